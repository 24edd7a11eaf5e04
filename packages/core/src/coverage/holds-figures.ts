import type { Table } from '../source/source.js'
import { saysTotalBefore } from './is-total-label.js'
import { looksLike } from './looks-like-figure.js'

/** Headings of columns whose numbers say which, not how many. */
const naming =
  /\b(?:codes?|ref|references?|ids?|nos?|numbers?|years?|period|month|date|day|postcode|phone|telephone|tel|extension|account|serial|version|row|line|item|rank|section|order|invoice|transaction|uprn|cpv|ods)\b/i
/** Words with which such a heading counts after all: "Number of devices", "No. of staff". */
const counting = /\b(?:numbers?|nos?)\b\.?\s+(?:of|in|held|received|answered|requested|open)\b/i

/**
 * Returns whether a heading says that the numbers below it are codes, dates or years.
 *
 * @example
 * ```ts
 * headsCodes('Cost code') // => true
 * headsCodes('Number of devices') // => false
 * ```
 */
export const headsCodes = (heading: string): boolean => naming.test(heading) && !counting.test(heading)

/** What no code, reference or year is written with: money, a part of a hundred, groups of three digits. */
const amount = /[£€$%]|^[-(]?\d{1,3}(?:,\d{3})+\b/

/** A code has no total: what stands under such a heading counts all the same. */
const isCounted = (rows: Table['rows'], column: number): boolean =>
  rows.some((row) => {
    const text = row[column]?.text.trim() ?? ''
    if (looksLike(text) !== 'figure') return false
    return amount.test(text) || saysTotalBefore(row, column)
  })

/**
 * Returns whether the numbers in a column are figures: not if its heading says that they are codes, dates or years and
 * they are written like it, if all could be years, or if they number the rows.
 */
export const holdsFigures = ({ headers, rows }: Pick<Table, 'headers' | 'rows'>, column: number): boolean => {
  const heading = headers[column] ?? ''
  if (headsCodes(heading) && !isCounted(rows, column)) return false
  // In the first column numbers may count the rows: 1, 2, 3.
  let [first, numbers, figures] = [0, 0, 0]
  for (const row of rows) {
    const text = row[column]?.text ?? ''
    const looks = looksLike(text)
    if (looks === 'figure') figures += 1
    if (looks !== 'figure' && looks !== 'year') continue
    if (numbers === 0) first = Number(text)
    const countsRow = column === 0 && Number(text) === first + numbers
    numbers += 1
    if (figures > 0 && !(countsRow || (column === 0 && numbers === 1))) return true
  }
  return figures > 0 && column === 0 && numbers === 1
}
