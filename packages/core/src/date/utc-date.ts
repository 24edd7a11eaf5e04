import { UTCDateMini } from '@date-fns/utc/date/mini'
import { lastDayOfMonth } from 'date-fns'
import { dayNumberOf, readDay } from './day-number.js'
import type { IsoDate } from './iso-date.js'

const dayInMilliseconds = 86_400_000

/** The day of a day number as a date that date-fns reckons with in UTC, wherever the machine stands. */
export const utcDateOf = (dayNumber: number): Date => new UTCDateMini(dayNumber * dayInMilliseconds)

/** The same of a written day, or a `RangeError` that names the caller's parameter. */
export const readUtcDate = (date: IsoDate, parameter: string): Date => utcDateOf(readDay(date, parameter))

/** The number of the calendar day that a UTC date stands for. */
export const dayNumberOfUtc = (date: Date): number =>
  dayNumberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())

/** The number of the last day of a month; `month` is 1 to 12. */
export const monthEnd = (year: number, month: number): number =>
  dayNumberOfUtc(lastDayOfMonth(utcDateOf(dayNumberOf(year, month, 1))))
