import { addMonths, financialYear, type Decimal, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { fromSteps } from '../money/amount.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { writtenDown, type DepreciationPolicy } from './written-down.js'

/** One financial year of an asset's life, 1 April to 31 March. */
export interface DepreciationYear {
  /** `2017/18`. */
  readonly year: string
  readonly opening: Decimal
  /** What is charged in the year. */
  readonly charge: Decimal
  /** What revaluations and impairments of the year add to the value; below zero they take away. */
  readonly change: Decimal
  readonly closing: Decimal
}

/** An asset's depreciation, year by year, with the policy it was computed by. */
export interface DepreciationSchedule {
  readonly cost: Decimal
  /** As it is last known. */
  readonly residualValue: Decimal
  readonly method: DepreciationMethod['method']
  readonly convention: DepreciationConvention
  readonly years: readonly DepreciationYear[]
  /**
   * What the charges leave above the residual value when they end: 0, except by a reducing balance at a stated
   * `ratePercent` that does not come down so far, or for an asset disposed of before the end of its life. It is not
   * written off here: for disposals `bookMovements` does, for the rest it is the body's policy when.
   */
  readonly remainder: Decimal
}

/**
 * Returns an asset's depreciation by financial year, from the year it came into use, or was taken on, to the year in
 * which its life ends, or of its disposal if that is earlier. `closing` is `opening` less `charge` plus `change`. Every
 * charge is the difference of two rounded figures to date, so no penny is lost: the charges and the remainder add up to
 * cost less residual value, and what changes add. The remainder is 0 unless a disposal, a stated rate of a reducing
 * balance, or a revaluation after the end of the life leaves one.
 *
 * @param asset - cost and residual value in pounds sterling, life in months
 * @param policy - the method and the convention; both are echoed
 * @throws {TypeError} when an amount is no plain decimal, or the method or the convention is unknown
 * @throws {RangeError} as `netBookValue` does
 * @example
 * ```ts
 * const { years } = depreciationSchedule(
 *   { cost: '1000', inUse: '2017-10-01', lifeMonths: 24 },
 *   { method: { method: 'straightLine' }, convention: 'monthInUse' },
 * )
 * years.map(({ year, charge }) => [year, charge]) // => [['2017/18', '250'], ['2018/19', '500'], ['2019/20', '250']]
 * depreciationSchedule(
 *   { cost: '1000', inUse: '2017-04-01', lifeMonths: 24 },
 *   { method: { method: 'reducingBalance', ratePercent: '40' }, convention: 'monthInUse' },
 * ).remainder // => '360'
 * const revalued = [{ kind: 'revaluation', on: '2019-04-01', carryingAmount: '900', remainingMonths: 36 }] as const
 * depreciationSchedule(
 *   { cost: '1000', inUse: '2017-04-01', lifeMonths: 48, changes: revalued },
 *   { method: { method: 'straightLine' }, convention: 'monthInUse' },
 * ).years.map(({ charge, change }) => [charge, change])
 * // => [['250', '0'], ['250', '0'], ['300', '400'], ['300', '0'], ['300', '0']]
 * ```
 * @see SW London CCG, accounts 2020/21, note 1.13: IT equipment with a short life or a low value is held at depreciated
 *   historic cost
 */
export const depreciationSchedule = (asset: DepreciableAsset, policy: DepreciationPolicy): DepreciationSchedule => {
  const { cost, residual, held, changes, costAt, at, isOver } = writtenDown(
    asset,
    policy,
    'depreciationSchedule',
    'asset',
  )
  const { disposedOn } = asset
  const years: DepreciationYear[] = []
  let start: IsoDate = financialYear(held).start
  const taken = changes.find(({ kind }) => kind === 'transfer')
  let value = cost - (taken?.depreciation ?? 0n)
  for (;;) {
    const next = addMonths(start, 12)
    const isGone = disposedOn !== undefined && disposedOn < next
    const end = isGone ? disposedOn : next
    const closing = costAt(end) - at(end)
    const change = changes
      .filter(({ on, kind }) => kind !== 'transfer' && on >= start && on < next)
      .reduce((sum, one) => sum + one.cost - one.depreciation, 0n)
    years.push({
      year: financialYear(start).label,
      opening: fromSteps(value, '0.01'),
      charge: fromSteps(value + change - closing, '0.01'),
      change: fromSteps(change, '0.01'),
      closing: fromSteps(closing, '0.01'),
    })
    value = closing
    start = next
    if (isGone || isOver(next)) break
  }
  return {
    cost: fromSteps(cost, '0.01'),
    residualValue: fromSteps(residual, '0.01'),
    method: policy.method.method,
    convention: policy.convention,
    years,
    remainder: fromSteps(value - residual, '0.01'),
  }
}
