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
    'Which two columns or rows a percentage is made from is found by trying them, with the sign of the base or without, or read from what it is called: the pair that explains most is taken, and payments in time are held to what was paid. A percentage that then disagrees, even where the figures are read as rounded and the percentage as rounded or cut off, is wrong, has lost its sign, or was made from a wrong figure.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) =>
    eachPercentage(finance, run, ({ at, percentage, name, made, key }) => {
      if (percentage.outcome !== 'disagrees' || percentage.computed === null) return
      const stated = percentage.figure.text.trim()
      const computed = new Decimal(percentage.computed)
      const places = Math.max(percentage.figure.decimals ?? 0, 0)
      const sign = percentage.figure.value?.negated().equals(computed.toDecimalPlaces(places, Decimal.ROUND_HALF_UP))
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
