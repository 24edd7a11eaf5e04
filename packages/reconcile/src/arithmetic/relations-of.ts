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
import { suspectsWith, withCountsExact, type TableFigures, type TableRelations } from './counted-things.js'
import { headingsAreFigures } from './headings.js'
import { blockTotals } from './block-totals.js'
import { changesFromBefore } from './changes-from-before.js'
import { completedLines } from './completed-lines.js'
import { namedMeans } from './named-means.js'
import { nestedColumns } from './nested-columns.js'
import { nestedTotals } from './nested-totals.js'
import { plainTotals } from './plain-totals.js'
import { referenceColumns } from './reference-columns.js'
import { rolledBalances } from './rolled-balances.js'
import { rowsShifted, shiftedRowOf } from './rows-shifted.js'
import { rowsTwice } from './row-twice.js'
import { runningBalances } from './running-balances.js'
import { sharesOfTotal, type ShareOfTotal } from './shares-of-total.js'
import { withRatiosStrict } from './strict-ratios.js'
import { totalsOfRuns } from './totals-of-runs.js'
import { unitsOf } from './units.js'
import { directionOf, operandsOf } from './words.js'
import { wordedRatios } from './worded-ratios.js'

const find = (table: UnknownTable): TableRelations => {
  const { headings, rows, rowsAreHeaded = false } = table
  const areFigures = headingsAreFigures(table)
  const unit = unitsOf(table)
  const references = referenceColumns(table)
  const grid = [headings, ...rows]
  const options: AggregationOptions = {
    style: (row, column) => ({
      heading: (row === 0 && !areFigures) || (rowsAreHeaded && column === 0) || references.has(column),
    }),
    unit: (_, column) => unit[column] ?? '',
  }
  const engine = findAggregations(grid, options)
  const { value, half, columns, scale } = figuresOf(grid, options)
  const valueOf = (row: number, column: number): number => (value[row * columns + column] ?? NaN) / scale
  const read: TableFigures = {
    valueOf: ([row, column]) => valueOf(row, column),
    halfOf: ([row, column]) => (half[row * columns + column] ?? 0) / scale,
  }
  const nested = nestedColumns(grid, options, engine)
  const own = withAll(nested.length === 0 ? engine : withoutGaps(engine, nested), nested, read)
  const means = withAll(own, namedMeans(grid, options, own), read)
  const withRuns = withSums(means, totalsOfRuns(grid, options, means), read)
  const completed = withAll(withRuns, completedLines(grid, options, withRuns), read)
  const first = withSums(completed, runningBalances(grid, options, completed), read)
  const twice = rowsTwice(grid, options, first, valueOf).flatMap(({ sums }) => sums)
  const counted = withSums(first, twice, read)
  const shifted = rowsShifted(grid, options, counted)
  const inPlace = shifted.length === 0 ? counted : withSums(withoutRow(counted, shifted), shifted, read)
  const rolled = withSums(inPlace, rolledBalances(grid, options, inPlace), read)
  const title = `${table.title ?? ''} ${headings[0] ?? ''}`
  const found = withSums(rolled, nestedTotals(grid, options, rolled, title), read)
  const wholes = new Set(
    sharesOfTotal(grid, options, found)
      .filter(({ aggregation: { holds } }) => holds !== 'no')
      .map(({ aggregation: { whole } }) => whole.join()),
  )
  const withTotals = withSums(found, plainTotals(grid, options, found, { title, wholes }), read)
  const withBlocks = withSums(withTotals, blockTotals(grid, options, withTotals), read)
  const withRatios = withAll(withBlocks, wordedRatios(grid, options, withBlocks), read)
  const withChanges = withAll(withRatios, changesFromBefore(grid, options, withRatios), read)
  const all = withShares(withChanges, sharesOfTotal(grid, options, withChanges), read)
  return withCountsExact(table, withRatiosStrict(table, all, read), read)
}

/** Where sums of details stand in the next column, what fails down either column is none of its sums. */
const withoutGaps = (found: TableArithmetic, nested: readonly SumAggregation[]): TableArithmetic => {
  const columns = new Set(
    nested.flatMap(({ result, operands }) => [result[1], ...operands.map(({ at: [, own] }) => own)]),
  )
  const isOfGaps = (each: Aggregation): boolean =>
    each.holds === 'no' && directionOf(each) === 'down' && columns.has(each.result[1])
  return { ...found, aggregations: found.aggregations.filter((each) => !isOfGaps(each)) }
}

/** Where a row stands beside its columns, what fails by it along itself says nothing more. */
const withoutRow = (found: TableArithmetic, [first]: readonly SumAggregation[]): TableArithmetic => {
  const row = first && shiftedRowOf(first)?.row
  const isOfRow = (each: Aggregation): boolean =>
    each.holds === 'no' && [each.result, ...operandsOf(each)].some(([line]) => line === row)
  return { ...found, aggregations: found.aggregations.filter((each) => !isOfRow(each)) }
}

const kindOf = ({ kind }: Aggregation): 'sum' | 'other' => (kind === 'sum' ? 'sum' : 'other')

/** Relations take the place of what was said of the same results, sums of sums and ratios of ratios. */
const withAll = (found: TableArithmetic, more: readonly Aggregation[], figures: TableFigures): TableArithmetic => {
  if (more.length === 0) return found
  const placed = new Set(more.map((each) => `${kindOf(each)} ${directionOf(each)} ${each.result.join()}`))
  const explained = new Set(more.map(({ result }) => result.join()))
  const kept = found.aggregations.filter(
    (each) => !placed.has(`${kindOf(each)} ${directionOf(each)} ${each.result.join()}`),
  )
  const aggregations = [...kept, ...more]
  return {
    ...found,
    aggregations,
    unexplained: found.unexplained.filter((at) => !explained.has(at.join())),
    suspects: aggregations.some(({ holds }) => holds === 'no') ? suspectsWith(aggregations, figures) : [],
  }
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
const found = new WeakMap<UnknownTable, TableRelations>()

/** The same of small tables by all that they say: who reads a table asks of it before the rules do. */
const said = new Map<string, TableRelations>()
const [mostSaid, longestSaid] = [1000, 4000] as const

const findOnce = (table: UnknownTable): TableRelations => {
  const key = JSON.stringify(table)
  if (key.length > longestSaid) return find(table)
  const known = said.get(key) ?? find(table)
  if (said.size >= mostSaid) said.clear()
  said.set(key, known)
  return known
}

/** Returns what the figures of a table have to do with each other. Neither the table nor the answer must change. */
export const relationsOf = (table: UnknownTable): TableRelations => {
  const known = found.get(table) ?? findOnce(table)
  found.set(table, known)
  return known
}
