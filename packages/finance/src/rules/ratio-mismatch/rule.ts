import { Decimal, defineRule, formatAmount, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { borneOut } from '../../sum-findings/borne-out.js'
import { eachPercentage } from '../percentage-findings.js'

/** Finds percentages that do not follow from the figures beside them. */
export const ratioMismatch: Rule<'finance/ratio-mismatch'> = defineRule({
  code: 'finance/ratio-mismatch',
  level: 'warning',
  band: 'accuracy',
  summary: 'A percentage does not follow from the figures it is made from.',
  explain:
    'Which two columns or rows a percentage is made from is found by trying them, with the sign of the base or without, or read from what it is called: the pair that explains most is taken, and payments in time are held to what was paid, of which they are never more than all. A percentage that then disagrees, even where the figures are read as rounded and the percentage as rounded or cut off, is wrong, has lost its sign, or was made from a wrong figure. Where a total fails by the same figure, the finding about the total says so.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    // One wrong figure is one finding: a total that fails by it says so.
    const told = new Set(borneOut(finance).map(({ percentAt }) => percentAt))
    eachPercentage(finance, run, ({ at, percentage, name, made, key }) => {
      const stated = percentage.figure.text.trim()
      const { part, whole, isOfPayments, outcome } = percentage
      if (isOfPayments && outcome === 'agrees' && percentage.figure.value?.greaterThan(100) === true) {
        run.report({
          at,
          message: `${name} is ${stated}, since "${part}" is more than "${whole}", and what is paid in time is a part of what is paid. Check whether the two stand in each other's place, and whether credits were taken off one of them alone`,
          key,
          stated,
        })
        return
      }
      if (outcome !== 'disagrees' || percentage.computed === null || told.has(at)) return
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
    })
  },
})
