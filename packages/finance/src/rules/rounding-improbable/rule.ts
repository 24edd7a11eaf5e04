import { defineRule, formatAmount, Decimal, type Rule } from '@imt/core'
import { formatFrequency } from '@imt/reconcile'
import { financeCitations } from '../citations.js'
import { countedAs } from '../../sum-findings/counted-as.js'
import { sumChecks } from '../../sum-findings/sum-check.js'
import { financeSection } from '../../section.js'
import { noTotals } from '../not-there.js'

/** Finds totals that rounding can explain, but seldom does. */
export const roundingImprobable: Rule<'finance/rounding-improbable'> = defineRule({
  code: 'finance/rounding-improbable',
  level: 'note',
  band: 'accuracy',
  summary: 'A total differs from its parts by more than rounding is likely to make.',
  explain:
    'Figures that are each rounded need not add up to a rounded total, and a difference within half a step of every figure is no error. But the roundings of many figures nearly cancel each other. A difference near the far end of what is possible is reported where chance makes one as large less than once in a thousand times.',
  citation: [financeCitations.calculations],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const check of sumChecks(finance)) {
      const { notes, roundings } = check.reconciliation
      const rare = new Map(
        notes.flatMap(({ code, equation, probability }) =>
          code === 'improbableRounding' && equation !== undefined && probability !== undefined
            ? [[equation, probability] as const]
            : [],
        ),
      )
      const differences = new Map(roundings.map(({ equation, difference }) => [equation, difference]))
      for (const { id, total, parts } of check.checked) {
        const probability = rare.get(id)
        const difference = differences.get(id) ?? null
        if (difference === null) continue
        run.checked(total.at)
        if (probability === undefined) continue
        const stated = total.figure.text.trim()
        const size = difference.replace(/^-/, '')
        run.report({
          at: total.at,
          message: `Check "${total.row}" (${stated}): it differs from ${parts} by ${formatAmount(new Decimal(size), check.unit)}. Rounding can make that much, but does so ${formatFrequency(probability)}${probability === 0 ? '' : ` (probability ${probability.toPrecision(2)})`}`,
          key: [total.table, total.row, total.column],
          stated,
          difference: { amount: size, unit: countedAs(check, total) },
        })
      }
    }
    run.notApplicable(
      noTotals(sumChecks(finance), 'no total differs from its parts by so little that rounding may be the cause'),
    )
  },
})
