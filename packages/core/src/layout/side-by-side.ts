import type { Cell, Table } from '../source/source.js'
import { headingAsPublished } from './rows-as-published.js'

/** A row of a table with more columns than this is not searched for gaps. */
const wide = 200

/** Columns from one to before another, from 0. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** The columns between gaps: a gap has no heading, and nothing stands in it. */
const stretchesOf = ({ headers, rows }: Table): readonly Stretch[] => {
  const open = new Set(headers.flatMap((heading, column) => (heading.trim() === '' ? [column] : [])))
  if (open.size === 0) return []
  for (const row of rows) {
    for (const column of open) if ((row[column]?.text ?? '').trim() !== '') open.delete(column)
    if (open.size === 0) return []
  }
  const found: Stretch[] = []
  let from = 0
  for (let column = 0; column <= headers.length; column += 1) {
    if (column < headers.length && !open.has(column)) continue
    if (column > from) found.push({ from, to: column })
    from = column + 1
  }
  return found
}

/** Headings by which columns of one table are told apart, as if it stood alone. */
const headingsOf = (headers: readonly string[]): readonly string[] => {
  const plain = headers.map(headingAsPublished)
  return new Set(plain.map((text) => text.toLowerCase())).size === plain.length ? plain : headers
}

const partOf = (table: Table, { from, to }: Stretch): Table => {
  const { headingPlaces, rows, headers, headingRows, ...rest } = table
  const places = headingPlaces?.slice(from, to)
  const isFilled = ({ text }: Cell): boolean => text.trim() !== ''
  return {
    ...rest,
    headers: headingsOf(headers.slice(from, to)),
    ...(places === undefined ? {} : { headingPlaces: places }),
    ...(headingRows === undefined ? {} : { headingRows: headingRows.map((row) => row.slice(from, to)) }),
    rows: rows.map((row) => row.slice(from, to)).filter((row) => row.some(isFilled)),
    location: from === 0 || table.location.kind === 'html' ? table.location : (places?.[0] ?? table.location),
  }
}

/**
 * Returns the tables that stand side by side in one, apart by columns without heading and values; none where it is one
 * table. Each has at least two headed columns and rows of its own, and every cell keeps its place.
 */
export const sideBySide = (table: Table): readonly Table[] => {
  if (table.headers.length > wide) return []
  const stretches = stretchesOf(table)
  if (stretches.length < 2 || stretches.some(({ from, to }) => to - from < 2)) return []
  const parts = stretches.map((stretch) => partOf(table, stretch))
  return parts.every(({ rows }) => rows.length > 0) ? parts : []
}
