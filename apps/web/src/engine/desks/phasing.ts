import { financialYear, longDate } from '@imt/core'
import { phase, type PhasingMode, type Step } from '@imt/finance'
import type { DeskAnswer, DeskValues } from './desk-answer.js'
import { amountIn, choiceIn, textIn } from './given.js'
import { literal } from './literal.js'
import { pounds } from './pounds.js'

/** Those of a financial year, April first. */
const months = financialYear('2017-04-01').months.map(({ start }) => longDate(start).split(' ')[1] ?? '')

const weightsIn = (values: DeskValues): readonly string[] => {
  const weights = (textIn(values, 'weights') ?? '').split(/[\s,;]+/).filter((weight) => weight !== '')
  if (weights.length === 0 || !weights.every((weight) => /^\d{1,9}(?:\.\d{1,6})?$/.test(weight)))
    throw new RangeError('Weights: write a number for each month, April first, with spaces between')
  return weights
}

/** A year's budget spread over its months. */
export const phasingDesk = (values: DeskValues): DeskAnswer => {
  const annual = amountIn(values, 'annual', 'Budget of the year in pounds')
  const kind = choiceIn(values, 'mode', ['twelfths', 'profile', 'largestRemainder'])
  const mode: PhasingMode = kind === 'twelfths' ? { mode: kind } : { mode: kind, weights: weightsIn(values) }
  const step: Step = choiceIn(values, 'step', ['1', '0.01', '1000'])
  const phased = phase(annual, mode, step)
  const isYear = phased.months.length === 12
  return {
    head: [`The ${String(phased.months.length)} months add up to ${pounds(phased.annual)}.`],
    tables: [
      {
        caption: 'Budget by month',
        headers: ['Month', 'This month', 'To date'],
        rows: phased.months.map(({ month, amount, toDate }) => [
          isYear ? `${months[month - 1] ?? ''} (M${String(month)})` : `Period ${String(month)}`,
          pounds(amount),
          pounds(toDate),
        ]),
      },
    ],
    notes: [],
    letters: [],
    code: `import { phase } from '@imt/finance'

const { months } = phase(${literal(annual)}, ${literal(mode)}, ${literal(step)})
months.map(({ amount }) => amount) // => ${literal(phased.months.map(({ amount }) => amount.toFixed()))}
`,
  }
}
