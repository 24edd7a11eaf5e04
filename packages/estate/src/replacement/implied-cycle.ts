import { Decimal, requireObject } from '@imt/core'
import { poundsAmount, priceRange, type Price } from './price.js'

/** What a yearly budget buys of an estate, with the assumptions it rests on. */
export interface ImpliedCycle {
  /**
   * Years until every device has been replaced once, from the lowest price to the highest. `null`: it never ends, or
   * the number of devices is open.
   */
  readonly years: { readonly low: Decimal; readonly high: Decimal | null }
  readonly devicesPerYear: { readonly low: Decimal; readonly high: Decimal }
  readonly devices: { readonly low: Decimal; readonly high: Decimal | null }
  readonly basis: PriceBasis
}

/** What a price is: results are worth nothing without it. */
export interface PriceBasis {
  /** Year or survey of the price: prices of computers move. */
  readonly priceYear: string
  readonly vat: 'inclusive' | 'exclusive' | 'unknown'
  /** What the price covers: `PCs`. */
  readonly scope: string
}

const counted = (devices: Devices, parameter: string): { readonly low: Decimal; readonly high: Decimal | null } => {
  if (typeof devices === 'number' && !Number.isFinite(devices))
    throw new RangeError(`${parameter} must be finite, got ${String(devices)}`)
  const bounds =
    typeof devices === 'number'
      ? { low: new Decimal(devices), high: new Decimal(devices) }
      : { low: devices.low ?? new Decimal(0), high: devices.high }
  if (!bounds.low.isFinite() || bounds.high?.isFinite() === false)
    throw new RangeError(`${parameter} must have finite bounds; null stands for an open one`)
  if (bounds.low.isNegative() || bounds.high?.lt(bounds.low) === true)
    throw new RangeError(`${parameter} must be 0 or more, the lower bound first`)
  return bounds
}

/** A number of devices, or what is known of it: the total of a unit fits. */
export type Devices = number | { readonly low: Decimal | null; readonly high: Decimal | null }

/**
 * Returns the replacement cycle that a yearly budget implies: devices divided by what the budget buys in a year. Echoes
 * the year, VAT basis and scope of the price, without which the answer means nothing.
 *
 * @param budget - pounds a year, as decimal text or Decimal
 * @param devices - devices in scope: a number, or bounds
 * @param unitPrice - pounds a device: one price, or the lowest and the highest
 * @param basis - what the price is
 * @throws {RangeError} when an amount is no plain decimal text, the price or budget is 0, or `devices` is negative or
 *   not finite
 * @example
 * ```ts
 * const { years } = impliedCycle(
 *   '560000',
 *   5645,
 *   { low: '650.54', high: '678.22' },
 *   { priceYear: '2019', vat: 'unknown', scope: 'PCs' },
 * )
 * years.low.toFixed(2) // => '6.56'
 * years.high?.toFixed(2) // => '6.84'
 * ```
 */
export const impliedCycle = (
  budget: string | Decimal,
  devices: Devices,
  unitPrice: Price,
  basis: PriceBasis,
): ImpliedCycle => {
  requireObject(basis, 'impliedCycle: basis', ['priceYear', 'vat', 'scope'])
  const money = poundsAmount(budget, 'impliedCycle: budget')
  const price = priceRange(unitPrice, 'impliedCycle: unitPrice')
  if (price.low.isZero()) throw new RangeError('impliedCycle: unitPrice must be above 0')
  if (money.isZero()) throw new RangeError('impliedCycle: budget must be above 0')
  const count = counted(devices, 'impliedCycle: devices')
  return {
    years: {
      low: count.low.times(price.low).div(money),
      high: count.high === null ? null : count.high.times(price.high).div(money),
    },
    devicesPerYear: { low: money.div(price.high), high: money.div(price.low) },
    devices: count,
    basis,
  }
}

/**
 * Returns the highest price per device at which a yearly budget keeps a cycle: pounds, rounded down to the penny.
 *
 * @param budget - pounds a year, as decimal text or Decimal
 * @param devices - devices in scope, above 0
 * @param cycleYears - years of the cycle, above 0
 * @throws {RangeError} when `budget` is no plain decimal text, or `devices` or `cycleYears` is not finite and above 0
 * @example
 * ```ts
 * affordablePrice('560000', 5645, 5) // => '496.01'
 * affordablePrice('560000', 5097, 5) // => '549.34'
 * ```
 */
export const affordablePrice = (budget: string | Decimal, devices: number, cycleYears: number): Decimal => {
  const money = poundsAmount(budget, 'affordablePrice: budget')
  if (!(devices > 0 && Number.isFinite(devices)))
    throw new RangeError(`affordablePrice: devices must be finite and above 0, got ${String(devices)}`)
  if (!(cycleYears > 0 && Number.isFinite(cycleYears)))
    throw new RangeError(`affordablePrice: cycleYears must be finite and above 0, got ${String(cycleYears)}`)
  return money.times(cycleYears).div(devices).toDecimalPlaces(2, Decimal.ROUND_DOWN)
}
