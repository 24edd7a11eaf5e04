import type { Lines } from './lines.js'
import { isOneDigit, isOneSign, isTransposition } from './slips.js'

/** A line as a sum of lines, before it is believed. */
export interface Relation {
  readonly kind: 'sum' | 'average' | 'share' | 'change'
  readonly result: number
  /** The lines that it is computed from; of a share part and whole, of a change the later and the earlier. */
  readonly operands: readonly number[]
  /** One for each operand, where some are taken away. */
  readonly signs?: readonly (1 | -1)[]
  /** 100 for percentages. */
  readonly times?: 1 | 100
  /** How likely the relation is by its shape and its words alone, as a power of ten. */
  readonly prior: number
  readonly shape: string
  /** Lines between the result and the nearest operand. */
  readonly skipped?: number
  /** True for a run that ends where its group ends. */
  readonly isWhole?: boolean
}

/** What one place across says of a relation. */
export const verdict = { none: 0, trivial: 1, exact: 2, rounding: 3, slip: 4, no: 5 } as const
export type Verdict = (typeof verdict)[keyof typeof verdict]

/** What all places say: verdict and weight of each. */
export interface Evidence {
  readonly verdicts: Uint8Array
  readonly weights: Float64Array
}

/** The most that one place says. */
export const mostWeight = 3
const mostSlipWeight = 1.6
const leastSlipWeight = 0.1
const leastWeight = -2
const missPenalty = 1.5
const trivialWeight = 0.02

/**
 * What a figure that should be `sum` says for it: the more digits agree that need not have, the more. `rest` is the
 * part of the sum that is not its largest operand: 1,000,003 is hardly explained by 1,000,000 and 3.
 */
const weigh = (look: Look, difference: number, tolerance: number, rest: number, grain: number): void => {
  const noise = Math.max(grain, 2 * tolerance)
  if (difference <= tolerance) {
    // That figures agree to the unit says more than that they come near enough; near nothing is near anything.
    const room = difference < 0.25 ? grain : noise
    const isTrivial = rest <= room / 2
    look.verdict = isTrivial ? verdict.trivial : difference < 0.25 ? verdict.exact : verdict.rounding
    look.weight = isTrivial ? trivialWeight : Math.min(mostWeight, Math.log10(rest / room + 1))
    return
  }
  const near = rest === 0 ? leastWeight : Math.log10(rest / (2 * difference + noise)) - missPenalty
  const fine = Math.min(tolerance, difference / 20)
  const isDigit = isOneDigit(difference, fine)
  if (rest > 0 && (isDigit || isTransposition(difference, fine))) {
    const digits = Math.max(1, Math.log10(rest / noise + 1))
    const likely = Math.min(mostSlipWeight, Math.log10(rest / ((isDigit ? 18 : 36) * digits * noise)) - 0.7)
    const slip = rest > 30 * grain ? Math.max(leastSlipWeight, likely) : likely
    if (slip > Math.min(near, 0)) {
      look.verdict = verdict.slip
      look.weight = Math.max(leastWeight, Math.min(mostSlipWeight, Math.max(slip, near)))
      return
    }
  }
  look.verdict = verdict.no
  look.weight = Math.max(leastWeight, Math.min(1, near))
}

/** The most that `weigh` gives for figures whose last digit is worth `grain`. */
export const mostOf = (rest: number, grain: number): number =>
  Math.max(trivialWeight, Math.min(mostWeight, Math.log10(rest / grain + 1)))

/** The sum of the operands at one place, with its slack; null where nothing is to be compared. */
export const sumAt = (lines: Lines, { operands, signs }: Relation, across: number): Sum | null => {
  const { width, value, half, grain } = lines
  let [sum, tolerance, size, largest, finest, count, nonzero] = [0, 0, 0, 0, Infinity, 0, 0]
  for (let index = 0; index < operands.length; index += 1) {
    const at = (operands[index] as number) * width + across
    const figure = value[at] as number
    if (figure !== figure) continue
    count += 1
    sum += signs?.[index] === -1 ? -figure : figure
    tolerance += half[at] as number
    const absolute = Math.abs(figure)
    size += absolute
    if (absolute > largest) largest = absolute
    if (absolute > 0) {
      nonzero += 1
      finest = Math.min(finest, grain[at] as number)
    }
  }
  return count === 0 ? null : { sum, tolerance, rest: size - largest, grain: finest, count, nonzero }
}

