import { Decimal, matchColumns, type Figure } from '@imt/core'
import { spendColumns } from './columns.js'
import type { SpendLine } from './schema.js'
import { countsPayments, spendRole } from './transactions.js'

/** An exact amount, or nothing. A dash says none. */
export const exactOf = (figure: Figure | undefined): Decimal | undefined => {
  if (figure?.kind === 'absent' && figure.absence === 'dash') return new Decimal(0)
  return figure?.kind === 'exact' && figure.value !== null ? figure.value : undefined
}

const amountNames = { amount: spendColumns.amount }

/** A heading repeated among the rows. */
export const isHeading = ({ notRead }: SpendLine): boolean =>
  notRead !== undefined && matchColumns([notRead], amountNames).at.amount !== undefined

/** What a line has of its table, whatever was read from its row. */
const unsaid: ReadonlySet<string> = new Set(['supplier', 'table', 'period', 'vatBasis', 'vendor'])

/** A row with more cells than headings is given without its cells, so that its amount is not known. */
export const isUnread = (line: SpendLine): boolean =>
  line.supplier === '' && Object.keys(line).every((key) => unsaid.has(key))

/** A line that only heads others, or says nothing, has no amount, date or number. */
export const isNoPayment = ({ amount, notRead, datePaid = '', transactionNumber = '' }: SpendLine): boolean =>
  amount === undefined && notRead === undefined && datePaid.trim() === '' && transactionNumber.trim() === ''

/** True for a row that lists a payment or a part of one: no total, no heading, and something was read from it. */
export const isPayment = (line: SpendLine): boolean =>
  !isUnread(line) && spendRole(line) === 'payment' && !isNoPayment(line) && !isHeading(line) && !countsPayments(line)
