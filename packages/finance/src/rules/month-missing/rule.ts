import { counted, defineRule, forCount, listed, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { monthsOfBodies } from '../../spend/between-tables.js'
import { monthWords } from '../../spend/named-months.js'
import { paymentTables } from '../../spend/payments.js'

/** Finds months of which no file was given, between months of which one was. */
export const monthMissing: Rule<'finance/month-missing'> = defineRule({
  code: 'finance/month-missing',
  level: 'note',
  band: 'usefulness',
  summary: 'Between the months of the tables of payments one is missing.',
  explain:
    'Payments are published month by month. Where the tables of one body cover months before and after another, and none covers that one, it is named: the file may not have been handed over, or not have been published. The months of a table are those that it is named for, or those of its payments.',
  citation: [financeCitations.spendMonthly],
  reads: [financeSection],
  rowByRow: ['finance/ledger'],
  check: ({ finance }, run) => {
    for (const { entity, months, missing } of monthsOfBodies(paymentTables(finance))) {
      const known = [...months.keys()].sort()
      for (const { at } of new Set(months.values())) run.checked(at)
      const [first] = missing
      const next = known.find((month) => first !== undefined && month > first)
      const at = next === undefined ? undefined : months.get(next)?.at
      if (first === undefined || at === undefined) continue
      run.report({
        at,
        message: `${counted(missing.length, 'month')} ${forCount(missing.length, 'is', 'are')} missing between ${monthWords(known[0] ?? '')} and ${monthWords(known.at(-1) ?? '')}: ${listed(missing.map(monthWords), 'and')}. Hand over ${forCount(missing.length, 'its file', 'their files')} with the others, or check whether ${forCount(missing.length, 'it was', 'they were')} published`,
        key: ['spend month', entity, ...missing],
      })
    }
    run.notApplicable('the publication has no two tables of payments of one body with days')
  },
})
