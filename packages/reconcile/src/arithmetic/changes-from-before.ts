import type { AggregationOptions, At, ChangeAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { turnedWays } from './turned.js'

/** So many must be the change from the place before, to be one everywhere. */
const fewestTelling = 3
const mostLines = 24
const mostPlaces = 400
/** As a power of ten: so much the figures that agree must say. */
const surely = 3

/**
 * Returns the changes of lines that say that they are such, each from the figure of another line at the place before it
 * to that at its own: the annual growth beside an index. It is asked for lines that nothing else explains.
 */
export const changesFromBefore = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly ChangeAggregation[] => {
  const figures = figuresOf(grid, options)
  const { columns, scale } = figures
  const index = ([row, column]: At): number => row * columns + column
  const results = new Set(found.aggregations.filter(({ holds }) => holds !== 'no').map(({ result }) => result.join()))
  return turnedWays(grid, figures).flatMap(({ direction, count, width, labels, at }) => {
    if (count > mostLines || width > mostPlaces) return []
    const valueOf = (line: number, across: number): number => (figures.value[index(at(line, across))] ?? NaN) / scale
    const halfOf = (line: number, across: number): number => (figures.half[index(at(line, across))] ?? 0) / scale
    const lines = Array.from({ length: count }, (_, line) => line)
    const places = Array.from({ length: width }, (_, across) => across)
    const changesIn = (line: number, of: number, step: 1 | -1, times: 1 | 100): readonly ChangeAggregation[] => {
      let [telling, weight] = [0, 0]
      const changes = places.flatMap((across): readonly ChangeAggregation[] => {
        const [stated, later, earlier] = [valueOf(line, across), valueOf(of, across), valueOf(of, across - step)]
        if (Number.isNaN(stated + later + earlier) || earlier === 0) return []
        const computed = (later / earlier - 1) * times
        const loose =
          (times * (halfOf(of, across) + Math.abs(later / earlier) * halfOf(of, across - step))) / Math.abs(earlier)
        const slack = halfOf(line, across) + loose + 1e-9
        const isHeld = Math.abs(stated - computed) <= slack
        if (isHeld && stated !== 0) {
          telling += 1
          weight += Math.min(3, Math.log10(Math.abs(computed) / (2 * slack) + 1))
        }
        return [
          {
            id: `from before ${direction} ${at(line, across).join()}`,
            kind: 'change',
            result: at(line, across),
            later: at(of, across),
            earlier: at(of, across - step),
            times,
            holds: isHeld ? (stated === computed ? 'exact' : 'withinRounding') : 'no',
            stated: String(stated),
            computed: String(Number(computed.toPrecision(12))),
            why: 'its heading says that it is a change, and most of its line is that from the place before',
          },
        ]
      })
      const failing = changes.filter(({ holds }) => holds === 'no').length
      return telling >= fewestTelling && weight >= surely && failing * 3 <= telling ? changes : []
    }
    return lines.flatMap((line): readonly ChangeAggregation[] => {
      const { isChange, isAverage } = labelWords(labels[line] ?? '')
      const stated = places.filter((across) => !Number.isNaN(valueOf(line, across)))
      const isOpen = stated.filter((across) => !results.has(at(line, across).join())).length * 2 > stated.length
      if (!isChange || isAverage || stated.length < fewestTelling || !isOpen) return []
      for (const of of lines)
        for (const step of [1, -1] as const)
          for (const times of [100, 1] as const) {
            const changes = of === line ? [] : changesIn(line, of, step, times)
            if (changes.length > 0) return changes
          }
      return []
    })
  })
}
