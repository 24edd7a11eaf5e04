import { defineRule, type Rule, type Run } from '@imt/core'
import { financeCitations } from '../citations.js'
import { groupName } from '../../table/row-role.js'
import { financeSection, type Finance } from '../../section.js'
import { repeatedIn } from '../../spend/pairs/candidates.js'
import { pairRule } from '../../spend/pairs/pair-rule.js'
import { paymentTables, type PlacedPayment } from '../../spend/payments.js'
import { isWithheld } from '../../spend/withheld.js'

/**
 * What a line states, each in one form: the day whatever its format, the amount whatever its grouping, the supplier
 * whatever its spelling.
 */
const identity = ({ line, day, supplier }: PlacedPayment): string =>
  JSON.stringify(
    [
      line.departmentFamily,
      line.entity,
      day ?? line.datePaid,
      line.expenseType,
      line.expenseArea,
      supplier === '' ? line.supplier : supplier,
      line.transactionNumber,
      line.amount?.value?.toFixed() ?? line.amount?.text ?? line.notRead,
      line.netAmount?.value?.toFixed() ?? line.netAmount?.text,
      line.vatAmount?.value?.toFixed() ?? line.vatAmount?.text,
      line.vatNumber,
      line.postcode,
      line.description,
      ...Object.entries(line.further ?? {})
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .flat(),
    ].map((value) => groupName(value ?? '')),
  )

const isBlank = (text: string | undefined): boolean => groupName(text ?? '') === ''

const check = (finance: Finance, run: Run): void => {
  for (const { payments } of paymentTables(finance)) {
    const first = new Map<string, PlacedPayment>()
    for (const payment of payments) {
      const { line, at } = payment
      if ((isBlank(line.transactionNumber) && isBlank(line.datePaid)) || isWithheld(line.supplier)) continue
      const amount = (line.amount?.text ?? line.notRead ?? '').trim()
      run.checked(at)
      const key = identity(payment)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, payment)
        continue
      }
      const number = isBlank(line.transactionNumber) ? '' : `, transaction ${line.transactionNumber?.trim() ?? ''}`
      const isSpelledSo = groupName(line.supplier) === groupName(earlier.line.supplier)
      const same = isSpelledSo
        ? 'is the same in every column as an earlier line'
        : `is the same as an earlier line, which spells the supplier ${JSON.stringify(earlier.line.supplier.trim())}`
      run.report({
        at,
        message: `The file shows the same line twice: this payment of ${amount}${number} ${same}. Check whether it is one payment or two`,
        key: ['spend', (line.transactionNumber ?? '').trim(), (line.datePaid ?? '').trim(), amount],
        stated: amount,
        evidence: [{ at: earlier.at, role: 'conflicts', text: amount }],
      })
    }
  }
}

const begin = pairRule({
  check,
  candidates: repeatedIn,
  none: 'no payment states a transaction number or a date, so that nothing tells two of them apart',
})

/** Finds payments that are listed twice in one table, the same in every column. */
export const transactionRepeated: Rule<'finance/transaction-repeated'> = defineRule({
  code: 'finance/transaction-repeated',
  level: 'warning',
  band: 'accuracy',
  summary: 'Two payments are the same in every column.',
  explain:
    'One payment may be split over several lines with one transaction number: those differ in type, area or amount, or in a column that has no place here, and are no fault. Lines that are the same in every column of the file, transaction number and all, are the same line twice. A day is the same in whatever format it is written, and a supplier in whatever case and form. Lines that state neither a transaction number nor a date are passed over, since nothing tells them apart, and so are those whose supplier is withheld, since what is withheld may differ.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
