import type { Location } from '@imt/core'
import { columnsOf } from './columns.js'
import type { Column } from './columns.js'
import { isAmountOrDay } from './figure.js'
import { headingsOver } from './heading-lines.js'
import { layoutOf } from './layout.js'
import type { Layout } from './layout.js'
import { isMulti, overlaps, textOf } from './line.js'
import type { Line, Run } from './line.js'
import { toRows } from './rows.js'
import type { Row } from './rows.js'
import { repeatedLines, stretchesOf } from './stretches.js'

/** A heading of a table and where it stands. */
export interface HeadingOver {
  readonly text: string
  readonly location: Location
}

/** A table that was found by where its texts stand. */
export interface PositionedTable {
  readonly headings: readonly HeadingOver[]
  /** The texts of each cell, one for each of its lines. */
  readonly rows: (readonly (readonly Run[])[])[]
  readonly location: Location
  /** Headings that stood above the rows again, as on each page of a printed table. */
  repeated: number
  firstRepeat?: Location
}

/** The tables among the lines of a file, by the lines that belong to them. */
export interface FoundTables {
  readonly tables: ReadonlyMap<Line, PositionedTable>
  /** Lines that hold the cells of a table whose columns cannot be told apart: the first of each place. */
  readonly unclear: readonly Line[]
}

/** A table that may go on on the next page. */
interface Open {
  readonly table: PositionedTable
  readonly headings: readonly Line[]
  readonly columns: readonly Column[]
  readonly figures: readonly boolean[]
}

const isRowOfWords = (rows: readonly Row[], columns: readonly Column[]): boolean => {
  if (columns.length < 3 || rows.length < 2) return false
  const cells = rows.flatMap(({ cells: row }) => row.filter((runs) => runs.length > 0))
  const long = cells.filter((runs) => textOf(runs).length > 60).length
  return cells.length * 10 >= rows.length * columns.length * 6 && long * 5 < cells.length
}

/** True if so many rows do not fit the columns that these were not told apart. */
const isUnclear = (rows: readonly Row[]): boolean => rows.filter(({ misfits }) => misfits > 0).length * 5 > rows.length

/** For each column of a page the one of the open table that it goes on with; nothing if they are not the same. */
const goesOnWith = ({ columns, figures }: Layout, open: Open): readonly number[] | undefined => {
  const reached = columns.map((column) => columnsOf(open.columns, column))
  const taken = new Set(reached.map(([at]) => at))
  if (
    taken.size === columns.length &&
    reached.every(
      ([at = -1, ...more], index) =>
        more.length === 0 &&
        overlaps(open.columns[at] ?? { left: 0, right: -1 }, columns[index] ?? { left: 0, right: 0 }),
    )
  )
    return reached.map(([at = 0]) => at)
  const same = columns.length === open.columns.length && figures.every((each, at) => each === open.figures[at])
  return same ? columns.map((_, at) => at) : undefined
}

/** For each column the one of the open table, if the headings of that table stand here again; nothing if not. */
const repeats = (texts: readonly string[], { columns }: Layout, { table, columns: before }: Open) => {
  const known = table.headings.flatMap(({ text }, at) => (text === '' ? [] : [{ text, at }]))
  const stated = texts.filter((text) => text !== '')
  if (stated.length < 2 || stated.length !== known.length || stated.some((text, at) => text !== known[at]?.text))
    return undefined
  let seen = 0
  return texts.map((text, at) => {
    const column = columns[at]
    return text === '' ? (column ? (columnsOf(before, column)[0] ?? 0) : 0) : (known[seen++]?.at ?? 0)
  })
}

const widths = (columns: readonly Column[], rows: readonly Row[], before: readonly Column[], map: readonly number[]) =>
  before.map((column, at) => {
    const index = map.indexOf(at)
    const mine = columns[index]
    return mine && rows.length > 0
      ? { left: Math.min(column.left, mine.left), right: Math.max(column.right, mine.right) }
      : column
  })

/**
 * Finds the tables among lines of positioned texts, page by page. A column is what lies between gaps that stay empty
 * over nearly all lines; headings are the lines of words above the first row; a table whose headings stand again on the
 * next page, or whose columns go on there, is one table.
 */
export const findTables = (pages: readonly (readonly Line[])[]): FoundTables => {
  const tables = new Map<Line, PositionedTable>()
  const unclear: Line[] = []
  let open: Open | undefined

  const put = (table: PositionedTable, rows: readonly Row[], map: readonly number[]): void => {
    for (const row of rows) {
      const cells: (readonly Run[])[] = table.headings.map(() => [])
      row.cells.forEach((runs, at) => {
        const column = Math.min(map[at] ?? at, cells.length - 1)
        cells[column] = [...(cells[column] ?? []), ...runs]
      })
      table.rows.push(cells)
      for (const line of row.lines) tables.set(line, table)
    }
  }
  const tell = (lines: readonly Line[], layout: Layout | undefined): void => {
    const telling = lines.filter(({ runs }) => runs.length > 1 && runs.some(({ text }) => isAmountOrDay(text)))
    const first = lines.find(isMulti)
    if (first && telling.length > 2 && (layout === undefined || layout.columns.length > 2)) unclear.push(first)
  }
  const stretches = pages.flatMap(stretchesOf)
  const repeated = repeatedLines(stretches)
  const read = (lines: readonly Line[]): void => {
    const layout = layoutOf(lines, repeated, open?.headings ?? [])
    if (!layout) {
      tell(lines, layout)
      return
    }
    const { columns, figures, headings, body } = layout
    const rows = toRows(body, columns, figures)
    // What stands below the last row by itself is a note, and no row.
    const last = rows.findLastIndex(({ cells }) => cells.filter((runs) => runs.length > 0).length > 1)
    const own = rows.slice(0, last + 1)
    const over = headingsOver(headings, columns)
    const texts = over.map((runs) => textOf(runs))
    const known = open
    const map = known && (headings.length > 0 ? repeats(texts, layout, known) : goesOnWith(layout, known))
    if (known && map && !isUnclear(own)) {
      const [first] = headings
      for (const line of headings) tables.set(line, known.table)
      if (first) known.table.repeated += 1
      if (first?.runs[0]) known.table.firstRepeat ??= first.runs[0].location
      put(known.table, own, map)
      open = { ...known, columns: widths(columns, own, known.columns, map) }
      return
    }
    const isTable =
      headings.length > 0 &&
      own.length > 0 &&
      (figures.some((each) => each) ? own.length > 1 || columns.length > 3 : isRowOfWords(own, columns)) &&
      texts.filter((text) => text !== '').length * 2 > columns.length
    const [line] = headings
    const location = line?.runs[0]?.location
    if (!isTable || isUnclear(own) || !location) {
      tell(lines, layout)
      return
    }
    const table: PositionedTable = {
      headings: over.map((runs, at) => ({ text: texts[at] ?? '', location: runs.at(-1)?.location ?? location })),
      rows: [],
      location,
      repeated: 0,
    }
    for (const each of headings) tables.set(each, table)
    put(
      table,
      own,
      columns.map((_, at) => at),
    )
    open = { table, headings, columns, figures }
  }
  for (const stretch of stretches) read(stretch)
  return { tables, unclear }
}
