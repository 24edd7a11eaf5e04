import { skippedDays, type Calendar, type IsoDate } from '@imt/core'
import { clock, type ClockInput } from './clock.js'
import { counterOf } from './response-due.js'
import type { ObligationId } from './obligation.js'

/** An obligation whose last day changes with the calendar. */
export interface MovedObligation {
  readonly id: ObligationId
  readonly was: IsoDate
  readonly now: IsoDate
  /** The days that the new calendar leaves out and the old one counted. */
  readonly because: readonly { readonly date: IsoDate; readonly name: string }[]
}

/**
 * Returns the obligations of a request whose last day moves when the calendar changes: a holiday proclaimed while the
 * clock was running. Keep the calendar version with every case, so that this can be asked.
 *
 * @param input - the request, as `clock` takes it; its own `calendar` is the old one
 * @param calendar - the new calendar, such as `amendCalendar` gives
 * @example
 * ```ts
 * import { amendCalendar, ukBankHolidays } from '@imt/core'
 * const citation = { title: 'Invented proclamation', url: 'https://example.org/notice', verified: false }
 * const amended = amendCalendar(ukBankHolidays.union, [
 *   { change: 'add', date: '2027-06-07', name: 'Jubilee', citation },
 * ])
 * recalculated({ regime: 'FOIA', events: [{ type: 'received', on: '2027-05-20' }] }, amended)[0]
 * // => { id: 'response', was: '2027-06-18', now: '2027-06-21', because: [{ date: '2027-06-07', name: 'Jubilee' }] }
 * ```
 */
export const recalculated = (input: ClockInput, calendar: Calendar): readonly MovedObligation[] => {
  const before = clock(input)
  counterOf(calendar, 'recalculated: calendar')
  const after = clock({ ...input, calendar })
  return before.obligations.flatMap(({ id, due: was }, index) => {
    const now = after.obligations[index]?.due ?? null
    if (was === null || now === null || was === now) return []
    const from = before.receipt ?? was
    const old = new Set(before.obligations[index]?.skipped.map(({ date }) => date))
    const because = skippedDays(calendar, from, now).filter(
      ({ date, because: [ground] }) => ground?.reason !== 'weekend' && !old.has(date) && date > from && date <= now,
    )
    return [
      {
        id,
        was,
        now,
        because: because.map(({ date, because: grounds }) => ({
          date,
          name: grounds.map(({ name }) => name).join(', '),
        })),
      },
    ]
  })
}
