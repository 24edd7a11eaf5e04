import { defineRule, formatAmount, type Decimal, type JsonPointer, type Rule, counted, forCount } from '@imt/core'
import { financeCitations } from '../citations.js'
import { leafLines } from '../../revenue/leaf-lines.js'
import { costPerWte } from '../../revenue/ratios.js'
import { financeSection } from '../../section.js'
import { noLines } from '../not-there.js'

interface PaidLine {
  readonly at: JsonPointer
  readonly name: string
  readonly cost: Decimal
}

/** A table of fewer pay lines than this says nothing about what is usual in it. */
const leastLines = 4
/** How many times above or below the middle of the table is out of the ordinary. */
const factor = 4

const middle = (lines: readonly PaidLine[]): Decimal | undefined => {
  const sorted = lines.map(({ cost }) => cost).sort((a, b) => a.comparedTo(b))
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper && lower ? upper.plus(lower).div(2) : undefined
}

/** Finds pay lines whose cost per whole-time equivalent is far from that of the others. */
export const costPerWteOutlier: Rule<'finance/cost-per-wte-outlier'> = defineRule({
  code: 'finance/cost-per-wte-outlier',
  level: 'note',
  band: 'accuracy',
  summary: 'Pay per whole-time equivalent is more than four times, or less than a quarter of, the middle of the table.',
  explain:
    'Pay divided by staff is the plainest test of both. Within one department the dearest post seldom costs four times the middle one; a line beyond that has often lost a digit or a decimal point in one of its two figures. It is a question, not a fault: a post for a few hours or a change part-way through the year may explain it.',
  citation: [financeCitations.staffStatistics],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    const lines = leafLines(finance).flatMap(({ at, line, nature, name }): readonly PaidLine[] => {
      const wte = line.fundedWte?.value
      const pay = line.budget.value
      if (nature !== 'pay' || !wte || !pay || wte.lessThanOrEqualTo(0) || pay.lessThanOrEqualTo(0)) return []
      const cost = costPerWte(pay, wte)
      return cost === null ? [] : [{ at, name, cost }]
    })
    const usual = middle(lines)
    if (usual === undefined || lines.length < leastLines)
      return run.notApplicable(
        noLines(
          finance,
          `${lines.length === 0 ? 'no pay line states' : `${counted(lines.length, 'pay line')} ${forCount(lines.length, 'states', 'state')}`} both staff and pay, and at least ${String(leastLines)} are needed to show what is usual`,
        ),
      )
    for (const { at, name, cost } of lines) {
      const here = `${at}/budget` as const
      run.checked(here)
      if (cost.lessThanOrEqualTo(usual.times(factor)) && cost.times(factor).greaterThanOrEqualTo(usual)) continue
      run.report({
        at: here,
        message: `Check "${name}": it comes to ${formatAmount(cost, 'gbp', 0)} for each whole-time equivalent, where the middle of the table is ${formatAmount(usual, 'gbp', 0)}. A digit or a decimal point may be lost in its pay or its staff`,
        key: ['cost-centre table', name, 'cost per WTE'],
        computed: formatAmount(cost, 'gbp', 2),
      })
    }
  },
})
