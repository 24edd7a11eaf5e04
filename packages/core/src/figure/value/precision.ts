import type { Amount } from '../reading/reading.js'

/**
 * Decimals that the digits themselves state: 2 for `173.06`, -3 for `825k`, -5 for `1.2m`. `scalePower` is the
 * heading's.
 */
export const statedDecimals = (amount: Amount, scalePower: number): number =>
  amount.fraction.length - amount.power - scalePower

/**
 * A round number with at least this many digits is never read as having one significant figure only: 10,000 is ten
 * thousand.
 */
const digitsOfTwoFigures = 5

/**
 * Decimals of the last significant figure, for numbers that are said to be approximate: -2 for `15500`, -3 for `11,000`
 * and for `10,000`, -5 for `1.2m`. Digits after a point are all significant, and a figure is never finer than its
 * scale.
 */
export const significantDecimals = (amount: Amount, scalePower: number): number => {
  if (amount.fraction !== '') return statedDecimals(amount, scalePower)
  const power = amount.power + scalePower
  const digits = amount.whole.replace(/(?<!0)0+$/, '')
  if (digits === '') return 0 - power
  const zeros = amount.whole.length - digits.length + power
  const length = amount.whole.length + power
  const place = length >= digitsOfTwoFigures ? Math.min(zeros, Math.max(length - 2, 0)) : zeros
  // 0 less it, so that the units are 0 and never -0.
  return 0 - Math.max(place, power)
}
