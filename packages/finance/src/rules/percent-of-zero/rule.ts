import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { eachPercentage } from '../percentage-findings.js'

/** Finds percentages of a budget of zero. */
export const percentOfZero: Rule<'finance/percent-of-zero'> = defineRule({
  code: 'finance/percent-of-zero',
  level: 'warning',
  band: 'accuracy',
  summary: 'A percentage of zero is shown as a number.',
  explain:
    'No amount is a percentage of nothing. A sheet that shows 0 % there says that all is well on a line which had no budget at all; a dash or "n/a" says what is so.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) =>
    eachPercentage(finance, run, ({ at, percentage, name, key }) => {
      if (percentage.outcome !== 'ofZero') return
      run.report({
        at,
        message: `${name} is stated as ${percentage.figure.text.trim()}, and "${percentage.whole}" is zero there: there is no percentage of zero. Show a dash`,
        key,
        stated: percentage.figure.text.trim(),
      })
    }),
})
