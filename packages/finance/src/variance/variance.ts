import { Decimal, namesOf, requireChoice, requireObject, shown } from '@imt/core'
import { noMinusZero, readAmount, type Amount } from '../money/amount.js'
import { moreIsBetter, type Nature, type SignConvention } from './sign-convention.js'

/**
 * Which of the two is taken from the other. `favourablePositive`: whichever way makes a better result a positive
 * number.
 */
export type VarianceDirection = 'actualLessBudget' | 'budgetLessActual' | 'favourablePositive'

/** What the figures mean; nothing of it is guessed. */
export interface VarianceOptions {
  readonly direction: VarianceDirection
  readonly signs: SignConvention
  readonly nature: Nature
  /** Decimals of the percentage, 0 to 10, 1 unless said. */
  readonly percentDecimals?: number
}

const optionNames = namesOf<VarianceOptions>({ direction: true, signs: true, nature: true, percentDecimals: true })

/** How far an actual is from its budget, with the conventions it was computed by. */
export interface Variance {
  /** Pounds sterling, in the direction asked for. */
  readonly amount: Decimal
  /**
   * Per cent of the size of the budget, halves away from zero; `null` on a budget of zero, where no percentage exists.
   */
  readonly percent: Decimal | null
  readonly favourability: 'favourable' | 'adverse' | 'none'
  readonly direction: VarianceDirection
  readonly signs: SignConvention
  readonly nature: Nature
}

/**
 * Returns the variance of an actual, or a forecast, from its budget.
 *
 * Direction and signs are two questions: papers exist with every pairing of them. The base of the percentage is the
 * size of the budget, so that a plan of -4,515 missed by 2,004 the right way shows +44.4 %.
 *
 * @param budget - pounds sterling, by the sign convention
 * @param actual - pounds sterling, by the same convention
 * @param options - direction, signs and nature of the figures
 * @throws {TypeError} when `budget` or `actual` is no plain decimal, or a word among the options is unknown
 * @throws {RangeError} when `percentDecimals` is not 0 to 10
 * @example
 * ```ts
 * const { amount, percent, favourability } = variance('-4515', '-2511', {
 *   direction: 'actualLessBudget',
 *   signs: 'allPositive',
 *   nature: 'net',
 * })
 * ;[amount, percent, favourability] // => ['2004', '44.4', 'favourable']
 * variance('0', '50', { direction: 'actualLessBudget', signs: 'incomeNegative', nature: 'spending' }).percent
 * // => null
 * ```
 * @see Salisbury NHS Foundation Trust, income and expenditure to 31 August 2016: "Favourable Variances are shown as
 *   +ve",
 *   https://fdocuments.in/document/trust-board-scenario-3-downside-has-been-calculated-using-the-same-methodology.html
 */
export const variance = (budget: Amount, actual: Amount, options: VarianceOptions): Variance => {
  const { direction, signs, nature, percentDecimals = 1 } = requireObject(options, 'variance: options', optionNames)
  requireChoice(
    direction,
    ['actualLessBudget', 'budgetLessActual', 'favourablePositive'],
    'variance: options.direction',
  )
  requireChoice(signs, ['incomeNegative', 'allPositive', 'spendingNegative'], 'variance: options.signs')
  requireChoice(nature, ['income', 'spending', 'net'], 'variance: options.nature')
  if (!Number.isInteger(percentDecimals) || percentDecimals < 0 || percentDecimals > 10)
    throw new RangeError(
      `variance: options.percentDecimals must be a whole number from 0 to 10, got ${shown(percentDecimals)}`,
    )
  const planned = readAmount(budget, 'variance: budget')
  const happened = readAmount(actual, 'variance: actual')
  const more = happened.minus(planned)
  const better = moreIsBetter(signs, nature)
  const amount =
    direction === 'actualLessBudget' || (direction === 'favourablePositive' && better) ? more : planned.minus(happened)
  const percent = planned.isZero()
    ? null
    : noMinusZero(amount.div(planned.abs()).times(100).toDecimalPlaces(percentDecimals, Decimal.ROUND_HALF_UP))
  const favourability = more.isZero() ? 'none' : more.isPositive() === better ? 'favourable' : 'adverse'
  return { amount, percent, favourability, direction, signs, nature }
}
