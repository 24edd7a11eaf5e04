import { mergePartials, valueOf, type PartialResult, type RecordBatch } from '@imt/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDevices } from '../importers/read-devices.js'
import type { DeviceRecord } from '../records/device-record.js'
import { deduplicate } from '../summary/deduplicate.js'
import { fleetSupport } from '../support/fleet-support.js'
import { finishDevices } from './finish-devices.js'
import { partialDevices } from './partial-devices.js'

const asOf = '2026-11-29'
const headings = ['Asset Tag', 'Serial', 'Category', 'Manufacturer', 'Operating System', 'Status', 'Last Seen', 'Memo']
const row = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '', '__proto__'),
    fc.constantFrom('ABC123', 'DEF456', 'GHI789', 'N/A', '', '__PROTO__', 'ÉTÉ-2026'),
    fc.constantFrom('Laptops', 'Printer', 'Monitor', 'constructor', ''),
    fc.constantFrom('HP', 'Hewlett-Packard', 'Dell', ''),
    fc.constantFrom('Windows 7', 'Windows 10 Pro 22H2', 'Windows 11', 'Windows 11 Pro 25H2', 'iOS 17', 'toString', ''),
    fc.constantFrom('In use', 'Retired', 'Lost', 'Stolen', 'unheard of', ''),
    fc.constantFrom('2026-11-01', '2026-10-01', '2027-01-01', ''),
  )
  .map((cells): string[] => [...cells, ''])
const names = ['b.csv', 'a.csv', '__proto__', 'd.csv', '\u{1f4b7}.csv', 'c.csv'] as const

const batchesOf = (name: string, fields: string[][]): readonly RecordBatch[] => [
  {
    firstRecord: 1,
    fields,
    locate: (at, field) => ({ kind: 'csv', source: name, line: 1 + at, column: 1, record: 1 + at, field: 1 + field }),
  },
]

const merged = (partials: readonly PartialResult[], choices: readonly number[]): PartialResult => {
  const waiting = [...partials]
  const take = (choice: number): readonly PartialResult[] => waiting.splice(choice % waiting.length, 1)
  for (let step = 0; waiting.length > 1; step += 1) {
    const group = [take(choices[step % choices.length] ?? 0), take(choices[(step + 5) % choices.length] ?? 0)].flat()
    waiting.push(JSON.parse(JSON.stringify(valueOf(mergePartials(group)))) as PartialResult)
  }
  return waiting[0] ?? valueOf(mergePartials(partials))
}

describe('partial results of devices', () => {
  it('give in any order and grouping what all records at once give', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { maxLength: 10 }), { minLength: 1, maxLength: names.length }),
        fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }),
        async (bodies, choices) => {
          const files = bodies.map((body, index) => {
            const name = names[index] ?? ''
            const fields: string[][] = [headings, ...body.map((cells) => cells.with(7, String(index)))]
            return [name, fields] as const
          })
          const records: DeviceRecord[] = []
          for (const [name, fields] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
            await readDevices(batchesOf(name, fields), { source: name }, (device) => void records.push(device))
          const { devices, ...joined } = deduplicate(records, asOf)
          const partials: PartialResult[] = []
          for (const [name, fields] of files)
            partials.push(valueOf(await partialDevices(batchesOf(name, fields), { name })))
          const whole = merged(partials, choices)
          const finished = valueOf(finishDevices(whole, { asOf }))
          expect(finished.support).toEqual(fleetSupport(devices, { asOf }))
          expect(finished).toMatchObject({ records: records.length, devices: devices.length, ...joined })
          expect(merged(partials, [...choices].reverse())).toEqual(whole)
        },
      ),
    )
  })
})
