import type { Figure } from '@imt/core'
import type { CellId } from '../equation/equation.js'
import type { Numbers } from './numbers.js'
import type { Quantities } from './quantities.js'
import { entryAt, type Structure } from './structure.js'

/** Figures as published, the integers that stand for them, and how each equation came out. */
export interface Sheet {
  readonly structure: Structure
  readonly cells: ReadonlyMap<CellId, Figure>
  readonly quantities: Quantities
  readonly numbers: Numbers
  /** By equation: see `outcome`. */
  readonly outcomes: Uint8Array
}

/** The name of a cell. */
export const cellName = ({ structure }: Sheet, cell: number): CellId => entryAt(structure.cells, cell)

/** The published text of a cell; empty where the sheet does not hold it. */
export const cellText = (sheet: Sheet, cell: number): string => sheet.cells.get(cellName(sheet, cell))?.text ?? ''

/** The cells of an equation: its total, then its terms; or result, numerator, denominator. */
export const cellsOf = ({ structure: { start, member } }: Sheet, equation: number): Int32Array =>
  member.subarray(entryAt(start, equation), entryAt(start, equation + 1))
