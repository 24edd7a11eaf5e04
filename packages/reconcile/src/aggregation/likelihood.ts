import type { Distinct } from './distinct.js'
import type { Relation, Stretch } from './evidence.js'
import type { Lines } from './lines.js'
import { isPercent } from './says-ratio.js'
import { weights } from './weights.data.js'

/** What is counted for and against a relation. */
export interface Grounds {
  readonly relation: Relation
  readonly stretch: Stretch
  readonly holds: number
  readonly fails: number
  /** Of those that fail, how many are one digit away. */
  readonly near: number
  /** Of those that hold, how many do to the unit. */
  readonly exact: number
  readonly coverage: number
  /** What is left of it when what is only said again is not counted. */
  readonly distinct: Distinct
}

/** Everything that is known of a relation, each as one number of about 0 to 1. */
export const featuresOf = (lines: Lines, grounds: Grounds): number[] => {
  const { relation, stretch, holds, fails, near, exact, coverage, distinct } = grounds
  const { result, operands, shape, skipped = 0, isWhole = false } = relation
  const words = lines.words[result]
  const is = (yes: boolean | undefined): number => (yes === true ? 1 : 0)
  const others = operands.map((line) => lines.words[line])
  const first = operands[0] as number
  const last = operands.at(-1) as number
  const far = Math.max(Math.abs(first - result), Math.abs(last - result))
  return [
    1,
    Math.min(Math.max(distinct.weight, 0), 3) / 3,
    Math.min(Math.max(distinct.weight - 3, 0), 9) / 9,
    Math.min(distinct.weight / Math.max(1, distinct.places), 3) / 3,
    Math.min(1, Math.log10(Math.max(1, distinct.places)) / 1.5),
    fails / Math.max(1, holds + fails),
    Math.min(1, fails / 3),
    coverage,
    is(operands.length === 2),
    Math.min(1, Math.log10(operands.length) / 2),
    is(words?.isTotal),
    is(words?.isAverage),
    is(words?.isRate),
    is(words?.isChange),
    is(others.some((one) => one?.isTotal)),
    is(others.some((one) => one?.isRate === true || one?.isAverage === true)),
    is(isWhole),
    is(skipped === 0),
    Math.min(1, skipped / 8),
    is(shape === 'run'),
    is(shape === 'far run'),
    is(shape === 'every few'),
    is(shape === 'two'),
    is(lines.direction === 'along'),
    is(result > first),
    Math.min(1, far / 20),
    Math.min(1, lines.withFigures.length / 60),
    is((lines.label[result] ?? '') === ''),
    is(relation.times === 100),
    is(operands.length === 2 && (result - first) * (result - last) < 0),
    is(operands.length === 2 && first > last),
    is(lines.bold[result]),
    is(words?.isFactor),
    is(others.some((one) => one?.isFactor)),
    Math.min(1, Math.log10(Math.max(1, distinct.places)) / 2.5),
    is((lines.finest[result] as number) === lines.scale),
    ...ratioFeatures(lines, relation),
    near / Math.max(1, holds + fails),
    is(holds === 0),
    is(isPercent(lines, result)),
    Math.min(stretch.weight, 12) / 12,
    distinct.places / Math.max(1, holds),
    is(shape === 'outlined'),
    exact / Math.max(1, holds),
    ...sumFeatures(lines, relation),
  ]
}

/** What tells of sums alone: of what is left and what changed, and how the lines are set in. */
const sumFeatures = (lines: Lines, relation: Relation): number[] => {
  if (relation.kind !== 'sum') return [0, 0, 0, 0, 0, 0, 0]
  const { words } = lines
  const others = relation.operands.map((line) => words[line])
  const is = (yes: boolean | undefined): number => (yes === true ? 1 : 0)
  return [
    is(words[relation.result]?.isLeft),
    is(others.some((one) => one?.isLeft)),
    is(others.some((one) => one?.isChange)),
    ...depthFeatures(lines, relation),
  ]
}

/** How the lines of a relation are set in: what stands deeper is a part of what stands above it. */
const depthFeatures = ({ depth }: Lines, { result, operands }: Relation): number[] => {
  if (depth === null) return [0, 0, 0, 0]
  const own = depth[result] as number
  let [least, most] = [Infinity, -Infinity]
  for (const line of operands) {
    const other = depth[line] as number
    if (other < least) least = other
    if (other > most) most = other
  }
  const is = (yes: boolean): number => (yes ? 1 : 0)
  return [is(least === most), is(least > own), is(most < own), is(least < most)]
}

/**
 * What tells a share from a product read backwards: a quantity is an amount divided by a price as truly as it is the
 * other way round.
 */
const ratioFeatures = (lines: Lines, { kind, result, operands, times = 1 }: Relation): number[] => {
  if (kind !== 'share') return [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const [part, whole] = operands as [number, number]
  const { value, width, scale, words, finest } = lines
  let [figures, parts] = [0, 0]
  for (const across of lines.pivots[result] as Int32Array) {
    figures += 1
    if (Math.abs(value[result * width + across] as number) <= times * scale * 1.000001) parts += 1
  }
  const is = (yes: boolean | undefined): number => (yes === true ? 1 : 0)
  return [
    is(result < whole),
    figures === 0 ? 0 : parts / figures,
    is(words[whole]?.isTotal),
    is(words[whole]?.isFactor),
    is(part > whole && part > result),
    is(words[whole]?.isRate),
    is(isPercent(lines, whole)),
    is((finest[whole] as number) < scale),
    is((finest[part] as number) < scale),
  ]
}

/** How likely a relation is, as the logarithm of its odds. */
export const likelihoodOf = (lines: Lines, grounds: Grounds): number => {
  const features = featuresOf(lines, grounds)
  let sum = 0
  for (const [index, weight] of weights[grounds.relation.kind].entries()) sum += weight * (features[index] as number)
  return sum
}
