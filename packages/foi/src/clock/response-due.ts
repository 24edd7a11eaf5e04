import { workingDayCounter, type Calendar, type IsoDate, type WorkingDay, type WorkingDayCounter } from '@imt/core'

/** Working days that the Act and the Regulations allow for an answer. */
const allowed = 20

// A memo, not state: only a calendar that can never change has its counter kept, so whichever copy of this module keeps
// it, the answers are the same.
const counters: WeakMap<Calendar, WorkingDayCounter> = /* @__PURE__ */ new WeakMap()

/** True for data that is frozen with everything in it. */
const isFixed = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFixed))

/**
 * Returns the counter of a calendar, worked out once for each calendar that cannot change.
 *
 * @param calendar - which weekdays are not worked
 * @param name - the parameter to name when it is no calendar
 */
export const counterOf = (calendar: Calendar | WorkingDayCounter, name: string): WorkingDayCounter => {
  // Written out: what checks parameters elsewhere would double the size of this function's bundle.
  if (typeof calendar !== 'object' || calendar === null || !('add' in calendar || 'years' in calendar))
    throw new TypeError(`${name} must be a calendar such as ukBankHolidays.union`)
  if ('add' in calendar) return calendar
  const known = counters.get(calendar)
  if (known) return known
  const counter = workingDayCounter(calendar)
  if (isFixed(calendar)) counters.set(calendar, counter)
  return counter
}

/**
 * Returns the last day for answering a request: the twentieth working day following the day it was received. The day of
 * receipt never counts, whichever day of the week it is. It is the last day allowed, not the target: the duty is to
 * answer promptly. Pauses, clarification and extensions are the business of `clock`.
 *
 * @param received - the day the authority received the request, `YYYY-MM-DD`, weekends and holidays included
 * @param calendar - `ukBankHolidays.union`: the Act counts no day that is a bank holiday in any part of the United
 *   Kingdom
 * @returns the day, `YYYY-MM-DD`, and whether it is provisional, with the reason
 * @throws {TypeError} when `received` is no text, or `calendar` no calendar
 * @throws {RangeError} when `received` is not a day that exists
 * @example
 * ```ts
 * import { ukBankHolidays } from '@imt/core'
 * responseDue('2026-11-20', ukBankHolidays.union) // => { date: '2026-12-21', provisional: false }
 * responseDue('2025-12-24', ukBankHolidays.union).date // => '2026-01-27'
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
export const responseDue = (received: IsoDate, calendar: Calendar | WorkingDayCounter): WorkingDay => {
  const counter = counterOf(calendar, 'responseDue: calendar')
  try {
    return counter.add(received, allowed)
  } catch (cause) {
    const wanted = 'responseDue: received must be a calendar day written YYYY-MM-DD, got'
    if (typeof received === 'string') throw new RangeError(`${wanted} ${JSON.stringify(received)}`, { cause })
    const got: unknown = received
    throw new TypeError(`${wanted} ${got instanceof Date ? 'a Date' : String(got)}`, { cause })
  }
}
