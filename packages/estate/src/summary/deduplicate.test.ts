import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { deduplicate } from './deduplicate.js'
import { summariseEstate } from './summarise-estate.js'

const asOf = '2026-11-22'
const device = (id: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({ id, source: 'register', ...more })

describe('deduplicate', () => {
  it('joins fields of their own, too, and says where they were filled and disagree', () => {
    const { devices, merges } = deduplicate([
      device('a', { serial: 'S', lastSeen: '2026-11-02', own: { floor: 2, ward: 'A' } }),
      device('b', { serial: 'S', lastSeen: '2026-11-01', own: { floor: 3, ward: 'A', dock: true } }),
    ])
    expect(devices[0]?.own).toEqual({ floor: 2, ward: 'A', dock: true })
    expect(merges[0]).toMatchObject({
      filled: ['own.dock'],
      disagree: [
        {
          field: 'own.floor',
          said: ['2', '3'],
        },
      ],
    })
    expect(deduplicate([device('a', { serial: 'S' }), device('b', { serial: 'S' })]).devices[0]).not.toHaveProperty(
      'own',
    )
  })

  it('does not let a day after the count push out the record that counts, and names it', () => {
    const records = [
      device('a', { serial: 'S', assetType: 'PCs', lastSeen: '2026-11-01' }),
      device('b', { serial: 'S', assetType: 'PCs', lastSeen: '2062-01-01' }),
    ]
    for (const list of [records, [...records].reverse()]) {
      const { devices, merges } = deduplicate(list, asOf)
      expect(devices.map(({ id }) => id)).toEqual(['a'])
      expect(merges[0]?.future).toEqual([{ id: 'b', source: 'register' }])
      expect(summariseEstate(list, { asOf, activeWithinMonths: 12 }).counted).toEqual({ low: 1, high: 1 })
    }
    expect(
      deduplicate([device('a', { serial: 'S', lastSeen: asOf }), device('b', { serial: 'S' })], asOf).merges[0],
    ).not.toHaveProperty('future')
  })
  it('keeps the future date, where no other record was ever seen, to be reported', () => {
    const { leftOut } = summariseEstate(
      [device('a', { serial: 'S' }), device('b', { serial: 'S', lastSeen: '2062-01-01' })],
      { asOf, activeWithinMonths: 12 },
    )
    expect(leftOut.future).toBe(1)
  })
  it.each(['N/A', '', ' ', 'To Be Filled By O.E.M.', '0000000', '6.37702E+15'])('never joins on "%s"', (serial) => {
    const { devices, merges, withoutSerial } = deduplicate([device('a', { serial }), device('b', { serial })])
    expect([devices.length, merges.length, withoutSerial]).toEqual([2, 0, 2])
  })
  it('takes serial numbers as they are read: case and spaces do not count', () => {
    const { devices, merges } = deduplicate([device('a', { serial: 'abc1' }), device('b', { serial: 'ABC1 ' })])
    expect([devices.length, devices[0]?.serial, merges[0]?.serial]).toEqual([1, 'ABC1', 'ABC1'])
  })
  it('joins nothing that states different makers', () => {
    expect(
      deduplicate([
        device('a', { serial: 'S12', manufacturer: 'HP' }),
        device('b', { serial: 'S12', manufacturer: 'Zebra' }),
      ]).devices.length,
    ).toBe(2)
    expect(
      deduplicate([
        device('a', { serial: 'S12', manufacturer: 'HP' }),
        device('b', { serial: 'S12', manufacturer: 'Zebra' }),
        device('c', { serial: 'S12' }),
      ]).devices.length,
    ).toBe(3)
    expect(
      deduplicate([
        device('a', { serial: 'S12', manufacturer: 'Dell Inc.' }),
        device('b', { serial: 'S12', manufacturer: 'DELL' }),
        device('c', { serial: 'S12' }),
      ]).devices.length,
    ).toBe(1)
  })
  it('decides a tie by what the records say, not by their order: in use before retired', () => {
    const records = [
      device('a', { serial: 'S', lastSeen: '2026-11-01', status: 'retired' }),
      device('b', { serial: 'S', lastSeen: '2026-11-01', status: 'inUse' }),
      device('c', { serial: 'S', lastSeen: '2026-11-01', status: 'inUse' }),
    ]
    for (const list of [records, [...records].reverse()]) expect(deduplicate(list).merges[0]?.kept.id).toBe('b')
  })
})
