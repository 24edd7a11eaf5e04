import {
  Decimal,
  requireDay,
  requireList,
  requireObject,
  longDate,
  type Calendar,
  type IsoDate,
  type LeftOut,
} from '@imt/core'
import { dayOf, isUndated, isYetToCome, permittedOfEach, type Permitted } from './days.js'
import type { LogEntry, StopReason } from './entry.js'
import { endedByCells } from '../register/words-of-row.js'
import { isLogMonthFirst } from './month-first.js'
import { outcomeOf, type LogOutcome } from './outcome.js'
import { isProgress, progressOf } from './progress.js'
import { lawOf } from './regime.js'

/** An entry of a log that could not be timed, and why: `at` and `index` are its position, from 0. */
export interface EntryUndecided extends LeftOut<
  number,
  | 'statusUnclear'
  | 'monthFirst'
  | 'receiptNotKnown'
  | 'otherLaw'
  | 'answerNotKnown'
  | 'answeredBefore'
  | 'receivedLater'
  | 'answeredWaiting'
  | 'moveNotDated'
> {
  readonly index: number
}

/**
 * How requests were answered: what authorities are asked to publish each quarter, with every entry that could not be
 * counted.
 */
export interface LogStatistics {
  readonly received: number
  readonly answered: number
  /** Answered within the permitted period, extensions and stops taken into account. */
  readonly onTime: number
  readonly late: number
  /** Not answered yet, and still in time, or waiting for clarification or a fee. */
  readonly open: number
  readonly overdue: number
  /** Extended to weigh the public interest, or for complexity and volume. */
  readonly extended: { readonly publicInterest: number; readonly complexity: number }
  /** Clock stopped for clarification, and paused for a fee. */
  readonly stopped: number
  readonly paused: number
  readonly outcomes: { readonly [O in LogOutcome]?: number }
  /** On time of all answered that could be timed, in per cent with one decimal; null where none could. */
  readonly onTimePercent: string | null
  /** Entries that could not be timed, by position, and why. They are in no other count of time. */
  readonly undecided: readonly EntryUndecided[]
  /** Entries counted on holidays that are not known or not yet proclaimed. */
  readonly provisional: number
}

/** Something stands in the place of the day of the answer that is neither a day nor says that there is none yet. */
const saysAnswered = ({ respondedOn = '' }: LogEntry): boolean => !isYetToCome(respondedOn) && !isProgress(respondedOn)

/** Why no last day is known of an entry. */
const whyUntimed = (entry: LogEntry): readonly [EntryUndecided['code'], string] => {
  const law = lawOf(entry)
  return dayOf(entry.receivedOn ?? entry.firstWorkingDay) === null || law.regime !== null
    ? ['receiptNotKnown', 'It does not say on which day the request was received.']
    : ['otherLaw', `It is under ${law.otherLaw}, which has a period of its own.`]
}

/** How an entry counts by its last day, or why that cannot be told. */
const timedAs = (
  { clock }: LogEntry,
  { extended }: Permitted,
  responded: IsoDate | null,
  asOf: IsoDate,
): { readonly as: 'onTime' | 'late' | 'open' | 'overdue' } | Pick<EntryUndecided, 'code' | 'why'> => {
  if (extended === null)
    return responded === null
      ? { as: 'open' }
      : {
          code: 'answeredWaiting',
          why: 'It was answered while it waited for clarification or a fee: no last day is known.',
        }
  const isBeyond = (responded ?? asOf) > extended
  if (isBeyond && clock?.some(isUndated) === true)
    return { code: 'moveNotDated', why: 'Its time was stopped or extended, and it does not say on which day.' }
  if (responded !== null) return { as: isBeyond ? 'late' : 'onTime' }
  return { as: isBeyond ? 'overdue' : 'open' }
}

