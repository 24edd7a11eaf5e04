import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { IsoDate } from './iso-date.js'
import { addDays } from './add-days.js'
import { dateOfDayNumber, dayNumber } from './day-number.js'
import { daysBetween } from './days-between.js'
import { addMonths } from './add-months.js'
import { completedMonths } from './completed-months.js'
import { financialYear } from '../published-date/financial-year.js'
import { parseFinancialYear } from '../published-date/parse-financial-year.js'
import { termEnd } from './term-end.js'

const dates = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2300-12-31') }).map(dateOfDayNumber)
const hard = ['2024-02-29', '2023-01-31', '2011-12-30', '2000-02-29', '1999-12-31'] as const

describe('calendar arithmetic', () => {
  it('addDays and daysBetween are inverse', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -9999, max: 9999 }), (date, n) => daysBetween(date, addDays(date, n)) === n),
    )
  })
  it('addMonths keeps the day number or lands on the last day of the month, in the right month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, n) => {
        const moved = addMonths(date, n)
        const months =
          (Number(moved.slice(0, 4)) - Number(date.slice(0, 4))) * 12 +
          Number(moved.slice(5, 7)) -
          Number(date.slice(5, 7))
        return (
          months === n &&
          (moved.slice(8) === date.slice(8) ||
            (moved < `${moved.slice(0, 8)}${date.slice(8)}` && addDays(moved, 1).endsWith('-01')))
        )
      }),
      { examples: hard.map((date): [IsoDate, number] => [date, 12]) },
    )
  })
  it('completedMonths is the largest number of months that does not pass the day', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const months = completedMonths(from, to)
        return addMonths(from, months) <= to && addMonths(from, months + 1) > to
      }),
      {
        examples: [
          ['2023-01-31', '2023-02-28'],
          ['2024-02-29', '2025-02-28'],
          ['2023-03-31', '2023-04-30'],
        ],
      },
    )
  })
  it('terms follow on without a gap when the day number exists', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 240 }), (start, n) => {
        const next = addDays(termEnd(start, n), 1)
        return next.slice(8) === start.slice(8) || next.endsWith('-01')
      }),
      { examples: hard.map((date): [IsoDate, number] => [date, 1]) },
    )
  })
  it('a financial year holds its day once, in months that follow on, and reads back from its label', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const year = financialYear(date)
        const reread = parseFinancialYear(year.label)
        return (
          year.months.filter(({ start, end }) => start <= date && date <= end).length === 1 &&
          year.months.every(
            (month, i) =>
              month.month === i + 1 &&
              (i === 0
                ? month.start === year.start
                : month.start === addDays(year.months[i - 1]?.end ?? year.start, 1)),
          ) &&
          year.months[11]?.end === year.end &&
          (year.start < '1900' || year.start > '2200' || (reread.ok && reread.value.start === year.start))
        )
      }),
      { examples: [['1999-12-31'], ['2000-03-31'], ['2000-04-01']] },
    )
  })
})
