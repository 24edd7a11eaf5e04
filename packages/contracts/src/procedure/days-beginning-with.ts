import { addDays, requireDay, requireWholeNumber, type IsoDate } from '@imt/core'

/**
 * Returns the last of "n days beginning with" a day: the first day counts.
 *
 * @param start - the day the period begins with, `YYYY-MM-DD`
 * @param days - calendar days, at least 1
 * @throws {RangeError} when `start` is not a day that exists, or `days` is not a whole number of at least 1, or the
 *   last day is after the year 9999
 * @example
 * ```ts
 * daysBeginningWith('2026-12-01', 30) // => '2026-12-30'
 * ```
 * @see Procurement Act 2023 s.53(1), https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
export const daysBeginningWith = (start: IsoDate, days: number): IsoDate =>
  addDays(requireDay(start, 'daysBeginningWith: start'), requireWholeNumber(days, 'daysBeginningWith: days', 1) - 1)
