import { wholeNumber } from './spread-whole.js'

/** How many devices have an age, in whole years completed at the start of the plan. */
export interface Cohort {
  readonly ageYears: number
  readonly devices: number
}

/** What falls due in one year of a plan. */
export interface CohortYear {
  /** 1 for the first year. */
  readonly year: number
  /** Devices already past their life when the plan starts: only in year 1. */
  readonly backlog: number
  /** Devices that reach their life in this year; replacements of this plan that reach it again are counted too. */
  readonly due: number
  readonly replace: number
}

/** A plan by age: a device is due in the year at whose start it has reached its life. */
export interface CohortPlan {
  readonly lifeYears: number
  readonly years: readonly CohortYear[]
  /** Devices of the estate that fall due after the last year of the plan. */
  readonly later: number
}

/**
 * Returns what falls due year by year, from the ages of the estate: a device is due in the year at whose start it has
 * reached its life. What was overdue before is kept apart as backlog. Replacements start again at age 0.
 *
 * @param cohorts - devices by age in whole years; ages may repeat
 * @param lifeYears - years that a device is kept, a whole number of 1 or more
 * @param years - length of the plan in years
 * @throws {RangeError} when an age, a number of devices, `lifeYears` or `years` is no whole number, or too small
 * @example
 * ```ts
 * cohortPlan(
 *   [
 *     { ageYears: 5, devices: 300 },
 *     { ageYears: 6, devices: 157 },
 *   ],
 *   5,
 *   1,
 * ).years // => [{ year: 1, backlog: 157, due: 300, replace: 457 }]
 * ```
 */
export const cohortPlan = (cohorts: readonly Cohort[], lifeYears: number, years: number): CohortPlan => {
  wholeNumber(lifeYears, 'cohortPlan: lifeYears', 1)
  wholeNumber(years, 'cohortPlan: years', 1)
  const first = Array.from({ length: years }, () => 0)
  let backlog = 0
  let later = 0
  for (const { ageYears, devices } of cohorts) {
    wholeNumber(ageYears, 'cohortPlan: cohorts.ageYears')
    wholeNumber(devices, 'cohortPlan: cohorts.devices')
    const year = lifeYears - ageYears
    if (year < 0) backlog += devices
    else if (year >= years) later += devices
    else first[year] = (first[year] ?? 0) + devices
  }
  const replaced: number[] = []
  const rows = first.map((firstTime, index): CohortYear => {
    const again = replaced[index - lifeYears] ?? 0
    const due = firstTime + again
    const overdue = index === 0 ? backlog : 0
    replaced.push(due + overdue)
    return { year: index + 1, backlog: overdue, due, replace: due + overdue }
  })
  return { lifeYears, years: rows, later }
}
