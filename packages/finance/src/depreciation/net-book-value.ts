import { isIsoDate, type Decimal, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { fromSteps, readNotNegative, toSteps } from '../money/amount.js'
import { elapsed, type DepreciationConvention } from './convention.js'
import { writtenDown, type DepreciationMethod, type Writing } from './method.js'

/** How to depreciate: the method and the way time is counted. Both are policy, and both are echoed. */
export interface DepreciationPolicy {
  readonly method: DepreciationMethod
  readonly convention: DepreciationConvention
}

/** An asset's value on one day, with the policy it was computed by. */
export interface BookValue {
  readonly at: IsoDate
  readonly cost: Decimal
  readonly accumulatedDepreciation: Decimal
  readonly netBookValue: Decimal
  readonly method: DepreciationMethod['method']
  readonly convention: DepreciationConvention
}

/** Returns what is to be written down, checked. */
export const writingOf = (asset: DepreciableAsset, name: string): Writing => {
  if (!Number.isInteger(asset.lifeMonths) || asset.lifeMonths < 1) throw new RangeError(`${name}.lifeMonths must be a whole number of at least 1, got ${String(asset.lifeMonths)}`)
  if (!isIsoDate(asset.inUse)) throw new RangeError(`${name}.inUse must be a calendar day written YYYY-MM-DD, got ${JSON.stringify(asset.inUse)}`)
  const cost = toSteps(readNotNegative(asset.cost, `${name}.cost`), '0.01', `${name}.cost`)
  const residual = toSteps(readNotNegative(asset.residualValue ?? '0', `${name}.residualValue`), '0.01', `${name}.residualValue`)
  if (residual > cost) throw new RangeError(`${name}.residualValue must not be above the cost`)
  return { cost, residual, lifeMonths: asset.lifeMonths }
}

/**
 * Returns an asset's net book value at the start of a day, in pounds sterling to the penny.
 *
 * @param asset - in use from its first day; assets under construction are not depreciated and do not belong here
 * @param at - the day, at whose start the value is asked: 1 April gives the closing value of 31 March
 * @param policy - the method and the convention; different conventions give different answers, all defensible
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when a date is no calendar day, the life is no whole number of months, an amount is negative or not in pence, the residual value is above the cost, or a reducing balance has no rate to go by
 * @see The Christie NHS Foundation Trust, accounts 2019-20, note 1.4.4: "to estimated residual value on a straight-line basis over their estimated useful lives"
 * @example
 * ```ts
 * const pc = { cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 }
 * netBookValue(pc, '2026-11-22', { method: { method: 'straightLine' }, convention: 'completedMonths' }).netBookValue // => '56.52'
 * netBookValue(pc, '2026-11-22', { method: { method: 'straightLine' }, convention: 'days' }).netBookValue // => '48.29'
 * ```
 */
export const netBookValue = (asset: DepreciableAsset, at: IsoDate, policy: DepreciationPolicy): BookValue => {
  const writing = writingOf(asset, 'netBookValue: asset')
  const gone = elapsed(asset, at, policy.convention)
  const accumulated = writtenDown(writing, policy.method, gone)
  return {
    at,
    cost: fromSteps(writing.cost, '0.01'),
    accumulatedDepreciation: fromSteps(accumulated, '0.01'),
    netBookValue: fromSteps(writing.cost - accumulated, '0.01'),
    method: policy.method.method,
    convention: policy.convention,
  }
}
