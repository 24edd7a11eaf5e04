import type { Believed } from './believed.js'
import { isPlainRun, type Candidate } from './candidate.js'
import { crossedAt, type Crossings } from './crossing.js'
import { mostWeight, sumAt, verdict } from './evidence.js'
import { given } from './given.js'
import { isExpectedRatio } from './expected-ratio.js'
import type { Lines } from './lines.js'
import { isOneSign } from './slips.js'
import { leastMiss, missWeights } from './weights.data.js'

/** How many believed relations hold at each place across, and how many do not. */
export interface Tally {
  readonly holds: Int32Array
  readonly fails: Int32Array
}

/** What is known beside the relation itself. */
export interface Known extends Tally {
  readonly crossings: Crossings
}

/** Counts what holds and what fails, place by place. */
export const tallyOf = (believed: Believed, insides: ReadonlyMap<Candidate, Uint8Array>): Tally => {
  const holds = new Int32Array(believed.lines.width)
  const fails = new Int32Array(believed.lines.width)
  for (const relation of believed.relations) {
    const inside = insides.get(relation)
    const { verdicts } = relation.evidence
    for (let across = 0; across < verdicts.length; across += 1) {
      const own = verdicts[across] as number
      if (own === verdict.exact || own === verdict.rounding) holds[across] = (holds[across] as number) + 1
      else if (inside?.[across] === 1 && (own === verdict.no || own === verdict.slip))
        fails[across] = (fails[across] as number) + 1
    }
  }
  return { holds, fails }
}

const noPlaces: ReadonlySet<number> = new Set()

/**
 * Figures rounded to 5 or 3 at random may be out by more than rounding as printed; not the few of a relation that
 * holds as printed nearly everywhere.
 */
export const strainedIn = (lines: Lines, relation: Candidate, inside: Uint8Array): ReadonlySet<number> => {
  if (lines.base === 0 || relation.kind !== 'sum') return noPlaces
  const strained = new Set<number>()
  let held = 0
  for (let across = 0; across < lines.width; across += 1) {
    const own = relation.evidence.verdicts[across] as number
    if (inside[across] !== 1 || (own !== verdict.rounding && own !== verdict.exact)) continue
    const at = relation.result * lines.width + across
    const { sum, tolerance } = sumAt(lines, relation, across) ?? { sum: 0, tolerance: 0 }
    if (Math.abs(sum - (lines.value[at] as number)) > tolerance + (lines.half[at] as number)) strained.add(across)
    else held += 1
  }
  return held > 2 * strained.size ? strained : noPlaces
}

/** True for a place next to where a relation is believed, or next but one. */
export const isBeside = (inside: Uint8Array, across: number): boolean =>
  inside[across - 1] === 1 || inside[across + 1] === 1 || inside[across - 2] === 1 || inside[across + 2] === 1

/** Rates and means that do not add up are seldom so near to it. */
const likelySlip = 0.6

/** One place of a relation, as what is said of it depends on. */
export interface Place {
  readonly relation: Candidate
  readonly across: number
  /** 1 for every place at which the relation is believed. */
  readonly inside: Uint8Array
}

/** True for a place at which a sum fails, and at or beside which it is believed. */
export const couldFail = ({ lines }: Pick<Believed, 'lines'>, { relation, across, inside }: Place): boolean => {
  const own = relation.evidence.verdicts[across] as number
  if (relation.kind !== 'sum' || (own !== verdict.no && own !== verdict.slip)) return false
  if (inside[across] !== 1 && !isBeside(inside, across)) return false
  return !isOfOtherWords(lines, relation, across)
}

/**
 * A relation that holds in most places is expected in all that are of their kind: not in a column of percentages, nor
 * where nothing else adds up either.
 */
export const isExpected = ({ lines }: Believed, place: Place, tally: Known): boolean => {
  const { relation, across, inside } = place
  if (relation.kind !== 'sum' && (inside[across] === 1 || isBeside(inside, across)))
    return isExpectedRatio(lines, place)
  if (!couldFail({ lines }, place)) return false
  if (isOnlyFigure(lines, place)) return true
  const features = featuresOfMiss({ lines }, place, tally)
  return features.reduce((sum, one, at) => sum + one * (missWeights[at] as number), 0) >= leastMiss
}

/** A plain total that is one digit out where its line states nothing else: no other place could bear it out. */
const isOnlyFigure = (lines: Lines, place: Place): boolean => {
  const { relation, across } = place
  const { result, evidence, fails } = relation
  const isSlip = evidence.verdicts[across] === verdict.slip && (evidence.weights[across] as number) > 0
  if (!isSlip || fails > 1 || !isPlainRun(lines, relation) || isSignAlone(lines, place)) return false
  for (let other = 0; other < lines.width; other += 1) {
    const figure = lines.value[result * lines.width + other] as number
    if (other !== across && figure === figure) return false
  }
  return true
}

const yes = (is: boolean | undefined): number => (is === true ? 1 : 0)

/**
 * Everything that is known of a place at which a sum fails, each as one number of about 0 to 1: is a figure wrong
 * there, or is the sum not meant there?
 */
