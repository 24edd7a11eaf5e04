import { namesOf, requireChoice, requireList, requireObject, shown, type Decimal } from '@imt/core'
import { inProportion, readAmount, readStep, roundToStep, type Amount, type Step } from '../money/amount.js'

/**
 * How the rest of the year is foreseen.
 *
 * - `runRate`: as the months so far. Months count from 1, April.
 * - `profiled`: as the budget's own profile. The year stands to the months so far as the annual budget to the budget to
 *   date. Where either of the two budgets is zero, or they have different signs, there is no such proportion, and no
 *   forecast.
 * - `remainingBudget`: the months to come spend their budget exactly.
 * - `stated`: the months to come as someone states them.
 */
export type ForecastMethod =
  | { readonly method: 'runRate'; readonly month: number }
  | { readonly method: 'profiled'; readonly annualBudget: Amount; readonly budgetToDate: Amount }
  | { readonly method: 'remainingBudget'; readonly annualBudget: Amount; readonly budgetToDate: Amount }
  | { readonly method: 'stated'; readonly remaining: readonly Amount[] }

const methodNames = namesOf<ForecastMethod>({
  method: true,
  month: true,
  annualBudget: true,
  budgetToDate: true,
  remaining: true,
})

/** A forecast for the whole year. */
export interface Forecast {
  readonly method: ForecastMethod['method']
  readonly actualToDate: Decimal
  /** What the rest of the year is expected to bring; `null` with `outturn`. */
  readonly remaining: Decimal | null
  /**
   * Pounds sterling for the year; `null` where the method cannot say: a profile with no budget to date, or one of the
   * other sign.
   */
  readonly outturn: Decimal | null
}

const outturnOf = (actual: Decimal, how: ForecastMethod, step: Step): Decimal | null => {
  if (how.method === 'runRate') {
    if (!Number.isInteger(how.month) || how.month < 1 || how.month > 12)
      throw new RangeError(`forecastOutturn: method.month must be 1 to 12, got ${shown(how.month)}`)
    return roundToStep(actual.times(12).div(how.month), step)
  }
  if (how.method === 'stated')
    return roundToStep(
      requireList(how.remaining, 'forecastOutturn: method.remaining').reduce<Decimal>(
        (sum, amount, index) => sum.plus(readAmount(amount, `forecastOutturn: method.remaining[${String(index)}]`)),
        actual,
      ),
      step,
    )
  const annual = readAmount(how.annualBudget, 'forecastOutturn: method.annualBudget')
  const toDate = readAmount(how.budgetToDate, 'forecastOutturn: method.budgetToDate')
  if (how.method === 'remainingBudget') return roundToStep(actual.plus(annual).minus(toDate), step)
  return annual.times(toDate).greaterThan(0) ? inProportion(actual, annual, toDate, step) : null
}

/**
 * Returns the forecast outturn: the actual to date and what is foreseen for the rest of the year, by a named method. A
 * run rate is only a default; a plan is seldom in equal months.
 *
 * @param actualToDate - pounds sterling, from month 1 to the last month closed
 * @param method - how the rest of the year is foreseen
 * @param step - what the result is rounded to, halves away from zero: a penny unless said
 * @throws {TypeError} when an amount is no plain decimal, or `method.method` or `step` is unknown
 * @throws {RangeError} when `method.month` is not 1 to 12
 * @example
 * ```ts
 * forecastOutturn('500', { method: 'runRate', month: 5 }).outturn // => '1200'
 * forecastOutturn('500', { method: 'profiled', annualBudget: '1000', budgetToDate: '400' }).outturn // => '1250'
 * forecastOutturn('500', { method: 'stated', remaining: ['100', '120.50'] }).outturn // => '720.5'
 * ```
 */
export const forecastOutturn = (actualToDate: Amount, method: ForecastMethod, step: Step = '0.01'): Forecast => {
  requireChoice(
    requireObject(method, 'forecastOutturn: method', methodNames).method,
    ['runRate', 'profiled', 'remainingBudget', 'stated'],
    'forecastOutturn: method.method',
  )
  readStep(step, 'forecastOutturn: step')
  const actual = readAmount(actualToDate, 'forecastOutturn: actualToDate')
  const outturn = outturnOf(actual, method, step)
  return { method: method.method, actualToDate: actual, remaining: outturn?.minus(actual) ?? null, outturn }
}
