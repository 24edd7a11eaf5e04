import { counted, defineRule, forCount, formatAmount, Decimal, listed, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { sharedPayments, type SharedPlaces } from '../../spend/between-tables.js'
import { paymentTables } from '../../spend/payments.js'

/** What else is the same, where all of them state it. */
const inKind = (all: readonly SharedPlaces[]): string => {
  const states = (key: 'expenseType' | 'expenseArea'): boolean =>
    all.every(({ one, other }) => [one, other].every(({ line }) => (line[key] ?? '').trim() !== ''))
  const both = [...(states('expenseType') ? ['type'] : []), ...(states('expenseArea') ? ['area'] : [])]
  return both.length === 0 ? '' : `, and in ${listed(both, 'and')}`
}

/** Finds payments that stand in two tables, such as the files of two months. */
export const paymentInTwoTables: Rule<'finance/payment-in-two-tables'> = defineRule({
  code: 'finance/payment-in-two-tables',
  level: 'warning',
  band: 'accuracy',
  summary: 'A payment stands in two files or tables.',
  explain:
    'Supplier, transaction number, day and amount, and type and area where both state them, are compared between the tables of one call, such as the files of two months. A payment that stands in both is counted twice by whoever adds them up. It is told once for two tables, with how many there are.',
  citation: [financeCitations.spendMonthly, financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/ledger'],
  check: ({ finance }, run) => {
    const shared = new Map<string, SharedPlaces[]>()
    for (const each of sharedPayments(paymentTables(finance), ({ at }) => {
      run.checked(at)
    })) {
      const pair = each.tables.join(' ')
      const known = shared.get(pair) ?? []
      shared.set(pair, known)
      known.push(each)
    }
    for (const all of shared.values()) {
      const [found] = all
      if (found === undefined) continue
      const sum = all.reduce((total, { other }) => total.plus(other.amount ?? 0), new Decimal(0))
      const { one, other } = found
      run.report({
        at: other.at,
        message: `${counted(all.length, 'payment')} of this table ${forCount(all.length, 'stands', 'stand')} in another as well, the same in supplier, number, day and amount${inKind(all)}. ${forCount(all.length, 'It comes', 'They come')} to ${formatAmount(sum, 'gbp')}, counted once. List ${forCount(all.length, 'it', 'each')} in one of them`,
        key: ['spend two tables', other.supplier, other.number],
        stated: other.line.amount?.text.trim() ?? '',
        evidence: [
          { at: one.at, role: 'conflicts' as const, text: one.line.amount?.text.trim() ?? '' },
          ...all
            .slice(1, 3)
            .flatMap((each) => [each.one, each.other])
            .map(({ at, line }) => ({ at, role: 'corroborates' as const, text: line.amount?.text.trim() ?? '' })),
        ],
      })
    }
    run.notApplicable('the publication has no two tables of payments with suppliers, numbers, days and amounts')
  },
})
