import type { Aggregation, AggregationOptions, At, TableArithmetic } from '../aggregation/aggregation.js'
import { findAggregations } from '../aggregation/find-aggregations.js'
import type { UnknownTable } from '../section.js'
import { suspectsWith, withCountsExact } from './counted-things.js'
import { headingsAreFigures } from './headings.js'
import { plainTotals } from './plain-totals.js'
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
  const found = findAggregations(grid, options)
  const totals = plainTotals(grid, options, found)
  if (totals.length === 0) return found
  const explained = new Set(totals.map(({ result }) => result.join()))
  const isReplaced = (each: Aggregation): boolean =>
    each.kind === 'sum' &&
    totals.some(
      ({ result, ...total }) => isSame(result, each.result) && directionOf({ result, ...total }) === directionOf(each),
    )
  const aggregations = [...found.aggregations.filter((each) => !isReplaced(each)), ...totals]
  return {
    ...found,
    aggregations,
    unexplained: found.unexplained.filter((at) => !explained.has(at.join())),
    // One wrong figure fails down its column and along its row: it is one fault.
    suspects: totals.some(({ holds }) => holds === 'no') ? suspectsWith(found, aggregations) : found.suspects,
  }
}

const isSame = ([row, column]: At, [other, across]: At): boolean => row === other && column === across

/** Two rules ask it of one table. */
const found = new WeakMap<UnknownTable, TableArithmetic>()

/** Returns what the figures of a table have to do with each other. The table must not change. */
export const relationsOf = (table: UnknownTable): TableArithmetic => {
  const known = found.get(table) ?? withCountsExact(table, find(table))
  found.set(table, known)
  return known
}
