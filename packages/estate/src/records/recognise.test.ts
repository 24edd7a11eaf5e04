import { createModel } from '@imt/core'
import { readCsv, readHtml } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { estate } from '../plugin.js'

const model = createModel({ plugins: [estate()] })
const readList = (csv: string) => model.recognise(readCsv(new TextEncoder().encode(csv), { name: 'devices.csv' }))
const codesOf = (csv: string): readonly string[] =>
  model.check(readList(csv), { asOf: '2026-11-28' }).findings.map(({ rule }) => rule)

describe('a published list of single devices', () => {
  const inventory = [
    'Asset tag,Serial number,Manufacturer,Model,Operating system,Purchase date',
    'A1,SN-1,Example,Book 1,Windows 7,01/02/2030',
    'A2,SN-1,Example,Book 1,Windows 7,01/02/2014',
  ]
  it('is read as device records, each value at its place', () => {
    const reading = readList(inventory.join('\n'))
    expect(reading.publication.sections.estate?.records).toMatchObject([
      { id: 'A1', serial: 'SN-1', purchased: '2030-02-01', operatingSystem: { name: 'Windows 7' } },
      { id: 'A2', serial: 'SN-1', purchased: '2014-02-01' },
    ])
    expect(reading.locate('/sections/estate/records/1/purchased')).toMatchObject({ record: 3, field: 6 })
    expect(reading.locate('/sections/estate/records/1/operatingSystem')).toMatchObject({ record: 3, field: 5 })
    expect(codesOf(inventory.join('\n'))).toEqual([
      'estate/date-in-future',
      'estate/device-duplicated',
      'estate/out-of-support',
    ])
  })
  it('may be headed in plain words', () => {
    const csv = 'Serial,Type,Who made it,When we bought it,What it cost\n5CG1,Laptop,HP,01/02/2023,£800'
    expect(readList(csv).publication.sections.estate?.records).toMatchObject([
      { serial: '5CG1', assetType: 'Laptop', manufacturer: 'HP', purchased: '2023-02-01', cost: '800.00' },
    ])
  })
  it('may be on a page, under other headings, with notes below it', () => {
    const html = `<table><tr><th>Computer name<th>S/N<th>Make &amp; model<th>OS version<th>Date bought</tr>
<tr><td>PC7<td>N/A<td>HP 840<td>Windows 11 Enterprise<td>13 April 2023</tr>
<tr><td>PC8<td>No serial<td>HP 840<td>Windows 11 Enterprise<td>TBC</tr>
<tr><td>Source: ICT services, figures as held<td><td><td><td></tr></table>`
    const { sections } = model.recognise(readHtml(html, { name: 'page.html' })).publication
    expect(sections.estate?.records).toMatchObject([
      { id: 'PC7', model: 'HP 840', purchased: '2023-04-13', operatingSystem: { name: 'Windows 11 Enterprise' } },
      { id: 'PC8' },
    ])
  })
  it.each([
    [
      'Name,OperatingSystem,OperatingSystemVersion,LastLogonDate\nPC-1,Windows 7 Professional,6.1 (7601),26/11/2026 08:02:11',
      'PC-1',
    ],
    ['AssetName,Type,Serialnumber,OScode,OSname\nPC-2,Windows,S1,6.1.7601,Win 7', 'PC-2'],
    [
      'Name0,SerialNumber0,Operating_System_Name_and0,BuildNumber00\nPC-3,S1,Microsoft Windows NT Workstation 6.1,7601',
      'PC-3',
    ],
  ])('may come from a directory or a management system: %s', (csv, id) => {
    expect(readList(csv).publication.sections.estate?.records).toMatchObject([{ id }])
    expect(codesOf(csv)).toContain('estate/out-of-support')
  })
  it('may say what its devices are in words alone', () => {
    const csv = (what: readonly string[]) =>
      `Asset ID,Asset description,Acquisition date,Acquisition cost,Disposal date\n${what.map((words, at) => `A${String(at)},${words},01/05/2020,600,`).join('\n')}`
    const devices = csv(['Dell OptiPlex desktop', 'HP EliteBook laptop', 'Lenovo M70q'])
    expect(readList(devices).publication.sections.estate?.records).toMatchObject([
      { id: 'A0', assetType: 'Desktop', purchased: '2020-05-01' },
      { id: 'A1', assetType: 'Laptop' },
      { id: 'A2', model: 'Lenovo M70q' },
    ])
    const others = csv(['MRI scanner', 'Server room chiller', 'Hospital bed'])
    expect(readList(others).publication.sections.estate?.records).toBeUndefined()
  })
  it('may have its classes and what only owned things have, and no make or serial number', () => {
    const csv =
      'Asset number,Class,Cost,Purchase date,Disposed\n1,Laptops,£900,2019-04-01,Yes 01/02/2024\n2,Laptops,£900,2021-04-01,No\n3,Monitors,£100,2021-04-01,'
    expect(readList(csv).publication.sections.estate?.records).toMatchObject([
      { assetType: 'Laptops', disposed: '2024-02-01' },
      { assetType: 'Laptops' },
      { assetType: 'Monitors', cost: '100.00' },
    ])
    expect(readList(csv.replaceAll(/Laptops|Monitors/g, 'Beds')).publication.sections.estate?.records).toBeUndefined()
  })
  it('is one table where empty columns keep others apart, and nobody is told of those', () => {
    const csv =
      'Item name,,Category,Model,Make,,Model number,Serial,Asset tag,Location,,Purchase date,Cost,Status\n' +
      'x,,Laptop,840,HP,,M1,S1,T1,Ward,,01/05/2020,600,Lost\ny,,PC,800,HP,,M2,S2,T2,Ward,,02/05/2020,500,In use'
    const reading = readList(csv)
    expect(reading.publication.sections.estate?.records).toMatchObject([
      { serial: 'S1', assetType: 'Laptop', status: 'lost' },
      { serial: 'S2', cost: '500.00' },
    ])
    expect(reading.tables).toHaveLength(1)
    expect(reading.findings.map(({ message }) => message).filter((message) => message.includes('""'))).toEqual([])
  })
  it('is one table where the total under it stands in its last columns only', () => {
    const csv =
      'No.,Kit,Brand,Model no.,S/N,Paid\n1,Laptop,Dell,5440,S1,£10\n2,Laptop,Dell,5440,S2,£10\n3,Screen,Dell,P24,S3,£5\n,,,,Total,£25'
    const reading = readList(csv)
    expect(reading.publication.sections.estate?.classes).toBeUndefined()
    expect(reading.publication.sections.estate?.records).toMatchObject([
      { serial: 'S1', assetType: 'Laptop', cost: '10.00' },
      { serial: 'S2' },
      { serial: 'S3', assetType: 'Screen' },
    ])
  })
  it('has month first where only that can be meant', () => {
    const csv = 'Asset tag,Serial number,Model,Purchase date\nA1,S1,B,02/28/2020\nA2,S2,B,01/02/2020'
    expect(readList(csv).publication.sections.estate?.records?.map(({ purchased }) => purchased)).toEqual([
      '2020-02-28',
      '2020-01-02',
    ])
  })
  it('has each column in its own order, and the month first said once for each', () => {
    const csv =
      'Asset tag,Serial number,Model,Purchase date,Last seen,Date deployed\nA1,S1,B,02/28/2020,28/02/2020,01/03/2020\nA2,S2,B,01/02/2020,01/02/2020,02/03/2020'
    expect(readList(csv).publication.sections.estate?.records).toMatchObject([
      { purchased: '2020-02-28', lastSeen: '2020-02-28', inUse: '2020-03-01', monthFirst: ['purchased'] },
      { purchased: '2020-01-02', lastSeen: '2020-02-01', inUse: '2020-03-02' },
    ])
    expect(codesOf(csv)).toEqual(['estate/month-first'])
  })
  it('has its unread cells told once for each column', () => {
    const csv =
      'Asset tag,Serial number,Model,Purchase date\nA1,S1,B,31/04/2020\nA2,S2,B,31/04/2021\nA3,6.37702E+15,B,1/5/2020'
    const reading = readList(csv)
    expect(codesOf(csv)).toEqual(['estate/device-not-read', 'estate/device-not-read'])
    expect(reading.locate('/sections/estate/records/2/notRead/0')).toMatchObject({ record: 4, field: 2 })
  })
  it.each([
    'Serial number,Category,Status,Date received\n1,Corporate,Closed,01/02/2026',
    'Asset number,Description,Category,Purchase date,Cost\n1,Land,Land,01/02/2006,400',
    'Asset number,Category,Serial number,Cost,Accumulated depreciation,Net book value\n1,IT,SN-0001,9,3,6',
    'Model,Operating system,Number of devices\nBook 1,Windows 11,400',
    'Name,Operating system\nA. Person,Windows 11',
    'Name,Version,Last seen\nWard app,4.2,26/11/2026',
    'Asset type,Manufacturer,Model,Quantity\nLaptops,HP,840,400',
  ])('is none where nothing tells one device from another, or nothing is a device: %s', (csv) => {
    expect(readList(csv).publication.sections.estate?.records).toBe(undefined)
  })
})
