import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import type { DeviceSpecification } from './device-specification.js'
import { fleetReadiness } from './fleet-readiness.js'

const asOf = '2026-11-30'
const device = (serial: string, more: Partial<DeviceRecord>): DeviceRecord => ({
  id: serial,
  source: 'register',
  serial,
  assetType: 'Laptops',
  operatingSystem: { name: 'Windows 10' },
  ...more,
})
const full: DeviceSpecification = {
  processorBits: 64,
  cores: 4,
  clockGhz: 2,
  memoryGb: '8 GB',
  storageGb: '256 GB',
  secureBoot: 'Off',
  tpm: '2.0',
  directX12: true,
  processor: 'Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz',
}

describe('what can move to Windows 11', () => {
  const fleet = [
    device('S1', { specification: full }),
    device('S2', { specification: { ...full, tpm: '1.2', memoryGb: 2 }, assetType: 'PCs' }),
    device('S3', { specification: { tpm: '2.0' } }),
    device('S4', { operatingSystem: { name: 'Windows 11 Pro' } }),
    device('S5', { operatingSystem: { name: 'Windows', version: '10.0.22631.4460' } }),
    device('S6', { operatingSystem: { name: 'Windows Server 2019' } }),
    device('S7', { operatingSystem: { name: 'macOS', version: '14.6' } }),
    device('S8', { status: 'retired', disposed: '2025-01-01', wiped: '2025-01-01' }),
    { id: 'S9', source: 'register', serial: 'S9', assetType: 'Monitors' },
    { id: 'S10', source: 'register', serial: 'S10', assetType: 'PCs', specification: { memoryGb: 2 } },
  ]

  it('is told in three states, with the devices behind each number', () => {
    const ready = fleetReadiness(fleet, { asOf, processors: ['i5-8365U'] })
    expect(ready.states).toEqual({
      eligible: { devices: 1, serials: ['S1'] },
      ineligible: { devices: 2, serials: ['S2', 'S10'] },
      undetermined: { devices: 1, serials: ['S3'] },
    })
    expect(ready.devices).toBe(4)
    expect(ready.leftOut).toEqual({ onWindows11: 2, otherSystem: 2, notRecorded: 1, gone: 1 })
    expect(ready.reasons).toEqual([
      { what: 'less than 4 GB of memory', devices: 2, serials: ['S2', 'S10'] },
      { what: 'no trusted platform module of version 2.0', devices: 1, serials: ['S2'] },
    ])
    expect(ready.missing.find(({ what }) => what === 'memoryGb')?.serials).toEqual(['S3'])
    expect(ready.toDo).toEqual([{ what: 'switch on Secure Boot', devices: 1, serials: ['S1'] }])
    expect(ready.byClass).toEqual([
      { assetType: 'Laptops', eligible: 1, ineligible: 0, undetermined: 1 },
      { assetType: 'PCs', eligible: 0, ineligible: 2, undetermined: 0 },
    ])
  })

  it('knows no processor to be supported without a list of them', () => {
    const ready = fleetReadiness(fleet, { asOf })
    expect(ready.states.eligible.devices).toBe(0)
    expect(ready.missing.find(({ what }) => what === 'processorSupported')?.devices).toBe(2)
  })

  it.each([
    ['Win11 Pro 24H2', 'onWindows11'],
    ['W11', 'onWindows11'],
    ['windows_11_enterprise', 'onWindows11'],
    ['Microsoft Windows 11 Enterprise (10.0.26100)', 'onWindows11'],
    ['Windows 10.0.28999', 'onWindows11'],
    ['Win2k16', 'otherSystem'],
    ['Windows Server 2022', 'otherSystem'],
    ['Ubuntu 24.04', 'otherSystem'],
  ] as const)('knows what a device runs by the names of inventories: %s', (name, expected) => {
    const { leftOut } = fleetReadiness([device('S1', { operatingSystem: { name } })], { asOf })
    expect(leftOut[expected]).toBe(1)
  })

  it.each([
    'W10 22H2',
    'Win 10 Ent 21H2',
    'Windows 7 SP1',
    'Windows 10 IoT Enterprise LTSC 2021',
    'Windows 10 22H2 (ESU)',
  ])('asks about what runs an earlier Windows: %s', (name) => {
    expect(fleetReadiness([device('S1', { operatingSystem: { name } })], { asOf }).devices).toBe(1)
  })

  it('refuses what is no day and no list', () => {
    expect(() => fleetReadiness(fleet, { asOf: '2026-13-01' as never })).toThrow('options.asOf')
    expect(() => fleetReadiness(fleet, { asOf, processors: [1] as never })).toThrow('options.processors[0]')
    expect(() => fleetReadiness(1 as never, { asOf })).toThrow('devices')
  })
})
