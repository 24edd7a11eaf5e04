import type { CellId, Equation, Term } from '../src/equation/equation.js'
import type { Figure } from '@imt/core'
import { published } from './published.js'
import tables from './vectors/finance-tables.json' with { type: 'json' }

const [revenue, classes] = tables.tables
if (revenue === undefined || classes === undefined) throw new Error('the first two tables are the seed page')

const text = (table: typeof revenue, row: number, column: number): string => table.rows[row]?.cells[column] ?? ''
const centreOf = (row: number): string => text(revenue, row, 0)
const classOf = (row: number): string => text(revenue, row, 1)
const lines = revenue.rows.map((_, row) => row)
const grand = lines.find((row) => centreOf(row) === 'GRAND TOTAL') ?? -1
const totals = lines.filter((row) => classOf(row) === 'TOTAL' && row !== grand)
const leaves = lines.filter((row) => classOf(row) !== 'TOTAL')
const classNames = ['INCOME', 'PAY', 'NON-PAY']
const plus = (cells: readonly CellId[]): Term[] => cells.map((cell) => ({ cell, sign: 1 }))

/**
 * 12 cost centres, the grand total, three class totals across the tables, the class summary, and the two grand totals.
 */
const equationsOf = (unit: string): Equation[] => [
  ...totals.map((row): Equation => ({
    id: `${unit}/${centreOf(row)}`,
    kind: 'sum',
    total: `${unit}/1/${row}`,
    terms: plus(leaves.filter((leaf) => centreOf(leaf) === centreOf(row)).map((leaf) => `${unit}/1/${leaf}`)),
  })),
  {
    id: `${unit}/grand`,
    kind: 'sum',
    total: `${unit}/1/${grand}`,
    terms: plus(totals.map((row) => `${unit}/1/${row}`)),
  },
  ...classNames.map((name, row): Equation => ({
    id: `${unit}/${name}`,
    kind: 'equal',
    total: `${unit}/2/${row}`,
    terms: plus(leaves.filter((leaf) => classOf(leaf) === name).map((leaf) => `${unit}/1/${leaf}`)),
  })),
  { id: `${unit}/summary`, kind: 'sum', total: `${unit}/2/3`, terms: plus([0, 1, 2].map((row) => `${unit}/2/${row}`)) },
  { id: `${unit}/both`, kind: 'equal', total: `${unit}/2/3`, terms: plus([`${unit}/1/${grand}`]) },
]

const cellsOf = (unit: Figure['unit'], column: number): [CellId, Figure][] => [
  ...lines.map((row): [CellId, Figure] => [`${unit}/1/${row}`, published(text(revenue, row, column), unit)]),
  ...classes.rows.map((_, row): [CellId, Figure] => [`${unit}/2/${row}`, published(text(classes, row, column), unit)]),
]

/** The seed page's budgets in pounds: 44 cells, 18 equations. */
export const pounds: { readonly cells: ReadonlyMap<CellId, Figure>; readonly equations: readonly Equation[] } = {
  cells: new Map(cellsOf('gbp', 3)),
  equations: equationsOf('gbp'),
}

/** The same for funded staff. */
export const staff: typeof pounds = { cells: new Map(cellsOf('wte', 2)), equations: equationsOf('wte') }

/** The pounds with the grand total put right, so that all 18 equations hold. */
export const sound: typeof pounds = {
  cells: new Map(pounds.cells).set(`gbp/1/${grand}`, published('£5,400,191')),
  equations: pounds.equations,
}

/** The names of the grand totals of either table. */
export const grandTotals = { pounds: [`gbp/1/${grand}`, 'gbp/2/3'], staff: [`wte/1/${grand}`, 'wte/2/3'] } as const
