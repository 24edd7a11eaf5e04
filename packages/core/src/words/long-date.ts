import type { IsoDate } from '../date/iso-date.js'
import { partsOfDay, readDay } from '../date/day-number.js'

/** English names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * Returns a date as words for readers: day, month in full, year.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists
 * @example
 * ```ts
 * longDate('2018-03-31') // => '31 March 2018'
 * ```
 * @see GOV.UK style guide, dates, https://www.gov.uk/guidance/style-guide/a-to-z#dates
 */
export const longDate = (date: IsoDate): string => {
  const { year, month, day } = partsOfDay(readDay(date, 'longDate: date'))
  return `${day} ${monthNames[month - 1]} ${year}`
}
