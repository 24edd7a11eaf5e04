import { addDays, addMonths, Decimal, financialYear, type IsoDate } from '@imt/core'
import { timeGone, timeOf } from '../depreciation/convention.js'
import { depreciationSchedule, type DepreciationSchedule } from '../depreciation/schedule.js'
import { roundedShare } from '../money/rounded-share.js'
import type { Lease } from './lease.js'
import { accrued, type Period } from './liability.js'
import { pounds, type LeasePolicy, type MeasuredAsset } from './measured-asset.js'

/** A financial year of a lease, pounds sterling. */
export interface LeaseYear {
  readonly year: string
  /** What is paid, net of VAT. */
  readonly paid: Decimal
  /** VAT that falls due with the payments and is not recovered: an expense of the year. */
  readonly irrecoverableVat: Decimal
  readonly interest: Decimal
  readonly depreciation: Decimal
  /** Of a lease that is left out: its payments, evenly over the term. */
  readonly leaseExpense: Decimal
  /** Gains where a liability shrinks by more than the asset holds. */
  readonly gain: Decimal
  /** What is owed as the year ends, interest accrued included. */
  readonly liability: Decimal
  /** What the asset is worth as the year ends. */
  readonly asset: Decimal
}

/** The financial years of a lease, from its first day to its last, with what a function says of each. */
const yearly = <Of>(commencement: IsoDate, last: IsoDate, of: (start: IsoDate, next: IsoDate) => Of): readonly Of[] => {
  const years: Of[] = []
  for (let { start } = financialYear(commencement); start <= last; start = addMonths(start, 12))
    years.push(of(start, addMonths(start, 12)))
  return years
}

/** The last day of a lease. */
const lastDay = (periods: readonly Period[], commencement: IsoDate): IsoDate =>
  addDays(periods.at(-1)?.end ?? commencement, -1)

const sumWhere = (periods: readonly Period[], start: IsoDate, next: IsoDate, of: (period: Period) => bigint): bigint =>
  periods.reduce((sum, period) => (period.paidOn >= start && period.paidOn < next ? sum + of(period) : sum), 0n)

/** Returns the years of a lease that is left out: what is paid, spread evenly over the term. */
export const leftOutYears = (
  { commencement, monthsApart }: Lease,
  periods: readonly Period[],
  { convention }: LeasePolicy,
): readonly LeaseYear[] => {
  const whole = timeOf(commencement, monthsApart * periods.length, convention)
  const total = periods.reduce((sum, { payment }) => sum + payment, 0n)
  const charged = (day: IsoDate): bigint =>
    roundedShare(total, BigInt(Math.min(Math.max(timeGone(commencement, day, convention), 0), whole)), BigInt(whole))
  const zero = new Decimal(0)
  return yearly(commencement, lastDay(periods, commencement), (start, next) => ({
    year: financialYear(start).label,
    paid: pounds(sumWhere(periods, start, next, ({ payment }) => payment)),
    irrecoverableVat: pounds(sumWhere(periods, start, next, ({ irrecoverableVat }) => irrecoverableVat)),
    interest: zero,
    depreciation: zero,
    leaseExpense: pounds(charged(next) - charged(start)),
    gain: zero,
    liability: zero,
    asset: zero,
  }))
}

const valueAfter = (schedule: DepreciationSchedule, year: string): Decimal =>
  schedule.years.find((one) => one.year === year)?.closing ?? new Decimal(0)

/** Returns the years of a lease in the balance sheet. */
export const yearsOf = (
  lease: Lease,
  periods: readonly Period[],
  { asset, changes }: MeasuredAsset,
  { convention }: LeasePolicy,
): readonly LeaseYear[] => {
  const { commencement, monthsApart, due } = lease
  const schedule = depreciationSchedule(asset, { method: { method: 'straightLine' }, convention })
  // Interest of all the periods before each, so that a year looks at one period only.
  let before = 0n
  const earlier = periods.map(({ interest }) => {
    const sum = before
    before += interest
    return sum
  })
  const at = (day: IsoDate): { readonly period: Period | undefined; readonly interest: bigint } => {
    const index = periods.findIndex(({ end }) => day <= end)
    const period = periods[index]
    return period === undefined
      ? { period, interest: before }
      : { period, interest: (earlier[index] ?? 0n) + accrued(period, monthsApart, day, convention) }
  }
  const owed = (day: IsoDate): bigint => {
    const { period } = at(day)
    if (period === undefined || day <= period.start) return 0n
    const paid = due === 'inAdvance' || day === period.end ? period.payment : 0n
    return period.opening - paid + accrued(period, monthsApart, day, convention)
  }
  return yearly(commencement, lastDay(periods, commencement), (start, next) => {
    const { label } = financialYear(start)
    return {
      year: label,
      paid: pounds(sumWhere(periods, start, next, ({ payment }) => payment)),
      irrecoverableVat: pounds(sumWhere(periods, start, next, ({ irrecoverableVat }) => irrecoverableVat)),
      interest: pounds(at(next).interest - at(start).interest),
      depreciation: schedule.years.find(({ year }) => year === label)?.charge ?? new Decimal(0),
      leaseExpense: new Decimal(0),
      gain: changes
        .filter(({ on }) => on >= start && on < next)
        .reduce<Decimal>((sum, { gain }) => sum.plus(gain), new Decimal(0)),
      liability: pounds(owed(next)),
      asset: valueAfter(schedule, label),
    }
  })
}
