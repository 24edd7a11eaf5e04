import { addDays, skippedDays, type Calendar, type Citation, type IsoDate, type WorkingDayCounter } from '@imt/core'
import type { SkippedClockDay } from './obligation.js'

/** A pause: no working day from `from` to `to`, both included, is counted. */
export interface Pause {
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * The nth working day after `from`, with every working day of the pauses left out. Pauses are in order of their first
 * day.
 */
export const dueAfter = (counter: WorkingDayCounter, from: IsoDate, n: number, pauses: readonly Pause[]): IsoDate => {
  let at = from
  let remaining = n
  for (const pause of pauses) {
    if (pause.to <= at) continue
    const begins = pause.from > at ? pause.from : addDays(at, 1)
    const before = counter.between(at, addDays(begins, -1)).days
    if (before >= remaining) break
    remaining -= before
    at = pause.to
  }
  return counter.add(at, remaining).date
}

const within = (pauses: readonly Pause[], day: IsoDate): boolean =>
  pauses.some(({ from, to }) => from <= day && day <= to)

/** Every day after `from` up to `to` that was not counted: weekends, holidays, and the working days of pauses. */
export const skippedBetween = (
  calendar: Calendar,
  counter: WorkingDayCounter,
  from: IsoDate,
  to: IsoDate,
  pauses: readonly Pause[],
  pauseCitation: Citation,
): readonly SkippedClockDay[] => {
  const first = addDays(from, 1)
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(to.slice(0, 4))]
  // Only the years in question are worked through: a clock is short, a calendar is long.
  const near = { ...calendar, years: calendar.years.filter(([year]) => year >= firstYear && year <= lastYear) }
  const skipped: SkippedClockDay[] = [...skippedDays(near, first, to)]
  if (pauses.length === 0) return skipped
  const paused: SkippedClockDay[] = []
  for (let day = first; day <= to; day = addDays(day, 1)) {
    if (within(pauses, day) && counter.isWorkingDay(day))
      paused.push({
        date: day,
        because: [
          { reason: 'feesNotice', name: 'From the fees notice to the payment', divisions: [], citation: pauseCitation },
        ],
      })
  }
  return [...skipped, ...paused].sort((a, b) => (a.date < b.date ? -1 : 1))
}
