import type { IsoDate } from '../date/iso-date.js'
import { dateOfDayNumber, dayNumberOf, partsOfDay, readDay } from '../date/day-number.js'
import { monthEnd } from '../date/utc-date.js'

/** One month of a financial year: M1 is April, M12 is March. */
export interface FinancialMonth {
  readonly month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
  readonly start: IsoDate
  readonly end: IsoDate
}
/** A financial year of the public sector: 1 April to 31 March. */
export interface FinancialYear {
  /** Both years, the second with two digits: `2017/18`. */
  readonly label: string
  readonly start: IsoDate
  readonly end: IsoDate
  readonly months: readonly FinancialMonth[]
}

const monthsInOrder = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const date = (year: number, month: number, day: number): IsoDate => dateOfDayNumber(dayNumberOf(year, month, day))

const made = (firstYear: number): FinancialYear => ({
  label: `${`${firstYear}`.padStart(4, '0')}/${`${(firstYear + 1) % 100}`.padStart(2, '0')}`,
  start: date(firstYear, 4, 1),
  end: date(firstYear + 1, 3, 31),
  months: monthsInOrder.map((month) => {
    const year = month <= 9 ? firstYear : firstYear + 1
    const calendarMonth = month <= 9 ? month + 3 : month - 9
    return {
      month,
      start: date(year, calendarMonth, 1),
      end: dateOfDayNumber(monthEnd(year, calendarMonth)),
    }
  }),
})

/** A register asks for the same few years once for each contract. There are ten thousand of them, and no more. */
const known = new Map<number, FinancialYear>()

/** The financial year that begins on 1 April of a year; what is kept is never handed out. */
export const financialYearFrom = (firstYear: number): FinancialYear => {
  const year = known.get(firstYear) ?? made(firstYear)
  known.set(firstYear, year)
  return { ...year, months: year.months.map((month) => ({ ...month })) }
}

/**
 * Returns the financial year, 1 April to 31 March, that a date falls in, with its twelve months.
 *
 * @param date - a calendar day, `YYYY-MM-DD`, from 0000-04-01 to 9999-03-31
 * @throws {RangeError} when `date` is not a day that exists, or its financial year leaves the years 0000 to 9999
 * @example
 * ```ts
 * financialYear('2018-03-31').label // => '2017/18'
 * financialYear('2018-04-01').months[11] // => { month: 12, start: '2019-03-01', end: '2019-03-31' }
 * ```
 * @see National Health Service Act 2006 Sch. 7 para. 25(6)(b) (foundation trusts; the same year is used by every NHS
 *   body), https://www.legislation.gov.uk/ukpga/2006/41/schedule/7/paragraph/25
 */
export const financialYear = (date: IsoDate): FinancialYear => {
  const { year, month } = partsOfDay(readDay(date, 'financialYear: date'))
  const first = month >= 4 ? year : year - 1
  if (first < 0 || first > 9998)
    throw new RangeError(`financialYear: date must lie between 0000-04-01 and 9999-03-31, got ${date}`)
  return financialYearFrom(first)
}
