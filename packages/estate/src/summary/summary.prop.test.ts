import { isoDate, type IsoDate } from '@imt/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { activeWindow, activeWithin } from './active-within.js'
import { deduplicate } from './deduplicate.js'
import { summariseEstate } from './summarise-estate.js'

const day = fc
  .tuple(fc.integer({ min: 2023, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]): IsoDate => isoDate(`${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`))
const record = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 5 }),
    source: fc.constantFrom('register', 'intune', 'directory'),
    serial: fc.constantFrom('S1', 'S2', 'S3', 'S4', 'S5'),
    assetType: fc.constantFrom('PCs', 'Laptops'),
    lastSeen: day,
    status: fc.constantFrom('inUse', 'retired', 'stock', 'lost'),
    ownership: fc.constantFrom('organisation', 'personal'),
  },
  { requiredKeys: ['id', 'source'] },
) as fc.Arbitrary<DeviceRecord>
const records = fc.array(record, { maxLength: 30 })

describe('summaries', () => {
  it('account for every record, whatever they are', () => {
    fc.assert(
      fc.property(records, day, fc.integer({ min: 1, max: 36 }), (list, asOf, activeWithinMonths) => {
        const summary = summariseEstate(list, { asOf, activeWithinMonths })
        const left = Object.values(summary.leftOut).reduce((sum, count) => sum + count, 0)
        expect(summary.counted.high + left).toBe(summary.records)
        expect(summary.recordsGiven).toBe(list.length)
        expect(summary.counted.low).toBeLessThanOrEqual(summary.counted.high)
      }),
    )
  })
  it('joining is idempotent, and leaves each serial number once', () => {
    fc.assert(
      fc.property(records, (list) => {
        const once = deduplicate(list)
        const serials = once.devices.flatMap(({ serial }) => serial ?? [])
        expect(new Set(serials).size).toBe(serials.length)
        const twice = deduplicate(once.devices)
        expect(twice.devices).toEqual(once.devices)
        expect(twice.merges).toEqual([])
        expect(once.devices.length + once.merges.reduce((sum, { joined }) => sum + joined.length, 0)).toBe(list.length)
      }),
    )
  })
  it('a longer window never loses a device', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 24 }), (lastSeen, asOf, months) => {
        if (activeWithin(lastSeen, activeWindow(asOf, months)) === 'active')
          expect(activeWithin(lastSeen, activeWindow(asOf, months + 1))).toBe('active')
      }),
      { examples: [['2027-02-28', '2028-02-29', 12]] },
    )
  })
})
