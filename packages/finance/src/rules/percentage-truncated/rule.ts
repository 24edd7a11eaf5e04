import { Decimal, defineRule, formatAmount, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { eachPercentage } from '../percentage-findings.js'

/** Finds percentages whose last digits were cut off where they should have been rounded. */
export const percentageTruncated: Rule<'finance/percentage-truncated'> = defineRule({
  code: 'finance/percentage-truncated',
  level: 'note',
  band: 'accuracy',
  summary: 'A percentage was cut off, not rounded.',
  explain:
    'Some spreadsheets cut percentages off where readers expect them rounded: 12.69 becomes 12.6. The difference is small, and always in the same direction, so shares that should make 100 make less.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) =>
    eachPercentage(finance, run, ({ at, percentage, name, key }) => {
      if (percentage.outcome !== 'truncated' || percentage.computed === null) return
      const places = Math.max(percentage.figure.decimals ?? 0, 0)
      const computed = formatAmount(new Decimal(percentage.computed), 'percent', places)
      run.report({
        at,
        message: `Check the rounding of ${name}: ${percentage.figure.text.trim()} was cut off, and rounds to ${computed}`,
        key,
        stated: percentage.figure.text.trim(),
        computed,
      })
    }),
})
