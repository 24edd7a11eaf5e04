import type { Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

const netOfServices =
  /^(?:total )?net (?:cost of (?:all )?(?:[a-z]+ )?(?:services|operations)|services? (?:expenditure|costs?|spend(?:ing)?|budget)|expenditure on (?:all )?services)[\s:.*]*$/i
/** What may be taken off, though it does not call itself income. */
const mayComeIn =
  /\bfees\b|\bcharges\b|\bgrants?\b|\bcontributions?\b|\breserves?\b|\bsales\b|\brents?\b|\brecharges?\b|\brecover(?:y|ed|ies)\b|\bincome\b|\bcharged to\b|\bfunding\b|\bcredits?\b|\bsavings?\b|\binterest\b|\breceipts?\b|^other(?: income| items?)?$/i
/** What services spend on: beside it income may stand under any name. */
const isSpentOn = /\b(?:staff(?:ing)?|employees?|premises|supplies|salaries|wages|pay|materials|equipment|utilities)\b/i
const fewest = 2

/**
 * Returns that the net cost of services is that of the services that stand above it, by its name, where each is
 * nothing else than a service: no total, no income, no part of another.
 *
 * @param rows - those that say something
 * @param statement - the table
 * @param cells - its figures
 * @param among - the columns with figures to add, and the places of rows of which figures show what they cover
 */
export const netCostOfServices = (
  rows: readonly ReadRow[],
  { rows: all }: Statement,
  cells: StatementCells,
  { columns, known }: { readonly columns: readonly number[]; readonly known: ReadonlySet<string> },
): readonly Relation[] => {
  const named = (row: number): string => all[row]?.label.trim() ?? ''
  const at = rows.findIndex(({ row, role }) => role !== 'heading' && netOfServices.test(named(row)))
  const net = rows[at]
  const above = rows.slice(0, Math.max(0, at))
  const services = above.filter(({ role }) => role !== 'heading')
  if (net === undefined || services.length < fewest || rows[0]?.role === 'heading' || services.length < above.length)
    return []
  const isService = ({ row, role, direction, partOf, isUnnamed }: ReadRow): boolean =>
    role === 'line' &&
    direction === undefined &&
    partOf === undefined &&
    isUnnamed !== true &&
    !mayComeIn.test(named(row)) &&
    !isSpentOn.test(named(row))
  if (!services.every(isService)) return []
  return columns.flatMap((column): readonly Relation[] => {
    const total = cells[net.row]?.[column]
    if (total === undefined || total.figure.value === null || known.has(total.rowAt)) return []
    const terms = services.flatMap(({ row }) => {
      const cell = cells[row]?.[column]
      return cell === undefined ? [] : [{ cell, sign: 1 as const }]
    })
    return [
      {
        id: `net cost of services of column ${String(column)}`,
        kind: 'sum',
        total,
        terms,
        across: false,
        parts: `the ${String(services.length)} services above`,
      },
    ]
  })
}
