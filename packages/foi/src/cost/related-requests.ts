import {
  addDays,
  requireChoice,
  requireDay,
  requireList,
  requireObject,
  requireText,
  requireWholeNumber,
  ukBankHolidays,
  longDate,
  type Calendar,
  type Citation,
  type IsoDate,
} from '@imt/core'
import { counterOf } from '../clock/response-due.js'
import { aggregation, costLimits } from './cost-limits.data.js'
import type { RequesterKey } from './requester-key.js'

/** A request as the cost rules see it. */
export interface LoggedRequest {
  readonly reference: string
  readonly receivedOn: IsoDate
  readonly requester: RequesterKey
  /** The same name for requests that are, to any extent, for the same or similar information. */
  readonly subject: string
  /** Estimated cost of complying with it alone, in pence. */
  readonly pence: number
  /** Requesters who act in concert, or in a campaign, share a name here. */
  readonly campaign?: string
}

/** Requests whose cost may be added up. */
export interface RelatedRequests {
  readonly references: readonly string[]
  readonly first: IsoDate
  readonly last: IsoDate
  /** From the first to the last, both counted. */
  readonly workingDays: number
  readonly pence: number
  /**
   * The appropriate limit on the day of the last request, in pence: with this total each of them is held to it. Null
   * for a day before the Act was in force.
   */
  readonly limitPence: number | null
  /** True where the total is above the limit; at the limit it is not. Null where no limit is known. */
  readonly exceeds: boolean | null
  readonly provisional: boolean
  /**
   * How the period was counted, where the first request came on a day not worked; null where nothing had to be chosen.
   */
  readonly remark: string | null
  readonly citation: readonly Citation[]
}

/** A name however it is typed: capitals and white space tell nothing apart. */
const alike = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/**
 * The sets of requests that may be added up: by one person, and by several in concert (reg. 5(1) has both), each for
 * one subject. A request of a campaign stands in both.
 */
const setsOf = (requests: readonly LoggedRequest[]): readonly (readonly LoggedRequest[])[] => {
  const sets = new Map<string, LoggedRequest[]>()
  const add = (key: readonly string[], request: LoggedRequest): void => {
    const name = JSON.stringify(key)
    const set = sets.get(name)
    if (set) set.push(request)
    else sets.set(name, [request])
  }
  for (const request of requests) {
    const subject = alike(request.subject)
    add(['person', request.requester, subject], request)
    if (request.campaign !== undefined) add(['campaign', alike(request.campaign), subject], request)
  }
  return [...sets.values()]
}

/** The appropriate limit on a day, in pence. */
const limitOn = (day: IsoDate, body: 'centralGovernment' | 'others'): number | null => {
  const limit = costLimits.find(({ from, to }) => from <= day && (to === null || day <= to))
  return limit === undefined ? null : limit[body] * 100
}

/** Whether every request of one group stands in another. */
const liesWithin = (inner: RelatedRequests, outer: RelatedRequests): boolean =>
  inner !== outer &&
  inner.references.length <= outer.references.length &&
  inner.references.every((reference) => outer.references.includes(reference))

/**
 * Returns the groups of requests whose estimated costs may be added up: from one person, or from several in concert,
 * for the same or similar information, received within 60 consecutive working days with the first and the last day
 * counted. The window rolls: a request can stand in several groups. Groups that lie within a longer one are left out.
 *
 * @param requests - in any order
 * @param calendar - left out, the bank holidays of every part of the United Kingdom
 * @param body - whose limit the total is held to; left out, that of an NHS trust and most others
 * @returns groups of two or more, by their first day
 * @throws {TypeError} when `requests` is no array of requests
 * @throws {RangeError} when a day does not exist, a reference is blank or given twice, a requester is no key, or pence
 *   are no whole number of at least 0
 * @example
 * ```ts
 * const requester = requesterKey('a.person@example.org', () => '0123456789abcdef0123456789abcdef')
 * const one = (reference: string, day: string) => {
 *   return { reference, receivedOn: isoDate(day), requester, subject: 'firewalls', pence: 30000 }
 * }
 * const [series] = relatedRequests([one('A', '2026-09-01'), one('B', '2026-11-23')])
 * series?.references // => ['A', 'B']
 * series?.workingDays // => 60
 * series?.pence // => 60000
 * series?.exceeds // => true
 * relatedRequests([one('A', '2026-09-01'), one('B', '2026-11-24')]) // => []
 * ```
 * @see SI 2004/3244 reg. 5, https://www.legislation.gov.uk/uksi/2004/3244/regulation/5
 */
