import { addMonths, financialYear, type FinancialYear, type IsoDate } from '@imt/core'

/** One financial year of a plan. */
export interface PlanPeriod {
  /** `2026/27`. */
  readonly year: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const periodOf = ({ label, start, end }: FinancialYear): PlanPeriod => ({ year: label, from: start, to: end })

/** The financial years of a plan: the first is the one that the day lies in. */
export const planPeriods = (asOf: IsoDate, years: number): readonly PlanPeriod[] =>
  Array.from({ length: years }, (_, index) => periodOf(financialYear(addMonths(asOf, 12 * index))))

/** The financial year of a day, as `2026/27`: worked out without its months, for each of many devices. */
export const yearLabel = (day: IsoDate): string => {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0)
  return `${String(year).padStart(4, '0')}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** The place of a day among the periods of a plan: -1 before the first, their number after the last. */
export const placeIn = (periods: readonly PlanPeriod[], day: IsoDate): number => {
  if (day < (periods[0]?.from ?? day)) return -1
  let place = 0
  for (const { to } of periods) {
    if (day <= to) return place
    place += 1
  }
  return place
}
