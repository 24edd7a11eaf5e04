import { requireObject } from '@imt/core'
import type { Cohort } from './cohort-plan.js'
import { wholeNumber } from './spread-whole.js'

/** Expected replacements where lives vary about a mean. An estimate, and floating point: no money is made from it. */
export interface SurvivalPlan {
  /** Expected devices, year by year. */
  readonly expected: readonly number[]
  /**
   * The same in whole devices: rounded cumulatively, so that the running total is never more than half a device out.
   */
  readonly whole: readonly number[]
  /** What it tends to: devices divided by the mean life. */
  readonly tendsTo: number
  readonly scale: number
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/** The gamma function for x of 1 or more, by Lanczos' approximation: right to about 15 digits. */
const gamma = (x: number): number => {
  const z = x - 1
  const sum = lanczos.reduce((total, coefficient, index) => total + coefficient / (z + index + 1), 0.9999999999998099)
  const t = z + lanczos.length - 0.5
  return Math.sqrt(2 * Math.PI) * t ** (z + 0.5) * Math.exp(-t) * sum
}

/**
 * Returns how many devices are expected to fail or be retired each year where lives vary: survival to age a is
 * `exp(-(a / scale) ^ shape)` (Weibull), with the scale that gives the mean life. Replacements start again at age 0.
 *
 * @param cohorts - devices by age in whole years
 * @param life - `meanYears` of life, and `shape`: 1 is failure at random, 3 or more wears out about the mean
 * @param years - length of the plan in years
 * @throws {RangeError} when an age or a number of devices is no whole number, `years` is less than 1, `meanYears` is
 *   not finite and above 0, or `shape` is not finite and 1 or more
 * @example
 * ```ts
 * survivalPlan([{ ageYears: 0, devices: 1000 }], { meanYears: 5.5, shape: 3 }, 3).whole // => [4, 30, 75]
 * ```
 */
export const survivalPlan = (
  cohorts: readonly Cohort[],
  life: { readonly meanYears: number; readonly shape: number },
  years: number,
): SurvivalPlan => {
  const { meanYears, shape } = requireObject(life, 'survivalPlan: life', ['meanYears', 'shape'])
  wholeNumber(years, 'survivalPlan: years', 1)
  if (!(meanYears > 0 && Number.isFinite(meanYears)))
    throw new RangeError(`survivalPlan: life.meanYears must be finite and above 0, got ${String(meanYears)}`)
  if (!(shape >= 1 && Number.isFinite(shape)))
    throw new RangeError(`survivalPlan: life.shape must be finite and 1 or more, got ${String(shape)}`)
  const scale = meanYears / gamma(1 + 1 / shape)
  // Not as a quotient of survivals: both would underflow to 0. Where even the hazard overflows, every device leaves.
  const leavingShare = (age: number): number => {
    const next = ((age + 1) / scale) ** shape
    return Number.isFinite(next) ? -Math.expm1((age / scale) ** shape - next) : 1
  }
  const ages: number[] = []
  for (const { ageYears, devices } of cohorts) {
    wholeNumber(ageYears, 'survivalPlan: cohorts.ageYears')
    wholeNumber(devices, 'survivalPlan: cohorts.devices')
    ages[ageYears] = (ages[ageYears] ?? 0) + devices
  }
  let now = Array.from(ages, (devices) => devices ?? 0)
  const total = now.reduce((sum, devices) => sum + devices, 0)
  const expected: number[] = []
  for (let year = 0; year < years; year += 1) {
    const leaving = now.map((devices, age) => devices * leavingShare(age))
    const replaced = leaving.reduce((sum, devices) => sum + devices, 0)
    expected.push(replaced)
    now = [replaced, ...now.map((devices, age) => devices - (leaving[age] ?? 0))]
  }
  let running = 0
  let given = 0
  const whole = expected.map((devices) => {
    running += devices
    const upTo = Math.round(running)
    const share = upTo - given
    given = upTo
    return share
  })
  return { expected, whole, tendsTo: total / meanYears, scale }
}
