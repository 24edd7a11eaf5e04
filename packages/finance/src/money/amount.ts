import { Decimal, requireChoice, shown } from '@imt/core'
import { roundedShare } from './rounded-share.js'

/** An exact amount: a plain decimal string such as `-53158` or `678.22`, or a Decimal. Never a JavaScript number. */
export type Amount = string | Decimal

const plain = /^-?\d{1,30}(?:\.\d{1,20})?$/

/** Digits an amount may have: more would be lost in silence when it is multiplied or added up. */
const mostDigits = 30
const mostDecimals = 20

/** Returns the amount with its sign taken off if it is zero, so that no result is ever minus nothing. */
export const noMinusZero = (amount: Decimal): Decimal => (amount.isZero() ? new Decimal(0) : amount)

/**
 * Returns a Decimal that may be of another copy of decimal.js as one of ours; one of a million digits is refused before
 * it is written out.
 */
const ours = (amount: Decimal, name: string): Decimal => {
  if (!amount.isZero() && (amount.e >= mostDigits || amount.decimalPlaces() > mostDecimals))
    throw new RangeError(
      `${name} must have at most ${String(mostDigits)} digits before the point and ${String(mostDecimals)} after it, got a Decimal of about ${amount.toExponential(3)}: round it first`,
    )
  return new Decimal(amount.toFixed())
}

/**
 * Returns the amount as a Decimal, zero without a sign.
 *
 * @param amount - a plain decimal string or a Decimal
 * @param name - the parameter to name when it is neither
 * @throws {TypeError} when the amount is no plain decimal, `name` first
 * @throws {RangeError} when it has more than 30 significant digits, 30 digits before the point or 20 after it, `name`
 *   first
 */
export const readAmount = (amount: Amount, name: string): Decimal => {
  if ((typeof amount === 'string' && plain.test(amount)) || (Decimal.isDecimal(amount) && amount.isFinite())) {
    const value = typeof amount === 'string' ? new Decimal(amount) : ours(amount, name)
    if (value.precision() > mostDigits)
      throw new RangeError(
        `${name} must have at most ${String(mostDigits)} significant digits, got ${value.toFixed()}: round it first`,
      )
    return noMinusZero(value)
  }
  throw new TypeError(`${name} must be a Decimal or a plain decimal string such as '-53158.00', got ${shown(amount)}`)
}

/** Returns a parameter that must not be below zero. */
export const readNotNegative = (amount: Amount, name: string): Decimal => {
  const value = readAmount(amount, name)
  if (value.isNegative()) throw new RangeError(`${name} must not be negative, got ${value.toFixed()}`)
  return value
}

/** Returns a percentage that must be 0 to 100. */
export const readShare = (amount: Amount, name: string): Decimal => {
  const value = readAmount(amount, name)
  if (value.isNegative() || value.greaterThan(100))
    throw new RangeError(`${name} must be 0 to 100, got ${value.toFixed()}`)
  return value
}

/** The smallest step an amount is stated in, pounds sterling: a penny, a pound or a thousand pounds. */
export type Step = '0.01' | '1' | '1000'

const decimals = { '0.01': 2, '1': 0, '1000': -3 } as const

/** Returns a step that is one of those known. */
export const readStep = (step: Step, name: string): Step => requireChoice(step, ['0.01', '1', '1000'], name)

/**
 * Returns the amount as a whole number of steps.
 *
 * @throws {RangeError} when the amount is not a whole number of steps, `name` first
 */
export const toSteps = (amount: Decimal, step: Step, name: string): bigint => {
  const steps = amount.times(new Decimal(10).pow(decimals[step]))
  if (!steps.isInteger())
    throw new RangeError(`${name} must be a whole number of steps of £${step}, got ${amount.toFixed()}`)
  return BigInt(steps.toFixed())
}

/** Returns a whole number of steps as pounds, exactly: nothing is multiplied, so that nothing is rounded. */
export const fromSteps = (steps: bigint, step: Step): Decimal =>
  new Decimal(`${steps.toString()}e${String(-decimals[step])}`)

/** Returns an amount as a whole number of its smallest parts: all amounts in the same parts. */
const inParts = (amount: Decimal): bigint => BigInt(amount.times(new Decimal(10).pow(mostDecimals)).toFixed())

/**
 * Returns `amount x part / whole` rounded to the step, halves away from zero: a product of two amounts has more digits
 * than a Decimal keeps, so that it is computed in whole numbers.
 *
 * @param amount - what is put into proportion
 * @param part - of the same sign as `whole`
 * @param whole - not zero
 */
export const inProportion = (amount: Decimal, part: Decimal, whole: Decimal, step: Step): Decimal => {
  const small = 10n ** BigInt(mostDecimals - decimals[step])
  return noMinusZero(fromSteps(roundedShare(inParts(amount), inParts(part.abs()), inParts(whole.abs()) * small), step))
}

/** Returns the amount rounded to the step, halves away from zero; zero has no sign. */
export const roundToStep = (amount: Decimal, step: Step): Decimal =>
  noMinusZero(amount.div(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step))
