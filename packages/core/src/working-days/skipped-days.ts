import type { Citation } from '../report/citation.js'
import type { IsoDate } from '../date/iso-date.js'
import { dateOfDayNumber, readDay } from '../date/day-number.js'
import { weekdayIndex, weekdayNames } from '../date/weekday.js'
import type { Calendar, Division } from './calendar.js'
import { firstListed, names, oneOffs, sourceOf } from './uk-bank-holiday-names.data.js'
import { type Holiday, holidaysOf } from './holidays.js'

/**
 * Why a day is not worked. `proclamation`: for one year only, or moved. `amendment`: added to the calendar since it was
 * published.
 */
export type SkippedReason = 'weekend' | 'bankHoliday' | 'substitute' | 'proclamation' | 'amendment'

/** One ground on which a day is not worked. */
export interface SkippedBecause {
  readonly reason: SkippedReason
  /** `Saturday`, or the holiday's name. */
  readonly name: string
  /** Where it is a bank holiday, among the calendar's divisions; empty for weekends, which are the same everywhere. */
  readonly divisions: readonly Division[]
  /** The day on which GOV.UK first listed a proclaimed holiday: a deadline given out before then may have moved. */
  readonly firstListed?: IsoDate
  /** Absent for weekends. `verified: false` for days not matched to a list published at the time. */
  readonly citation?: Citation
}
/** A day that is not a working day, and every ground for it: a substitute for one holiday may also be another. */
export interface SkippedDay {
  readonly date: IsoDate
  readonly because: readonly SkippedBecause[]
}

const reasonFor = (holiday: Holiday): SkippedReason =>
  holiday.mark === '*'
    ? 'substitute'
    : holiday.mark === '!' || oneOffs.includes(holiday.code ?? '')
      ? 'proclamation'
      : 'bankHoliday'

const because = (holiday: Holiday, date: IsoDate): SkippedBecause => {
  const { amendment, where } = holiday
  if (amendment) return { reason: 'amendment', name: amendment.name, divisions: where, citation: amendment.citation }
  const reason = reasonFor(holiday)
  const listed = reason === 'proclamation' ? firstListed[date] : undefined
  return {
    reason,
    name: names[holiday.code ?? ''] ?? '',
    divisions: where,
    ...(listed && { firstListed: listed }),
    citation: sourceOf(date),
  }
}

/**
 * Returns every day from one date to another that is not a working day, with its grounds: weekends, and holidays with
 * their divisions, names and sources.
 *
 * @param calendar - which weekdays are not worked
 * @param from - first day looked at, `YYYY-MM-DD`
 * @param to - last day looked at, `YYYY-MM-DD`; before `from` there is nothing to list
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * skippedDays(ukBankHolidays.union, '2026-06-13', '2026-06-15').map((day) => [day.date, day.because[0]?.name])
 * // => [['2026-06-13', 'Saturday'], ['2026-06-14', 'Sunday'], ['2026-06-15', 'World Cup bank holiday (Scotland)']]
 * ```
 * @see Freedom of Information Act 2000 s.10(6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
export const skippedDays = (calendar: Calendar, from: IsoDate, to: IsoDate): readonly SkippedDay[] => {
  const start = readDay(from, 'skippedDays: from')
  const end = readDay(to, 'skippedDays: to')
  const holidays = holidaysOf(calendar, Number(from.slice(0, 4)), Number(to.slice(0, 4))).filter(
    ({ day }) => day >= start && day <= end,
  )
  const skipped: SkippedDay[] = []
  let nextHoliday = 0
  for (let day = start; day <= end; day++) {
    const grounds: SkippedBecause[] = []
    const weekday = weekdayIndex(day)
    if (weekday >= 5) grounds.push({ reason: 'weekend', name: weekdayNames[weekday] as string, divisions: [] })
    for (let holiday = holidays[nextHoliday]; holiday?.day === day; holiday = holidays[++nextHoliday])
      grounds.push(because(holiday, dateOfDayNumber(day)))
    if (grounds.length > 0) skipped.push({ date: dateOfDayNumber(day), because: grounds })
  }
  return skipped
}
