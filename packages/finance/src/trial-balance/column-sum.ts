import { Decimal } from '@imt/core'
import { zero } from './figures.js'

/** What the lines of a ledger come to in one column. */
export interface ColumnSum {
  readonly sum: Decimal
  /** By how much it may be rounded at most. */
  readonly rounding: Decimal
  /** Figures that state pence: the others are then in pounds and pence, too. */
  readonly withPence: number
  /** Figures that state something. */
  readonly stated: number
  /** Cells in which something stands that cannot be added up. */
  readonly open: number
}

/** Nothing was added up. */
export const none: ColumnSum = { sum: zero, rounding: zero, withPence: 0, stated: 0, open: 0 }

/**
 * By how much the sum of rounded figures may be out. Rounding goes up as often as down, so that of many figures the sum
 * is hardly ever out by more than four times the root of their number.
 */
export const toleranceOf = (...sums: readonly ColumnSum[]): Decimal => {
  const stated = sums.reduce((all, each) => all + each.stated, 0)
  if (stated === 0 || sums.some(({ withPence }) => withPence > 0)) return zero
  const most = sums.reduce((all, { rounding }) => all.plus(rounding), zero)
  return Decimal.min(most, most.dividedBy(stated).times(4 * Math.sqrt(stated)))
}

/** What one sum has more than another that it has grown from. */
export const less = (one: ColumnSum, other: ColumnSum): ColumnSum => ({
  sum: one.sum.minus(other.sum),
  rounding: one.rounding.minus(other.rounding),
  withPence: one.withPence - other.withPence,
  stated: one.stated - other.stated,
  open: one.open - other.open,
})
