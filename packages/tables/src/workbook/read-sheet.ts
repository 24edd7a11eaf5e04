import type { Block, Cell } from '@imt/core'
import type { Budget } from '../limits/budget.js'
import { repeatedHeadings } from '../table/repeated-headings.js'
import { distinct, isFilled, placesOf } from './grid.js'
import type { SheetLocation, SheetRow } from './grid.js'
import { beginsTable, findTop, isFigure, repeatsHeadings } from './heading-rows.js'
import type { Top } from './heading-rows.js'
import { tableOf } from './table-of.js'
import type { FoundTable } from './table-of.js'

/** A sheet whose cells are known: its rows from the first on, those that show nothing included. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** The sheet is hidden, and so is all of it. */
  readonly hidden: boolean
}

/** Counts the tables of a workbook, which a limit holds. */
export interface TableCount {
  tables: number
}

/** Names that a spreadsheet gives by itself say nothing of what is in the sheet. */
const given = /^(?:sheet|table|tabelle|feuil|hoja|foglio|blad)\s?\d{0,4}$/i

/** So many texts above a table are taken for its titles. */
const mostTitles = 5

/** Rows that show something, without a gap between them, from row `at` on. */
interface Stretch {
  readonly at: number
  readonly rows: SheetRow[]
}

interface Open extends FoundTable {
  readonly rows: (readonly Cell[])[]
  readonly words: ReadonlySet<string>
  /** Its last heading row, from 0. */
  readonly heading: number
  slots: number
}

const stretchesOf = (rows: readonly SheetRow[]): readonly Stretch[] => {
  const found: Stretch[] = []
  let open: Stretch | undefined
  rows.forEach((row, at) => {
    if (!isFilled(row)) open = undefined
    else if (open) open.rows.push(row)
    else found.push((open = { at, rows: [row] }))
  })
  return found
}

const wordsOf = (row: SheetRow): string =>
  distinct(row)
    .map(({ text }) => text)
    .join(' ')

const firstOf = (row: SheetRow): number => row.findIndex((cell) => cell !== undefined)
const endOf = (row: SheetRow): number => row.findLastIndex((cell) => cell !== undefined) + 1

const isNumberOfPage = (text: string): boolean => /^page \d+(?: of \d+)?$/i.test(text.trim())

/** True for rows of which the last says that it is a total. */
const endsInTotal = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.at(-1)?.some(({ text }) => /^(?:grand |sub-?)?totals?\b/i.test(text)) ?? false

/** True for rows that go on with a printed table: under its headings again, with no title and after no total. */
const isNextPage = (
  { rows }: Stretch,
  top: Top,
  between: readonly Stretch[],
  open: Pick<Open, 'rows' | 'words'>,
): boolean =>
  top.titles === 0 &&
  between.every((each) => each.rows.every((row) => isNumberOfPage(wordsOf(row)))) &&
  !endsInTotal(open.rows) &&
  repeatsHeadings(rows, top, open)

/** The columns that rows show something in. */
const columnsOf = (rows: readonly SheetRow[]): { readonly from: number; readonly to: number } => {
  let [from, to] = [Infinity, 0]
  for (const row of rows) {
    from = Math.min(from, firstOf(row))
    to = Math.max(to, endOf(row))
  }
  return { from, to }
}

/**
 * Returns the blocks of a sheet. Rows in which nothing stands part its tables; a stretch of rows without headings of
 * its own goes on with the table before it. Rows of one text outside a table are paragraphs, and those above a table
 * its titles.
 */
