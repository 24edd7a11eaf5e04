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

const cutOut = (table: Table, { from, to }: Stretch): Table => {
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

/** The title of a part: what stands alone over its headings, in the first of several rows of them. */
const titleIn = (headingRows: Table['headingRows'], { from, to }: Stretch): string | undefined => {
  const [first, ...more] = (headingRows ?? []).map((row) => row.slice(from, to))
  const filled = (first ?? []).filter(({ text }) => text.trim() !== '')
  const [title] = filled
  const isOver = title !== undefined && filled.every(({ text }) => text === title.text) && title === first?.[0]
  return isOver && more.some((row) => row.every(({ text }) => text.trim() !== '')) ? title.text.trim() : undefined
}

const partOf = (table: Table, stretch: Stretch): Table => {
  const title = titleIn(table.headingRows, stretch)
  if (title === undefined) return cutOut(table, stretch)
  const { headingRows = [], under } = table
  const rest = headingRows.slice(1)
  return cutOut(
    {
      ...table,
      under: [...under, title],
      headingRows: rest,
      headers: table.headers.map((heading, column) => {
        const texts = rest.map((row) => row[column]?.text.trim() ?? '').filter((text) => text !== '')
        return texts.length === 0 ? heading : [...new Set(texts)].join(' ')
      }),
    },
    stretch,
  )
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

/** A table with more columns or rows than this is not looked at for where another may begin. */
const [most, longest] = [16, 2_000] as const
const total = /^(?:grand |sub-?)?totals?\b/i
const figure = /^[(<>~+\u2013£$€ -]*\d/
/** What stands where there is no figure, and is no word of a column of words. */
const none = /^(?:[-\u2013\u2014.*]+|nil|none|n\/?a|tbc|tba)$/i

const textAt = (row: readonly Cell[] | undefined, column: number): string => row?.[column]?.text.trim() ?? ''

/** True if something says that another table begins in a column: its own totals, its own end, or its headings again. */
const beginsAt = ({ headers, rows }: Table, column: number): boolean => {
  const labels = rows.map((row) => textAt(row, column)).filter((text) => text !== '' && !none.test(text))
  if (labels.length === 0 || labels.filter((text) => figure.test(text)).length * 2 > labels.length) return false
  const isBlank = (row: readonly Cell[], from: number, to: number): boolean =>
    Array.from({ length: to - from }, (_, at) => textAt(row, from + at)).every((text) => text === '')
  // A total stands under the columns that it adds up: that nothing stands beside it ends no table.
  const last = rows.findLast((row) => !row.some(({ text }) => total.test(text.trim())))
  return (
    rows.some((row) => total.test(textAt(row, 0)) && total.test(textAt(row, column))) ||
    (last !== undefined && isBlank(last, 0, column) !== isBlank(last, column, headers.length)) ||
    headingAsPublished(headers[column] ?? '').toLowerCase() === headingAsPublished(headers[0] ?? '').toLowerCase()
  )
}

/**
 * Returns each way in which a table may be two that stand side by side without a gap, as a page that was printed leaves
 * them: where the second begins, a column of words has totals of its own, ends elsewhere, or is headed as the first.
 */
export const sideBySideWithoutGap = (table: Table): readonly (readonly Table[])[] => {
  const { headers, rows } = table
  if (headers.length < 4 || headers.length > most || rows.length < 2 || rows.length > longest) return []
  return headers.flatMap((heading, column) => {
    if (column < 2 || column > headers.length - 2 || heading.trim() === '' || !beginsAt(table, column)) return []
    const parts = [partOf(table, { from: 0, to: column }), partOf(table, { from: column, to: headers.length })]
    return parts.every((part) => part.rows.length > 0) ? [parts] : []
  })
}
