import { dateReached, dayNumberOf, partsOfDay, readDay } from './day-number.js'
import { daysInMonth, type IsoDate } from './iso-date.js'

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
  const from = partsOfDay(readDay(anchor, 'addMonths: anchor'))
  // Registers of contracts ask for this some ten times a row: no date object is made for it.
  const reached = from.year * 12 + from.month - 1 + months
  const [year, month] = [Math.floor(reached / 12), (((reached % 12) + 12) % 12) + 1]
  const day = dayNumberOf(year, month, Math.min(from.day, daysInMonth(year, month)))
  return dateReached(day, 'addMonths: months', months, anchor)
}
