import { defineRule, type Rule } from '@imt/core'
import { reportRequestLetters } from '../../request-letter/report-letters.js'
import { letterSources } from '../../request-letter/sources.data.js'
import { foiSection } from '../../section.js'

/** Finds letters on requests, other than refusals, that leave out what the law asks of their kind. */
export const requestLetterIncomplete: Rule<'foi/request-letter-incomplete'> = defineRule({
  code: 'foi/request-letter-incomplete',
  level: 'warning',
  band: 'validity',
  summary: 'A letter on a request that refuses nothing leaves out what goes with its kind.',
  explain:
    'A letter that asks for more says what is needed and offers help with it. A fees notice names the amount. More time under the Environmental Information Regulations is for what is both complex and voluminous. A request under them is passed on with the refusal that its information is not held, and how to complain. An answer in full tells of the review and of the regulator as good practice. What the law asks for and was not found is a warning; what is practice, or may be there in other words, is a note.',
  citation: [
    letterSources.clarification.FOIA,
    letterSources.fees.FOIA,
    letterSources.moreTime.EIR,
    letterSources.transfer.EIR,
    letterSources.routes.FOISA,
  ],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { requestLetters } }, run) => {
    reportRequestLetters(requestLetters, run, 'incomplete')
    run.notApplicable('the publication has no letter of this kind')
  },
})
