import { writeFileSync } from 'node:fs'
import { createModel, type Report } from '@imt/core'
import { finance } from '@imt/finance'
import { readCsv, writeCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countsAlike } from '../../test/device-property.js'
import { returnsComeOutAlike } from '../../test/equation-property.js'
import { sumsUpAlike } from '../../test/ledger-property.js'
import { plainLedgers, saidBy, saidInProcess, scriptFor } from '../../test/ledger-script.js'
import { publishedAreFoundAlike, publishedFiles } from '../../test/published-spend.js'
import { runScript } from '../../test/run-script.js'
import { startSpark, type SparkEngine } from '../../test/spark-engine.js'
import { spendFiles } from '../../test/spend-files.js'
import { startDuckDb } from '../duckdb/duckdb-engine.js'
import { checkSpendLines } from '../spend/check-lines.js'
import { spendScript } from '../spend/script/spend-script.js'

const asOf = '2026-11-29'
/** Spark is slow to begin each of its many queries, the more so where other work runs beside it. */
const anHour = 3_600_000
const model = createModel({ plugins: [finance()] })
/** The Python of a virtual environment with PySpark: `npm run test:spark` makes it, and names it here. */
const python = process.env['IMT_SPARK_PYTHON'] ?? 'python3'
const runs = Number(process.env['IMT_SPARK_RUNS'] ?? 5)

const counts = ({ rules }: Report): readonly unknown[] =>
  rules.map(({ code, outcome, applied, passed }) => [code, outcome, applied, passed])

const payments = [
  ['2025-04-01', 'Alpha Ltd', '101', '30000.00'],
  ['2025-04-02', 'Alpha Limited', '102', '(30,000.00)'],
  ['2025-04-03', 'Beta plc', '103', '£26,000.00'],
  ['2025-04-03', 'Beta plc', '103', '£26,000.00'],
  ['2025-04-04', 'Gamma', '104', '40000'],
  ['2025-04-05', 'Gamma', '105', '40000'],
  ['######', 'Delta', '106', '50000'],
  ['2025-04-07', "O'Neill \\ Sons", '107', 'TBC'],
  ['2025-04-08', 'Zeta', '1.2E+11', '60000'],
  ['2025-04-09', 'Eta', '109', '90'],
  ['2025-04-10', 'Theta', '110', '20000'],
  ['2025-04-10', 'Theta', '110', '20001'],
  ['', 'Total', '', '9999999'],
]
const headings = ['payment_date', 'supplier', 'transaction_number', 'amount']
const columns = { id: 'whole', ...Object.fromEntries(headings.map((name) => [name, 'text'] as const)) } as const

const told = (text: string): readonly unknown[] =>
  model
    .check(model.recognise(readCsv(new TextEncoder().encode(text), { name: 'april 2025' })), { asOf })
    .findings.map(({ rule, stated }) => [rule, stated])

describe('Spark in local mode with two workers', () => {
  let spark: SparkEngine
  const seen: string[] = []
  beforeAll(async () => {
    spark = await startSpark(python)
  }, 120_000)
  afterAll(async () => {
    await spark.stop()
    const record = process.env['IMT_SPARK_RECORD']
    if (record !== undefined)
      writeFileSync(
        record,
        `${JSON.stringify({ day: process.env['IMT_SPARK_DAY'], ...spark.versions, workers: 2, runs, passed: seen }, null, 2)}\n`,
      )
  })
  const passes = (what: string): void => {
    seen.push(what)
  }

  it(
    'finds of payments what is found in process, and counts the same checks',
    async () => {
      await fc.assert(
        fc.asyncProperty(spendFiles, async (files) => {
          const sources = files.map((text, index) =>
            readCsv(new TextEncoder().encode(text), { name: `${['april', 'may', 'june'][index] ?? ''} 2025.csv` }),
          )
          const reading = model.recognise(sources)
          const whole = model.check(reading, { asOf })
          const found = await checkSpendLines(spark, reading, { asOf })
          expect(found.findings).toEqual(whole.findings)
          expect(counts(found)).toEqual(counts(whole))
        }),
        { numRuns: runs },
      )
      passes('payments: findings and counts of rules as in process')
    },
    anHour,
  )

  it.skipIf(publishedFiles.length === 0)(
    'finds of published files what is found in process',
    async () => {
      await publishedAreFoundAlike(spark)
      passes(`payments of ${String(publishedFiles.length)} published files, one by one and together: as in process`)
    },
    3_600_000,
  )

  it(
    'sums up ledgers as summariseLedger does',
    async () => {
      await sumsUpAlike(spark, runs)
      passes('ledgers: sums, counts, refused records and totals as in process')
    },
    anHour,
  )

  it(
    'holds returns to equations as compileEquations does',
    async () => {
      await returnsComeOutAlike(spark, runs)
      passes('returns: outcome and difference of every equation as in process')
    },
    anHour,
  )

  it(
    'counts devices as they are counted in process',
    async () => {
      await countsAlike(spark, runs)
      passes('devices: counts, joins by serial number and support as in process')
    },
    anHour,
  )

  it(
    'runs the script of payments as it is printed: its result is found to hold what the table holds',
    async () => {
      const rows = payments.map((row, index) => [index + 1, ...row])
      await spark.table('payments', columns, rows)
      const script = (dialect: 'spark' | 'duckdb'): string => spendScript({ dialect, table: 'payments', key: 'id' })
      const lists = await runScript(script('spark'), {
        rows: spark.asIs,
        run: async (sql) => void (await spark.asIs(sql)),
      })
      const duckdb = await startDuckDb()
      await duckdb.run(
        `create temporary table payments (id bigint, ${headings.map((name) => `${name} varchar`).join(', ')})`,
      )
      await duckdb.insert('payments', columns, rows)
      const others = await runScript(script('duckdb'), duckdb)
      duckdb.close()
      expect(lists.length).toBe(others.length)
      const plain = (all: typeof lists): unknown =>
        all.map((list) =>
          list.map((row) => JSON.stringify(Object.values(row).map((each) => String(each ?? '')))).sort(),
        )
      expect(plain(lists)).toEqual(plain(others))
      const result = lists.at(-2) ?? []
      const names = Object.keys(result[0] ?? {})
      const text = writeCsv({ headers: names, rows: result.map((row) => names.map((name) => String(row[name] ?? ''))) })
      const full = writeCsv({ headers: ['Date', 'Supplier', 'Transaction number', 'Amount'], rows: payments })
      const withoutTotals = (all: readonly unknown[]): readonly unknown[] =>
        all.filter((each) => !JSON.stringify(each).includes('total-mismatch'))
      expect(withoutTotals(told(text))).toEqual(withoutTotals(told(full)))
      passes('the script of payments: the lists of DuckDB, and the findings of the table')
    },
    anHour,
  )

  it(
    'runs the script of ledgers as it is printed',
    async () => {
      await fc.assert(
        fc.asyncProperty(plainLedgers, async ({ bySides, ...file }) => {
          const types = {
            id: 'whole',
            ...Object.fromEntries(file.headings.map((name) => [name, 'text'] as const)),
          } as const
          await spark.table(
            'gl',
            types,
            file.rows.map((row, index) => [index + 1, ...row]),
          )
          const lists = await runScript(scriptFor('spark', bySides, 'gl'), {
            rows: spark.asIs,
            run: async (sql) => void (await spark.asIs(sql)),
          })
          expect(saidBy(lists, bySides)).toEqual(await saidInProcess(file, bySides))
        }),
        { numRuns: runs },
      )
      passes('the script of ledgers: sums, counts and totals as in process')
    },
    anHour,
  )
})
