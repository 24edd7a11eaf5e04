import type { Aggregation, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { isCountedAt, suspectsWith, weightsOf, type TableFigures, type TableRelations } from './counted-things.js'
import type { UnknownTable } from '../section.js'
import { isTotalOfFew } from './plain-totals.js'
import { directionOf, operandsOf } from './words.js'

type Ratio = Exclude<Aggregation, SumAggregation>

const isRatio = (each: Aggregation): each is Ratio => each.kind !== 'sum'

/** So unlikely it must be that all others of a line are so near by chance. */
const mostChance = 0.02
const fewestOthers = 2

/** All of one kind, in one line. */
const lineKey = (each: Ratio): string => {
  const direction = directionOf(each)
  return [each.kind, direction, direction === 'down' ? each.result[0] : each.result[1]].join(' ')
}

/** Shares of one total stand beside figures of another column: the line of their results tells them apart. */
const ofColumn = (each: Ratio): string => [each.kind, each.result[1]].join(' ')

const offOf = ({ stated, computed }: Ratio): number => Math.abs(Number(stated) - Number(computed))

/** How far the rounding of the figures that a ratio is made from lets it be away. */
const looseOf = (each: Ratio, figures: TableFigures): number => {
  const weights = weightsOf(each, figures)
  return operandsOf(each).reduce((sum, at: At, index) => sum + Math.abs(weights[index] ?? 0) * figures.halfOf(at), 0)
}

/** True where a ratio rounds as it is printed from its figures as they are printed. */
const isStrict = (each: Ratio, figures: TableFigures): boolean =>
  offOf(each) <=
  (isCutOff(each) ? 2 : 1) * figures.halfOf(each.result) * 1.000001 + Math.abs(Number(each.computed)) * 1e-9

/** Nearer to nothing than it should be: its last digits may have been cut off. */
const isCutOff = ({ stated, computed }: Ratio): boolean => Math.abs(Number(stated)) < Math.abs(Number(computed))

/**
 * Returns the arithmetic of a table in which one mean, share or change is out by what the rounding of its figures could
 * explain, and all others of its line are right as printed, or count things: their figures were not rounded, and it
 * is wrong.
 */
export const withRatiosStrict = (
  table: UnknownTable,
  found: TableArithmetic,
  figures: TableFigures,
): TableRelations => {
  const lines = new Map<string, Ratio[]>()
  for (const each of found.aggregations) {
    if (!isRatio(each)) continue
    for (const key of new Set([lineKey(each), `column ${ofColumn(each)}`])) {
      const line = lines.get(key)
      if (line === undefined) lines.set(key, [each])
      else line.push(each)
    }
  }
  const wrong = new Set<Aggregation>()
  const asked = new Set(found.aggregations.filter(isTotalOfFew).map(({ id }) => id))
  for (const line of lines.values()) {
    if (line.some(({ holds }) => holds === 'no') || line.length <= fewestOthers) continue
    const loose = line.filter((each) => !isStrict(each, figures))
    const [only, ...more] = loose
    if (only === undefined || more.length > 0) continue
    const chance = line
      .filter((each) => each !== only)
      .reduce((product, each) => {
        const half = figures.halfOf(each.result)
        return product * Math.min(1, half / (half + looseOf(each, figures)))
      }, 1)
    const isCounted = operandsOf(only).every((at) => Number.isInteger(figures.valueOf(at)) && isCountedAt(table, at))
    if (chance > mostChance && !isCounted) continue
    wrong.add(only)
    if (!isCounted) asked.add(only.id)
  }
  if (wrong.size === 0) return { ...found, asked }
  const aggregations = found.aggregations.map((each) => (wrong.has(each) ? { ...each, holds: 'no' as const } : each))
  return { ...found, aggregations, suspects: suspectsWith(aggregations, figures), asked }
}
