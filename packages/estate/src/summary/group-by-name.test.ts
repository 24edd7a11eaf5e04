import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { deduplicate } from './deduplicate.js'

const ofAd = (name: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({
  id: name,
  source: 'ad',
  name,
  ...more,
})
const ofIntune = (name: string, serial: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({
  id: `d-${serial}`,
  source: 'intune',
  name,
  serial,
  ...more,
})

describe('records without a serial number', () => {
  it('are joined to the device that has their name alone, across several directories', () => {
    const { devices, merges, withoutSerial, sameName } = deduplicate([
      ofAd('PC-0001', { lastSeen: '2026-11-20', operatingSystem: { name: 'Windows 10 Pro', version: '10.0 (19045)' } }),
      ofIntune('PC-0001', '5CG1A2B3C4', { lastSeen: '2026-11-19', manufacturer: 'HP' }),
      { id: 'aaa', source: 'entra', name: 'pc-0001.trust.local', lastSeen: '2026-11-18' },
      { id: 'A1', source: 'register', serial: '5CG1A2B3C4', assetTag: 'A1', cost: '600.00' },
    ])
    expect(devices).toEqual([
      {
        id: 'PC-0001',
        source: 'ad',
        name: 'PC-0001',
        serial: '5CG1A2B3C4',
        assetTag: 'A1',
        cost: '600.00',
        manufacturer: 'HP',
        lastSeen: '2026-11-20',
        operatingSystem: { name: 'Windows 10 Pro', version: '10.0 (19045)' },
      },
    ])
    expect(merges.map(({ reason, byName }) => [reason, byName?.map(({ source }) => source)])).toEqual([
      ['byName', ['ad', 'entra']],
    ])
    expect([withoutSerial, sameName]).toEqual([0, []])
  })

  const one = ofIntune('PC-0001', '5CG1A2B3C4')
  it.each<readonly [string, readonly DeviceRecord[]]>([
    ['notUnique', [one, ofAd('PC-0001'), ofAd('PC-0001', { id: 'old' })]],
    ['notUnique', [one, ofIntune('PC-0001', '5CG1A2B3C5'), ofAd('PC-0001')]],
    ['serials', [one, { id: 'A1', source: 'register', serial: '5CG1A2B3C5', name: 'PC-0001' }, ofAd('PC-0001')]],
    ['noSerial', [ofAd('PC-0001'), { id: 'aaa', source: 'entra', name: 'PC-0001' }]],
    ['makers', [{ ...one, manufacturer: 'HP' }, ofAd('PC-0001', { manufacturer: 'Dell' })]],
    ['kinds', [{ ...one, assetType: 'Printers' }, ofAd('PC-0001', { assetType: 'Computers' })]],
    ['models', [{ ...one, model: 'EliteBook 840 G8' }, ofAd('PC-0001', { model: 'Latitude 5420' })]],
    [
      'systems',
      [
        { ...one, operatingSystem: { name: 'macOS 13' } },
        ofAd('PC-0001', { operatingSystem: { name: 'Windows 10 Pro' } }),
      ],
    ],
    ['goneAndSeen', [{ ...one, status: 'retired' }, ofAd('PC-0001', { lastSeen: '2026-11-20' })]],
    [
      'goneAndSeen',
      [{ ...one, status: 'retired', disposed: '2025-01-01' }, ofAd('PC-0001', { lastSeen: '2026-11-20' })],
    ],
  ])('are hinted at where that cannot be told: %s', (reason, records) => {
    const { devices, withoutSerial, sameName } = deduplicate(records, '2026-11-29')
    expect(devices).toHaveLength(records.length)
    expect(withoutSerial).toBe(records.filter(({ serial }) => serial === undefined).length)
    expect(sameName).toEqual([{ name: 'PC-0001', reason, records: records.map(({ id, source }) => ({ id, source })) }])
  })

  it.each(['iPad', "Jo's PC 1", 'LAPTOP', ''])('are not joined by %j, which is the name of many', (name) => {
    const { devices, sameName } = deduplicate([ofAd(name), ofIntune(name, '5CG1A2B3C4')])
    expect([devices.length, sameName.length]).toEqual([2, 0])
  })

  it('are joined where a model is named in more words, and the last sign of life is before the disposal', () => {
    const { merges } = deduplicate([
      { ...one, model: 'HP EliteBook 840 G8 Notebook PC', status: 'retired', disposed: '2026-11-25' },
      ofAd('PC-0001', { model: 'EliteBook 840 G8', lastSeen: '2026-11-20' }),
    ])
    expect(merges.map(({ reason }) => reason)).toEqual(['byName'])
  })
})
