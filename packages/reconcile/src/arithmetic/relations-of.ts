import type {
  Aggregation,
  AggregationOptions,
  At,
  SumAggregation,
  TableArithmetic,
} from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { findAggregations } from '../aggregation/find-aggregations.js'
import type { UnknownTable } from '../section.js'
import { suspectsWith, withCountsExact, type TableFigures } from './counted-things.js'
import { headingsAreFigures } from './headings.js'
import { plainTotals } from './plain-totals.js'
import { rolledBalances } from './rolled-balances.js'
import { rowsTwice } from './row-twice.js'
import { sharesOfTotal, type ShareOfTotal } from './shares-of-total.js'
import { unitsOf } from './units.js'
import { directionOf } from './words.js'

const find = (table: UnknownTable): TableArithmetic => {
  const { headings, rows, rowsAreHeaded = false } = table
  const areFigures = headingsAreFigures(table)
  const unit = unitsOf(table)
  const grid = [headings, ...rows]
  const options: AggregationOptions = {
    style: (row, column) => ({ heading: (row === 0 && !areFigures) || (rowsAreHeaded && column === 0) }),
    unit: (_, column) => unit[column] ?? '',
  }
  const first = findAggregations(grid, options)
  const { value, half, columns, scale } = figuresOf(grid, options)
  const valueOf = (row: number, column: number): number => (value[row * columns + column] ?? NaN) / scale
  const read: TableFigures = {
    valueOf: ([row, column]) => valueOf(row, column),
    halfOf: ([row, column]) => (half[row * columns + column] ?? 0) / scale,
  }
  const twice = rowsTwice(grid, options, first, valueOf).flatMap(({ sums }) => sums)
  const own = withSums(first, twice, read)
  const found = withSums(own, rolledBalances(grid, options, own), read)
  const wholes = new Set(
    sharesOfTotal(grid, options, found)
      .filter(({ aggregation: { holds } }) => holds !== 'no')
      .map(({ aggregation: { whole } }) => whole.join()),
  )
  const title = `${table.title ?? ''} ${headings[0] ?? ''}`
  const withTotals = withSums(found, plainTotals(grid, options, found, { title, wholes }), read)
  return withCountsExact(table, withShares(withTotals, sharesOfTotal(grid, options, withTotals), read), read)
}

/** Sums take the place of what was said of the same results in the same direction. */
const withSums = (found: TableArithmetic, sums: readonly SumAggregation[], figures: TableFigures): TableArithmetic => {
  if (sums.length === 0) return found
  const explained = new Set(sums.map(({ result }) => result.join()))
  const isReplaced = (each: Aggregation): boolean =>
    each.kind === 'sum' && sums.some((sum) => isSame(sum.result, each.result) && directionOf(sum) === directionOf(each))
  const aggregations = [...found.aggregations.filter((each) => !isReplaced(each)), ...sums]
  return {
    ...found,
    aggregations,
    unexplained: found.unexplained.filter((at) => !explained.has(at.join())),
    // One wrong figure fails down its column and along its row: it is one fault.
    suspects: sums.some(({ holds }) => holds === 'no') ? suspectsWith(aggregations, figures) : found.suspects,
  }
}

/** Shares of a total that stands in another line say of a figure whether it is wrong, as sums do. */
const withShares = (
  found: TableArithmetic,
  shares: readonly ShareOfTotal[],
  figures: TableFigures,
): TableArithmetic => {
  if (shares.length === 0) return found
  const explained = new Set(shares.map(({ aggregation }) => aggregation.result.join()))
  const isOfShares = ({ kind, holds, result }: Aggregation): boolean =>
    kind !== 'sum' && holds === 'no' && explained.has(result.join())
  const kept = found.aggregations.filter((each) => !isOfShares(each))
  const aggregations = [...kept, ...shares.map(({ aggregation }) => aggregation)]
  return {
    ...found,
    aggregations,
    unexplained: found.unexplained.filter((at) => !explained.has(at.join())),
    suspects: suspectsWith(
      aggregations,
      figures,
      shares.map(({ fact }) => fact),
    ),
  }
}

const isSame = ([row, column]: At, [other, across]: At): boolean => row === other && column === across

/** Two rules ask it of one table. */
const found = new WeakMap<UnknownTable, TableArithmetic>()

/** Returns what the figures of a table have to do with each other. The table must not change. */
export const relationsOf = (table: UnknownTable): TableArithmetic => {
  const known = found.get(table) ?? find(table)
  found.set(table, known)
  return known
}
