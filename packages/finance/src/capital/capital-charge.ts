import { Decimal, financialYear, namesOf, requireObject, type Citation, type IsoDate } from '@imt/core'
import { dividendRates, relevantNetAssetSources, type DividendRate } from './dividend-rates.data.js'
import { inForce } from './in-force.js'
import { readAmount, readNotNegative, roundToStep, type Amount } from '../money/amount.js'
import { requireBookDay } from '../parameter/book-day.js'
import { relevantNetAssets, type DividendBasis } from './relevant-net-assets.js'

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

/** The same from two balance sheets, and from what no balance sheet holds: see `DividendBasis`. */
export interface BalanceSheetCharge extends DividendBasis {
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
const sheetNames = namesOf<BalanceSheetCharge>({
  opening: true,
  closing: true,
  averageDailyCash: true,
  depreciation: true,
  ratePercent: true,
})

/** A year's capital charge: depreciation, and the dividend on average net assets. */
export interface CapitalCharge {
  readonly year: string
  /** `null` where something is missing. */
  readonly averageNetAssets: Decimal | null
  /** What the dividend cannot be worked out without and nobody said, by its name among the parameters. */
  readonly missing: readonly string[]
  readonly ratePercent: Decimal | null
  readonly dividend: Decimal | null
  /** `null` where no rate is known for the year and none was given, or something is missing. */
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
  /** What relevant net assets are taken to be. The policy of the year goes before it. */
  readonly basis: readonly Citation[]
}

/** The average, from either form of the input. */
const averageOf = (input: CapitalChargeInput | BalanceSheetCharge): ReturnType<typeof relevantNetAssets> => {
  if ('opening' in input || 'closing' in input) {
    const sheets = requireObject(input as BalanceSheetCharge, 'capitalCharge: input', sheetNames)
    return relevantNetAssets(sheets, 'capitalCharge: input')
  }
  requireObject(input, 'capitalCharge: input', inputNames)
  const average = readAmount(input.openingNetAssets, 'capitalCharge: input.openingNetAssets')
    .plus(readAmount(input.closingNetAssets, 'capitalCharge: input.closingNetAssets'))
    .div(2)
  return { average, missing: [] }
}

/**
 * Returns the capital charge of a financial year: depreciation plus the dividend, at the year's rate, on the average of
 * opening and closing relevant net assets. A negative average bears no dividend.
 *
 * Relevant net assets are no figure of a balance sheet. Work them out yourself, or hand over two balance sheets with
 * what they do not hold: average daily cash, donated assets, dividend owed, and what the policy of the year leaves out.
 * Say `'0'` of what there is none of: where something is not said, the dividend is `null` and `missing` names it.
 *
 * @param input - net assets, or balance sheets, and depreciation, pounds sterling; a rate of the caller's own, if any
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
 *
 * const sheet = { donatedAndGranted: '0', dividendReceivable: '0', dividendPayable: '0', leftOutByPolicy: '0' }
 * const sheets = {
 *   opening: { ...sheet, netAssets: '1000000' },
 *   closing: { ...sheet, netAssets: '800000' },
 *   depreciation: '200000',
 * }
 * capitalCharge(sheets, '2012-04-01').missing
 * // => ['averageDailyCash.governmentBanking', 'averageDailyCash.nationalLoansFund']
 * const averageDailyCash = { governmentBanking: '100000', nationalLoansFund: '0' }
 * capitalCharge({ ...sheets, averageDailyCash }, '2012-04-01').dividend // => '28000'
 * ```
 */
export const capitalCharge = (input: CapitalChargeInput | BalanceSheetCharge, year: IsoDate): CapitalCharge => {
  const { label, start } = financialYear(requireBookDay(year, 'capitalCharge: year'))
  requireObject(input, 'capitalCharge: input')
  const { average: averageNetAssets, missing } = averageOf(input)
  const row = input.ratePercent === undefined ? inForce(dividendRates, start) : undefined
  const stated = input.ratePercent ?? row?.ratePercent
  const depreciation = readAmount(input.depreciation, 'capitalCharge: input.depreciation')
  const ratePercent = stated === undefined ? null : readNotNegative(stated, 'capitalCharge: input.ratePercent')
  const dividend =
    ratePercent === null || averageNetAssets === null
      ? null
      : roundToStep(Decimal.max(0, averageNetAssets).times(ratePercent).div(100), '0.01')
  return {
    year: label,
    averageNetAssets,
    missing,
    ratePercent,
    dividend,
    total: dividend === null ? null : depreciation.plus(dividend),
    citation: row?.citation ?? null,
    rate: row ?? null,
    basis: relevantNetAssetSources,
  }
}
