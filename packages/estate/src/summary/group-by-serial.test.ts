import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { makerReader } from '../records/maker.js'
import { deduplicate } from './deduplicate.js'
import { groupBySerial } from './group-by-serial.js'

const record = (id: string, serial: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({
  id,
  source: 'register',
  serial,
  ...more,
})
const countOf = (...records: DeviceRecord[]): number => deduplicate(records).devices.length

describe('makers', () => {
  it.each([
    ['HP', 'Hewlett-Packard'],
    ['HP Inc.', 'Hewlett-Packard Company'],
    ['HPE', 'Hewlett Packard Enterprise'],
    ['Dell', 'DELL Computer Corporation'],
    ['Dell Inc.', 'dell'],
    ['Toshiba', 'Dynabook Inc.'],
    ['ASUS', 'ASUSTeK COMPUTER INC.'],
    ['Cisco', 'Cisco Systems, Inc.'],
    ['Lenovo', 'LENOVO (Beijing) Limited'],
    ['Micro-Star International Co., Ltd.', 'MSI'],
    ['Fujitsu', 'FUJITSU SIEMENS'],
    ['Apple Inc.', 'Apple Computer, Inc.'],
    ['Samsung', 'Samsung Electronics Co., Ltd.'],
    ['Acme Devices Ltd', 'ACME Devices, Inc.'],
    ['HP', 'Unknown'],
    ['HP', 'HP Development Company, L.P.'],
    ['Aruba', 'HPE Aruba Networking'],
    ['Philips', 'Philips Healthcare'],
    ['To be filled by O.E.M.', 'Dell'],
    ['', 'Dell'],
  ])('%s and %s with one serial number are one device', (one, other) => {
    expect(
      countOf(record('1', 'QX7RT', { manufacturer: one }), record('2', 'QX7RT', { source: 'b', manufacturer: other })),
    ).toBe(1)
  })

  it.each([
    ['Yealink', 'Mitel'],
    ['HP', 'Dell'],
    ['Acme', 'Acme Devices'],
  ])('%s and %s are two', (one, other) => {
    const { devices, keptApart } = deduplicate([
      record('1', 'QX7RT', { manufacturer: one }),
      record('2', 'QX7RT', { source: 'b', manufacturer: other }),
    ])
    expect(devices).toHaveLength(2)
    expect(keptApart).toEqual([
      {
        serial: 'QX7RT',
        reason: 'makers',
        records: [
          { id: '1', source: 'register' },
          { id: '2', source: 'b' },
        ],
      },
    ])
  })

  it('takes names of one’s own, also for a maker that is known', () => {
    const makerOf = makerReader({ 'Old Name Ltd': 'New Name', 'H.P. (UK)': 'HP' })
    expect([makerOf('old name'), makerOf('New Name'), makerOf('H P')]).toEqual(['new name', 'new name', 'HP'])
    const records = [
      record('1', 'QX7RT', { manufacturer: 'Old Name' }),
      record('2', 'QX7RT', { source: 'b', manufacturer: 'Acme' }),
    ]
    expect(deduplicate(records, undefined, { makers: { 'old name': 'Acme' } }).devices).toHaveLength(1)
    expect(deduplicate(records).devices).toHaveLength(2)
  })

  it('says of two names of one maker that the records agree', () => {
    const [merge] = deduplicate([
      record('1', 'QX7RT', { manufacturer: 'HP' }),
      record('2', 'QX7RT', { source: 'b', manufacturer: 'Hewlett-Packard' }),
    ]).merges
    expect(merge?.disagree).toEqual([])
  })

  it.each([
    ['EliteBook 840 G8', 'HP EliteBook 840 G8 Notebook PC', true],
    ['Latitude 5420', 'Dell Latitude 5420', true],
    ['T14', '20W0', false],
    ['EliteDesk 800 SFF', 'HP EliteDesk 800 Tower PC', false],
  ])('takes the models %s and %s for one: %s', (one, other, isOne) => {
    const [merge] = deduplicate([
      record('1', 'QX7RT', { model: one }),
      record('2', 'QX7RT', { source: 'b', model: other }),
    ]).merges
    expect(merge?.disagree.map(({ field }) => field)).toEqual(isOne ? [] : ['model'])
  })

  it('says of two names of one class that the records agree', () => {
    const [merge] = deduplicate([
      record('1', 'QX7RT', { assetType: 'Notebook' }),
      record('2', 'QX7RT', { source: 'b', assetType: 'Laptops' }),
    ]).merges
    expect(merge?.disagree).toEqual([])
  })
})

describe('serial numbers that are none', () => {
  it('keeps a computer and a printer apart, and a PC and a desktop together', () => {
    expect(
      countOf(record('1', 'A1B2', { assetType: 'Desktop' }), record('2', 'A1B2', { source: 'b', assetType: 'MFD' })),
    ).toBe(2)
    expect(
      countOf(record('1', 'A1B2', { assetType: 'PCs' }), record('2', 'A1B2', { source: 'b', assetType: 'Desktop' })),
    ).toBe(1)
  })

  it('keeps apart what one source gives to three models, and joins one that was enrolled again', () => {
    const three = ['A', 'B', 'C'].map((model) => record(model, 'DEMO77', { model }))
    expect(countOf(...three)).toBe(3)
    expect(groupBySerial(three).apart[0]?.reason).toBe('sharedByMany')
    expect(countOf(...three.map((each) => ({ ...each, model: 'A' })))).toBe(1)
  })

  it.each(['AB\u200bCD12', '\ufeffABCD12', ' ABCD12\u00a0'])('reads %j without what shows nothing', (serial) => {
    expect(countOf(record('1', serial), record('2', 'ABCD12', { source: 'b' }))).toBe(1)
  })
})

describe('serial numbers that are nearly alike', () => {
  it.each([
    ['005CG1234ABC', '5CG1234ABC'],
    ['PF-12 34AB', 'PF1234AB'],
    ['SN PF1234AB', 'PF1234AB'],
    ['SC02XY1234', 'C02XY1234'],
    ['1S20XW0012UKPF1234AB', 'PF1234AB'],
  ])('%s and %s are told, and not joined', (one, other) => {
    const { devices, alike } = deduplicate([record('1', one), record('2', other, { source: 'b' })])
    expect(devices).toHaveLength(2)
    expect(alike.map(({ serials }) => [...serials].sort())).toEqual([[one, other].sort()])
  })

  it.each([
    ['12-3', '123'],
    ['PF1234AB', 'PF1234AC'],
    ['SABCDE', 'ABCDE'],
  ])('%s and %s are not', (one, other) => {
    expect(groupBySerial([record('1', one), record('2', other)]).alike).toEqual([])
  })

  it.each([
    ['5CGO12345', '5CG012345'],
    ['PFI2Q3R4', 'PF12Q3R4'],
    ['MXL-O1I234', 'MXL011234'],
  ])('%s and %s are told as letters read for figures', (one, other) => {
    const { devices, alike } = deduplicate([record('1', one), record('2', other, { source: 'b' })])
    expect(devices).toHaveLength(2)
    expect(alike).toEqual([
      {
        serials: [one, other],
        reason: 'letters',
        records: [
          { id: '1', source: 'register' },
          { id: '2', source: 'b' },
        ],
      },
    ])
  })

  it('tells nothing of letters where one source knows both, or two makers are named', () => {
    const [one, other] = ['5CGO12345', '5CG012345']
    const alikeOf = (first: Partial<DeviceRecord>, second: Partial<DeviceRecord>) =>
      groupBySerial([record('1', one, first), record('2', other, second)]).alike
    expect(alikeOf({ assetTag: 'A1' }, { assetTag: 'A2' })).toEqual([])
    expect(alikeOf({ lastSeen: '2026-11-01' }, { lastSeen: '2026-11-02' })).toEqual([])
    expect(alikeOf({ manufacturer: 'HP' }, { manufacturer: 'Dell', source: 'b' })).toEqual([])
    expect(alikeOf({ assetTag: 'A1' }, { assetTag: 'A1' })).toHaveLength(1)
    expect(alikeOf({ lastSeen: '2026-11-01' }, { lastSeen: '2026-11-02', source: 'b' })).toHaveLength(1)
  })
})

it('puts each record into one device, whatever the order', () => {
  const one = fc.record({
    source: fc.constantFrom('a', 'b'),
    serial: fc.constantFrom('S1X2Y3', 'T1X2Y3', 'none', '00S1X2Y3'),
    manufacturer: fc.constantFrom(undefined, 'HP', 'Hewlett-Packard', 'Dell'),
    assetType: fc.constantFrom(undefined, 'Laptops', 'Printer'),
    model: fc.constantFrom(undefined, 'A', 'B', 'C'),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.integer(), (made, seed) => {
      const records = made.map((each, index) => {
        const stated = Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))
        return { id: String(index), ...stated } as DeviceRecord
      })
      const { devices, merges } = deduplicate(records)
      expect(devices.length + merges.reduce((sum, { joined }) => sum + joined.length, 0)).toBe(records.length)
      const turned = records
        .map((_, index) => records[(index * 7 + Math.abs(seed)) % records.length])
        .filter((each) => each !== undefined)
      if (new Set(turned).size === records.length) expect(deduplicate(turned).devices).toHaveLength(devices.length)
    }),
  )
})