export interface Sum {
  readonly sum: number
  readonly tolerance: number
  readonly rest: number
  readonly grain: number
  readonly count: number
  readonly nonzero: number
}

/** What one place says; one is written over and over, for making one each time costs more than the look. */
export interface Look {
  verdict: Verdict
  weight: number
}

/** The standard deviation of what rounding to a base, up or down at random, changes in a figure, in bases. */
const deviation = 0.4
const mostDeviations = 3.5

/** Figures that were all rounded to 5 or 3 on purpose may be out by more. */
const baseSlack = (
  { base, value, width }: Lines,
  { result, operands }: Relation,
  across: number,
  slack: number,
  count: number,
): number => {
  const isRound = [result, ...operands].every((line) => {
    const figure = value[line * width + across] as number
    return figure !== figure || figure % base === 0
  })
  if (!isRound) return slack
  // Roundings of many figures make up for one another: all of them the same way is no chance.
  const most = Math.min((base / 2) * (count + 1), mostDeviations * base * deviation * Math.sqrt(count + 1))
  return Math.max(slack, most)
}

const lookAtSum = (look: Look, lines: Lines, relation: Relation, across: number): void => {
  const at = relation.result * lines.width + across
  const stated = lines.value[at] as number
  const found = sumAt(lines, relation, across)
  if (found === null) return
  const grain = stated === 0 ? found.grain : Math.min(found.grain, lines.grain[at] as number)
  // A figure that is carried over alone is the same figure, be it with fewer decimals.
  const slack =
    found.count === 1
      ? Math.max(found.tolerance, lines.half[at] as number)
      : found.tolerance + (lines.half[at] as number)
  const difference = Math.abs(found.sum - stated)
  weigh(
    look,
    difference,
    lines.base > 0 && difference > slack ? baseSlack(lines, relation, across, slack, found.count) : slack,
    found.rest,
    grain === Infinity ? 1 : grain,
  )
  if (look.verdict !== verdict.no || lines.isEverNegative[across] !== 1) return
  const fine = Math.min(slack, difference / 20)
  if (!isOneSign(lines, relation, across, { missing: stated - found.sum, stated, slack: fine })) return
  const noise = Math.max(grain === Infinity ? 1 : grain, 2 * slack)
  const likely = Math.log10(found.rest / (2 * (found.count + 1) * noise)) - 0.7
  if (likely < leastSlipWeight) return
  look.verdict = verdict.slip
  look.weight = Math.min(mostSlipWeight, likely)
}

const lookAtAverage = (look: Look, lines: Lines, { result, operands }: Relation, across: number): void => {
  const { width, value, half, grain } = lines
  const at = result * width + across
  let [sum, tolerance, least, most, finest, count] = [0, 0, Infinity, -Infinity, Infinity, 0]
  for (const line of operands) {
    const own = line * width + across
    const figure = value[own] as number
    if (figure !== figure) continue
    count += 1
    sum += figure
    tolerance += half[own] as number
    least = Math.min(least, figure)
    most = Math.max(most, figure)
    if (figure !== 0) finest = Math.min(finest, grain[own] as number)
  }
  if (count === 0) return
  const own = Math.max(finest === Infinity ? 1 : finest / count, grain[at] as number)
  const slack = tolerance / count + (half[at] as number) + Math.abs(sum / count) * 1e-12
  weigh(look, Math.abs(sum / count - (value[at] as number)), slack, (most - least) / 2, own)
}

/** The figure that two others give as share or change, and how far their rounding lets it be away. */
export const ratioAt = (
  lines: Lines,
  { kind, operands, times = 1 }: Relation,
  across: number,
): { value: number; slack: number } | null => {
  const above = (operands[0] as number) * lines.width + across
  const below = (operands[1] as number) * lines.width + across
  const upper = lines.value[above] as number
  const lower = lines.value[below] as number
  if (upper !== upper || lower !== lower || lower === 0) return null
  const ratio = upper / lower
  const slack =
    (lines.half[above] as number) / Math.abs(lower) +
    Math.abs(ratio) * ((lines.half[below] as number) / Math.abs(lower))
  return { value: (kind === 'change' ? ratio - 1 : ratio) * times, slack: slack * times }
}

