import { getISODay } from 'date-fns'
import type { IsoDate } from './iso-date.js'
import { readUtcDate } from './utc-date.js'

/** Days of the week, Monday first as in ISO 8601. */
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export type WeekdayName = (typeof weekdayNames)[number]

/**
 * 0 for Monday to 6 for Sunday, for counted loops over day numbers: day 4 of the count, 1970-01-05, was a Monday.
 */
export const weekdayIndex = (day: number): number => (((day - 4) % 7) + 7) % 7

/**
 * Returns the English name of the day of the week.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists
 * @example
 * ```ts
 * weekday('2026-06-15') // => 'Monday'
 * ```
 */
export const weekday = (date: IsoDate): WeekdayName =>
  weekdayNames[getISODay(readUtcDate(date, 'weekday: date')) - 1] as WeekdayName
