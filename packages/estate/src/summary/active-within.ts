import { addDays, addMonths, type IsoDate, requireObject } from '@imt/core'

/** The days that count as active, both included. */
export interface ActiveWindow {
  readonly asOf: IsoDate
  readonly months: number
  readonly from: IsoDate
  /** The first day that may still count, where the source stamps late; `from` where it does not. */
  readonly perhapsFrom: IsoDate
}

/** Whether a device counts as active. `perhaps`: its source stamps late, so it may have been seen since. */
export type Activity = 'active' | 'perhaps' | 'inactive' | 'neverSeen' | 'future'

/**
 * Returns the window of days that an activity filter means: from the same day so many months before, to the day itself,
 * both included.
 *
 * @param asOf - the day of the count
 * @param months - months that a device may have been unseen, a whole number of 1 or more
 * @param lagDays - days by which the source may stamp late: 14 for the `lastLogonTimestamp` of Active Directory,
 *   otherwise 0
 * @throws {RangeError} when `asOf` does not exist, `months` is below 1, or `lagDays` is negative or no whole number
 * @example
 * ```ts
 * activeWindow('2026-11-22', 12).from // => '2025-11-22'
 * activeWindow('2028-02-29', 12).from // => '2027-02-28'
 * ```
 */
export const activeWindow = (asOf: IsoDate, months: number, lagDays = 0): ActiveWindow => {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`activeWindow: months must be a whole number of 1 or more, got ${String(months)}`)
  if (!Number.isInteger(lagDays) || lagDays < 0)
    throw new RangeError(`activeWindow: lagDays must be a whole number of 0 or more, got ${String(lagDays)}`)
  const from = addMonths(asOf, -months)
  return { asOf, months, from, perhapsFrom: addDays(from, -lagDays) }
}

/**
 * Returns whether a device counts as active in a window, by the last day it was seen. A day after the count is no
 * activity but a fault of the data.
 *
 * @param lastSeen - the last day it was seen; `undefined` for never
 * @param window - the window, from `activeWindow`
 * @example
 * ```ts
 * const window = activeWindow('2026-11-22', 12)
 * activeWithin('2025-11-22', window) // => 'active'
 * activeWithin('2025-11-21', window) // => 'inactive'
 * activeWithin('2026-11-23', window) // => 'future'
 * activeWithin(undefined, window) // => 'neverSeen'
 * activeWithin('2025-11-15', activeWindow('2026-11-22', 12, 14)) // => 'perhaps'
 * ```
 */
export const activeWithin = (lastSeen: IsoDate | undefined, window: ActiveWindow): Activity => {
  requireObject(window, 'activeWithin: window')
  if (lastSeen === undefined) return 'neverSeen'
  if (lastSeen > window.asOf) return 'future'
  if (lastSeen >= window.from) return 'active'
  return lastSeen >= window.perhapsFrom ? 'perhaps' : 'inactive'
}
