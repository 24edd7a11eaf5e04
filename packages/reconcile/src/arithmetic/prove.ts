import { parseFigure, type Figure, type Unit } from '@imt/core'
import type { Aggregation, At, TableArithmetic } from '../aggregation/aggregation.js'
import type { SumEquation } from '../equation/equation.js'
import { reconcile } from '../reconcile.js'
import type { Repair } from '../reconciliation.js'
import { directionOf, operandsOf, type Words } from './words.js'

const keyOf = ([row, column]: At): string => `${String(row)},${String(column)}`

const mostDecimals = 12

/** A figure is read in the unit that its own cell states: a count is never pounds. */
export const figureOf = (text: string): Figure | undefined => {
  const unit: Unit = text.includes('£') ? 'gbp' : text.includes('%') ? 'percent' : 'count'
  const parsed = parseFigure(text, { unit, maximumDecimals: mostDecimals })
  return parsed.ok && parsed.value.kind === 'exact' ? parsed.value : undefined
}

const equationOf = (aggregation: Aggregation & { readonly kind: 'sum' }): SumEquation => ({
  id: aggregation.id,
  kind: 'sum',
  total: keyOf(aggregation.result),
  terms: aggregation.operands.map(({ at, sign }) => ({ cell: keyOf(at), sign })),
  row: `${directionOf(aggregation)} ${String(directionOf(aggregation) === 'down' ? aggregation.result[0] : aggregation.result[1])}`,
})

const isSum = (aggregation: Aggregation): aggregation is Aggregation & { readonly kind: 'sum' } =>
  aggregation.kind === 'sum'

/** More sums than this around one fault are not proved, only named. */
const mostEquations = 2_000

/**
 * Returns the smallest changes that would put right the sums that fail together, each with whether it is proved. All
 * sums of the table that hold one of their cells have to agree with it. None where something else than a sum fails, or
 * where a figure is not read in the same way by both.
 *
 * @param failing - aggregations that fail together
 */
export const repairsOf = (
  { aggregations }: Pick<TableArithmetic, 'aggregations'>,
  failing: readonly Aggregation[],
  words: Words,
): readonly Repair[] => {
  if (!failing.every(isSum)) return []
  const around = new Set(failing.flatMap((each) => [each.result, ...operandsOf(each)]).map(keyOf))
  const near = aggregations.filter((each) => [each.result, ...operandsOf(each)].some((at) => around.has(keyOf(at))))
  if (near.length > mostEquations) return []
  const sums = near.filter(isSum)
  const cells = new Map<string, Figure>()
  for (const sum of sums)
    for (const at of [sum.result, ...operandsOf(sum)]) {
      const figure = figureOf(words.text(at))
      if (figure === undefined) return []
      cells.set(keyOf(at), figure)
    }
  const ids = new Set(failing.map(({ id }) => id))
  const { components, violations } = reconcile({ cells, equations: sums.map(equationOf), maximumChanges: 1 })
  // What rounding explains for the one, and not for the other, is not proved.
  if (violations.length !== ids.size || violations.some(({ equation }) => !ids.has(equation))) return []
  const [only, ...others] = components
  return only === undefined || others.length > 0 ? [] : only.repairs
}

/** The cell that a repair changes, if it changes one. */
export const changedCell = ({ changes }: Repair): At | undefined => {
  const [only, ...others] = changes
  if (only === undefined || others.length > 0) return undefined
  const [row = 0, column = 0] = only.cell.split(',').map(Number)
  return [row, column]
}
