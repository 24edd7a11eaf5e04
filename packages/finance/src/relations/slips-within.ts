import { Decimal } from '@imt/core'

const swapped = (digits: string, at: number): string =>
  `${digits.slice(0, at)}${digits.charAt(at + 1)}${digits.charAt(at)}${digits.slice(at + 2)}`
const replaced = (digits: string, at: number, digit: string): string =>
  `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`

/**
 * Returns how many numbers between two ends one slip of the finger away from a published number are: one digit another,
 * two neighbours changed over, or the sign turned. Several mean that rounding leaves open what was meant.
 *
 * @param from - the published number
 * @param decimals - how many it states; negative for thousands
 * @param low - the least number that would do
 * @param high - the greatest
 */
export const slipsWithin = (from: Decimal, decimals: number, low: Decimal, high: Decimal): number => {
  const step = new Decimal(10).pow(-decimals)
  const digits = from.abs().div(step).toFixed(0)
  const places = Array.from(digits, (_, at) => at)
  const texts = new Set([
    digits,
    ...places.slice(0, -1).map((at) => swapped(digits, at)),
    ...places.flatMap((at) => Array.from('0123456789', (digit) => replaced(digits, at, digit))),
  ])
  const sign = from.isNegative() ? -1 : 1
  const values = [...texts]
    .map((text) => new Decimal(text).times(step).times(sign))
    .filter((value) => !value.equals(from))
  return [...values, from.negated()].filter((value) => value.greaterThanOrEqualTo(low) && value.lessThanOrEqualTo(high))
    .length
}