export const featuresOfMiss = ({ lines }: Pick<Believed, 'lines'>, place: Place, tally: Known): number[] => {
  const { relation, across, inside } = place
  const { holds, fails, score, result, operands } = relation
  const isSlip = relation.evidence.verdicts[across] === verdict.slip
  const weight = relation.evidence.weights[across] as number
  const others = fails - (inside[across] === 1 ? 1 : 0)
  const { held, failed } = othersOf(place, tally)
  const { computed } = given(lines, relation, across, [])
  const stated = (lines.value[result * lines.width + across] as number) / lines.scale
  const part = Math.abs(computed - stated) / Math.max(Math.abs(computed), Math.abs(stated), 1e-9)
  const isFine = isFiner(lines, relation, across)
  // The one place of several that is a digit out, and no other of them is out at all.
  const isLone = isSlip && others === 0 && holds > 0
  const crossed = crossedAt(lines, relation, across, tally.crossings)
  return [
    1,
    yes(isSlip),
    isSlip ? Math.max(0, weight) / mostWeight : 0,
    isSlip ? 0 : Math.max(-2, weight) / 2,
    inside[across] === 1 ? 1 : 0,
    Math.min(1, Math.log10(holds + 1) / 1.5),
    yes(holds === 0),
    others / (holds + others + 1),
    Math.min(1, others / 3),
    Math.min(1, Math.max(0, score) / 4),
    yes(isPlainRun(lines, relation)),
    yes(relation.isWhole),
    yes(relation.shape === 'run'),
    yes(lines.words[result]?.isTotal),
    Math.min(1, part),
    Math.min(1, Math.max(0, -Math.log10(part)) / 5),
    Math.min(1, held / 3),
    Math.min(1, failed / 2),
    isFine ? 1 : 0,
    isFine && isSlip ? Math.max(0, weight - likelySlip) : 0,
    yes(isTiny(lines, relation, across)),
    yes(isSlip && isSignAlone(lines, place)),
    yes(operands.length === 2),
    yes(lines.direction === 'along'),
    yes(crossed.isAgreed),
    yes(crossed.isAgreed && isSlip),
    crossed.held,
    yes(crossed.held === 1),
    yes(crossed.isChained),
    yes(crossed.isShared),
    crossed.heldBeside,
    yes(crossed.isSettled),
    yes(isLone),
    yes(isLone && isTiny(lines, relation, across)),
  ]
}

/** Which sign is meant where nothing else of the line adds up is anybody's guess. */
const isSignAlone = (lines: Lines, { relation, across }: Place): boolean => {
  const stated = lines.value[relation.result * lines.width + across] as number
  const found = sumAt(lines, relation, across)
  const missing = stated - (found?.sum ?? 0)
  return isOneSign(lines, relation, across, { missing, stated, slack: Math.abs(missing) / 20_000 })
}

/** How many relations of a place hold, and how many others fail. */
const othersOf = ({ across, inside }: Place, { holds, fails }: Tally): { held: number; failed: number } => ({
  held: holds[across] as number,
  failed: (fails[across] as number) - (inside[across] === 1 ? 1 : 0),
})

/** One unit of the last decimal of several of the figures: they may have been rounded before they were printed. */
const isTiny = (lines: Lines, relation: Candidate, across: number): boolean => {
  const sum = sumAt(lines, relation, across)
  if (sum === null || relation.kind !== 'sum') return false
  const { grain, scale, value, width } = lines
  const difference = Math.abs(sum.sum - (value[relation.result * width + across] as number))
  const fine = [relation.result, ...relation.operands].filter((line) => {
    const own = grain[line * width + across] as number
    return own > 0 && own < scale && difference <= 1.01 * own
  })
  // Of figures that were rounded to one decimal no single one is exact to three.
  const odd = [relation.result, ...relation.operands].filter((line) => {
    const at = line * width + across
    return (value[at] as number) !== 0 && (grain[at] as number) <= 1.01 * difference
  })
  if (odd.length === 1) return false
  // A result that is stated more exactly than all it is made of was not rounded.
  return fine[0] === relation.result && fine.length > 1 && difference < scale
}

/**
 * Percentages, rates and averages do not add up, as a rule; where the relation holds in other places of that kind, it
 * is expected in all of them.
 */
const isOfOtherWords = ({ acrossWords, width }: Lines, { kind, evidence }: Candidate, across: number): boolean => {
  const isRate = (place: number): boolean => {
    const words = acrossWords[place]
    return words !== undefined && (words.isRate || words.isAverage || words.isChange)
  }
  if (kind !== 'sum' || !isRate(across)) return false
  for (let other = 0; other < width; other += 1) {
    const own = evidence.verdicts[other] as number
    if (other !== across && (own === verdict.exact || own === verdict.rounding) && isRate(other)) return false
  }
  return true
}

/** True where the figures of one place alone have more decimals: they are rates or means, whatever their heading. */
const isFiner = (
  { grain, scale, value, width }: Lines,
  { kind, result, operands, evidence }: Candidate,
  across: number,
): boolean => {
  // Only decimals tell: a whole total may end in noughts and its parts not.
  let finest = Infinity
  for (let other = 0; other < width; other += 1) {
    const own = evidence.verdicts[other] as number
    if (own !== verdict.exact && own !== verdict.rounding) continue
    for (const line of [result, ...operands]) {
      const at = line * width + other
      if ((value[at] as number) !== 0) finest = Math.min(finest, scale, (grain[at] as number) || scale)
    }
  }
  if (kind !== 'sum' || finest === Infinity) return false
  const finer = operands.filter((line) => {
    const at = line * width + across
    return (value[at] as number) !== 0 && (grain[at] as number) < finest
  }).length
  return finer > operands.length / 2
}
