import { defineRule, type BegunCheck, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection, type Finance } from '../../section.js'
import { carriedBalances } from '../../trial-balance/carried-check.js'
import { nettedAmounts, rolledBalances } from '../../trial-balance/rolled-check.js'
import { runningBalances } from '../../trial-balance/running-check.js'

/** Balances of an account across its row, across the periods of its row, and down its transactions. */
const begin = (): BegunCheck<{ readonly finance: Finance }> => {
  const checks = [rolledBalances(), nettedAmounts(), carriedBalances(), runningBalances()]
  const rows = (sections: { readonly finance: Finance }, run: Run): void => {
    for (const check of checks) check(sections, run)
  }
  return Object.assign(rows, {
    end: (run: Run): void => {
      for (const check of checks) check.end?.(run)
    },
  })
}

/** Finds accounts whose closing balance is not their opening balance and what came to it. */
export const ledgerBalanceMismatch: Rule<'finance/ledger-balance-mismatch'> = defineRule({
  code: 'finance/ledger-balance-mismatch',
  level: 'warning',
  band: 'validity',
  summary: 'The closing balance of an account is not its opening balance and movements.',
  explain:
    'Where a row states what an account began with, what came to it and what it ends with, the three are compared, and where several periods stand side by side, each of them; so are a debit, a credit and the balance or the net amount beside them, and the running balance of transactions with the balance before it. Debits add and credits take away; balances without signs may be those of accounts in credit, of which it is the other way round. Where most rows differ, the columns mean something else than their headings say, which is a note.',
  citation: [financeCitations.rolledBalances],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
