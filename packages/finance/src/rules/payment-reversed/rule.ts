import { counted, Decimal, defineRule, forCount, formatAmount, grouped, listed, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { paymentTables, type PaymentTable, type PlacedPayment } from '../../spend/payments.js'

interface Pair {
  readonly payment: PlacedPayment
  readonly credit: PlacedPayment
  readonly amount: Decimal
}

/** Each credit with one payment of the same amount to the same supplier: of the same number, if there is one. */
const pairsOf = ({ payments }: PaymentTable): readonly Pair[] => {
  const open = new Map<string, PlacedPayment[]>()
  const credits: PlacedPayment[] = []
  const keyOf = ({ supplier }: PlacedPayment, amount: Decimal): string => `${supplier} ${amount.abs().toFixed()}`
  for (const payment of payments) {
    const { amount, supplier } = payment
    if (amount === undefined || amount.isZero() || supplier === '') continue
    if (amount.isNegative()) {
      credits.push(payment)
      continue
    }
    const key = keyOf(payment, amount)
    const known = open.get(key)
    if (known === undefined) open.set(key, [payment])
    else known.push(payment)
  }
  return credits.flatMap((credit): readonly Pair[] => {
    const { amount } = credit
    const candidates = amount === undefined ? undefined : open.get(keyOf(credit, amount))
    if (amount === undefined || candidates === undefined || candidates.length === 0) return []
    const same = candidates.findIndex(({ number }) => number !== '' && number === credit.number)
    const [payment] = candidates.splice(Math.max(same, 0), 1)
    return payment === undefined ? [] : [{ payment, credit, amount: amount.abs() }]
  })
}

/** Finds payments that a credit of the same amount to the same supplier takes back. */
export const paymentReversed: Rule<'finance/payment-reversed'> = defineRule({
  code: 'finance/payment-reversed',
  level: 'note',
  band: 'usefulness',
  summary: 'A payment and a credit of the same amount to one supplier cancel.',
  explain:
    'A payment that was taken back stands in a file twice, once with each sign. Both belong there; a reader who adds up only the payments counts what was never kept. The pairs of a table are told once, each credit with one payment.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/ledger'],
  check: ({ finance }, run) => {
    for (const table of paymentTables(finance)) {
      for (const { at, amount } of table.payments) if (amount?.isNegative() === true) run.checked(at)
      const pairs = pairsOf(table)
      const [first] = pairs
      if (first === undefined) continue
      const sum = pairs.reduce((all, { amount }) => all.plus(amount), new Decimal(0))
      const told = pairs
        .slice(0, 3)
        .map(({ credit, amount }) => `${formatAmount(amount, 'gbp')} of ${credit.line.supplier.trim()}`)
      const more = pairs.length - told.length
      run.report({
        at: first.credit.at,
        message: `${counted(pairs.length, 'credit')} ${forCount(pairs.length, 'takes', 'take')} back a payment of the same amount to the same supplier: ${listed([...told, ...(more > 0 ? [`${grouped(more)} more`] : [])], 'and')}. Together the payments come to ${formatAmount(sum, 'gbp')}, and with the credits to nothing. Count neither without the other`,
        key: ['spend reversed', first.credit.supplier, first.credit.number],
        stated: first.credit.line.amount?.text.trim() ?? '',
        evidence: pairs
          .slice(0, 3)
          .flatMap(({ payment, credit }) =>
            [payment, credit]
              .filter(({ at }) => at !== first.credit.at)
              .map(({ at, line }) => ({ at, role: 'corroborates' as const, text: line.amount?.text.trim() ?? '' })),
          ),
      })
    }
    run.notApplicable(
      (finance.spend ?? []).length === 0 ? 'the publication lists no payments' : 'no payment is a credit',
    )
  },
})
