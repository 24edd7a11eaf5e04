import { addMonths, completedMonths, daysBetween, Decimal, isoDate, type IsoDate, requireObject } from '@imt/core'

/**
 * What GLPI is told about an asset: pounds as decimal text, whole years of life, the day and month on which the fiscal
 * year ends.
 */
export interface GlpiAsset {
  readonly cost: string
  readonly used: IsoDate
  readonly years: number
  /** `03-31` for the United Kingdom. */
  readonly fiscalYearEnd: `${number}-${number}`
}

/** Days from one date to another as PHP's `diff` gives them, months of 30 days. */
const thirtyDayMonths = (from: IsoDate, to: IsoDate): number => {
  const months = completedMonths(from, to)
  return (months % 12) * 30 + daysBetween(addMonths(from, months), to)
}

/**
 * Returns the value that GLPI shows for linear amortisation. Known defects, kept: values are filed under the calendar
 * year of use and read by the calendar year of today, so with a fiscal year that ends in March an older asset can be
 * worth more than a newer one, and the value drops on 1 January. Offered to reconcile with GLPI; for accounts use
 * `@imt/finance`.
 *
 * @param asset - cost in pounds, day of use, life in years, end of the fiscal year as `MM-DD`
 * @param at - the day of the value, not before the year of use
 * @returns pounds, two decimals
 * @throws {RangeError} when the cost is no plain decimal text, `years` is no whole number of 1 or more, or `at` lies
 *   before the year of use
 * @example
 * ```ts
 * const asset = { cost: '1000', years: 5, fiscalYearEnd: '03-31' } as const
 * glpiLinear({ ...asset, used: '2023-10-01' }, '2026-11-22') // => '300'
 * glpiLinear({ ...asset, used: '2023-02-01' }, '2026-11-22') // => '366.67'
 * glpiLinear({ ...asset, used: '2023-10-01' }, '2027-02-01') // => '100'
 * ```
 * @see GLPI issue 3082, https://github.com/glpi-project/glpi/issues/3082
 */
export const glpiLinear = (asset: GlpiAsset, at: IsoDate): Decimal => {
  requireObject(asset, 'glpiLinear: asset')
  const { cost, used, years, fiscalYearEnd } = asset
  if (!/^\d+(?:\.\d+)?$/.test(cost))
    throw new RangeError(`glpiLinear: asset.cost must be plain decimal text of 0 or more, got ${JSON.stringify(cost)}`)
  if (!Number.isInteger(years) || years < 1)
    throw new RangeError(`glpiLinear: asset.years must be a whole number of 1 or more, got ${String(years)}`)
  const firstYear = Number(used.slice(0, 4))
  const passed = Number(at.slice(0, 4)) - firstYear
  if (passed < 0) throw new RangeError('glpiLinear: at must not lie before the year of use')
  if (passed >= years) return new Decimal(0)
  const annuity = new Decimal(cost).div(years)
  const sameYear = isoDate(`${used.slice(0, 4)}-${fiscalYearEnd}`)
  const end = sameYear < used ? addMonths(sameYear, 12) : sameYear
  const first = annuity.times(thirtyDayMonths(used, end)).div(360)
  return new Decimal(cost).minus(first).minus(annuity.times(passed)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}
