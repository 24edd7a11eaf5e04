import { addDays, addMonths, longDate, namesOf, requireDay, requireObject, type IsoDate, type Note } from '@imt/core'
import { readAmount, readFloor, type Amount } from '../threshold/amount.js'
import { daysBeginningWith } from './days-beginning-with.js'
import { actProvision, commencementProvision, type Provision } from './provision.js'

/** A period for which something is published, and the last day to do so. */
export interface PublicationPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly lastDay: IsoDate
  readonly notes: readonly Note[]
  readonly citation: readonly Provision[]
}

/**
 * The day on which section 69 came into force: payments are reported in payments compliance notices (UK17) from it on.
 *
 * @see Procurement Act 2023 s.69, https://www.legislation.gov.uk/ukpga/2023/54/section/69
 */
export const paymentsComplianceBegins: IsoDate = '2026-01-01'
const paymentsBegin: IsoDate = '2026-04-01'

/** The last day of the period of so many months, ending with March or September, or with each quarter, around a day. */
const periodEnd = (day: IsoDate, months: 3 | 6): IsoDate => {
  const month = Number(day.slice(5, 7))
  // Periods of six months end with months 3 and 9, quarters with 3, 6, 9 and 12.
  const until = (((3 - month) % months) + months) % months
  const first = `${day.slice(0, 7)}-01` as IsoDate
  return addDays(addMonths(first, until + 1), -1)
}

/**
 * Returns the reporting period for payments compliance notices (UK17) that a day lies in, and the last day for its
 * notice; `undefined` before 1 January 2026. The first period begins when the section came into force.
 *
 * @param day - a day on which a payment was made or became payable under a public contract, `YYYY-MM-DD`
 * @throws {RangeError} when `day` is not a day that exists
 * @example
 * ```ts
 * paymentsCompliancePeriod('2026-02-10')?.lastDay // => '2026-04-29'
 * paymentsCompliancePeriod('2026-04-01')?.lastDay // => '2026-10-29'
 * paymentsCompliancePeriod('2025-12-31') // => undefined
 * ```
 * @see Procurement Act 2023 s.69(1) and (3), https://www.legislation.gov.uk/ukpga/2023/54/section/69
 */
export const paymentsCompliancePeriod = (day: IsoDate): PublicationPeriod | undefined => {
  if (requireDay(day, 'paymentsCompliancePeriod: day') < paymentsComplianceBegins) return undefined
  const to = periodEnd(day, 6)
  const begins = addMonths(addDays(to, 1), -6)
  const isFirst = begins < paymentsComplianceBegins
  const lastDay = daysBeginningWith(to, 30)
  return {
    from: isFirst ? paymentsComplianceBegins : begins,
    to,
    lastDay,
    notes: [
      {
        code: 'beginningWith',
        message: `Thirty days "beginning with" the last day of the period count that day: some commentaries give ${longDate(addDays(lastDay, 1))}`,
      },
    ],
    citation: [
      actProvision('section/69', 's.69(1) and (3)', { inForce: paymentsComplianceBegins }),
      commencementProvision('regulation/2', 'reg. 2(1)(a)'),
    ],
  }
}

/** A payment to be looked at. */
export interface Payment {
  readonly paid: IsoDate
  /** Pounds. */
  readonly amount: Amount
  /** Whether it was made under a public contract awarded under the Act; left out where that is not known. */
  readonly underPublicContract?: boolean
}
const paymentNames = namesOf<Payment>({ paid: true, amount: true, underPublicContract: true })

/** Whether a payment is to be published (UK8), and by when. */
export interface PaymentNotice {
  readonly due: 'yes' | 'no' | 'cannot tell'
  readonly why: string
  readonly period: PublicationPeriod | null
}

/**
 * Returns whether information about a payment is to be published (UK8), and the last day for it. A spend file does not
 * show whether a payment was made under a public contract: without that the answer is `cannot tell`.
 *
 * @param payment - when it was made, how much it was, and whether it was made under a public contract
 * @throws {RangeError} when the day does not exist, or the amount is negative or no number
 * @example
 * ```ts
 * const paid = paymentNoticeDue({ paid: '2026-05-15', amount: '30000.01', underPublicContract: true })
 * paid.due // => 'yes'
 * paid.period?.lastDay // => '2026-07-29'
 * paymentNoticeDue({ paid: '2026-05-15', amount: 30000 }).due // => 'no'
 * paymentNoticeDue({ paid: '2026-05-15', amount: 40000 }).due // => 'cannot tell'
 * ```
 * @see Procurement Act 2023 s.70, https://www.legislation.gov.uk/ukpga/2023/54/section/70
 */
export const paymentNoticeDue = (payment: Payment): PaymentNotice => {
  const { paid, amount, underPublicContract } = requireObject(payment, 'paymentNoticeDue: payment', paymentNames)
  requireDay(paid, 'paymentNoticeDue: payment.paid')
  const no = (why: string): PaymentNotice => ({ due: 'no', why, period: null })
  const most = readAmount(amount, 'paymentNoticeDue: payment.amount')
  const over = most?.gt(30_000) ?? (readFloor(amount)?.gte(30_000) === true ? true : undefined)
  if (paid < paymentsBegin) return no('Section 70 came into force on 1 April 2026')
  if (underPublicContract === false) return no('It was not made under a public contract awarded under the Act')
  if (over === false) return no('Only payments of more than £30,000 are published')
  const to = periodEnd(paid, 3)
  const period: PublicationPeriod = {
    from: addMonths(addDays(to, 1), -3),
    to,
    lastDay: daysBeginningWith(to, 30),
    notes: [],
    citation: [
      actProvision('section/70', 's.70(1), (2) and (5)', { inForce: paymentsBegin }),
      commencementProvision('regulation/2', 'reg. 2(2)(b)', { inForce: paymentsBegin }),
    ],
  }
  const words = `30 days beginning with the last day of the quarter, ${longDate(to)}: by ${longDate(period.lastDay)}`
  if (over === undefined || underPublicContract === undefined)
    return {
      due: 'cannot tell',
      why:
        over === undefined
          ? 'The amount is not given as a sum'
          : `Whether it was made under a public contract is not stated. If so: ${words}`,
      period,
    }
  return { due: 'yes', why: words, period }
}
