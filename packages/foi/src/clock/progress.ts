import { counted, longDate, pointerTo, termEnd, type IsoDate, type WorkingDayCounter } from '@imt/core'
import type { AnswerLimits, Limit } from './limits.data.js'
import { dueAfter, type Pause } from './count.js'
import type { ClockEventType } from './event.js'
import type { ClockDraft, ClockName } from './catalogue.js'
import type { Placed } from './order.js'

/** How far a request has come: from which day time counts, which days are left out, and what it waits for. */
export interface Progress {
  /** The request, or the clarification that took its place. */
  readonly from: IsoDate | null
  readonly pauses: readonly Pause[]
  /** Why no time runs, if it does not. */
  readonly waiting: string | null
  /** The event that ended the request without an answer, if one did. */
  readonly ended: Placed | null
  /** True where clarification or a fee was awaited when it ended. */
  readonly isWaiting: boolean
  readonly findings: readonly ClockDraft[]
}

const pausing: ReadonlySet<ClockEventType> = new Set([
  'clarificationSought',
  'clarificationReceived',
  'feesNoticeGiven',
  'feeReceived',
])

const ending: ReadonlySet<ClockEventType> = new Set(['withdrawn', 'lapsed', 'transferred'])

const heldUp = (hold: Placed, limit: Limit): ClockDraft =>
  finding(
    'hold-stops-nothing',
    hold,
    `The request was put on hold on ${longDate(hold.event.on)}: the law knows no hold, and the last day stays where it is. If clarification was sought or a fee asked for, say that; if the applicant took the request back, say that`,
    limit,
  )

const finding = (name: ClockName, { index, event }: Placed, message: string, { citation }: Limit): ClockDraft => ({
  name,
  at: pointerTo('events', index),
  key: [event.type],
  message,
  citation: [citation],
})

const pauseAfterAnswer = (placed: Placed, answered: IsoDate, limits: AnswerLimits): ClockDraft =>
  finding(
    'pause-after-answer',
    placed,
    `${placed.event.type} on ${longDate(placed.event.on)} comes after the answer of ${longDate(answered)}: it changes no time limit. Check both days`,
    placed.event.type.startsWith('clarification') ? limits.clarification : limits.fee,
  )

const soughtLate = (sought: Placed, last: IsoDate, limit: Limit): ClockDraft =>
  finding(
    'clarification-sought-late',
    sought,
    `Clarification was sought on ${longDate(sought.event.on)}, after the last day for the answer, ${longDate(last)}. The count still starts anew when it comes, since the law then counts from that day; the days lost before stay a delay. Seek it as soon as the need is seen, and within the time for the answer`,
    limit,
  )

const noticeLate = (notice: Placed, last: IsoDate, limit: Limit): ClockDraft =>
  finding(
    'fees-notice-late',
    notice,
    `The fees notice was given on ${longDate(notice.event.on)}, after the last day for the answer, ${longDate(last)}: it stops no clock. A fee only leaves out days of a count that still runs, while clarification begins a new one`,
    limit,
  )

const noticeAgain = (notice: Placed, first: IsoDate, limit: Limit): ClockDraft =>
  finding(
    'fees-notice-again',
    notice,
    `A second fees notice is dated ${longDate(notice.event.on)}, while the fee asked for on ${longDate(first)} was unpaid. The first one stands: time stopped on its day. Check both days`,
    limit,
  )

const paidLate = (fee: Placed, last: IsoDate, limit: Limit): ClockDraft =>
  finding(
    'fee-paid-late',
    fee,
    `The fee was received on ${longDate(fee.event.on)}, after ${longDate(last)}: the authority need not comply unless it was paid ${payableWithin(limit)}. The dates here are for an authority that complies all the same`,
    limit,
  )

const unpaid = (notice: Placed, latest: IsoDate, last: IsoDate, limit: Limit): ClockDraft =>
  finding(
    'fee-unpaid',
    notice,
    `The fee asked for on ${longDate(notice.event.on)} was unpaid on ${longDate(latest)}, and ${longDate(last)} was the last day for it: the authority need not comply unless it was paid ${payableWithin(limit)}`,
    limit,
  )

/**
 * The last day for paying a fee: three months beginning with the day of the notice under the Act, working days under
 * the Regulations.
 */
