import { addMonths, type Decimal, type IsoDate } from '@imt/core'
import type { AssetChange, DepreciableAsset } from '../capital/depreciable-asset.js'
import { netBookValue } from '../depreciation/net-book-value.js'
import { fromSteps, toSteps } from '../money/amount.js'
import type { Lease, ReadLease } from './lease.js'
import { balancesOf } from './liability.js'

/** How time is counted, for interest within a period and for depreciation: `days`, or months in one of two ways. */
export interface LeasePolicy {
  readonly convention: 'days' | 'monthInUse' | 'completedMonths'
}

/** A lease measured again, pounds sterling. */
export interface LeaseChange {
  readonly on: IsoDate
  readonly liabilityBefore: Decimal
  readonly liabilityAfter: Decimal
  /** What is added to the asset; below zero it is taken away. */
  readonly toAsset: Decimal
  /** What the asset could not bear, a gain of the year. */
  readonly gain: Decimal
}

/** Pence as pounds. */
export const pounds = (pence: bigint): Decimal => fromSteps(pence, '0.01')

/** Pounds as pence. */
export const inPence = (amount: Decimal): bigint => toSteps(amount, '0.01', 'rightOfUse: lease')

/** The right as an asset, and what each remeasurement made of it. */
export interface MeasuredAsset {
  readonly asset: DepreciableAsset
  readonly changes: readonly LeaseChange[]
}

/** The right as an asset that is depreciated, with what each remeasurement makes of it. */
export const measuredAsset = (
  lease: Lease,
  read: ReadLease,
  cost: bigint,
  convention: LeasePolicy['convention'],
): MeasuredAsset => {
  const { commencement, monthsApart, due, usefulLifeMonths = Infinity } = lease
  const { measurements } = read
  const months = (periods: number): number => monthsApart * periods
  let asset: DepreciableAsset = {
    cost: pounds(cost),
    inUse: commencement,
    lifeMonths: Math.min(months(measurements[0].payments.length), usefulLifeMonths),
  }
  const changes: LeaseChange[] = []
  const assetChanges: AssetChange[] = []
  for (const [index, again] of measurements.entries()) {
    const old = measurements[index - 1]
    if (old === undefined) continue
    const on = addMonths(commencement, months(again.after))
    const before = balancesOf(old, due)[again.after - old.after] ?? 0n
    const after = balancesOf(again, due)[0] ?? 0n
    const value = inPence(netBookValue(asset, on, { method: { method: 'straightLine' }, convention }).netBookValue)
    const worth = value + after > before ? value + after - before : 0n
    const left = Math.min(months(again.payments.length), usefulLifeMonths - months(again.after))
    assetChanges.push({
      kind: 'revaluation',
      on,
      carryingAmount: pounds(worth),
      // A thing that is of no more use has nothing left to be charged over: its last month bears it.
      remainingMonths: Math.max(1, left),
    })
    asset = { ...asset, changes: [...assetChanges] }
    changes.push({
      on,
      liabilityBefore: pounds(before),
      liabilityAfter: pounds(after),
      toAsset: pounds(worth - value),
      gain: pounds(worth - (value + after - before)),
    })
  }
  return { asset, changes }
}
