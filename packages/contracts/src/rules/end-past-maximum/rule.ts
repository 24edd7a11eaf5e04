import { daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

/** Finds contracts that end after the latest end that is published beside them. */
export const endPastMaximum: Rule<'contracts/end-past-maximum'> = defineRule({
  code: 'contracts/end-past-maximum',
  level: 'error',
  band: 'accuracy',
  summary: 'A contract ends after its own latest possible end.',
  explain:
    'The register gives an end and a latest end, all extensions included, and the end lies after the latest. The two contradict each other: either the latest end was not updated with a change to the contract, or one of the dates is wrong.',
  citation: [contractCitations.ocdsPeriod, contractCitations.maximumExtension],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { maximumEnd } = listed.reading
      if (maximumEnd === null || listed.reading.end === null) continue
      // What renews itself ends with the term that is running.
      const end = listed.termOn(run.asOfAt(listed.at())).currentEnd ?? listed.reading.end
      const isRunning = end.latest !== listed.reading.end.latest
      const field = endField(listed)
      const latest =
        listed.entry.maximumEnd === undefined || listed.entry.maximumEnd.trim() === '' ? 'extension' : 'maximumEnd'
      run.checked(listed.at(field))
      if (end.earliest <= maximumEnd.latest) continue
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'maximum'],
        stated: listed.entry[field] ?? '',
        message: `The ${isRunning ? 'term that is running, by renewal of the one stated,' : 'contract'} ends ${inWords(end)}, after its latest end, ${inWords(maximumEnd)}. Correct one of the two, or publish the change that moved the latest end`,
        difference: { amount: String(daysBetween(maximumEnd.latest, end.earliest)), unit: 'days' },
        ...(listed.entry[latest] !== undefined && {
          evidence: [{ at: listed.at(latest), role: 'conflicts', text: listed.entry[latest] }],
        }),
      })
    }
    nothing(run, contracts, 'states both an end and a latest end')
  },
})
