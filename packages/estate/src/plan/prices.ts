import { Decimal, requireObject } from '@imt/core'
import { sameClass } from '../classes/same-class.js'
import type { DeviceRecord } from '../records/device-record.js'
import { priceRange, type Price } from '../replacement/price.js'
import type { PriceIndex } from '../replacement/cost-plan.js'

/** An amount in pounds, from the lowest price to the highest. */
export interface Cost {
  readonly low: Decimal
  readonly high: Decimal
}

/** What a device costs to replace at the prices of the day of the plan, and where that is from. */
export interface UnitPrice extends Cost {
  /** `given`: the price of its class. `recorded`: what it cost itself, for want of one. */
  readonly basis: 'given' | 'recorded'
}

/** Returns what tells what a device costs to replace; `undefined` where neither a price nor its own cost is known. */
export const priceReader = (
  prices: Readonly<Record<string, Price>> = {},
): ((record: DeviceRecord) => UnitPrice | undefined) => {
  const byClass = new Map(
    Object.entries(requireObject(prices, 'replacementPlan: options.prices')).map(
      ([name, price]): [string, UnitPrice] => [
        sameClass(name),
        { ...priceRange(price, `replacementPlan: options.prices["${name}"]`), basis: 'given' },
      ],
    ),
  )
  const ofClasses = new Map<string, UnitPrice | undefined>()
  const ofCosts = new Map<string, UnitPrice>()
  return ({ assetType = '', cost }) => {
    if (!ofClasses.has(assetType)) ofClasses.set(assetType, byClass.get(sameClass(assetType)))
    const given = ofClasses.get(assetType)
    if (given !== undefined || cost === undefined) return given
    const known = ofCosts.get(cost)
    if (known !== undefined) return known
    const recorded: UnitPrice = { low: new Decimal(cost), high: new Decimal(cost), basis: 'recorded' }
    ofCosts.set(cost, recorded)
    return recorded
  }
}

/** The level of prices in each year of a plan, 1 in the first; 1 throughout where no index is given. */
export const priceLevels = (index: PriceIndex | undefined, years: number): readonly Decimal[] => {
  const levels = [new Decimal(1)]
  if (index === undefined) return Array.from({ length: years }, () => new Decimal(1))
  const { rates } = requireObject(index, 'replacementPlan: options.index', ['source', 'rates'])
  if (rates.length < years - 1)
    throw new RangeError(
      `replacementPlan: options.index.rates must cover ${String(years - 1)} changes of year, got ${String(rates.length)}`,
    )
  for (const [position, text] of rates.slice(0, years - 1).entries()) {
    const level = /^-?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text).plus(1) : new Decimal(0)
    if (!level.gt(0))
      throw new RangeError(
        `replacementPlan: options.index.rates[${String(position)}] must be a fraction above -1 in plain decimal text such as '0.023', got ${JSON.stringify(text)}`,
      )
    levels.push((levels.at(-1) ?? new Decimal(1)).times(level))
  }
  return levels
}

/** An amount to the penny, half away from zero. */
export const toPenny = (amount: Decimal): Decimal => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

/** Nothing. */
export const noCost: Cost = { low: new Decimal(0), high: new Decimal(0) }
/** The sum of two costs. */
export const plus = (one: Cost, other: Cost): Cost => ({
  low: one.low.plus(other.low),
  high: one.high.plus(other.high),
})
