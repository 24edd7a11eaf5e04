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

  it.each([true, false])('takes off credits that are written below zero where that is said: %s', async (said) => {
    const file: LedgerFile = {
      headings: ['Cost Centre', 'Class', 'Debit', 'Credit'],
      rows: [
        ['IT', 'PAY', '50.00', ''],
        ['IT', 'PAY', '', '(20.00)'],
        ['IT', 'PAY', '', '-0.10'],
        ['Total', '', '50.00', '-20.10'],
      ],
      periods: undefined,
    }
    const options = { creditsBelowZero: said }
    const here = await summariseLedger(batchesOf(file), options)
    const there = await summariseLedgerTable(engine, await holdRows(engine, file.headings, file.rows), options)
    expect(there.partial.cells).toEqual(here.partial.cells)
    expect(there.creditsDoubtful).toBe(here.creditsDoubtful)
    expect(there.creditsDoubtful).toBe(!said)
    expect(there.totals.map(({ stated, outcome }) => [stated, outcome])).toEqual(
      here.totals.map(({ stated, outcome }) => [stated, outcome]),
    )
  })

  it.each<[string, boolean]>([
    ['GBP', true],
    ['EUR', false],
  ])('sums up a ledger with a column of currencies if all of it is in pounds: %s', async (currency, isSummed) => {
    const headings = ['Cost Centre', 'Class', 'Currency', 'Amount']
    const rows = [
      ['IT', 'PAY', 'GBP', '0.10'],
      ['IT', 'PAY', currency, '0.20'],
    ]
    const found = summariseLedgerTable(engine, await holdRows(engine, headings, rows))
    if (isSummed) expect((await found).counts.summarised).toBe(2)
    else await expect(found).rejects.toThrow(/holds amounts in EUR, as its column Currency says/)
  })

  it.each([
    ['Total', '5002', false],
    ['Total pay', '', false],
    ['Total energy', '5002', true],
  ])(
    'sums up no ledger whose narratives say of rows that they are totals: %s beside %j',
    async (text, code, isSummed) => {
      const headings = ['Cost Centre', 'Class', 'Narrative', 'Amount']
      const rows = [
        ['IT', 'PAY', 'Salaries', '0.10'],
        ['IT', code, text, '0.10'],
      ]
      const found = summariseLedgerTable(engine, await holdRows(engine, headings, rows))
      if (isSummed) expect((await found).counts.summarised).toBe(2)
      else await expect(found).rejects.toThrow(/in its column Narrative, which an engine does not look at/)
    },
  )

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
