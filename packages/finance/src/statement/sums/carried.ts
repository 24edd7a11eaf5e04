import type { PlacedFigure, Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { agreementOf } from './believed.js'
import type { RollForward } from './movement-ways.js'
import { balanceOf, periodOf, saysRestated } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

const states = (cell: PlacedFigure | undefined): cell is PlacedFigure =>
  cell !== undefined && cell.figure.value !== null

/** That one balance opens with what another closed with. */
export const carriedFrom = (
  id: string,
  opens: PlacedFigure | undefined,
  closes: PlacedFigure | undefined,
  { across, isRestated }: { readonly across: boolean; readonly isRestated: boolean },
): readonly Relation[] =>
  states(opens) && states(closes)
    ? [
        {
          id,
          kind: 'equal',
          total: opens,
          terms: [{ cell: closes, sign: 1 }],
          across,
          parts: `"${closes.row}"${across ? ` in the ${closes.table}` : ''}${closes.under}`,
          ...(isRestated ? { isRestated: true as const } : { isByName: true as const }),
        },
      ]
    : []

/** A column of one period, and that of the period after it with the same words. */
const nextColumns = ({ columns }: Statement): readonly (readonly [number, number])[] => {
  const at = new Map<string, number | undefined>()
  const periods = columns.map(({ heading }) => periodOf(heading))
  const keyOf = (unit: string, number: number, rest: string): string => `${unit} ${String(number)} ${rest}`
  for (const [column, period] of periods.entries()) {
    if (period === undefined) continue
    const key = keyOf(period.unit, period.number, period.rest)
    // Of two columns of one period neither is known to be meant.
    at.set(key, at.has(key) ? undefined : column)
  }
  return periods.flatMap((period, column) => {
    if (period === undefined) return []
    const next = at.get(keyOf(period.unit, period.number + 1, period.rest))
    return next === undefined || at.get(keyOf(period.unit, period.number, period.rest)) !== column
      ? []
      : [[column, next] as const]
  })
}

/** True where a table says that earlier figures were changed. */
export const isRestated = ({ title = '', columns, rows }: Statement): boolean =>
  saysRestated(title) ||
  columns.some(({ heading }) => saysRestated(heading)) ||
  rows.some(({ label }) => saysRestated(label))

/** Along the columns: what closes one period opens the next. */
const alongColumns = (
  statement: Statement,
  cells: StatementCells,
  segments: readonly RollForward[],
): readonly Relation[] => {
  const pairs = nextColumns(statement)
  if (pairs.length === 0) return []
  const restated = isRestated(statement)
  return segments.flatMap(({ opening, closing }) => {
    const relations = pairs.flatMap(([before, after]) =>
      carriedFrom(
        `row ${String(opening)}, column ${String(after)} of the column before`,
        cells[opening]?.[after],
        cells[closing]?.[before],
        { across: false, isRestated: restated },
      ),
    )
    const { agree, fail } = agreementOf(relations)
    // Several periods none of which opens with what the one before closed with are no periods after each other.
    return fail > 1 && agree === 0 ? [] : relations
  })
}

/** Down a column: 31 March, and below it 1 April. */
const downRows = (
  rows: readonly ReadRow[],
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const restated = isRestated(statement)
  return rows.flatMap(({ row, role }, at) => {
    const above = rows[at - 1]
    if (role === 'heading' || above === undefined || above.role === 'heading') return []
    const [closes, opens] = [above.row, row].map((each) => balanceOf(statement.rows[each]?.label ?? ''))
    return closes?.stage === 'closing' &&
      opens?.stage === 'opening' &&
      closes.year !== undefined &&
      closes.year === opens.year &&
      closes.of === opens.of
      ? columns.flatMap((column) =>
          carriedFrom(
            `row ${String(row)}, column ${String(column)} of the row above`,
            cells[row]?.[column],
            cells[above.row]?.[column],
            {
              across: false,
              isRestated: restated,
            },
          ),
        )
      : []
  })
}

/** Returns that what closes one period opens the next, in one table. */
export const carried = (
  rows: readonly ReadRow[],
  statement: Statement,
  cells: StatementCells,
  { segments, columns }: { readonly segments: readonly RollForward[]; readonly columns: readonly number[] },
): readonly Relation[] => [...alongColumns(statement, cells, segments), ...downRows(rows, statement, cells, columns)]
