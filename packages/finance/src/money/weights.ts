import { Decimal } from '@imt/core'
import { readNotNegative, type Amount } from './amount.js'

/** Returns weights as whole numbers in the same proportion. */
export const wholeWeights = (weights: readonly Amount[], name: string): readonly bigint[] => {
  const read = weights.map((weight, index) => readNotNegative(weight, `${name}[${String(index)}]`))
  const places = Math.max(0, ...read.map((weight) => weight.decimalPlaces()))
  const whole = read.map((weight) => BigInt(weight.times(new Decimal(10).pow(places)).toFixed()))
  if (whole.every((weight) => weight === 0n)) throw new RangeError(`${name} must have at least one weight above zero`)
  return whole
}
