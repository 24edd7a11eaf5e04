import type { Cell, Location } from '@imt/core'

/** The place of a cell of a workbook. */
export type SheetLocation = Extract<Location, { kind: 'sheet' }>

/** A cell that shows something. In each place that a merged cell covers stands the same one. */
export type SheetCell = Cell & { readonly location: SheetLocation }

/** A row of a sheet, by columns from 0. */
export type SheetRow = readonly (SheetCell | undefined)[]

/** A rectangle of cells that were merged; rows and columns from 0, the last ones included. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** Spreadsheet letters of a column counted from 0: 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const known: string[] = []

/** Spreadsheet letters of a column, worked out once. */
export const lettersOf = (column: number): string => (known[column] ??= columnLetters(column))

/** The name of a cell: `D41` for row 40 and column 3. */
const a1 = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`

/** The places of the cells of a sheet, by row and column from 0. */
export const placesOf =
  (source: string, sheet: string) =>
  (row: number, column: number): SheetLocation => ({ kind: 'sheet', source, sheet, a1: a1(row, column) })

/** True if a row shows anything. */
export const isFilled = (row: SheetRow): boolean => row.some((cell) => cell !== undefined)

/** The cells of a row, each once, however many columns it covers. */
export const distinct = (row: SheetRow): readonly SheetCell[] => {
  const cells: SheetCell[] = []
  for (const cell of row) if (cell !== undefined && cell !== cells.at(-1)) cells.push(cell)
  return cells
}

/**
 * Puts a merged cell into each place that it covers, in columns that are used.
 *
 * @returns false if there are more such places than may be read
 */
export const spread = (
  rows: (SheetCell | undefined)[][],
  merges: readonly Merge[],
  width: number,
  most: number,
): boolean => {
  let steps = 0
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const cell = rows[startRow]?.[startCol]
    if (cell === undefined) continue
    const last = Math.min(endCol, width - 1)
    for (let at = startRow; at <= Math.min(endRow, rows.length - 1); at += 1) {
      steps += last - startCol + 1
      if (steps > most) return false
      const row = rows[at]
      for (let column = startCol; row && column <= last; column += 1) row[column] ??= cell
    }
  }
  return true
}
