import { daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { filled } from '../../register/cell-text.js'
import { contractsSection } from '../../section.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

/** Finds contracts that end before they start. */
export const endBeforeStart: Rule<'contracts/end-before-start'> = defineRule({
  code: 'contracts/end-before-start',
  level: 'error',
  band: 'accuracy',
  summary: 'A contract ends before it starts.',
  explain:
    'The last day of the contract lies before its first day, on any reading of the two cells. One of them is wrong, or they stand in the wrong columns. Correct the one that is wrong from the signed contract.',
  citation: [contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { start, end } = listed.reading
      if (start === null || end === null) continue
      const field = endField(listed)
      run.checked(listed.at(field))
      if (end.latest >= start.earliest) continue
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'end'],
        stated: listed.entry[field] ?? '',
        message: `The contract ends ${inWords(end)}, before it starts, ${inWords(start)}. Correct one of the two from the signed contract`,
        difference: { amount: String(daysBetween(start.earliest, end.latest)), unit: 'days' },
        ...(filled(listed.entry.start) && {
          evidence: [{ at: listed.at('start'), role: 'conflicts', text: listed.entry.start }],
        }),
      })
    }
    nothing(run, contracts, 'states both a start and an end')
  },
})
