import { defineRule, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { journalsBalance } from '../../trial-balance/journals-check.js'
import { debitsAndCredits } from '../../trial-balance/sides-check.js'

const begin = (): ReturnType<typeof debitsAndCredits> => {
  const checks = [debitsAndCredits(), journalsBalance()]
  return Object.assign(
    (...[publication, run]: Parameters<ReturnType<typeof debitsAndCredits>>) => {
      for (const check of checks) check(publication, run)
    },
    {
      end: (run: Run) => {
        for (const check of checks) check.end?.(run)
      },
    },
  )
}

/** Finds trial balances whose debits and credits do not agree, over all or in a period, and such journals. */
export const debitsAndCreditsDisagree: Rule<'finance/debits-and-credits-disagree'> = defineRule({
  code: 'finance/debits-and-credits-disagree',
  level: 'error',
  band: 'validity',
  summary: 'The debits and the credits of a trial balance, or of a journal, do not agree.',
  explain:
    'Every entry has two sides, so that the debits of all accounts come to as much as their credits, and amounts with signs come to nothing: for opening balances, movements, closing balances and each period. An error of a table that calls itself a trial balance; a warning of one that has the shape and accounts of the balance sheet; a note of one whose accounts are codes alone. A list of some accounts, of one cost centre or of transactions need not balance and is not held to it. Where most journals of a ledger come to nothing by themselves, those that do not are a warning.',
  citation: [financeCitations.trialBalance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
