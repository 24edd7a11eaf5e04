import { createModel } from '@imt/core'
import { finance } from '@imt/finance'
import { readCsv, writeCsv } from '@imt/tables'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startDuckDb, type DuckDbEngine } from '../../duckdb/duckdb-engine.js'
import type { Row } from '../../engine.js'
import { runScript } from '../../../test/run-script.js'
import { spendScript } from './spend-script.js'

const asOf = '2026-11-29'
const model = createModel({ plugins: [finance()] })

const headers = ['Date', 'Supplier', 'Transaction number', 'Amount', 'Net amount', 'VAT']
const payments = [
  ['2025-04-01', 'Alpha Ltd', '101', '30000.00', '25000', '5000'],
  ['2025-04-02', 'Alpha Limited', '102', '(30,000.00)', '-25000', '-5000'],
  ['2025-04-03', 'Beta plc', '103', '£26,000.00', '20000', '5000'],
  ['2025-04-03', 'Beta plc', '103', '£26,000.00', '20000', '5000'],
  ['2025-04-04', 'Gamma', '104', '40000', '', ''],
  ['2025-04-05', 'Gamma', '105', '40000', '', ''],
  ['######', 'Delta', '106', '50000', '', ''],
  ['2025-04-07', 'Epsilon', '107', 'TBC', '', ''],
  ['2025-04-08', 'Zeta', '1.2E+11', '60000', '', ''],
  ['2025-04-09', 'Eta', '109', '90', '', ''],
  // One transaction of two lines, neither of which is published for itself.
  ['2025-04-10', 'Theta', '110', '20000', '', ''],
  ['2025-04-10', 'Theta', '110', '20001', '', ''],
  ...Array.from({ length: 30 }, (_, at) => ['2025-04-10', 'Iota', `2${String(at)}`, String(70_000 + at), '', '']),
  // Of what stands beside it, the total would not be the sum.
  ['', 'Total', '', '9999999', '', ''],
]
const columns = {
  datePaid: 'paid on',
  supplier: 'payee',
  transactionNumber: 'no',
  amount: 'gross',
  netAmount: 'net',
  vatAmount: 'vat',
} as const

const told = (text: string): readonly unknown[] =>
  model
    .check(model.recognise(readCsv(new TextEncoder().encode(text), { name: 'april 2025' })), { asOf })
    .findings.filter(({ rule }) => rule !== 'finance/total-mismatch')
    .map(({ rule, stated }) => [rule, stated])

describe('spendScript', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb({ threads: 1 })
  })
  afterAll(() => {
    engine.close()
  })

  const run = (script: string): Promise<readonly (readonly Row[])[]> => runScript(script, engine)
  const hold = async (rows: readonly (readonly string[])[], key = ''): Promise<void> => {
    await engine.run('drop table if exists payments')
    await engine.run(
      `create table payments (${key}"paid on" varchar, payee varchar, no varchar, gross varchar, net varchar, vat varchar)`,
    )
    for (const [at, row] of rows.entries()) {
      const values = row.map((text) => `'${text}'`).join(', ')
      await engine.run(`insert into payments values (${key === '' ? '' : `${String(500 + at)}, `}${values})`)
    }
  }

  it('runs whole in DuckDB, and its last result has the findings of the whole table', async () => {
    await hold(payments)
    const given = await run(spendScript({ dialect: 'duckdb', columns }))
    expect(given).toHaveLength(15)
    const result = given.at(-2) ?? []
    const text = writeCsv({
      headers,
      rows: result.map((row) => headers.map((name) => String(row[name] ?? ''))),
    })
    const whole = told(writeCsv({ headers, rows: payments }))
    expect(new Set(whole.map((each) => JSON.stringify(each)))).toEqual(
      new Set(told(text).map((each) => JSON.stringify(each))),
    )
    expect(new Set(whole.map((each) => (each as readonly string[])[0]))).toEqual(
      new Set([
        'finance/figure-not-read',
        'finance/number-damaged',
        'finance/payment-below-threshold',
        'finance/payment-date-not-read',
        'finance/payment-reversed',
        'finance/payments-alike',
        'finance/supplier-spelled-differently',
        'finance/transaction-repeated',
        'finance/vat-does-not-add-up',
      ]),
    )
    expect(result.length).toBeLessThan(20)
    expect(text).not.toContain('Total')
  })

  it('names rows by a key, and runs twice, and on a table without rows', async () => {
    const script = spendScript({ dialect: 'duckdb', key: 'id', columns })
    await hold(payments, 'id bigint, ')
    const once = await run(script)
    expect(once.at(-1)?.[0]).toEqual({ row_no: 500 })
    expect(once.at(-2)?.[0]).toMatchObject({ Supplier: 'Alpha Ltd', 'Transaction number': '101' })
    expect(await run(script)).toEqual(once)
    await hold([], 'id bigint, ')
    expect((await run(script)).at(-1)).toEqual([])
  })

  it('says what each statement gives, and what SQL alone cannot say', () => {
    const script = spendScript({ dialect: 'spark', table: 'lake.nhs.payments', columns: { supplier: 'payee\n; drop' } })
    for (const part of script.split('\n\n')) expect(part).toMatch(/^-- /)
    expect(script).toContain('-- 1. Takes the columns of lake.nhs.payments')
    expect(script).toContain('NOT compared')
    expect(script).toContain('imt check result.csv')
    // A name ends no comment.
    for (const line of script.split('\n').filter((text) => text.includes('drop as supplier')))
      expect(line.startsWith('--')).toBe(true)
  })

  it('is written for Spark with views, quoted names, and no word of another dialect', () => {
    const sql = spendScript({ dialect: 'spark', table: 'lake.nhs.payments' }).replaceAll(/^--.*$/gm, '')
    expect(sql).toContain('from `lake`.`nhs`.`payments` as `w`')
    expect(sql).toContain('trim(cast(`w`.`supplier` as string))')
    expect(sql).not.toMatch(/"|varchar|regexp_matches|create temporary table|create table|::/)
    for (const statement of sql.split(/;\n/).map((text) => text.trim())) {
      if (statement !== '')
        expect(statement).toMatch(/^(?:select|create or replace temporary view|drop view if exists) /)
      expect(statement.split('(')).toHaveLength(statement.split(')').length)
    }
  })

  it('is written for PostgreSQL with texts compared by their bytes', () => {
    const sql = spendScript({ dialect: 'postgres', table: 'finance.payments' })
    expect(sql).toContain('from "finance"."payments" as "w"')
    expect(sql).toContain('(cast("w"."supplier" as text) collate "C")')
  })

  it.each([
    [{ dialect: 'oracle' }, /options\.dialect must be 'duckdb' or 'postgres' or 'spark'/],
    [{ dialect: 'spark', table: 'a..b' }, /each part of spendScript: options\.table must be a name/],
    [{ dialect: 'spark', key: ' ' }, /options\.key must be a name/],
    [{ dialect: 'spark', columns: { payee: 'a' } }, /columns/],
    [{ dialect: 'spark', columns: { supplier: '' } }, /options\.columns\.supplier must be a name/],
    [{ dialect: 'spark', tabel: 'a' }, /tabel/],
  ])('refuses %j', (options, message) => {
    expect(() => spendScript(options as never)).toThrow(message)
  })
})
