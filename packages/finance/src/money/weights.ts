import { Decimal } from '@imt/core'
import { readNotNegative, type Amount } from './amount.js'

/**
 * Returns weights as whole numbers in the same proportion.
 *
 * @param weights - at least 0, one of them above
 * @param name - the list to name when none is above zero
 * @param nameOf - what to call the weight at a place
 */
export const wholeWeights = (
  weights: readonly Amount[],
  name: string,
  nameOf: (index: number) => string,
): readonly bigint[] => {
  const read = weights.map((weight, index) => readNotNegative(weight, nameOf(index)))
  const places = read.reduce((most, weight) => Math.max(most, weight.decimalPlaces()), 0)
  const whole = read.map((weight) => BigInt(weight.times(new Decimal(10).pow(places)).toFixed()))
  if (whole.every((weight) => weight === 0n)) throw new RangeError(`${name} must have at least one weight above zero`)
  return whole
}
