import { addDays, isoDate, type IsoDate } from '@imt/core'

/** By what requests are put together. */
export type MeasuredBy = 'month' | 'quarter' | 'year' | 'financialYear'

/** A period of a table, both days included. */
export interface MeasuredPeriod {
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const // prettier-ignore

const firstOf = (year: number, month: number): IsoDate =>
  isoDate(
    `${String(month > 12 ? year + 1 : year).padStart(4, '0')}-${String(month > 12 ? 1 : month).padStart(2, '0')}-01`,
  )
const lastOf = (year: number, month: number): IsoDate => addDays(firstOf(year, month + 1), -1)

/** Returns the period that a day is in. */
export const periodOf = (day: IsoDate, by: MeasuredBy): MeasuredPeriod => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const span = (from: number, to: number, label: string): MeasuredPeriod => ({
    label,
    from: firstOf(year, from),
    to: lastOf(year, to),
  })
  if (by === 'month') return span(month, month, `${monthNames[month - 1] ?? ''} ${year}`)
  if (by === 'year') return span(1, 12, String(year))
  if (by === 'financialYear') {
    const start = month < 4 ? year - 1 : year
    return {
      label: `${start}/${String((start + 1) % 100).padStart(2, '0')}`,
      from: firstOf(start, 4),
      to: lastOf(start + 1, 3),
    }
  }
  const first = month - ((month - 1) % 3)
  return span(first, first + 2, `${monthNames[first - 1] ?? ''} to ${monthNames[first + 1] ?? ''} ${year}`)
}
