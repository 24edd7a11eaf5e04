import {
  Decimal,
  namesOf,
  requireChoice,
  requireList,
  requireObject,
  requireText,
  requireWholeNumber,
  shown,
  type IsoDate,
} from '@imt/core'
import { readAmount, readNotNegative, type Amount } from '../money/amount.js'
import { requireBookDay } from '../parameter/book-day.js'
import { vatOf, type VatTerms } from '../vat/vat-of.js'

/** What a lease discounts by. No rate is known here: it is an input, and so is where it comes from. */
export interface LeaseRate {
  /** Per cent a year, at least 0. */
  readonly percent: Amount
  /**
   * How a year's rate becomes that of a shorter time: `effective` grows by it over a year, `nominal` is cut into equal
   * parts.
   */
  readonly compounding: 'effective' | 'nominal'
  /** Where it comes from, in words: the rate implicit in the lease, or that of HM Treasury for the calendar year. */
  readonly source: string
}

/** What is left of a lease, measured anew: its payments changed, its term is judged otherwise, or both. */
export interface LeaseRemeasurement {
  /** How many periods are over. It counts from the first day of the next, before what is paid on it. */
  readonly after: number
  /** One for each period that is left, on the VAT basis of the lease. */
  readonly payments: readonly Amount[]
  /** Per cent a year; the old rate unless said, as for payments that follow an index. */
  readonly ratePercent?: Amount
}

/** A lease, pounds sterling. */
export interface Lease {
  /** The first day the thing may be used. */
  readonly commencement: IsoDate
  /** Months from one payment to the next. */
  readonly monthsApart: 1 | 3 | 6 | 12
  /** When a period is paid for: on its first day or its last. */
  readonly due: 'inAdvance' | 'inArrears'
  /**
   * One for each period of the term, in their order, at least 0: of the time that cannot be cancelled, and of the
   * options that the body judges reasonably certain. What depends on use or sales does not belong here, nor what is
   * paid for services.
   */
  readonly payments: readonly Amount[]
  /** How VAT is in the payments. VAT that is not recovered is no part of the liability. */
  readonly vat: VatTerms
  readonly rate: LeaseRate
  /** Initial direct costs; 0 unless said. */
  readonly directCosts?: Amount
  /** Incentives received; 0 unless said. */
  readonly incentives?: Amount
  /** What it is expected to cost to restore the thing or its site, discounted; 0 unless said. */
  readonly restoration?: Amount
  /** How long the thing itself is of use from the first day, in months, if that is less than the term. */
  readonly usefulLifeMonths?: number
  /** What the thing is worth when new: below the limit of low value, the lease may be left out. Asked if unsaid. */
  readonly valueWhenNew?: Amount
  /** A lease with one is never short. None unless said. */
  readonly purchaseOption?: boolean
  /** In the order of `after`. */
  readonly remeasurements?: readonly LeaseRemeasurement[]
}

const leaseNames = namesOf<Lease>({
  commencement: true,
  monthsApart: true,
  due: true,
  payments: true,
  vat: true,
  rate: true,
  directCosts: true,
  incentives: true,
  restoration: true,
  usefulLifeMonths: true,
  valueWhenNew: true,
  purchaseOption: true,
  remeasurements: true,
})
const rateNames = namesOf<LeaseRate>({ percent: true, compounding: true, source: true })
const remeasurementNames = namesOf<LeaseRemeasurement>({ after: true, payments: true, ratePercent: true })

/** One payment, its VAT apart, in pounds sterling. */
export interface LeasePayment {
  readonly net: Decimal
  readonly irrecoverableVat: Decimal
}

/** The payments from a number of periods on, and the rate of one period that they are discounted by. */
export interface Measurement {
  readonly after: number
  readonly payments: readonly LeasePayment[]
  readonly periodRate: Decimal
}

