import type { Decimal } from '@imt/core'
import type { ColumnSum } from './column-sum.js'

/**
 * A column sum in numbers, which are out in the sixteenth digit: a total is tried against all that may begin where one
 * of a thousand earlier totals stood, and only what this leaves is added up exactly.
 */
export interface NearSum {
  readonly sum: number
  readonly rounding: number
  readonly withPence: number
  readonly stated: number
  readonly open: number
}

/** Nothing was added up. */
export const nearNone: NearSum = { sum: 0, rounding: 0, withPence: 0, stated: 0, open: 0 }

const numberOf = (value: Decimal): number => (value.isZero() ? 0 : value.toNumber())

/** A column sum in numbers. */
export const nearSum = ({ sum, rounding, ...counts }: ColumnSum): NearSum => ({
  ...counts,
  sum: numberOf(sum),
  rounding: numberOf(rounding),
})

/** What one sum has more than another that it has grown from. */
export const nearLess = (one: NearSum, other: NearSum): NearSum => ({
  sum: one.sum - other.sum,
  rounding: one.rounding - other.rounding,
  withPence: one.withPence - other.withPence,
  stated: one.stated - other.stated,
  open: one.open - other.open,
})

/** By how much numbers may be out that were added up and taken off each other. */
const inexact = 1e-9

/** What numbers that were taken off each other may be out by, together. */
export const slackOf = (numbers: readonly number[]): number =>
  inexact * numbers.reduce((sum, number) => sum + Math.abs(number), 0)

/** By how much the sum of rounded figures may be out, as `toleranceOf` says it. */
export const nearTolerance = (...sums: readonly NearSum[]): number => {
  const stated = sums.reduce((all, each) => all + each.stated, 0)
  if (stated === 0 || sums.some(({ withPence }) => withPence > 0)) return 0
  const most = sums.reduce((all, { rounding }) => all + rounding, 0)
  return Math.min(most, (most * 4) / Math.sqrt(stated))
}
