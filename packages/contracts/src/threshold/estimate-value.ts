import { counted, Decimal, formatAmount, namesOf, requireObject, type Citation, type IsoDate } from '@imt/core'
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

const valueNames = namesOf<ContractValue>({
  vat: true,
  vatRate: true,
  amount: true,
  options: true,
  perMonth: true,
  perYear: true,
  months: true,
  extensionMonths: true,
  totalPriceStated: true,
  hired: true,
})

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
 * const monthly = { perMonth: 2500, months: 60, vat: 'exclusive' } as const
 * estimateValue({ commenced: '2019-06-03', value: monthly }).value // => '120000'
 * const yearly = { perYear: 60000, months: 24, extensionMonths: 24, vat: 'inclusive' } as const
 * estimateValue({ commenced: '2026-03-01', value: yearly }).value // => '240000'
 * estimateValue({ commenced: '2026-03-01', value: { perMonth: 100, vat: 'inclusive' } }).outcome // => 'inestimable'
 * ```
 * @see Public Contracts Regulations 2015 reg. 6(1), (16), (17) and (19),
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 * @see Procurement Act 2023 s.4 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 */
export const estimateValue = (procurement: {
  readonly commenced: IsoDate
  readonly category?: Category
  readonly value: ContractValue
}): ValueEstimate => {
  const {
    commenced,
    category = 'services',
    value,
  } = requireObject(procurement, 'estimateValue: procurement', ['commenced', 'category', 'value'])
  requireObject(value, 'estimateValue: procurement.value', valueNames)
  const regime = regimeOn(commenced) ?? null
  const basis: Basis = { vat: value.vat, regime, citation: regime === null ? [] : [valuationCitations[regime]] }
  const options =
    value.options === undefined ? { pounds: new Decimal(0), isFloor: false } : sumOf(value.options, 'options')
  if (options === undefined) return missing('The value of the options is not stated as a sum: find it out', basis)
  return 'amount' in value ? statedSum(value, options, basis) : recurringPrice(value, category, options, basis)
}

/** What every estimate carries, whatever comes of it. */
type Basis = Pick<ValueEstimate, 'vat' | 'regime' | 'citation'>

const sumOf = (amount: Amount, name: string): Sum | undefined => {
  const most = readAmount(amount, `estimateValue: value.${name}`)
  const floor = most ?? readFloor(amount)
  return floor && { pounds: floor, isFloor: most === undefined }
}

const missing = (working: string, basis: Basis): ValueEstimate => ({
  outcome: 'missing',
  value: null,
  method: null,
  working,
  ...basis,
})

/** An estimate, or where only the least is stated, that least. */
const estimated = (
  value: Sum,
  { method, working }: Pick<ValueEstimate, 'method' | 'working'>,
  basis: Basis,
): ValueEstimate =>
  value.isFloor
    ? {
        ...missing(
          `Only the least is stated (${formatAmount(value.pounds, 'gbp', 2)} or more): find out the most that could be paid`,
          basis,
        ),
        atLeast: value.pounds,
      }
    : { outcome: 'estimated', value: value.pounds, method, working, ...basis }

const statedSum = (given: StatedSum, options: Sum, basis: Basis): ValueEstimate => {
  const amount = sumOf(given.amount, 'amount')
  if (amount === undefined) return missing('No sum is stated: find out the most that could be paid', basis)
  return estimated(
    { pounds: amount.pounds.plus(options.pounds), isFloor: amount.isFloor || options.isFloor },
    {
      method: 'statedSum',
      working: options.pounds.isZero() ? 'The sum as stated' : 'The sum stated and its options',
    },
    basis,
  )
}

/** What a price comes to over so many months, options included. */
type PriceOver = (months: number) => Sum

const recurringPrice = (given: RecurringPrice, category: Category, options: Sum, basis: Basis): ValueEstimate => {
  const { extensionMonths = 0, totalPriceStated = false } = given
  const months = given.months ?? undefined
  wholeMonths(months, 'value.months', 1)
  wholeMonths(extensionMonths, 'value.extensionMonths', 0)
  const perMonth = given.perMonth === undefined ? undefined : sumOf(given.perMonth, 'perMonth')
  const price = perMonth ?? (given.perYear === undefined ? undefined : sumOf(given.perYear, 'perYear'))
  if (price === undefined) return missing('No price is stated: give what is paid a month or a year', basis)
  const isFloor = price.isFloor || options.isFloor
  // Multiply before dividing: a year's price over 36 months is exact that way.
  const over: PriceOver = (count) => {
    const paid = perMonth === undefined ? price.pounds.times(count).dividedBy(12) : price.pounds.times(count)
    return { pounds: paid.plus(options.pounds), isFloor }
  }
  if (months === undefined) return openTerm(over, category, given.hired, basis)

  const { regime } = basis
  if (regime !== null && regime !== 'PA2023' && isServices(category) && !totalPriceStated && months > 48)
    return fortyEightMonths(over, 'A term over 48 months without a total price', basis)
  const whole = months + extensionMonths
  const working = `The price over ${counted(whole, 'month')}${extensionMonths > 0 ? `, ${extensionMonths} of them extensions` : ''}`
  return estimated(over(whole), { method: 'wholeTerm', working }, basis)
}

const isServices = (category: Category): boolean => category === 'services' || category === 'light-touch'

const fortyEightMonths = (over: PriceOver, why: string, basis: Basis): ValueEstimate =>
  estimated(over(48), { method: 'fortyEightMonths', working: `${why}: the monthly price times 48` }, basis)

/** A price without a fixed term, by the rule of the regime. */
const openTerm = (over: PriceOver, category: Category, hired: boolean | undefined, basis: Basis): ValueEstimate => {
  if (basis.regime === 'PA2023')
    return {
      ...missing('The term is open, so the value cannot be estimated', basis),
      outcome: 'inestimable',
    }
  if (basis.regime === null || !(isServices(category) || category === 'supplies'))
    return missing(
      'The term is not stated, and no rule says what an open term is worth for this category: give the months',
      basis,
    )
  if (isServices(category) || hired === true) return fortyEightMonths(over, 'No fixed term', basis)
  if (hired === false)
    return estimated(
      over(12),
      { method: 'twelveMonths', working: 'Supplies bought without a fixed term: the price of twelve months' },
      basis,
    )
  const least = over(12)
  return {
    ...missing(
      'Supplies without a fixed term count for 48 months where they are hired, and for twelve where they are bought: say which (hired)',
      basis,
    ),
    atLeast: least.pounds,
    ...(!least.isFloor && { atMost: over(48).pounds }),
  }
}
