import { addDays, financialYear, isoDate, longDate, type IsoDate } from '@imt/core'

/** By what requests are put together. */
export type MeasuredBy = 'month' | 'quarter' | 'year' | 'financialYear'

/** A period of a table, both days included. */
export interface MeasuredPeriod {
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const firstOf = (year: number, month: number): IsoDate =>
  isoDate(
    `${String(month > 12 ? year + 1 : year).padStart(4, '0')}-${String(month > 12 ? 1 : month).padStart(2, '0')}-01`,
  )
/** A month in words, such as `March 2026`. */
const monthOf = (year: number, month: number): string => longDate(firstOf(year, month)).replace('1 ', '')
const lastOf = (year: number, month: number): IsoDate => addDays(firstOf(year, month + 1), -1)

/** Returns the period that a day is in. */
export const periodOf = (day: IsoDate, by: MeasuredBy): MeasuredPeriod => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const span = (from: number, to: number, label: string): MeasuredPeriod => ({
    label,
    from: firstOf(year, from),
    to: lastOf(year, to),
  })
  if (by === 'month') return span(month, month, monthOf(year, month))
  if (by === 'year') return span(1, 12, String(year))
  if (by === 'financialYear') {
    const { label, start, end } = financialYear(day)
    return { label, from: start, to: end }
  }
  const first = month - ((month - 1) % 3)
  return span(first, first + 2, `${monthOf(year, first).slice(0, -5)} to ${monthOf(year, first + 2)}`)
}
