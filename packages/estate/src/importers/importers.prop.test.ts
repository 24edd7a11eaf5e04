import type { Location } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFormats } from './export-formats.data.js'
import { createDeviceReader, type DeviceReader } from './device-reader.js'
import { readDeviceDate } from './read-device-date.js'
import { readSerial } from '../records/read-serial.js'
import { readQuantity } from '../classes/read-quantity.js'
import { parseVendors } from '../classes/vendors.js'

const place: Location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 }
const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '',
    'N/A',
    '6.37702E+15',
    '2023-04-31',
    '03/04/2023',
    '45019',
    '£1,234.50',
    '0001-01-01 00:00:00.0000000',
    '9999-12-31',
  ),
)

/** A day that software writes where there is none says nothing, nor does whose a device is, if that is not known. */
const saysSomething = (text: string): boolean =>
  !/^(?:|[-.?]|N\/A|unknown|(?:0001-01-01|9999-12-31).*)$/i.test(text.trim())

describe('importers', () => {
  it('never throw, and account for every record', () => {
    const headers = ['Asset Tag', 'Serial', 'Purchased', 'Cost', 'EOL', 'Status', 'Last Audit', 'Ward']
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 10 }), { maxLength: 20 }), (rows) => {
        const made = createDeviceReader(headers, { dates: 'dmy' })
        if (!made.ok) throw new TypeError(made.refusal.message)
        const devices = rows.flatMap((fields) => made.value.read(fields, () => place) ?? [])
        const report = made.value.report()
        expect([report.records, report.devices]).toEqual([rows.length, devices.length])
        for (const device of devices) expect(device.id).not.toBe('')
      }),
    )
  })
  it('take or tell of every cell: none can be blanked without the device or the report saying so', () => {
    const exports = exportFormats.map(({ fields, signature }) => [
      ...new Set([...signature, ...fields.map(([heading]) => heading)]),
    ])
    const cells = fc.oneof(
      cell,
      fc.constantFrom('A1', 'a1', 'Dell', 'EUR', '25', 'managed', 'personal', '2023-04-01', '2023-05-01', '11.0'),
    )
    const some = fc.constantFrom(...exports).chain((headers) =>
      fc.record({
        headers: fc.constant(headers),
        fields: fc.array(cells, { minLength: headers.length, maxLength: headers.length }),
      }),
    )
    fc.assert(
      fc.property(some, ({ headers, fields: same }) => {
        const reader = (): DeviceReader => {
          const made = createDeviceReader(headers, { dates: 'dmy' })
          if (!made.ok) throw new TypeError(made.refusal.message)
          return made.value
        }
        const read = (values: readonly string[]): string => {
          const { read: readOne, report } = reader()
          return JSON.stringify([readOne(values, () => place), report().problems])
        }
        const { used } = reader().columns
        // Of two keys that say the same, either could go; a currency says nothing without its cost.
        const keys = used.flatMap(({ column, field }) => (field === 'id' ? [column - 1] : []))
        const fields = same.map((text, at) =>
          saysSomething(text) && keys.includes(at) ? `${text}, ${String(at)}` : text,
        )
        // The months of a warranty say nothing beside its end.
        const hasEnd = used.some(
          ({ column, field }) => field === 'warrantyEnds' && saysSomething(fields[column - 1] ?? ''),
        )
        // A warranty of 0 months is none.
        const said = used.flatMap(({ column, field }) => {
          const text = fields[column - 1] ?? ''
          const isNoWarranty = field === 'warrantyMonths' && (hasEnd || text === '0')
          return field !== 'costCurrency' && !isNoWarranty && saysSomething(text) ? [column - 1] : []
        })
        for (const at of said)
          expect(read(fields.map((text, index) => (index === at ? '' : text))), headers[at]).not.toBe(read(fields))
      }),
      { numRuns: 500 },
    )
  })
  it('dates are days, none, or faults: never anything else', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('ymd', 'dmy', 'mdy', 'undeclared'), (text, dates) => {
        const read = readDeviceDate(text, dates)
        expect(Object.keys(read).length).toBe(1)
        if ('day' in read) expect(read.day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
    )
  })
  it('a serial number once read reads as itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readSerial(text)
        if (read.ok) expect(readSerial(read.serial)).toEqual(read)
      }),
    )
  })
  it('any text is a quantity or a refusal, and any vendor cell is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = readQuantity(text)
        if (read.ok) expect(read.value.text).toBe(text)
        expect(parseVendors(text).text).toBe(text)
      }),
      { examples: [['three laptops'], ['18,297  (Schools: 15,100)'], ['8×8 / Polycom']] },
    )
  })
})
