import type { Unit } from './unit.js'
import { Decimal } from '../decimal.js'
import { grouped } from './reading/scan-number.js'

/** How a number is shortened to fewer decimals. */
export type RoundingMode = 'halfAwayFromZero' | 'halfEven' | 'towardsZero'

const modes = {
  halfAwayFromZero: Decimal.ROUND_HALF_UP,
  halfEven: Decimal.ROUND_HALF_EVEN,
  towardsZero: Decimal.ROUND_DOWN,
} as const

/** Digits grouped in threes with commas, as many decimals as asked for; never an exponent, never a negative zero. */
export const plainNumber = (
  amount: Decimal,
  decimals: number,
  rounding: RoundingMode = 'halfAwayFromZero',
): { readonly isNegative: boolean; readonly digits: string } => {
  const rounded = amount.toDecimalPlaces(decimals, modes[rounding])
  const [whole = '0', fraction] = rounded.abs().toFixed(decimals).split('.')
  return {
    isNegative: rounded.isNeg() && !rounded.isZero(),
    digits: fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`,
  }
}

/**
 * Returns an amount as an English reader expects it: `£5,400,191`, `-£53,158`, `173.06`, `42.7%`.
 *
 * Nothing is rounded unless `decimals` asks for it. Left out, whole pounds show no pence, other amounts of money show
 * at least two decimals, and every other unit shows the decimals it has.
 *
 * @param amount - pounds, whole-time equivalents, things or per cent
 * @param unit - what it counts
 * @param decimals - digits after the point, 0 to 34
 * @param rounding - how to shorten it, half away from zero by default, as published tables do
 * @throws {RangeError} when `amount` is not finite, or `decimals` is out of range
 * @throws {TypeError} when `amount` is not a Decimal, or `unit` or `rounding` is unknown
 * @example
 * ```ts
 * formatAmount(new Decimal('-53158'), 'gbp') // => '-£53,158'
 * formatAmount(new Decimal('42.685'), 'percent', 1) // => '42.7%'
 * ```
 */
export const formatAmount = (
  amount: Decimal,
  unit: Unit,
  decimals?: number,
  rounding: RoundingMode = 'halfAwayFromZero',
): string => {
  if (!Decimal.isDecimal(amount)) throw new TypeError('formatAmount: amount must be a Decimal')
  if (!amount.isFinite()) throw new RangeError('formatAmount: amount must be finite')
  if (!Object.hasOwn(modes, rounding))
    throw new TypeError("formatAmount: rounding must be 'halfAwayFromZero', 'halfEven' or 'towardsZero'")
  if (!['gbp', 'wte', 'count', 'percent'].includes(unit))
    throw new TypeError("formatAmount: unit must be 'gbp', 'wte', 'count' or 'percent'")
  if (decimals !== undefined && (!Number.isInteger(decimals) || decimals < 0 || decimals > 34))
    throw new RangeError('formatAmount: decimals must be a whole number from 0 to 34')
  const own = amount.decimalPlaces()
  const { isNegative, digits } = plainNumber(
    amount,
    decimals ?? (unit === 'gbp' && own > 0 ? Math.max(own, 2) : own),
    rounding,
  )
  return `${isNegative ? '-' : ''}${unit === 'gbp' ? '\u00a3' : ''}${digits}${unit === 'percent' ? '%' : ''}`
}
