import { Decimal, formatAmount, type Citation, type IsoDate } from '@imt/core'
import { valuationCitations } from '../citations.js'
import { readAmount, readFloor, type Amount } from './amount.js'
import { regimeOn, type Regime } from './regime.js'
import type { Category } from './threshold-row.js'

/**
 * Whether VAT is in an amount, and at what rate it would be: a fraction, `0.2`. The rate has no default: it was 17.5 %
 * and 15 % once.
 */
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
  /**
   * Whether supplies are hired, leased or rented (`true`) or bought (`false`). Needed for supplies without a fixed term
   * under the regulations of 2006 and 2015.
   */
  readonly hired?: boolean
  /** Pounds for options other than longer terms. */
  readonly options?: Amount
}
export type ContractValue = StatedSum | RecurringPrice

/** What a procurement is estimated to be worth, and by which rule. */
export interface ValueEstimate {
  /**
   * `inestimable`: the term is open, and the Procurement Act 2023 treats that as above the threshold. `missing`:
   * something needed was not given.
   */
  readonly outcome: 'estimated' | 'inestimable' | 'missing'
  /** Pounds on the VAT basis of `vat`; `null` unless estimated. */
  readonly value: Decimal | null
  /** Where `missing`: the least and the most that the value can be, in pounds, as far as that is known. */
  readonly atLeast?: Decimal
  readonly atMost?: Decimal
  readonly vat: 'exclusive' | 'inclusive'
  readonly regime: Regime | null
  readonly method: 'statedSum' | 'wholeTerm' | 'twelveMonths' | 'fortyEightMonths' | null
  /** How the value was reached, or what is missing, in a sentence. */
  readonly working: string
  readonly citation: readonly Citation[]
}

/** A sum, and whether it is only the least that it can be. */
interface Sum {
  readonly pounds: Decimal
  readonly isFloor: boolean
}

const wholeMonths = (months: number | undefined, name: string, least: number): void => {
  if (months !== undefined && (!Number.isInteger(months) || months < least))
    throw new RangeError(`estimateValue: ${name} must be a whole number of at least ${least}, got ${months}`)
}

/**
 * Returns the value of a procurement as its rules reckon it: options, renewals and extensions counted, and an open or
 * long term by the rule of the day. Under the regulations of 2006 and 2015, services without a total price and without
 * a fixed term, or with one over 48 months, and hired supplies without a fixed term, count as 48 times the monthly
 * price; supplies bought again and again without a fixed term count as twelve months' worth. Under the Procurement Act
 * 2023 an open term cannot be estimated, and is treated as above.
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
 * @see Public Contracts Regulations 2015 reg. 6(1), (16), (17) and (19),
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 * @see Procurement Act 2023 s.4 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 */
export const estimateValue = ({
  commenced,
  category = 'services',
  value: given,
}: {
  readonly commenced: IsoDate
  readonly category?: Category
  readonly value: ContractValue
}): ValueEstimate => {
  const regime = regimeOn(commenced) ?? null
  const citation = regime === null ? [] : [valuationCitations[regime]]
  const shared = { vat: given.vat, regime, citation }
  const missing = (working: string): ValueEstimate => ({
    outcome: 'missing',
    value: null,
    method: null,
    working,
    ...shared,
  })
  const sum = (amount: Amount, name: string): Sum | undefined => {
    const most = readAmount(amount, `estimateValue: value.${name}`)
    const floor = most ?? readFloor(amount)
    return floor && { pounds: floor, isFloor: most === undefined }
  }
  const options =
    given.options === undefined ? { pounds: new Decimal(0), isFloor: false } : sum(given.options, 'options')
  if (options === undefined) return missing('The value of the options is not stated as a sum: find it out')
  const estimated = (price: Sum, value: Decimal, method: ValueEstimate['method'], working: string): ValueEstimate =>
    price.isFloor || options.isFloor
      ? {
          ...missing(
            `Only the least is stated (${formatAmount(value, 'gbp', 2)} or more): find out the most that could be paid`,
          ),
          atLeast: value,
        }
      : { outcome: 'estimated', value, method, working, ...shared }

  if ('amount' in given) {
    const amount = sum(given.amount, 'amount')
    if (amount === undefined) return missing('No sum is stated: find out the most that could be paid')
    return estimated(
      amount,
      amount.pounds.plus(options.pounds),
      'statedSum',
      options.pounds.isZero() ? 'The sum as stated' : 'The sum stated and its options',
    )
  }

  const { months: term, extensionMonths = 0, totalPriceStated = false } = given
  const months = term ?? undefined
  wholeMonths(months, 'value.months', 1)
  wholeMonths(extensionMonths, 'value.extensionMonths', 0)
  const perMonth = given.perMonth === undefined ? undefined : sum(given.perMonth, 'perMonth')
  const price = perMonth ?? (given.perYear === undefined ? undefined : sum(given.perYear, 'perYear'))
  if (price === undefined) return missing('No price is stated: give what is paid a month or a year')
  // Multiply before dividing: a year's price over 36 months is exact that way.
  const over = (count: number): Decimal =>
    (perMonth === undefined ? price.pounds.times(count).dividedBy(12) : price.pounds.times(count)).plus(options.pounds)

  const fortyEight = (working: string): ValueEstimate => estimated(price, over(48), 'fortyEightMonths', working)
  const services = category === 'services' || category === 'light-touch'
  if (months === undefined) {
    if (regime === 'PA2023')
      return {
        outcome: 'inestimable',
        value: null,
        method: null,
        working: 'The term is open, so the value cannot be estimated',
        ...shared,
      }
    if (regime !== null && (services || (category === 'supplies' && given.hired === true)))
      return fortyEight('No fixed term: the monthly price times 48')
    if (regime !== null && category === 'supplies') {
      if (given.hired === false)
        return estimated(
          price,
          over(12),
          'twelveMonths',
          'Supplies bought without a fixed term: the price of twelve months',
        )
      const bounds = price.isFloor || options.isFloor ? { atLeast: over(12) } : { atLeast: over(12), atMost: over(48) }
      return {
        ...missing(
          'Supplies without a fixed term count for 48 months where they are hired, and for twelve where they are bought: say which (hired)',
        ),
        ...bounds,
      }
    }
    return missing(
      'The term is not stated, and no rule says what an open term is worth for this category: give the months',
    )
  }
  if (regime !== null && regime !== 'PA2023' && services && !totalPriceStated && months > 48)
    return fortyEight('A term over 48 months without a total price: the monthly price times 48')
  const whole = months + extensionMonths
  return estimated(
    price,
    over(whole),
    'wholeTerm',
    `The price over ${whole} months${extensionMonths > 0 ? `, ${extensionMonths} of them extensions` : ''}`,
  )
}
