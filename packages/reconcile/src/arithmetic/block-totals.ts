import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { plainPrefix } from './plain-totals.js'
import { turnedWays } from './turned.js'
import { directionOf, operandsOf } from './words.js'

const mostRows = 400
/** A lost line is seldom so much larger than the largest of those that are there. */
const largestLost = 2.5

/** The name of a total without what tells it from others, as of "Quarter 1" and "Quarter 2". */
const stemOf = (label: string): string => {
  if (/\bsub-?\s?total/i.test(label)) return 'sub-total'
  if (/\btotals?\b/i.test(label)) return 'total'
  return label
    .toLowerCase()
    .replaceAll(/\d+/g, '')
    .replaceAll(/[^a-z ]/g, '')
    .trim()
}

interface Block {
  readonly total: number
  readonly parts: readonly number[]
}

/** Every total that its name makes like one that holds, with the entries above it up to the total or heading before. */
const blocksOf = (
  labels: readonly string[],
  hasFigures: (row: number) => boolean,
  isResult: (row: number) => boolean,
  stems: ReadonlySet<string>,
): readonly Block[] => {
  const blocks: Block[] = []
  let parts: number[] = []
  for (const [row, label] of labels.entries()) {
    if (!hasFigures(row)) {
      parts = []
      continue
    }
    const words = labelWords(label)
    const isLike = stems.has(stemOf(label))
    if (isLike || isResult(row)) {
      if (isLike && !isResult(row) && parts.length > 0) blocks.push({ total: row, parts })
      parts = []
      continue
    }
    if (label === '' || words.isAverage || words.isRate || words.isChange || words.isPart || words.isTotal) {
      parts = []
      continue
    }
    parts.push(row)
  }
  return blocks
}

const sumAt = (figures: Figures, { total, parts }: Block, column: number): SumAggregation | undefined => {
  const index = (row: number): number => row * figures.columns + column
  const valueOf = (row: number): number => figures.value[index(row)] ?? NaN
  const stated = valueOf(total)
  const used = parts.filter((row) => !Number.isNaN(valueOf(row)))
  if (Number.isNaN(stated) || used.length === 0) return undefined
  const all = [total, ...used]
  if (all.some((row) => figures.percent[index(row)] === 1 || valueOf(row) < 0)) return undefined
  const computed = used.reduce((sum, row) => sum + valueOf(row), 0)
  const slack = all.reduce((sum, row) => sum + (figures.half[index(row)] ?? 0), 0)
  const off = stated - computed
  return {
    id: `${plainPrefix}${String(total)},${String(column)}`,
    kind: 'sum',
    result: [total, column],
    operands: used.map((row) => ({ at: [row, column], sign: 1 })),
    holds: off === 0 ? 'exact' : Math.abs(off) <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(Number((computed / figures.scale).toPrecision(15))),
    why: 'a total of its name holds in another part of the table',
  }
}

/**
 * Returns the totals of the parts of a table of which one has lost a line: each is called as another total is that
 * holds, stands at the end of entries of its own, and is more than they come to in every column. It is asked for what
 * `findAggregations` left unexplained.
 */
export const blockTotals = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  if (grid.length > mostRows) return []
  const figures = figuresOf(grid, options)
  const down = found.aggregations.filter((each) => each.kind === 'sum' && directionOf(each) === 'down')
  const holding = down.filter(({ holds }) => holds !== 'no')
  const [{ labels }] = turnedWays(grid, figures)
  // A total of totals says nothing of the entries of another.
  const results = new Set(down.map(({ result: [row] }) => row))
  const isOfEntries = (each: (typeof down)[number]): boolean =>
    operandsOf(each).every(([row]: At) => !results.has(row) && row < each.result[0])
  const stems = new Set(
    holding
      .filter(isOfEntries)
      .map(({ result: [row] }) => stemOf(labels[row] ?? ''))
      .filter((stem) => stem !== ''),
  )
  if (stems.size === 0) return []
  const columns = Array.from({ length: figures.columns }, (_, column) => column)
  const hasFigures = (row: number): boolean =>
    columns.some((column) => !Number.isNaN(figures.value[row * figures.columns + column] ?? NaN))
  const counted = new Set(holding.filter(isOfEntries).map(({ result: [, column] }) => column))
  return blocksOf(labels, hasFigures, (row) => results.has(row), stems).flatMap((block) => {
    const sums = columns
      .filter((column) => counted.has(column))
      .flatMap((column) => sumAt(figures, block, column) ?? [])
    const failing = sums.filter(({ holds }) => holds === 'no')
    const isLost = failing.every(({ stated, computed, operands }) => {
      const most = operands.reduce((size, { at: [row, column] }) => {
        return Math.max(size, (figures.value[row * figures.columns + column] ?? 0) / figures.scale)
      }, 0)
      const off = Number(stated) - Number(computed)
      return off > 0 && off <= largestLost * most
    })
    // What is counted again further down is no total of what stands above it.
    const isCounted = holding.some((each) => operandsOf(each).some(([row]: At) => row === block.total))
    return failing.length > 0 && isLost && (isCounted || failing.length > 1) && failing.length === sums.length
      ? sums
      : []
  })
}
