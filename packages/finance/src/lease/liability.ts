import { addDays, addMonths, Decimal, type IsoDate } from '@imt/core'
import { timeGone, timeOf, type DepreciationConvention } from '../depreciation/convention.js'
import { toSteps } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import type { Lease, Measurement } from './lease.js'

/** One period of a lease, in pence. */
export interface Period {
  readonly start: IsoDate
  /** The first day after it. */
  readonly end: IsoDate
  /** What is owed as it begins, before it is paid for. */
  readonly opening: bigint
  readonly payment: bigint
  readonly paidOn: IsoDate
  readonly interest: bigint
  readonly closing: bigint
  readonly irrecoverableVat: bigint
}

const pence = (amount: Decimal): bigint => BigInt(amount.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed())
const exactPence = (amount: Decimal): bigint => toSteps(amount, '0.01', 'rightOfUse: lease.payments')

/** What is owed as each period begins, before it is paid for, and at last nothing: in pence, each rounded once. */
export const balancesOf = ({ payments, periodRate }: Measurement, due: Lease['due']): readonly bigint[] => {
  const growth = periodRate.plus(1)
  const balances = [0n]
  let owed = new Decimal(0)
  for (const { net } of [...payments].reverse()) {
    owed = due === 'inAdvance' ? net.plus(owed.div(growth)) : net.plus(owed).div(growth)
    balances.push(pence(owed))
  }
  return balances.reverse()
}

/**
 * Returns the periods of a measurement, up to the one after which it was measured again. Interest is what is left when
 * the balances, each rounded once, and the payment are: together the periods lose no penny.
 */
export const periodsOf = (lease: Lease, measurement: Measurement, count: number): readonly Period[] => {
  const { commencement, monthsApart, due } = lease
  const balances = balancesOf(measurement, due)
  return measurement.payments.slice(0, count).map(({ net, irrecoverableVat }, index) => {
    const start = addMonths(commencement, monthsApart * (measurement.after + index))
    const end = addMonths(commencement, monthsApart * (measurement.after + index + 1))
    const opening = balances[index] ?? 0n
    const closing = balances[index + 1] ?? 0n
    const payment = exactPence(net)
    return {
      start,
      end,
      opening,
      payment,
      paidOn: due === 'inAdvance' ? start : addDays(end, -1),
      interest: closing - opening + payment,
      closing,
      irrecoverableVat: exactPence(irrecoverableVat),
    }
  })
}

/** Returns what of a period's interest has accrued at the start of a day: evenly over the period. */
export const accrued = (
  { start, interest }: Period,
  months: number,
  day: IsoDate,
  convention: DepreciationConvention,
): bigint => {
  const whole = timeOf(start, months, convention)
  return roundedShare(interest, BigInt(Math.min(Math.max(timeGone(start, day, convention), 0), whole)), BigInt(whole))
}
