import {
  addDays,
  requireDay,
  requireList,
  requireObject,
  ukBankHolidays,
  weekday,
  type Calendar,
  type IsoDate,
  type LeftOut,
} from '@imt/core'
import { clock } from '../clock/clock.js'
import type { Obligation } from '../clock/obligation.js'
import { counterOf } from '../clock/response-due.js'
import { clockRemarks } from './clock-remarks.js'
import { daysThatHold } from './days-that-hold.js'
import { calledTwice, namedTwice, nameKeyOf } from './named-twice.js'
import { dueOf, type DueItem } from './due.js'
import { escalations, type Escalation, type EscalationName } from './escalation.data.js'
import type { FoiRequest, RequestLaw, RegisterCell } from './request.js'
import { remarksOf } from './remarks-of.js'
import { actorOf, answeredOn, isEnded, stateOf, type Actor, type RequestState } from './state-of.js'
import { calendarOf, eventsOf, timeOfEach, type RequestTime } from './time-of.js'

/** Settings of `register`. */
export interface RegisterOptions {
  /** The day on which the register is looked at. */
  readonly asOf: IsoDate
  /**
   * Days on which open requests are to be looked at before their last day: named ones, or one's own. Left out, none.
   */
  readonly escalations?: readonly (EscalationName | Escalation)[]
  /**
   * Left out, the bank holidays of every part of the United Kingdom, as the Act and the Regulations count. Requests
   * under the Scottish Act are always counted by Scotland's.
   */
  readonly calendar?: Calendar
}

/** A request on the day of the register. */
export interface RegisteredRequest {
  readonly request: FoiRequest
  readonly name: string
  readonly law: RequestLaw
  readonly state: RequestState
  readonly acts: Actor
  readonly time: RequestTime
  readonly answered: IsoDate | null
  /**
   * Working days between the last day, with an extension that counts, and the answer; 0 when in time, null when it was
   * not answered or cannot be timed.
   */
  readonly late: number | null
  /** What the authority has to do. */
  readonly due: readonly DueItem[]
  /** Every day of the law for it: answer, notice, fee, review, regulator, tribunal. Worked out when it is asked for. */
  readonly dates: readonly Obligation[]
  /** What to check, in words that name nobody. */
  readonly remarks: readonly string[]
}

/** A request whose last day cannot be counted, and why: `at` and `row` are its row, from 1 below the headings. */
export interface RequestUndated extends LeftOut<number, 'reviewNotDated' | 'noLastDay'> {
  readonly request: string
  readonly row: number
}

const reviewNotDated = { code: 'reviewNotDated', why: 'No day says when the internal review was asked for.' } as const
const notEnough = 'The register does not say enough.'

/** A register of requests on one day. */
export interface Register {
  readonly asOf: IsoDate
  /** The Sunday that ends its week. */
  readonly weekEnds: IsoDate
  readonly requests: readonly RegisteredRequest[]
  /** Everything that is due, the most urgent first. */
  readonly due: readonly DueItem[]
  /** Requests that the authority has to act on, and whose last day cannot be counted, with why. */
  readonly undated: readonly RequestUndated[]
  /** Cells that should hold a day and do not. */
  readonly unread: readonly LeftOut<RegisterCell>[]
  /** Requests under other laws, by law: their time is another, and they stand in no figure. */
  readonly leftOut: readonly { readonly law: string; readonly count: number }[]
  readonly calendar: { readonly label: string; readonly version: string }
}

const latestDay = (a: IsoDate, b: IsoDate | null): IsoDate => (b !== null && b > a ? b : a)

/** The time of a request, of which none runs while it is on hold since nobody knows when. */
const heldTime = (state: RequestState, { days }: FoiRequest, time: RequestTime): RequestTime =>
  state === 'onHold' && days.clarificationSought === undefined && days.feesNotice === undefined
    ? {
        ...time,
        due: null,
        extended: null,
        byCode: null,
        why: 'It is on hold, and no day says since when: count its last day anew when it goes on.',
      }
    : time

/** What the authority had to do for an answer is due no more. */
const nothingDue = (obligation: Obligation): Obligation =>
  obligation.whose === 'authority' && obligation.met === null && isOfAnswer.has(obligation.id)
    ? { ...obligation, due: null, skipped: [], reason: 'The request ended without an answer: nothing is due any more.' }
    : obligation
const isOfAnswer: ReadonlySet<Obligation['id']> = new Set(['response', 'refusalNotice', 'publicInterestTarget'])

const escalationsOf = (given: readonly (EscalationName | Escalation)[]): readonly Escalation[] =>
  given.map((each, index) => {
    if (typeof each !== 'string')
      return requireObject(each, `register: options.escalations[${index}]`, ['name', 'workingDays', 'from', 'source'])
    if (!Object.hasOwn(escalations, each))
      throw new TypeError(
        `register: options.escalations[${index}] must be one of ${Object.keys(escalations).join(', ')}, or an escalation of your own`,
      )
    return escalations[each]
  })