export const relatedRequests = (
  requests: readonly LoggedRequest[],
  calendar: Calendar = ukBankHolidays.union,
  body: 'centralGovernment' | 'others' = 'others',
): readonly RelatedRequests[] => {
  requireChoice(body, ['centralGovernment', 'others'], 'relatedRequests: body')
  const seen = new Map<string, number>()
  requireList(requests, 'relatedRequests: requests').forEach((request, index) => {
    const name = `relatedRequests: requests[${index}]`
    requireObject(request, name)
    if (requireText(request.reference, `${name}.reference`).trim() === '')
      throw new RangeError(`${name}.reference must not be blank`)
    const before = seen.get(request.reference)
    if (before !== undefined)
      throw new RangeError(`${name}.reference is that of requests[${before}]: a request is added up once`)
    seen.set(request.reference, index)
    requireDay(request.receivedOn, `${name}.receivedOn`)
    requireText(request.requester, `${name}.requester`)
    // An address is nobody's key: what is said of it never repeats it.
    if (/[@\s]/.test(request.requester) || request.requester === '')
      throw new RangeError(`${name}.requester must be a key that requesterKey gave`)
    requireText(request.subject, `${name}.subject`)
    if (request.campaign !== undefined) requireText(request.campaign, `${name}.campaign`)
    requireWholeNumber(request.pence, `${name}.pence`, 0)
  })
  const counter = counterOf(calendar, 'relatedRequests: calendar')
  const related: RelatedRequests[] = []
  for (const group of setsOf(requests)) {
    const sorted = [...group].sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0))
    let reached = 0
    sorted.forEach(({ receivedOn: first }, index) => {
      // A period of working days that holds a day not worked begins before it: the earlier end is the safe one.
      const start = counter.isWorkingDay(first) ? first : counter.add(first, -1).date
      const last = counter.add(addDays(start, -1), aggregation.workingDays).date
      const end = sorted.findIndex(({ receivedOn }) => receivedOn > last)
      const stop = end === -1 ? sorted.length : end
      const members = sorted.slice(index, stop)
      const final = members.at(-1)
      if (members.length < 2 || !final || stop <= reached) return
      reached = stop
      const { days, provisional } = counter.between(addDays(first, -1), final.receivedOn)
      const pence = members.reduce((sum, member) => sum + member.pence, 0)
      const limitPence = limitOn(final.receivedOn, body)
      related.push({
        references: members.map(({ reference }) => reference),
        first,
        last: final.receivedOn,
        workingDays: days,
        pence,
        limitPence,
        exceeds: limitPence === null ? null : pence > limitPence,
        provisional,
        remark:
          start === first
            ? null
            : `The first request came on ${longDate(first)}, which is not a working day. The period of ${aggregation.workingDays} working days is taken to begin on ${longDate(start)}, the working day before, and to end on ${longDate(last)}: the shorter reading, which adds up fewer requests.`,
        citation: aggregation.citation,
      })
    })
  }
  // The same requests of one person in one campaign are one group, and a group within a longer one is left out.
  const holding = new Map<string, RelatedRequests[]>()
  for (const group of related)
    for (const reference of group.references) {
      const groups = holding.get(reference)
      if (groups) groups.push(group)
      else holding.set(reference, [group])
    }
  const order = new Map(related.map((group, index) => [group, index]))
  const comesAfter = (group: RelatedRequests, other: RelatedRequests): boolean =>
    other.references.length > group.references.length || (order.get(other) ?? 0) < (order.get(group) ?? 0)
  const kept = related.filter(
    (group) =>
      !(holding.get(group.references[0] ?? '') ?? []).some(
        (other) => liesWithin(group, other) && comesAfter(group, other),
      ),
  )
  return kept.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
}
