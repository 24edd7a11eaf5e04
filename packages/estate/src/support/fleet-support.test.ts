import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceRecord } from '../records/device-record.js'
import { lifecycleStatuses } from '../records/device-states.data.js'
import { fleetSupport } from './fleet-support.js'

const asOf = '2026-11-22'
const device = (name: string, more: Partial<DeviceRecord> = {}): DeviceRecord => ({
  id: name,
  source: 'register',
  ...(name !== '' && { operatingSystem: { name } }),
  ...more,
})

describe('fleetSupport', () => {
  const fleet = fleetSupport(
    [
      device('Windows 7 Professional', { assetType: 'PCs' }),
      device('Windows 7 Professional', { assetType: 'PCs', mitigation: 'isolated' }),
      device('Windows 10 Pro 22H2', { mitigation: 'extendedUpdates' }),
      device('Windows 10 Pro 22H2', { mitigation: 'extendedUpdates', extendedUpdatesTo: '2027-10-12' }),
      device('Windows 10 Pro 22H2', { mitigation: 'extendedUpdates', extendedUpdatesTo: '2026-10-13' }),
      device('Windows Server 2022', { assetType: 'Servers' }),
      device('Windows 11', { assetType: 'PCs' }),
      device('Windows 11', { assetType: 'PCs' }),
      device('Spectrum BASIC'),
      device(''),
      device('Windows XP', { status: 'retired' }),
      device('Windows XP', { status: 'lost', wiped: '2026-01-31' }),
    ],
    { asOf },
  )

  it('puts each device that is held into one place', () => {
    expect(fleet.devices).toBe(10)
    expect(fleet.leftOut).toEqual({ planned: 0, retired: 1, certifiedWiped: 1, noDevice: 0, noSystem: 0 })
    expect(fleet.counts).toEqual({ supported: 1, extended: 2, unsupported: 3, notJudged: 4 })
  })

  it('says of each release where it stands, what ended first first', () => {
    expect(fleet.byRelease.map(({ release, status, devices }) => [release, status, devices])).toEqual([
      ['Windows 7 SP1', 'unsupported', 2],
      ['Windows 10 22H2', 'extended', 2],
      ['Windows 10 22H2', 'unsupported', 1],
      ['Windows Server 2022', 'supported', 1],
    ])
    expect(fleet.byRelease[0]?.decided).toBe(1)
    expect(fleet.byRelease[1]?.paidWithoutDay).toBe(1)
  })

  it('says what was not judged, in the words of the records, and why', () => {
    expect(fleet.notJudged.map(({ words, missing, devices }) => [words, missing, devices])).toEqual([
      ['Windows 11', 'release', 2],
      ['', 'notRecorded', 1],
      ['Spectrum BASIC', 'product', 1],
    ])
    expect(fleet.notJudged[0]?.candidates).toContain('Windows 11 25H2 Home or Pro')
  })

  it('counts what runs no system apart, and does not lose it from what may hold data', () => {
    const odd = fleetSupport(
      [
        ...['Monitors', '24" Monitor', 'Docking station', 'Keyboards', 'Laser printer'].map((assetType) =>
          device('', { assetType }),
        ),
        device('', { assetType: 'Printer', status: 'stolen' }),
        device('', { assetType: 'Patient monitor' }),
        device('', { assetType: 'Laptop' }),
        device('Windows 7', { assetType: 'Printer' }),
      ],
      { asOf },
    )
    expect([odd.devices, odd.leftOut.noSystem, odd.counts.notJudged, odd.counts.unsupported]).toEqual([3, 6, 2, 1])
    expect(odd.dataRisk.map(({ state, devices }) => [state, devices])).toEqual([['stolen', 1]])
  })

  it('counts by class', () => {
    expect(fleet.byClass).toEqual([
      { assetType: 'PCs', supported: 0, extended: 0, unsupported: 2, notJudged: 2 },
      { assetType: null, supported: 0, extended: 2, unsupported: 1, notJudged: 2 },
      { assetType: 'Servers', supported: 1, extended: 0, unsupported: 0, notJudged: 0 },
    ])
  })

  it('adds up, whatever the fleet', () => {
    const names = ['Windows 7', 'Win 10', 'Windows 11 Pro 25H2', 'Windows 11', 'iOS 17', '', 'Windows Server 2025']
    const one = fc.record({
      name: fc.constantFrom(...names),
      status: fc.constantFrom(...lifecycleStatuses),
      assetType: fc.constantFrom('PCs', 'Laptops', undefined),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (made) => {
        const devices = made.map(({ name, status, assetType }, index) => ({
          ...device(name, { status, ...(assetType !== undefined && { assetType }) }),
          id: String(index),
        }))
        const { counts, byClass, byState, byRelease, notJudged, ...rest } = fleetSupport(devices, { asOf })
        const sum = (each: typeof counts): number => each.supported + each.extended + each.unsupported + each.notJudged
        expect(rest.devices + Object.values(rest.leftOut).reduce((a, b) => a + b, 0)).toBe(devices.length)
        expect(byState.reduce((all, each) => all + sum(each), 0)).toBe(rest.devices)
        expect(sum(counts)).toBe(rest.devices)
        expect(byClass.reduce((all, each) => all + sum(each), 0)).toBe(rest.devices)
        expect(byRelease.reduce((all, each) => all + each.devices, 0)).toBe(rest.devices - counts.notJudged)
        expect(notJudged.reduce((all, each) => all + each.devices, 0)).toBe(counts.notJudged)
      }),
    )
  })

  it('takes the dates of another table, and any day', () => {
    const table = {
      source: 'own',
      url: 'https://example.org/',
      read: '2026-11-01',
      verified: true,
      releases: [
        { product: 'iOS', release: '17', editions: 'any', channel: 'general', endOfSupport: '2026-12-31' } as const,
      ],
    } as const
    const on = (day: `${number}-${number}-${number}`) => fleetSupport([device('iOS 17.4')], { asOf: day, table })
    expect(on('2026-12-31').counts.supported).toBe(1)
    expect(on('2027-01-01').counts.unsupported).toBe(1)
    expect(on('2027-01-01').table).toEqual({ source: 'own', read: '2026-11-01', verified: true })
  })

  it.each([
    [() => fleetSupport(7 as never, { asOf }), 'fleetSupport: devices'],
    [() => fleetSupport([], { asOf: 'today' as never }), 'fleetSupport: options.asOf must be a day'],
    [() => fleetSupport([], { asOf, tables: 1 } as never), "fleetSupport: options has no 'tables'"],
  ])('refuses a wrong call', (call, words) => {
    expect(call).toThrow(words)
  })

  it('counts names of one class as one, under the name that most devices have', () => {
    const device = (id: string, assetType?: string): DeviceRecord => ({
      id,
      source: 'register',
      ...(assetType !== undefined && { assetType }),
      operatingSystem: { name: 'Windows 7' },
    })
    const { byClass } = fleetSupport(
      [device('1', 'laptop'), device('2', 'Laptops'), device('3'), device('4', 'Laptops'), device('5', 'Notebook')],
      { asOf: '2026-11-22' },
    )
    expect(byClass.map(({ assetType, unsupported }) => [assetType, unsupported])).toEqual([
      ['Laptops', 4],
      [null, 1],
    ])
  })
})
