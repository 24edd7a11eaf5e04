import { Decimal } from '@imt/core'
import { spreadWhole, wholeNumber } from './spread-whole.js'

/** Replacing an estate evenly over its life: the plan, with what it was made from. */
export interface SteadyStatePlan {
  readonly devices: number
  readonly lifeYears: number
  /** Devices to replace in each year of one life; they sum to `devices`. */
  readonly years: readonly number[]
  /** Devices a year before rounding to whole ones. */
  readonly perYear: Decimal
}

/**
 * Returns how many devices to replace each year so that none is older than its life: the same number every year, in
 * whole devices that sum to the estate.
 *
 * @param devices - whole devices in the estate
 * @param lifeYears - years that a device is kept, a whole number of 1 or more
 * @throws {RangeError} when `devices` or `lifeYears` is no whole number, or too small
 * @example
 * ```ts
 * steadyStatePlan(4307, 5).years // => [862, 862, 861, 861, 861]
 * ```
 */
export const steadyStatePlan = (devices: number, lifeYears: number): SteadyStatePlan => {
  wholeNumber(devices, 'steadyStatePlan: devices')
  wholeNumber(lifeYears, 'steadyStatePlan: lifeYears', 1)
  return { devices, lifeYears, years: spreadWhole(devices, lifeYears), perYear: new Decimal(devices).div(lifeYears) }
}