const payableBy = (counter: WorkingDayCounter, notified: IsoDate, { unit, amount }: Limit): IsoDate =>
  unit === 'months' ? termEnd(notified, amount) : counter.add(notified, amount).date

const payableWithin = ({ unit, amount }: Limit): string =>
  unit === 'months'
    ? `within ${counted(amount, 'month')} beginning with the day of the notice`
    : `within ${counted(amount, 'working day')} of the notice`

const waitingFor = (sought: Placed | undefined, notice: Placed | undefined): string | null => {
  if (sought) return `Clarification sought on ${longDate(sought.event.on)} has not come: time starts when it does.`
  return notice
    ? `The fee asked for on ${longDate(notice.event.on)} has not been paid: time stands still until it is.`
    : null
}

const notReceived: Progress = {
  from: null,
  pauses: [],
  waiting: 'No event says when the request was received.',
  ended: null,
  isWaiting: false,
  findings: [],
}

/** The holds before the answer, or all where there is none. */
const holdsBefore = (sorted: readonly Placed[], answer: number): readonly Placed[] =>
  sorted.filter(({ event }, position) => event.type === 'onHold' && (answer === -1 || position < answer))

/** The event that ended a request, on or after the day of receipt. */
const endingOf = (sorted: readonly Placed[], received: IsoDate): Placed | undefined =>
  sorted.find(({ event }) => ending.has(event.type) && event.on >= received)

/** The day on which the request is looked at, or that of the last event, whichever is later. */
const latestOf = (sorted: readonly Placed[], asOf: IsoDate | undefined, received: IsoDate): IsoDate => {
  const last = sorted.at(-1)?.event.on ?? received
  return asOf !== undefined && asOf > last ? asOf : last
}

/**
 * Walks through the events: clarification starts the count again, a fee stops it for a while. What comes after the
 * answer changes nothing any more.
 */
export const progressOf = (
  sorted: readonly Placed[],
  counter: WorkingDayCounter,
  limits: AnswerLimits,
  startOf: (day: IsoDate) => IsoDate,
  asOf?: IsoDate,
): Progress => {
  const received = sorted.find(({ event }) => event.type === 'received')?.event
  if (!received) return notReceived
  const answer = sorted.findIndex(({ event }) => event.type === 'responded')
  const over = answer === -1 ? endingOf(sorted, received.on) : undefined
  const answered = sorted[answer]?.event.on
  const findings: ClockDraft[] = holdsBefore(sorted, answer).map((hold) => heldUp(hold, limits.response))
  let from = received.on
  let sought: Placed | undefined
  let notice: Placed | undefined
  const pauses: Pause[] = []
  const due = (): IsoDate => dueAfter(counter, startOf(from), limits.response.amount, pauses)

  for (const [position, placed] of sorted.entries()) {
    const { type, on } = placed.event
    if (on < received.on) continue
    if (answered !== undefined && position > answer && pausing.has(type)) {
      findings.push(pauseAfterAnswer(placed, answered, limits))
    } else if (type === 'clarificationSought') {
      const last = due()
      if (on > last) findings.push(soughtLate(placed, last, limits.clarification))
      sought = placed
    } else if (type === 'clarificationReceived' && sought) {
      from = on
      sought = undefined
    } else if (type === 'feesNoticeGiven') {
      const last = due()
      if (on > last) findings.push(noticeLate(placed, last, limits.fee))
      else if (notice) findings.push(noticeAgain(placed, notice.event.on, limits.fee))
      else notice = placed
    } else if (type === 'feeReceived' && notice) {
      const last = payableBy(counter, notice.event.on, limits.feePayment)
      if (on > last) findings.push(paidLate(placed, last, limits.feePayment))
      pauses.push({ from: notice.event.on, to: on })
      notice = undefined
    }
  }
  if (notice && !over) {
    const last = payableBy(counter, notice.event.on, limits.feePayment)
    const latest = latestOf(sorted, asOf, received.on)
    if (latest > last) findings.push(unpaid(notice, latest, last, limits.feePayment))
  }
  const waiting = waitingFor(sought, notice)
  return {
    from,
    pauses,
    waiting: over ? null : waiting,
    ended: over ?? null,
    isWaiting: waiting !== null,
    findings,
  }
}
