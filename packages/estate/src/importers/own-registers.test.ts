import { describe, expect, it } from 'vitest'
import { valueOf, type RecordBatch } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import type { DeviceReaderOptions } from './reader-options.js'
import { readDevices } from './read-devices.js'

const readAll = async (text: string, options: DeviceReaderOptions = {}) => {
  const fields = text.split('\n').map((line) => line.split(','))
  const batch: RecordBatch = {
    firstRecord: 1,
    fields,
    locate: (record, field) => ({ kind: 'csv', source: 'a.csv', line: 1, column: 1, record, field }),
  }
  const devices: DeviceRecord[] = []
  const report = await readDevices([batch], options, (device) => devices.push(device))
  return { devices, report }
}
const codesOf = (problems: readonly { readonly code: string }[]): readonly string[] => problems.map(({ code }) => code)

describe('a register of one’s own', () => {
  it('takes no name of a group in it for a device', async () => {
    const { devices, report } = await readAll(
      'Asset tag,Serial,Model,Status\nLAPTOPS,,,\nL1,ZZZ1112,5420,In use\nDESKTOPS,,,\nD1,ZZZ1114,7090,In use',
    )
    expect(devices.map(({ id }) => id)).toEqual(['L1', 'D1'])
    expect(valueOf(report)).toMatchObject({ devices: 2, notes: 2 })
  })

  it('is one of phones by the number that a network knows them by', async () => {
    const { devices } = await readAll('Device,IMEI,Network,Status\nSamsung A52,356938035643809,EE,Lost')
    expect(devices).toMatchObject([{ serial: '356938035643809', assetType: 'Samsung A52', status: 'lost' }])
  })

  it('may head its things Item, and says of which it counted one of several', async () => {
    const { devices, report } = await readAll('Item,Quantity,Make,Serial No\nLaptop,1,HP,5CG1231231\nMonitor,12,Dell,')
    expect(devices).toMatchObject([{ serial: '5CG1231231', manufacturer: 'HP' }, { manufacturer: 'Dell' }])
    expect(codesOf(valueOf(report).problems)).toContain('quantityNotCounted')
  })

  it('is none where a list of requests numbers its rows', async () => {
    const { report } = await readAll('S/N,Category,Status\n1,Parking,Answered')
    expect(report.ok).toBe(false)
  })

  it('may write its headings as systems do', async () => {
    const { devices } = await readAll(
      'assetTag,serial_number,deviceModel,warrantyExpiryDate,PurchaseDate\nQ1,ZZZ2222,5420,2027-01-31,2024-02-01',
    )
    expect(devices).toMatchObject([
      { id: 'Q1', serial: 'ZZZ2222', model: '5420', warrantyEnds: '2027-01-31', purchased: '2024-02-01' },
    ])
  })

  it('has names of devices beside what they run', async () => {
    const { devices } = await readAll('ResourceID,Name,Operating System,Serial Number\n7,PC-201,Windows 11,MXL1234ABD')
    expect(devices[0]?.name).toBe('PC-201')
  })

  it('has general words for the reference and the kind of a device beside its serial number', async () => {
    const { devices } = await readAll('Ref,Equipment,Make/Model,Serial Number\nICT-1,Whiteboard,Promethean,PRM123456')
    expect(devices).toMatchObject([{ id: 'ICT-1', assetType: 'Whiteboard', model: 'Promethean', serial: 'PRM123456' }])
  })

  it('has what it runs under System, as the table of devices of the command heads it', async () => {
    const { devices } = await readAll('Serial number,Key,Class,Model,System\nPRM123456,A1,Laptop,840,Windows 11 25H2')
    expect(devices[0]?.operatingSystem).toEqual({ name: 'Windows 11 25H2' })
  })

  it('is one of handsets by their make and their IMEI', async () => {
    const { devices } = await readAll('Handset make,Handset model,IMEI number\nApple,iPhone 12,352000111222333')
    expect(devices).toMatchObject([{ serial: '352000111222333', manufacturer: 'Apple', model: 'iPhone 12' }])
  })

  it('takes no amount for pounds of which a column says another currency', async () => {
    const { devices, report } = await readAll('Asset tag,Serial,Model,Cost,Currency\n1,S12,M,100,EUR\n2,S13,M,100,GBP')
    expect(devices.map(({ cost }) => cost)).toEqual([undefined, '100.00'])
    expect(codesOf(valueOf(report).problems)).toEqual(['costForeign'])
  })

  it('takes makers by the names that the caller uses', async () => {
    const { devices } = await readAll('Asset tag,Serial,Manufacturer\n1,ZZZ1112,hewlett packard ltd\n2,ZZZ1113,Dell', {
      makers: { 'Hewlett Packard Ltd': 'HP' },
    })
    expect(devices.map(({ manufacturer }) => manufacturer)).toEqual(['HP', 'Dell'])
  })

  it('takes no amount for pounds that the caller, its column or its sign says is in another currency', async () => {
    const csv = 'Asset tag,Serial,Model,Cost\n1,ZZZ1112,M,100.00\n2,ZZZ1113,M,£100.00\n3,ZZZ1114,M,100.00 GBP'
    const euros = await readAll(csv, { currency: 'eur' })
    expect(euros.devices.map(({ cost }) => cost)).toEqual([undefined, '100.00', '100.00'])
    expect(codesOf(valueOf(euros.report).problems)).toEqual(['costForeign'])
    expect((await readAll(csv, { currency: 'GBP' })).devices.map(({ cost }) => cost)).toEqual(Array(3).fill('100.00'))
  })
})
