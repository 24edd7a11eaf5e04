import type { RatioEquation } from '../equation/equation.js'
import { fraction, type Fraction } from '../sheet/fraction.js'
import { nth } from '../sheet/indexed.js'
import { spanOf, type Numbers } from '../sheet/numbers.js'
import { closed, negated, type Span } from '../sheet/span.js'
import type { Structure } from '../sheet/structure.js'

/**
 * The parts of one ratio, as spans. The denominator is positive: where it was negative, the numerator's sign is turned.
 */
export interface Ratio {
  readonly result: Span
  readonly numerator: Span
  readonly denominator: Span
  /** `result = factor x numerator / denominator` in the integers of the cells. */
  readonly factor: bigint
  /** True where the signs of numerator and denominator were turned. */
  readonly turned: boolean
}

/** True if no zero is possible. */
export const isAwayFromZero = (span: Span): boolean =>
  (span.low !== null && span.low > 0n) || (span.high !== null && span.high < 0n)

/** The members of a ratio: result, numerator, denominator. */
export const membersOf = (
  { start, member }: Structure,
  equation: number,
): [result: number, numerator: number, denominator: number] => {
  const from = nth(start, equation)
  return [nth(member, from), nth(member, from + 1), nth(member, from + 2)]
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
  const divisor = spanOf(numbers, denominator, values?.get(denominator), 'nearest')
  if (!isAwayFromZero(divisor)) return undefined
  const isNegative = divisor.high !== null && divisor.high < 0n
  const over = spanOf(numbers, numerator, values?.get(numerator), 'nearest')
  const turned = isNegative && definition.base !== 'size'
  return {
    result: spanOf(numbers, result, values?.get(result), definition.rounding),
    numerator: turned ? negated(over) : over,
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
  const end = (over: bigint | null, isLow: boolean): Fraction | null => {
    if (over === null) return null
    // The quotient is furthest from zero over the smallest denominator.
    const wantsSmall = isLow ? over < 0n : over > 0n
    if (wantsSmall) return fraction(factor * over, least)
    return most === null ? { over: 0n, by: 1n } : fraction(factor * over, most)
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
    result.low * high.by < high.over ||
    (result.low * high.by === high.over && !result.openLow)
  const above =
    result.high === null ||
    low === null ||
    result.high * low.by > low.over ||
    (result.high * low.by === low.over && !result.openHigh)
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
  const over = values?.get(numerator) ?? numbers.point(numerator)
  const by = values?.get(denominator) ?? numbers.point(denominator)
  if (over === null || by === null || by === 0n) return false
  const numeratorPoint = ratio.turned ? -over : over
  const denominatorPoint = by < 0n ? -by : by
  return ratioHolds({
    ...ratio,
    numerator: closed(numeratorPoint, numeratorPoint),
    denominator: closed(denominatorPoint, denominatorPoint),
  })
}
