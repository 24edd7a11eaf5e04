import { addDays, daysBetween, defineRule, longDate, type Rule } from '@imt/core'
import { noticesDue } from '../../procedure/notices-due.js'
import { actProvision, sourceOf } from '../../procedure/provision.js'
import { regimeOfReading } from '../../procedure/regime-of-entry.js'
import { contractsSection } from '../../section.js'
import type { Authority } from '../../threshold/authority.js'
import { valueAboveThreshold } from '../above-threshold.js'
import { listedIn, nothing } from '../each-contract.js'

/** Categories with a threshold or with days of their own. */
const otherCategory = /\b(?:light[- ]?touch|works|construction|building|concession)\b/i
/** How long before its last day, and after it, a notice is spoken of. */
const ahead = 30
const back = 90

/** Returns the rule with the thresholds of another kind of authority. */
export const dutyDueFor = (authority: Authority): Rule<'contracts/duty-due'> =>
  defineRule({
    code: 'contracts/duty-due',
    level: 'note',
    band: 'disclosure',
    summary: 'The last day for a notice about a contract is near or has just passed.',
    explain:
      'Under the Procurement Act 2023 a contract details notice is published within thirty days beginning with the day a public contract is entered into, and a copy of a contract of more than £5 million within ninety. The register gives the day of signing, and the value reaches the threshold for goods and services. Whether the notice was published is not seen here: look it up on Find a Tender.',
    citation: [
      actProvision('section/53', 's.53(1)(b)'),
      actProvision('section/53', 's.53(3)(b)'),
      actProvision('section/3', 's.3(2)'),
    ].map(sourceOf),
    reads: [contractsSection],
    rowByRow: ['contracts/register'],
    check: ({ contracts }, run) => {
      for (const listed of listedIn(contracts)) {
        const { entry, reading } = listed
        const { commenced, signed } = reading
        if (
          commenced === null ||
          signed === null ||
          signed.earliest !== signed.latest ||
          (entry.source ?? '').trim() !== '' ||
          otherCategory.test(entry.category ?? '') ||
          [entry.route, entry.notes].some((text) => /\blight[- ]touch\b/i.test((text ?? '').slice(0, 1000))) ||
          regimeOfReading(entry, reading).regime !== 'PA2023'
        )
          continue
        const value = valueAboveThreshold(listed, commenced, authority)
        if (value === undefined) continue
        const at = listed.at('signed')
        const asOf = run.asOfAt(at)
        run.checked(at)
        const due = noticesDue({
          commenced,
          authority,
          category: 'services',
          enteredInto: signed.latest,
          aboveThreshold: true,
          value,
          regime: 'PA2023',
        })
        for (const { notice, name, lastDay, stage } of due) {
          if (stage !== 'award' || lastDay === null) continue
          if (lastDay > addDays(asOf, ahead) || lastDay < addDays(asOf, -back)) continue
          const past = lastDay < asOf

          run.report({
            at,
            about: listed.about,
            key: [...listed.key, notice],
            stated: entry.signed ?? '',
            computed: lastDay,
            message: `Check that a ${name} ${past ? 'was' : 'is'} published${past ? '' : ` by ${longDate(lastDay)}`}: the contract was signed on ${longDate(signed.latest)}${past ? `, and the last day was ${longDate(lastDay)}` : ''}. It is not seen here, and is due only if the contract is for goods or services`,
            difference: { amount: String(daysBetween(asOf, lastDay)), unit: 'days' },
          })
        }
      }
      nothing(
        run,
        contracts,
        'under the Procurement Act 2023 states when it was signed and a value that reaches the threshold',
      )
    },
  })

/** Finds contracts for which a notice of the Procurement Act 2023 is due about now. */
export const dutyDue: Rule<'contracts/duty-due'> = dutyDueFor('nhs-trust')
