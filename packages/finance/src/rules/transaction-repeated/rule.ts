import { defineRule, pointerTo, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { groupName } from '../../table/row-role.js'
import { financeSection } from '../../section.js'
import type { SpendLine } from '../../spend/schema.js'
import { spendRole } from '../../spend/transactions.js'

const identity = (line: SpendLine): string =>
  JSON.stringify(
    [
      line.departmentFamily,
      line.entity,
      line.datePaid,
      line.expenseType,
      line.expenseArea,
      line.supplier,
      line.transactionNumber,
      line.amount?.value?.toFixed() ?? line.amount?.text ?? line.notRead,
      line.vatNumber,
      line.postcode,
      line.description,
    ].map((value) => groupName(value ?? '')),
  )

/** Finds payments that are listed twice, the same in every column. */
export const transactionRepeated: Rule<'finance/transaction-repeated'> = defineRule({
  code: 'finance/transaction-repeated',
  level: 'warning',
  band: 'accuracy',
  summary: 'Two payments are the same in every column.',
  explain:
    'One payment may be split over several lines with one transaction number: those differ in type, area or amount and are no fault. Lines that are the same in every column, transaction number and all, are one payment listed twice, or paid twice. Lines that state neither a transaction number nor a date are passed over, since nothing tells them apart.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  check: ({ finance }, run) => {
    const first = new Map<string, JsonPointer>()
    for (const [index, line] of (finance.spend ?? []).entries()) {
      if (groupName(line.transactionNumber ?? '') === '' && groupName(line.datePaid ?? '') === '') continue
      if (spendRole(line) === 'total') continue
      const at = pointerTo('sections', 'finance', 'spend', index)
      const amount = (line.amount?.text ?? line.notRead ?? '').trim()
      run.checked(at)
      const key = identity(line)
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, at)
        continue
      }
      const number =
        groupName(line.transactionNumber ?? '') === '' ? '' : `, transaction ${line.transactionNumber?.trim() ?? ''}`
      run.report({
        at,
        message: `This payment of ${amount}${number} is the same in every column as an earlier line. Check whether it is listed twice or was paid twice`,
        key: ['spend', line.transactionNumber ?? '', line.datePaid ?? '', amount],
        stated: amount,
        evidence: [{ at: earlier, role: 'conflicts', text: amount }],
      })
    }
    run.notApplicable(
      (finance.spend ?? []).length === 0
        ? 'the publication lists no payments'
        : 'no payment states a transaction number or a date, so that nothing tells two of them apart',
    )
  },
})
