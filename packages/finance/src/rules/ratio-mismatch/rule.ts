import { Decimal, defineRule, formatAmount, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { eachPercentage } from '../percentage-findings.js'

/** Finds percentages that do not follow from the figures beside them. */
export const ratioMismatch: Rule<'finance/ratio-mismatch'> = defineRule({
  code: 'finance/ratio-mismatch',
  level: 'warning',
  band: 'accuracy',
  summary: 'A percentage does not follow from the figures it is made from.',
  explain:
    'Which two columns a percentage is made from is found by trying them: the pair that explains most rows is taken, with the sign of the base or without. A row that then disagrees, even where the figures are read as rounded and the percentage as rounded or cut off, has a wrong percentage, a lost sign, or a wrong figure beside it.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend'],
  check: ({ finance }, run) =>
    eachPercentage(finance, run, ({ at, row, name, made, key }) => {
      if (row.outcome !== 'disagrees' || row.computed === null) return
      const stated = row.figure.text.trim()
      const computed = new Decimal(row.computed)
      const places = Math.max(row.figure.decimals ?? 0, 0)
      const sign = row.figure.value?.negated().equals(computed.toDecimalPlaces(places, Decimal.ROUND_HALF_UP))
        ? ' Only the sign differs.'
        : ''
      run.report({
        at,
        message: `${name} is stated as ${stated}; ${made} makes ${formatAmount(computed, 'percent', places)}.${sign} Check the percentage and the two figures`,
        key,
        stated,
        computed: formatAmount(computed, 'percent', places),
      })
    }),
})
