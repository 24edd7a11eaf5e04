import { addDays, daysBetween, grouped, type IsoDate, type Parsed, refused, termEnd, counted } from '@imt/core'

/** Terms that go on after it are beyond the days that can be written; a month is kept free for the last one. */
const latest: IsoDate = '9999-11-30'

/** A term published as a number of days, and what it stands for. */
export interface Duration {
  /** Whole months, where the days are a number of months in disguise; else `null`. */
  readonly months: number | null
  /** The last day of the term, inclusive. */
  readonly lastDay: IsoDate
}

/**
 * Returns what a term published in days stands for. Portals of Scotland and Wales turn months into days of 30 each, so
 * 1080 days is three years and not ten days less; whole years of 365 days, with or without leap days, are years.
 *
 * @param start - first day of the term, `YYYY-MM-DD`
 * @param days - whole days, as `durationInDays`
 * @returns months and last day, with a note on how the days were read; or a refusal `ambiguousDuration` or
 *   `durationTooLong`
 * @throws {RangeError} when `start` is not a day that exists, or `days` is not a whole number of at least 1
 * @example
 * ```ts
 * valueOf(readDurationInDays('2019-07-01', 1080)) // => { months: 36, lastDay: '2022-06-30' }
 * valueOf(readDurationInDays('2024-04-01', 366)) // => { months: null, lastDay: '2025-04-01' }
 * valueOf(readDurationInDays('2023-04-01', 366)) // => { months: 12, lastDay: '2024-03-31' }
 * ```
 * @see Open Contracting Data Standard 1.1.5, Period,
 *   https://standard.open-contracting.org/1.1/en/schema/reference/#period
 */
export const readDurationInDays = (start: IsoDate, days: number): Parsed<Duration> => {
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`readDurationInDays: days must be a whole number of at least 1, got ${days}`)
  if (daysBetween(start, latest) < days)
    return refused(
      'durationTooLong',
      `${grouped(days)} days from ${start} lead beyond the year 9999: state the last day.`,
    )
  const exact = addDays(start, days - 1)
  const years = Math.round(days / 365.25)
  const isYears = years >= 1 && (exact === termEnd(start, years * 12) || days === years * 365)
  const isMonths = days % 30 === 0
  if (isYears && isMonths)
    return refused(
      'ambiguousDuration',
      `${counted(days, 'day')} may be ${counted(years, 'year')} or ${counted(days / 30, 'month')} of 30 days: state the last day.`,
    )
  if (isMonths)
    return {
      ok: true,
      value: { months: days / 30, lastDay: termEnd(start, days / 30) },
      notes: [
        {
          code: 'thirtyDayMonths',
          message: `${counted(days, 'day')} were read as ${counted(days / 30, 'month')} of 30 days, as portals write them`,
        },
      ],
    }
  if (isYears)
    return {
      ok: true,
      value: { months: years * 12, lastDay: termEnd(start, years * 12) },
      notes: [{ code: 'wholeYears', message: `${counted(days, 'day')} were read as ${counted(years, 'whole year')}` }],
    }
  return { ok: true, value: { months: null, lastDay: exact }, notes: [] }
}
