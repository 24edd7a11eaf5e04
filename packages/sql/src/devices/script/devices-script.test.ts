import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runScript } from '../../../test/run-script.js'
import { startDuckDb, type DuckDbEngine } from '../../duckdb/duckdb-engine.js'
import { devicesScript } from './devices-script.js'

describe('devicesScript', () => {
  let engine: DuckDbEngine
  beforeAll(async () => {
    engine = await startDuckDb()
  })
  afterAll(() => {
    engine.close()
  })

  it('counts by class and status, and lists what shares a serial number and what systems there are', async () => {
    await engine.run(
      'create temporary table devices (serial_number varchar, kind varchar, status varchar, operating_system varchar)',
    )
    await engine.insert('devices', { serial_number: 'text', kind: 'text', status: 'text', operating_system: 'text' }, [
      ['ABC1', 'Laptops', 'In use', 'Windows 11'],
      ['abc1 ', 'Laptops', 'In use', 'Windows 10'],
      ['Q7', 'Laptops', 'Lost', 'Windows 10'],
      [null, 'Monitors', 'In use', null],
    ])
    const script = devicesScript({ dialect: 'duckdb', columns: { class: 'kind' } })
    for (let run = 0; run < 2; run += 1) {
      const [counts, shared, systems] = await runScript(script, engine)
      expect(counts).toEqual([
        { class: 'Laptops', status: 'In use', rows: 2, serials: 1 },
        { class: 'Laptops', status: 'Lost', rows: 1, serials: 1 },
        { class: 'Monitors', status: 'In use', rows: 1, serials: 1 },
      ])
      expect(shared?.map((row) => [row['serial_key'], row['serial'], row['system']])).toEqual([
        ['abc1', 'abc1', 'Windows 10'],
        ['abc1', 'ABC1', 'Windows 11'],
      ])
      expect(systems?.map((row) => [row['system'], row['status'], row['rows']])).toEqual([
        ['Windows 10', 'In use', 1],
        ['Windows 10', 'Lost', 1],
        ['Windows 11', 'In use', 1],
        ['', 'In use', 1],
      ])
    }
  })

  it('writes every dialect, and refuses what it does not know', () => {
    for (const dialect of ['postgres', 'spark'] as const)
      expect(devicesScript({ dialect, table: 'lake.assets' })).toMatch(/from .lake.\..assets. as /)
    expect(() => devicesScript({ dialect: 'spark', columns: { serials: 'x' } as never })).toThrow(
      "devicesScript: options.columns has no 'serials': did you mean 'serial'?",
    )
  })
})
