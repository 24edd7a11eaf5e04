import type { Merge } from './grid.js'
import type { StoredValue } from './shown-value.js'
import type { StoredCell, StoredSheet } from './to-sheet.js'

/** A sheet that is being put together, row by row. */
export interface OpenSheet extends StoredSheet {
  hidden: boolean
  veryHidden: boolean
  readonly rows: StoredValue[][]
  readonly cells: Map<string, StoredCell>
  readonly columns: { hidden: boolean; style: string | undefined }[]
  readonly rowDefs: Map<number, { hidden: boolean }>
  readonly merges: Merge[]
  readonly textBoxes: { text: string; anchor: { from: { row: number; col: number } } }[]
  width: number
  /** Rows that show nothing, until one does. */
  empty: number
  /** No more of it is read. */
  isFull: boolean
}

/** A row as it is put to a sheet. */
export interface NewRow {
  readonly values: StoredValue[]
  /** How many rows are the same. */
  readonly repeated: number
  readonly hidden: boolean
  /** How many columns it has, up to the last that shows something. */
  last: number
}

/** How much room the sheets of one file have. */
export interface Room {
  /** Places, rows times columns, that are read of all sheets. */
  readonly most: number
  /** Those of the sheets before. */
  before: number
  /** Sheets that were not read to their end. */
  readonly cut: string[]
}

/** No sheet has more columns. */
export const mostColumns = 16_384
/** No sheet has more rows. */
export const mostRows = 1_048_576

/** A sheet with nothing in it. */
export const newSheet = (name: string, hidden: boolean): OpenSheet => ({
  name,
  hidden,
  veryHidden: false,
  rows: [],
  cells: new Map(),
  columns: [],
  rowDefs: new Map(),
  merges: [],
  textBoxes: [],
  width: 0,
  empty: 0,
  isFull: false,
})

/** Puts a row to a sheet, as often as it stands there; one beyond the room that there is makes the sheet full. */
export const putRow = (sheet: OpenSheet, { values, repeated, hidden, last }: NewRow, room: Room): void => {
  if (last === 0) {
    sheet.empty = Math.min(mostRows, sheet.empty + repeated)
    return
  }
  const width = Math.max(sheet.width, last)
  if (room.before + (sheet.rows.length + sheet.empty + repeated) * width > room.most) {
    sheet.isFull = true
    room.cut.push(sheet.name)
    return
  }
  sheet.width = width
  for (; sheet.empty > 0; sheet.empty -= 1) sheet.rows.push([])
  for (let times = 0; times < repeated; times += 1) {
    if (hidden) sheet.rowDefs.set(sheet.rows.length, { hidden })
    sheet.rows.push(values)
  }
}

/** Counts a sheet that ends. */
export const endSheet = (sheet: OpenSheet, room: Room): void => {
  room.before += sheet.rows.length * sheet.width
}
