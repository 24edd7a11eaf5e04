import { createModel, type Report } from '@imt/core'
import { finance } from '@imt/finance'
import { readCsv } from '@imt/tables'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPostgresql } from '../../../../tooling/run/postgresql.mjs'
import { startPostgres, type PostgresServer } from '../../test/postgres-server.js'
import { runScript } from '../../test/run-script.js'
import { spendFiles } from '../../test/spend-files.js'
import { checkSpendLines } from '../spend/check-lines.js'
import { spendScript } from '../spend/script/spend-script.js'
import { checkSpendTables } from '../spend/check-tables.js'
import { holdTable } from './hold-table.js'
import { connectPostgres } from './postgres-engine.js'

const asOf = '2026-11-29'
const model = createModel({ plugins: [finance()] })
const programs = findPostgresql()
const isCi = process.env['CI'] !== undefined

/** Damaged cells are told of while a file is read: of a table in an engine only the rules tell. */
const withoutPlaces = ({ findings }: Report): unknown =>
  JSON.parse(
    JSON.stringify(
      findings.filter(({ rule }) => rule !== 'core/damaged-cell'),
      (key, value: unknown) => (key === 'location' ? undefined : value),
    ),
  )
const counts = ({ rules }: Report): readonly unknown[] =>
  rules.map(({ code, outcome, applied, passed }) => [code, outcome, applied, passed])
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

it('has PostgreSQL 15 or later of Debian to try (apt-get install postgresql), in CI at least', () => {
  expect(programs !== undefined || !isCi).toBe(true)
})

describe.skipIf(programs === undefined)('payments in PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres(programs ?? '')
  })
  afterAll(() => server.stop())

  it('are found what they are found in process, as lines and as a table', async () => {
    await fc.assert(
      fc.asyncProperty(spendFiles, async ([text = '']) => {
        const source = readCsv(new TextEncoder().encode(text), { name: 'april 2025' })
        const reading = model.recognise(source)
        const whole = model.check(reading, { asOf })
        const [table] = source.blocks
        const engine = await connectPostgres(server.address())
        try {
          const lines = await checkSpendLines(engine, reading, { asOf })
          expect(lines.findings).toEqual(whole.findings)
          expect(counts(lines)).toEqual(counts(whole))
          // What a reader says of a file, and the rows that it leaves out, a table has not got.
          if (table?.kind !== 'table' || (source.problems ?? []).length > 0) return
          if (reading.publication.sections.finance?.spend?.length !== table.rows.length) return
          const columns = table.headers.map((heading) => `"${heading}"`)
          await engine.run(`create table "april 2025" (id serial, ${columns.map((name) => `${name} text`).join(', ')})`)
          for (const row of table.rows) {
            const values = table.headers.map((_, index) => quoted(row[index]?.text ?? ''))
            await engine.run(`insert into "april 2025" (${columns.join(', ')}) values (${values.join(', ')})`)
          }
          const found = await checkSpendTables(engine, [await holdTable(engine, 'april 2025', 'id')], { asOf })
          expect(withoutPlaces(found)).toEqual(withoutPlaces(whole))
          expect(counts(found)).toEqual(counts(whole))
        } finally {
          await engine.close()
        }
      }),
      { numRuns: 12 },
    )
  })

  it('are sifted by what is printed for a warehouse', async () => {
    const engine = await connectPostgres(server.address())
    try {
      await engine.run(
        'create table lake (id bigint, payment_date date, supplier text, no text, amount numeric, net text, vat text)',
      )
      await engine.run(
        "insert into lake values (7, '2025-04-01', 'Alpha Ltd', 'A1', 30000, '1', '2'), (8, '2025-04-02', 'ALPHA LIMITED', 'A2', -30000, null, null), (9, null, 'Beta', null, 26000, '20000', '6000')",
      )
      const columns = { transactionNumber: 'no', netAmount: 'net', vatAmount: 'vat' }
      const given = await runScript(spendScript({ dialect: 'postgres', table: 'lake', key: 'id', columns }), engine)
      expect(given.at(-1)?.map((row) => Number(row['row_no']))).toEqual([7, 8])
      expect(given.at(-2)?.[1]).toEqual({
        Date: '2025-04-02',
        Supplier: 'ALPHA LIMITED',
        'Transaction number': 'A2',
        Amount: '-30000',
        'Net amount': '',
        VAT: '',
      })
    } finally {
      await engine.close()
    }
  })

  it('say in one sentence that a table, a column or a right is not there, or that amounts are not exact', async () => {
    const owner = await connectPostgres(server.address())
    await owner.run('commit')
    await owner.run('create table payments (id int, supplier text, payment_date date, amount double precision)')
    await owner.run('create table notes (id int, words text)')
    await owner.run('create role reader login')
    await owner.close()
    const asked = async (table: string, key?: string, user?: string): Promise<string> => {
      const engine = await connectPostgres(server.address(user))
      try {
        await checkSpendTables(engine, [await holdTable(engine, table, key)], { asOf })
        return 'nothing'
      } catch (error) {
        return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      } finally {
        await engine.close()
      }
    }
    expect(await asked('nowhere')).toMatch(/^EngineError: PostgreSQL has no such table/)
    expect(await asked('payments', 'number')).toMatch(/^EngineError: payments has no column "number"/)
    expect(await asked('payments')).toMatch(/^EngineError: payments: the column "amount" holds floating-point numbers/)
    expect(await asked('notes')).toMatch(/^EngineError: notes was not recognised as payments/)
    expect(await asked('notes', undefined, 'reader')).toMatch(/^EngineError: PostgreSQL does not permit it/)
  })

  it('say in one sentence that the server was killed, or cannot be reached', async () => {
    const engine = await connectPostgres(server.address())
    await server.kill()
    await expect(engine.rows('select 1 as one')).rejects.toThrow(/the connection to PostgreSQL was cut/)
    await engine.close()
    await expect(connectPostgres(server.address())).rejects.toThrow(/PostgreSQL cannot be reached/)
  })
})
