import type { AggregationOptions, At, AverageAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { turnedWays } from './turned.js'

const fewestHolding = 3
const fewestParts = 2
const mostParts = 60
const mostPlaces = 400

/** Nothing that is averaged: a result of its own, or a mean, a rate or a change. */
const isEntry = (label: string): boolean => {
  const { isTotal, isAverage, isRate, isChange } = labelWords(label)
  return !isTotal && !isAverage && !isRate && !isChange
}

/**
 * Returns the means of lines that are called so, each of the whole run of entries before it, where that holds nearly
 * everywhere. It is asked for what `findAggregations` left unexplained: of a few lines with one wrong mean amid them it
 * believes none.
 */
export const namedMeans = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: TableArithmetic,
): readonly AverageAggregation[] => {
  if (found.unexplained.length === 0) return []
  const figures = figuresOf(grid, options)
  const { columns, scale } = figures
  const index = ([row, column]: At): number => row * columns + column
  const valueOf = (at: At): number => figures.value[index(at)] ?? NaN
  return turnedWays(grid, figures).flatMap((turned) => {
    const { direction, labels, at, width, count } = turned
    if (width > mostPlaces) return []
    const places = Array.from({ length: width }, (_, across) => across)
    const hasFigures = (line: number): boolean => places.some((across) => !Number.isNaN(valueOf(at(line, across))))
    const open = new Set(found.unexplained.map((cell) => (direction === 'down' ? cell[0] : cell[1])))
    return Array.from({ length: count }, (_, line) => line).flatMap((line): readonly AverageAggregation[] => {
      if (!open.has(line) || !labelWords(labels[line] ?? '').isAverage) return []
      const parts: number[] = []
      for (let part = line - 1; part >= 0 && parts.length < mostParts; part -= 1) {
        if (!hasFigures(part) || !isEntry(labels[part] ?? '')) break
        parts.push(part)
      }
      if (parts.length < fewestParts) return []
      const means = places.flatMap((across): readonly AverageAggregation[] => {
        const result = at(line, across)
        const stated = valueOf(result)
        const cells = parts.map((part) => at(part, across)).reverse()
        // One that leaves out a gap may count it all the same.
        if (Number.isNaN(stated) || cells.some((cell) => Number.isNaN(valueOf(cell)))) return []
        const computed = cells.reduce((sum, cell) => sum + valueOf(cell), 0) / cells.length
        const rounding = cells.reduce((sum, cell) => sum + (figures.half[index(cell)] ?? 0), 0) / cells.length
        const off = Math.abs(stated - computed)
        const isHeld = off <= rounding + (figures.half[index(result)] ?? 0) + Math.abs(computed) * 1e-12
        return [
          {
            id: `named mean ${direction} ${result.join()}`,
            kind: 'average',
            result,
            operands: cells,
            holds: off === 0 ? 'exact' : isHeld ? 'withinRounding' : 'no',
            stated: String(stated / scale),
            computed: String(Number((computed / scale).toPrecision(12))),
            why: 'its label says so, and it is the mean of the lines before it elsewhere',
          },
        ]
      })
      const held = means.filter(({ holds }) => holds !== 'no').length
      return held >= fewestHolding && (means.length - held) * 3 <= held ? means : []
    })
  })
}
