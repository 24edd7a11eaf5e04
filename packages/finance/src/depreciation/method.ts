import { Decimal } from '@imt/core'
import { readShare, type Amount } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import type { Fraction, YearOfLife } from './convention.js'

/**
 * How the cost is written down over the life.
 *
 * - `straightLine`: evenly, to the residual value.
 * - `reducingBalance`: by a fixed percentage a year of what is left, within a year evenly, never below the residual
 *   value. Without `ratePercent`, the rate that ends at the residual value, which must then be above zero.
 * - `doubleDeclining`: by twice the straight-line rate of what is left, changing to a straight line when that is more.
 */
export type DepreciationMethod =
  | { readonly method: 'straightLine' }
  | { readonly method: 'reducingBalance'; readonly ratePercent?: Amount }
  | { readonly method: 'doubleDeclining' }

/** What is written down, in pence: cost, residual value, and the life in months. */
export interface Writing {
  readonly cost: bigint
  readonly residual: bigint
  readonly lifeMonths: number
}

/** What of the value is written off in one year, or in the part of a year that ends the life. */
type YearlyRate = (partOfYear: Decimal) => Decimal

const one = new Decimal(1)

/**
 * A stated rate runs evenly through a short last year; the rate that ends at the residual value has to compound to end
 * there.
 */
const rateOf = ({ cost, residual, lifeMonths }: Writing, ratePercent: Amount | undefined, name: string): YearlyRate => {
  if (ratePercent !== undefined) {
    const rate = readShare(ratePercent, `${name}.ratePercent`).div(100)
    return (part) => rate.times(part)
  }
  if (cost === 0n) return () => new Decimal(0)
  if (residual === 0n)
    throw new RangeError(
      `${name}.ratePercent must be given for a residual value of zero: no percentage of what is left ever reaches it`,
    )
  const left = new Decimal(residual.toString()).div(cost.toString())
  const yearly = (part: Decimal): Decimal => one.minus(left.pow(part.times(12).div(lifeMonths)))
  const whole = yearly(one)
  return (part) => (part.equals(one) ? whole : yearly(part))
}

/**
 * Returns the book values at the start of each year of the life and at its end, in pence, unrounded; a last year may be
 * short.
 *
 * @param writing - what is written down
 * @param method - a declining method
 * @param name - what to call the method where its rate is at fault
 */
export const yearlyValues = (
  writing: Writing,
  method: Exclude<DepreciationMethod, { method: 'straightLine' }>,
  name: string,
): readonly Decimal[] => {
  const floor = new Decimal(writing.residual.toString())
  const years = new Decimal(writing.lifeMonths).div(12)
  const double = Decimal.min(1, new Decimal(2).div(years))
  const rate: YearlyRate =
    method.method === 'reducingBalance' ? rateOf(writing, method.ratePercent, name) : (part) => double.times(part)
  const values = [new Decimal(writing.cost.toString())]
  for (let year = 0; 12 * year < writing.lifeMonths; year += 1) {
    const value = values[year] ?? floor
    const left = years.minus(year)
    const declining = value.times(rate(Decimal.min(1, left)))
    const straight = method.method === 'doubleDeclining' ? value.minus(floor).div(Decimal.max(1, left)) : new Decimal(0)
    values.push(Decimal.max(floor, value.minus(Decimal.max(declining, straight))))
  }
  return values
}

/**
 * Returns what a straight line has written down after a part of the life, in whole pence, rounded once on the value
 * that is left (half a penny stays in it): the charges of all periods together never lose a penny.
 */
export const straightlyWritten = ({ cost, residual }: Pick<Writing, 'cost' | 'residual'>, gone: Fraction): bigint =>
  cost - residual - roundedShare(cost - residual, gone.whole - gone.part, gone.whole)

/**
 * Returns what a declining method has written down by a day in a year of the life, in whole pence, rounded as a
 * straight line is.
 */
export const decliningWritten = (
  { cost }: Writing,
  values: readonly Decimal[],
  { year, within }: YearOfLife,
): bigint => {
  const start = values[year] ?? new Decimal(0)
  const end = values[year + 1] ?? start
  const value = start.minus(start.minus(end).times(within.part.toString()).div(within.whole.toString()))
  return cost - BigInt(value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed())
}
