import { namesOf, requireChoice, requireObject, type Citation, type Decimal, type IsoDate } from '@imt/core'
import { readLease, type Lease, type LeaseRate, type ReadLease } from './lease.js'
import { leaseSources, lowValueBelow } from './lease-sources.data.js'
import { leftOutYears, yearsOf, type LeaseYear } from './lease-years.js'
import { periodsOf, type Period } from './liability.js'
import { inPence, measuredAsset, pounds, type LeaseChange, type LeasePolicy } from './measured-asset.js'

const policyNames = namesOf<LeasePolicy>({ convention: true })

/** One period of the liability, pounds sterling: `closing` is `opening` less `payment` plus `interest`. */
export interface LeasePeriod {
  readonly start: IsoDate
  readonly opening: Decimal
  /** What is paid of the liability; what is paid on the first day of a lease never was part of it. */
  readonly payment: Decimal
  readonly interest: Decimal
  readonly closing: Decimal
}

/** A lease in the books of who uses the thing. */
export interface RightOfUse {
  /** `rightOfUse`, or why it is left out of the balance sheet. */
  readonly treatment: 'rightOfUse' | 'shortTerm' | 'lowValue'
  readonly termMonths: number
  readonly rate: LeaseRate
  readonly convention: LeasePolicy['convention']
  /** What is owed on the first day, once the first payment in advance is made; `null` if left out. */
  readonly liability: Decimal | null
  /** What the right is worth on the first day; `null` if left out. */
  readonly asset: Decimal | null
  readonly periods: readonly LeasePeriod[]
  readonly years: readonly LeaseYear[]
  readonly remeasurements: readonly LeaseChange[]
  /** What only somebody who knows the lease can say. */
  readonly questions: readonly string[]
  readonly citation: readonly Citation[]
}

/** The lease's periods, as each measurement has them until the next. */
const allPeriods = (lease: Lease, { measurements }: ReadLease): readonly Period[] =>
  measurements.flatMap((measurement, index) =>
    periodsOf(lease, measurement, (measurements[index + 1]?.after ?? Infinity) - measurement.after),
  )

const questionsOf = (
  { purchaseOption, valueWhenNew, usefulLifeMonths }: Lease,
  isForNothing: boolean,
): readonly string[] => [
  ...(isForNothing
    ? ['Check what the right is worth: public bodies take in at its value what is leased for nothing or a peppercorn']
    : []),
  'Check that the term holds every option to extend or to end it that is reasonably certain, and no other',
  ...(purchaseOption === undefined ? ['Check whether it has an option to buy: none was said'] : []),
  ...(valueWhenNew === undefined
    ? ['Check what the thing is worth when new: a lease of low value may be left out']
    : []),
  ...(usefulLifeMonths === undefined ? ['Check that the thing is of use for the whole term'] : []),
]

/**
 * Returns a lease in the books of the body that uses the thing: the liability by period, and interest, depreciation and
 * what is owed by financial year.
 *
 * The liability is what is still to be paid, discounted; VAT that is not recovered is outside it, and an expense as it
 * falls due. The asset is the liability, what was paid on the first day, direct costs and restoration, less incentives;
 * it is depreciated on a straight line over the term, or the thing's life if that is shorter. Each balance is rounded
 * once, so that the last is exactly 0. Interest accrues evenly within a period. A lease of twelve months or fewer
 * without an option to buy, or of a thing of low value, is left out: its payments are charged evenly over its term.
 * Whether a contract is a lease at all is asked by `leaseQuestions`. A lease for nothing is asked about, and its value
 * not worked out; nor is the part of a lease that ends early.
 *
 * @param lease - its payments, their VAT, and the rate with its source
 * @param policy - how time is counted; echoed
 * @throws {TypeError} when an amount is no plain decimal, or a word or the name of a part is unknown
 * @throws {RangeError} when an amount is negative, a day is none, there are no payments, or a remeasurement is not
 *   within the lease and in order
 * @see IFRS 16, example 13: ten payments of 50,000 in advance at 5 per cent
 * @example
 * ```ts
 * const lease = {
 *   commencement: '2022-04-01',
 *   monthsApart: 12,
 *   due: 'inAdvance',
 *   payments: ['50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000'],
 *   vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
 *   rate: { percent: '5', compounding: 'effective', source: 'incremental borrowing rate' },
 *   directCosts: '20000',
 *   incentives: '5000',
 * } as const
 * const { liability, asset, years } = rightOfUse(lease, { convention: 'monthInUse' })
 * liability // => '355391.08'
 * asset // => '420391.08'
 * years[0]?.interest // => '17769.56'
 * years[0]?.irrecoverableVat // => '10000'
 * ```
 */
export const rightOfUse = (lease: Lease, policy: LeasePolicy): RightOfUse => {
  const read = readLease(lease)
  const { convention } = requireObject(policy, 'rightOfUse: policy', policyNames)
  requireChoice(convention, ['days', 'monthInUse', 'completedMonths'], 'rightOfUse: policy.convention')
  const { monthsApart, due, rate, purchaseOption } = lease
  const periods = allPeriods(lease, read)
  const { valueWhenNew } = read
  const isShort = monthsApart * lease.payments.length <= 12 && purchaseOption !== true
  const isLow = valueWhenNew?.lessThan(lowValueBelow) ?? false
  const said = {
    termMonths: monthsApart * periods.length,
    rate,
    convention,
    questions: questionsOf(
      lease,
      periods.every(({ payment }) => payment === 0n),
    ),
    citation: leaseSources,
  }
  if (isShort || isLow)
    return {
      ...said,
      treatment: isShort ? 'shortTerm' : 'lowValue',
      liability: null,
      asset: null,
      periods: [],
      years: leftOutYears(lease, periods, policy),
      remeasurements: [],
    }
  const atOnce = due === 'inAdvance' ? (periods[0]?.payment ?? 0n) : 0n
  const owed = periods[0]?.opening ?? 0n
  const cost = owed + inPence(read.directCosts) + inPence(read.restoration) - inPence(read.incentives)
  if (cost < 0n) throw new RangeError('rightOfUse: lease.incentives must not be above what the right costs')
  const measured = measuredAsset(lease, read, cost, convention)
  return {
    ...said,
    treatment: 'rightOfUse',
    liability: pounds(owed - atOnce),
    asset: pounds(cost),
    periods: periods.map(({ start, opening, payment, interest, closing }, index) => ({
      start,
      opening: pounds(index === 0 ? opening - atOnce : opening),
      payment: pounds(index === 0 ? payment - atOnce : payment),
      interest: pounds(interest),
      closing: pounds(closing),
    })),
    years: yearsOf(lease, periods, measured, policy),
    remeasurements: measured.changes,
  }
}
