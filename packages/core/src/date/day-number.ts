import type { IsoDate } from './iso-date.js'
import { daysInMonth } from './iso-date.js'

// Days from 0000-03-01 to 1970-01-01; a year that starts in March ends with its leap day, so month lengths follow one
// formula.
const epoch = 719_468
const daysIn400Years = 146_097
const lowest = -719_528
const highest = 2_932_896
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const digits = (text: string, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** The number of days from 1970-01-01 to year, month (1 to 12) and day, which must exist. */
export const dayNumberOf = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - epoch
}

const kindOf = (value: unknown): string =>
  value instanceof Date ? 'a Date' : value === undefined ? 'nothing' : typeof value

/** The day number of a date, or an error that names the caller's parameter. */
export const readDay = (date: IsoDate, parameter: string): number => {
  if (typeof date !== 'string')
    throw new TypeError(`${parameter} must be text, a calendar day written YYYY-MM-DD, got ${kindOf(date)}`)
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 7)
  const day = digits(date, 8, 10)
  // A month that does not exist has no days.
  if (
    date.length === 10 &&
    date[4] === '-' &&
    date[7] === '-' &&
    year >= 0 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
    return dayNumberOf(year, month, day)
  throw new RangeError(`${parameter} must be a calendar day written YYYY-MM-DD, got ${JSON.stringify(date)}`)
}

/**
 * Returns the number of days from 1970-01-01 to a date: an integer to reckon with, before 1970 negative.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @returns whole days
 * @throws {RangeError} when `date` is not a day that exists
 * @internal
 */
export const dayNumber = (date: IsoDate): number => readDay(date, 'dayNumber: date')

/** Year, month (1 to 12) and day of a day number. */
export const partsOfDay = (day: number): { readonly year: number; readonly month: number; readonly day: number } => {
  const shifted = day + epoch
  const era = Math.floor(shifted / daysIn400Years)
  const dayOfEra = shifted - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** True for a day number within the years 0000 to 9999, which can be written as a date. */
export const isWritable = (day: number): boolean => day >= lowest && day <= highest

/**
 * The date a count leads to from another; or a `RangeError` that names the caller's parameter, which holds the count.
 */
export const dateReached = (day: number, parameter: string, count: number, from: IsoDate): IsoDate => {
  if (!isWritable(day))
    throw new RangeError(`${parameter} must lead to a day within the years 0000 to 9999, got ${count} from ${from}`)
  return dateOfDayNumber(day)
}

/**
 * Returns the date of a day number: the inverse of `dayNumber`.
 *
 * @param day - whole days from 1970-01-01
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `day` is no whole number, or lies outside the years 0000 to 9999
 * @internal
 */
export const dateOfDayNumber = (day: number): IsoDate => {
  if (!Number.isInteger(day) || !isWritable(day))
    throw new RangeError(
      `dateOfDayNumber: day must be a whole number of days within the years 0000 to 9999, got ${day}`,
    )
  const parts = partsOfDay(day)
  const year = parts.year > 999 ? `${parts.year}` : `${parts.year}`.padStart(4, '0')
  return `${year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}` as IsoDate
}
