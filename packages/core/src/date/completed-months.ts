import type { IsoDate } from './iso-date.js'
import { partsOfDay, readDay } from './day-number.js'
import { daysInMonth } from './iso-date.js'

/**
 * Returns the whole months completed from one date to another, by the rule of `addMonths`: the largest number of months
 * that can be added to `from` without passing `to`. The age of an asset; its remaining life is its life less this.
 * Before `from` it is negative.
 *
 * @param from - the day the count starts, `YYYY-MM-DD`
 * @param to - the day asked about, `YYYY-MM-DD`
 * @returns whole months
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * completedMonths('2022-04-01', '2026-11-22') // => 55
 * completedMonths('2023-08-31', '2025-02-28') // => 18
 * completedMonths('2026-12-01', '2026-11-22') // => -1
 * ```
 */
export const completedMonths = (from: IsoDate, to: IsoDate): number => {
  const start = partsOfDay(readDay(from, 'completedMonths: from'))
  const end = partsOfDay(readDay(to, 'completedMonths: to'))
  const months = (end.year - start.year) * 12 + end.month - start.month
  // On the last day of a shorter month the month is complete: date-fns's differenceInMonths says so only for February.
  return end.day < Math.min(start.day, daysInMonth(end.year, end.month)) ? months - 1 : months
}
