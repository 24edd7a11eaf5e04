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

  it('has the kind of what it lists in front of its headings, where one kind has the heading', async () => {
    const { devices } = await readAll('Printer make,Printer model,Serial no\nXerox,C405,XX1')
    expect(devices).toMatchObject([{ serial: 'XX1', manufacturer: 'Xerox', model: 'C405' }])
    const both = await readAll('PC serial,Serial,PC model,Monitor model,Asset tag,Make\nS0,S1,840,P24,A1,HP')
    expect(both.devices[0]).toMatchObject({ serial: 'S1', manufacturer: 'HP' })
    expect(both.devices[0]?.model).toBeUndefined()
  })

  it('reads when a warranty and a lease run, and to when updates are paid', async () => {
    const { devices } = await readAll(
      'Serial,Make,Model,Warranty start,Warranty length,Lease end,ESU until,OS\nS1,HP,840,01/09/2024,3 years,31/08/2027,13/10/2027,Windows 10 22H2',
      { dates: 'dmy' },
    )
    expect(devices).toMatchObject([
      {
        warrantyStarts: '2024-09-01',
        warrantyEnds: '2027-09-01',
        leaseEnds: '2027-08-31',
        ownership: 'leased',
        extendedUpdatesTo: '2027-10-13',
        mitigation: 'extendedUpdates',
      },
    ])
  })

  it.each([
    ['Warranty (years)', '3', { warrantyEnds: '2026-05-01' }],
    ['Warranty', '36', { warrantyEnds: '2026-05-01' }],
    ['Useful life (years)', '5', { lifeMonths: 60 }],
    ['Useful life (months)', '48', { lifeMonths: 48 }],
    ['Useful life', '4 years', { lifeMonths: 48 }],
    ['Useful life', '60', { lifeMonths: 60 }],
  ])('reads a length by the unit of its heading or its own: %s, %s', async (heading, cell, expected) => {
    const { devices } = await readAll(`Serial,Make,Purchased,${heading}\nS1,HP,01/05/2023,${cell}`, { dates: 'dmy' })
    expect(devices).toMatchObject([expected])
  })

  it('reads no life that is not said to be in years or months, and says so', async () => {
    const { devices, report } = await readAll('Serial,Make,Purchased,Useful life\nS1,HP,2023-05-01,5')
    expect(devices[0]?.lifeMonths).toBeUndefined()
    expect(codesOf(valueOf(report).problems)).toEqual(['lifeUnreadable'])
    const own = await readAll('Serial,Make,Keep\nS1,HP,60', { columns: { Keep: 'lifeMonths' } })
    expect(own.devices).toMatchObject([{ lifeMonths: 60 }])
  })

  it.each(['$79.66', '€80', 'USD 80'])('takes no amount in another currency for pounds: %s', async (cost) => {
    const { devices, report } = await readAll(`Serial,Make,Cost\nS1,HP,${cost}`)
    expect(devices[0]?.cost).toBeUndefined()
    expect(codesOf(valueOf(report).problems)).toEqual(['costForeign'])
  })

  it('reads what a device is built of, a bare size in the unit of its heading', async () => {
    const { devices } = await readAll(
      'Serial,Make,Processor,Memory (MB),Disk (GB),TPM version,Secure boot,Boot mode,Cores\nS1,HP,i5-8365U,8192,256,2.0,Off,UEFI,4\nS2,HP,,n/a,,,,,',
    )
    expect(devices[0]?.specification).toEqual({
      processor: 'i5-8365U',
      cores: 4,
      memoryGb: '8192 MB',
      storageGb: '256 GB',
      firmware: 'UEFI',
      secureBoot: 'Off',
      tpm: '2.0',
    })
    expect(devices[1]?.specification).toBeUndefined()
  })

  it('says of which class a device is in the words that describe it', async () => {
    const { devices } = await readAll(
      'Asset no,Description,Serial no,Cost\nA1,Dell OptiPlex desktop,S1,6\nA2,HP laptop,S2,6\nA3,Dell 24in monitor,S3,6\nA4,Dock for laptop,S4,6',
    )
    expect(devices.map(({ assetType }) => assetType)).toEqual(['Desktop', 'Laptop', 'Monitor', undefined])
    expect(devices[0]?.model).toBe('Dell OptiPlex desktop')
  })

  it.each([
    ['Date of issue', '01/05/2023', { inUse: '2023-05-01' }],
    ['Assigned date', '01/05/2023', { inUse: '2023-05-01' }],
    ['Date acquired', '01/05/2023', { purchased: '2023-05-01' }],
    ['Disposed on', '01/05/2023', { disposed: '2023-05-01' }],
    ['Disposed', 'Yes 01/05/2023', { disposed: '2023-05-01' }],
    ['Data wiped', 'Yes on 01/05/2023', { wiped: '2023-05-01' }],
    ['Disposed', 'Yes', { status: 'retired', statusText: 'Disposed: Yes' }],
    ['Disposed', 'Sold 2025', { status: 'retired', statusText: 'Disposed: Sold 2025' }],
  ])('reads what was done on a day, or that it was: %s, %s', async (heading, cell, expected) => {
    const { devices, report } = await readAll(`Serial,Make,Model,${heading}\nS1,HP,840,${cell}`, {
      dates: 'dmy',
    })
    expect(devices).toMatchObject([expected])
    expect(codesOf(valueOf(report).problems).filter((code) => code.startsWith('date'))).toEqual([])
  })

  it('says nothing of a disposal that was none, and tells words that say neither', async () => {
    const { devices, report } = await readAll('Serial,Make,Model,Disposed\nS1,HP,840,No\nS2,HP,840,see notes')
    expect(devices.map(({ status }) => status)).toEqual([undefined, undefined])
    expect(codesOf(valueOf(report).problems)).toEqual(['dateUnreadable'])
  })

  it('joins no devices by several serial numbers in one cell, and tells them', async () => {
    const { devices, report } = await readAll('Hostname,Type,Serial\nSW-1,Switch,FOC11|FOC12|FOC13\nSW-2,Switch,FOC14')
    expect(devices.map(({ serial }) => serial)).toEqual([undefined, 'FOC14'])
    expect(codesOf(valueOf(report).problems)).toEqual(['serialSeveral'])
  })

  it('has the names, system and version of servers and of devices under short headings', async () => {
    const servers = await readAll(
      'Server name,Server OS,Version,Make,Serial number\nSVR1,Windows Server,2012 R2,HPE,S1',
    )
    expect(servers.devices).toMatchObject([
      { id: 'SVR1', name: 'SVR1', operatingSystem: { name: 'Windows Server', version: '2012 R2' } },
    ])
    const scanned = await readAll('Device,OS,Last scan\nWKS-1,Windows 11 Pro 24H2,2026-11-20')
    expect(scanned.devices).toMatchObject([{ id: 'WKS-1', lastSeen: '2026-11-20' }])
  })

  it('takes the class from the column that says one, and not from one word over all', async () => {
    const { devices } = await readAll(
      'Asset Code,Category,Sub Category,Brand,Serial Number\nA1,IT,Laptop,Dell,S1\nA2,IT,Desktop,HP,S2\nA3,IT,Printer,Canon,S3',
    )
    expect(devices.map(({ assetType }) => assetType)).toEqual(['Laptop', 'Desktop', 'Printer'])
  })

  it('is none where it lists licences by their keys', async () => {
    const { report } = await readAll(
      'Item name,Serial number,Manufacturer,Purchase date,Seats\nEditor,K-1,Acme,2024-01-01,5',
    )
    expect(report.ok).toBe(false)
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
