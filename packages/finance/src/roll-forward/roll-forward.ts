import { Decimal, requireList, requireText } from '@imt/core'
import {
  noMinusZero,
  readAmount,
  readNotNegative,
  readStep,
  roundToStep,
  type Amount,
  type Step,
} from '../money/amount.js'

/** One budget line on its way into the next year. */
export interface RollForwardLine {
  readonly key: string
  /** This year's budget, pounds sterling, both kinds of funding together. */
  readonly budget: Amount
  /** The part of it that ends with the year; 0 unless said. */
  readonly nonRecurrent?: Amount
  /** What a recurrent change made part-way through this year adds in a full year; 0 unless said. */
  readonly fullYearEffect?: Amount
  /** Per cent on the recurrent base with its full-year effect; 0 unless said. */
  readonly inflationPercent?: Amount
  /** What is to be saved: at least 0, taken off the budget; 0 unless said. */
  readonly savings?: Amount
}

/** The bridge from this year's budget to the next: every step in pounds sterling, in the order applied. */
export interface RolledLine {
  readonly key: string
  readonly budget: Decimal
  /** Minus the non-recurrent part. */
  readonly nonRecurrentRemoved: Decimal
  /** This year's recurrent base. */
  readonly recurrentBase: Decimal
  readonly fullYearEffect: Decimal
  readonly inflation: Decimal
  /** Minus the savings. */
  readonly savings: Decimal
  /** `budget` and all steps, exactly. */
  readonly nextBudget: Decimal
}

/** All lines, and the same bridge for them together. */
export interface RollForward {
  readonly lines: readonly RolledLine[]
  readonly total: Omit<RolledLine, 'key'>
}

const roll = (line: RollForwardLine, index: number, step: Step): RolledLine => {
  const name = `rollForward: lines[${String(index)}]`
  requireText(line.key, `${name}.key`)
  const budget = readAmount(line.budget, `${name}.budget`)
  const nonRecurrentRemoved = noMinusZero(readAmount(line.nonRecurrent ?? '0', `${name}.nonRecurrent`).negated())
  const recurrentBase = budget.plus(nonRecurrentRemoved)
  const fullYearEffect = readAmount(line.fullYearEffect ?? '0', `${name}.fullYearEffect`)
  const inflation = roundToStep(
    recurrentBase
      .plus(fullYearEffect)
      .times(readAmount(line.inflationPercent ?? '0', `${name}.inflationPercent`))
      .div(100),
    step,
  )
  const savings = noMinusZero(readNotNegative(line.savings ?? '0', `${name}.savings`).negated())
  return {
    key: line.key,
    budget,
    nonRecurrentRemoved,
    recurrentBase,
    fullYearEffect,
    inflation,
    savings,
    nextBudget: recurrentBase.plus(fullYearEffect).plus(inflation).plus(savings),
  }
}

/**
 * Returns next year's budgets as a bridge from this year's: the non-recurrent part drops out, changes made part-way
 * through the year take their full-year effect, inflation goes on what then recurs, and savings come off last.
 *
 * @param lines - this year's budgets, spending positive
 * @param step - what inflation is rounded to, halves away from zero: a penny unless said
 * @throws {TypeError} when an amount is no plain decimal, a key no text, or `step` unknown
 * @throws {RangeError} when savings are negative
 * @see HSJ on East Cheshire NHS Trust: non-recurrent savings "do not permanently reduce the organisation's costs"
 * @example
 * ```ts
 * rollForward([
 *   {
 *     key: 'Service desk',
 *     budget: '120000',
 *     nonRecurrent: '20000',
 *     fullYearEffect: '5000',
 *     inflationPercent: '2',
 *     savings: '1000',
 *   },
 * ]).lines[0]?.nextBudget // => '106100'
 * ```
 */
export const rollForward = (lines: readonly RollForwardLine[], step: Step = '0.01'): RollForward => {
  readStep(step, 'rollForward: step')
  const rolled = requireList(lines, 'rollForward: lines').map((line, index) => roll(line, index, step))
  const sum = (of: (line: RolledLine) => Decimal): Decimal =>
    rolled.reduce<Decimal>((total, line) => total.plus(of(line)), new Decimal(0))
  return {
    lines: rolled,
    total: {
      budget: sum((line) => line.budget),
      nonRecurrentRemoved: sum((line) => line.nonRecurrentRemoved),
      recurrentBase: sum((line) => line.recurrentBase),
      fullYearEffect: sum((line) => line.fullYearEffect),
      inflation: sum((line) => line.inflation),
      savings: sum((line) => line.savings),
      nextBudget: sum((line) => line.nextBudget),
    },
  }
}
