import { Decimal } from '@imt/core'
import { wholeNumber } from './spread-whole.js'

/** What stock and purchases alone say about age. */
export interface OverAge {
  /** At least so many devices are older than the cycle. Disposals of newer devices would only raise it. */
  readonly atLeast: number
  readonly purchased: number
  /** Devices a year that the cycle needs, and that were bought on average. */
  readonly neededPerYear: Decimal
  readonly boughtPerYear: Decimal
  /** Years that the purchases imply; `null` where nothing was bought. */
  readonly impliedYears: Decimal | null
  /** Years of purchases given that count as whole years of the cycle. */
  readonly cycleYears: number
}

/**
 * Returns how many devices must be older than the cycle, from stock and purchases alone, without any age: whatever was
 * not bought within the cycle is older than it.
 *
 * @param active - devices in use now
 * @param purchases - devices bought in each year of the cycle; as many entries as the cycle has years
 * @param partYear - devices bought in the part of a year since: they can only lower the bound
 * @throws {RangeError} when a number is no whole number of 0 or more, or `purchases` is empty
 * @example
 * ```ts
 * overAgeAtLeast(8235, [871, 1462, 1832, 980, 707]).atLeast // => 2383
 * overAgeAtLeast(8235, [871, 1462, 1832, 980, 707], 526).atLeast // => 1857
 * ```
 */
export const overAgeAtLeast = (active: number, purchases: readonly number[], partYear = 0): OverAge => {
  wholeNumber(active, 'overAgeAtLeast: active')
  wholeNumber(partYear, 'overAgeAtLeast: partYear')
  if (purchases.length === 0)
    throw new RangeError('overAgeAtLeast: purchases must have one entry for each year of the cycle')
  purchases.forEach((bought, index) => wholeNumber(bought, `overAgeAtLeast: purchases[${String(index)}]`))
  const purchased = purchases.reduce((total, bought) => total + bought, 0)
  const cycleYears = purchases.length
  const boughtPerYear = new Decimal(purchased).div(cycleYears)
  return {
    atLeast: Math.max(0, active - purchased - partYear),
    purchased,
    cycleYears,
    neededPerYear: new Decimal(active).div(cycleYears),
    boughtPerYear,
    impliedYears: purchased === 0 ? null : new Decimal(active).div(boughtPerYear),
  }
}
