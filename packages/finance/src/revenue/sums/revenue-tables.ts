import type { PlacedFigure } from '../../relation/relation.js'
import { directionOf, type Direction } from '../../income-sign/direction.js'
import { grouped } from '../../table/grouped.js'
import { beginsAsTotal, groupName, isSubTotalWord, isTotalWord, rowRole, type RowRole } from '../../table/row-role.js'
import type { PlacedLine } from '../placed-lines.js'
import type { ClassSummaryLine, RevenueLine } from '../schema.js'
import type { FigureColumn } from './figure-columns.js'

/** One row of a revenue table or a class summary that states a figure in the column looked at. */
export interface Row {
  readonly cell: PlacedFigure
  readonly costCentre: string
  readonly class: string
  /** Which way its money runs; left out for totals of several classes. */
  readonly direction?: Direction
  readonly role: RowRole
}

/** The rows of one table, in the order published. */
export interface RevenueTable {
  readonly number: number
  readonly period: string | undefined
  readonly rows: readonly Row[]
}

const tablesOf = <Line extends RevenueLine | ClassSummaryLine>(
  lines: readonly PlacedLine<Line>[],
  column: FigureColumn,
  name: (line: Line) => string,
  roleOf: (line: Line, isLast: boolean) => RowRole,
): readonly RevenueTable[] =>
  [...grouped(lines, ({ line }) => String(line.table ?? 0)).values()].map((own) => {
    const end = own.at(-1)
    const rows = own.flatMap((placed): readonly Row[] => {
      const { line } = placed
      const cell = column.cellOf(placed)
      if (cell === undefined) return []
      const role = roleOf(line, placed === end)
      return [
        {
          cell,
          costCentre: name(line),
          class: line.class,
          role,
          ...(role === 'line' || role === 'classTotal' ? { direction: directionOf(line.class) } : {}),
        },
      ]
    })
    return { number: end?.line.table ?? 0, period: end?.line.period, rows }
  })

/**
 * Returns the cost-centre tables. A name such as `Total IM&T` is the grand total where it closes the table and no line
 * bears it.
 */
export const costCentreTables = (
  lines: readonly PlacedLine<RevenueLine>[],
  column: FigureColumn,
): readonly RevenueTable[] => {
  const withLines = new Set(
    lines.filter(({ line }) => rowRole(line) === 'line').map(({ line }) => groupName(line.costCentre)),
  )
  return tablesOf(
    lines,
    column,
    ({ costCentre }) => costCentre,
    (line, isLast) =>
      isLast &&
      rowRole(line) === 'total' &&
      beginsAsTotal(line.costCentre) &&
      !withLines.has(groupName(line.costCentre))
        ? 'grandTotal'
        : rowRole(line),
  )
}

/** Returns the class summaries, likewise. */
export const summaryTables = (
  lines: readonly PlacedLine<ClassSummaryLine>[],
  column: FigureColumn,
): readonly RevenueTable[] =>
  tablesOf(
    lines,
    column,
    (line) => line.class,
    (line, isLast) =>
      isSubTotalWord(line.class)
        ? 'subTotal'
        : isTotalWord(line.class) || (isLast && beginsAsTotal(line.class))
          ? 'grandTotal'
          : 'line',
  )
