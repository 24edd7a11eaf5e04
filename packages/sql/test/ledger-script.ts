import { summariseLedger, type LedgerPartial, type SummariseLedgerOptions } from '@imt/finance'
import * as fc from 'fast-check'
import type { Row, Value } from '../src/engine.js'
import { ledgerScript, type LedgerScriptOptions } from '../src/ledger/script/ledger-script.js'
import { penceOf } from '../src/ledger/read-texts.js'
import type { LedgerFile } from './ledger-files.js'
import { batchesOf } from './ledger-property.js'

const money = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((pence) => (pence / 100).toFixed(2)) },
  { weight: 2, arbitrary: fc.constantFrom('', '-', '£1,234.50', '(26,000.00)', '100', 'lots', '-£5') },
)
const shared = {
  Centre: fc.constantFrom('IT', 'Digital', 'IT', '', 'Total', 'Sub-total', 'Grand total:', 'Totally Fit'),
  Kind: fc.constantFrom('5001', 'PAY', 'NON-PAY', '', 'TOTAL'),
  Month: fc.constantFrom('M1', 'M2'),
}

/** A ledger that SQL alone can read, but for what is no amount in any way of reading. */
export const plainLedgers: fc.Arbitrary<LedgerFile & { readonly bySides: boolean }> = fc.boolean().chain((bySides) => {
  const columns: Record<string, fc.Arbitrary<string>> = bySides
    ? { ...shared, Dr: money, Cr: money }
    : { ...shared, Amount: money, Side: fc.constantFrom('Dr', 'Cr', '', 'x') }
  return fc.record({
    headings: fc.constant(Object.keys(columns)),
    rows: fc.array(fc.tuple(...Object.values(columns)), { minLength: 1, maxLength: 30 }),
    periods: fc.constant(undefined),
    bySides: fc.constant(bySides),
  })
})

/** The script for such a ledger in a table of these headings. */
export const scriptFor = (dialect: LedgerScriptOptions['dialect'], bySides: boolean, table: string): string =>
  ledgerScript({
    dialect,
    table,
    key: 'id',
    columns: {
      costCentre: 'Centre',
      class: 'Kind',
      period: 'Month',
      ...(bySides ? { debit: 'Dr', credit: 'Cr' } : { amount: 'Amount', side: 'Side' }),
    },
  })

const columnsOf = (bySides: boolean): NonNullable<SummariseLedgerOptions['columns']> => ({
  costCentre: ['Centre'],
  class: ['Kind'],
  period: ['Month'],
  ...(bySides ? { debit: ['Dr'], credit: ['Cr'] } : { amount: ['Amount'], side: ['Side'] }),
})

const text = (value: Value | undefined): string => String(value ?? '')
const byKey = (one: readonly unknown[], other: readonly unknown[]): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1

/** What the lists of a script say: records by what became of them, cells, sums, and what lies above each total. */
export const saidBy = (lists: readonly (readonly Row[])[], bySides: boolean): unknown => {
  const [counts = [], , , cells = [], , [whole] = [], totals = []] = lists
  const sums = (row: Row | undefined): readonly string[] =>
    (bySides ? ['debit', 'credit'] : ['debit']).map((side) => penceOf(text(row?.[side])))
  return {
    counts: counts.map((row) => [text(row['outcome']), Number(row['rows'])]).sort(byKey),
    cells: cells
      .map((row) => [text(row['centre_id']), text(row['class_id']), penceOf(text(row['pounds'])), Number(row['rows'])])
      .sort(byKey),
    sums: sums(whole),
    totals: totals.map((row) => [...sums(row), Number(row['open'])]),
  }
}

/** The same of `summariseLedger`. */
export const saidInProcess = async (file: LedgerFile, bySides: boolean): Promise<unknown> => {
  const { partial, counts } = await summariseLedger(batchesOf(file), { columns: columnsOf(bySides) })
  const { cells, totals }: LedgerPartial = partial
  return {
    counts: Object.entries({ line: counts.summarised, totalRow: counts.totals, ...counts.refusedBy })
      .filter(([, rows]) => rows > 0)
      .sort(byKey),
    cells: cells.map((cell) => [cell.costCentre, cell.class, cell.pence, cell.lines]).sort(byKey),
    sums: totals?.sums,
    totals: totals?.rows.map(({ before, open }) => [...before, open]),
  }
}
