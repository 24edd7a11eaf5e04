import { addMonths, completedMonths, type IsoDate } from '@imt/core'

/** Age and remaining life of a device on a day, in whole months. */
export interface Lifecycle {
  /** Completed months since it came into use; negative before. */
  readonly ageMonths: number
  /** 0 once it is due. */
  readonly remainingMonths: number
  /** The day its life ends, counted from the day of use, month ends kept. */
  readonly due: IsoDate
  readonly overdue: boolean
}

/**
 * Returns the age, remaining life and due date of a device. Counted from the day it came into use, never month by
 * month.
 *
 * @param inUse - the day it came into use
 * @param lifeMonths - months that it is meant to be kept
 * @param asOf - the day asked about
 * @throws {RangeError} when a date does not exist, or `lifeMonths` is no whole number of 1 or more
 * @example
 * ```ts
 * lifecycle('2022-04-01', 60, '2026-11-22')
 * // => { ageMonths: 55, remainingMonths: 5, due: '2027-04-01', overdue: false }
 * lifecycle('2023-08-31', 18, '2026-11-22').due // => '2025-02-28'
 * ```
 */
export const lifecycle = (inUse: IsoDate, lifeMonths: number, asOf: IsoDate): Lifecycle => {
  if (!Number.isInteger(lifeMonths) || lifeMonths < 1)
    throw new RangeError(`lifecycle: lifeMonths must be a whole number of 1 or more, got ${String(lifeMonths)}`)
  const ageMonths = completedMonths(inUse, asOf)
  const due = addMonths(inUse, lifeMonths)
  return { ageMonths, remainingMonths: Math.max(0, lifeMonths - ageMonths), due, overdue: asOf >= due }
}
