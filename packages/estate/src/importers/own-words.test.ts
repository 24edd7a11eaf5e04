import { valueOf } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { createDeviceReader } from './device-reader.js'
import type { DeviceReaderOptions } from './reader-options.js'

const headers = ['Asset Tag', 'Serial', 'Category', 'Status', 'Purchase Date']
const place = () => ({ kind: 'csv', source: 'a.csv', line: 2, column: 1, record: 2, field: 1 }) as const
const readAll = (options: DeviceReaderOptions, ...rows: readonly string[][]) => {
  const reader = valueOf(createDeviceReader(headers, options))
  const devices = rows.map((row) => reader.read(row, place))
  return { devices, report: reader.report() }
}
const row = (tag: string, assetType: string, status: string): string[] => [tag, `S${tag}X1`, assetType, status, '']

describe('words of one’s own', () => {
  it('say what a status means, without regard to case, and go before what is known', () => {
    const { devices, report } = readAll(
      { statuses: { 'pending DIAGNOSTICS': 'repair', deployed: 'stock' } },
      row('1', 'Laptop', 'Pending  Diagnostics'),
      row('2', 'Laptop', 'Deployed'),
    )
    expect(devices.map((device) => device?.status)).toEqual(['repair', 'stock'])
    expect(report.unknownStatuses).toEqual([])
  })

  it('say under which class devices are counted', () => {
    const { devices } = readAll(
      { classes: { notebook: 'Laptops', Laptop: 'Laptops' } },
      row('1', 'Notebook', ''),
      row('2', 'LAPTOP', ''),
      row('3', 'Printer', ''),
    )
    expect(devices.map((device) => device?.assetType)).toEqual(['Laptops', 'Laptops', 'Printer'])
  })

  it('are counted where nothing is known of them, the most frequent first', () => {
    const { report } = readAll(
      {},
      row('1', '', 'Zeta'),
      row('2', '', 'Qux'),
      row('3', '', 'Zeta'),
      row('4', '', 'In use'),
    )
    expect(report.unknownStatuses).toEqual([
      { words: 'Zeta', records: 2 },
      { words: 'Qux', records: 1 },
    ])
  })

  it('are counted where the export has them for none that is known, unless the caller says so', () => {
    const list = (options: DeviceReaderOptions) => readAll(options, row('1', '', 'Undeployable')).report.unknownStatuses
    expect(list({})).toEqual([{ words: 'Undeployable', records: 1 }])
    expect(list({ statuses: { undeployable: 'unknown' } })).toEqual([])
  })

  it('are not taken for a class or a maker where they say that there is none', () => {
    const { devices, report } = readAll({}, row('1', 'Unknown', ''), row('2', 'N/A', ''), row('3', 'Laptop', ''))
    expect(devices.map((device) => device?.assetType)).toEqual([undefined, undefined, 'Laptop'])
    expect(report.problems).toMatchObject([{ code: 'namePlaceholder', params: { column: 'Category', count: 2 } }])
  })

  it.each([
    [{ statuses: { gone: 'away' } }, 'createDeviceReader: options.statuses["gone"]'],
    [{ statuses: 7 }, 'createDeviceReader: options.statuses'],
    [{ classes: { Laptop: 7 } }, 'createDeviceReader: options.classes["Laptop"]'],
    [{ makers: { HP: 7 } }, 'createDeviceReader: options.makers["HP"]'],
    [{ currency: 'pounds' }, 'createDeviceReader: options.currency'],
  ])('refuses %j', (options, words) => {
    expect(() => createDeviceReader(headers, options as never)).toThrow(words)
  })
})
