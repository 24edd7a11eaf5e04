import type { Note } from '../../remark/remark.js'
import { daysInMonth } from '../../date/iso-date.js'
import { longDate } from '../../words/long-date.js'
import { dateOfDayNumber, dayNumberOf } from '../../date/day-number.js'
import { readYear } from './footnote-digit.js'
import {
  type Found,
  found,
  hedgedNote,
  type Reader,
  readDayNumbers,
  readMonthNumbers,
  refused,
  yearPeriod,
} from './piece.js'

const threeParts = /^(\d{1,4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,5})(?!\d|[A-Za-z](?!\d\d:))/
const threeSpaced = /^(\d{1,2})( )(\d{1,2}) (\d{4})(?!\d)/

/** `31/03/2019`, `31.3.19`, `28-02-2033`, `2019-03-31`, `31 03 2019`. */
export const numericDate: Reader = (rest, offset, order) => {
  const match = threeParts.exec(rest) ?? threeSpaced.exec(rest)
  if (!match) return undefined
  const [whole, first = '', , middle = '', last = ''] = match
  const length = whole.length
  if (Number(first) === 0 && Number(middle) === 0 && Number(last) === 0)
    return refused(length, 'zeroDate', 'The date is all zeros.')
  const yearFirst = first.length === 4 ? last.length <= 2 : first.length === 2 && last.length === 2 && order === 'ymd'
  if (yearFirst) {
    const year = readYear(first, offset)
    return (
      year && readDayNumbers(length, offset, { year: year.year, month: Number(middle), day: Number(last) }, year.notes)
    )
  }
  const year = readYear(last, offset + length - last.length)
  if (first.length > 2 || !year) return undefined
  const numbers = { year: year.year, month: Number(middle), day: Number(first) }
  return readDayNumbers(length, offset, numbers, [
    ...year.notes,
    ...(order === undefined ? dayFirst(numbers, offset) : []),
  ])
}

/** Says that the day was taken to come first, where the other way round is a day too. */
const dayFirst = (
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  offset: number,
): Note[] =>
  day > 12 || month > 12 || day < 1 || month < 1 || day === month
    ? []
    : [
        {
          code: 'dayFirst',
          message: `Read with the day first, as ${day}/${month}. Written month first it would be ${longDate(dateOfDayNumber(dayNumberOf(year, day, month)))}.`,
          at: offset,
        },
      ]

/** `03/2019` and `2019-03`. Two years that follow each other are read before this. */
export const numericMonth: Reader = (rest) => {
  const match = /^(\d{1,4}) ?([/.-]) ?(\d{1,4})(?!\d|\2\d)/.exec(rest)
  const [first = '', last = ''] = [match?.[1], match?.[3]]
  if (!match || Math.min(first.length, last.length) > 2 || Math.max(first.length, last.length) !== 4) return undefined
  const year = Number(first.length === 4 ? first : last)
  const month = Number(first.length === 4 ? last : first)
  // The month of `2017/8` may be the last digit of the next year; `2017/08` and `8/2017` leave no doubt.
  if (last.length === 1 && year >= 1900 && year <= 2199 && month === (year + 1) % 10) {
    const financial = `${year}/${`${(year + 1) % 100}`.padStart(2, '0')}`
    return refused(
      match[0].length,
      'ambiguousYears',
      `This may be the financial year ${financial}${month === 0 ? '' : ` or month ${month} of ${year}`}: write ${financial}, or the month in words.`,
      financial,
    )
  }
  return year < 1000 ? undefined : readMonthNumbers(match[0].length, year, month)
}

/** `20190331`, the basic form of ISO 8601. */
export const compactDate: Reader = (rest, offset): Found | undefined => {
  const match = /^(\d{4})(\d{2})(\d{2})(?![\dA-Za-z]|[.,:]\d)/.exec(rest)
  if (!match) return undefined
  const [, year, month, day] = match.map(Number) as [number, number, number, number]
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  return readDayNumbers(8, offset, { year, month, day }, [
    { code: 'compactDate', message: 'Eight digits were read as year, month and day.', at: offset },
  ])
}

/** `2019`, `c2019`. */
export const yearAlone: Reader = (rest, offset) => {
  const match = /^(ca?)?(1[89]\d\d|2[01]\d\d)(?![\dA-Za-z]|[.,:]\d)/i.exec(rest)
  return match
    ? found(match[0].length, yearPeriod(Number(match[2])), match[1] === undefined ? [] : [hedgedNote(offset)])
    : undefined
}
