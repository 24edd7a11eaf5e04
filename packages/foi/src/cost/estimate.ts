import { grouped, requireChoice, requireDay, requireObject, type Citation, type IsoDate } from '@imt/core'
import { costLimits, type CostLimit } from './cost-limits.data.js'

/** The four activities that may be counted. Reading, redacting, considering exemptions and reviewing may not. */
export type CountableActivity = 'determining' | 'locating' | 'retrieving' | 'extracting'

/** Time expected for the activities, in minutes of all persons together, and other cost of those activities. */
export interface CostInput {
  readonly minutes: { readonly [Activity in CountableActivity]?: number }
  /** Cost other than staff time for the same activities, in pence. */
  readonly otherPence?: number
  /** The day the estimate is made: the limit and the rate of that day apply. */
  readonly on: IsoDate
  /** Left out, an authority outside Part I of Schedule 1, such as an NHS trust. */
  readonly body?: 'centralGovernment' | 'others'
  /** Left out, `costLimits`. */
  readonly limits?: readonly CostLimit[]
}

/** An estimate with its working. Amounts in pence. */
export interface CostEstimate {
  readonly minutes: number
  readonly pence: number
  readonly limitPence: number
  /** Minutes of work that the limit comes to. */
  readonly limitMinutes: number
  /** True above the limit: what costs exactly the limit does not exceed it. */
  readonly exceeds: boolean
  readonly working: string
  readonly citation: readonly Citation[]
}

const activities: readonly CountableActivity[] = ['determining', 'locating', 'retrieving', 'extracting']

/** An amount in pence as pounds. */
export const pounds = (pence: number): string =>
  `£${grouped(Math.floor(pence / 100))}${pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`}`

const hours = (minutes: number): string =>
  `${grouped(Math.floor(minutes / 60))} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`

/**
 * Returns the estimated cost of complying with a request against the appropriate limit, counting the four activities
 * only.
 *
 * @param input - minutes of each activity, other cost in pence, the day of the estimate and the kind of body
 * @returns minutes and pence; `exceeds` only above the limit. Part of a penny counts as a whole one
 * @throws {TypeError} when an activity is not one of the four: redaction and considering exemptions cannot be counted;
 *   or when something is missing, or has another name
 * @throws {RangeError} when minutes or pence are not whole numbers of at least 0, or no limit is known for the day
 * @example
 * ```ts
 * const { pence, exceeds, working } = estimateCost({ minutes: { locating: 600, extracting: 495 }, on: '2026-11-23' })
 * pence // => 45625
 * exceeds // => true
 * working // => '18 h 15 min at £25 an hour is £456.25; the limit is £450, which is 18 h'
 * ```
 * @see SI 2004/3244 regs 3 and 4, https://www.legislation.gov.uk/uksi/2004/3244/regulation/4
 */
export const estimateCost = (input: CostInput): CostEstimate => {
  requireObject(input, 'estimateCost: input', ['minutes', 'otherPence', 'on', 'body', 'limits'])
  const { minutes, otherPence = 0, on, body = 'others', limits = costLimits } = input
  requireObject(minutes, 'estimateCost: minutes')
  requireDay(on, 'estimateCost: on')
  requireChoice(body, ['centralGovernment', 'others'], 'estimateCost: body')
  const limit = limits.find(({ from, to }) => from <= on && (to === null || on <= to))
  if (!limit)
    throw new RangeError(`estimateCost: on must lie within a period with a known limit, got ${JSON.stringify(on)}`)
  for (const [activity, value] of Object.entries(minutes)) {
    if (!activities.includes(activity as CountableActivity))
      throw new TypeError(`estimateCost: minutes.${activity} cannot be counted: only ${activities.join(', ')} can`)
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`estimateCost: minutes.${activity} must be a whole number of minutes, got ${value}`)
  }
  if (!Number.isSafeInteger(otherPence) || otherPence < 0)
    throw new RangeError(`estimateCost: otherPence must be a whole number of pence, got ${otherPence}`)
  const total = activities.reduce((sum, activity) => sum + (minutes[activity] ?? 0), 0)
  const pence = Math.ceil((total * limit.ratePerHour * 100) / 60) + otherPence
  const limitPence = limit[body] * 100
  const limitMinutes = Math.floor((limitPence * 60) / (limit.ratePerHour * 100))
  const other = otherPence === 0 ? '' : ` and ${pounds(otherPence)} of other cost`
  return {
    minutes: total,
    pence,
    limitPence,
    limitMinutes,
    exceeds: pence > limitPence,
    working: `${hours(total)} at £${limit.ratePerHour} an hour${other} is ${pounds(pence)}; the limit is ${pounds(limitPence)}, which is ${hours(limitMinutes)}`,
    citation: limit.citation,
  }
}
