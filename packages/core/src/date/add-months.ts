import { addMonths as addWholeMonths } from 'date-fns'
import { dateReached } from './day-number.js'
import type { IsoDate } from './iso-date.js'
import { dayNumberOfUtc, readUtcDate } from './utc-date.js'

/**
 * Returns the date a number of whole months from the anchor: the same day number, or the month's last day where it has
 * no such day. Always count from the anchor: 31 January + 2 months is 31 March, but adding 1 month twice gives 28
 * March.
 *
 * @param anchor - the calendar day that all terms are counted from, `YYYY-MM-DD`
 * @param months - whole months; negative goes back
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `anchor` is not a day that exists, `months` is no whole number, or the result leaves the
 *   years 0000 to 9999
 * @example
 * ```ts
 * addMonths('2023-08-31', 18) // => '2025-02-28'
 * addMonths('2024-02-29', 12) // => '2025-02-28'
 * ```
 */
export const addMonths = (anchor: IsoDate, months: number): IsoDate => {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: months must be a whole number, got ${months}`)
  const reached = addWholeMonths(readUtcDate(anchor, 'addMonths: anchor'), months)
  return dateReached(dayNumberOfUtc(reached), 'addMonths: months', months, anchor)
}
