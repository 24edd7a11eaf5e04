import { addMonths, financialYear, type Decimal, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { fromSteps } from '../money/amount.js'
import { elapsed, type DepreciationConvention } from './convention.js'
import { writtenDown, type DepreciationMethod } from './method.js'
import { writingOf, type DepreciationPolicy } from './net-book-value.js'

/** One financial year of an asset's life, 1 April to 31 March. */
export interface DepreciationYear {
  /** `2017/18`. */
  readonly year: string
  readonly opening: Decimal
  /** What is charged in the year. */
  readonly charge: Decimal
  readonly closing: Decimal
}

/** An asset's depreciation, year by year, with the policy it was computed by. */
export interface DepreciationSchedule {
  readonly cost: Decimal
  readonly residualValue: Decimal
  readonly method: DepreciationMethod['method']
  readonly convention: DepreciationConvention
  readonly years: readonly DepreciationYear[]
  /**
   * What the charges leave above the residual value at the end of the life: 0, except by a reducing balance at a stated
   * `ratePercent` that does not come down so far. It is not written off here: when it is, is the body's policy.
   */
  readonly remainder: Decimal
}

/**
 * Returns an asset's depreciation by financial year, from the year it came into use to the year in which its life
 * ends. Every charge is the difference of two rounded figures to date, so the charges and the remainder add up to cost less
 * residual value. The remainder is 0 unless a stated rate of a reducing balance leaves one.
 *
 * @param asset - cost and residual value in pounds sterling, life in months
 * @param policy - the method and the convention; both are echoed
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} as `netBookValue` does
 * @example
 * ```ts
 * const { years } = depreciationSchedule({ cost: '1000', inUse: '2017-10-01', lifeMonths: 24 }, { method: { method: 'straightLine' }, convention: 'monthInUse' })
 * years.map(({ year, charge }) => [year, charge]) // => [['2017/18', '250'], ['2018/19', '500'], ['2019/20', '250']]
 * depreciationSchedule({ cost: '1000', inUse: '2017-04-01', lifeMonths: 24 }, { method: { method: 'reducingBalance', ratePercent: '40' }, convention: 'monthInUse' }).remainder // => '360'
 * ```
 * @see SW London CCG, accounts 2020/21, note 1.13: IT equipment with a short life or a low value is held at depreciated historic cost
 */
export const depreciationSchedule = (asset: DepreciableAsset, policy: DepreciationPolicy): DepreciationSchedule => {
  const writing = writingOf(asset, 'depreciationSchedule: asset')
  const years: DepreciationYear[] = []
  let start: IsoDate = financialYear(asset.inUse).start
  let accumulated = 0n
  for (;;) {
    const next = addMonths(start, 12)
    const gone = elapsed(asset, next, policy.convention)
    const closing = writtenDown(writing, policy.method, gone)
    years.push({ year: financialYear(start).label, opening: fromSteps(writing.cost - accumulated, '0.01'), charge: fromSteps(closing - accumulated, '0.01'), closing: fromSteps(writing.cost - closing, '0.01') })
    accumulated = closing
    start = next
    if (gone.part === gone.whole) break
  }
  return { cost: fromSteps(writing.cost, '0.01'), residualValue: fromSteps(writing.residual, '0.01'), method: policy.method.method, convention: policy.convention, years, remainder: fromSteps(writing.cost - accumulated - writing.residual, '0.01') }
}
