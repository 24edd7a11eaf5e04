import type { Unit } from '../unit.js'
import { Decimal } from '../../decimal.js'
import type { FigureNoteCode } from '../reading/remarks.js'
import type { Qualifier } from '../words/qualifier-words.js'

export interface BoundsOf {
  readonly value: Decimal
  readonly decimals: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** True for a count or a quantity in thousands or millions. */
  readonly isRounded: boolean
}

/**
 * The smallest step that a value of the unit takes; null where there is none, so that a strict bound cannot be
 * sharpened.
 */
const smallestStep = (unit: Unit): Decimal | null =>
  unit === 'count' ? new Decimal(1) : unit === 'gbp' ? new Decimal('0.01') : null

/** The nearest value of the unit above (1) or below (-1) a number that is itself left out. */
export const nextTo = (value: Decimal, unit: Unit, direction: 1 | -1): Decimal => {
  const step = smallestStep(unit)
  if (step === null) return value
  const steps = value.div(step)
  return (direction > 0 ? steps.floor().plus(1) : steps.ceil().minus(1)).times(step)
}

/**
 * What the words around a number say about the true value.
 *
 * - "about N": half a unit either way in the last significant figure. A count in thousands or millions stops one short
 *   of the upper end, which would have been rounded up: 1.38 million is 1,375,000 to 1,384,999.
 * - "nearly N": from half a unit below, to the next value below N. "Just over N" is its mirror.
 * - "over N": from the next value above N. "At least N", "N+": from N. Neither has an upper bound.
 * - "under N": to the next value below N. "Up to N": to N. The lower bound is 0 where N is positive, as published upper
 *   bounds are of things and amounts that cannot be negative; it is unbounded where N is negative.
 *
 * A count is never below 0. The next value is a penny on for money and one on for a count; for whole-time equivalents
 * and per cent it cannot be told, and N itself is kept.
 */
export const bounds = ({
  value,
  decimals,
  unit,
  qualifier,
  isRounded,
}: BoundsOf): {
  readonly low: Decimal | null
  readonly high: Decimal | null
  readonly codes: readonly FigureNoteCode[]
} => {
  const half = new Decimal(`5e${-decimals - 1}`)
  const zero = new Decimal(0)
  const notBelowZero = (low: Decimal): Decimal => (unit === 'count' && !value.isNeg() ? Decimal.max(low, zero) : low)
  const above = nextTo(value, unit, 1)
  const below = nextTo(value, unit, -1)
  switch (qualifier) {
    case 'approximate': {
      const isHalfOpen = isRounded && unit === 'count'
      const low = value.minus(half)
      const high = value.plus(half)
      return {
        low: notBelowZero(isHalfOpen && value.isNeg() ? Decimal.min(nextTo(low, unit, 1), value) : low),
        high: isHalfOpen && !value.isNeg() ? Decimal.max(nextTo(high, unit, -1), value) : high,
        codes: ['halfUnit'],
      }
    }
    case 'nearly':
      return {
        low: notBelowZero(Decimal.min(value.minus(half), below)),
        high: notBelowZero(below),
        codes: ['halfUnit'],
      }
    case 'justOver':
      return { low: above, high: Decimal.max(value.plus(half), above), codes: ['halfUnit'] }
    case 'moreThan':
      return { low: above, high: null, codes: above.eq(value) ? [] : ['strictBound'] }
    case 'atLeast':
      return { low: value, high: null, codes: [] }
    case 'lessThan':
      return value.gt(zero)
        ? { low: zero, high: below, codes: below.eq(value) ? ['notBelowZero'] : ['notBelowZero', 'strictBound'] }
        : { low: null, high: below, codes: [] }
    case 'atMost':
      return value.lt(zero)
        ? { low: null, high: value, codes: [] }
        : { low: zero, high: value, codes: ['notBelowZero'] }
  }
}
