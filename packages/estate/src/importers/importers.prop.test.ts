import type { Location } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDeviceReader } from './device-reader.js'
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
