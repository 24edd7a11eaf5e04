import { addMonths, completedMonths, daysBetween, financialYear, type IsoDate } from '@imt/core'
import type { DepreciableAsset } from '../capital/depreciable-asset.js'

/**
 * How the part of a life that has gone by is counted. No standard chooses for you: a body's accounting policy does, and
 * the answers differ (see the example of `netBookValue`).
 *
 * - `completedMonths`: whole months from the day the asset came into use.
 * - `monthInUse`: calendar months, the month in which it came into use counted in full.
 * - `monthAfter`: calendar months, beginning with the month after.
 * - `fullYear`: financial years, the year in which it came into use counted in full; charged as the year ends, so that
 *   an asset disposed of bears nothing for the year of its disposal.
 * - `halfYear`: financial years, half of the first and half of one more at the end; charged as the year ends.
 * - `days`: calendar days out of the days of the whole life; by a declining method, out of the days of each of its
 *   years.
 */
export type DepreciationConvention = 'completedMonths' | 'monthInUse' | 'monthAfter' | 'fullYear' | 'halfYear' | 'days'

/** Every convention, so that a misspelt one is not taken for another. */
export const depreciationConventions: readonly DepreciationConvention[] = [
  'completedMonths',
  'monthInUse',
  'monthAfter',
  'fullYear',
  'halfYear',
  'days',
]

/** A part of a whole, in whole numbers: never above 1. */
export interface Fraction {
  readonly part: bigint
  readonly whole: bigint
}

/**
 * Where a day lies in a life: whole years of it gone by, and how much of the next, which may be short where it is the
 * last.
 */
export interface YearOfLife {
  readonly year: number
  readonly within: Fraction
}

type Life = Pick<DepreciableAsset, 'inUse' | 'lifeMonths'>

const monthIndex = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
const yearIndex = (date: IsoDate): number => Number(financialYear(date).start.slice(0, 4))

/** Half months gone by: halves, for the half-year convention. */
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

const clamped = (part: number, whole: number): Fraction => ({
  part: BigInt(Math.min(Math.max(part, 0), whole)),
  whole: BigInt(whole),
})

/** Returns what has gone by at the start of a day since the first in use, in half months or days; below 0 before it. */
export const timeGone = (inUse: IsoDate, at: IsoDate, convention: DepreciationConvention): number =>
  convention === 'days' ? daysBetween(inUse, at) : halfMonths(inUse, at, convention)

/** Returns how long some months from a day are, in half months or days. */
export const timeOf = (from: IsoDate, months: number, convention: DepreciationConvention): number =>
  convention === 'days' ? daysBetween(from, addMonths(from, months)) : 2 * months

/** Returns the year of its life that an asset is in at the start of a day. After the last, it is past all of them. */
export const yearOfLife = (
  { inUse, lifeMonths }: Life,
  at: IsoDate,
  convention: DepreciationConvention,
): YearOfLife => {
  const years = Math.ceil(lifeMonths / 12)
  const months = convention === 'days' ? completedMonths(inUse, at) : halfMonths(inUse, at, convention) / 2
  if (months >= lifeMonths) return { year: years, within: { part: 0n, whole: 1n } }
  const year = Math.max(0, Math.floor(months / 12))
  const last = Math.min(12 * (year + 1), lifeMonths)
  if (convention !== 'days') return { year, within: clamped(2 * (months - 12 * year), 2 * (last - 12 * year)) }
  const start = addMonths(inUse, 12 * year)
  return { year, within: clamped(daysBetween(start, at), daysBetween(start, addMonths(inUse, last))) }
}
