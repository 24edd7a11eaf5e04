import { defineRule, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { accountsOnBothSides } from '../../trial-balance/both-sides-check.js'

/** Finds accounts that stand among the debits and among the credits of a trial balance. */
export const accountOnBothSides: Rule<'finance/account-on-both-sides'> = defineRule({
  code: 'finance/account-on-both-sides',
  level: 'note',
  band: 'usefulness',
  summary: 'An account stands on both sides of a trial balance.',
  explain:
    'An account has one balance. One that states a debit and a credit, in one row or in two, has an amount that belongs to another account, or was not balanced off. Where every fifth row or more states both, the columns are what was turned over, and nothing is said.',
  citation: [financeCitations.trialBalance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin: accountsOnBothSides,
})