export const readSheet = (sheet: Sheet, source: string, budget: Budget, count: TableCount): readonly Block[] => {
  const place = placesOf(source, sheet.name)
  const blocks: Block[] = []
  const title = sheet.name.trim()
  const named = title === '' || given.test(title) ? [] : [title]
  if (named.length > 0) blocks.push({ kind: 'heading', level: 2, text: title, location: place(0, 0) })
  let open: Open | undefined
  /** Stretches of single texts since the last table, or in it: what follows says which. */
  let between: Stretch[] = []
  let above: readonly string[] = []
  let repeated = 0
  let firstRepeat: SheetLocation | undefined

  const say = (rows: readonly SheetRow[]): void => {
    for (const row of rows) {
      const [first] = distinct(row)
      if (first) blocks.push({ kind: 'paragraph', text: wordsOf(row), location: first.location })
    }
  }
  const takeRow = (table: Open, row: SheetRow, at: number): void => {
    const width = Math.max(table.width, endOf(row) - table.from)
    table.slots += width
    if (table.slots > budget.limits.slots) {
      budget.reach('slots', place(at, table.from))
      return
    }
    // Most rows are as wide as their table, and without a hole: they need not be written out again.
    if (table.from === 0 && row.length === table.width && !row.includes(undefined)) {
      table.rows.push(row as readonly Cell[])
      return
    }
    const hole = sheet.hidden ? { text: '', hidden: true } : { text: '' }
    const cells: Cell[] = []
    for (let column = table.from; column < table.from + width; column += 1)
      cells.push(row[column] ?? { ...hole, location: place(at, column) })
    table.rows.push(cells)
  }
  const close = (): void => {
    if (open) {
      const { heading } = open
      blocks.push(tableOf(open, (column) => place(heading, column), budget))
    }
    open = undefined
    for (const { rows } of between) say(rows)
    above = between.flatMap(({ rows }) => rows.map(wordsOf)).slice(-mostTitles)
    between = []
  }
  const begin = ({ at, rows }: Stretch, top: Top): void => {
    close()
    count.tables += 1
    const titles = rows.slice(0, top.titles)
    const { from, to } = columnsOf(rows.slice(top.titles))
    const first = top.titles + top.headings
    const location = place(at + top.titles, from)
    say(titles)
    if (count.tables > budget.limits.tables) {
      budget.reach('tables', location)
      return
    }
    const headings = rows.slice(top.titles, first)
    const table: Open = {
      from,
      width: to - from,
      under: [...named, ...above, ...titles.slice(-mostTitles).map(wordsOf)],
      headings,
      rows: [],
      words: new Set(headings.flatMap((row) => distinct(row).map(({ text }) => text))),
      heading: at + first - 1,
      location,
      slots: to - from,
    }
    open = table
    rows.slice(first).forEach((row, index) => takeRow(table, row, at + first + index))
  }

  for (const stretch of stretchesOf(sheet.rows)) {
    if (budget.isReached('tables')) break
    const top = findTop(stretch.rows)
    if (top === undefined) {
      // A figure by itself under a table is a total of it.
      const sums =
        open !== undefined && between.length === 0 && stretch.rows.every((row) => distinct(row).every(isFigure))
      if (sums && open && columnsOf(stretch.rows).from >= open.from) {
        const table = open
        stretch.rows.forEach((row, index) => takeRow(table, row, stretch.at + index))
      } else between.push(stretch)
      continue
    }
    const hasRows = top.titles + top.headings < stretch.rows.length
    const goesOn: Open | undefined =
      open &&
      columnsOf(stretch.rows).from >= open.from &&
      columnsOf(between.flatMap(({ rows }) => rows)).from >= open.from
        ? open
        : undefined
    if (goesOn && isNextPage(stretch, top, between, goesOn)) {
      repeated += 1
      firstRepeat ??= place(stretch.at, goesOn.from)
      stretch.rows.slice(top.headings).forEach((row, index) => takeRow(goesOn, row, stretch.at + top.headings + index))
      between = []
    } else if (goesOn && !beginsTable(stretch.rows, top, top.titles > 0 || between.length > 0, goesOn)) {
      for (const { at, rows } of [...between, stretch]) rows.forEach((row, index) => takeRow(goesOn, row, at + index))
      between = []
    } else if (hasRows) begin(stretch, top)
    else between.push(stretch)
  }
  close()
  if (firstRepeat) budget.add(repeatedHeadings(repeated, firstRepeat, sheet.name))
  return blocks
}
