import { addDays, counted, daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { ContractField } from '../../register/schema.js'
import { contractsSection } from '../../section.js'
import { onDays } from '../../term/dates-to-act.js'
import { nextOption } from '../../term/option-days.js'
import { inWords, listedIn, nothing, type Listed } from '../each-contract.js'

/** The cell that states the option. */
const optionField = ({ entry }: Listed): ContractField =>
  (['extension', 'maximumEnd', 'term', 'period', 'end', 'renewal'] as const).find((field) =>
    /\d/.test(entry[field] ?? ''),
  ) ?? 'end'

/**
 * Returns the rule with another nearness than 90 days. `withinDays` is how near a last day is noted, in calendar days.
 */
export const optionExpiringWithin = (withinDays: number): Rule<'contracts/option-expiring'> =>
  defineRule({
    code: 'contracts/option-expiring',
    level: 'note',
    band: 'usefulness',
    summary: 'An option to extend a contract is near its last day.',
    explain:
      'The contract can be extended, and the term after which the option begins ends soon. An option that is not taken up by then is gone, and the contract ends. Contracts mostly ask for it some time before: look there. Where the extension was agreed, write the new end into the register.',
    citation: [contractCitations.ocdsPeriod, contractCitations.maximumExtension],
    reads: [contractsSection],
    rowByRow: ['contracts/register'],
    check: ({ contracts }, run) => {
      for (const listed of listedIn(contracts)) {
        const { terms } = listed.reading
        const asOf = run.asOfAt(listed.at())
        const term = listed.termOn(asOf)
        if (term.status === 'notStarted') continue
        const next = nextOption(terms, term, asOf)
        if (next === undefined) continue
        const field = optionField(listed)
        run.checked(listed.at(field))
        const days = daysBetween(asOf, next.earliest)
        if (days > withinDays) continue
        const { currentEnd } = term
        const isHeld = currentEnd !== null && addDays(next.follows.latest, 1) < currentEnd.earliest
        const what =
          next.months === undefined
            ? `the extension, which lets it end ${onDays(next.of)} at the latest`
            : `the extension of ${counted(next.months, 'month')}`
        run.report({
          at: listed.at(field),
          about: listed.about,
          key: [...listed.key, 'option', next.latest],
          stated: listed.entry[field] ?? '',
          computed: next.earliest,
          message: isHeld
            ? `The end as published holds ${what}, and without it the contract ends ${inWords(next.follows)}. Check whether it was taken up, and write that end here where it was not`
            : next.basis === 'default'
              ? `Check whether to take up ${what}: the term that it follows ends ${inWords(next.follows)}, and the contract may ask for it earlier. Where it was taken up, write the new end here`
              : `Check whether to take up ${what}: ${days < 0 ? 'its last day was' : 'its last day is'} ${inWords(next)} (${next.because}). Where it was taken up, write the new end here`,
          difference: { amount: String(days), unit: 'days' },
        })
      }
      nothing(run, contracts, 'has an option to extend that is open')
    },
  })

/** Finds options to extend whose last day is within 90 days. */
export const optionExpiring: Rule<'contracts/option-expiring'> = optionExpiringWithin(90)
