import type { Believed } from './believed.js'
import {
  bestStretch,
  evidenceOf,
  lookAt,
  mostOf,
  verdict,
  type Evidence,
  type Look,
  type Relation,
  type Stretch,
} from './evidence.js'
import type { Budget } from './budget.js'
import { distinctOf } from './distinct.js'

import { likelihoodOf, type Grounds } from './likelihood.js'
import type { Lines } from './lines.js'
import { isQuantity } from './product.js'
import { figuresIn, isReadBackwards, saysRatio } from './says-ratio.js'
import { leastLikelihood } from './weights.data.js'

/** A relation with what its figures say for it. */
export interface Candidate extends Relation {
  readonly grounds: Grounds
  readonly evidence: Evidence
  readonly stretch: Stretch
  /** How likely it is: the logarithm of its odds. */
  readonly score: number
  /** Places of the stretch at which it holds, and at which it does not. */
  readonly holds: number
  readonly fails: number
}

const placesLookedAt = 24

/** Looks at a few places first: where they say nothing for a relation, the rest is not looked at. */
const isPromising = (lines: Lines, relation: Relation, threshold: number): boolean => {
  const places = lines.pivots[relation.result] as Int32Array
  if (lines.width <= placesLookedAt) return true
  let [weight, hits] = [0, 0]
  const own: Look = { verdict: verdict.none, weight: 0 }
  for (const across of places) {
    lookAt(own, lines, relation, across)
    weight += own.weight
    if (own.verdict === verdict.exact || own.verdict === verdict.rounding || own.verdict === verdict.slip) hits += 1
  }
  if (places.length < 4) return weight + relation.prior > threshold - 1.5
  return hits >= places.length / 5 && hits > 1
}

interface Counts {
  readonly holds: number
  readonly fails: number
  /** Of those that fail, how many are one digit away. */
  readonly near: number
  /** Of those that hold, how many do to the unit. */
  readonly exact: number
}

const countIn = ({ verdicts, weights }: Evidence, { from, to }: Stretch): Counts => {
  let [holds, fails, near, exact] = [0, 0, 0, 0]
  for (let across = from; across <= to; across += 1) {
    const own = verdicts[across] as number
    if (own === verdict.exact || own === verdict.rounding) {
      holds += 1
      if (own === verdict.exact) exact += 1
    } else if (own === verdict.no || own === verdict.slip) {
      fails += 1
      if (own === verdict.slip && (weights[across] as number) > 0) near += 1
    }
  }
  return { holds, fails, near, exact }
}

/** So little is enough where a line is called a total and stands at the end of its group. */
const leastOfPlain = 0.1

/** A run of a whole group with a line at its end that says that it is its total, or its mean. */
export const isPlainRun = ({ words }: Lines, { kind, result, shape, isWhole, operands }: Relation): boolean => {
  const own = words[result]
  if (shape !== 'run' || isWhole !== true || operands.length < 2 || own === undefined) return false
  if (own.isRate || own.isChange) return false
  return kind === 'sum' ? own.isTotal && !own.isAverage : kind === 'average' && own.isAverage && operands.length > 2
}

/** So many figures must follow for a line of percentages or means to be known by them alone. */
const fewestOfPlain = 3
/** Beyond the pairs that were tried, as a power of ten: so much more must agree than chance would let. */
const surely = 1.5
const mostTried = 60

/** True for a line that says that it is a ratio, and follows from the two in all of its places but one at most. */
const isPlainRatio = (lines: Lines, { relation, distinct, holds }: Grounds): boolean => {
  if (holds < fewestOfPlain || !saysRatio(lines, relation)) return false
  if (distinct.weight < surely + 2 * Math.log10(Math.min(mostTried, lines.withFigures.length))) return false
  const others = figuresIn(lines, relation.result) - holds
  return others === 0 || (others === 1 && holds > fewestOfPlain)
}

/** Tells relations apart without listing every line of a long run. */
const keyOf = ({ kind, times = 1, result, operands, signs }: Relation): number =>
  keyOfTerms({ kind, times, result }, operands.length, (index) => (operands[index] as number) * (signs?.[index] ?? 1))

const keyOfTerms = (
  { kind, times, result }: Required<Pick<Relation, 'kind' | 'times' | 'result'>>,
  count: number,
  termAt: (index: number) => number,
): number => {
  let [mix, other] = [Math.imul(kindKeys[kind] * times, 0x85_eb_ca_6b) ^ result, count]
  for (let index = 0; index < count; index += 1) {
    const term = termAt(index) + 7
    mix = (Math.imul(mix, 31) + term) | 0
    other = (Math.imul(other ^ term, 0x9e_37_79_b1) + (mix >>> 15)) | 0
  }
  return (mix >>> 0) * 2 ** 21 + (other >>> 11)
}

const kindKeys = { sum: 1, average: 2, share: 3, change: 4 } as const