/**
 * Returns compliance statistics of a disclosure log: on time within the permitted period, extensions, stops and
 * outcomes, as the Code of Practice asks larger authorities to publish. An extension for the public interest is
 * permitted up to the regulator's target of 40 working days, if it was notified within the first 20. A request that was
 * withdrawn is in its outcome alone, and one under another law is undecided.
 *
 * @param entries - the log, in any order
 * @param options - `asOf`, the day on which open requests are looked at; `calendar`, left out, that of every part of
 *   the United Kingdom
 * @throws {TypeError} when something is missing, or an option has another name
 * @throws {RangeError} when `asOf` is a day that does not exist
 * @returns counts of entries; what cannot be decided is listed, never guessed
 * @example
 * ```ts
 * const log = [
 *   { receivedOn: '01/10/2026', respondedOn: '29/10/2026', outcome: 'Granted' },
 *   { receivedOn: '01/10/2026', respondedOn: '30/10/2026', outcome: 'Refused' },
 *   { respondedOn: 'May 2026' },
 * ]
 * const { onTime, late, onTimePercent, undecided } = logStatistics(log, { asOf: '2026-11-23' })
 * onTime // => 1
 * late // => 1
 * onTimePercent // => '50.0'
 * undecided.map(({ at, code }) => [at, code]) // => [[2, 'receiptNotKnown']]
 * ```
 * @see Freedom of Information Act 2000 s.45, https://www.legislation.gov.uk/ukpga/2000/36/section/45
 */
export const logStatistics = (
  entries: readonly LogEntry[],
  options: { readonly asOf: IsoDate; readonly calendar?: Calendar },
): LogStatistics => {
  requireList(entries, 'logStatistics: entries')
  requireObject(options, 'logStatistics: options', ['asOf', 'calendar'])
  requireDay(options.asOf, 'logStatistics: asOf')
  const counts = { answered: 0, onTime: 0, late: 0, open: 0, overdue: 0, provisional: 0 }
  const moved: Record<StopReason, number> = { publicInterest: 0, complexity: 0, clarification: 0, fee: 0 }
  const outcomes: { [O in LogOutcome]?: number } = {}
  const undecided: EntryUndecided[] = []
  const permittedOn = permittedOfEach(options.calendar)
  const isMonthFirst = isLogMonthFirst(entries)
  entries.forEach((entry, index) => {
    requireObject(entry, `logStatistics: entries[${index}]`)
    const reasons = new Set((entry.clock ?? []).map(({ why }) => why))
    for (const why of reasons) moved[why] += 1
    const leave = (code: EntryUndecided['code'], why: string): void => {
      undecided.push({ at: index, code, index, why })
    }
    const outcome = outcomeOf(entry.outcome)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    const progress = progressOf(entry)
    const responded = dayOf(entry.respondedOn)
    const isAnswered = responded !== null || progress === 'answered' || saysAnswered(entry)
    const ended = responded === null ? undefined : endedByCells(entry.status, entry.outcome)
    if (ended !== undefined && ended !== 'transferred') return
    if (progress === 'withdrawn' && responded === null) return
    if (isAnswered) counts.answered += 1
    if (progress === 'cannotTell' && !isAnswered)
      return leave('statusUnclear', 'Its status does not tell whether an answer is owed.')
    if (isMonthFirst)
      return leave('monthFirst', 'The days of the log are written month first: they can be read either way.')
    const permitted = permittedOn(entry)
    if (permitted === null) {
      const [code, why] = whyUntimed(entry)
      return leave(code, why)
    }
    if (isAnswered && responded === null)
      return leave('answerNotKnown', 'It does not say on which day the request was answered.')
    if (responded !== null && responded < permitted.received)
      return leave('answeredBefore', 'It is dated as answered before it was received.')
    if (permitted.received > options.asOf)
      return leave('receivedLater', `It is dated as received after ${longDate(options.asOf)}, the day of this count.`)
    if (permitted.provisional) counts.provisional += 1
    const timed = timedAs(entry, permitted, responded, options.asOf)
    if ('why' in timed) leave(timed.code, timed.why)
    else counts[timed.as] += 1
  })
  const timed = counts.onTime + counts.late
  return {
    received: entries.length,
    ...counts,
    extended: { publicInterest: moved.publicInterest, complexity: moved.complexity },
    stopped: moved.clarification,
    paused: moved.fee,
    outcomes,
    undecided,
    onTimePercent: timed === 0 ? null : new Decimal(counts.onTime).times(100).div(timed).toFixed(1),
  }
}
