import { requireObject, requireText } from '../parameter/parameter.js'
import type { IsoDate } from '../date/iso-date.js'
import type { Calendar } from './calendar.js'
import { skippedDays, type SkippedDay } from './skipped-days.js'
import { type Standing, type WorkingDayCounter, workingDayCounter } from './working-day-counter.js'

/** The working of a count: which days were left out and why, and how far that can be relied on. */
export interface Explanation extends Standing {
  /** Working days from `from` to `to`, both included. */
  readonly working: number
  readonly skipped: readonly SkippedDay[]
}
/** A counter of working days that can show its working. */
export interface WorkingDays extends WorkingDayCounter {
  /**
   * Every day from `from` to `to`, both included, that is not a working day: for `add(date, n)`, from the day after
   * `date` to the result.
   */
  explain(from: IsoDate, to: IsoDate): Explanation
}

/**
 * Returns the working days of a calendar: Monday to Friday less its holidays. The nth working day after a date, the
 * next one, how many lie between two dates, and which days were skipped and why.
 *
 * It works the calendar out once, so keep it and use it again. Asked about days that the calendar does not know, it
 * leaves out weekends only and says `provisional: true` with the reason. Days that lists call holidays though no
 * proclamation was made (4 January 2010 and 2011 in Scotland) count as working days, with a note.
 *
 * @param calendar - which weekdays are not worked: one of `ukBankHolidays`, or an amended one
 * @throws {RangeError} from its functions, when a date is not a day that exists or `n` is no whole number
 * @example
 * ```ts
 * const days = workingDays(ukBankHolidays.union)
 * days.add('2026-06-12', 1) // => { date: '2026-06-16', provisional: false }
 * days.next('2026-12-26').date // => '2026-12-29'
 * days.between('2026-11-20', '2026-12-21').days // => 20
 * days.explain('2026-11-27', '2026-11-30').skipped.map((day) => day.because[0]?.name)
 * // => ['Saturday', 'Sunday', "St Andrew's Day"]
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
export const workingDays = (calendar: Calendar): WorkingDays => {
  requireObject(calendar, 'workingDays: calendar')
  requireText(calendar.knownFrom, 'workingDays: calendar.knownFrom')
  const counter = workingDayCounter(calendar)
  return {
    ...counter,
    explain: (from, to) => {
      const skipped = skippedDays(calendar, from, to)
      const first = counter.isWorkingDay(from) ? 1 : 0
      return {
        working: from <= to ? counter.between(from, to).days + first : 0,
        ...counter.standing(from, to),
        skipped,
      }
    },
  }
}
