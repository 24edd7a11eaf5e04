import { pointerTo } from '@imt/core'
import { unread, type PlacedFigure } from '../../relation/relation.js'
import type { Statement, StatementCell } from '../schema.js'

/** What the figures of a statement count: money, or people. */
export type StatementUnit = 'gbp' | 'wte'

/** The key of a cell under which its figure of a unit stands. */
export const figureKey: Readonly<Record<StatementUnit, 'amount' | 'count'>> = { gbp: 'amount', wte: 'count' }

/** The figures of one unit of a statement, by row and column. */
export type StatementCells = readonly (readonly PlacedFigure[])[]

/**
 * Returns the figures of one unit that a statement states, a cell for each row and column: what cannot be read as one,
 * or is cut off, keeps its sums open.
 *
 * @param statement - as published
 * @param index - its place among the statements
 * @param unit - what is counted
 */
export const statementCells = (statement: Statement, index: number, unit: StatementUnit): StatementCells => {
  const { title, columns, rows } = statement
  const table = title === undefined ? 'budget statement' : `statement "${title}"`
  const key = figureKey[unit]
  const inRow = (cell: StatementCell | undefined): readonly string[] =>
    cell?.[key] ? [key] : cell?.words === undefined ? [] : ['words']
  const under = columns.map(({ heading }) => (columns.length < 2 || heading === '' ? '' : ` under "${heading}"`))
  return rows.map(({ label, cells }, row) => {
    const rowAt = pointerTo('sections', 'finance', 'statements', index, 'rows', row)
    return columns.map(({ heading }, column): PlacedFigure => {
      const cell = cells[column]
      return {
        at: pointerTo('sections', 'finance', 'statements', index, 'rows', row, 'cells', column, ...inRow(cell)),
        figure: cell?.[key] ?? unread(cell?.words ?? '', unit),
        rowAt,
        table,
        row: label,
        column: heading,
        under: under[column] ?? '',
      }
    })
  })
}

/** So few figures may end in 0 or 5 by chance. */
const leastRounded = 12

/** True where people are counted to the nearest five, as small numbers are published: such figures do not add up. */
export const areRounded = (cells: StatementCells): boolean => {
  let stated = 0
  for (const row of cells)
    for (const { figure } of row) {
      if (figure.value === null || figure.value.isZero()) continue
      if (figure.unit !== 'wte' || !figure.value.modulo(5).isZero()) return false
      stated += 1
    }
  return stated >= leastRounded
}
