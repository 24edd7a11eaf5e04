import { Decimal, financialYear, requireChoice, requireList, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'
import { fromSteps, readAmount, type Amount } from '../money/amount.js'
import type { DepreciationConvention } from './convention.js'
import type { DepreciationMethod } from './method.js'
import { readPolicy, writtenDown, type DepreciationPolicy } from './written-down.js'
import { requireBookDay } from '../parameter/book-day.js'

/** The kinds of change that the provider accounts name. */
export type BookAdjustmentKind = 'transfer' | 'impairment' | 'revaluation' | 'reclassification'

/** A change to cost or depreciation that no single asset's life explains, as the provider accounts name them. */
export interface BookAdjustment {
  readonly kind: BookAdjustmentKind
  /** Added to cost, pounds sterling; negative takes away. */
  readonly cost?: Amount
  /** Added to accumulated depreciation, pounds sterling; negative takes away. An impairment adds. */
  readonly depreciation?: Amount
  /** The day it was made: before the year it is in the opening figures, after it in none; in the year, unless said. */
  readonly on?: IsoDate
}

/** From opening to closing: cost, depreciation and their difference, pounds sterling. */
export interface BookMovements {
  readonly year: string
  readonly method: DepreciationMethod['method']
  readonly convention: DepreciationConvention
  readonly cost: {
    readonly opening: Decimal
    readonly additions: Decimal
    readonly adjustments: Decimal
    readonly disposals: Decimal
    readonly closing: Decimal
  }
  readonly depreciation: {
    readonly opening: Decimal
    readonly charge: Decimal
    readonly adjustments: Decimal
    readonly disposals: Decimal
    readonly closing: Decimal
  }
  /** The adjustments again, a line for each kind, as the accounts print them. */
  readonly adjustments: {
    readonly [Kind in BookAdjustmentKind]: { readonly cost: Decimal; readonly depreciation: Decimal }
  }
  readonly netBookValue: { readonly opening: Decimal; readonly closing: Decimal }
}

const zero = new Decimal(0)
const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce<Decimal>((total, amount) => total.plus(amount), zero)

interface AssetYear {
  readonly opening: { readonly cost: Decimal; readonly depreciation: Decimal }
  readonly addition: Decimal
  readonly charge: Decimal
  readonly disposal: { readonly cost: Decimal; readonly depreciation: Decimal }
  /** What changed about it in the year. */
  readonly changes: readonly Adjusted[]
}

const assetYear = (
  asset: DepreciableAsset,
  index: number,
  start: IsoDate,
  next: IsoDate,
  policy: DepreciationPolicy,
): AssetYear | undefined => {
  const book = writtenDown(asset, policy, 'bookMovements', `assets[${String(index)}]`)
  const { disposedOn } = asset
  if (book.held >= next || (disposedOn !== undefined && disposedOn < start)) return undefined
  const pence = (value: bigint): Decimal => fromSteps(value, '0.01')
  const isGone = disposedOn !== undefined && disposedOn < next
  const end = isGone ? disposedOn : next
  const isOld = book.held < start
  const nothing = { cost: zero, depreciation: zero }
  const opening = isOld ? { cost: pence(book.costAt(start)), depreciation: pence(book.at(start)) } : nothing
  const changes = book.changes
    .filter(({ on }) => on >= start && on < next)
    .map(({ on, kind, cost, depreciation }) => ({ on, kind, cost: pence(cost), depreciation: pence(depreciation) }))
  const last = pence(book.at(end))
  return {
    opening,
    addition: isOld || asset.takenOn !== undefined ? zero : pence(book.cost),
    charge: changes.reduce((left, { depreciation }) => left.minus(depreciation), last.minus(opening.depreciation)),
    disposal: isGone ? { cost: pence(book.costAt(end)).negated(), depreciation: last.negated() } : nothing,
    changes,
  }
}

interface Adjusted {
  readonly kind: BookAdjustmentKind
  readonly on: IsoDate | undefined
  readonly cost: Decimal
  readonly depreciation: Decimal
}

const kinds: readonly BookAdjustmentKind[] = ['transfer', 'impairment', 'revaluation', 'reclassification']

const adjustedBy = ({ kind, cost = '0', depreciation = '0', on }: BookAdjustment, index: number): Adjusted => {
  const name = `bookMovements: adjustments[${String(index)}]`
  return {
    kind: requireChoice(kind, kinds, `${name}.kind`),
    on: on === undefined ? undefined : requireBookDay(on, `${name}.on`),
    cost: readAmount(cost, `${name}.cost`),
    depreciation: readAmount(depreciation, `${name}.depreciation`),
  }
}

/**
 * Returns how cost, depreciation and net book value moved over one financial year, opening to closing: the table that
 * every set of provider accounts prints for property, plant and equipment.
 *
 * @param assets - those in use before the end of the year; the others are passed over. Disposals are written off in
 *   full
 * @param year - any day of the financial year
 * @param policy - the depreciation method and convention
 * @param adjustments - transfers, impairments, revaluations, reclassifications; hand over those of all years with their
 *   days, so that a year opens where the last one closed. They change no charge: that follows the assets' own cost,
 *   life and `changes`, which are counted here by themselves, as is an asset that was taken on (a transfer)
 * @throws {TypeError} when an amount is no plain decimal, or the method, the convention or the kind of an adjustment is
 *   unknown
 * @throws {RangeError} when `year` is no calendar day; and as `netBookValue` does
 * @see NHS England, Trust Accounts Consolidation workbook 2023/24, TAC14
 * @example
 * ```ts
 * const policy = { method: { method: 'straightLine' }, convention: 'monthInUse' } as const
 * const older = { cost: '1200', inUse: '2016-04-01', lifeMonths: 36 } as const
 * const newer = { cost: '600', inUse: '2017-10-01', lifeMonths: 60 } as const
 * const moved = bookMovements([older, newer], '2017-04-01', policy)
 * moved.depreciation.charge // => '460'
 * moved.netBookValue // => { opening: '800', closing: '940' }
 * ```
 */
export const bookMovements = (
  assets: readonly DepreciableAsset[],
  year: IsoDate,
  policy: DepreciationPolicy,
  adjustments: readonly BookAdjustment[] = [],
): BookMovements => {
  const { start, label } = financialYear(requireBookDay(year, 'bookMovements: year'))
  const { method, convention } = readPolicy(policy, 'bookMovements')
  const next = `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}-04-01` as IsoDate
  const years = requireList(assets, 'bookMovements: assets').flatMap(
    (asset, index) => assetYear(asset, index, start, next, policy) ?? [],
  )
  const all = requireList(adjustments, 'bookMovements: adjustments').map(adjustedBy)
  const earlier = all.filter(({ on }) => on !== undefined && on < start)
  const adjusted = [
    ...all.filter(({ on }) => on === undefined || (on >= start && on < next)),
    ...years.flatMap(({ changes }) => changes),
  ]
  const ofKind = (kind: BookAdjustmentKind): { readonly cost: Decimal; readonly depreciation: Decimal } => {
    const some = adjusted.filter((item) => item.kind === kind)
    return { cost: sum(some.map((item) => item.cost)), depreciation: sum(some.map((item) => item.depreciation)) }
  }
  const cost = {
    opening: sum([...years.map(({ opening }) => opening.cost), ...earlier.map((item) => item.cost)]),
    additions: sum(years.map(({ addition }) => addition)),
    adjustments: sum(adjusted.map((item) => item.cost)),
    disposals: sum(years.map(({ disposal }) => disposal.cost)),
  }
  const depreciation = {
    opening: sum([...years.map(({ opening }) => opening.depreciation), ...earlier.map((item) => item.depreciation)]),
    charge: sum(years.map(({ charge }) => charge)),
    adjustments: sum(adjusted.map((item) => item.depreciation)),
    disposals: sum(years.map(({ disposal }) => disposal.depreciation)),
  }
  const closingCost = sum(Object.values(cost))
  const closingDepreciation = sum(Object.values(depreciation))
  return {
    year: label,
    method: method.method,
    convention,
    cost: { ...cost, closing: closingCost },
    depreciation: { ...depreciation, closing: closingDepreciation },
    adjustments: {
      transfer: ofKind('transfer'),
      impairment: ofKind('impairment'),
      revaluation: ofKind('revaluation'),
      reclassification: ofKind('reclassification'),
    },
    netBookValue: {
      opening: cost.opening.minus(depreciation.opening),
      closing: closingCost.minus(closingDepreciation),
    },
  }
}
