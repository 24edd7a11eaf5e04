import { Decimal, financialYear, isIsoDate, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { readAmount, type Amount } from '../money/amount.js'
import { netBookValue, type DepreciationPolicy } from './net-book-value.js'

/** A change to cost or depreciation that no single asset's life explains, as the provider accounts name them. */
export interface BookAdjustment {
  readonly kind: 'transfer' | 'impairment' | 'revaluation' | 'reclassification'
  /** Added to cost, pounds sterling; negative takes away. */
  readonly cost?: Amount
  /** Added to accumulated depreciation, pounds sterling; negative takes away. */
  readonly depreciation?: Amount
}

/** From opening to closing: cost, depreciation and their difference, pounds sterling. */
export interface BookMovements {
  readonly year: string
  readonly cost: { readonly opening: Decimal; readonly additions: Decimal; readonly adjustments: Decimal; readonly disposals: Decimal; readonly closing: Decimal }
  readonly depreciation: { readonly opening: Decimal; readonly charge: Decimal; readonly adjustments: Decimal; readonly disposals: Decimal; readonly closing: Decimal }
  readonly netBookValue: { readonly opening: Decimal; readonly closing: Decimal }
}

const zero = new Decimal(0)
const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce<Decimal>((total, amount) => total.plus(amount), zero)

interface AssetYear {
  readonly opening: { readonly cost: Decimal; readonly depreciation: Decimal }
  readonly addition: Decimal
  readonly charge: Decimal
  readonly disposal: { readonly cost: Decimal; readonly depreciation: Decimal }
}

const assetYear = (asset: DepreciableAsset, start: IsoDate, next: IsoDate, policy: DepreciationPolicy): AssetYear | undefined => {
  const { disposedOn } = asset
  if (disposedOn !== undefined && (!isIsoDate(disposedOn) || disposedOn < asset.inUse)) throw new RangeError('bookMovements: assets.disposedOn must be a calendar day not before inUse')
  if (asset.inUse >= next || (disposedOn !== undefined && disposedOn < start)) return undefined
  const gone = disposedOn !== undefined && disposedOn < next
  const before = asset.inUse < start
  const last = netBookValue(asset, gone ? disposedOn : next, policy)
  const first = before ? netBookValue(asset, start, policy).accumulatedDepreciation : zero
  return {
    opening: before ? { cost: last.cost, depreciation: first } : { cost: zero, depreciation: zero },
    addition: before ? zero : last.cost,
    charge: last.accumulatedDepreciation.minus(first),
    disposal: gone ? { cost: last.cost.negated(), depreciation: last.accumulatedDepreciation.negated() } : { cost: zero, depreciation: zero },
  }
}

/**
 * Returns how cost, depreciation and net book value moved over one financial year, opening to closing: the table that every
 * set of provider accounts prints for property, plant and equipment.
 *
 * @param assets - those in use before the end of the year; the others are passed over. Disposals are written off in full
 * @param year - any day of the financial year
 * @param policy - the depreciation method and convention
 * @param adjustments - transfers, impairments, revaluations, reclassifications
 * @throws {RangeError} when `assets.disposedOn` is no day or before `inUse`; and as `netBookValue` does
 * @see NHS England, Trust Accounts Consolidation workbook 2023/24, TAC14
 * @example
 * ```ts
 * const policy = { method: { method: 'straightLine' }, convention: 'monthInUse' }
 * const moved = bookMovements([{ cost: '1200', inUse: '2016-04-01', lifeMonths: 36 }, { cost: '600', inUse: '2017-10-01', lifeMonths: 60 }], '2017-04-01', policy)
 * moved.depreciation.charge // => '460'
 * moved.netBookValue // => { opening: '800', closing: '940' }
 * ```
 */
export const bookMovements = (assets: readonly DepreciableAsset[], year: IsoDate, policy: DepreciationPolicy, adjustments: readonly BookAdjustment[] = []): BookMovements => {
  const { start, label } = financialYear(year)
  const next = `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}-04-01` as IsoDate
  const years = assets.flatMap((asset) => assetYear(asset, start, next, policy) ?? [])
  const adjusted = (of: 'cost' | 'depreciation'): Decimal => sum(adjustments.map((item) => readAmount(item[of] ?? '0', `bookMovements: adjustments.${of}`)))
  const cost = { opening: sum(years.map(({ opening }) => opening.cost)), additions: sum(years.map(({ addition }) => addition)), adjustments: adjusted('cost'), disposals: sum(years.map(({ disposal }) => disposal.cost)) }
  const depreciation = { opening: sum(years.map(({ opening }) => opening.depreciation)), charge: sum(years.map(({ charge }) => charge)), adjustments: adjusted('depreciation'), disposals: sum(years.map(({ disposal }) => disposal.depreciation)) }
  const closingCost = sum(Object.values(cost))
  const closingDepreciation = sum(Object.values(depreciation))
  return {
    year: label,
    cost: { ...cost, closing: closingCost },
    depreciation: { ...depreciation, closing: closingDepreciation },
    netBookValue: { opening: cost.opening.minus(depreciation.opening), closing: closingCost.minus(closingDepreciation) },
  }
}
