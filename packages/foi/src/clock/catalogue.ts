import { frozen } from '@imt/core'
import type { CallRule, Citation } from '@imt/core'
import type { CallDraft } from '../call-finding.js'
import { actLimits, afterwards, eirLimits, scottishLimits, tribunalTime } from './limits.data.js'

const reportedBy: readonly string[] = /* @__PURE__ */ frozen(['clock'])

const workingDay: Citation = /* @__PURE__ */ frozen({
  title: 'Freedom of Information Act 2000',
  provision: 's.10(6)',
  url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/10',
  read: '2026-11-30',
  verified: true,
})
const counted: readonly Citation[] = /* @__PURE__ */ frozen([
  actLimits.response.citation,
  eirLimits.response.citation,
  scottishLimits.response.citation,
])
const charged: readonly Citation[] = /* @__PURE__ */ frozen([actLimits.fee.citation, eirLimits.fee.citation])
const paid: readonly Citation[] = /* @__PURE__ */ frozen([actLimits.feePayment.citation, eirLimits.feePayment.citation])
const clarified: readonly Citation[] = /* @__PURE__ */ frozen([
  actLimits.clarification.citation,
  eirLimits.clarification.citation,
])

type ClockCode =
  | 'receipt-missing'
  | 'received-twice'
  | 'event-before-receipt'
  | 'event-out-of-order'
  | 'event-without-cause'
  | 'pause-after-answer'
  | 'clarification-sought-late'
  | 'fees-notice-late'
  | 'fees-notice-again'
  | 'fee-paid-late'
  | 'fee-unpaid'
  | 'extension-not-available'
  | 'extension-late'
  | 'extension-doubtful'
  | 'extension-notice-incomplete'
  | 'hold-stops-nothing'
  | 'tribunal-calendars-differ'
  | 'receipt-conventions-differ'
  | 'contested-day'
  | 'holiday-proclaimed-mid-clock'

