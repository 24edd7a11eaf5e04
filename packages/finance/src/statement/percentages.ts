import type { Figure } from '@imt/core'
import { reconcile, type RatioEquation } from '@imt/reconcile'
import type { Statement } from './schema.js'

/** A column of percentages, and the two columns it was found to be made from. */
export interface PercentageColumn {
  readonly column: number
  readonly numerator: number
  readonly denominator: number
  /** `size`: of the denominator without its sign. */
  readonly base: 'signed' | 'size'
  readonly rows: readonly PercentageRow[]
}

/** What one row's percentage turns out to be. */
export interface PercentageRow {
  readonly row: number
  readonly figure: Figure
  /** `truncated`: right only if its last digits were cut off, not rounded. `ofZero`: a percentage of nothing. */
  readonly outcome: 'agrees' | 'truncated' | 'disagrees' | 'ofZero'
  /** What it would be, per cent; `null` of zero. */
  readonly computed: string | null
}

type Pair = Pick<PercentageColumn, 'numerator' | 'denominator' | 'base'>

/** Tables wider than this are not searched: every pair of columns is tried. */
const widest = 16
const leastAgreeing = 3
/** Rows by which the pair is chosen; all rows are then checked. */
const sample = 60

const equation = (row: number, rounding: RatioEquation['rounding'], base: Pair['base']): RatioEquation => ({
  id: String(row),
  kind: 'ratio',
  result: `${String(row)} %`,
  numerator: `${String(row)} n`,
  denominator: `${String(row)} d`,
  scale: 100,
  rounding,
  base,
})

const rowsOf = (
  statement: Statement,
  column: number,
  pair: Pair,
  rounding: RatioEquation['rounding'],
): readonly PercentageRow[] => {
  const cells = new Map<string, Figure>()
  const rows = statement.rows.flatMap(({ cells: row }, index) => {
    const figure = row[column]?.percent
    const numerator = row[pair.numerator]?.amount
    const denominator = row[pair.denominator]?.amount
    if (!figure?.value || !numerator?.value || !denominator?.value) return []
    cells
      .set(`${String(index)} %`, figure)
      .set(`${String(index)} n`, numerator)
      .set(`${String(index)} d`, denominator)
    return [{ row: index, figure, isOfZero: denominator.value.isZero() }]
  })
  // Only the verdict on each row is wanted, not what would repair it.
  const result = reconcile({
    cells,
    equations: rows.filter(({ isOfZero }) => !isOfZero).map(({ row }) => equation(row, rounding, pair.base)),
    maximumChanges: 0,
  })
  const violated = new Map(result.violations.map((violation) => [violation.equation, violation.computed]))
  const unchecked = new Set(result.unchecked.map(({ equation: id }) => id))
  return rows.flatMap(({ row, figure, isOfZero }): readonly PercentageRow[] => {
    const id = String(row)
    if (isOfZero) return [{ row, figure, outcome: 'ofZero', computed: null }]
    if (unchecked.has(id)) return []
    return [
      violated.has(id)
        ? { row, figure, outcome: 'disagrees', computed: violated.get(id) ?? null }
        : { row, figure, outcome: 'agrees', computed: null },
    ]
  })
}

const agreeing = (rows: readonly PercentageRow[]): number => rows.filter(({ outcome }) => outcome === 'agrees').length
const disagreeing = (rows: readonly PercentageRow[]): number =>
  rows.filter(({ outcome }) => outcome === 'disagrees').length

/** The pair of columns that explains most of a column of percentages; the nearest to its left where several do. */
const bestPair = (statement: Statement, column: number, amounts: readonly number[]): Pair | undefined => {
  let best: (Pair & { readonly score: number }) | undefined
  for (const numerator of amounts) {
    for (const denominator of amounts) {
      if (numerator === denominator) continue
      for (const base of ['size', 'signed'] as const) {
        const rows = rowsOf(statement, column, { numerator, denominator, base }, 'either')
        const agree = agreeing(rows)
        const disagree = disagreeing(rows)
        // A percentage of 0 agrees with every base: it is no evidence for one.
        const telling = rows.filter(
          ({ outcome, figure }) => outcome === 'agrees' && figure.value?.isZero() === false,
        ).length
        if (telling < leastAgreeing || agree < 2 * disagree) continue
        const score = agree - disagree + (numerator < column ? 0.25 : 0) + (numerator === column - 1 ? 0.25 : 0)
        if (best === undefined || score > best.score) best = { numerator, denominator, base, score }
      }
    }
  }
  return best
}

/**
 * Returns the columns of percentages whose two parts can be found in the table, with a verdict on each row. The parts
 * are not taken from headings, which differ by publisher: they are the two columns that explain most rows, and without
 * at least three rows that agree nothing is said.
 */
export const percentageColumns = (statement: Statement): readonly PercentageColumn[] => {
  const indices = statement.columns.map((_, index) => index)
  if (indices.length > widest) return []
  const amounts = indices.filter((column) => statement.rows.some(({ cells }) => cells[column]?.amount?.value))
  return indices.flatMap((column) => {
    if (!statement.rows.some(({ cells }) => cells[column]?.percent?.value)) return []
    const pair = bestPair({ ...statement, rows: statement.rows.slice(0, sample) }, column, amounts)
    if (pair === undefined) return []
    const nearest = new Map(rowsOf(statement, column, pair, 'nearest').map((row) => [row.row, row]))
    const rows = rowsOf(statement, column, pair, 'either').map((row): PercentageRow => {
      const rounded = nearest.get(row.row)
      return row.outcome === 'agrees' && rounded?.outcome === 'disagrees'
        ? { ...row, outcome: 'truncated', computed: rounded.computed }
        : row
    })
    return [{ column, numerator: pair.numerator, denominator: pair.denominator, base: pair.base, rows }]
  })
}
