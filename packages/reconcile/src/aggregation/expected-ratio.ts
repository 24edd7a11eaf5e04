import type { Candidate } from './candidate.js'
import { verdict } from './evidence.js'
import { given } from './given.js'
import type { Lines } from './lines.js'
import { isQuantity } from './product.js'
import { figuresIn, saysRatio } from './says-ratio.js'
import { isOneDigit, isTransposition } from './slips.js'

const smallMiss = 0.2

/** A place of a mean, a share or a change. */
interface RatioPlace {
  readonly relation: Candidate
  readonly across: number
  /** 1 for every place at which the relation is believed. */
  readonly inside: Uint8Array
}

/**
 * True where a mean, a share or a change should hold, at a place at which or beside which it is believed. They are
 * often taken of other cells in one place, such as without a blank.
 */
export const isExpectedRatio = (lines: Lines, { relation, across, inside }: RatioPlace): boolean => {
  // Which of the three is wrong where a product is not one is said of its price, if that is called so.
  if (isQuantity(lines, relation)) return false
  // Of steady figures each is near the mean of its neighbours: what is not called a mean need be none.
  const isCalledSo = relation.kind !== 'average' || lines.words[relation.result]?.isAverage === true
  const isOneOfMany = inside[across] === 1 && relation.holds >= 12 * Math.max(1, relation.fails)
  return (
    (isCalledSo && isOneOfMany && isNear(lines, relation, across, smallMiss)) ||
    isRateSlip(lines, relation, across) ||
    isRatioSlip(lines, relation, across) ||
    isMeanSlip(lines, relation, across)
  )
}

/** A figure beyond all proportion to its operands is no sum of them that went wrong. */
const isNear = (lines: Lines, relation: Candidate, across: number, part: number): boolean => {
  const { scale, value, width } = lines
  const stated = (value[relation.result * width + across] as number) / scale
  const { computed } = given(lines, relation, across, [])
  return Math.abs(computed - stated) <= part * Math.max(Math.abs(computed), Math.abs(stated))
}

const fewestRates = 4

/** One that is called a rate, is one in all other places, and as printed is one digit or two away from it. */
const isRateSlip = (lines: Lines, relation: Candidate, across: number): boolean => {
  const { holds, fails, result } = relation
  const words = lines.words[result]
  if (words === undefined || holds < fewestRates) return false
  if (!words.isRate && !words.isChange && !saysRatio(lines, relation)) return false
  if (fails > 1 || failsOf(relation) > 1) return false
  const at = result * lines.width + across
  const step = (2 * (lines.half[at] as number)) / lines.scale
  const stated = (lines.value[at] as number) / lines.scale
  const printed = Math.round(given(lines, relation, across, []).computed / step) * step
  const difference = Math.abs(stated - printed)
  return isOneDigit(difference, step / 20) || isTransposition(difference, step / 20)
}

const fewestRatios = 5

/** One that says that it is a ratio, and follows from the same two everywhere but in one place; not one cut off. */
const isRatioSlip = (lines: Lines, relation: Candidate, across: number): boolean => {
  if (relation.holds < fewestRatios || failsOf(relation) !== 1 || !saysRatio(lines, relation)) return false
  if (figuresIn(lines, relation.result) !== relation.holds + 1) return false
  const at = relation.result * lines.width + across
  const { computed } = given(lines, relation, across, [])
  return (
    Math.abs((lines.value[at] as number) / lines.scale - computed) > (2.02 * (lines.half[at] as number)) / lines.scale
  )
}

const fewestMeans = 3
/** So many that hold leave no doubt, however far the one that does not is away. */
const fewestSure = 4

/** One that is called a mean, is one of the same lines in all other places, and is near it. */
const isMeanSlip = (lines: Lines, relation: Candidate, across: number): boolean => {
  const { kind, result, operands, holds, fails } = relation
  const words = lines.words[result]
  if (kind !== 'average' || words?.isAverage !== true || holds < fewestMeans) return false
  if (fails > 1 || failsOf(relation) > 1 || holds < 2 * fails) return false
  // One that leaves a gap out may count it all the same.
  const isFull = operands.every((line) => {
    const figure = lines.value[line * lines.width + across] as number
    return figure === figure && figure !== 0
  })
  return isFull && (holds >= fewestSure || isNear(lines, relation, across, smallMiss))
}

/** In how many places a relation fails, wherever it is believed. */
const failsOf = ({ evidence }: Candidate): number =>
  evidence.verdicts.reduce((sum, own) => sum + Number(own === verdict.no), 0)
