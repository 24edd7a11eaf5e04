import {
  addDays,
  parsePublishedDate,
  requireObject,
  requireText,
  ukBankHolidays,
  type IsoDate,
  type Parsed,
  type PublishedDate,
  type WorkingDayCounter,
} from '@imt/core'
import { clock, type ClockInput } from '../clock/clock.js'
import { actLimits } from '../clock/limits.data.js'
import { counterOf } from '../clock/response-due.js'
import type { ClockEvent } from '../clock/event.js'
import type { LogEntry } from './entry.js'
import { lawOf } from './regime.js'
import { remembered } from './remembered.js'
import { ukDayOf } from './uk-day.js'

/** A date of a log, without the time of day after it. */
const dateOf = /* @__PURE__ */ remembered((published: string): Parsed<PublishedDate> =>
  parsePublishedDate(published.replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?\s*$/, '')),
)

/** The day that a text names, and nothing else. */
const readDay = /* @__PURE__ */ remembered((published: string): IsoDate | null => {
  const moment = ukDayOf(published.trim())
  if (moment !== null) return moment
  const read = dateOf(published)
  return read.ok && read.value.kind === 'day' ? read.value.earliest : null
})

/**
 * The day that a published date names, or null where it names none, or more than one. A time of day after it is passed
 * over.
 *
 * @throws {TypeError} when it is no text
 */
export const dayOf = (published: string | undefined): IsoDate | null =>
  published === undefined ? null : readDay(requireText(published, 'dayOf: published'))

/** How databases and their exports write that nothing is there. */
const ofDatabases = /^\s*(?:\(?null\)?|\\n|nan|nat|undefined|\(?blank\)?)\s*$/i
/** True of what a database writes where nothing is. */
export const isDatabaseNone = (text: string): boolean =>
  // Nearly every cell is something else: most are passed over by their length.
  text.length > 1 && text.length < 12 && ofDatabases.test(text)

/** Periods are read, and seldom a slip: a log may say in which month it was asked and no more. */
const periods: readonly PublishedDate['kind'][] = ['day', 'month', 'quarter', 'year', 'financialYear']
/** What stands in the place of a day that has not come, or never will. */
const noneYet: readonly PublishedDate['absence'][] = ['blank', 'dash', 'notApplicable', 'toBeConfirmed', 'notAvailable']

/**
 * Returns why no day can be read from what stands in the place of one, as a sentence; nothing where one can, or where
 * nothing was to be stated.
 *
 * @param mayBeNone - whether "not yet" or "none" may stand there, as for the day of an answer
 */
export const whyNoDay = (published: string | undefined, mayBeNone: boolean): string | undefined => {
  if (published === undefined || published.trim() === '' || (mayBeNone && isDatabaseNone(published))) return undefined
  const read = dateOf(published)
  if (!read.ok) return read.refusal.message
  const { kind, absence } = read.value
  if (periods.includes(kind) || (mayBeNone && noneYet.includes(absence))) return undefined
  return absence === 'spreadsheetError'
    ? 'A spreadsheet shows this where a column is too narrow or a formula fails: widen the column and publish again.'
    : 'It names no day.'
}

/** True for what says that a day has not come: nothing, or "TBC". A dash or "n/a" may say that none will. */
export const isYetToCome = (published = ''): boolean => {
  if (published.trim() === '' || isDatabaseNone(published)) return true
  const read = dateOf(published)
  return read.ok && read.value.absence === 'toBeConfirmed'
}

/** What stopped or moved the time of an entry. */
export type Stop = NonNullable<LogEntry['clock']>[number]

/** True where a stop is told, and no day of it can be read. */
export const isUndated = ({ from }: Stop): boolean => dayOf(from) === null

const eventsOf = (entry: LogEntry, received: IsoDate): readonly ClockEvent[] => [
  { type: 'received', on: received },
  ...(entry.clock ?? []).flatMap(({ from, to, why, exemption }): ClockEvent[] => {
    const [start, end] = [dayOf(from), dayOf(to)]
    if (start === null) return []
    if (why === 'clarification')
      return [
        { type: 'clarificationSought', on: start },
        ...(end === null ? [] : [{ type: 'clarificationReceived' as const, on: end }]),
      ]
    if (why === 'fee')
      return [
        { type: 'feesNoticeGiven', on: start },
        ...(end === null ? [] : [{ type: 'feeReceived' as const, on: end }]),
      ]
    if (why === 'complexity') return [{ type: 'timeExtended', on: start }]
    // A log seldom says which exemption: any qualified one moves the target alike. The clock itself refuses one that is
    // not qualified.
    return [{ type: 'publicInterestExtended', on: start, exemption: (exemption ?? 's31(1)(a)') as 's31(1)(a)' }]
  }),
]

