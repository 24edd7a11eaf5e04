import { type Parsed, refused } from '../remark/remark.js'
import { type FinancialYear, financialYearFrom } from './financial-year.js'
import { plainCharacters } from './readers/plain-characters.js'
import { readTwoYears } from './readers/consecutive-years.js'
import { fullYear, twoDigitYearNote } from './readers/two-digit-year.js'

const label = (year: number): string => financialYearFrom(year).label

/**
 * Returns the financial year, 1 April to 31 March, that a text names. A single year is refused: it may be the one in
 * which the financial year begins or the one in which it ends.
 *
 * @param text - as published: `2017/18`, `2017-18`, `2017/2018`, `17/18`, `FY 2017-18`, `1718`
 * @returns the year with its months, and a note where two digits were read as a year; or a refusal: `blank`, `tooLong`,
 *   `singleYear`, `notConsecutive`, `yearOutOfRange` or `unreadable`
 * @throws {TypeError} when `text` is not a string
 * @example
 * ```ts
 * valueOf(parseFinancialYear('2017-18')).label // => '2017/18'
 * valueOf(parseFinancialYear('FY 1718')).start // => '2017-04-01'
 * const single = parseFinancialYear('2017')
 * single.ok ? undefined : single.refusal.suggestion // => '2016/17 or 2017/18'
 * ```
 */
export const parseFinancialYear = (text: string): Parsed<FinancialYear> => {
  if (typeof text !== 'string') throw new TypeError('parseFinancialYear: text must be a string')
  if (text.length > 100) return refused('tooLong', 'The text is too long to be a financial year.')
  const plain = plainCharacters(text)
  const [before = ''] = /^\s*(?:(?:f\.?\/?y\.?|financial year|fiscal year|year)(?![A-Za-z])[ :]*)?/i.exec(plain) ?? []
  const body = plain.slice(before.length).trimEnd()
  if (body === '') return refused('blank', 'No financial year is stated.')
  const offset = before.length
  const hasPrefix = before.trim() !== ''
  const years = readTwoYears(body, offset)
  if (years && years.length === body.length) {
    if (years.first < 1900 || years.first > 2199)
      return refused('yearOutOfRange', `The year ${years.first} is not one that a financial year here can begin in.`)
    if (!years.follows)
      return refused(
        'notConsecutive',
        `A financial year is written with two years that follow each other; ${years.first} and ${years.last} do not.`,
      )
    return { ok: true, value: financialYearFrom(years.first), notes: years.notes }
  }
  const digits = /^\d{4}$/.exec(body)?.[0]
  const glued = digits !== undefined && (Number(digits.slice(0, 2)) + 1) % 100 === Number(digits.slice(2))
  // 2021 is a year as well as 20/21; no other glued pair is a year of our time.
  if (glued && digits !== '2021') {
    const first = fullYear(Number(digits.slice(0, 2)))
    return { ok: true, value: financialYearFrom(first), notes: [twoDigitYearNote(first, offset)] }
  }
  const single =
    digits !== undefined && Number(digits) >= 1900 && Number(digits) <= 2199
      ? Number(digits)
      : hasPrefix && /^\d{2}$/.test(body)
        ? fullYear(Number(body))
        : undefined
  if (single !== undefined) {
    return refused(
      'singleYear',
      `${single} alone may be the year that begins or the year that ends: write both, as in ${label(single)}.`,
      `${label(single - 1)} or ${label(single)}`,
    )
  }
  return refused('unreadable', 'A financial year is written as two years that follow each other, as in 2017/18.')
}
