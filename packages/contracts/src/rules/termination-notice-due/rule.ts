import { daysBetween, defineRule, longDate, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { regimeOfReading } from '../../procedure/regime-of-entry.js'
import { terminationNoticeDue as lastDayFor } from '../../procedure/standstill.js'
import { contractsSection } from '../../section.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

/** Finds contracts under the Procurement Act 2023 that ended without a termination notice on record. */
export const terminationNoticeDue: Rule<'contracts/termination-notice-due'> = defineRule({
  code: 'contracts/termination-notice-due',
  level: 'warning',
  band: 'disclosure',
  summary: 'A contract has ended and no contract termination notice is recorded.',
  explain:
    'Under the Procurement Act 2023 a termination notice is published within thirty days beginning with the day a public contract ends, and expiry counts as an end. The register shows a contract whose procurement began under the Act, that has ended, and no notice beside it. Whether the duty applies depends on its value too: contracts below the threshold have no such notice.',
  citation: [contractCitations.termination],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { commenced, end, rolling } = listed.reading
      const asOf = run.asOfAt(listed.at())
      if (
        commenced === null ||
        regimeOfReading(listed.entry, listed.reading).regime !== 'PA2023' ||
        end === null ||
        rolling !== null ||
        end.latest >= asOf
      )
        continue
      const field = endField(listed)
      run.checked(listed.at(field))
      if (
        listed.entry.terminationNotice !== undefined &&
        !/^(?:no|none|n|-*)$/i.test(listed.entry.terminationNotice.trim())
      )
        continue
      const due = lastDayFor(end.latest)
      const past = asOf > due
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'termination'],
        ...(!past && { level: 'note' }),
        stated: listed.entry[field] ?? '',
        computed: due,
        message: past
          ? `The contract ended ${inWords(end)}: if it was above the threshold, a termination notice was due by ${longDate(due)}, and none is recorded. Record the notice, or that none was needed`
          : `Check that a termination notice is published by ${longDate(due)} if the contract was above the threshold: it ended ${inWords(end)}`,
        difference: { amount: String(daysBetween(asOf, due)), unit: 'days' },
      })
    }
    nothing(run, contracts, 'commenced under the Procurement Act 2023 and has ended')
  },
})
