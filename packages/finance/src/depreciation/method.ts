import { Decimal } from '@imt/core'
import { readAmount, type Amount } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import type { Fraction } from './convention.js'

/**
 * How the cost is written down over the life.
 *
 * - `straightLine`: evenly, to the residual value.
 * - `reducingBalance`: by a fixed percentage a year of what is left. Without `ratePercent`, the rate that ends at the residual
 *   value, which must then be above zero.
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

const rateOf = (writing: Writing, ratePercent: Amount | undefined): Decimal => {
  if (ratePercent !== undefined) {
    const rate = readAmount(ratePercent, 'method.ratePercent').div(100)
    if (rate.lessThan(0) || rate.greaterThan(1)) throw new RangeError('method.ratePercent must be 0 to 100')
    return rate
  }
  if (writing.residual === 0n) throw new RangeError('method.ratePercent must be given for a residual value of zero: no percentage of what is left ever reaches it')
  const years = new Decimal(writing.lifeMonths).div(12)
  return new Decimal(1).minus(new Decimal(writing.residual.toString()).div(writing.cost.toString()).pow(new Decimal(1).div(years)))
}

/** Book values at the start of each year of the life, unrounded; a last year may be short. */
const yearlyValues = (writing: Writing, method: Exclude<DepreciationMethod, { method: 'straightLine' }>): readonly Decimal[] => {
  const floor = new Decimal(writing.residual.toString())
  const years = new Decimal(writing.lifeMonths).div(12)
  const rate = writing.cost === 0n ? new Decimal(0) : method.method === 'reducingBalance' ? rateOf(writing, method.ratePercent) : Decimal.min(1, new Decimal(2).div(years))
  const values = [new Decimal(writing.cost.toString())]
  for (let year = 0; year < years.ceil().toNumber(); year += 1) {
    const value = values[year] ?? floor
    const left = years.minus(year)
    const declining = left.lessThan(1) ? value.minus(value.times(new Decimal(1).minus(rate).pow(left))) : value.times(rate)
    const straight = method.method === 'doubleDeclining' ? value.minus(floor).div(Decimal.max(1, left)) : new Decimal(0)
    values.push(Decimal.max(floor, value.minus(Decimal.max(declining, straight))))
  }
  return values
}

/**
 * Returns what has been written down after a part of the life, in whole pence, rounded once on the value that is left (half a penny
 * stays in it): the charges of all periods together never lose a penny. Within a year of life the declining methods run evenly.
 */
export const writtenDown = (writing: Writing, method: DepreciationMethod, gone: Fraction): bigint => {
  const all = writing.cost - writing.residual
  if (method.method === 'straightLine') return all - roundedShare(all, gone.whole - gone.part, gone.whole)
  if (gone.part === 0n) return 0n
  const values = yearlyValues(writing, method)
  const months = new Decimal(writing.lifeMonths).times(gone.part.toString()).div(gone.whole.toString())
  const year = months.div(12).floor().toNumber()
  const start = values[year] ?? values.at(-1) ?? new Decimal(0)
  const end = values[year + 1] ?? start
  const lastMonths = Math.min(12, writing.lifeMonths - 12 * year)
  const within = lastMonths <= 0 ? new Decimal(0) : months.minus(12 * year).div(lastMonths)
  const value = start.minus(start.minus(end).times(within))
  return writing.cost - BigInt(value.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed())
}
