import {
  matchColumns,
  parseFigure,
  placesByRow,
  pointerTo,
  readRows,
  type Block,
  type ColumnNames,
  type JsonPointer,
  type PartRecogniser,
} from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import type { FinanceInput } from '../section.js'
import type { SpendLine, SpendLineInput } from './schema.js'
import { starter } from './starter.data.js'

/**
 * Names as people write them, and as loaders and databases squeeze them: `Payment date`, `paymentdate`, `payment_date`.
 */
const written = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (name.includes(' ') ? [name, name.replaceAll(' ', ''), name.replaceAll(' ', '_')] : [name]))

/**
 * The headings under which spending over £25,000 is published: the Treasury's, and those that readers of many bodies'
 * files had to learn.
 *
 * @see HM Treasury, Transparency - publication of spending over £25,000,
 *   https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000
 * @see dpkg-uk25k, the column mappings of data.gov.uk's loader, https://github.com/okfn/dpkg-uk25k
 */
export const spendColumns: ColumnNames<Exclude<keyof SpendLine, 'notRead' | 'own' | 'table'>> = {
  departmentFamily: written('Department family', 'Department', 'Dept family'),
  // "CCG": NHS Hounslow, Ealing, Brent and Hammersmith and Fulham CCGs, 2020; "ICB" is what followed them.
  entity: written(
    'Entity',
    'Entity name',
    'Body name',
    'Body',
    'Organisation',
    'Organisation name',
    'CCG',
    'ICB',
    'Trust',
    'Trust name',
  ),
  datePaid: written(
    'Date',
    'Date paid',
    'Date of payment',
    'Payment date',
    'Paid date',
    'Transaction date',
    'Invoice date',
    'Clearing date',
  ),
  expenseType: written(
    'Expense type',
    'Type',
    'Type of expense',
    'Expenditure type',
    'Account description',
    'Subjective',
    'Nature of spend',
    'Expense type for report',
    'Expenditure category',
  ),
  expenseArea: written('Expense area', 'Area', 'Cost centre', 'Cost centre description', 'Directorate', 'Service area'),
  supplier: [
    ...written(
      'Supplier',
      'Supplier name',
      'Vendor',
      'Vendor name',
      'Beneficiary',
      'Merchant name',
      'Creditor',
      'Payee',
      'Payee name',
      'Beneficiary name',
      // Hammersmith and Fulham.
      'Paid to',
    ),
    /^supplier\s*\/\s*payee$/i,
  ],
  transactionNumber: written(
    'Transaction number',
    'Transaction no',
    'Transaction no.',
    'Transaction nr',
    'Trans no',
    'Transaction ref',
    'Transaction reference',
    'Transaction',
    'Transaction ID',
    'Voucher',
    'Voucher number',
    'Invoice number',
    'Invoice reference',
    'Payment reference',
    'Payment number',
    'Document number',
    'AP reference',
  ),
  amount: [
    ...written(
      'Amount',
      'Amount (£)',
      'Amount £',
      'Amount in sterling',
      'Gross',
      'Gross amount',
      'Total',
      'Total amount',
      'Value',
      'Amount paid',
      'Payment amount',
      'Transaction amount',
      // NHS England, CCGs and ICBs, as three public readers of their files know it.
      'AP amount',
      'Sum of amount',
      'Analysed gross',
    ),
    /^amount\b.{0,60}\bvat\b/i,
    /^(?:invoice|payment) (?:amount|value)\b/i,
  ],
  vatNumber: written(
    'VAT registration number',
    'Supplier VAT registration number',
    'VAT number',
    'VAT reg no',
    'VAT registration no',
  ),
  postcode: written('Postcode', 'Supplier postcode', 'Post code', 'Supplier post code'),
  description: written(
    'Description',
    'Expense description',
    'Narrative',
    'Item text',
    'Purpose',
    'Invoice description',
    'Summary of purpose',
  ),
}

/**
 * A supplier, an amount, and when it was paid or under which number: what a spend file has and a contract list has not.
 */
const isSpendTable = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, spendColumns)
  const known = [at.datePaid, at.transactionNumber, at.expenseType, at.expenseArea, at.entity].filter(
    (column) => column !== undefined,
  ).length
  return (
    at.supplier !== undefined &&
    at.amount !== undefined &&
    (at.datePaid !== undefined || at.transactionNumber !== undefined) &&
    known >= 2
  )
}

/** What of a payment has a place. */
const placed: readonly JsonPointer[] = ['', ...[...Object.keys(spendColumns), 'notRead'].map((key) => pointerTo(key))]

/** Recognises publications of spending over £25,000. */
export const recogniseSpend: PartRecogniser<FinanceInput, 'spend'> = {
  part: 'spend',
  knows: { columns: spendColumns, wants: [['supplier'], ['amount'], ['datePaid', 'transactionNumber']], starter },
  rowsAt: '',
  score: (block) => (isSpendTable(block) ? 0.9 : 0),
  // Payments do not depend on each other: one that cannot be read is kept with its words, so that it never stops the
  // rest.
  read: (blocks) => {
    const rows = readRows(blocks, spendColumns)
    const isAmount = eachTextOnce((text) => parseFigure(text, { unit: 'gbp' }).ok)
    const value = rows.value.map(({ amount, supplier = '', ...words }, index): SpendLineInput => {
      const table = rows.tables[index]
      const line = { ...words, ...(table === undefined ? {} : { table }) }
      if (amount === undefined) return { ...line, supplier }
      if (isAmount(amount)) return { ...line, supplier, amount }
      return { ...line, supplier, notRead: amount }
    })
    const places = placesByRow({
      rows: value.length,
      place: (row, under) => {
        // What cannot be read as an amount stands where the amount would.
        const isRead = value[row]?.notRead === undefined
        if (under === (isRead ? '/notRead' : '/amount')) return undefined
        return rows.places.get(`/${row}${under === '/notRead' ? '/amount' : under}`)
      },
      under: () => placed,
    })
    return { value, places, columns: rows.columns }
  },
}
