import type { Decimal, IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { fromSteps } from '../money/amount.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { writtenDown, type DepreciationPolicy } from './written-down.js'
import { requireBookDay } from '../parameter/book-day.js'

/** An asset's value on one day, with the policy it was computed by. */
export interface BookValue {
  readonly at: IsoDate
  readonly cost: Decimal
  readonly accumulatedDepreciation: Decimal
  readonly netBookValue: Decimal
  readonly method: DepreciationMethod['method']
  readonly convention: DepreciationConvention
}

/**
 * Returns an asset's net book value at the start of a day, in pounds sterling to the penny; half a penny stays in the
 * value. Before it came into use that is its cost. What changes on a day counts from the day after. After `disposedOn`,
 * and up to the day it is taken on, the books hold nothing of it: its cost, depreciation and value are 0.
 *
 * @param asset - in use from its first day; assets under construction are not depreciated and do not belong here
 * @param at - the day, at whose start the value is asked: 1 April gives the closing value of 31 March
 * @param policy - the method and the convention; different conventions give different answers, all defensible
 * @throws {TypeError} when an amount is no plain decimal, or the method, the convention or the kind of a change is
 *   unknown
 * @throws {RangeError} when a date is no calendar day, the life is no whole number of months from 1 to 12,000, the
 *   disposal is before the use or a change, changes are not in the order of their days, an amount is negative or not in
 *   pence, the residual value is above the cost, a
 *   reducing balance has no rate to go by, or an asset that changed is not on a straight line
 * @see The Christie NHS Foundation Trust, accounts 2019-20, note 1.4.4: "to estimated residual value on a straight-line
 *   basis over their estimated useful lives"
 * @example
 * ```ts
 * const pc = { cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 } as const
 * const method = { method: 'straightLine' } as const
 * netBookValue(pc, '2026-11-22', { method, convention: 'completedMonths' }).netBookValue // => '56.52'
 * netBookValue(pc, '2026-11-22', { method, convention: 'days' }).netBookValue // => '48.29'
 * const kept = { ...pc, changes: [{ kind: 'estimate', on: '2025-04-01', remainingMonths: 36 }] } as const
 * netBookValue(kept, '2026-04-01', { method, convention: 'completedMonths' }).netBookValue // => '180.86'
 * ```
 */
export const netBookValue = (asset: DepreciableAsset, at: IsoDate, policy: DepreciationPolicy): BookValue => {
  const book = writtenDown(asset, policy, 'netBookValue', 'asset')
  requireBookDay(at, 'netBookValue: at')
  const isHeld = asset.disposedOn === undefined || at <= asset.disposedOn
  const cost = isHeld ? book.costAt(at) : 0n
  const accumulated = isHeld ? book.at(at) : 0n
  return {
    at,
    cost: fromSteps(cost, '0.01'),
    accumulatedDepreciation: fromSteps(accumulated, '0.01'),
    netBookValue: fromSteps(cost - accumulated, '0.01'),
    method: policy.method.method,
    convention: policy.convention,
  }
}
