import type { RatioEquation } from '../equation/equation.js'
import { fraction, type Fraction } from '../sheet/fraction.js'
import { closed, negated, type Interval } from '../sheet/interval.js'
import { intervalOf, type Numbers } from '../sheet/numbers.js'
import { entryAt, type Structure } from '../sheet/structure.js'

/**
 * The parts of one ratio, as intervals. The denominator is positive: where it was negative, the numerator's sign is
 * turned.
 */
export interface Ratio {
  readonly result: Interval
  readonly numerator: Interval
  readonly denominator: Interval
  /** `result = factor x numerator / denominator` in the integers of the cells. */
  readonly factor: bigint
  /** True where the signs of numerator and denominator were turned. */
  readonly turned: boolean
}

/** True if no zero is possible. */
export const isAwayFromZero = (interval: Interval): boolean =>
  (interval.low !== null && interval.low > 0n) || (interval.high !== null && interval.high < 0n)

/** The members of a ratio: result, numerator, denominator. */
export const membersOf = (
  { start, member }: Structure,
  equation: number,
): [result: number, numerator: number, denominator: number] => {
  const from = entryAt(start, equation)
  return [entryAt(member, from), entryAt(member, from + 1), entryAt(member, from + 2)]
}

/** The parts of a ratio with some values replaced, or `undefined` when the denominator may be zero. */
export const ratioOf = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  definition: RatioEquation,
  values?: ReadonlyMap<number, bigint>,
): Ratio | undefined => {
  const [result, numerator, denominator] = membersOf(structure, equation)
  const divisor = intervalOf(numbers, denominator, values?.get(denominator), 'nearest')
  if (!isAwayFromZero(divisor)) return undefined
  const isNegative = divisor.high !== null && divisor.high < 0n
  const dividend = intervalOf(numbers, numerator, values?.get(numerator), 'nearest')
  const turned = isNegative && definition.base !== 'size'
  return {
    result: intervalOf(numbers, result, values?.get(result), definition.rounding),
    numerator: turned ? negated(dividend) : dividend,
    denominator: isNegative ? negated(divisor) : divisor,
    factor: BigInt(definition.scale) * numbers.one(result),
    turned,
  }
}

/** The quotients that numerator and denominator allow; `null` is unbounded. */
export const quotientOf = ({
  numerator,
  denominator,
  factor,
}: Ratio): { low: Fraction | null; high: Fraction | null } => {
  const most = denominator.high
  const least = denominator.low ?? 1n
  const end = (dividend: bigint | null, isLow: boolean): Fraction | null => {
    if (dividend === null) return null
    // The quotient is furthest from zero over the smallest denominator.
    const wantsSmall = isLow ? dividend < 0n : dividend > 0n
    if (wantsSmall) return fraction(factor * dividend, least)
    return most === null ? { numerator: 0n, denominator: 1n } : fraction(factor * dividend, most)
  }
  return { low: end(numerator.low, true), high: end(numerator.high, false) }
}

/** True if the result can be the quotient. */
export const ratioHolds = (ratio: Ratio): boolean => {
  const { low, high } = quotientOf(ratio)
  const { result } = ratio
  const below =
    result.low === null ||
    high === null ||
    result.low * high.denominator < high.numerator ||
    (result.low * high.denominator === high.numerator && !result.openLow)
  const above =
    result.high === null ||
    low === null ||
    result.high * low.denominator > low.numerator ||
    (result.high * low.denominator === low.numerator && !result.openHigh)
  return below && above
}

/** True if the quotient of the printed numbers, without their rounding, gives the printed result. */
export const isExactRatio = (
  structure: Structure,
  numbers: Numbers,
  equation: number,
  ratio: Ratio,
  values?: ReadonlyMap<number, bigint>,
): boolean => {
  const [, numerator, denominator] = membersOf(structure, equation)
  const dividend = values?.get(numerator) ?? numbers.point(numerator)
  const divisor = values?.get(denominator) ?? numbers.point(denominator)
  if (dividend === null || divisor === null || divisor === 0n) return false
  const numeratorPoint = ratio.turned ? -dividend : dividend
  const denominatorPoint = divisor < 0n ? -divisor : divisor
  return ratioHolds({
    ...ratio,
    numerator: closed(numeratorPoint, numeratorPoint),
    denominator: closed(denominatorPoint, denominatorPoint),
  })
}
