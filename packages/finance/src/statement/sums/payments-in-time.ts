import type { Relation } from '../../relation/relation.js'
import { isPaymentPractice, paymentLine } from '../ratios/payment-practice.js'
import { percentRows } from '../ratios/percent-rows.js'
import { rowNames } from '../ratios/lines.js'
import type { Statement } from '../schema.js'
import type { StatementCells } from './statement-cells.js'

/** True for a table on paying suppliers in time that states what was paid, and what of it in time, in rows. */
export const arePaymentsInRows = (statement: Statement): boolean =>
  isPaymentPractice(statement) && rowNames(statement).some((name) => paymentLine(name).isWithin)

/**
 * Returns the sums of such a table: what is of neither NHS nor other suppliers alone is the sum of the two, where both
 * are stated.
 *
 * @param statement - as published
 * @param cells - its figures
 * @param columns - those that add up
 */
export const paymentsInTime = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const ofPercents = percentRows(statement)
  const lines = rowNames(statement).flatMap((name, row) => {
    const read = paymentLine(name)
    const states = cells[row]?.some(({ figure }) => figure.value !== null) === true
    return !states || ofPercents.has(row) || !(read.isWithin || read.isPaid) ? [] : [{ row, ...read }]
  })
  return lines.flatMap((total): readonly Relation[] => {
    if (total.party !== undefined) return []
    const alike = lines.filter(
      ({ isWithin, basis, year }) => isWithin === total.isWithin && basis === total.basis && year === total.year,
    )
    const [nhs, another] = alike.filter(({ party }) => party === 'nhs')
    const [others, further] = alike.filter(({ party }) => party === 'nonNhs')
    const isOnly = alike.filter(({ party }) => party === undefined).length === 1
    if (!isOnly || nhs === undefined || others === undefined || another !== undefined || further !== undefined)
      return []
    return columns.flatMap((column): readonly Relation[] => {
      const [sum, ...terms] = [total, others, nhs].map(({ row }) => cells[row]?.[column])
      const parts = terms.flatMap((cell) => (cell === undefined ? [] : [{ cell, sign: 1 as const }]))
      return sum?.figure.value === null || sum === undefined || parts.length < 2
        ? []
        : [
            {
              id: `payments of row ${String(total.row)}, column ${String(column)}`,
              kind: 'sum',
              total: sum,
              terms: parts,
              across: false,
              alongRow: true,
              isByName: true,
              parts: 'those to NHS and other suppliers together',
            },
          ]
    })
  })
}