const digitsOf = (lines: Lines, at: number): number =>
  Math.log10(Math.abs(lines.value[at] as number) / (lines.grain[at] as number) + 1)

const lookAtRatio = (look: Look, lines: Lines, relation: Relation, across: number): void => {
  const at = relation.result * lines.width + across
  const found = ratioAt(lines, relation, across)
  if (found === null) return
  const { scale } = lines
  const stated = (lines.value[at] as number) / scale
  const printed = lines.isPadded ? Math.min(lines.grain[at] as number, scale) : 0
  const half = Math.max(lines.half[at] as number, (lines.finest[relation.result] as number) / 2, printed / 2) / scale
  const slack = found.slack + half + Math.abs(found.value) * 1e-9
  const difference = Math.abs(found.value - stated)
  const times = relation.times ?? 1
  const above = (relation.operands[0] as number) * lines.width + across
  const below = (relation.operands[1] as number) * lines.width + across
  // What is divided by one, or by a hundred for a percentage, is the same figure again.
  const isSame = Math.abs(lines.value[below] as number) === times * scale
  const isTrivial = found.value === 0 || (relation.kind === 'share' && (isSame || Math.abs(found.value) === times))
  if (isTrivial || difference > slack) {
    const near = isTrivial
      ? leastWeight
      : Math.log10(Math.abs(found.value) / (2 * difference + 2 * slack)) - missPenalty
    look.verdict = difference > slack ? verdict.no : verdict.trivial
    look.weight = difference > slack ? Math.max(leastWeight, Math.min(0, near)) : trivialWeight
    return
  }
  const shown = Math.log10(Math.abs(found.value) / Math.max((lines.grain[at] as number) / scale, 2 * slack) + 1)
  look.verdict = difference <= half * 1.0001 ? verdict.exact : verdict.rounding
  look.weight = Math.min(mostWeight, shown, digitsOf(lines, above) + digitsOf(lines, below))
}

/** Looks at a relation in one place. */
export const lookAt = (look: Look, lines: Lines, relation: Relation, across: number): void => {
  look.verdict = verdict.none
  look.weight = 0
  const stated = lines.value[relation.result * lines.width + across] as number
  if (stated !== stated) return
  if (relation.kind === 'sum') lookAtSum(look, lines, relation, across)
  else if (relation.kind === 'average') lookAtAverage(look, lines, relation, across)
  else lookAtRatio(look, lines, relation, across)
}

/** Looks at a relation in every place across its lines. */
export const evidenceOf = (lines: Lines, relation: Relation): Evidence => {
  const verdicts = new Uint8Array(lines.width)
  const weights = new Float64Array(lines.width)
  const look: Look = { verdict: verdict.none, weight: 0 }
  for (let across = 0; across < lines.width; across += 1) {
    lookAt(look, lines, relation, across)
    verdicts[across] = look.verdict
    weights[across] = look.weight
  }
  return { verdicts, weights }
}

/** A run of places across over which a relation is believed, both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The run of places that says most for a relation, within bounds. */
export const bestStretch = ({ weights }: Evidence, from: number, to: number): Stretch => {
  let best: Stretch = { from, to: from - 1, weight: 0 }
  let [start, sum] = [from, 0]
  for (let across = from; across <= to; across += 1) {
    const weight = weights[across] as number
    if (sum <= 0) {
      sum = 0
      start = across
    }
    sum += weight
    if (sum > best.weight && weight > 0) best = { from: start, to: across, weight: sum }
  }
  return best
}

/** Every run of places over which a relation is believed, beside the first: tables can stand under one another. */
export const stretchesOf = (evidence: Evidence, first: Stretch, least: number): Stretch[] => {
  const found: Stretch[] = [first]
  const search = (from: number, to: number): void => {
    if (from > to || found.length > 60) return
    const next = bestStretch(evidence, from, to)
    if (next.weight < least) return
    found.push(next)
    search(from, next.from - 1)
    search(next.to + 1, to)
  }
  search(0, first.from - 1)
  search(first.to + 1, evidence.verdicts.length - 1)
  return found
}

/** True for a place at which a relation holds. */
export const holdsIn = (own: number): boolean =>
  own === verdict.exact || own === verdict.rounding || own === verdict.trivial
