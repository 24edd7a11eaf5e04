import { defineRule, pointerTo, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { checkVirement } from '../../virement/virement.js'

/** Finds virements that do not come to nothing, or that move money between capital and revenue. */
export const virementUnbalanced: Rule<'finance/virement-unbalanced'> = defineRule({
  code: 'finance/virement-unbalanced',
  level: 'warning',
  band: 'validity',
  summary: 'A virement does not balance.',
  explain:
    'A virement moves budget from some codes to others and leaves the total as it was. One that does not come to nothing creates or loses budget; one that balances only across capital and revenue is not a virement.',
  citation: [financeCitations.virement],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  check: ({ finance }, run) => {
    for (const [index, virement] of (finance.virements ?? []).entries()) {
      const at = pointerTo('sections', 'finance', 'virements', index)
      run.checked(at)
      const checked = checkVirement(virement)
      const lines = virement.lines.map((_, line) => `${at}/lines/${String(line)}/amount` as const)
      run.compared(lines, checked.ok)
      if (checked.ok) continue
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
