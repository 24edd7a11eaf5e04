import type { Location, RecordBatch } from '@imt/core'
import { deduplicate, fleetSupport, readDevices, type DeviceRecord } from '@imt/estate'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Engine } from '../src/engine.js'
import { countDevicesTable } from '../src/devices/count-devices-table.js'
import { holdRows } from './hold-rows.js'

const asOf = '2026-11-29'
const oneOf = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...texts)

const columns: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['Asset Tag', oneOf('', '1', '2', '3', '007', 'n/a', 'Older devices below', '\u00a0')],
  [
    'Serial Number',
    oneOf('ABC123', 'abc123', 'ABC\u200b123', 'XYZ-9', 'xyz-9 ', 'N/A', 'N/A', '', 'ÉA1', 'éa1', '1.2E+11', 'Q7', 'R8'),
  ],
  ['Category', oneOf('Laptops', 'Laptops', 'laptop', 'Monitor', 'SIM', '', 'Printers')],
  ['Manufacturer', oneOf('HP', 'Hewlett-Packard', 'Dell', '')],
  ['Model', oneOf('A', 'B', 'C', 'D', '')],
  ['Operating System', oneOf('Windows 11', 'Windows 10', 'Windows 7', 'Ubuntu', '')],
  ['OS Version', oneOf('23H2', '10.0 (19045)', '', 'x')],
  ['Status', oneOf('In use', 'Lost', 'Disposed', 'Awaiting disposal', 'stock', 'Zeta', '')],
  ['Last seen', oneOf('2026-11-01', '2027-01-01', '', 'never', '2025-01-02')],
  ['Disposed', oneOf('', '', '2026-01-01', '2026-12-31')],
]

const tables = fc
  .record({
    left: fc.uniqueArray(fc.integer({ min: 2, max: columns.length - 1 }), { maxLength: 5 }),
    rows: fc.array(
      fc.tuple(
        ...columns.map(([, texts]) =>
          fc.oneof({ weight: 4, arbitrary: texts }, { weight: 1, arbitrary: fc.constant('') }),
        ),
      ),
      { maxLength: 40 },
    ),
  })
  .map(({ left, rows }) => {
    const kept = columns.flatMap((_, index) => (left.includes(index) ? [] : [index]))
    return {
      headings: kept.map((index) => columns[index]?.[0] ?? ''),
      rows: rows.map((row) => kept.map((index) => row[index] ?? '')),
    }
  })

/** An engine counts what is counted of devices in process. */
export const countsAlike = (engine: Engine, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(tables, async ({ headings, rows }) => {
      const records: DeviceRecord[] = []
      const locate = (): Location => ({ kind: 'text', source: '', line: 1, column: 1 })
      const batch: RecordBatch = { firstRecord: 1, fields: [headings, ...rows].map((row) => [...row]), locate }
      await readDevices([batch], { source: 'devices' }, (record) => void records.push(record))
      const { devices, merges, keptApart } = deduplicate(records, asOf)
      const held = await holdRows(engine, headings, rows, 'devices')
      const { classes, ...found } = await countDevicesTable(engine, held, { asOf })
      expect(found).toEqual({
        records: records.length,
        devices: devices.length,
        merges,
        keptApart,
        support: fleetSupport(devices, { asOf }),
      })
      const counts = new Map<string, number>()
      for (const { assetType = null, status = 'unknown' } of devices) {
        const key = JSON.stringify([assetType, status])
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      expect(classes.map((each) => [JSON.stringify([each.assetType, each.status]), each.devices])).toEqual([...counts])
    }),
    { numRuns },
  )
