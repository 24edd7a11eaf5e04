import type { Table } from '../source/source.js'
import { looksLike } from './looks-like-figure.js'

/** Headings of columns whose numbers say which, not how many. */
const naming =
  /\b(?:codes?|ref|references?|ids?|nos?|numbers?|years?|period|month|date|day|postcode|phone|telephone|tel|extension|account|serial|version|row|line|item|rank|section|order|invoice|transaction|uprn|cpv|ods)\b/i
/** Words with which such a heading counts after all: "Number of devices", "No. of staff". */
const counting = /\b(?:numbers?|nos?)\b\.?\s+(?:of|in|held|received|answered|requested|open)\b/i

/** True where numbers count the rows: 1, 2, 3. */
const countsRows = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text, index) => Number(text) === Number(texts[0]) + index)

/**
 * Returns whether the numbers in a column are figures: not if its heading says that they are codes, dates or years, if
 * all could be years, or if they number the rows.
 */
export const holdsFigures = ({ headers, rows }: Pick<Table, 'headers' | 'rows'>, column: number): boolean => {
  const heading = headers[column] ?? ''
  if (naming.test(heading) && !counting.test(heading)) return false
  const numbers: string[] = []
  let figures = 0
  for (const row of rows) {
    const text = row[column]?.text ?? ''
    const looks = looksLike(text)
    if (looks === 'figure') figures += 1
    if (looks === 'figure' || looks === 'year') numbers.push(text.trim())
  }
  return figures > 0 && !(column === 0 && countsRows(numbers))
}