/** A sum of lines that are not listed yet. */
export interface SumOfLines {
  readonly result: number
  readonly count: number
  readonly lineAt: (index: number) => number
}

/**
 * True for a sum of which even the most that its figures could say, were they to agree at every place, is too little.
 * It counts as looked at. In a table of small figures nearly everything comes near something: to list the lines of each
 * would take longer than all the rest.
 */
export const isHopeless = (
  believed: Believed,
  { result, count, lineAt }: SumOfLines,
  prior: number,
  threshold: number,
): boolean => {
  const { lines, seen } = believed
  let most = prior
  for (let across = 0; across < lines.width; across += 1) {
    most += mostAt(lines, result, count, lineAt, across)
    if (most >= threshold) return false
  }
  seen.add(keyOfTerms({ kind: 'sum', times: 1, result }, count, lineAt))
  return true
}

/** The most that a sum says at one place: what `weigh` gives where it is met to the unit. */
const mostAt = (
  { value, grain, width }: Lines,
  result: number,
  count: number,
  lineAt: (index: number) => number,
  across: number,
): number => {
  const at = result * width + across
  const stated = value[at] as number
  if (stated !== stated) return 0
  let [size, largest, finest] = [0, 0, stated === 0 ? Infinity : (grain[at] as number)]
  for (let index = 0; index < count; index += 1) {
    const own = lineAt(index) * width + across
    const figure = Math.abs(value[own] as number)
    if (figure !== figure || figure === 0) continue
    size += figure
    if (figure > largest) largest = figure
    finest = Math.min(finest, grain[own] as number)
  }
  return mostOf(size - largest, finest === Infinity ? 1 : finest)
}

/** Gathers what the figures say for a relation; null where they say too little. */
export const candidateOf = (
  believed: Believed,
  relation: Relation,
  threshold: number,
  budget: Budget,
): Candidate | null => {
  const key = keyOf(relation)
  if (believed.seen.has(key) || !budget.spend(relation.operands.length * believed.lines.width)) return null
  believed.seen.add(key)
  if (!isPromising(believed.lines, relation, threshold)) return null
  const evidence = evidenceOf(believed.lines, relation)
  const stretch = bestStretch(evidence, 0, believed.lines.width - 1)
  const counts = countIn(evidence, stretch)
  const isPlain = isPlainRun(believed.lines, relation) && (relation.kind === 'sum' || counts.fails === 0)
  if (isDoubtful(counts, isPlain) && !isLoneSlip(relation, counts, stretch)) return null
  if (stretch.weight + relation.prior < threshold || stretch.weight <= 0) return null
  const distinct = distinctOf(believed.lines, relation, evidence, stretch)
  const grounds = {
    relation,
    stretch,
    ...counts,
    coverage: coverage(believed.lines, relation.result, stretch),
    distinct,
  }
  const least = leastLikelihood[relation.kind]
  const isStated = isPlain && stretch.weight >= leastOfPlain && counts.holds + counts.near > 0 && grounds.coverage > 0.5
  const isBought = isQuantity(believed.lines, relation)
  const { kind, times, result, operands } = relation
  if (kind === 'share' && times === 1 && !isBought && isReadBackwards(believed.lines, result, operands[1])) return null
  const isFollowing = isPlainRatio(believed.lines, grounds) || isBought
  const floor = isStated ? least + 1 : isFollowing ? least + 0.3 : -Infinity
  const score = Math.max(likelihoodOf(believed.lines, grounds), floor)
  const { holds, fails } = counts
  return score < least ? null : { ...relation, grounds, evidence, stretch, score, holds, fails }
}

/** True where too much speaks against a relation: what is one digit away is forgiven. */
const isDoubtful = ({ holds, fails, near }: Counts, isPlain: boolean): boolean =>
  holds + near < 1.5 * (fails - near) || (!isPlain && (holds < near || holds === 0))

/** So many digits that agree but for one are no chance. */
const surelySlip = 1.5

/** True for a whole run that is one digit away from the line at its end, in the one place where it has figures. */
const isLoneSlip = (
  { kind, shape, isWhole, operands }: Relation,
  { holds, fails, near }: Counts,
  { weight }: Stretch,
): boolean =>
  kind === 'sum' &&
  shape === 'run' &&
  isWhole === true &&
  operands.length > 2 &&
  holds === 0 &&
  fails === 1 &&
  near === 1 &&
  weight >= surelySlip

/** The part of the figures of the result that lie in the stretch; rates beside it are not expected to. */
export const coverage = (lines: Lines, result: number, stretch: Stretch): number => {
  let [all, inside] = [0, 0]
  for (let across = 0; across < lines.width; across += 1) {
    const figure = lines.value[result * lines.width + across] as number
    if (figure !== figure) continue
    if (across >= stretch.from && across <= stretch.to) inside += 1
    else {
      const words = lines.acrossWords[across]
      if (words !== undefined && (words.isRate || words.isAverage || words.isChange)) continue
    }
    all += 1
  }
  return inside / all
}
