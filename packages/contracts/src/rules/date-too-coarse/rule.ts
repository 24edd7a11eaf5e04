import { daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

/** Finds ends that are published too coarsely to act on. */
export const dateTooCoarse: Rule<'contracts/date-too-coarse'> = defineRule({
  code: 'contracts/date-too-coarse',
  level: 'warning',
  band: 'usefulness',
  summary: 'The end of a contract is given only to the month, quarter or year.',
  explain:
    'Notice, extension and re-procurement are counted from a day. A month leaves the day open by up to a month (a note); a quarter or a year by more (a warning). Publish the day from the contract.',
  citation: [contractCitations.transparencyCode, contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { end } = listed.reading
      if (end === null) continue
      const field = endField(listed)
      run.checked(listed.at(field))
      if (end.earliest === end.latest) continue
      const days = daysBetween(end.earliest, end.latest) + 1
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'coarse'],
        ...(days <= 31 && { level: 'note' }),
        stated: listed.entry[field] ?? '',
        message: `The end lies ${inWords(end)}: too coarse to count notice from. Publish the day`,
        difference: { amount: String(days), unit: 'days' },
      })
    }
    nothing(run, contracts, 'states an end')
  },
})
