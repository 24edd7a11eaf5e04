import { findHeadingRows, rowsLookedAt } from '../table/find-heading-rows.js'
import { distinct } from './grid.js'
import type { SheetCell, SheetRow } from './grid.js'

/** A text that is an amount, a share, a number or a day, and no year: no heading reads like that. */
const figure =
  /^[-+\u2212(]?\s?[£$€]?\s?[-+\u2212]?\d[\d,. ]{0,40}\s?[%)]?$|^\d{4}-\d\d-\d\d|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/
const year = /^(?:19|20)\d\d$/
/** What figures are counted in. */
const unit = /^£ ?0{3}s?$/i

/** True if a cell holds a figure or a day. */
export const isFigure = ({ text }: SheetCell): boolean =>
  text.length < 60 && figure.test(text) && !year.test(text) && !unit.test(text)

const hasFigure = (row: SheetRow): boolean => row.some((cell) => cell !== undefined && isFigure(cell))

/** What stands over the rows of a table. */
export interface Top {
  /** How many rows at the beginning are titles: fewer cells than half of what stands below. */
  readonly titles: number
  /** How many rows after these are headings. */
  readonly headings: number
}

/** So many rows are looked at to see how wide a table is. */
const lookAhead = 8
/** So many rows may be headings. */
const most = 5

/** True if a merged cell of a row reaches down into another. */
const hangsInto = (row: SheetRow, below: SheetRow | undefined): boolean =>
  row.some((cell, column) => cell !== undefined && below?.[column] === cell)

/** True if a merged cell of a row covers several columns. */
const isGrouped = (row: SheetRow): boolean =>
  row.some((cell, column) => cell !== undefined && column > 0 && row[column - 1] === cell)

const firstOf = (row: SheetRow): number => row.findIndex((cell) => cell !== undefined)

/** True for a row of merged cells over the headings of the next: groups of columns, and no title. */
const areGroups = (row: SheetRow, next: SheetRow | undefined): boolean =>
  next !== undefined &&
  distinct(row).length > 1 &&
  isGrouped(row) &&
  !hasFigure(row) &&
  !hasFigure(next) &&
  // The corner above the names of rows may say in what the figures are counted.
  row.every((cell, column) => cell === undefined || column === firstOf(row) || next[column] !== undefined) &&
  distinct(next).length >= distinct(row).length &&
  !isGrouped(next)

/** Where rows of headings stand over each other without a merged cell, as words and figures alone tell. */
const unmergedTop = (rows: readonly SheetRow[]): Top | undefined => {
  const first = rows.slice(0, rowsLookedAt)
  const from = first.reduce((least, row) => Math.min(least, Math.max(firstOf(row), 0)), Infinity)
  const texts = first.map((row) => Array.from(row, (cell) => cell?.text ?? '').slice(from))
  const found = findHeadingRows(texts)
  if (found === undefined || (found.to - found.from < 2 && found.isAlone !== true)) return undefined
  const isMerged = rows
    .slice(0, found.to)
    .some(
      (row, at) =>
        row.some((cell, column) => cell !== undefined && row[column - 1] === cell) || hangsInto(row, rows[at + 1]),
    )
  return isMerged ? undefined : { titles: found.from, headings: found.to - found.from }
}

/**
 * Finds the heading rows of a stretch of rows that show something; none if no row shows more than one cell. Rows of one
 * cell, or of fewer than half as many as the rows below them have, are titles. A heading row reaches as far down as its
 * merged cells do, and takes the row below it in where it groups columns. Without merged cells they are found as in a
 * file that has none.
 */
export const findTop = (rows: readonly SheetRow[]): Top | undefined => {
  const unmerged = unmergedTop(rows)
  if (unmerged) return unmerged
  const counts: number[] = []
  const count = (at: number): number => (counts[at] ??= distinct(rows[at] ?? []).length)
  const widestBelow = (at: number): number => {
    let widest = 0
    for (let next = at + 1; next <= at + lookAhead; next += 1) widest = Math.max(widest, count(next))
    return widest
  }
  let titles = 0
  while (
    titles < rows.length &&
    (count(titles) < 2 || count(titles) * 2 < widestBelow(titles)) &&
    !areGroups(rows[titles] ?? [], rows[titles + 1])
  )
    titles += 1
  const first = rows[titles]
  if (first === undefined) return undefined
  let end = titles + 1
  while (end < Math.min(rows.length, titles + most) && hangsInto(first, rows[end])) end += 1
  const groups = isGrouped(first)
  const next = rows[end]
  if (end === titles + 1 && groups && next && !hasFigure(next) && end < rows.length - 1) end += 1
  return { titles, headings: end - titles }
}

/** A table that may go on after a gap, as far as it is asked whether it does. */
export interface Before {
  readonly from: number
  readonly width: number
  /** The words of its headings. */
  readonly words: ReadonlySet<string>
}

/** True if the words that head a stretch of rows are those over the table before it. */
export const repeatsHeadings = (rows: readonly SheetRow[], top: Top, { words }: Pick<Before, 'words'>): boolean => {
  const cells = distinct(rows[top.titles] ?? [])
  return cells.length > 1 && cells.every((cell) => !isFigure(cell) && words.has(cell.text))
}

/**
 * True if a stretch of rows after a gap begins a table of its own: its first row has words alone, and figures or days
 * stand below a word; or they are the words over the table before; or titles stand above them, and the columns are
 * others than before.
 */
export const beginsTable = (rows: readonly SheetRow[], top: Top, titled: boolean, before: Before): boolean => {
  const heading = rows[top.titles]
  const below = rows.slice(top.titles + top.headings, top.titles + top.headings + lookAhead)
  if (heading === undefined || below.length === 0 || hasFigure(heading)) return false
  const cells = distinct(heading)
  if (cells.every(({ text }) => before.words.has(text))) return true
  const from = heading.findIndex((cell) => cell !== undefined)
  const width = heading.findLastIndex((cell) => cell !== undefined) + 1 - from
  if (titled && (from !== before.from || width !== before.width)) return true
  return below.some((row) =>
    row.some((cell, column) => cell !== undefined && isFigure(cell) && heading[column] !== undefined),
  )
}
