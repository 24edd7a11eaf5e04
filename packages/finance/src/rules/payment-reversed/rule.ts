import { counted, Decimal, defineRule, forCount, formatAmount, grouped, listed, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection, type Finance } from '../../section.js'
import { reversedIn } from '../../spend/pairs/candidates.js'
import { pairRule } from '../../spend/pairs/pair-rule.js'
import { paymentTables, type PaymentTable, type PlacedPayment } from '../../spend/payments.js'

interface Pair {
  readonly payment: PlacedPayment
  readonly credit: PlacedPayment
  readonly amount: Decimal
}

const keyOf = ({ supplier }: PlacedPayment, amount: Decimal): string => `${supplier} ${amount.abs().toFixed()}`

/** Payments of one amount to one supplier that no credit has taken back yet: any number of them is taken in turn. */
const openPayments = () => {
  const payments: PlacedPayment[] = []
  const taken = new Set<number>()
  /** The places of each number, and how many of them were looked at. */
  const byNumber = new Map<string, { readonly places: number[]; next: number }>()
  let first = 0
  const take = (place: number): PlacedPayment | undefined => {
    taken.add(place)
    return payments[place]
  }
  return {
    add: (payment: PlacedPayment): void => {
      const place = payments.push(payment) - 1
      if (payment.number === '') return
      const known = byNumber.get(payment.number)
      if (known === undefined) byNumber.set(payment.number, { places: [place], next: 0 })
      else known.places.push(place)
    },
    /** The first of the credit's own number, or else the first. */
    takeFor: ({ number }: PlacedPayment): PlacedPayment | undefined => {
      const own = number === '' ? undefined : byNumber.get(number)
      while (own !== undefined && own.next < own.places.length) {
        const place = own.places[own.next] ?? 0
        own.next += 1
        if (!taken.has(place)) return take(place)
      }
      while (taken.has(first)) first += 1
      return first < payments.length ? take(first) : undefined
    },
  }
}

/** Each credit with one payment of the same amount to the same supplier: of the same number, if there is one. */
const pairsOf = ({ payments }: PaymentTable): readonly Pair[] => {
  const open = new Map<string, ReturnType<typeof openPayments>>()
  const credits: (readonly [PlacedPayment, Decimal])[] = []
  for (const payment of payments) {
    const { amount, supplier } = payment
    if (amount?.isNegative() !== true || amount.isZero() || supplier === '') continue
    credits.push([payment, amount])
    const key = keyOf(payment, amount)
    if (!open.has(key)) open.set(key, openPayments())
  }
  // Nearly all files have few credits, and most payments are of a supplier that has given none.
  const suppliers = new Set(credits.map(([{ supplier }]) => supplier))
  if (credits.length > 0)
    for (const payment of payments) {
      const { amount, supplier } = payment
      if (amount === undefined || !suppliers.has(supplier) || amount.isNegative() || amount.isZero()) continue
      open.get(keyOf(payment, amount))?.add(payment)
    }
  return credits.flatMap(([credit, amount]): readonly Pair[] => {
    const payment = open.get(keyOf(credit, amount))?.takeFor(credit)
    return payment === undefined ? [] : [{ payment, credit, amount: amount.abs() }]
  })
}

const check = (finance: Finance, run: Run): void => {
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
}

const begin = pairRule({ check, candidates: reversedIn, none: 'no payment is a credit' })

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
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
