import type { IsoDate } from './iso-date.js'
import { addDays } from './add-days.js'
import { addMonths } from './add-months.js'

/**
 * Returns the last day of a term of whole months, inclusive: the day before the same day number, or the month's last
 * day if that number is missing there. A house reading: a contract may say otherwise.
 *
 * @param start - first day of the term, `YYYY-MM-DD`
 * @param months - whole months, at least 1
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `start` is not a day that exists, or `months` is not a whole number of at least 1
 * @example
 * ```ts
 * termEnd('2025-03-01', 36) // => '2028-02-29'
 * termEnd('2025-01-31', 1) // => '2025-02-28'
 * ```
 */
export const termEnd = (start: IsoDate, months: number): IsoDate => {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`termEnd: months must be a whole number of at least 1, got ${months}`)
  const anniversary = addMonths(start, months)
  return anniversary.slice(8) === start.slice(8) ? addDays(anniversary, -1) : anniversary
}
