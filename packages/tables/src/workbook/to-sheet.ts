import { counted, forCount } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { trimPadding } from '../place/trim.js'
import { aboutCells } from './about-cells.js'
import { lettersOf, placesOf, spread } from './grid.js'
import type { HeaderFooter } from './beside-cells.js'
import type { Merge, SheetCell, SheetLocation } from './grid.js'
import type { Sheet } from './read-sheet.js'
import { charactersRead } from './tell-cut.js'
import type { Shower, StoredValue } from './shown-value.js'
import { isOwnNote } from './own-findings.js'
import type { OwnFindings } from './own-findings.js'

/** What the library says of a cell besides its value. */
export interface StoredCell {
  readonly formula?: string
  readonly style?: { readonly numFmt?: string }
  readonly comment?: { readonly text: string; readonly author?: string }
}

/** A sheet as the library reads it, as far as it is used. */
export interface StoredSheet {
  readonly name: string
  readonly rows: readonly (readonly StoredValue[])[]
  readonly cells?: ReadonlyMap<string, StoredCell>
  readonly columns?: readonly { readonly hidden?: boolean }[]
  readonly rowDefs?: ReadonlyMap<number, { readonly hidden?: boolean }>
  readonly merges?: readonly Merge[]
  readonly hidden?: boolean
  readonly veryHidden?: boolean
  readonly headerFooter?: HeaderFooter
  readonly textBoxes?: readonly {
    readonly text: string
    readonly anchor: { readonly from: { readonly row: number; readonly col: number } }
  }[]
}

/**
 * Counts the cells of all sheets, and their characters: a row may stand in thousands of places and in the file but
 * once, and so may a text.
 */
export interface CellCount {
  cells: number
  characters: number
  /** The first cell that there is no room for: neither it nor anything after it is in the sheets. */
  end?: SheetLocation
}

/** Counts a cell. Returns whether there is room for it. */
const takes = (count: CellCount, text: string, { limits }: Budget): boolean => {
  count.cells += 1
  count.characters += text.length
  return count.cells <= limits.slots && count.characters <= charactersRead(limits)
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Hidden rows or columns that show something: how many, and what stands in the first of them. */
interface Unseen {
  count: number
  last: number
  first?: SheetCell
}

const note = (unseen: Unseen, at: number, cell: SheetCell): void => {
  if (unseen.last === at) return
  unseen.count += 1
  unseen.last = at
  unseen.first ??= cell
}

const shownOf = (value: StoredValue, about: StoredCell | undefined, shower: Shower): string =>
  shower.show(value, about?.style?.numFmt)

const cellOf = (text: string, location: SheetLocation, isHidden: boolean): SheetCell =>
  isHidden ? { text, location, hidden: true } : { text, location }

/**
 * Returns a sheet with its cells as they are shown, each with its place, and tells what of it is hidden, and which
 * formulas were never worked out.
 */
export const toSheet = (
  stored: StoredSheet,
  source: string,
  shower: Shower,
  budget: Budget,
  count: CellCount,
  own: OwnFindings,
): Sheet => {
  const { name, cells, merges = [], columns = [], rowDefs } = stored
  const hides = stored.hidden === true || stored.veryHidden === true
  const place = placesOf(source, name)
  const hiddenRows: Unseen = { count: 0, last: -1 }
  const hiddenColumns = new Map<number, SheetCell>()
  let uncounted = 0
  let firstUncounted: SheetLocation | undefined
  let width = 0
  const { hasFormulas, comments } = aboutCells(cells)
  const cellsOfRow = (values: readonly StoredValue[], at: number): (SheetCell | undefined)[] => {
    const rowHides = rowDefs?.get(at)?.hidden === true
    const prefix = `${at},`
    const row: (SheetCell | undefined)[] = []
    const digits = String(at + 1)
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column]
      // Most places of a sheet are empty, and say something only where a formula was never worked out.
      const isEmpty = value === null || value === undefined
      if (isEmpty && !hasFormulas) continue
      // What is known of a text beside it is asked of comments alone: a key for each cell takes its time.
      const about = typeof value === 'string' ? undefined : cells?.get(prefix + String(column))
      if (isEmpty && about?.formula !== undefined) {
        uncounted += 1
        firstUncounted ??= place(at, column)
      }
      if (isEmpty || value === '') continue
      // What a format writes of a number or a day has nothing around it.
      const text = typeof value === 'string' ? trimPadding(value) : shownOf(value, about, shower)
      if (text === '') continue
      const location: SheetLocation = { kind: 'sheet', source, sheet: name, a1: lettersOf(column) + digits }
      if (!takes(count, text, budget)) {
        count.end = location
        break
      }
      const columnHides = columns[column]?.hidden === true
      const cell = cellOf(
        budget.cell(text, () => location),
        location,
        hides || rowHides || columnHides,
      )
      while (row.length < column) row.push(undefined)
      row.push(cell)
      if (rowHides) note(hiddenRows, at, cell)
      if (columnHides && !hiddenColumns.has(column)) hiddenColumns.set(column, cell)
    }
    width = Math.max(width, row.length)
    return row
  }
  const rows: (SheetCell | undefined)[][] = []
  for (const [at, values] of stored.rows.entries()) {
    if (count.end !== undefined) break
    rows.push(cellsOfRow(values, at))
  }
  if (!spread(rows, merges, width, budget.limits.slots)) budget.reach('slots', place(0, 0))

  const filled = rows.some((row) => row.length > 0)
  if (hides && filled)
    budget.add(
      problem(
        'hiddenContent',
        place(0, 0),
        `The sheet "${short(name)}" is hidden${stored.veryHidden === true ? ', and so that the list of hidden sheets does not show it,' : ''} and stands in the file all the same. It was read. Check that nothing is in it that should not be released, and take it out or show it.`,
        { key: [name, 'sheet'] },
      ),
    )
  const tell = (what: string, count: number, first: SheetCell): void =>
    budget.add(
      problem(
        'hiddenContent',
        first.location,
        `${counted(count, `hidden ${what}`)} of this sheet ${forCount(count, 'holds', 'hold')} values, the first of them here: "${short(first.text)}". ${forCount(count, 'It was', 'They were')} read. Check that nothing is in ${forCount(count, 'it', 'them')} that should not be released.`,
        { key: [name, what], stated: first.text },
      ),
    )
  if (hiddenRows.first) tell('row', hiddenRows.count, hiddenRows.first)
  const [firstHidden] = hiddenColumns.values()
  if (firstHidden) tell('column', hiddenColumns.size, firstHidden)
  if (firstUncounted)
    budget.add(
      problem(
        'formulaNotCalculated',
        firstUncounted,
        `${counted(uncounted, 'formula')} of this sheet, the first of them here, ${forCount(uncounted, 'has', 'have')} no value in the file, so ${forCount(uncounted, 'its cell is', 'their cells are')} empty here. Open the workbook in a spreadsheet program, save it, and check that file.`,
        { key: [name, 'formulas'] },
      ),
    )
  for (const [key, comment] of comments) {
    if (comment.text.trim() === '') continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    if (isOwnNote(comment.text)) {
      own.notes += 1
      own.firstNote ??= place(row, column)
      continue
    }
    budget.tell('hiddenContent', () =>
      problem(
        'hiddenContent',
        place(row, column),
        `A comment stands at this cell: "${short(comment.text.trim())}". It is published with the file. Check that it may be.`,
        { key: [name, 'comment', comment.text], stated: comment.text },
      ),
    )
  }
  return { name, rows, hidden: hides }
}
