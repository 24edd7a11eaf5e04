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
  rowByRow: ['finance/spend'],
  check: ({ finance }, run) =>
    eachPercentage(finance, run, ({ at, row, name, key }) => {
      if (row.outcome !== 'truncated' || row.computed === null) return
      const places = Math.max(row.figure.decimals ?? 0, 0)
      const computed = formatAmount(new Decimal(row.computed), 'percent', places)
      run.report({
        at,
        message: `Check the rounding of ${name}: ${row.figure.text.trim()} was cut off, and rounds to ${computed}`,
        key,
        stated: row.figure.text.trim(),
        computed,
      })
    }),
})
