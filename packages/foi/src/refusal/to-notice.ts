import type { IsoDate } from '@imt/core'
import { provisionOf, type AnyClaim } from './provision-of.js'
import type { Answer, RefusalDecision } from './decision.js'
import { regulatorOn } from './regulators.data.js'
import { asText } from './document.js'
import { answerParts } from './answer-parts.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { reasonsOf } from './words.js'

const claimed = (claims: readonly AnyClaim[], act: string): Partial<NoticeAnswer> => {
  const weighed = claims.flatMap(({ publicInterest }) => (publicInterest ? [publicInterest] : []))
  const [likelihood] = claims.flatMap((claim) => (claim.likelihood === undefined ? [] : [claim.likelihood]))
  const [opinion] = claims.flatMap((claim) => (claim.opinion === undefined ? [] : [claim.opinion]))
  const [completion] = claims.flatMap((claim) => ('completion' in claim ? [claim.completion] : []))
  return {
    ...(completion !== undefined && Object.keys(completion).length > 0 && { completion }),
    reasons: claims.flatMap((claim) => reasonsOf(claim, act)),
    ...(likelihood !== undefined && { likelihood }),
    ...(claims.some(({ harm, danger }) => harm !== undefined || danger !== undefined) && { chain: true }),
    ...(opinion !== undefined && { opinion: { by: opinion.by, on: opinion.on } }),
    ...(weighed.length > 0 && {
      forDisclosure: weighed.flatMap((one) => one.forDisclosure),
      against: weighed.flatMap((one) => one.against),
      conclusion: weighed.map((one) => one.conclusion).join(' '),
    }),
  }
}

const particulars = (answer: Answer): Pick<NoticeAnswer, 'provisions'> & Partial<NoticeAnswer> => {
  switch (answer.outcome) {
    case 'withheld':
      return { provisions: answer.claims.map(provisionOf), ...claimed(answer.claims, 'disclosure') }
    case 'neitherConfirmNorDeny':
      return {
        provisions: answer.claims.map(provisionOf),
        ...claimed(answer.claims, 'confirming or denying'),
      }
    case 'accessibleElsewhere':
      return {
        provisions: ['s21(1)'],
        reasons: ['It is published there.'],
        link: { url: answer.url, place: answer.place, checkedOn: answer.checkedOn, covers: 'whole' },
      }
    case 'pending':
      return { provisions: answer.exemptions, reasons: [answer.why], decisionBy: answer.decisionBy }
    case 'costLimit':
      return {
        provisions: [answer.held === 'notDetermined' ? 's12(2)' : 's12(1)'],
        reasons: [answer.estimate.working],
        advice: answer.advice,
        cost: {
          pence: answer.estimate.pence,
          limitPence: answer.estimate.limitPence,
          ...(answer.addedUp !== undefined && { requests: answer.addedUp }),
        },
      }
    case 'repeated':
      return {
        provisions: ['s14(2)'],
        reasons: [answer.why],
        earlier: { sameRequester: true, complied: true, reference: answer.earlier.reference },
      }
    case 'vexatious':
      return { provisions: ['s14(1)'], reasons: [answer.why] }
    case 'disclosed':
    case 'notHeld':
      return { provisions: [] }
  }
}

/** A decision as the notice that `checkRefusal` reads. */
export const toNotice = (decision: RefusalDecision): RefusalNotice => {
  const decidedOn: IsoDate | undefined = decision.decidedOn
  const regulator = decision.regulator ?? regulatorOn(decision.sentOn)
  return {
    regime: decision.regime ?? 'FOIA',
    reference: decision.reference,
    receivedOn: decision.receivedOn,
    sentOn: decision.sentOn,
    ...(decision.extendedOn !== undefined && { extendedOn: decision.extendedOn }),
    decidedBy: decision.decidedBy,
    ...(decidedOn !== undefined && { decidedOn }),
    questions: decision.answers.map(({ question }) => question),
    answers: decision.answers.map((answer) => ({
      question: answer.question,
      asked: answer.asked,
      outcome: answer.outcome,
      text: asText(answerParts(answer)),
      ...particulars(answer),
    })),
    review: decision.review.offered ? { offered: true, how: decision.review.how } : { offered: false },
    complaint: { name: regulator.name, how: [...regulator.address, regulator.complaints] },
    ...(decision.advice !== undefined && { advice: decision.advice }),
  }
}
