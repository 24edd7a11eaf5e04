import { Decimal, defineRule, forCount, pointerTo, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { checkVirement, type Virement } from '../../virement/virement.js'

/** Amounts in thousands were rounded, each of them by up to half of one: by no more than that they may miss nothing. */
const isOfRounding = ({ scale = 1, lines }: Virement): boolean =>
  scale > 1 &&
  lines.length > 2 &&
  lines
    .reduce((sum, { amount }) => sum.plus(amount.toString()), new Decimal(0))
    .abs()
    .times(2)
    .lessThanOrEqualTo(scale * lines.length)

/** Finds virements that do not come to nothing, or that move money between capital and revenue. */
export const virementUnbalanced: Rule<'finance/virement-unbalanced'> = defineRule({
  code: 'finance/virement-unbalanced',
  level: 'warning',
  band: 'validity',
  summary: 'A virement does not balance.',
  explain:
    'A virement moves budget from some codes to others and leaves the total as it was. One that does not come to nothing creates or loses budget; one that balances only across capital and revenue is not a virement. Lists of virements are read from tables: from one code to another, increases beside decreases, or amounts by sign, together by their number. Amounts in thousands may miss nothing by their rounding.',
  citation: [financeCitations.virement],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const [index, virement] of (finance.virements ?? []).entries()) {
      const at = pointerTo('sections', 'finance', 'virements', index)
      run.checked(at)
      // Half of a virement comes to anything: what could not be read is told instead.
      const [unread] = virement.notRead ?? []
      if (unread !== undefined) {
        const { length } = virement.notRead ?? []
        run.report({
          at: `${at}/notRead/0`,
          message: `"${unread.text}" at "${unread.code}" is no amount${length > 1 ? `, and so ${forCount(length - 1, 'is 1 more', `are ${String(length - 1)} more`)}` : ''}: whether the virement comes to nothing was not checked. Write the amount in pounds`,
          key: ['virement', virement.id ?? String(index), unread.text],
          stated: unread.text,
        })
        continue
      }
      const checked = checkVirement(virement)
      const lines = virement.lines.map((_, line) => `${at}/lines/${String(line)}/amount` as const)
      run.compared(lines, checked.ok || isOfRounding(virement))
      if (checked.ok || isOfRounding(virement)) continue
      run.report({
        at,
        message: `${checked.refusal.message} Check its lines against the log`,
        key: ['virement', virement.id ?? String(index)],
        ...(virement.id === undefined ? {} : { stated: virement.id }),
      })
    }
    run.notApplicable('the publication lists no virements, that is no moves of budget from one code to another')
  },
})
