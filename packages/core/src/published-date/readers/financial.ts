import { dayNumberOf } from '../../date/day-number.js'
import { daysInMonth } from '../../date/iso-date.js'
import { readTwoYears, type TwoYears } from './consecutive-years.js'
import { type Found, found, type Period, type Reader, readMonthNumbers, refused } from './piece.js'
import { fullYear, twoDigitYearNote } from './two-digit-year.js'

const prefix = /^(?:(?:fy|f\/y|financial years?|fiscal years?)[ :]{0,2})/i
const inRange = (years: TwoYears): boolean => years.first >= 1900 && years.first <= 2199

const financialPeriod = (first: number): Period => ({
  kind: 'financialYear',
  earliest: dayNumberOf(first, 4, 1),
  latest: dayNumberOf(first + 1, 3, 31),
})
const label = (first: number): string => `${first}/${`${(first + 1) % 100}`.padStart(2, '0')}`
/** A run of months of a financial year, M1 being April. */
const monthsOf = (first: number, from: number, to: number, kind: 'quarter' | 'month'): Period => {
  const calendar = (month: number): [year: number, month: number] =>
    month <= 9 ? [first, month + 3] : [first + 1, month - 9]
  const [year, month] = calendar(from)
  const [endYear, endMonth] = calendar(to)
  return {
    kind,
    earliest: dayNumberOf(year, month, 1),
    latest: dayNumberOf(endYear, endMonth, daysInMonth(endYear, endMonth)),
  }
}

/** `2017/18`, `FY 2017-18`, `2017-2018`, `17/18`; and spans of years such as `2019-22`. */
export const financialYearForm: Reader = (rest, offset) => {
  const before = prefix.exec(rest)?.[0].length ?? 0
  const years = readTwoYears(rest.slice(before), offset + before)
  if (!years || years.separator === 'to' || !inRange(years)) return undefined
  // With spaces, two years of four digits are a range.
  if (years.spaced && years.digits[1] === 4 && years.separator === '-') return undefined
  const length = before + years.length
  const second = years.last % 100
  if (years.follows) {
    const isMonth = (number: number): boolean => before === 0 && number >= 1 && number <= 12
    if (years.digits[0] === 4 && years.digits[1] === 2 && years.separator === '-' && isMonth(second)) {
      return refused(
        length,
        'ambiguousYears',
        `This may be the financial year ${label(years.first)} or month ${second} of ${years.first}: write ${label(years.first)}, or the month in words.`,
        label(years.first),
      )
    }
    if (years.digits[0] === 2 && isMonth(years.first % 100)) {
      return refused(
        length,
        'ambiguousYears',
        `This may be the financial year ${label(years.first)} or part of a date: write both years, as in ${label(years.first)}.`,
        label(years.first),
      )
    }
    const notes =
      years.digits[1] === 4 && years.separator === '-'
        ? [
            {
              code: 'financialYear',
              message: `Read as the financial year ${label(years.first)}; two calendar years would be written ${years.first} to ${years.last}.`,
              at: offset,
            },
          ]
        : years.notes
    return found(length, financialPeriod(years.first), notes)
  }
  return before > 0 || years.digits[0] === 2 ? undefined : spanOfYears(years, length, offset)
}

const spanOfYears = (years: TwoYears, length: number, offset: number): Found | undefined => {
  if (years.digits[1] === 2 && years.last % 100 <= 12) return undefined
  if (years.last <= years.first)
    return refused(
      length,
      'rangeReversed',
      `The range ends in ${years.last}, before it begins in ${years.first}: check both.`,
    )
  return found(
    length,
    { kind: 'range', earliest: dayNumberOf(years.first, 1, 1), latest: dayNumberOf(years.last, 12, 31) },
    [
      {
        code: 'spanOfYears',
        message: `Read as the calendar years ${years.first} to ${years.last}; if financial years are meant, they lie within.`,
        at: offset,
      },
    ],
  )
}

/** Two numbers of two digits that are no financial year: `04/19` is a month; `31/03` lacks its year. */
export const shortPair: Reader = (rest, offset) => {
  const match = /^(\d{1,2})([/-])(\d{2})(?![\dA-Za-z]|[/:-]\d| ?(?:months?|years?|weeks?|days?))/.exec(rest)
  if (!match) return undefined
  const [whole, first, , second] = match
  const [a, b] = [Number(first), Number(second)]
  if (a >= 1 && a <= 12 && b > 12)
    return readMonthNumbers(whole.length, fullYear(b), a, [twoDigitYearNote(fullYear(b), offset + whole.length - 2)])
  if (b >= 1 && b <= 12 && a >= 1 && a <= 31)
    return refused(
      whole.length,
      'yearMissing',
      'This may be a day and month without a year, or a month and year: write the date in full.',
    )
  return undefined
}

