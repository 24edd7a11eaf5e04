import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { estateSchema } from '../section.js'
import { activeWindow, activeWithin } from './active-within.js'
import { deduplicate } from './deduplicate.js'
import { createEstateCounter } from './estate-counter.js'
import { summariseEstate } from './summarise-estate.js'

const asOf = '2026-11-22'
const device = (id: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({ id, source: 'register', ...more })

describe('activeWithin', () => {
  it.each([
    { lastSeen: '2025-11-22', activity: 'active', source: 'the first day counts' },
    { lastSeen: '2025-11-21', activity: 'inactive', source: 'the day before' },
    { lastSeen: '2026-11-22', activity: 'active', source: 'the day itself' },
    { lastSeen: '2026-11-23', activity: 'future', source: 'the day after' },
    { lastSeen: undefined, activity: 'neverSeen', source: 'never' },
  ] as const)('$lastSeen is $activity ($source)', ({ lastSeen, activity }) =>
    expect(activeWithin(lastSeen, activeWindow(asOf, 12))).toBe(activity),
  )
  it('clamps the window at the end of February', () => expect(activeWindow('2028-02-29', 12).from).toBe('2027-02-28'))
  it('allows for a source that stamps up to 14 days late', () => {
    const window = activeWindow(asOf, 12, 14)
    expect(activeWithin('2025-11-08', window)).toBe('perhaps')
    expect(activeWithin('2025-11-07', window)).toBe('inactive')
  })
  it('names the parameter of a wrong call', () => {
    expect(() => activeWindow(asOf, 0)).toThrow(/activeWindow: months/)
    expect(() => activeWindow(asOf, 12, -1)).toThrow(/activeWindow: lagDays/)
  })
})

describe('deduplicate', () => {
  it('keeps the latest check-in of a device that was enrolled again', () => {
    const { devices, merges } = deduplicate([
      device('a', { serial: 'S', lastSeen: '2026-01-01' }),
      device('b', { serial: 'S', lastSeen: '2026-06-01' }),
    ])
    expect(devices.map(({ id }) => id)).toEqual(['b'])
    expect(merges).toEqual([
      {
        serial: 'S',
        kept: { id: 'b', source: 'register' },
        joined: [{ id: 'a', source: 'register' }],
        reason: 'enrolledAgain',
        filled: [],
        disagree: [],
      },
    ])
  })
  it('fills what the kept record lacks, and names what they disagree on', () => {
    const { devices, merges } = deduplicate([
      device('a', { serial: 'S', cost: '678.22', model: 'X', status: 'retired' }),
      device('b', { source: 'intune', serial: 'S', lastSeen: '2026-06-01', model: 'Y', status: 'inUse' }),
    ])
    expect(devices[0]).toMatchObject({ id: 'b', model: 'Y', cost: '678.22', status: 'inUse' })
    expect(merges[0]).toMatchObject({
      reason: 'acrossSources',
      filled: ['cost'],
      disagree: [
        {
          field: 'model',
          said: ['Y', 'X'],
        },
        { field: 'status', said: ['inUse', 'retired'] },
      ],
    })
  })
  it('joins nothing without a serial number', () => {
    const { devices, withoutSerial } = deduplicate([device('a'), device('b'), device('c', { serial: 'S' })])
    expect([devices.length, withoutSerial]).toEqual([3, 2])
  })
})

describe('summariseEstate', () => {
  it('accounts for every record', () => {
    const seen = { lastSeen: '2026-11-01', assetType: 'Laptops' } as const
    const records = [
      device('1', seen),
      device('2', { ...seen, supplier: 'HP UK' }),
      device('3', { ...seen, lastSeen: '2025-11-21' }),
      device('4', { assetType: 'PCs' }),
      device('5', { ...seen, lastSeen: '2026-12-01' }),
      device('6', { ...seen, ownership: 'personal' }),
      device('7', { ...seen, status: 'retired' }),
      device('8', { ...seen, status: 'lost' }),
      device('9', { ...seen, status: 'planned' }),
      device('10', { lastSeen: '2026-11-01' }),
      device('11', { ...seen, serial: 'S' }),
      device('12', { ...seen, serial: 'S', source: 'intune' }),
    ]
    const summary = summariseEstate(records, { asOf, activeWithinMonths: 12, source: 'register' })
    expect(summary.recordsGiven).toBe(12)
    expect(summary.records).toBe(11)
    expect(summary.counted.high + Object.values(summary.leftOut).reduce((a, b) => a + b, 0)).toBe(summary.records)
    expect(summary.leftOut).toEqual({
      inactive: 1,
      neverSeen: 1,
      future: 1,
      personal: 1,
      planned: 1,
      onLoan: 0,
      leased: 0,
      awaitingDisposal: 0,
      retired: 1,
      lost: 1,
      stolen: 0,
      byClass: 0,
    })
    expect(summary.table).toEqual([
      {
        assetType: 'Laptops',
        vendors: 'HP UK',
        quantity: '3',
        filter: { activeWithinMonths: 12 },
        asOf,
        source: 'register',
      },
      { assetType: 'Not classified', quantity: '1', filter: { activeWithinMonths: 12 }, asOf, source: 'register' },
    ])
  })
  it('states bounds where the source stamps late, and never lists makers as vendors', () => {
    const counter = createEstateCounter({ asOf, activeWithinMonths: 12, lagDays: 14 })
    counter.add(device('1', { assetType: 'PCs', lastSeen: '2026-01-01', manufacturer: 'Dell Inc.' }))
    counter.add(device('2', { assetType: 'PCs', lastSeen: '2025-11-15' }))
    const { table } = counter.result()
    expect(table).toEqual([{ assetType: 'PCs', quantity: '1 to 2', filter: { activeWithinMonths: 12 }, asOf }])
    const [read] = estateSchema.parse({ classes: table }).classes ?? []
    expect([read?.quantity.kind, read?.quantity.low?.toFixed(), read?.quantity.high?.toFixed()]).toEqual([
      'range',
      '1',
      '2',
    ])
  })
  it('counts everything that is not gone where there is no filter', () => {
    const counter = createEstateCounter({ asOf, classOf: ({ model }) => (model === 'x' ? null : 'PCs') })
    counter.add(device('1'))
    counter.add(device('2', { model: 'x' }))
    expect([counter.result().table, counter.result().leftOut.byClass]).toEqual([
      [{ assetType: 'PCs', quantity: '1', asOf }],
      1,
    ])
  })
})

describe('names of one class', () => {
  it('are counted under the one that most devices have', () => {
    const names = ['Laptop', 'laptops', 'Laptops', 'Laptops', 'Notebook', 'PCs']
    const records = names.map((assetType, index) => ({ id: String(index), source: 'register', assetType }))
    const counter = createEstateCounter({ asOf: '2026-11-22' })
    for (const record of records) counter.add(record)
    expect(counter.result().table.map(({ assetType, quantity }) => [assetType, quantity])).toEqual([
      ['Laptops', '5'],
      ['PCs', '1'],
    ])
    const asRecorded = createEstateCounter({ asOf: '2026-11-22', classOf: ({ assetType = '' }) => assetType })
    for (const record of records) asRecorded.add(record)
    expect(asRecorded.result().table).toHaveLength(5)
  })
})
