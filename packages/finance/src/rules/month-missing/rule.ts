import { counted, defineRule, forCount, listed, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { expectedMonths, monthsBetween } from '../../spend/expected-months.js'
import { monthWords } from '../../spend/named-months.js'
import { timesOf } from '../../spend/times-of.js'
import { paymentTables, type PaymentTable } from '../../spend/payments.js'

/** A month with so many of the payments of a table is one of its months. */
const share = 0.1

const monthsOf = ({ payments, period }: PaymentTable): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { day, line } of payments)
    if (day !== undefined) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + timesOf(line))
  const expected = expectedMonths(counts, period)
  if (expected !== undefined) return [...expected.months]
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts].filter(([, count]) => count >= share * all).map(([month]) => month)
}

interface Body {
  readonly months: Map<string, JsonPointer>
  tables: number
}

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
    const bodies = new Map<string, Body>()
    for (const table of paymentTables(finance)) {
      const body = bodies.get(table.entity) ?? { months: new Map<string, JsonPointer>(), tables: 0 }
      bodies.set(table.entity, body)
      body.tables += 1
      const at = table.payments[0]?.at
      if (at !== undefined) for (const month of monthsOf(table)) if (!body.months.has(month)) body.months.set(month, at)
    }
    for (const [entity, { months, tables }] of bodies) {
      const known = [...months.keys()].sort()
      const [from, to] = [known[0], known.at(-1)]
      if (tables < 2 || from === undefined || to === undefined) continue
      for (const at of new Set(months.values())) run.checked(at)
      const missing = monthsBetween(from, to).filter((month) => !months.has(month))
      const [first] = missing
      const next = known.find((month) => first !== undefined && month > first)
      const at = next === undefined ? undefined : months.get(next)
      if (first === undefined || at === undefined) continue
      run.report({
        at,
        message: `${counted(missing.length, 'month')} ${forCount(missing.length, 'is', 'are')} missing between ${monthWords(from)} and ${monthWords(to)}: ${listed(missing.map(monthWords), 'and')}. Hand over ${forCount(missing.length, 'its file', 'their files')} with the others, or check whether ${forCount(missing.length, 'it was', 'they were')} published`,
        key: ['spend month', entity, ...missing],
      })
    }
    run.notApplicable('the publication has no two tables of payments of one body with days')
  },
})
