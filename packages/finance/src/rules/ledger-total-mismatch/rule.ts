import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { ledgerTotals } from '../../trial-balance/totals-check.js'

/** Finds totals of a ledger or a trial balance that do not equal their lines. */
export const ledgerTotalMismatch: Rule<'finance/ledger-total-mismatch'> = defineRule({
  code: 'finance/ledger-total-mismatch',
  level: 'error',
  band: 'validity',
  summary: 'A total of a ledger or a trial balance does not equal its lines.',
  explain:
    'Each row that states totals is compared, column by column, with the lines above it, or with those since an earlier total; it is never added to them. Blank cells of debit and credit columns are no missing figures. Of a ledger of no more than 1,000 lines the message names the line that would explain the difference: one of its size, or one in which two digits changed places.',
  citation: [financeCitations.trialBalance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin: ledgerTotals,
})