/** A lease, checked. */
export interface ReadLease {
  readonly directCosts: Decimal
  readonly incentives: Decimal
  readonly restoration: Decimal
  readonly valueWhenNew: Decimal | undefined
  /** As it began, and as it was measured again. */
  readonly measurements: readonly [Measurement, ...Measurement[]]
}

/** No lease runs longer than this, a thousand years: a longer one is a slip. */
const longestTerm = 12_000

/** Returns the lease, checked, with its payments net of VAT. */
export const readLease = (lease: Lease): ReadLease => {
  const call = 'rightOfUse: lease'
  requireObject(lease, call, leaseNames)
  requireBookDay(lease.commencement, `${call}.commencement`)
  if (![1, 3, 6, 12].includes(lease.monthsApart))
    throw new RangeError(`${call}.monthsApart must be 1, 3, 6 or 12, got ${shown(lease.monthsApart)}`)
  requireChoice(lease.due, ['inAdvance', 'inArrears'], `${call}.due`)
  if (lease.purchaseOption !== undefined) requireChoice(lease.purchaseOption, [true, false], `${call}.purchaseOption`)
  if (lease.usefulLifeMonths !== undefined) requireWholeNumber(lease.usefulLifeMonths, `${call}.usefulLifeMonths`, 1)
  const { compounding, source, percent } = requireObject(lease.rate, `${call}.rate`, rateNames)
  requireChoice(compounding, ['effective', 'nominal'], `${call}.rate.compounding`)
  if (requireText(source, `${call}.rate.source`).trim() === '')
    throw new RangeError(`${call}.rate.source must say where the rate comes from`)
  const paid = (amounts: readonly Amount[], name: string): readonly LeasePayment[] => {
    const { length } = requireList(amounts, name)
    const most = longestTerm / lease.monthsApart
    if (length === 0 || length > most)
      throw new RangeError(`${name} must have 1 to ${String(most)} payments, got ${String(length)}`)
    return amounts.map((amount, index) => {
      const { net, irrecoverable } = vatOf(readNotNegative(amount, `${name}[${String(index)}]`), lease.vat)
      return { net, irrecoverableVat: irrecoverable }
    })
  }
  const ofPeriod = (yearly: Amount, name: string): Decimal => {
    const rate = readNotNegative(yearly, name).div(100)
    const years = new Decimal(lease.monthsApart).div(12)
    return compounding === 'nominal' || lease.monthsApart === 12 ? rate.times(years) : rate.plus(1).pow(years).minus(1)
  }
  const first: Measurement = {
    after: 0,
    payments: paid(lease.payments, `${call}.payments`),
    periodRate: ofPeriod(percent, `${call}.rate.percent`),
  }
  const measurements: [Measurement, ...Measurement[]] = [first]
  let last = first
  for (const [index, again] of requireList(lease.remeasurements ?? [], `${call}.remeasurements`).entries()) {
    const name = `${call}.remeasurements[${String(index)}]`
    const { after, payments, ratePercent } = requireObject(again, name, remeasurementNames)
    requireWholeNumber(after, `${name}.after`, last.after + 1)
    if (after >= last.after + last.payments.length)
      throw new RangeError(`${name}.after must be before the end of the lease, got ${String(after)}`)
    last = {
      after,
      payments: paid(payments, `${name}.payments`),
      periodRate: ratePercent === undefined ? last.periodRate : ofPeriod(ratePercent, `${name}.ratePercent`),
    }
    measurements.push(last)
  }
  const optional = (amount: Amount | undefined, name: string): Decimal =>
    readNotNegative(amount ?? '0', `${call}.${name}`)
  return {
    directCosts: optional(lease.directCosts, 'directCosts'),
    incentives: optional(lease.incentives, 'incentives'),
    restoration: optional(lease.restoration, 'restoration'),
    valueWhenNew: lease.valueWhenNew === undefined ? undefined : readAmount(lease.valueWhenNew, `${call}.valueWhenNew`),
    measurements,
  }
}
