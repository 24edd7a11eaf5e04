import type { Note, Refusal } from '../../remark/remark.js'
import { dateOfDayNumber, dayNumberOf } from '../../date/day-number.js'
import { daysInMonth } from '../../date/iso-date.js'
import { longDate, monthNames } from '../../words/long-date.js'
import { monthEnd } from '../../date/utc-date.js'
import type { DateOrder } from '../published-date.js'

/** A stretch of days, by day number. */
export interface Period {
  readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'financialYear' | 'range'
  readonly earliest: number
  readonly latest: number
}
/**
 * What a reader found: a period, a date that cannot be one, a length of time, or a time of day. `length` is in UTF-16
 * units.
 */
export type Found =
  | { readonly what: 'period'; readonly length: number; readonly period: Period; readonly notes: readonly Note[] }
  | { readonly what: 'refused'; readonly length: number; readonly refusal: Refusal }
  | { readonly what: 'term' | 'time' | 'loose'; readonly length: number }
export type Piece = Found & { readonly start: number }

/** Looks for one form at the beginning of `rest`, which begins at `offset` of the text. */
export type Reader = (rest: string, offset: number, order: DateOrder | undefined) => Found | undefined

/** A form that was recognised and cannot be a date. */
export const refused = (length: number, code: string, message: string, suggestion?: string): Found => ({
  what: 'refused',
  length,
  refusal: { code, message, ...(suggestion !== undefined && { suggestion }) },
})
/** A form that was recognised, with its days. */
export const found = (length: number, period: Period, notes: readonly Note[] = []): Found => ({
  what: 'period',
  length,
  period,
  notes,
})

const outOfRange = (length: number, year: number): Found =>
  refused(
    length,
    'yearOutOfRange',
    `The year ${year} is not one that a date here can have: check it, and write it with four digits.`,
  )

/** A month by its numbers, in a year from 1800 to 2199. */
export const readMonthNumbers = (length: number, year: number, month: number, notes: readonly Note[] = []): Found => {
  if (month < 1 || month > 12)
    return refused(length, 'impossibleMonth', `There is no month ${month}: write month and year, as in 03/2019.`)
  if (year < 1800 || year > 2199) return outOfRange(length, year)
  return found(
    length,
    {
      kind: 'month',
      earliest: dayNumberOf(year, month, 1),
      latest: monthEnd(year, month),
    },
    notes,
  )
}
/** Says that a date is stated with a reservation. */
export const hedgedNote = (offset: number): Note => ({
  code: 'hedged',
  message: 'The date is stated as approximate, expected or to be confirmed: its days are those of the date as written.',
  at: offset,
})

/** A calendar year. */
export const yearPeriod = (year: number): Period => ({
  kind: 'year',
  earliest: dayNumberOf(year, 1, 1),
  latest: dayNumberOf(year, 12, 31),
})

const exists = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month)
/** Days that software writes for "no date": the start of its own count. */
const startsOfCounts = ['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01']

/** A day by its numbers; or why it is none, with the month-first reading as a suggestion where only that one exists. */
export const readDayNumbers = (
  length: number,
  offset: number,
  numbers: { readonly year: number; readonly month: number; readonly day: number },
  notes: readonly Note[],
): Found => {
  const { year, month, day } = numbers
  if (month > 12 && month <= 31 && exists(year, day, month)) {
    const swapped = dateOfDayNumber(dayNumberOf(year, day, month))
    return refused(
      length,
      'monthFirst',
      `There is no month ${month}. With day and month the other way round it would be ${longDate(swapped)}: check which was meant.`,
      swapped,
    )
  }
  if (month < 1 || month > 12)
    return refused(length, 'impossibleMonth', `There is no month ${month}: write the date as day, month, year.`)
  if (!exists(year, month, day))
    return refused(
      length,
      'impossibleDay',
      `There is no ${day} ${monthNames[month - 1]} ${year}: ${monthNames[month - 1]} ${year} has ${daysInMonth(year, month)} days.`,
    )
  const at = dayNumberOf(year, month, day)
  const date = dateOfDayNumber(at)
  const isMarker = date === '0001-01-01' || date === '1601-01-01' || date === '9999-12-31'
  if (year < 1000 && !isMarker) return outOfRange(length, year)
  const suspect = startsOfCounts.includes(date) || ((year < 1900 || year > 2100) && !isMarker)
  return found(
    length,
    { kind: 'day', earliest: at, latest: at },
    suspect
      ? [
          ...notes,
          {
            code: 'suspectDate',
            message: `Check ${longDate(date)}: ${startsOfCounts.includes(date) ? 'software writes this day where there is no date' : 'the year is far from the present'}.`,
            at: offset,
          },
        ]
      : notes,
  )
}
