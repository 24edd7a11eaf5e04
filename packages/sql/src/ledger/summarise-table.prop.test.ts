import { mergeLedgers, summariseLedger, type LedgerSummary } from '@imt/finance'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdRows } from '../../test/hold-rows.js'
import type { LedgerFile } from '../../test/ledger-files.js'
import { batchesOf, sumsUpAlike } from '../../test/ledger-property.js'
import { startDuckDb, type DuckDbEngine } from '../duckdb/duckdb-engine.js'
import { summariseLedgerTable } from './summarise-table.js'

describe('summariseLedgerTable with DuckDB', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('sums up what summariseLedger sums up, to the last refused record', async () => {
    await sumsUpAlike(engine, 60)
  })

  it('says that the headings name no ledger, of every row', async () => {
    const file = { headings: ['Name', 'Town'], rows: [['a', 'b']], periods: undefined }
    const whole = await summariseLedger(batchesOf(file))
    const found = await summariseLedgerTable(engine, await holdRows(engine, file.headings, file.rows))
    expect(found.counts).toEqual(whole.counts)
    expect(found.refusals[0]?.why).toBe(whole.refusals[0]?.why)
  })

  it('merges with what other tables and files came to', async () => {
    const file: LedgerFile = {
      headings: ['Cost Centre', 'Class', 'Amount'],
      rows: [
        ['IT', 'PAY', '0.10'],
        ['IT', 'PAY', '0.20'],
        ['Total', '', '0.30'],
      ],
      periods: undefined,
    }
    const here: LedgerSummary = await summariseLedger(batchesOf(file))
    const there = await summariseLedgerTable(engine, await holdRows(engine, file.headings, file.rows))
    expect(mergeLedgers(here.partial, there.partial).cells).toEqual([
      { costCentre: 'IT', class: 'PAY', pence: '60', lines: 4 },
    ])
    expect(there.totals.map(({ stated, outcome }) => [stated, outcome])).toEqual([['30', 'agrees']])
  })
})
