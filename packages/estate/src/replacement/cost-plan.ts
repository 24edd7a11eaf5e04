import { Decimal, requireObject } from '@imt/core'
import { poundsAmount, priceRange, type Price } from './price.js'
import { wholeNumber } from './spread-whole.js'

/** The change of prices from one year of a plan to the next, and where it comes from. */
export interface PriceIndex {
  /** Name, and the day or edition of the forecast: the plan is only as good as this assumption. */
  readonly source: string
  /** Rates as fractions in decimal text, `'0.023'`: the first is the change from year 1 to year 2. */
  readonly rates: readonly string[]
}

/** One year of a cost plan. Money in pounds, exact to the penny. */
export interface CostYear {
  readonly year: number
  readonly devices: number
  /** Price level, 1 in the first year. */
  readonly index: Decimal
  readonly cost: { readonly low: Decimal; readonly high: Decimal }
  /** Cost less budget: above 0 is what the budget lacks. Only where a budget is given. */
  readonly shortfall?: { readonly low: Decimal; readonly high: Decimal }
}

/** A cost plan and what it was made from. */
export interface CostPlan {
  readonly years: readonly CostYear[]
  readonly devices: number
  readonly total: { readonly low: Decimal; readonly high: Decimal }
  /** The same devices at the prices of the first year. */
  readonly realTerms: { readonly low: Decimal; readonly high: Decimal }
  readonly shortfall?: { readonly low: Decimal; readonly high: Decimal }
  readonly index: PriceIndex
}

const rate = (text: string, position: number): Decimal => {
  if (!/^-?\d+(?:\.\d+)?$/.test(text))
    throw new RangeError(
      `costPlan: index.rates[${String(position)}] must be a fraction in plain decimal text such as '0.023', got ${JSON.stringify(text)}`,
    )
  const level = new Decimal(text).plus(1)
  if (!level.gt(0))
    throw new RangeError(`costPlan: index.rates[${String(position)}] must be above -1, got ${JSON.stringify(text)}`)
  return level
}
const toPenny = (amount: Decimal): Decimal => amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), new Decimal(0))

/**
 * Returns what a replacement plan costs year by year, in exact pence, with the lowest and highest price where two are
 * given. The price is indexed before the one rounding of each year (half away from zero): rounding the unit price first
 * would shift totals.
 *
 * @param plan - `devices` to buy in each year, `unitPrice` in pounds of the first year, `index` of prices, and a flat
 *   `budget` in pounds a year if there is one
 * @throws {RangeError} when a number of devices is no whole number, an amount or rate is no plain decimal text, a rate
 *   is -1 or less, or `index.rates` has fewer entries than years less one
 * @example
 * ```ts
 * const plan = costPlan({
 *   devices: [1020, 1020],
 *   unitPrice: '678.22',
 *   index: { source: 'CPI forecast, March 2026', rates: ['0.023'] },
 *   budget: '560000',
 * })
 * plan.total.high // => '1399479.84'
 * plan.years[1]?.shortfall?.high // => '147695.44'
 * ```
 */
export const costPlan = (plan: {
  readonly devices: readonly number[]
  readonly unitPrice: Price
  readonly index: PriceIndex
  readonly budget?: string | Decimal
}): CostPlan => {
  const { devices, index } = requireObject(plan, 'costPlan: plan', ['devices', 'unitPrice', 'index', 'budget'])
  requireObject(index, 'costPlan: plan.index', ['source', 'rates'])
  const price = priceRange(plan.unitPrice, 'costPlan: unitPrice')
  const budget = plan.budget === undefined ? undefined : poundsAmount(plan.budget, 'costPlan: budget')
  if (index.rates.length < devices.length - 1)
    throw new RangeError(
      `costPlan: index.rates must cover ${String(devices.length - 1)} changes of year, got ${String(index.rates.length)}`,
    )
  let level = new Decimal(1)
  const years = devices.map((count, position): CostYear => {
    wholeNumber(count, `costPlan: devices[${String(position)}]`)
    if (position > 0) level = level.times(rate(index.rates[position - 1] ?? '', position - 1))
    const cost = {
      low: toPenny(price.low.times(count).times(level)),
      high: toPenny(price.high.times(count).times(level)),
    }
    return {
      year: position + 1,
      devices: count,
      index: level,
      cost,
      ...(budget !== undefined && { shortfall: { low: cost.low.minus(budget), high: cost.high.minus(budget) } }),
    }
  })
  const count = devices.reduce((total, value) => total + value, 0)
  const total = { low: sum(years.map(({ cost }) => cost.low)), high: sum(years.map(({ cost }) => cost.high)) }
  const flat = budget?.times(devices.length)
  return {
    years,
    devices: count,
    total,
    index,
    realTerms: { low: toPenny(price.low.times(count)), high: toPenny(price.high.times(count)) },
    ...(flat !== undefined && { shortfall: { low: total.low.minus(flat), high: total.high.minus(flat) } }),
  }
}
