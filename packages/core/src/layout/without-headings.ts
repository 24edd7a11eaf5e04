import type { Cell, Table } from '../source/source.js'
import { headingRowsOf } from './rows-as-published.js'

/** A number or a share as a table shows it. */
const figure = /^[(\-–−]?\s?[£$€]?\s?\d[\d,]*(?:\.\d+)?\s?[%kmb]?\)?$/i
const year = /^(?:19|20)\d\d$/

/** Headings that count: `1`, `2`, `3` for quarters or weeks. */
const areCounted = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text, at) => Number(text) === Number(texts[0]) + at)

/** True for words with figures beside them and nothing else: years and running numbers are headings. */
const isRow = (cells: readonly Cell[]): boolean => {
  const [label = '', ...values] = cells.map(({ text }) => text.trim())
  const stated = values.filter((text) => text !== '')
  return (
    /\p{L}/u.test(label) &&
    stated.length > 0 &&
    stated.every((text) => figure.test(text)) &&
    !stated.every((text) => year.test(text)) &&
    !areCounted(stated)
  )
}

/**
 * Returns a table whose first row was taken for its headings, and is none by what stands in it, with that row among the
 * others and without headings; `undefined` for any other table.
 */
export const withoutHeadings = (table: Table): Table | undefined => {
  const [row, ...more] = headingRowsOf(table)
  if (row === undefined || more.length > 0 || row.some(({ header }) => header === true) || !isRow(row)) return undefined
  const { kind, caption, under, location, rows } = table
  return {
    kind,
    ...(caption === undefined ? {} : { caption }),
    under,
    location,
    headers: table.headers.map(() => ''),
    rows: [row, ...rows],
  }
}
