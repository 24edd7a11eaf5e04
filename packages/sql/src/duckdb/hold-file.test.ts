import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkSpendTables } from '../spend/check-tables.js'
import { startDuckDb, type DuckDbEngine } from './duckdb-engine.js'
import { holdFile } from './hold-file.js'

const asOf = '2026-11-29'

describe('holdFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imt-duckdb-'))
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb({ threads: 1 })
  })
  afterAll(() => {
    engine.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const path = (name: string): string => join(folder, name)

  it('has Parquet checked with its days and decimals as they stand, and names row and heading', async () => {
    const file = path('april.parquet')
    await engine.run(
      `copy (select * from (values (date '2025-04-01', 'Alpha Ltd', '1', 30000.10::decimal(12, 2)), (null, 'Beta plc', '2', 26000.00)) as t("Date", "Supplier", "Transaction number", "Amount")) to '${file}' (format parquet)`,
    )
    const { findings, inPieces } = await checkSpendTables(engine, [await holdFile(engine, file, 'april.parquet')], {
      asOf,
    })
    expect(inPieces).toEqual([
      { source: 'april.parquet', at: '/sections/finance/spend', rows: 2, leftOut: 0, engine: 'DuckDB' },
    ])
    expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
      [
        'finance/payment-date-not-read',
        { kind: 'other', source: 'april.parquet', format: 'parquet', within: 'row 2, Date' },
      ],
    ])
  })

  it('numbers the rows of Parquet whatever its headings are', async () => {
    const file = path('numbered.parquet')
    await engine.run(
      `copy (select * from (values ('2025-04-01', 'Alpha Ltd', '1', '30000', 7), ('######', 'Beta plc', '2', '26000', 7)) as t("Date", "Supplier", "Transaction number", "Amount", "File_Row_Number")) to '${file}' (format parquet)`,
    )
    const { findings } = await checkSpendTables(engine, [await holdFile(engine, file, 'a.parquet')], { asOf })
    expect(findings.map(({ location }) => location)).toContainEqual({
      kind: 'other',
      source: 'a.parquet',
      format: 'parquet',
      within: 'row 2, Date',
    })
  })

  it('puts what is more than its memory into the folder that it is given, which is gone when it is closed', async () => {
    const scratch = path('scratch')
    const small = await startDuckDb({ threads: 1, memory: 64 * 1_048_576, folder: scratch })
    await small.run('create temporary table numbers as select range as a, md5(range::varchar) as b from range(2000000)')
    expect(existsSync(scratch)).toBe(true)
    expect(await small.rows('select count(*) as rows from numbers')).toEqual([{ rows: 2_000_000 }])
    small.close()
    expect(existsSync(scratch)).toBe(false)
    await expect(startDuckDb({ folder: 1 as never })).rejects.toThrow('startDuckDb: limits.folder')
  })

  it('refuses floating-point amounts, in one sentence', async () => {
    const file = path('floats.parquet')
    await engine.run(`copy (select 'A' as "Supplier", 1.5::double as "Amount") to '${file}' (format parquet)`)
    await expect(holdFile(engine, file, 'floats.parquet')).rejects.toThrow(
      'floats.parquet: the column "Amount" holds floating-point numbers (DOUBLE), which are no exact amounts.',
    )
  })

  it('refuses a CSV file with a blank line or a note, or one that is cut short, and what is not there', async () => {
    const head = 'Date,Supplier,Transaction number,Amount\n01/04/2025,Alpha Ltd,1,30000\n'
    writeFileSync(path('blank.csv'), `${head},,,\n01/04/2025,Beta plc,2,26000\n`)
    await expect(holdFile(engine, path('blank.csv'), 'blank.csv')).rejects.toThrow(
      'blank.csv: row 2 under the headings',
    )
    await expect(holdFile(engine, path('nowhere.csv'), 'nowhere.csv')).rejects.toThrow(/^DuckDB: .*No files found/)
    writeFileSync(path('ragged.csv'), `${head}01/04/2025,Beta plc,2,26000,more\n`.repeat(3))
    await expect(holdFile(engine, path('ragged.csv'), 'ragged.csv')).rejects.toThrow(/^DuckDB: |under the headings/)
  })
})
