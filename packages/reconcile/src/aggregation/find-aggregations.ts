import { namesOf, requireChoice, requireFunction, requireList, requireObject } from '@imt/core'
import type { Aggregation, AggregationOptions, At, TableArithmetic } from './aggregation.js'
import type { Believed } from './believed.js'
import type { Crossing } from './crossing.js'
import { crossingWith, factsOf, type Fact } from './emit.js'
import { figuresOf } from './figures.js'
import { findAverages } from './find-averages.js'
import { findRatios } from './find-ratios.js'
import { findSums } from './find-sums.js'
import { linesOf, readLabels, type Lines } from './lines.js'
import { numberFormats } from './number-format.js'
import { suspectsOf } from './suspects.js'

const optionNames = namesOf<AggregationOptions>({ numberFormat: true, style: true, unit: true })

/** One number for a cell. */
const keyOf = ([row, column]: At): number => row * 2 ** 24 + column

/** A cell that is known to be a share, a change or a mean of others is no sum that went wrong. */
const withoutRates = (facts: readonly Fact[]): readonly Fact[] => {
  if (!facts.some(({ aggregation: { kind, holds } }) => kind === 'sum' && holds === 'no')) return facts
  const rates = new Set(
    facts
      .filter(({ aggregation: { kind, holds } }) => kind !== 'sum' && holds !== 'no')
      .map(({ aggregation }) => keyOf(aggregation.result)),
  )
  return facts.filter(
    ({ aggregation: { kind, holds, result } }) => kind !== 'sum' || holds !== 'no' || !rates.has(keyOf(result)),
  )
}

/** Cells that are likely to be results, by word or style, for which nothing was found. */
const unexplainedIn = (lines: Lines, explained: ReadonlySet<number>): At[] => {
  const found: At[] = []
  const { direction, width, value, words, bold, acrossWords } = lines
  for (const line of lines.withFigures) {
    const own = words[line]
    if (own === undefined || own.isRate || !(own.isTotal || own.isAverage || bold[line] === true)) continue
    for (let across = 0; across < width; across += 1) {
      const figure = value[line * width + across] as number
      if (figure !== figure || figure === 0 || acrossWords[across]?.isRate === true) continue
      const at: At = direction === 'down' ? [line, across] : [across, line]
      if (!explained.has(keyOf(at))) found.push(at)
    }
  }
  return found
}

/** What was looked for and not to the end. */
const notSearchedIn = ({ budgets, lines: { direction } }: Believed): string[] =>
  budgets
    .filter((budget) => budget.isSpent())
    .map(({ what }) => `${what}, ${direction === 'down' ? 'down columns' : 'along rows'}`)

/** Every cell that was explained as a result, or that a sum undoes, such as a net figure that is an operand. */
const explainedBy = (aggregations: readonly Aggregation[]): Set<number> => {
  const explained = new Set<number>()
  for (const one of aggregations) {
    explained.add(keyOf(one.result))
    if (one.kind === 'sum' && one.operands.length === 2) for (const { at } of one.operands) explained.add(keyOf(at))
  }
  return explained
}

/**
 * Finds out which cells of a table are sums, averages, shares and changes of which others, from the figures, the words
 * beside them, and where they stand; no heading need be known. A relation between rows (or columns) that holds in most
 * columns is expected in all that are of their kind, and where it fails it is reported with `holds: 'no'`.
 *
 * @param grid - the text of every cell, row by row; rows may differ in length
 * @param options - what else is known of the table
 * @returns the aggregations, with the figures as plain decimals in the table's own unit; cells that look like results
 *   but are none of these; and for what fails, which single cells could be wrong
 * @throws {TypeError} when the grid is no list of lists, or an option is not what it must be
 * @example
 * ```ts
 * const { aggregations } = findAggregations([
 *   ['Pay', '1,200'],
 *   ['Non-pay', '345'],
 *   ['Total', '1,545'],
 * ])
 * aggregations.map(({ kind, result, holds }) => [kind, result, holds]) // => [['sum', [2, 1], 'exact']]
 * ```
 */
export const findAggregations = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions = {},
): TableArithmetic => {
  requireList(grid, 'findAggregations: grid')
  for (const [row, cells] of grid.entries()) requireList(cells, `findAggregations: grid[${String(row)}]`)
  requireObject(options, 'findAggregations: options', optionNames)
  const { numberFormat, style, unit } = options
  if (numberFormat !== undefined) requireChoice(numberFormat, numberFormats, 'findAggregations: options.numberFormat')
  if (style !== undefined) requireFunction(style, 'findAggregations: options.style')
  if (unit !== undefined) requireFunction(unit, 'findAggregations: options.unit')
  const figures = figuresOf(grid, options)
  const isBold = style === undefined ? undefined : (row: number, column: number) => style(row, column).bold === true
  const labels = readLabels(figures, grid)
  const ways = (['down', 'along'] as const).map((direction) => linesOf(figures, labels, direction, isBold))
  const found = ways.flatMap((lines) => {
    const sums = findSums(lines)
    const averages = findAverages(sums)
    return [sums, averages, findRatios(sums, averages)]
  })
  const [down, along] = ways.map((lines) => crossingWith(found.find((one) => one.lines === lines) as Believed)) as [
    Crossing,
    Crossing,
  ]
  const all = found.flatMap((believed) =>
    factsOf(believed, believed.lines === ways[0] ? { own: down, other: along } : { own: along, other: down }),
  )
  const facts = withoutRates(all)
  const aggregations = facts.map(({ aggregation }) => aggregation)
  const explained = explainedBy(aggregations)
  const unexplained = new Map(ways.flatMap((lines) => unexplainedIn(lines, explained)).map((at) => [keyOf(at), at]))
  return {
    aggregations,
    unexplained: [...unexplained.values()],
    suspects: suspectsOf(facts),
    notSearched: found.flatMap((believed) => notSearchedIn(believed)),
  }
}
