import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EngineError } from '../engine-error.js'
import { summariseLedgerTable } from '../ledger/summarise-table.js'
import { checkSpendTables } from '../spend/check-tables.js'
import { startDuckDb, type DuckDbEngine } from './duckdb-engine.js'
import { holdFile } from './hold-file.js'

const asOf = '2026-11-29'

describe('DuckDB that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imt-duckdb-faults-'))
  const path = (name: string): string => join(folder, name)
  let engine: DuckDbEngine
  const parquet = async (name: string, select: string): Promise<void> => {
    await engine.run(`copy (${select}) to '${path(name)}' (format parquet)`)
  }
  beforeAll(async () => {
    engine = await startDuckDb({ threads: 1 })
    await parquet(
      'payments.parquet',
      `select 'Supplier ' || (i % 7) as "Supplier", date '2025-04-01' + cast(i % 40 as integer) as "Date", cast(i as varchar) as "Transaction number", cast(30000 + i % 5 as decimal(12, 2)) as "Amount" from range(5000) as t(i)`,
    )
    await parquet('short.parquet', `select 'A' as "Supplier", date '2025-04-01' as "Date"`)
    await parquet(
      'flags.parquet',
      `select 'A' as "Supplier", date '2025-04-01' as "Date", '1' as "Transaction number", true as "Amount"`,
    )
    await parquet('gl.parquet', `select 'IT' as "Cost centre", 'PAY' as "Class", [1, 2] as "Amount"`)
    writeFileSync(path('cut.parquet'), 'PAR1 and no more')
  })
  afterAll(() => {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const check = async (name: string, by = engine): Promise<unknown> =>
    (await checkSpendTables(by, [await holdFile(by, path(name), name)], { asOf })).findings
  const said = async (act: () => Promise<unknown>): Promise<string> => {
    try {
      await act()
    } catch (error) {
      expect(error).toBeInstanceOf(EngineError)
      return error instanceof Error ? error.message : ''
    }
    return 'nothing'
  }

  it.each([2, 8, 20])(
    'says in one sentence that it was ended at statement %i; a second run gives the same',
    async (at) => {
      const whole = await check('payments.parquet')
      const other = await startDuckDb({ threads: 1 })
      let asked = 0
      const struck: DuckDbEngine = {
        ...other,
        rows: (statement) => {
          asked += 1
          if (asked === at) other.close()
          return other.rows(statement)
        },
      }
      expect(await said(() => check('payments.parquet', struck))).toMatch(
        /^DuckDB was ended before it was done \([^\n]*\): /,
      )
      expect(await check('payments.parquet')).toEqual(whole)
    },
  )

  it('says in one sentence which column is not there or of a wrong type, and what cannot be read', async () => {
    expect(await said(() => check('short.parquet'))).toBe(
      'short.parquet was not recognised as payments: it needs columns for the supplier, the amount and the date or number, and has Supplier, Date',
    )
    expect(await said(() => check('flags.parquet'))).toBe(
      'flags.parquet: the column "Amount" is of the type BOOLEAN, which holds no amounts. Make it a decimal number or text',
    )
    expect(
      await said(async () => summariseLedgerTable(engine, await holdFile(engine, path('gl.parquet'), 'gl.parquet'))),
    ).toBe(
      'gl.parquet: the column "Amount" is of the type INTEGER[], which holds no amounts. Make it a decimal number or text',
    )
    expect(await said(() => check('cut.parquet'))).toMatch(/^DuckDB: [^\n]+$/)
    expect(await said(() => holdFile(engine, folder, 'a folder'))).toMatch(/^DuckDB: [^\n]+$/)
  })
})
