import { namesOf, requireChoice, requireList, requireObject, type Decimal } from '@imt/core'
import { allocate } from '../allocation/allocate.js'
import { fromSteps, readAmount, readStep, toSteps, type Amount, type Step } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import { wholeWeights } from '../money/weights.js'

/**
 * How a year's budget is spread. `twelfths`: equal months. `profile`: by weights. Both round the budget *to date* and
 * take differences, so that no month drifts more than half a step from the true figure to date. `largestRemainder`:
 * each month is as near as can be to its own share, and the figure to date may drift.
 */
export type PhasingMode =
  | { readonly mode: 'twelfths' }
  | { readonly mode: 'profile'; readonly weights: readonly Amount[] }
  | { readonly mode: 'largestRemainder'; readonly weights: readonly Amount[] }

const modeNames = namesOf<PhasingMode>({ mode: true, weights: true })

/** One month of a phased budget. */
export interface PhasedMonth {
  /** 1 is April in a financial year. */
  readonly month: number
  /** Pounds sterling, this month. */
  readonly amount: Decimal
  /** Pounds sterling, from month 1 to this one. */
  readonly toDate: Decimal
}

/** A budget spread over its months, with the way it was spread. */
export interface PhasedBudget {
  readonly mode: PhasingMode['mode']
  readonly step: Step
  readonly annual: Decimal
  readonly months: readonly PhasedMonth[]
}

const cumulative = (steps: bigint, weights: readonly bigint[]): readonly bigint[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n)
  let part = 0n
  return weights.map((weight) => {
    part += weight
    return roundedShare(steps, part, whole)
  })
}

/** Ties in a calendar go to the earlier month: as many digits each keep the order of the keys that of the months. */
const keyOf = (index: number): string => String(index).padStart(9, '0')

/**
 * Returns an annual budget spread over its months. The months always add up to the budget, to the penny. There are as
 * many months as weights: twelve in a financial year, thirteen where a body counts periods of four weeks.
 *
 * @param annual - pounds sterling, a whole number of steps; income may be negative
 * @param mode - how to spread it; weights are at least 0, one per month, in the order of the months
 * @param step - the smallest amount a month is stated in: a penny unless said
 * @throws {TypeError} when `annual` or a weight is no plain decimal, or `mode` or `step` is unknown
 * @throws {RangeError} when `annual` is not a whole number of steps, a weight is negative, or all are zero
 * @see Salisbury NHS Foundation Trust board paper, August 2016: a plan "phased to reflect more savings in the latter
 *   part of the year"
 * @example
 * ```ts
 * phase('100', { mode: 'twelfths' }, '1').months.map(({ amount }) => amount)
 * // => ['8', '9', '8', '8', '9', '8', '8', '9', '8', '8', '9', '8']
 * phase('100', { mode: 'twelfths' }, '1').months[4]?.toDate // => '42'
 * phase('-90', { mode: 'profile', weights: ['0', '1', '2'] }).months.map(({ amount }) => amount)
 * // => ['0', '-30', '-60']
 * ```
 */
export const phase = (annual: Amount, mode: PhasingMode, step: Step = '0.01'): PhasedBudget => {
  requireChoice(
    requireObject(mode, 'phase: mode', modeNames).mode,
    ['twelfths', 'profile', 'largestRemainder'],
    'phase: mode.mode',
  )
  const budget = readAmount(annual, 'phase: annual')
  const steps = toSteps(budget, readStep(step, 'phase: step'), 'phase: annual')
  const given =
    mode.mode === 'twelfths' ? Array.from({ length: 12 }, () => '1') : requireList(mode.weights, 'phase: mode.weights')
  const weights = wholeWeights(given, 'phase: mode.weights', (index) => `phase: mode.weights[${String(index)}]`)
  if (mode.mode === 'largestRemainder') {
    const shares = allocate(
      budget,
      given.map((weight, index) => ({ key: keyOf(index), weight })),
      { mode: 'largestRemainder', step },
    )
    let toDate = fromSteps(0n, step)
    const months = shares.map(({ amount }, index): PhasedMonth => ({
      month: index + 1,
      amount,
      toDate: (toDate = toDate.plus(amount)),
    }))
    return { mode: mode.mode, step, annual: budget, months }
  }
  const toDates = cumulative(steps, weights)
  const months = toDates.map((toDate, index): PhasedMonth => ({
    month: index + 1,
    amount: fromSteps(toDate - (toDates[index - 1] ?? 0n), step),
    toDate: fromSteps(toDate, step),
  }))
  return { mode: mode.mode, step, annual: budget, months }
}
