import { Decimal, type Citation, type IsoDate } from '@imt/core'
import { valuationCitations } from '../data/citations.js'
import { readAmount, type Amount } from './amount.js'
import { regimeOn, type Regime } from './regime.js'
import type { Category } from './threshold-row.js'

/** Whether VAT is in an amount, and at what rate it would be: a fraction, `0.2`. The rate has no default: it was 17.5 % and 15 % once. */
export interface VatBasis {
  readonly vat: 'exclusive' | 'inclusive'
  readonly vatRate?: Amount
}
/** A value stated as a sum for the whole life of the contract. */
export interface StatedSum extends VatBasis {
  /** Pounds. */
  readonly amount: Amount
  /** Pounds for options, renewals and extensions, where `amount` leaves them out. */
  readonly options?: Amount
}
/** A value stated as a price that recurs. Give `perMonth` or `perYear`. */
export interface RecurringPrice extends VatBasis {
  readonly perMonth?: Amount
  readonly perYear?: Amount
  /** The initial term in months; leave out (or `null`) for no fixed term. */
  readonly months?: number | null
  /** What all extensions together may add, in months. */
  readonly extensionMonths?: number
  /** Whether the contract states a total price. Left out: it does not. */
  readonly totalPriceStated?: boolean
  /** Pounds for options other than longer terms. */
  readonly options?: Amount
}
export type ContractValue = StatedSum | RecurringPrice

/** What a procurement is estimated to be worth, and by which rule. */
export interface ValueEstimate {
  /** `inestimable`: the term is open, and the Procurement Act 2023 treats that as above the threshold. `missing`: something needed was not given. */
  readonly outcome: 'estimated' | 'inestimable' | 'missing'
  /** Pounds on the VAT basis of `vat`; `null` unless estimated. */
  readonly value: Decimal | null
  readonly vat: 'exclusive' | 'inclusive'
  readonly regime: Regime | null
  readonly method: 'statedSum' | 'wholeTerm' | 'fortyEightMonths' | null
  /** How the value was reached, or what is missing, in a sentence. */
  readonly working: string
  readonly citation: readonly Citation[]
}

const wholeMonths = (months: number | undefined, name: string, least: number): void => {
  if (months !== undefined && (!Number.isInteger(months) || months < least)) throw new RangeError(`estimateValue: ${name} must be a whole number of at least ${least}, got ${months}`)
}

/**
 * Returns the value of a procurement as its rules reckon it: options, renewals and extensions counted, and an open or long
 * term by the rule of the day. Under the regulations of 2006 and 2015, services without a total price and without a fixed
 * term, or with one over 48 months, and hired supplies without a fixed term, count as 48 times the monthly price. Under the
 * Procurement Act 2023 an open term cannot be estimated, and is treated as above.
 *
 * @param procurement - the day it commenced, what is bought (services, unless said otherwise) and the value in pounds
 * @returns the estimate on the VAT basis given, with its working
 * @throws {RangeError} when an amount is negative or no number, or months are not whole
 * @example
 * ```ts
 * estimateValue({ commenced: '2019-06-03', value: { perMonth: 2500, months: 60, vat: 'exclusive' } }).value // => '120000'
 * estimateValue({ commenced: '2026-03-01', value: { perYear: 60000, months: 24, extensionMonths: 24, vat: 'inclusive' } }).value // => '240000'
 * estimateValue({ commenced: '2026-03-01', value: { perMonth: 100, vat: 'inclusive' } }).outcome // => 'inestimable'
 * ```
 * @see Public Contracts Regulations 2015 reg. 6(1), (17) and (19), https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 * @see Procurement Act 2023 s.4 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 */
export const estimateValue = ({ commenced, category = 'services', value: given }: { readonly commenced: IsoDate; readonly category?: Category; readonly value: ContractValue }): ValueEstimate => {
  const regime = regimeOn(commenced) ?? null
  const citation = regime === null ? [] : [valuationCitations[regime]]
  const shared = { vat: given.vat, regime, citation }
  const missing = (working: string): ValueEstimate => ({ outcome: 'missing', value: null, method: null, working, ...shared })
  const options = given.options === undefined ? new Decimal(0) : readAmount(given.options, 'estimateValue: value.options')
  if (options === undefined) return missing('The value of the options is not stated as a sum: find it out')

  if ('amount' in given) {
    const amount = readAmount(given.amount, 'estimateValue: value.amount')
    if (amount === undefined) return missing('No sum is stated: find out the most that could be paid')
    return { outcome: 'estimated', value: amount.plus(options), method: 'statedSum', working: options.isZero() ? 'The sum as stated' : 'The sum stated and its options', ...shared }
  }

  const { months: term, extensionMonths = 0, totalPriceStated = false } = given
  const months = term ?? undefined
  wholeMonths(months, 'value.months', 1)
  wholeMonths(extensionMonths, 'value.extensionMonths', 0)
  const perMonth = given.perMonth === undefined ? undefined : readAmount(given.perMonth, 'estimateValue: value.perMonth')
  const perYear = given.perYear === undefined ? undefined : readAmount(given.perYear, 'estimateValue: value.perYear')
  if (perMonth === undefined && perYear === undefined) return missing('No price is stated: give what is paid a month or a year')
  // Multiply before dividing: a year's price over 36 months is exact that way.
  const over = (count: number): Decimal => (perMonth === undefined ? (perYear as Decimal).times(count).dividedBy(12) : perMonth.times(count)).plus(options)

  const fortyEight = (working: string): ValueEstimate => ({ outcome: 'estimated', value: over(48), method: 'fortyEightMonths', working, ...shared })
  const services = category === 'services' || category === 'light-touch'
  if (months === undefined) {
    if (regime === 'PA2023') return { outcome: 'inestimable', value: null, method: null, working: 'The term is open, so the value cannot be estimated', ...shared }
    if (regime !== null && (services || category === 'supplies')) return fortyEight('No fixed term: the monthly price times 48')
    return missing('The term is not stated, and no rule says what an open term is worth for this category: give the months')
  }
  if (regime !== null && regime !== 'PA2023' && services && !totalPriceStated && months > 48) return fortyEight('A term over 48 months without a total price: the monthly price times 48')
  const whole = months + extensionMonths
  return { outcome: 'estimated', value: over(whole), method: 'wholeTerm', working: `The price over ${whole} months${extensionMonths > 0 ? `, ${extensionMonths} of them extensions` : ''}`, ...shared }
}
