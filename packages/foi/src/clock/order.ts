import {
  pointerTo,
  requireChoice,
  requireDay,
  requireList,
  requireObject,
  shown,
  longDate,
  type Citation,
} from '@imt/core'
import type { ClockEvent, ClockEventType } from './event.js'
import type { ClockDraft, ClockName } from './catalogue.js'
import { afterwards } from './limits.data.js'
import { limitsOf, type ClockRegime } from './regime.js'

/** An event and its place in the input. */
export interface Placed {
  readonly event: ClockEvent
  readonly index: number
}

/** What must have happened before an event makes sense. */
const needs: { readonly [Type in ClockEventType]?: readonly ClockEventType[] } = {
  clarificationReceived: ['clarificationSought'],
  feeReceived: ['feesNoticeGiven'],
  reviewAnswered: ['reviewRequested'],
  resumed: ['onHold'],
  tribunalAppealed: ['decisionNoticeSent'],
}

const words: { readonly [Type in ClockEventType]: string } = {
  received: 'receipt of the request',
  clarificationSought: 'the request for clarification',
  clarificationReceived: 'the clarification',
  feesNoticeGiven: 'the fees notice',
  feeReceived: 'the payment of the fee',
  publicInterestExtended: 'the extension to weigh the public interest',
  timeExtended: 'the extension of time',
  refusalNoticeGiven: 'the refusal notice',
  partResponded: 'the answer to a part',
  responded: 'the answer',
  withdrawn: 'the withdrawal',
  lapsed: 'the closing of a request that lapsed',
  transferred: 'the transfer to another authority',
  onHold: 'the hold',
  resumed: 'the end of the hold',
  reviewRequested: 'the request for a review',
  reviewAnswered: 'the answer to the review',
  commissionerComplained: 'the complaint to the regulator',
  decisionNoticeSent: 'the decision notice',
  tribunalAppealed: 'the appeal to the tribunal',
}

/** An event type as words. */
export const eventWords = (type: ClockEventType): string => words[type]

/** What an event may say beside its type and its day. */
const parts: { readonly [Type in ClockEventType]?: readonly string[] } = {
  publicInterestExtended: ['exemption', 'saysUndecided', 'decisionBy'],
  timeExtended: ['complex', 'voluminous'],
  decisionNoticeSent: ['stepsWithin'],
  tribunalAppealed: ['by'],
}
const everyPart: readonly string[] = ['type', 'on', ...new Set(Object.values(parts).flat())]

/** Throws where an event is no event, or its day is no day: a call that is wrong, not a request that went wrong. */
export const readEvents = (events: readonly ClockEvent[]): readonly Placed[] =>
  requireList(events, 'clock: events').map((event, index) => {
    const name = `clock: events[${index}]`
    requireObject<Partial<Record<string, unknown>>>(event, name, everyPart)
    if (!Object.hasOwn(words, event.type))
      throw new TypeError(`${name}.type must be a type of event, got ${shown(event.type)}`)
    requireObject<Partial<Record<string, unknown>>>(event, name, ['type', 'on', ...(parts[event.type] ?? [])])
    requireDay(event.on, `${name}.on`)
    if (event.type === 'publicInterestExtended' && typeof event.decisionBy === 'string')
      requireDay(event.decisionBy, `${name}.decisionBy`)
    if (event.type === 'tribunalAppealed' && event.by !== undefined)
      requireChoice(event.by, ['applicant', 'authority'], `${name}.by`)
    return { event, index }
  })

/** Whether the last of a cause and its effect so far is the cause: an effect that comes now has something to answer. */
const isOpen = (so: readonly Placed[], cause: readonly ClockEventType[], effect: ClockEventType): boolean => {
  const last = so.findLast(({ event }) => event.type === effect || cause.includes(event.type))
  return last !== undefined && last.event.type !== effect
}

/**
 * The events by day; events of one day keep their order, but for an effect listed before its cause: the cause is taken
 * first.
 */
export const byDay = (placed: readonly Placed[]): readonly Placed[] => {
  const rest = [...placed].sort((a, b) =>
    a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index,
  )
  const ordered: Placed[] = []
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const { event } = next
    const cause = needs[event.type]
    const at =
      cause === undefined || isOpen(ordered, cause, event.type)
        ? -1
        : rest.findIndex((other) => other.event.on === event.on && cause.includes(other.event.type))
    const [first] = at === -1 ? [] : rest.splice(at, 1)
    if (first) ordered.push(first)
    ordered.push(next)
  }
  return ordered
}

/** The source of what must have happened before an event. */
const needCitation = (type: ClockEventType, regime: ClockRegime): Citation => {
  const limits = limitsOf(regime)
  if (type === 'clarificationReceived') return limits.clarification.citation
  if (type === 'feeReceived') return limits.fee.citation
  if (type === 'resumed') return limits.response.citation
  return type === 'reviewAnswered' ? limits.review.citation : afterwards.tribunal.citation
}

/** Finds events that cannot have come in the order given. */
export const orderFindings = (placed: readonly Placed[], regime: ClockRegime): readonly ClockDraft[] => {
  const findings: ClockDraft[] = []
  const counted = [limitsOf(regime).response.citation]
  const say = (name: ClockName, { index, event }: Placed, message: string, citation = counted): void =>
    void findings.push({ name, at: pointerTo('events', index), key: [event.type], message, citation })
  let latest: Placed | undefined
  for (const one of placed) {
    if (latest && one.event.on < latest.event.on)
      say(
        'event-out-of-order',
        one,
        `${words[one.event.type]} (${one.event.type}) is dated ${longDate(one.event.on)}, before ${words[latest.event.type]} (${latest.event.type}) on ${longDate(latest.event.on)}, which is listed first. Check both days`,
      )
    else latest = one
  }
  const sorted = byDay(placed)
  const [receipt, ...later] = sorted.filter(({ event }) => event.type === 'received')
  if (!receipt)
    findings.push({
      name: 'receipt-missing',
      at: '/events',
      key: ['received'],
      citation: counted,
      message: 'No event says when the request was received: add a received event. Nothing can be counted without it',
    })
  for (const again of later)
    say(
      'received-twice',
      again,
      `The request is said to be received again on ${longDate(again.event.on)} (received). Counting goes from the first, ${longDate(receipt?.event.on ?? again.event.on)}: give a second request a clock of its own`,
    )
  for (const [position, one] of sorted.entries()) {
    const { event } = one
    if (receipt && event.type !== 'received' && event.on < receipt.event.on)
      say(
        'event-before-receipt',
        one,
        `${words[event.type]} (${event.type}) is dated ${longDate(event.on)}, before the request was received on ${longDate(receipt.event.on)}. Check both days`,
      )
    const missing = (needs[event.type] ?? []).filter(
      (type) => !sorted.slice(0, position).some((earlier) => earlier.event.type === type),
    )
    for (const type of missing)
      say(
        'event-without-cause',
        one,
        `${words[event.type]} (${event.type}) on ${longDate(event.on)} comes without ${words[type]} (${type}) before it. Add that event, or check the day`,
        [needCitation(event.type, regime)],
      )
  }
  return findings
}
