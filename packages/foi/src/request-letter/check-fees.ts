import { saidOf, wants, type LetterCheck } from './check.js'
import { checkPayment } from './check-days.js'
import { routesOf } from './check-routes.js'
import type { ModelledLetter } from './modelled.js'
import { feesRegulations, letterSources } from './sources.data.js'

/** What a fees notice is to say, and may charge for. */
export const checkFees = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  const staff = saidOf(letter, 'staffTime')
  const ofAct: readonly LetterCheck[] =
    law === 'FOIA'
      ? staff.map(({ at, words }) => ({
          of: 'misstated',
          at,
          amiss: {
            key: 'staffTime',
            message: /\b(?:limit|section 1[23]|exceed\w*)\b/i.test(words)
              ? 'Check the charge for the time of staff: it may be made only where answering would exceed the cost limit, and the body answers all the same (section 13)'
              : 'A charge is made for the time of staff. Below the cost limit a fee may cover copying, postage and the like, and no time; above it the body may refuse, or charge under section 13',
            isNote: /\b(?:limit|section 1[23]|exceed\w*)\b/i.test(words),
            citation: [letterSources.fees[law], feesRegulations],
            stated: words.slice(0, 200),
          },
        }))
      : []
  const ofRegulations: readonly LetterCheck[] =
    law === 'EIR'
      ? [
          wants({
            letter,
            about: ['schedule'],
            key: 'schedule',
            message:
              'Check the letter: no schedule of charges is named. One is published and made available to whoever asks, with when a charge may be made or waived (regulation 8(8))',
            isNote: true,
            citation: letterSources.fees[law],
          }),
        ]
      : []
  return [
    wants({
      letter,
      about: ['amount'],
      key: 'amount',
      message: `No amount was found. A ${law === 'EIR' ? 'requirement of payment in advance' : 'fees notice'} says how much is to be paid`,
      isNote: false,
      citation: letterSources.fees[law],
    }),
    wants({
      letter,
      about: ['payment'],
      key: 'payment',
      message: `Check the letter: it was not found how long there is to pay. ${law === 'EIR' ? 'It is 60 working days after the notice' : 'It is three months beginning with the day of the notice'}`,
      isNote: true,
      citation: letterSources.feePayment[law],
    }),
    ...ofAct,
    ...ofRegulations,
    ...checkPayment(letter),
    ...(law === 'FOISA' ? routesOf(letter, false, 'A fees notice under the Scottish Act gives') : []),
  ]
}
