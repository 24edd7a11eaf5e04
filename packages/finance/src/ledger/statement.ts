import { Decimal, formatAmount, requireObject, requireList } from '@imt/core'
import type { ClassSummaryLineInput, RevenueLineInput } from '../revenue/schema.js'
import type { LedgerPartial } from './partial.js'

/** The two tables that a department publishes of its revenue, as schema input. */
export interface LedgerStatement {
  readonly revenue: readonly RevenueLineInput[]
  readonly classSummary: readonly ClassSummaryLineInput[]
}

const budgetOf = (pence: bigint): string => formatAmount(new Decimal(pence.toString()).div(100), 'gbp')

const usualOrder = ['income', 'pay', 'non-pay', 'non pay', 'nonpay']
const rank = (name: string): number => {
  const at = usualOrder.indexOf(name.trim().toLowerCase())
  return at < 0 ? usualOrder.length : at
}

/**
 * Returns the published revenue tables of a ledger: cost centres in the order first met, each with its classes (income,
 * pay, non-pay, then others) and its total, the grand total, and the summary by class. Amounts are exact, pence and
 * all.
 *
 * @param ledger - one stretch or several merged
 */
export const ledgerStatement = (ledger: LedgerPartial): LedgerStatement => {
  requireObject(ledger, 'ledgerStatement: ledger')
  requireList(ledger.cells, 'ledgerStatement: ledger.cells')
  const centres = new Map<string, { class: string; pence: bigint }[]>()
  const classes = new Map<string, bigint>()
  let grand = 0n
  for (const cell of ledger.cells) {
    const pence = BigInt(cell.pence)
    const lines = centres.get(cell.costCentre) ?? []
    lines.push({ class: cell.class, pence })
    centres.set(cell.costCentre, lines)
    classes.set(cell.class, (classes.get(cell.class) ?? 0n) + pence)
    grand += pence
  }
  const revenue = [...centres].flatMap(([costCentre, lines]): RevenueLineInput[] => [
    ...lines
      .sort((a, b) => rank(a.class) - rank(b.class))
      .map((line) => ({ costCentre, class: line.class, budget: budgetOf(line.pence) })),
    { costCentre, class: 'TOTAL', budget: budgetOf(lines.reduce((sum, { pence }) => sum + pence, 0n)) },
  ])
  if (revenue.length === 0) return { revenue: [], classSummary: [] }
  const summary = [...classes]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, pence]): ClassSummaryLineInput => ({ class: name, budget: budgetOf(pence) }))
  return {
    revenue: [...revenue, { costCentre: 'GRAND TOTAL', class: 'TOTAL', budget: budgetOf(grand) }],
    classSummary: [...summary, { class: 'GRAND TOTAL', budget: budgetOf(grand) }],
  }
}
