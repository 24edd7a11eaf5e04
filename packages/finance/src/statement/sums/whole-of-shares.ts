import { Decimal } from '@imt/core'
import type { PlacedFigure } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import type { StatementCells } from './statement-cells.js'
import { namesSome, type ReadRow } from './statement-rows.js'

/** So many times what stands above it is a total that shares are stated of, and that is no sum of it. */
const muchMore = 2

/** True for what percentages of the table are of, and what stands above it comes to but a small part of. */
export const isWholeOfShares = (
  {
    rows,
    cells,
    statement,
  }: { readonly rows: readonly ReadRow[]; readonly cells: StatementCells; readonly statement: Statement },
  total: PlacedFigure,
): boolean => {
  const at = rows.findIndex(({ row }) => cells[row]?.includes(total))
  const own = rows[at]
  if (own?.isWhole !== true || namesSome(statement.title ?? '')) return false
  const column = cells[own.row]?.indexOf(total) ?? -1
  const above = rows
    .slice(0, at)
    .flatMap(({ row, role }) => (role === 'line' ? [cells[row]?.[column]?.figure.value?.abs()] : []))
  const sum = above.reduce<Decimal>((all, value) => all.plus(value ?? 0), new Decimal(0))
  return above.length > 0 && total.figure.value?.abs().greaterThan(sum.times(muchMore)) === true
}
