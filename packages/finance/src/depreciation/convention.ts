import { addMonths, completedMonths, daysBetween, financialYear, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'

/**
 * How the part of a life that has gone by is counted. No standard chooses for you: a body's accounting policy does, and the
 * answers differ (see the example of `netBookValue`).
 *
 * - `completedMonths`: whole months from the day the asset came into use.
 * - `monthInUse`: calendar months, the month in which it came into use counted in full.
 * - `monthAfter`: calendar months, beginning with the month after.
 * - `fullYear`: financial years, the year in which it came into use counted in full.
 * - `halfYear`: financial years, half of the first and half of one more at the end.
 * - `days`: calendar days out of the days of the whole life.
 */
export type DepreciationConvention = 'completedMonths' | 'monthInUse' | 'monthAfter' | 'fullYear' | 'halfYear' | 'days'

/** A part of a whole, in whole numbers: never above 1. */
export interface Fraction {
  readonly part: bigint
  readonly whole: bigint
}

const monthIndex = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
const yearIndex = (date: IsoDate): number => Number(financialYear(date).start.slice(0, 4))

/** Half months gone by, out of twice the months of the life: halves, for the half-year convention. */
const halfMonths = (inUse: IsoDate, at: IsoDate, convention: Exclude<DepreciationConvention, 'days'>): number => {
  switch (convention) {
    case 'completedMonths':
      return 2 * completedMonths(inUse, at)
    case 'monthInUse':
      return 2 * (monthIndex(at) - monthIndex(inUse))
    case 'monthAfter':
      return 2 * (monthIndex(at) - monthIndex(inUse) - 1)
    case 'fullYear':
      return 24 * (yearIndex(at) - yearIndex(inUse))
    case 'halfYear':
      return 24 * (yearIndex(at) - yearIndex(inUse)) - 12
  }
}

const clamped = (part: number, whole: number): Fraction => ({ part: BigInt(Math.min(Math.max(part, 0), whole)), whole: BigInt(whole) })

/**
 * Returns how much of an asset's life has gone by at the start of a day, as a fraction of whole numbers between 0 and 1.
 *
 * @param asset - the day it came into use and its life in months
 * @param at - the day at whose start is counted
 * @param convention - how to count
 */
export const elapsed = (asset: Pick<DepreciableAsset, 'inUse' | 'lifeMonths'>, at: IsoDate, convention: DepreciationConvention): Fraction => {
  const { inUse, lifeMonths } = asset
  if (convention === 'days') return clamped(daysBetween(inUse, at), daysBetween(inUse, addMonths(inUse, lifeMonths)))
  return clamped(halfMonths(inUse, at, convention), 2 * lifeMonths)
}
