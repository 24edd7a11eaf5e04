import { frozen } from '@imt/core'
import type { Regime } from '../clock/regime.js'
import type { RequestLetterKind } from './request-letter.js'

/** Paragraphs with slots in braces, under each law. */
type Wording = { readonly [R in Regime]: readonly string[] }

/** The usual wording of each letter, in our words. */
export const wordings: { readonly [Kind in RequestLetterKind]: Wording } = /* @__PURE__ */ frozen({
  acknowledgement: {
    FOIA: [
      'Thank you for your request, which we received on {received}. We are dealing with it under the Freedom of Information Act 2000.',
      'We will answer as soon as we can, and by {due} at the latest. If we need more from you to find what you ask for, we will write before then.',
    ],
    EIR: [
      'Thank you for your request, which we received on {received}. We are dealing with it under the Environmental Information Regulations 2004.',
      'We will answer as soon as we can, and by {due} at the latest. If your request is too general for us to answer, we will write before then and help you to say more.',
    ],
  },
  clarification: {
    FOIA: [
      'We received your request on {received}. To find what you ask for we need to know more (section 1(3) of the Freedom of Information Act 2000).',
      'Please tell us: {needed}',
      'The time for our answer begins when we hear from you. If you would like help with this, write to us.',
    ],
    EIR: [
      'We received your request on {received}. It is put in too general a way for us to answer (regulation 9 of the Environmental Information Regulations 2004).',
      'Please tell us: {needed}',
      'The time for our answer begins when we hear from you. If you would like help with this, write to us.',
    ],
  },
  fees: {
    FOIA: [
      'We received your request on {received}. Before we answer, a fee of {amount} is payable (section 9 of the Freedom of Information Act 2000).',
      'How to pay: {howToPay}',
      'Please pay by {payBy}. If the fee is not paid by then, we need not answer. The time for our answer stops from today until the fee is paid.',
    ],
    EIR: [
      'We received your request on {received}. Before we make the information available, a charge of {amount} is payable (regulation 8 of the Environmental Information Regulations 2004).',
      'How to pay: {howToPay}',
      'Please pay by {payBy}. If the charge is not paid by then, we need not make the information available. The time for our answer stops from today until it is paid.',
    ],
  },
  extension: {
    FOIA: [],
    EIR: [
      'We received your request on {received}. We need longer than 20 working days to answer it, and will answer by {due} (regulation 7 of the Environmental Information Regulations 2004).',
      'Your request is complex: {complexity}',
      'It also asks for a large amount of information: {volume}',
    ],
  },
  transfer: {
    FOIA: [
      'We received your request on {received}. We do not hold this: {what}',
      'We believe that {to} holds it, and have passed your request on today. You do not need to write again: the time for an answer begins when they receive it.',
    ],
    EIR: [
      'We received your request on {received}. We do not hold this: {what}',
      'We believe that {to} holds it, and have transferred your request today (regulation 10 of the Environmental Information Regulations 2004). The time for an answer begins when they receive it.',
      'So far as you asked us for it, this is a refusal: that we do not hold the information is the exception of regulation 12(4)(a).',
    ],
  },
  partAnswer: {
    FOIA: [
      'We received your request on {received}. Here is what we can give you now. We will answer the rest by {restBy}.',
    ],
    EIR: [
      'We received your request on {received}. Here is what we can give you now. We will answer the rest by {restBy}.',
    ],
  },
  reviewOutcome: {
    FOIA: [
      'On {reviewRequested} you asked us to review our answer of {answered}. Someone who did not take that decision has looked at it again.',
      'The result: {outcome}',
    ],
    EIR: [
      'On {reviewRequested} you made representations on our answer of {answered} (regulation 11 of the Environmental Information Regulations 2004). Someone who did not take that decision has looked at it again.',
      'The result: {outcome}',
    ],
  },
  costEstimate: {
    FOIA: [
      'For the file. The request, received on {received}: {asked}',
      'Counted are only finding out whether the information is held, locating, retrieving and extracting it. Reading, redacting and considering exemptions are not.',
      '{working}.',
      '{outcome}',
    ],
    EIR: [],
  },
})

const late = 'Our answer was due by {due}. We are sorry that it is late: we will send it as soon as we can.'

/** The wording of letters that promise a day, once that day has passed. */
export const lateWordings: { readonly [Kind in RequestLetterKind]?: Wording } = /* @__PURE__ */ frozen({
  acknowledgement: {
    FOIA: [wordings.acknowledgement.FOIA[0] ?? '', late],
    EIR: [wordings.acknowledgement.EIR[0] ?? '', late],
  },
})

/** A transfer to which the one who asked did not agree: the other authority is named, and nothing is passed on. */
export const pointedWordings: Wording = /* @__PURE__ */ frozen({
  FOIA: [
    wordings.transfer.FOIA[0] ?? '',
    'We believe that {to} holds it. We have not passed your request on: you can ask for it there. The time for an answer begins when they receive your request.',
  ],
  EIR: [
    wordings.transfer.EIR[0] ?? '',
    'We believe that {to} holds it (regulation 10 of the Environmental Information Regulations 2004). We have not passed your request on: you can ask for it there. The time for an answer begins when they receive your request.',
    wordings.transfer.EIR[2] ?? '',
  ],
})

/** What a review came to, in a sentence. */
export const reviewOutcomes: { readonly [Outcome in 'upheld' | 'partlyUpheld' | 'overturned']: string } =
  /* @__PURE__ */ frozen({
    upheld: 'our answer was right, and stands.',
    partlyUpheld: 'our answer was right in part. What changes is said below.',
    overturned: 'our answer was not right. What we do instead is said below.',
  })
