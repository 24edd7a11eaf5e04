import { Decimal } from '@imt/core'

/** A price per device in pounds sterling, as decimal text or Decimal: one, or the lowest and the highest. */
export type Price = string | Decimal | { readonly low: string | Decimal; readonly high: string | Decimal }

const form = /^\d+(?:\.\d+)?$/
/** An amount in pounds, 0 or more, or a RangeError that names the parameter. */
export const poundsAmount = (value: string | Decimal, parameter: string): Decimal => {
  if (!Decimal.isDecimal(value) && !form.test(value))
    throw new RangeError(
      `${parameter} must be pounds as plain decimal text such as '678.22', got ${JSON.stringify(value)}`,
    )
  const amount = new Decimal(value)
  if (!amount.isFinite() || amount.isNegative())
    throw new RangeError(`${parameter} must be 0 or more, got ${String(value)}`)
  return amount
}

/** The lowest and highest of a price, or a RangeError that names the parameter. */
export const priceRange = (price: Price, parameter: string): { readonly low: Decimal; readonly high: Decimal } => {
  if (typeof price === 'string' || Decimal.isDecimal(price)) {
    const only = poundsAmount(price, parameter)
    return { low: only, high: only }
  }
  const low = poundsAmount(price.low, `${parameter}.low`)
  const high = poundsAmount(price.high, `${parameter}.high`)
  if (low.gt(high)) throw new RangeError(`${parameter}.low must not be above ${parameter}.high`)
  return { low, high }
}
