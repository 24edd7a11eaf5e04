import { daysBetween, defineRule, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { filled } from '../../register/cell-text.js'
import { contractsSection } from '../../section.js'
import { inWords, listedIn, nothing } from '../each-contract.js'

/** Finds call-offs that were made after their framework had ended. */
export const callOffAfterFramework: Rule<'contracts/call-off-after-framework'> = defineRule({
  code: 'contracts/call-off-after-framework',
  level: 'warning',
  band: 'accuracy',
  summary: 'A call-off was made after its framework had ended.',
  explain:
    'A contract can run on after the framework it was called off from has ended, but it can be made only while the framework lasts. The day of signing, or where that is not given the start, lies after the end of the framework. One of the dates may be wrong, the framework may have been extended, or another route was used.',
  citation: [contractCitations.frameworkTerm, contractCitations.openFramework, contractCitations.frameworks2015],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { frameworkEnd, signed, start } = listed.reading
      const made = signed ?? start
      if (frameworkEnd === null || made === null) continue
      const field = signed ? 'signed' : filled(listed.entry.start) ? 'start' : 'period'
      run.checked(listed.at(field))
      if (made.earliest <= frameworkEnd.latest) continue
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'framework'],
        ...(!signed && { level: 'note' }),
        stated: listed.entry[field] ?? '',
        message: signed
          ? `The contract was signed ${inWords(signed)}, after its framework ended, ${inWords(frameworkEnd)}. Correct the date that is wrong, or state the route that was used`
          : `Check when this was called off: it starts ${inWords(made)}, after its framework ended, ${inWords(frameworkEnd)}, and the day of signing is not given`,
        difference: { amount: String(daysBetween(frameworkEnd.latest, made.earliest)), unit: 'days' },
        evidence: [{ at: listed.at('frameworkEnd'), role: 'conflicts', text: listed.entry.frameworkEnd ?? '' }],
      })
    }
    nothing(run, contracts, 'states both the end of its framework and when it was made')
  },
})
