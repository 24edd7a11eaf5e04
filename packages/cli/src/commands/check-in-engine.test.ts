import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@imt/core'
import { startDuckDb } from '@imt/sql/duckdb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const ledger = [
  'Account,Account name,Debit,Credit',
  '1300,Bank,"5,000.00",',
  '2000,Creditors,,500.00',
  '3000,Reserves,,"4,100.00"',
  '3000,Reserves,1.00,',
  '4000,Grants,,12.3x',
  ',Total,"5,001.00","4,600.01"',
].join('\n')
const devices = [
  'Serial number,Device name,Model,Operating system,Status',
  'ABC123,PC-1,Latitude 5420,Windows 10 22H2,In use',
  'ABC123,PC-2,Latitude 5420,Windows 11 23H2,In use',
  'XYZ9,PC-3,Latitude 5420,Windows 7,Scrapped',
].join('\n')

const withoutPlaces = (out: string): unknown => {
  const { findings } = JSON.parse(out) as Report
  // The file has another name, which stands in findings and in what tells them apart.
  return findings
    .filter(({ rule }) => !rule.startsWith('tables/') && !rule.startsWith('core/'))
    .map(({ rule, level, message, stated, computed }) => [
      rule,
      level,
      message.replaceAll('.parquet', '.csv'),
      stated,
      computed,
    ])
}

describe('imt check --engine duckdb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imt-cli-engine-'))
  const path = (name: string): string => join(folder, name)
  beforeAll(async () => {
    const engine = await startDuckDb()
    for (const [name, text] of [
      ['trial balance', ledger],
      ['devices', devices],
    ] as const) {
      writeFileSync(path(`${name}.csv`), text)
      await engine.run(
        `copy (select * from read_csv('${path(`${name}.csv`)}', header = true, all_varchar = true)) to '${path(`${name}.parquet`)}' (format parquet)`,
      )
    }
    engine.close()
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['ledger', 'trial balance'],
    ['devices', 'devices'],
  ])('finds of %s in Parquet what it finds of the same in CSV, with rows for places', async (part, name) => {
    const whole = await imt(['check', path(`${name}.csv`), '--json'])
    const found = await imt(['check', path(`${name}.parquet`), '--as', part, '--engine', 'duckdb', '--json'])
    expect(withoutPlaces(found.out)).toEqual(withoutPlaces(whole.out))
    expect((withoutPlaces(found.out) as readonly unknown[]).length).toBeGreaterThan(0)
    expect(found.code).toBe(whole.code)
    expect((JSON.parse(found.out) as Report).findings[0]?.location).toMatchObject({ kind: 'other', format: 'parquet' })
  })

  it.each([
    [['trial balance.parquet', '--as', 'devices'], /was not recognised as devices: its headings are Account/],
    [
      ['devices.parquet', '--as', 'ledger'],
      /was not recognised as a ledger or a trial balance: its headings are Serial/,
    ],
    [['devices.parquet'], /--engine needs --as spend, ledger or devices/],
    [['devices.parquet', '--as', 'ledgers'], /It is one of spend, ledger, devices/],
    [['nowhere.parquet', '--as', 'ledger'], /nowhere\.parquet/],
    [
      ['devices.parquet', '--as', 'ledger', '--table', 'x'],
      /--connection, --table and --key are for --engine postgres/,
    ],
  ])('says what is wrong with %j', async ([name = '', ...more], message) => {
    const { code, err } = await imt(['check', path(name), '--engine', 'duckdb', ...more])
    expect(code).toBeGreaterThan(1)
    expect(err).toMatch(message)
  })
})

describe('options of an engine where none is asked for', () => {
  it.each([
    [['--as', 'spend'], '--as is for --engine, which is not asked for'],
    [['--table', 'payments'], '--connection, --table and --key are for --engine postgres'],
    [['--connection', 'postgresql://there', '--as', 'spend'], '--connection, --table and --key are for'],
    [['--key', 'id', '--watch'], '--connection, --table and --key are for'],
  ])('are refused rather than passed over: %j', async (options, fault) => {
    const { code, out, err } = await imt(['check', 'ledger.csv', ...options], { 'ledger.csv': ledger })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`imt check: ${fault}`)
  })
})
