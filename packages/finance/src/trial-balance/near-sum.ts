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

/** By how much of its size a number may be out that others were added up to, or taken off. */
export const inexact = 1e-9

/** By how much the sum of rounded figures may be out, as `toleranceOf` says it. */
export const nearTolerance = (one: NearSum, other = nearNone): number => {
  const stated = one.stated + other.stated
  if (stated === 0 || one.withPence > 0 || other.withPence > 0) return 0
  const most = one.rounding + other.rounding
  return Math.min(most, (most * 4) / Math.sqrt(stated))
}
