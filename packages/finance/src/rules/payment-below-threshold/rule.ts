import { counted, Decimal, defineRule, forCount, formatAmount, grouped, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { timesOf } from '../../spend/times-of.js'
import { paymentTables, type PaymentTable } from '../../spend/payments.js'
import { publicationThreshold } from '../../spend/publication-threshold.data.js'

interface Transaction {
  readonly at: JsonPointer
  sum: Decimal
  isKnown: boolean
  /** One of its lines is a credit. */
  hasCredit: boolean
  /** How many there are: more than one only of an excerpt. */
  readonly times: number
}

const countOf = (transactions: readonly Transaction[]): number =>
  transactions.reduce((all, { times }) => all + times, 0)

/** The lines of one transaction number, body and supplier together; a line without a number stands by itself. */
const transactionsOf = ({ payments }: PaymentTable): readonly Transaction[] => {
  const found = new Map<string, Transaction>()
  for (const { at, number, supplier, line, amount } of payments) {
    const key = number === '' ? at : JSON.stringify([number, supplier, line.entity])
    const known = found.get(key) ?? { at, sum: new Decimal(0), isKnown: true, hasCredit: false, times: timesOf(line) }
    found.set(key, known)
    if (amount === undefined) known.isKnown = false
    else {
      known.sum = known.sum.plus(amount)
      if (amount.isNegative()) known.hasCredit = true
    }
  }
  return [...found.values()]
}

/** Credits, and what its own credits took back whole, were no payments in the end: nothing is missing from them. */
const isPaid = ({ sum, isKnown, hasCredit }: Transaction): boolean =>
  isKnown && (sum.isZero() ? !hasCredit : !sum.isNegative())

/** Finds transactions that come to less than those that are to be published. */
export const paymentBelowThreshold: Rule<'finance/payment-below-threshold'> = defineRule({
  code: 'finance/payment-below-threshold',
  level: 'note',
  band: 'usefulness',
  summary: 'Transactions come to less than £25,000.',
  explain:
    'The lines of one transaction number are added up before they are held to £25,000: one invoice may be coded to several lines. What is less all the same is told once for a table, as a note, since there are good reasons for it. Credits are passed over, so is a transaction that its own lines take back whole, and so is a table most of whose transactions are smaller: it is published from another amount.',
  citation: [financeCitations.spendPage, financeCitations.spendMonthly],
  reads: [financeSection],
  rowByRow: ['finance/ledger'],
  check: ({ finance }, run) => {
    for (const table of paymentTables(finance)) {
      const known = transactionsOf(table).filter(isPaid)
      const small = known.filter(({ sum }) => sum.lessThan(publicationThreshold))
      for (const { at } of known) run.checked(at)
      const [first, ...rest] = small
      const few = countOf(small)
      const all = countOf(known)
      if (first === undefined || few * 2 > all) continue
      const least = small.reduce((one, other) => (other.sum.lessThan(one.sum) ? other : one), first)
      run.report({
        at: first.at,
        message: `${counted(few, 'transaction')} of ${grouped(all)} ${forCount(few, 'comes', 'come')} to less than £25,000, the smallest to ${formatAmount(least.sum, 'gbp')}. Other parts of an invoice may stand in another month, recoverable VAT may have been taken off, or more is published than is asked for. Check that no line of them is missing`,
        key: ['spend threshold'],
        stated: formatAmount(first.sum, 'gbp'),
        evidence: rest
          .slice(0, 2)
          .map(({ at, sum }) => ({ at, role: 'corroborates' as const, text: formatAmount(sum, 'gbp') })),
      })
    }
    run.notApplicable('the publication lists no payment with an exact amount')
  },
})
