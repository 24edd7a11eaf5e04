import { pointerTo, termEnd, type IsoDate, type WorkingDayCounter } from '@imt/core'
import type { Limit } from './limits.data.js'
import { dueAfter, type Pause } from './count.js'
import type { ClockEvent, ClockEventType } from './event.js'
import type { ClockFinding } from './obligation.js'
import type { Placed } from './order.js'

/** The limits that a regime counts the answer with. */
export interface AnswerLimits {
  readonly response: Limit
  readonly clarification: Limit
  readonly fee: Limit
  readonly feePayment: Limit
}

/** How far a request has come: from which day time counts, which days are left out, and what it waits for. */
export interface Progress {
  /** The request, or the clarification that took its place. */
  readonly from: IsoDate | null
  readonly pauses: readonly Pause[]
  /** Why no time runs, if it does not. */
  readonly waiting: string | null
  readonly findings: readonly ClockFinding[]
}

const on = (sorted: readonly Placed[], type: ClockEventType): ClockEvent | undefined =>
  sorted.find(({ event }) => event.type === type)?.event

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
  const findings: ClockFinding[] = []
  const received = on(sorted, 'received')
  if (!received) return { from: null, pauses: [], waiting: 'No event says when the request was received.', findings }
  const answered = on(sorted, 'responded')
  let from = received.on
  let sought: Placed | undefined
  let notice: Placed | undefined
  const pauses: Pause[] = []
  /**
   * The last day for paying a fee: three months beginning with the day of the notice under the Act, working days under
   * the Regulations.
   */
  const payable = (notified: IsoDate): IsoDate =>
    limits.feePayment.unit === 'months'
      ? termEnd(notified, limits.feePayment.amount)
      : counter.add(notified, limits.feePayment.amount).date
  const within =
    limits.feePayment.unit === 'months'
      ? `within ${limits.feePayment.amount} months beginning with the day of the notice`
      : `within ${limits.feePayment.amount} working days of the notice`
  const due = (): IsoDate => dueAfter(counter, startOf(from), limits.response.amount, pauses)

  for (const placed of sorted) {
    const { event, index } = placed
    if (event.on < received.on) continue
    const at = pointerTo('events', index)
    const isPause =
      event.type === 'clarificationSought' ||
      event.type === 'clarificationReceived' ||
      event.type === 'feesNoticeGiven' ||
      event.type === 'feeReceived'
    if (
      isPause &&
      answered &&
      (event.on > answered.on ||
        (event.on === answered.on && sorted.indexOf(placed) > sorted.findIndex((other) => other.event === answered)))
    ) {
      findings.push({
        code: 'pause-after-answer',
        level: 'warning',
        at,
        message: `${event.type} on ${event.on} comes after the answer of ${answered.on}: it changes no time limit. Check both days`,
      })
      continue
    }
    if (event.type === 'clarificationSought') {
      const last = due()
      if (event.on > last)
        findings.push({
          code: 'clarification-sought-late',
          level: 'warning',
          at,
          message: `Clarification was sought on ${event.on}, after the last day for the answer, ${last}. Seek it as soon as the need is seen, and within that time`,
          citation: limits.clarification.citation,
        })
      sought = placed
    }
    if (event.type === 'clarificationReceived' && sought) {
      from = event.on
      sought = undefined
    }
    if (event.type === 'feesNoticeGiven') {
      const last = due()
      if (event.on > last)
        findings.push({
          code: 'fees-notice-late',
          level: 'warning',
          at,
          message: `The fees notice was given on ${event.on}, after the last day for the answer, ${last}: it stops no clock`,
          citation: limits.fee.citation,
        })
      else if (notice)
        findings.push({
          code: 'fees-notice-again',
          level: 'warning',
          at,
          message: `A second fees notice is dated ${event.on}, while the fee asked for on ${notice.event.on} was unpaid. The first one stands: time stopped on its day. Check both days`,
          citation: limits.fee.citation,
        })
      else notice = placed
    }
    if (event.type === 'feeReceived' && notice) {
      const last = payable(notice.event.on)
      if (event.on > last)
        findings.push({
          code: 'fee-paid-late',
          level: 'warning',
          at,
          message: `The fee was received on ${event.on}, after ${last}: the authority need not comply unless it was paid ${within}. The dates here are for an authority that complies all the same`,
          citation: limits.feePayment.citation,
        })
      pauses.push({ from: notice.event.on, to: event.on })
      notice = undefined
    }
  }
  const lastEvent = sorted.at(-1)?.event.on ?? received.on
  const latest = asOf !== undefined && asOf > lastEvent ? asOf : lastEvent
  if (notice && latest > payable(notice.event.on))
    findings.push({
      code: 'fee-unpaid',
      level: 'warning',
      at: pointerTo('events', notice.index),
      message: `The fee asked for on ${notice.event.on} was unpaid on ${latest}, and ${payable(notice.event.on)} was the last day for it: the authority need not comply unless it was paid ${within}`,
      citation: limits.feePayment.citation,
    })
  const waiting = sought
    ? `Clarification sought on ${sought.event.on} has not come: time starts when it does.`
    : notice
      ? `The fee asked for on ${notice.event.on} has not been paid: time stands still until it is.`
      : null
  return { from, pauses, waiting, findings }
}
