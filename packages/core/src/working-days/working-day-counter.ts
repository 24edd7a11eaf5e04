import type { IsoDate } from '../date/iso-date.js'
import type { Note } from '../remark/remark.js'
import { dateOfDayNumber, dateReached, dayNumber, isWritable, readDay } from '../date/day-number.js'
import { longDate } from '../words/long-date.js'
import { weekdayIndex } from '../date/weekday.js'
import type { Calendar } from './calendar.js'
import { holidaysOf } from './holidays.js'
import { weekdayAt, weekdaysThrough } from './weekdays.js'

/** How far an answer can be relied on. */
export interface Standing {
  /**
   * True when the answer rests on days that the calendar does not know, or that are published but not yet proclaimed.
   */
  readonly provisional: boolean
  /** Why it is provisional; absent when it is not. */
  readonly reason?: string
  /** Warnings about contested days that were counted as working days; absent when there are none. */
  readonly notes?: readonly Note[]
}
/** A date reached by counting working days. */
export interface WorkingDay extends Standing {
  readonly date: IsoDate
}
/** A number of working days. */
export interface WorkingDayCount extends Standing {
  readonly days: number
}
/** Counts working days by one calendar; every answer takes the same time, however far it reaches. */
export interface WorkingDayCounter {
  readonly calendar: Calendar
  /**
   * The nth working day after `date` (before it when `n` is negative; `date` itself when `n` is 0). `date` itself never
   * counts.
   */
  add(date: IsoDate, n: number): WorkingDay
  /** `date` itself if it is a working day, else the first one after it. */
  next(date: IsoDate): WorkingDay
  /**
   * False on weekends and on the calendar's holidays. Where the calendar knows nothing it goes by weekends: ask
   * `standing`.
   */
  isWorkingDay(date: IsoDate): boolean
  /**
   * The working days after `from`, up to and including `to`; negative when `to` is earlier. `add(from, between(from,
   * to).days)` is `to` if that is a working day.
   */
  between(from: IsoDate, to: IsoDate): WorkingDayCount
  /** How far answers about `from` to `to`, both included, can be relied on. */
  standing(from: IsoDate, to: IsoDate): Standing
}

const settled: Standing = Object.freeze({ provisional: false })

/**
 * Returns a counter of working days for a calendar, without the explanations that `workingDays` adds: for bundles that
 * must stay small. It works the calendar out once; keep it and use it again.
 *
 * @param calendar - which weekdays are not worked: one of `ukBankHolidays`, or an amended one
 * @example
 * ```ts
 * workingDayCounter(ukBankHolidays.union).add('2025-12-24', 20) // => { date: '2026-01-27', provisional: false }
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
export const workingDayCounter = (calendar: Calendar): WorkingDayCounter => {
  const first = dayNumber(calendar.knownFrom)
  const last = dayNumber(calendar.knownTo)
  const sure = calendar.provisionalFrom === null ? last : dayNumber(calendar.provisionalFrom) - 1
  const holidays = new Set(holidaysOf(calendar).map((holiday) => holiday.day))
  const contested = calendar.contested
    .filter((day) => calendar.divisions.includes(day.division) && !holidays.has(dayNumber(day.date)))
    .map((day) => ({ day: dayNumber(day.date), date: day.date }))

  // through[i]: working days from `first` up to and including first + i; nth[k]: the day number of working day k + 1.
  const through = new Int32Array(last - first + 1)
  const nth = new Int32Array(last - first + 1)
  let total = 0
  for (let day = first; day <= last; day++) {
    if (weekdayIndex(day) < 5 && !holidays.has(day)) nth[total++] = day
    through[day - first] = total
  }
  const before = weekdaysThrough(first - 1)
  const after = weekdaysThrough(last)
  const countThrough = (day: number): number =>
    day < first
      ? weekdaysThrough(day) - before
      : day > last
        ? total + weekdaysThrough(day) - after
        : (through[day - first] as number)
  const dayAt = (count: number): number =>
    count <= 0
      ? weekdayAt(before + count)
      : count > total
        ? weekdayAt(after + count - total)
        : (nth[count - 1] as number)

  // Dates as text are made once each: a million deadlines fall on the same few thousand days.
  const written = new Array<IsoDate | undefined>(last - first + 1).fill(undefined)
  const dateOf = (day: number): IsoDate =>
    day < first || day > last ? dateOfDayNumber(day) : (written[day - first] ??= dateOfDayNumber(day))

  const standingOf = (from: number, to: number): Standing => {
    const reasons: string[] = []
    if (from < first)
      reasons.push(
        `Bank holidays before ${longDate(calendar.knownFrom)} are not in this calendar: only weekends were left out there.`,
      )
    if (to > last)
      reasons.push(
        `Bank holidays after ${longDate(calendar.knownTo)} are not known to this calendar: only weekends were left out there.`,
      )
    else if (to > sure && calendar.provisionalFrom)
      reasons.push(
        `Bank holidays from ${longDate(calendar.provisionalFrom)} are published but not all proclaimed: check the date again nearer the time.`,
      )
    const notes = contested
      .filter(({ day }) => day >= from && day <= to)
      .map(({ date }) => ({
        code: 'contestedDay',
        message: `Check ${longDate(date)}: it is listed as a bank holiday in Scotland, but no proclamation was made. It was counted as a working day, which gives the earlier date.`,
      }))
    return {
      provisional: reasons.length > 0,
      ...(reasons.length > 0 && { reason: reasons.join(' ') }),
      ...(notes.length > 0 && { notes }),
    }
  }
  const isSettled = (from: number, to: number): boolean =>
    from >= first && to <= sure && !contested.some(({ day }) => day >= from && day <= to)
  const judged = (from: number, to: number): Standing =>
    from > to || isSettled(from, to) ? settled : standingOf(from, to)
  const dated = (day: number, from: number, to: number): WorkingDay =>
    isSettled(from, to) ? { date: dateOf(day), provisional: false } : { date: dateOf(day), ...standingOf(from, to) }

  return {
    calendar,
    add: (date, n) => {
      const day = readDay(date, 'workingDays.add: date')
      if (!Number.isInteger(n)) throw new RangeError(`workingDays.add: n must be a whole number, got ${n}`)
      if (n === 0) return { date, provisional: false }
      const result = dayAt(n > 0 ? countThrough(day) + n : countThrough(day - 1) + n + 1)
      if (!isWritable(result)) dateReached(result, 'workingDays.add: n', n, date)
      return n > 0 ? dated(result, day + 1, result) : dated(result, result, day - 1)
    },
    next: (date) => {
      const day = readDay(date, 'workingDays.next: date')
      const result = dayAt(countThrough(day - 1) + 1)
      return dated(result, day, result)
    },
    isWorkingDay: (date) => {
      const day = readDay(date, 'workingDays.isWorkingDay: date')
      return countThrough(day) > countThrough(day - 1)
    },
    between: (from, to) => {
      const start = readDay(from, 'workingDays.between: from')
      const end = readDay(to, 'workingDays.between: to')
      const days = countThrough(end) - countThrough(start)
      return { days, ...(start <= end ? judged(start + 1, end) : judged(end + 1, start)) }
    },
    standing: (from, to) => {
      const start = readDay(from, 'workingDays.standing: from')
      const end = readDay(to, 'workingDays.standing: to')
      return judged(start, end)
    },
  }
}
