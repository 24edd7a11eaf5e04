import { defineRule, type Rule } from '@imt/core'
import { reportRequestLetters } from '../../request-letter/report-letters.js'
import { feesRegulations, letterSources } from '../../request-letter/sources.data.js'
import { foiSection } from '../../section.js'

/** Finds letters on requests, other than refusals, whose days, terms or charges are not those of the law. */
export const requestLetterMisstated: Rule<'foi/request-letter-misstated'> = defineRule({
  code: 'foi/request-letter-misstated',
  level: 'warning',
  band: 'accuracy',
  summary: 'A letter on a request that refuses nothing gives a day, term or charge that the law does not have.',
  explain:
    'The days of the letter are counted: whether it was sent in the time for an answer, and whether the day that it names for what is to come is within it. What it says of times and conditions is held to the law as on a page: time does not pause while particulars are awaited but begins when they come; a fee may be paid for three months, or 60 working days under the Environmental Information Regulations; below the cost limit no time of staff is charged for; and the Act gives more time for nothing but the public interest.',
  citation: [
    letterSources.answer.FOIA,
    letterSources.feePayment.FOIA,
    letterSources.moreTime.FOIA,
    letterSources.review.FOIA,
    feesRegulations,
  ],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { requestLetters } }, run) => {
    reportRequestLetters(requestLetters, run, 'misstated')
    run.notApplicable('the publication has no letter of this kind that names a day, term or charge')
  },
})
