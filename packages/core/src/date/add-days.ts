import type { IsoDate } from './iso-date.js'
import { dateReached, readDay } from './day-number.js'

/**
 * Returns the date that is a number of calendar days later.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @param days - whole calendar days; negative goes back
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists, `days` is no whole number, or the result leaves the years
 *   0000 to 9999
 * @example
 * ```ts
 * addDays('2024-02-28', 1) // => '2024-02-29'
 * addDays('2024-03-01', -1) // => '2024-02-29'
 * ```
 */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  if (!Number.isInteger(days)) throw new RangeError(`addDays: days must be a whole number, got ${days}`)
  return dateReached(readDay(date, 'addDays: date') + days, 'addDays: days', days, date)
}
