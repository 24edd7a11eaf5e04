import { Decimal, financialYear, namesOf, requireObject, type Citation, type IsoDate } from '@imt/core'
import { dividendRates, type DividendRate } from './dividend-rates.data.js'
import { inForce } from './in-force.js'
import { readAmount, readNotNegative, roundToStep, type Amount } from '../money/amount.js'
import { requireBookDay } from '../parameter/book-day.js'

/** What the charge is made of, all in pounds sterling. */
export interface CapitalChargeInput {
  /**
   * Relevant net assets at the start of the year, without donated assets and net cash in the Government Banking
   * Service.
   */
  readonly openingNetAssets: Amount
  /** The same at its end. */
  readonly closingNetAssets: Amount
  /** Depreciation charged in the year. */
  readonly depreciation: Amount
  /** Per cent; the published rate of the year unless said. */
  readonly ratePercent?: Amount
}

const inputNames = namesOf<CapitalChargeInput>({
  openingNetAssets: true,
  closingNetAssets: true,
  depreciation: true,
  ratePercent: true,
})

/** A year's capital charge: depreciation, and the dividend on average net assets. */
export interface CapitalCharge {
  readonly year: string
  readonly averageNetAssets: Decimal
  readonly ratePercent: Decimal | null
  readonly dividend: Decimal | null
  /** `null` where no rate is known for the year and none was given. */
  readonly total: Decimal | null
  /**
   * Where the rate comes from, and whether it was verified for the year; none when the caller gave it. From 2014/15 on
   * it is not verified: compare it with the manual of the year before the charge goes anywhere.
   */
  readonly citation: Citation | null
  /**
   * The published rate with the days it is taken to hold from and to; none when the caller gave it, or none is known.
   */
  readonly rate: DividendRate | null
}

/**
 * Returns the capital charge of a financial year: depreciation plus the dividend, at the year's rate, on the average of
 * opening and closing relevant net assets. A negative average bears no dividend.
 *
 * @param input - net assets and depreciation, pounds sterling; a rate of the caller's own, if any
 * @param year - any day of the financial year
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when `year` is no calendar day, or the rate is negative
 * @see HFMA, 2013: "asset value at start of year plus value at end, divided by two"
 * @example
 * ```ts
 * const charge = capitalCharge(
 *   { openingNetAssets: '1000000', closingNetAssets: '800000', depreciation: '200000' },
 *   '2012-04-01',
 * )
 * charge.dividend // => '31500'
 * charge.total // => '231500'
 * capitalCharge({ openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' }, '1999-04-01').total // => null
 * ```
 */
export const capitalCharge = (input: CapitalChargeInput, year: IsoDate): CapitalCharge => {
  const { label, start } = financialYear(requireBookDay(year, 'capitalCharge: year'))
  requireObject(input, 'capitalCharge: input', inputNames)
  const row = input.ratePercent === undefined ? inForce(dividendRates, start) : undefined
  const stated = input.ratePercent ?? row?.ratePercent
  const averageNetAssets = readAmount(input.openingNetAssets, 'capitalCharge: input.openingNetAssets')
    .plus(readAmount(input.closingNetAssets, 'capitalCharge: input.closingNetAssets'))
    .div(2)
  const depreciation = readAmount(input.depreciation, 'capitalCharge: input.depreciation')
  const ratePercent = stated === undefined ? null : readNotNegative(stated, 'capitalCharge: input.ratePercent')
  const dividend =
    ratePercent === null ? null : roundToStep(Decimal.max(0, averageNetAssets).times(ratePercent).div(100), '0.01')
  return {
    year: label,
    averageNetAssets,
    ratePercent,
    dividend,
    total: dividend === null ? null : depreciation.plus(dividend),
    citation: row?.citation ?? null,
    rate: row ?? null,
  }
}