/** The Sunday that ends the week of a day. */
const sundayFrom = (day: IsoDate): IsoDate => {
  let at = day
  while (weekday(at) !== 'Sunday') at = addDays(at, 1)
  return at
}

const order: readonly DueItem['what'][] = [
  'answer',
  'extensionNotice',
  'extendedAnswer',
  'review',
  'reviewLatest',
  'escalation',
]

/**
 * Returns a register of requests on one day: the state of each, its last day and every other day of the law, who has to
 * act, what is overdue, due today and this week, and which cells for days could not be read. Requests under the
 * Scottish Act are timed by Scotland's bank holidays, without an extension, and stand in no figure of `measures`.
 * Requests under other laws are left out, and counted. An answer in time by an extension that is not dated is said to
 * rest on it.
 *
 * @param requests - as `readRequests` gives them
 * @param options - the day, the escalations that are wanted, and the calendar
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when `asOf` is a day that does not exist
 * @example
 * ```ts
 * const read = readRequests({
 *   headers: ['Reference', 'Date received', 'Date responded', 'Status'],
 *   rows: [
 *     ['FOI-1', '26/10/2026', '', 'Open'],
 *     ['FOI-2', '26/10/2026', '', 'Withdrawn'],
 *   ],
 * })
 * const { requests, due } = register(valueOf(read).requests, { asOf: '2026-11-23' })
 * requests.map(({ state }) => state) // => ['open', 'withdrawn']
 * due.map(({ request, due, when }) => [request, due, when]) // => [['FOI-1', '2026-11-23', 'today']]
 * ```
 * @see Freedom of Information Act 2000 s.10, https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
export const register = (requests: readonly FoiRequest[], options: RegisterOptions): Register => {
  requireList(requests, 'register: requests')
  const {
    asOf,
    escalations: wanted = [],
    calendar = ukBankHolidays.union,
  } = requireObject(options, 'register: options', ['asOf', 'escalations', 'calendar'])
  requireDay(asOf, 'register: asOf')
  const counter = counterOf(calendar, 'register: calendar')
  const lookedAt = escalationsOf(requireList(wanted, 'register: options.escalations'))
  const weekEnds = sundayFrom(asOf)
  const scottishCounter = counterOf(calendarOf('FOISA', calendar), 'calendar')
  const timeOf = timeOfEach(counter, calendar)
  const leftOut = new Map<string, number>()
  const registered: RegisteredRequest[] = []
  const unread: LeftOut<RegisterCell>[] = []
  requests.forEach((each, index) => void requireObject(each, `register: requests[${index}]`))
  const twice = namedTwice(requests)
  for (const given of requests) {
    const { law, name, row } = given
    for (const { at: day, code, why } of given.unread) unread.push({ at: { request: name, row, day }, code, why })
    if (law === null) {
      const other = given.otherLaw ?? 'another law'
      leftOut.set(other, (leftOut.get(other) ?? 0) + 1)
      continue
    }
    const { request, remarks: ofDays } = daysThatHold(given, asOf)
    const state = stateOf(request, asOf)
    const time = heldTime(state, request, timeOf(request))
    const answered = answeredOn(request)
    const last = time.due === null ? null : latestDay(time.due, time.extended)
    const ofLaw = law === 'FOISA' ? scottishCounter : counter
    const isTimed = answered !== null && last !== null && time.received !== null && answered >= time.received
    registered.push({
      request: given,
      name,
      law,
      state,
      acts: actorOf(state),
      time,
      answered,
      late: isTimed ? Math.max(0, ofLaw.between(last, answered).days) : null,
      due: dueOf({ request, state, time }, { asOf, weekEnds, counter: ofLaw, escalations: lookedAt }),
      get dates() {
        if (time.received === null) return []
        const { obligations } = clock({
          regime: law,
          events: eventsOf(request),
          asOf,
          calendar: calendarOf(law, calendar),
        })
        return isEnded(state) ? obligations.map(nothingDue) : obligations
      },
      get remarks() {
        return [
          ...(twice.has(nameKeyOf(given)) ? [calledTwice] : []),
          ...ofDays,
          ...remarksOf(request, state, time, answered, asOf),
          ...clockRemarks(request, asOf, calendar),
        ]
      },
    })
  }
  const due = registered
    .flatMap((each) => each.due)
    .sort((a, b) =>
      a.due < b.due ? -1 : a.due > b.due ? 1 : order.indexOf(a.what) - order.indexOf(b.what) || a.row - b.row,
    )
  return {
    asOf,
    weekEnds,
    requests: registered,
    due,
    undated: registered
      .filter((each) => each.acts === 'authority' && each.due.length === 0)
      .map(({ name, request: { row }, time, state }) => ({
        at: row,
        request: name,
        row,
        ...(state === 'review' ? reviewNotDated : ({ code: 'noLastDay', why: time.why ?? notEnough } as const)),
      })),
    unread,
    leftOut: [...leftOut].map(([law, count]) => ({ law, count })).sort((a, b) => b.count - a.count),
    calendar: { label: calendar.label, version: calendar.version },
  }
}