/** Everything that can be odd about the course of a request, by the short names that its findings had before. */
export const clockCatalogue: { readonly [N in ClockCode]: CallRule<`foi/${N}`> } = /* @__PURE__ */ frozen({
  'receipt-missing': {
    code: 'foi/receipt-missing',
    level: 'error',
    band: 'validity',
    summary: 'No event says when the request was received.',
    explain:
      'Every time limit runs from the day on which the authority received the request, and that day is not among the events. So no last day is given. Add it: the day on which the request arrived anywhere in the authority.',
    citation: counted,
    reportedBy,
  },
  'received-twice': {
    code: 'foi/received-twice',
    level: 'error',
    band: 'validity',
    summary: 'A request is said to have been received more than once.',
    explain:
      'Two events of one course say that the request was received. Time is counted from the first. If the second is a new request, it has a clock of its own; if it is the first one sent on, leave it out; if it answers a question for clarification, say that.',
    citation: counted,
    reportedBy,
  },
  'event-before-receipt': {
    code: 'foi/event-before-receipt',
    level: 'error',
    band: 'validity',
    summary: 'Something is dated before the request was received.',
    explain:
      'A request cannot be answered, extended or asked about before it has arrived. One of the two days is wrong, and if it is that of receipt, every last day is wrong with it. Compare both with the file.',
    citation: counted,
    reportedBy,
  },
  'event-out-of-order': {
    code: 'foi/event-out-of-order',
    level: 'error',
    band: 'validity',
    summary: 'An event is dated before one that is listed ahead of it.',
    explain:
      'Events are given in the order in which they happened, and the days say otherwise. Often the year or the month is mistyped. The clock goes by the days; check both, and list them as they happened.',
    citation: counted,
    reportedBy,
  },
  'event-without-cause': {
    code: 'foi/event-without-cause',
    level: 'warning',
    band: 'validity',
    summary: 'An event answers another that is not among the events.',
    explain:
      'Clarification came that was never sought, a fee was paid without a notice, a review was answered or an appeal made without what goes before. The event moves no last day by itself. Add what is missing, or correct the day that puts it too late.',
    citation: [
      ...clarified,
      ...charged,
      actLimits.review.citation,
      eirLimits.review.citation,
      afterwards.tribunal.citation,
    ],
    reportedBy,
  },
  'pause-after-answer': {
    code: 'foi/pause-after-answer',
    level: 'warning',
    band: 'validity',
    summary: 'Clarification or a fee is dated after the answer.',
    explain:
      'Once the answer has been given, no time runs that could start again or stop. An event about clarification or a fee on a later day changes nothing. Check whether its day, or that of the answer, is right.',
    citation: [...clarified, ...charged],
    reportedBy,
  },
  'clarification-sought-late': {
    code: 'foi/clarification-sought-late',
    level: 'warning',
    band: 'accuracy',
    summary: 'Clarification was sought after the last day for the answer.',
    explain:
      'The authority asked what was meant when the answer was already due. The clock still starts again when the clarification comes, because the law counts from the day it is received; a late fees notice, which would only leave days out of a count that still runs, stops nothing. The delay before the question stays a delay. Read requests when they arrive and ask at once.',
    citation: clarified,
    reportedBy,
  },
  'fees-notice-late': {
    code: 'foi/fees-notice-late',
    level: 'warning',
    band: 'accuracy',
    summary: 'A fees notice was given after the last day for the answer.',
    explain:
      'A fee stops the clock only while it runs, and it had run out when the notice was given. The last day stays where it was and the answer is overdue. Answer, whether or not the fee is paid.',
    citation: charged,
    reportedBy,
  },
  'fees-notice-again': {
    code: 'foi/fees-notice-again',
    level: 'warning',
    band: 'validity',
    summary: 'A second fees notice was given while the first was unpaid.',
    explain:
      'Time stopped on the day of the first notice, and a second one cannot stop it again or give longer to pay. The first is taken as the one that counts. Check whether the second is a reminder or has the wrong day.',
    citation: charged,
    reportedBy,
  },
  'fee-paid-late': {
    code: 'foi/fee-paid-late',
    level: 'warning',
    band: 'accuracy',
    summary: 'A fee was paid after the time for paying it.',
    explain:
      'The authority need not comply with a request whose fee came too late. The clock goes on as if it did comply, so that there is a day to work to. Decide whether to comply, and tell the applicant.',
    citation: paid,
    reportedBy,
  },
  'fee-unpaid': {
    code: 'foi/fee-unpaid',
    level: 'warning',
    band: 'accuracy',
    summary: 'A fee is unpaid although the time for paying it has passed.',
    explain:
      'The fee asked for has not come by the day on which the request is looked at, and the time for it is over. The authority need not comply. Close the request, and write that it is closed and why.',
    citation: paid,
    reportedBy,
  },
  'extension-not-available': {
    code: 'foi/extension-not-available',
    level: 'error',
    band: 'accuracy',
    summary: 'More time is taken that the law does not give.',
    explain:
      'The Act gives more time only to weigh the public interest under a qualified exemption that is named; the Regulations only where a request is complex and voluminous. The extension here is of the other kind, or names an exemption under which nothing is weighed. It moves no last day: answer by the original one.',
    citation: [actLimits.response.citation, actLimits.publicInterestTarget.citation, eirLimits.extended.citation],
    reportedBy,
  },
  'extension-late': {
    code: 'foi/extension-late',
    level: 'error',
    band: 'accuracy',
    summary: 'More time was taken after the last day for doing so.',
    explain:
      'An extension has to be notified within the first twenty working days. Under the Regulations a later one gives no more time (an error); under the Act the weighing goes on, and the notice about it was late (a warning). Apologise, record it, and give the answer as soon as it is reached.',
    citation: [actLimits.pendingNotice.citation, eirLimits.extended.citation],
    reportedBy,
  },
  'extension-doubtful': {
    code: 'foi/extension-doubtful',
    level: 'warning',
    band: 'accuracy',
    summary: 'Whether the named exemption gives more time is open, or contested.',
    explain:
      'More time is given only to weigh the public interest. The exemption named holds limbs where it is weighed and limbs where it is not, as section 40(2) does, or authorities differ on whether it is. The extension is counted as taken. Name the limb and, where authorities differ, say in the file which reading was followed.',
    citation: [
      actLimits.publicInterestTarget.citation,
      {
        title: 'Freedom of Information Act 2000',
        provision: 's.2(3)',
        url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/2',
        read: '2026-11-22',
        verified: false,
      },
    ],
    reportedBy,
  },
  'extension-notice-incomplete': {
    code: 'foi/extension-notice-incomplete',
    level: 'warning',
    band: 'validity',
    summary: 'A notice of more time lacks what section 17(2) asks for.',
    explain:
      'A notice that the public interest is still being weighed names the exemption, says that no decision has been reached, and estimates when it will be. This one is said to lack a part, so it is not counted as the notice that is due within twenty working days. Send what is missing.',
    citation: [actLimits.pendingNotice.citation],
    reportedBy,
  },
  'hold-stops-nothing': {
    code: 'foi/hold-stops-nothing',
    level: 'note',
    band: 'accuracy',
    summary: 'A request is on hold, and time runs on.',
    explain:
      'Case systems know a hold; the law does not. Time stops only for a fee, begins anew only with clarification, and ends with the answer, a withdrawal or a transfer. Check what the hold stands for and record that.',
    citation: counted,
    reportedBy,
  },
  'tribunal-calendars-differ': {
    code: 'foi/tribunal-calendars-differ',
    level: 'note',
    band: 'accuracy',
    summary: 'The last day for an appeal depends on whose bank holidays count.',
    explain:
      'A time limit that ends on a day that is not worked is met on the next working day. The rules call a bank holiday one under the Act of 1971 and name no part of the United Kingdom, so by the holidays of England and Wales and by those of every part the day can differ. The earlier is given: it is right either way.',
    citation: [tribunalTime],
    reportedBy,
  },
  'receipt-conventions-differ': {
    code: 'foi/receipt-conventions-differ',
    level: 'warning',
    band: 'accuracy',
    summary: 'The last day depends on how a request that came on a day not worked is counted.',
    explain:
      'A request that comes on a weekend or a holiday counts from that very day under the law; the Code of Practice takes it as received on the next working day, which can move the last day by one. Both days are given. Work to the earlier: it is right either way.',
    citation: counted,
    reportedBy,
  },
  'contested-day': {
    code: 'foi/contested-day',
    level: 'warning',
    band: 'accuracy',
    summary: 'A day was counted whose standing as a bank holiday is disputed.',
    explain:
      'Lists of holidays hold a day for which no proclamation was found. It was counted as a working day, which gives the earlier last day. Keep to that day; in a dispute about a late answer, look the proclamation up.',
    citation: [workingDay],
    reportedBy,
  },
  'holiday-proclaimed-mid-clock': {
    code: 'foi/holiday-proclaimed-mid-clock',
    level: 'note',
    band: 'accuracy',
    summary: 'A holiday was announced while the clock was running.',
    explain:
      'A day that was an ordinary working day when the request came was made a bank holiday afterwards, so the last day moved on by one. Letters and plans written before may name the day before. Check what the applicant was told.',
    citation: [workingDay],
    reportedBy,
  },
})

/** A short name: `fee-unpaid` for `foi/fee-unpaid`. */
export type ClockName = keyof typeof clockCatalogue

/** Something odd about the course of a request, before level and sources are added. */
export type ClockDraft = CallDraft<ClockName>