/** `Q3 2019/20`, `2019/20 Q3`, `3rd quarter 2019/20`: quarters of the financial year. A single year is refused. */
export const quarter: Reader = (rest, offset) => {
  const leading =
    /^(?:(?:q|qtr|quarter) ?([1-4])|([1-4])(?:st|nd|rd|th) (?:quarter|qtr))(?: of)?[ ,-]{0,3}(?=[f\d])/i.exec(rest)
  if (leading) {
    const before = leading[0].length + (prefix.exec(rest.slice(leading[0].length))?.[0].length ?? 0)
    const number = Number(leading[1] ?? leading[2])
    const years = readTwoYears(rest.slice(before), offset + before)
    if (years?.follows && inRange(years))
      return found(before + years.length, monthsOf(years.first, number * 3 - 2, number * 3, 'quarter'), years.notes)
    const single = /^(?:19|20|21)\d{2}(?![\d/-])/.exec(rest.slice(before))?.[0]
    return single === undefined
      ? undefined
      : refused(
          before + 4,
          'ambiguousQuarter',
          `Quarter ${number} of ${single} may be counted from January or from April: write the financial year, as in Q${number} ${label(Number(single))}.`,
        )
  }
  return trailing(rest, offset, /^[ ,-]{1,3}(?:q|qtr|quarter) ?([1-4])(?![\dA-Za-z])/i, (first, number) =>
    monthsOf(first, number * 3 - 2, number * 3, 'quarter'),
  )
}

/** `M3 2017/18`, `2017/18 M3`, `month 3 2017/18`: months of the financial year, M1 being April. */
export const financialMonth: Reader = (rest, offset) => {
  const leading = /^(?:m|month) ?(1[0-2]|0?[1-9])[ ,-]{1,3}(?=[f\d])/i.exec(rest)
  if (leading) {
    const before = leading[0].length + (prefix.exec(rest.slice(leading[0].length))?.[0].length ?? 0)
    const years = readTwoYears(rest.slice(before), offset + before)
    return years?.follows && inRange(years)
      ? found(
          before + years.length,
          monthsOf(years.first, Number(leading[1]), Number(leading[1]), 'month'),
          years.notes,
        )
      : undefined
  }
  return trailing(rest, offset, /^[ ,-]{1,3}(?:m|month) ?(1[0-2]|0?[1-9])(?![\dA-Za-z])/i, (first, number) =>
    monthsOf(first, number, number, 'month'),
  )
}

const trailing = (
  rest: string,
  offset: number,
  part: RegExp,
  period: (first: number, number: number) => Period,
): Found | undefined => {
  const before = prefix.exec(rest)?.[0].length ?? 0
  const years = readTwoYears(rest.slice(before), offset + before)
  if (!years?.follows || !inRange(years)) return undefined
  const match = part.exec(rest.slice(before + years.length))
  return match
    ? found(before + years.length + match[0].length, period(years.first, Number(match[1])), years.notes)
    : undefined
}

/** `FY18`, `FY 2018`: refused, since either of two years may be meant. `FY1718` is both. */
export const prefixedSingleYear: Reader = (rest, offset) => {
  const match = /^(?:fy|f\/y|financial year|fiscal year)[ :]{0,2}(\d{4}|\d{2})(?![\dA-Za-z])/i.exec(rest)
  if (!match) return undefined
  const [whole, digits = ''] = match
  if (digits.length === 4 && digits !== '2021' && (Number(digits.slice(0, 2)) + 1) % 100 === Number(digits.slice(2))) {
    const first = fullYear(Number(digits.slice(0, 2)))
    return found(whole.length, financialPeriod(first), [twoDigitYearNote(first, offset + whole.length - 4)])
  }
  const year = digits.length === 2 ? fullYear(Number(digits)) : Number(digits)
  return refused(
    whole.length,
    'ambiguousYears',
    `${year} alone may be the year that begins or the year that ends: write both, as in ${label(year)}.`,
    `${label(year - 1)} or ${label(year)}`,
  )
}
