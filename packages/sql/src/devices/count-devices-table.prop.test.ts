import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countsAlike } from '../../test/device-property.js'
import { holdRows } from '../../test/hold-rows.js'
import { startDuckDb, type DuckDbEngine } from '../duckdb/duckdb-engine.js'
import { countDevicesTable } from './count-devices-table.js'

describe('countDevicesTable with DuckDB', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('counts, joins and judges what is counted, joined and judged in process', () => countsAlike(engine, 60))

  it('says that a table is no list of devices', async () => {
    const held = await holdRows(engine, ['Payee', 'Sum'], [['a', '1']], 'payments')
    await expect(countDevicesTable(engine, held, { asOf: '2026-11-29' })).rejects.toThrow(
      'payments was not recognised as devices: its headings are Payee, Sum',
    )
  })
})
