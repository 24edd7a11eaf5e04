import type { IsoDate } from './iso-date.js'
import { readDay } from './day-number.js'

/**
 * Returns the calendar days from one date to another: 1 from a day to the next, 0 to itself, negative backwards.
 *
 * @param from - a calendar day, `YYYY-MM-DD`, not counted
 * @param to - a calendar day, `YYYY-MM-DD`, counted
 * @returns whole calendar days
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * daysBetween('2026-11-22', '2027-01-12') // => 51
 * ```
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  readDay(to, 'daysBetween: to') - readDay(from, 'daysBetween: from')