/** The last day of an entry, with what moved it. */
export interface Permitted {
  /** The day of receipt; where only the first working day is stated, the day before that. */
  readonly received: IsoDate
  /** The first working day, where it is what the entry states. */
  readonly firstDay: IsoDate | null
  /** The last day for the answer; null while time does not run. */
  readonly due: IsoDate | null
  /** The last day with the extension taken in time: for the public interest, the regulator's target. */
  readonly extended: IsoDate | null
  /** The target of an extension for the public interest, in time or not; null without one. */
  readonly target: IsoDate | null
  /**
   * What the clock says of an extension that was notified after the last day, and so gives no more time; null without
   * one.
   */
  readonly lateExtension: string | null
  readonly provisional: boolean
  /** The last day by the Code's convention for receipt on a day not worked. */
  readonly byCode: IsoDate | null
}

/** The period of a request of which nothing moved the last day: both laws give it as many working days. */
const plain = (received: IsoDate, firstDay: IsoDate | null, counter: WorkingDayCounter): Permitted => {
  const { date, provisional } = counter.add(received, actLimits.response.amount)
  const byCode = counter.add(counter.next(received).date, actLimits.response.amount).date
  return {
    received,
    firstDay,
    due: date,
    extended: date,
    target: null,
    lateExtension: null,
    provisional,
    byCode,
  }
}

/** The period of a request of which something moved the last day. */
const byClock = ({ received, firstDay }: Pick<Permitted, 'received' | 'firstDay'>, input: ClockInput): Permitted => {
  const { obligations, findings } = clock(input)
  const response = obligations.find(({ id }) => id === 'response')
  const target = obligations.find(({ id }) => id === 'publicInterestTarget')
  const code = clock({ ...input, receipt: 'code' }).obligations.find(({ id }) => id === 'response')
  const lateExtension = findings.find(({ rule }) => rule === 'foi/extension-late')?.message ?? null
  return {
    received,
    firstDay,
    due: response?.due ?? null,
    extended: (lateExtension === null ? target?.due : null) ?? response?.due ?? null,
    target: target?.due ?? null,
    lateExtension,
    provisional: response?.provisional ?? false,
    byCode: code?.due ?? null,
  }
}

/**
 * The permitted period of an entry, or null where it does not say when the request was received, or is under
 * another law.
 *
 * @throws {TypeError} when `entry` is no object, or `calendar` no calendar
 */
export const permittedOf = (entry: LogEntry, calendar?: ClockInput['calendar']): Permitted | null => {
  requireObject(entry, 'permittedOf: entry')
  if (calendar !== undefined) counterOf(calendar, 'permittedOf: calendar')
  const stated = dayOf(entry.receivedOn)
  const firstDay = stated === null ? dayOf(entry.firstWorkingDay) : null
  const received = stated ?? (firstDay === null ? null : addDays(firstDay, -1))
  const { regime } = lawOf(entry)
  if (received === null || regime === null) return null
  // What is not dated moves no day.
  if (entry.clock === undefined || entry.clock.every(isUndated))
    return plain(received, firstDay, counterOf(calendar ?? ukBankHolidays.union, 'calendar'))
  return byClock({ received, firstDay }, { regime, events: eventsOf(entry, received), ...(calendar && { calendar }) })
}

/** So many periods of requests that something moved are kept. */
const mostMoved = 4000
// A memo, not state: rules and statistics ask for the same entries one after the other.
const knownMoved = new Map<string, Permitted | null>()

const permittedOfMoved = (entry: LogEntry, moved: readonly Stop[]): Permitted | null => {
  const stops = moved.map(({ why, from, to = '', exemption = '' }) => `${why}|${from}|${to}|${exemption}`)
  const { receivedOn = '', firstWorkingDay = '' } = entry
  const key = `${lawOf(entry).regime ?? ''}|${receivedOn}|${firstWorkingDay}|${stops.join('|')}`
  const before = knownMoved.get(key)
  if (before !== undefined) return before
  const permitted = permittedOf(entry)
  if (knownMoved.size === mostMoved) knownMoved.clear()
  knownMoved.set(key, permitted)
  return permitted
}

/**
 * Returns `permittedOf` for the entries of one log: the period of requests that were received on one day is worked out
 * once, unless the log says what moved it.
 */
export const permittedOfEach = (calendar?: ClockInput['calendar']): ((entry: LogEntry) => Permitted | null) => {
  // By law and then by day: joined texts cost more than what is looked up by them.
  const known = new Map<string, Map<string, Permitted | null>>()
  return (entry) => {
    const { clock: moved, receivedOn, firstWorkingDay } = entry
    if (moved !== undefined && !moved.every(isUndated))
      return calendar === undefined ? permittedOfMoved(entry, moved) : permittedOf(entry, calendar)
    const law = lawOf(entry).regime ?? ''
    const byDay = known.get(law) ?? new Map<string, Permitted | null>()
    known.set(law, byDay)
    const day = firstWorkingDay === undefined ? (receivedOn ?? '') : `${receivedOn ?? ''} ${firstWorkingDay}`
    const before = byDay.get(day)
    if (before !== undefined) return before
    const permitted = permittedOf(entry, calendar)
    byDay.set(day, permitted)
    return permitted
  }
}
