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
  type Table,
} from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import type { FinanceInput } from '../section.js'
import { namedMonths } from './named-months.js'
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
export const spendColumns: ColumnNames<
  Exclude<keyof SpendLine, 'notRead' | 'own' | 'table' | 'vatBasis' | 'period' | 'further'>
> = {
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
  // Before the amount: "Amount excluding VAT" is the amount only where no other is stated.
  netAmount: [
    ...written('Net amount', 'Net', 'Net value', 'Amount net', 'Net amount paid', 'Invoice net amount'),
    /^(?:(?:net|total|invoice|payment) )?(?:amount|value)\b.{0,30}\b(?:ex|exc|excl|excluding|exclusive|less|net|without)\b.{0,20}\bvat\b/i,
  ],
  vatAmount: written('VAT', 'VAT amount', 'Amount of VAT', 'VAT value', 'VAT charged', 'Recoverable VAT'),
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

/** The columns of a table: where only an amount without VAT is stated, that is the amount. */
const columnsOf = ({ headers }: Pick<Table, 'headers'>): typeof spendColumns => {
  const { at } = matchColumns(headers, spendColumns)
  return at.amount !== undefined || at.netAmount === undefined
    ? spendColumns
    : { ...spendColumns, amount: [...spendColumns.netAmount, ...spendColumns.amount], netAmount: [] }
}

/** What the heading of the amount says of VAT. */
const basisOf = (heading: string | undefined): SpendLine['vatBasis'] => {
  const words = (heading ?? '').toLowerCase()
  if (/\b(?:ex|exc|excl|excluding|exclusive|less|net|without)\b/.test(words)) return 'net'
  return /\bgross\b|\b(?:inc|incl|including|inclusive|with)\b.{0,20}\bvat\b/.test(words) ? 'gross' : undefined
}

/** What is the same of all rows of a table, and the columns that have no place. */
interface OfTable {
  readonly facts: Pick<SpendLine, 'vatBasis' | 'period'>
  readonly rest: readonly (readonly [column: number, heading: string])[]
}

const ofTable = (table: Table): OfTable => {
  const { at } = matchColumns(table.headers, columnsOf(table))
  const vatBasis = basisOf(at.amount === undefined ? undefined : table.headers[at.amount])
  const named = [table.caption ?? '', table.under.at(-1) ?? '', table.location.source.replace(/^.*[/\\]/, '')]
  const period = named.map(namedMonths).find((months) => months !== undefined)
  const taken = new Set<number | undefined>(Object.values(at))
  return {
    facts: { ...(vatBasis === undefined ? {} : { vatBasis }), ...(period === undefined ? {} : { period }) },
    // Each column has a name of its own, or two lines that differ in one of them would look alike.
    rest: table.headers.flatMap((heading, column) =>
      taken.has(column)
        ? []
        : [
            [
              column,
              heading === '' || table.headers.indexOf(heading) !== column
                ? `${heading} (column ${String(column + 1)})`.trim()
                : heading,
            ] as const,
          ],
    ),
  }
}

/** What stands in the columns that have no place, of each row of all tables. */
const furtherOf = function* (
  blocks: readonly Block[],
): Generator<Pick<SpendLine, 'vatBasis' | 'period' | 'further'>, void, undefined> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const { facts, rest } = ofTable(block)
    for (const row of block.rows) {
      const stated = rest.flatMap(([column, heading]) => {
        const text = row[column]?.text.trim() ?? ''
        return text === '' ? [] : [[heading, text] as const]
      })
      // A row with more cells than headings is given without its cells.
      const fits = row.slice(block.headers.length).every(({ text }) => text.trim() === '')
      yield stated.length === 0 || !fits ? facts : { ...facts, further: Object.fromEntries(stated) }
    }
  }
}

/**
 * A supplier, an amount, and when it was paid or under which number: what a spend file has and a contract list has not.
 */
const isSpendTable = (block: Block): boolean => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, columnsOf(block))
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
    const rows = readRows(blocks, columnsOf)
    const isAmount = eachTextOnce((text) => parseFigure(text, { unit: 'gbp' }).ok)
    const besides = furtherOf(blocks)
    const value = rows.value.map(({ amount, netAmount, vatAmount, supplier = '', ...words }, index): SpendLineInput => {
      const table = rows.tables[index]
      const { further, ...facts } = besides.next().value ?? {}
      const beside = Object.entries({ netAmount, vatAmount }).flatMap(([key, text]) =>
        text === undefined || text.trim() === '' ? [] : [[key, text] as const],
      )
      // What is no amount beside one is kept as words.
      const kept = { ...further, ...Object.fromEntries(beside.filter(([, text]) => !isAmount(text))) }
      const line = {
        ...words,
        ...facts,
        ...Object.fromEntries(beside.filter(([, text]) => isAmount(text))),
        ...(Object.keys(kept).length === 0 ? {} : { further: kept }),
        ...(table === undefined ? {} : { table }),
      }
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
    const { columns, used = { rows: [], columns: [] }, leftOut = [] } = rows
    return { value, places, columns, used, leftOut }
  },
}
