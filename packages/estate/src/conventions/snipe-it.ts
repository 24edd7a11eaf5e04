import { Decimal, requireChoice, type IsoDate, requireObject } from '@imt/core'
import { phpMonths } from './php-months.js'

/**
 * What Snipe-IT is told about an asset. Pounds as decimal text; `floor` is its "minimum value", an amount or a share of
 * the cost: `'120'`, `'50%'`.
 */
export interface SnipeItAsset {
  readonly cost: string
  readonly purchased: IsoDate
  readonly months: number
  readonly floor?: string
}

/**
 * How Snipe-IT is set to depreciate: `linear`; `half_1`, the half-year convention "always applied"; or `half_2`,
 * "applied with condition": only to what was bought in the second half.
 */
export type SnipeItMethod = 'linear' | 'half_1' | 'half_2'

const money = (text: string, parameter: string): Decimal => {
  if (!/^\d+(?:\.\d+)?$/.test(text))
    throw new RangeError(`${parameter} must be plain decimal text of 0 or more, got ${JSON.stringify(text)}`)
  return new Decimal(text)
}
const checked = (asset: SnipeItAsset): { readonly cost: Decimal; readonly floor: Decimal } => {
  if (!Number.isInteger(asset.months) || asset.months < 1)
    throw new RangeError(`snipeItValue: asset.months must be a whole number of 1 or more, got ${String(asset.months)}`)
  const cost = money(asset.cost, `snipeItValue: asset.cost`)
  const share = asset.floor?.endsWith('%') === true
  const stated = money(share ? (asset.floor ?? '').slice(0, -1) : (asset.floor ?? '0'), `snipeItValue: asset.floor`)
  const floor = share ? cost.times(stated).div(100) : stated
  if (floor.gt(cost)) throw new RangeError(`snipeItValue: asset.floor must not be above asset.cost`)
  return { cost, floor }
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
/** Snipe-IT's fiscal year turns on 31 December and cannot be set. */
const fiscalYear = (date: IsoDate): number => (date.slice(5) === '12-31' ? yearOf(date) : yearOf(date) - 1)
const inFirstHalf = (date: IsoDate): boolean => date.slice(5) < '06-01' || date.slice(5) >= '12-31'

/**
 * Returns the value that Snipe-IT shows. Linear depreciation goes by whole months completed, down to the floor. Known
 * defects, kept. Of linear depreciation: a month that begins on a 31st is complete only where there is one, and what
 * is bought in the future is written down by the months until then. Of the half-year conventions: the floor is
 * ignored, the "first half" of the year is 31 December to 31 May, five months, and the year cannot be set to start in
 * April. Offered to reconcile with Snipe-IT; for accounts use the depreciation of `@imt/finance`.
 *
 * @param asset - cost and floor in pounds, purchase date, life in months
 * @param at - the day of the value
 * @param method - `linear`, unless said otherwise; or one of the half-year conventions
 * @returns pounds, two decimals
 * @throws {TypeError} when `method` is none of the three
 * @throws {RangeError} when an amount is no plain decimal text, the floor is above the cost, or `months` is below 1
 * @example
 * ```ts
 * snipeItValue({ cost: '1804.46', floor: '120', months: 60, purchased: '2019-07-02' }, '2023-04-05') // => '541.12'
 * snipeItValue({ cost: '3950', months: 36, purchased: '2022-01-01' }, '2024-06-13', 'half_2') // => '658.33'
 * ```
 * @see snipe/snipe-it at GitHub, app/Models/Depreciable.php, which subtracts days by PHP's `diff`, and
 *   tests/Unit/DepreciationTest.php
 * @see Snipe-IT issues 12788 and 14869, https://github.com/grokability/snipe-it/issues/12788 and
 *   https://github.com/grokability/snipe-it/issues/14869
 */
export const snipeItValue = (asset: SnipeItAsset, at: IsoDate, method: SnipeItMethod = 'linear'): Decimal => {
  requireObject(asset, 'snipeItValue: asset')
  requireChoice(method, ['linear', 'half_1', 'half_2'], 'snipeItValue: method')
  const { cost, floor } = checked(asset)
  if (method === 'linear') {
    const elapsed = Math.min(phpMonths(asset.purchased, at), asset.months)
    return cost.minus(cost.minus(floor).times(elapsed).div(asset.months)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
  }
  const life = Math.ceil(asset.months / 12)
  const half = method === 'half_1' || !inFirstHalf(asset.purchased) ? 0.5 : 0
  const years = fiscalYear(at) - fiscalYear(asset.purchased) - half + (inFirstHalf(at) ? 0 : 0.5)
  const counted = Math.min(Math.max(0, years), life)
  return cost.minus(cost.times(counted).div(life).toDecimalPlaces(2, Decimal.ROUND_HALF_UP))
}
