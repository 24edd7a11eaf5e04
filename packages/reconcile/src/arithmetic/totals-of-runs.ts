import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { isOneDigit, isTransposition } from '../aggregation/slips.js'
import { largestMiss } from './lost-line.js'
import { turnedWays } from './turned.js'
import { directionOf } from './words.js'

const mostRows = 400
const fewestParts = 2
const fewestHeld = 2

/** A total, and the lines that stand right above it. */
interface Run {
  readonly total: number
  readonly parts: readonly number[]
}

/** Each line that says that it is a total, with the entries above it up to the total or heading before. */
const runsOf = (
  labels: readonly string[],
  hasFigures: (row: number) => boolean,
  isResult: (row: number) => boolean,
): readonly Run[] => {
  const runs: Run[] = []
  let parts: number[] = []
  for (const [row, label] of labels.entries()) {
    const words = labelWords(label)
    const isOther = words.isAverage || words.isRate || words.isChange || words.isPart || words.isLeft
    if (!hasFigures(row) || label === '' || isOther || isResult(row)) parts = []
    else if (words.isTotal) {
      if (parts.length >= fewestParts) runs.push({ total: row, parts })
      parts = []
    } else parts.push(row)
  }
  return runs
}

const sumAt = (figures: Figures, { total, parts }: Run, column: number): SumAggregation | undefined => {
  const index = (row: number): number => row * figures.columns + column
  const valueOf = (row: number): number => figures.value[index(row)] ?? NaN
  const stated = valueOf(total)
  const used = parts.filter((row) => !Number.isNaN(valueOf(row)))
  const all = [total, ...used]
  if (Number.isNaN(stated) || used.length < fewestParts) return undefined
  if (all.some((row) => figures.percent[index(row)] === 1)) return undefined
  if (new Set(all.map((row) => figures.unit[index(row)])).size > 1) return undefined
  const values = used.map(valueOf)
  const computed = values.reduce((sum, value) => sum + value, 0)
  // The longest wait of all is that of one of its lines, and no sum of them.
  const isLongest = values.every((value) => value <= stated) && values.includes(stated)
  const isShortest = values.every((value) => value >= stated) && values.includes(stated)
  if (isLongest || isShortest) return undefined
  const slack = all.reduce((sum, row) => sum + (figures.half[index(row)] ?? 0), 0)
  const off = Math.abs(stated - computed)
  return {
    id: `run ${String(total)},${String(column)}`,
    kind: 'sum',
    result: [total, column],
    operands: used.map((row) => ({ at: [row, column], sign: 1 })),
    holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(Number((computed / figures.scale).toPrecision(15))),
    why: 'its label says so, and the lines right above it come to it in most columns',
  }
}

/** A digit, two that change places, or a sign; or no further off than a figure that was mistyped. */
const isLikeSlip = ({ stated, computed, operands }: SumAggregation, figures: Figures): boolean => {
  const off = Math.abs(Number(stated) - Number(computed))
  const fine = off / 1000
  const isOtherSign = operands.some(({ at: [row, column] }) => {
    const figure = (figures.value[row * figures.columns + column] ?? NaN) / figures.scale
    return Math.abs(off - Math.abs(2 * figure)) <= fine
  })
  return isOneDigit(off, fine) || isTransposition(off, fine) || isOtherSign || Number(stated) === -Number(computed)
}

/**
 * Returns the sub-totals that say themselves what they are and agree with the lines right above them in most columns,
 * in all of their columns. It is asked for lines of which nothing else is known.
 */
export const totalsOfRuns = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  if (grid.length > mostRows) return []
  const figures = figuresOf(grid, options)
  const [{ labels, across }] = turnedWays(grid, figures)
  const columns = Array.from({ length: figures.columns }, (_, column) => column)
  const hasFigures = (row: number): boolean =>
    columns.some((column) => !Number.isNaN(figures.value[row * figures.columns + column] ?? NaN))
  const down = found.aggregations.filter((each) => each.kind === 'sum' && directionOf(each) === 'down')
  const results = new Set(down.map(({ result: [row] }: { readonly result: At }) => row))
  return runsOf(labels, hasFigures, (row) => results.has(row)).flatMap((run) => {
    const sums = columns.flatMap((column) => {
      const words = labelWords(across[column] ?? '')
      if (words.isAverage || words.isRate || words.isChange) return []
      return sumAt(figures, run, column) ?? []
    })
    const failing = sums.filter(({ holds }) => holds === 'no')
    const held = sums.length - failing.length
    // One column alone does not show what the line is the total of.
    const isMeant =
      held >= fewestHeld &&
      (held >= 2 * failing.length || (held > failing.length && failing.every((sum) => isLikeSlip(sum, figures))))
    const isFar = ({ stated, computed }: SumAggregation): boolean =>
      Math.abs(Number(stated) - Number(computed)) >
      largestMiss * Math.max(Math.abs(Number(stated)), Math.abs(Number(computed)))
    if (failing.length === 0 || !isMeant) return []
    return failing.some((sum) => isFar(sum) && !isLikeSlip(sum, figures)) ? [] : sums
  })
}
