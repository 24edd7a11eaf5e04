import { publicationThreshold } from '@imt/finance'
import type { Dialect } from '../../dialect/dialect.js'
import { asText, coalesce, column, minus, trim, value } from '../../plan/build.js'
import { compileStep } from '../../plan/compile.js'
import type { Expression, Query, Step } from '../../plan/plan.js'
import type { ScriptPart } from '../../script/script-text.js'
import { rowSteps } from '../plans/base.js'
import { linesStep } from '../plans/lines.js'
import { alike, repeated, reversed } from '../plans/pairs.js'
import { chosenRows, chosenSteps, isOddAmount, plainReadings } from '../plans/plain-readings.js'
import { howMany, mayBeDamaged, tally, unsureRows } from '../plans/readings.js'
import { smallTransactions, transactionCounts, vatCounts, vatWrong } from '../plans/sums.js'
import { lines, textColumns, type TextColumn } from '../tables.js'

/** Headings under which the toolkit reads the columns of payments. */
const headings: Readonly<Record<TextColumn, string>> = {
  departmentFamily: 'Department family',
  entity: 'Entity',
  datePaid: 'Date',
  expenseType: 'Expense type',
  expenseArea: 'Expense area',
  supplier: 'Supplier',
  transactionNumber: 'Transaction number',
  amount: 'Amount',
  netAmount: 'Net amount',
  vatAmount: 'VAT',
  vatNumber: 'VAT registration number',
  postcode: 'Postcode',
  description: 'Description',
}

/** The table of a warehouse, and what its columns are called. */
export interface WarehouseTable {
  readonly table: string
  readonly key: string | undefined
  readonly columns: Readonly<Partial<Record<TextColumn, string>>>
}

const rowsOf = ({ table, key, columns }: WarehouseTable): Query => {
  // Rows that are equal in all of these may stand for each other.
  const by = textColumns.flatMap((name) => (columns[name] === undefined ? [] : [{ column: columns[name], of: 'w' }]))
  const text = (name: TextColumn): Expression =>
    columns[name] === undefined
      ? asText(value(null))
      : coalesce(trim(asText({ column: columns[name], of: 'w' })), value(''))
  return {
    from: { table, as: 'w' },
    select: {
      row_no: key === undefined ? minus({ numberWithin: [], by }, value(1)) : { column: key, of: 'w' },
      table_no: value(0),
      ...Object.fromEntries(textColumns.map((name) => [name, text(name)])),
    },
  }
}

const limit = publicationThreshold.toNumber()

const asked = (query: Query): readonly Step[] => [{ query }]

/**
 * The statements that check payments in a warehouse, in the order in which they are to be run, as far as SQL alone can.
 *
 * @throws {PlanError} when the dialect has not got what is needed
 */
export const spendStatements = (dialect: Dialect, table: WarehouseTable): readonly ScriptPart[] => {
  const { columns } = table
  const has = (name: TextColumn): boolean => columns[name] !== undefined
  const hasVat = has('netAmount') && has('vatAmount')
  const texts: readonly (readonly [name: TextColumn, gives: string, where?: (text: Expression) => Expression])[] = [
    [
      'datePaid',
      'Every date, with how many payments state it, and one of them. Is it a day, a day that can be, or none (finance/payment-date-not-read, finance/payment-date-improbable)? SQL does not say: imt does.',
    ],
    [
      'supplier',
      'Every supplier, with how many payments name it, and one of them. Which are spellings of one, and which state nobody (finance/supplier-spelled-differently, finance/supplier-not-stated), imt says.',
    ],
    [
      'transactionNumber',
      'Every transaction number that a spreadsheet may have damaged, or that is not stated (finance/number-damaged).',
      mayBeDamaged,
    ],
    [
      'amount',
      'Every amount that SQL alone does not read, and how many payments state it (finance/figure-not-read). These payments were NOT compared with others by amount: while this list is not empty, no line in the lists below proves nothing.',
      isOddAmount,
    ],
  ]
  const tallies = texts.flatMap(([name, gives, where]) => (has(name) ? [{ gives, query: tally(name, where) }] : []))
  const sieves = [
    {
      gives:
        'Rows of payments and credits of one amount and supplier: one may take back the other (finance/payment-reversed).',
      query: reversed,
    },
    {
      gives: 'Rows that may stand twice: the same supplier, number, date and amount (finance/transaction-repeated).',
      query: repeated,
    },
    {
      gives:
        'Rows of transactions of one supplier that come to the same (finance/payments-alike): of each such group three at most.',
      query: alike,
    },
    {
      gives: `The first three transactions that come to less than £${String(limit)} (finance/payment-below-threshold).`,
      query: smallTransactions(limit),
    },
    ...(hasVat
      ? [
          {
            gives:
              'The first three rows in which the net amount and the VAT are not the amount (finance/vat-does-not-add-up).',
            query: vatWrong,
          },
        ]
      : []),
  ]
  // Nothing but what was published: two payments that differ in a column of ours would be no repetition.
  const published = Object.fromEntries(textColumns.filter(has).map((name) => [headings[name], column(`r.${name}`)]))
  const steps: readonly { readonly gives: string; readonly steps: readonly Step[] }[] = [
    {
      gives: `Takes the columns of ${table.table} as texts. A moment in time has to be cast to its date, and an amount in a floating-point column is not exact: cast it where it stands here, or take another column. ${
        table.key === undefined
          ? 'Rows are numbered by their values, which sorts the whole table at one place: with many millions of rows give --key, a column of whole numbers that tells rows apart.'
          : `row_no is ${table.key}, which has to be a whole number that no two rows share.`
      }`,
      steps: rowSteps(rowsOf(table)),
    },
    {
      gives:
        'Reads what SQL alone can read: amounts in digits or brackets, dates and numbers as they are written, suppliers without capitals, spaces, stops and Ltd. 1-Apr-25 and 2025-04-01 stay two dates, and spellings that differ by more stay two suppliers.',
      steps: plainReadings,
    },
    { gives: 'The payments, as they are compared.', steps: [{ drop: lines }, linesStep] },
    { gives: 'How many rows were looked at.', steps: asked(howMany) },
    {
      gives:
        'Rows that state neither a date nor a number: totals and notes, or payments that lack both. They were NOT compared, and totals are not added up here (finance/total-mismatch): have imt check the file as published.',
      steps: asked(unsureRows),
    },
    ...tallies.map(({ gives, query }) => ({ gives, steps: asked(query) })),
    {
      gives: `How many transactions are known by what they come to, how many of them come to less than £${String(limit)}, and the least.`,
      steps: asked(transactionCounts(limit)),
    },
    ...(hasVat
      ? [{ gives: 'In how many rows amount, net amount and VAT agree, and in how many not.', steps: asked(vatCounts) }]
      : []),
    ...sieves.map(({ gives, query }) => ({ gives, steps: asked(query) })),
    {
      gives:
        'THE RESULT: the rows of all lists above (of the texts one row each) and the other rows of their transactions, under headings that imt reads. Export it as CSV, say result.csv, and run: imt check result.csv. The findings are those of imt, in its words, but for their counts: those are in the lists above.',
      steps: [...chosenSteps([...tallies, ...sieves].map(({ query }) => query)), { query: chosenRows(published) }],
    },
    {
      gives: 'The row_no of each row of the result, in the same order, which leads back to statement 1 and your table.',
      steps: asked(chosenRows({ row_no: column('r.row_no') })),
    },
  ]
  return steps.map(({ gives, steps: these }) => ({
    gives,
    statements: these.map((step) => compileStep(step, dialect)),
  }))
}
