import type { Location, RecordBatch } from '@imt/core'
import { readRecords } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { exportFormats } from './export-formats.data.js'
import type { DeviceRecord } from '../records/device-record.js'
import { createDeviceReader } from './device-reader.js'
import { knownUnit } from '../classes/asset-unit.js'
import { readGlpiInventory } from './glpi-inventory.js'
import { matchExport } from './match-export.js'
import { readDeviceDate } from './read-device-date.js'
import { readDevices } from './read-devices.js'

const place: Location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 }
const intune =
  'Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion,ProductName,Management certificate expiration date'
const bytes = async function* (text: string) {
  yield new TextEncoder().encode(text)
}
const readAll = async (csv: string, options: Parameters<typeof readDevices>[1] = {}) => {
  const devices: DeviceRecord[] = []
  const report = await readDevices(readRecords(bytes(csv), { name: 'export.csv' }), options, (device) =>
    devices.push(device),
  )
  if (!report.ok) throw new TypeError(report.refusal.message)
  return { devices, report: report.value }
}

describe('matchExport', () => {
  it.each([
    ['intune', intune],
    [
      'snipe-it-import',
      'Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,Model Notes,Model Number,Asset Notes,Purchase Date,Purchase Cost,Checkout Type,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email,Checked Out To: Location,Asset EOL Date',
    ],
    [
      'snipe-it-report',
      'ID,Company,Asset Name,Asset Tag,Model,Model No.,Category,Manufacturer,Serial,Purchased,Cost,EOL,Warranty,Warranty Expires,Current Value,Diff,Fully Depreciated,Order Number,Supplier,Location,Address,Address,City,State,Country,Zip,Default Location,Address,Address,City,State,Country,Zip,Checked Out,Type,Username,Employee No.,Manager,Department,Title,Phone,User Address,User City,User State,User Country,User Zip,Status,Checkout Date,Last Checkin Date,Expected Checkin Date,Created At,Updated at,Deleted,Last Audit,Next Audit Date,Notes,URL',
    ],
    [
      'snipe-it-list',
      'ID,Company,Asset Name,Device Image,Asset Tag,Serial,Model,Model No.,Category,Status,Checked Out To,Employee Number,Location,Default Location,Manufacturer,Supplier,Purchase Date,Age,Purchase Cost,Order Number,EOL Rate,EOL Date,Warranty,Warranty Expires,Requestable,Notes,Checkouts,Checkins,Requests,Created By,Created At,Updated at,Checkout Date,Last Checkin Date,Expected Checkin Date,Last Audit,Next Audit Date,BYOD',
    ],
    ['snipe-it-report', 'Asset Tag,Asset ,Serial,Checked Out,Location,Purchased,Cost,Current Value,Diff'],
    [
      'netbox',
      'name,role,tenant,manufacturer,device_type,platform,serial,asset_tag,status,site,location,rack,position,face,latitude,longitude,parent,device_bay,airflow,virtual_chassis,vc_position,vc_priority,cluster,description,config_template,owner,comments,tags',
    ],
    [
      'ralph',
      'id,hostname,sn,barcode,niw,required_support,order_no,invoice_no,invoice_date,price,provider,depreciation_rate,depreciation_end_date,status,position,orientation,slot_no,firmware_version,bios_version,delivery_date,production_year,price_currency,model,service_env',
    ],
    [
      'sccm',
      'SMS_Unique_Identifier0,Object_GUID0,SID0,ResourceID,ResourceType,Creation_Date0,Name0,Netbios_Name0,Resource_Domain_OR_Workgr0,Active0,Client0,Client_Version0,Decommissioned0,User_Name0,Domain0,DomainRole0,InstallDate0,Manufacturer0,Model0,Roles0,Status0,SerialNumber0,LastBootUpTime0,RAM',
    ],
  ])('%s accounts for every one of its headings', (name, row) => {
    const headers = row.split(',')
    const matched = matchExport(headers)
    if (!matched.ok) throw new TypeError(matched.refusal.message)
    const { format, columns } = matched.value
    expect(format.name).toBe(name)
    expect(columns.unmapped).toEqual([])
    expect(columns.used.length + columns.ignored.length).toBe(headers.length)
  })
  it('reads the 53 columns of Intune', () => expect(intune.split(',').length).toBe(53))
  it('tells repeated headings apart by their place', () => {
    const matched = matchExport(['Asset Tag', 'Category', 'Company', 'Purchase Date', 'Company', 'category'])
    expect(matched.ok && matched.value.columns.repeated.map(({ column }) => column)).toEqual([2, 3, 5, 6])
    expect(matched.ok && matched.value.at.assetType).toBe(1)
    const blank = matchExport(['Asset Tag', 'Category', 'Company', 'Purchase Date', '', ' ', '\ufeff'])
    expect(blank.ok && blank.value.columns).toMatchObject({
      repeated: [],
      unmapped: [
        { column: 5, heading: '' },
        { column: 6, heading: '' },
        { column: 7, heading: '' },
      ],
    })
  })
  it('passes over byte order mark, case, spaces, hyphens and underscores', () => {
    const matched = matchExport(['\ufeffdevice id', 'LAST CHECK IN', 'serial_number', ' os '])
    expect(matched.ok && matched.value.columns.used.map(({ field }) => field)).toEqual([
      'id',
      'lastSeen',
      'serial',
      'osName',
    ])
  })
  it('refuses headings of no known export, and names what the closest has', () => {
    expect(matchExport(['Fruit', 'Colour'])).toMatchObject({ ok: false, refusal: { code: 'unknownExport' } })
  })
  it('knows no heading as both read and left out', () => {
    for (const { name, fields, ignored } of exportFormats)
      expect(
        fields.filter(([heading]) => ignored.includes(heading)).map(([heading]) => heading),
        name,
      ).toEqual([])
  })
})

describe('readDeviceDate', () => {
  it.each([
    ['13/04/2023', 'undeclared', { day: '2023-04-13' }],
    ['03/04/2023', 'undeclared', { fault: 'ambiguous' }],
    ['03/03/2023', 'undeclared', { day: '2023-03-03' }],
    ['03/04/2023', 'dmy', { day: '2023-04-03' }],
    ['1/23/23', 'dmy', { fault: 'impossible' }],
    ['1/23/23', 'mdy', { day: '2023-01-23' }],
    ['13/04/2023', 'mdy', { fault: 'impossible' }],
    ['2023-04-31', 'ymd', { fault: 'impossible' }],
    ['31/04/2023', 'dmy', { fault: 'impossible' }],
    ['45019', 'dmy', { fault: 'spreadsheetSerial' }],
    ['1970-01-01', 'ymd', { fault: 'suspect' }],
    ['1899-12-30', 'ymd', { fault: 'suspect' }],
    ['1601-01-01 00:00:00', 'ymd', { fault: 'suspect' }],
    ['0202-03-04', 'ymd', { fault: 'suspect' }],
    ['2999-12-31', 'ymd', { fault: 'suspect' }],
    ['1601-02-30', 'ymd', { fault: 'impossible' }],
    ['0001-01-01 00:00:00.0000000', 'ymd', { none: 'never' }],
    ['9999-12-31 23:59:59.9999999', 'ymd', { none: 'noLimit' }],
    ['2025-11-22 08:15:00.0000000', 'ymd', { day: '2025-11-22' }],
    ['2025-11-22T08:15:00Z', 'ymd', { day: '2025-11-22' }],
    ['13 April 2023', 'dmy', { day: '2023-04-13' }],
    ['April 2023', 'dmy', { fault: 'monthAlone' }],
    ['soon', 'dmy', { fault: 'unreadable' }],
    ['', 'dmy', { none: 'blank' }],
    ['03-04-2023', 'dmy', { day: '2023-04-03' }],
    ['13-Apr-19', 'undeclared', { day: '2019-04-13' }],
    ['13-APR-2019', 'mdy', { day: '2019-04-13' }],
    ['31-Apr-19', 'dmy', { fault: 'impossible' }],
    ['Apr-19', 'dmy', { fault: 'monthAlone' }],
    ['20210415', 'undeclared', { day: '2021-04-15' }],
    ['20211504', 'undeclared', { fault: 'impossible' }],
    ['20210415093000.000000+060', 'undeclared', { day: '2021-04-15' }],
    ['20210415T093000Z', 'undeclared', { day: '2021-04-15' }],
    ['4/13/16', 'undeclared', { day: '2016-04-13' }],
    ['4/13/2021 2:00:00 PM', 'undeclared', { day: '2021-04-13' }],
    ['4/13/16', 'dmy', { fault: 'impossible' }],
    ['13 April 2021 09:30', 'undeclared', { day: '2021-04-13' }],
    ['31/12/9999', 'dmy', { none: 'noLimit' }],
    ['1/1/0001 12:00:00 AM', 'mdy', { none: 'never' }],
    ['0000-00-00 00:00:00', 'undeclared', { none: 'blank' }],
    ['n/a', 'dmy', { none: 'blank' }],
    ['NULL', 'dmy', { none: 'blank' }],
    ['Unknown', 'dmy', { none: 'blank' }],
    ['#N/A', 'dmy', { none: 'blank' }],
    ['2019', 'dmy', { fault: 'yearAlone' }],
    ['134081892000000000', 'undeclared', { day: '2025-11-21' }],
    ['9223372036854775807', 'undeclared', { none: 'never' }],
    ['0', 'undeclared', { none: 'blank' }],
    ['Apr-21', 'dmy', { fault: 'monthAlone' }],
    ['March 2021', 'dmy', { fault: 'monthAlone' }],
  ] as const)('%s (%s)', (text, dates, expected) => expect(readDeviceDate(text, dates)).toEqual(expected))
})

describe('readDevices', () => {
  it('reads a hostile file: byte order mark, CR line ends, repeated headings, damaged numbers, and drops nothing in silence', async () => {
    const csv = [
      '\ufeffAsset Tag,Category,Serial Number,Purchase Date,Purchase Cost,Category,Company,Company',
      '00123,Laptops,abc123 ,13/04/2023,"£1,234.50",x,y,z',
      '6.37702E+15,Laptops,6.37702E+15,03/04/2023,abc,,,',
      '00125,PCs,N/A,2023-04-31,678.22,,,',
      ',,,,,,,',
      '00126,PCs,XYZ',
    ].join('\r')
    const { devices, report } = await readAll(csv)
    expect(report.export).toBe('snipe-it-import')
    expect(devices.map(({ id }) => id)).toEqual(['00123', 'record 2', '00125', '00126'])
    expect(devices[0]).toEqual({
      id: '00123',
      source: 'snipe-it-import',
      serial: 'ABC123',
      assetTag: '00123',
      assetType: 'Laptops',
      purchased: '2023-04-13',
      cost: '1234.50',
    })
    expect(devices[1]).not.toHaveProperty('serial')
    // The day above 12 in the row before shows how the column is written.
    expect(devices[1]?.purchased).toBe('2023-04-03')
    expect(report.dateOrders).toEqual([{ column: 4, heading: 'Purchase Date', order: 'dmy' }])
    expect([report.records, report.devices, report.blank]).toEqual([5, 4, 1])
    const codes = report.problems.map(
      ({ code, params }) => `${code} ${String(params?.['column'])} ${String(params?.['count'])}`,
    )
    for (const code of [
      'serialDamaged Serial Number 1',
      'keyDamaged Asset Tag 1',
      'keyMissing Asset Tag 1',
      'costUnreadable Purchase Cost 1',
      'serialPlaceholder Serial Number 1',
      'dateImpossible Purchase Date 1',
      'recordBlank  1',
      'valuesMissing  1',
      'headingRepeated Category (column 2) 1',
      'headingRepeated Category (column 6) 1',
    ])
      expect(codes).toContain(code)
    expect(report.problems.find(({ code }) => code === 'dateImpossible')?.at?.[0]).toMatchObject({
      kind: 'csv',
      record: 4,
      field: 4,
    })
  })
  it('takes the currency behind an amount', async () => {
    const { devices } = await readAll(
      'Asset Tag,Serial,Purchased,Cost\n1,S1,,678.22 GBP\n2,S2,,"1,000 £"\n3,S3,,678.22 EUR',
    )
    expect(devices.map(({ cost }) => cost)).toEqual(['678.22', '1000.00', undefined])
  })
  it('takes a row of totals and a note below the list for no device', async () => {
    const { devices, report } = await readAll(
      'Asset No.,Serial No.,Make,Model,Cost\n1,5CG1ABC,HP,840,"£500.00"\n2,,HP,840,500\nTotal,,,,"£1,000.00"\nSource: the register,,,,',
    )
    expect(devices.map(({ id }) => id)).toEqual(['1', '2'])
    expect([report.records, report.devices, report.notes]).toEqual([4, 2, 2])
    expect(report.problems.map(({ code }) => code)).toEqual(['recordTotal', 'recordOneCell'])
  })
  describe('the order of dates of which nothing is said', () => {
    const list = (...dates: readonly (readonly [purchased: string, audited: string])[]) =>
      ['Asset Tag,Category,Serial,Purchase Date,Last Audit']
        .concat(dates.map(([purchased, audited], row) => `A${row},Laptops,5CG00${row}X,${purchased},${audited}`))
        .join('\n')
    const days = (devices: readonly DeviceRecord[]) => devices.map(({ purchased, lastSeen }) => [purchased, lastSeen])

    it('is told by the dates of each column, and said', async () => {
      const { devices, report } = await readAll(list(['3/4/16', '03/04/2026'], ['4/13/16', '13/04/2026']))
      expect(days(devices)).toEqual([
        ['2016-03-04', '2026-04-03'],
        ['2016-04-13', '2026-04-13'],
      ])
      expect(report.dateOrders).toEqual([
        { column: 4, heading: 'Purchase Date', order: 'mdy' },
        { column: 5, heading: 'Last Audit', order: 'dmy' },
      ])
      expect(devices.map(({ monthFirst }) => monthFirst)).toEqual([['purchased'], ['purchased']])
    })

    it('is that of the column beside it where its own dates do not tell', async () => {
      const { devices } = await readAll(list(['03/04/2016', '01/02/2026'], ['13/04/2016', '']))
      expect(days(devices)[0]).toEqual(['2016-04-03', '2026-02-01'])
    })

    it('is not guessed where no date tells it', async () => {
      const { devices, report } = await readAll(list(['03/04/2016', '01/02/2026']))
      expect(days(devices)).toEqual([[undefined, undefined]])
      expect([report.dateOrders, report.problems.map(({ code }) => code)]).toEqual([
        [],
        ['dateAmbiguous', 'dateAmbiguous'],
      ])
    })

    it('is what the caller says, whatever they show', async () => {
      const { devices, report } = await readAll(list(['03/04/2016', ''], ['4/13/16', '']), { dates: 'dmy' })
      expect(days(devices)).toEqual([
        ['2016-04-03', undefined],
        [undefined, undefined],
      ])
      expect([report.dateOrders, report.problems.map(({ code }) => code)]).toEqual([[], ['dateImpossible']])
    })

    it('is told by the first thousand records; what they do not show is not held back for', async () => {
      const many = Array.from({ length: 1200 }, (_, row): readonly [string, string] => [
        row < 1100 ? '03/04/2016' : '13/04/2016',
        '',
      ])
      const { devices, report } = await readAll(list(...many))
      expect([devices.length, report.dateOrders]).toEqual([1200, []])
      expect(devices.filter(({ purchased }) => purchased !== undefined)).toHaveLength(100)
    })
  })
  it('reads the 53 columns of Intune, with its sentinels and personal devices', async () => {
    const row = (values: Readonly<Record<string, string>>) =>
      intune
        .split(',')
        .map((heading) => values[heading] ?? '')
        .join(',')
    const { devices, report } = await readAll(
      [
        intune,
        row({
          'Device ID': 'd1',
          'Last check-in': '2026-11-20 09:00:00.0000000',
          'Serial number': 'abc123',
          Manufacturer: 'LENOVO',
          Model: '20XW',
          OS: 'Windows',
          'OS version': '10.0.26100.4061',
          SkuFamily: 'Enterprise',
          Ownership: 'Corporate',
        }),
        row({
          'Device ID': 'd2',
          'Last check-in': '0001-01-01 00:00:00.0000000',
          'Serial number': '0',
          OS: 'iOS',
          Ownership: 'Personal',
        }),
      ].join('\n'),
    )
    expect(devices).toEqual([
      {
        id: 'd1',
        source: 'intune',
        serial: 'ABC123',
        manufacturer: 'LENOVO',
        model: '20XW',
        lastSeen: '2026-11-20',
        operatingSystem: { name: 'Windows', version: '10.0.26100.4061', edition: 'Enterprise' },
        ownership: 'organisation',
      },
      { id: 'd2', source: 'intune', operatingSystem: { name: 'iOS' }, ownership: 'personal' },
    ])
    expect(report.problems.map(({ code }) => code)).toEqual(['serialPlaceholder'])
    expect(report.columns.unmapped).toEqual([])
  })
  it("maps Snipe-IT's own export: Serial, Purchased, Cost and EOL", async () => {
    const { devices } = await readAll(
      'Asset Tag,Serial,Purchased,Cost,EOL,Status,Supplier\n7,S7,2023-04-03,678.22,2028-04-03,Deployed,HP UK',
    )
    expect(devices[0]).toMatchObject({
      serial: 'S7',
      purchased: '2023-04-03',
      cost: '678.22',
      endOfLife: '2028-04-03',
      status: 'inUse',
      supplier: 'HP UK',
    })
  })
  it("turns Ralph's yearly rate into months, and keeps statuses that are not known", async () => {
    const { devices, report } = await readAll(
      'id,sn,model,depreciation_rate,status,price\n1,S1,M,25,in use,1000\n2,S2,M,0,teleported,1000\n3,S3,M,33,free,-5',
    )
    expect(devices.map(({ lifeMonths, status }) => [lifeMonths, status])).toEqual([
      [48, 'inUse'],
      [undefined, 'unknown'],
      [36, 'stock'],
    ])
    expect(devices[1]?.statusText).toBe('teleported')
    expect(report.problems.map(({ code }) => code)).toEqual([
      'depreciationUnreadable',
      'statusUnknown',
      'costUnreadable',
    ])
  })
  it('takes no amount in another currency, or with a rounding suffix, for pounds', async () => {
    const ralph = await readAll(
      'id,sn,model,depreciation_rate,price,price_currency\n1,S1,M,25,1000,GBP\n2,S2,M,25,1000,PLN\n3,S3,M,25,1000,\n4,S4,M,25,,EUR',
    )
    expect(ralph.devices.map(({ cost }) => cost)).toEqual(['1000.00', undefined, '1000.00', undefined])
    expect(ralph.report.problems.map(({ code, params }) => [code, params?.['column'], params?.['count']])).toEqual([
      ['costForeign', 'price', 1],
    ])
    const suffixed = await readAll(
      'Asset Tag,Serial,Purchased,Cost\n1,S1,,1.2k\n2,S2,,£1.2m\n3,S3,,£1.2 million\n4,S4,,1200',
    )
    expect(suffixed.devices.map(({ cost }) => cost)).toEqual([undefined, undefined, undefined, '1200.00'])
    expect(suffixed.report.problems.map(({ code, params }) => [code, params?.['count']])).toEqual([
      ['costUnreadable', 3],
    ])
  })
  it('does not guess an ownership that is not known', async () => {
    const { devices } = await readAll(
      'Device ID,Last check-in,Serial number,OS,Ownership\n1,,S1,Windows,Unknown\n2,,S2,Windows,Corporate',
    )
    expect(devices.map(({ ownership }) => ownership)).toEqual([undefined, 'organisation'])
  })
  it('reads NetBox, where a role is the class and there is no cost', async () => {
    const { devices } = await readAll(
      'name,role,device_type,site,status,serial,asset_tag\nsw1,Switch,2930F,Main,active,CN1,00042',
    )
    expect(devices[0]).toEqual({
      id: '00042',
      name: 'SW1',
      source: 'netbox',
      serial: 'CN1',
      assetTag: '00042',
      assetType: 'Switch',
      model: '2930F',
      statusText: 'active',
      status: 'inUse',
    })
  })
  it('refuses a file that is no export, and one without headings', async () => {
    const batch: RecordBatch = { firstRecord: 1, fields: [['Fruit']], locate: () => place }
    expect(await readDevices([batch], {}, () => undefined)).toMatchObject({
      ok: false,
      refusal: { code: 'unknownExport' },
    })
    expect(await readDevices([], {}, () => undefined)).toMatchObject({ ok: false, refusal: { code: 'emptyExport' } })
    expect(createDeviceReader(['Fruit'], { export: 'netbox' }).ok).toBe(true)
  })
  it('keeps the places of the first five of each fault only, and counts all', async () => {
    const { report } = await readAll(
      [
        'Asset Tag,Serial,Purchased',
        ...Array.from({ length: 40 }, (_, index) => `${String(index)},S${String(index)},31/02/2023`),
      ].join('\n'),
    )
    const [problem] = report.problems
    expect(problem?.at).toHaveLength(5)
    expect(problem).toMatchObject({
      code: 'dateImpossible',
      message: '40 records in the column Purchased: no such day in the calendar.',
      params: { column: 'Purchased', count: 40 },
    })
  })
})

describe('readGlpiInventory', () => {
  it('reads a computer, and leaves readiness open for want of a trusted platform module', () => {
    const read = readGlpiInventory({
      deviceid: 'pc-7-2026',
      itemtype: 'Computer',
      content: {
        bios: {
          assettag: 'N/A',
          smanufacturer: 'Dell Inc.',
          smodel: 'OptiPlex',
          ssn: 'abc123',
          secure_boot: 'enabled',
        },
        hardware: { chassis_type: 'Desktop', memory: '16384' },
        operatingsystem: { full_name: 'Microsoft Windows 11 Enterprise', kernel_version: '10.0.26100' },
        cpus: [{ core: 4, speed: 3000 }],
        storages: [{ disksize: 512000 }],
        softwares: [{}],
        users: [{}],
      },
    })
    expect(read.ok && read.value.record).toEqual({
      id: 'pc-7-2026',
      source: 'glpi',
      serial: 'ABC123',
      assetType: 'Desktop',
      manufacturer: 'Dell Inc.',
      model: 'OptiPlex',
      operatingSystem: { name: 'Microsoft Windows 11 Enterprise', version: '10.0.26100' },
      specification: { memoryGb: 16, cores: 4, clockGhz: 3, storageGb: 512, secureBoot: 'enabled' },
    })
    expect(read.ok && read.value.specification).toEqual(read.ok && read.value.record.specification)
    expect(read.ok && read.value.sections.ignored).toEqual(['softwares', 'users'])
  })
  it('reads a network device, and notes a serial number that is none', () => {
    const read = readGlpiInventory({
      deviceid: 'sw1',
      itemtype: 'NetworkEquipment',
      content: { network_device: { type: 'Networking', serial: 'Default string', manufacturer: 'Aruba' } },
    })
    expect(
      read.ok && [read.value.record.assetType, read.value.record.serial, read.notes.map(({ code }) => code)],
    ).toEqual(['Networking', undefined, ['serialPlaceholder', 'membersLeftOut']])
  })
  it('tells of every member that is in another form, or that a device has no field for', () => {
    const read = readGlpiInventory({
      deviceid: 'pc-7',
      itemtype: 'Computer',
      action: 'inventory',
      content: {
        bios: { assettag: 'N/A', ssn: 12_345, secure_boot: 'yes', bdate: '2020-01-01', smodel: ' ' },
        hardware: { chassis_type: 'Laptop', memory: -1, uuid: null },
        operatingsystem: { version: '11' },
        network_device: 'none',
        cpus: [{ core: 4, name: 'a' }, 5, null, { core: 'four', name: 'b' }],
        storages: {},
      },
    })
    expect(read).toMatchObject({ ok: true, value: { specification: { cores: 4 } } })
    expect(read.ok && read.notes.map(({ code, params }) => `${code} ${params?.['at'] ?? ''}`)).toEqual([
      'memberNotRead /content/network_device',
      'memberNotRead /content/cpus/1',
      'memberNotRead /content/storages',
      'memberNotRead /content/bios/ssn',
      'assetTagPlaceholder /content/bios/assettag',
      'memberNotRead /content/hardware/memory',
      'memberNotRead /content/cpus/3/core',
      'memberNotRead /content/bios/secure_boot',
      'membersLeftOut /itemtype',
      'membersLeftOut /action',
      'membersLeftOut /content/bios/bdate',
      'membersLeftOut /content/operatingsystem/version',
      'membersLeftOut /content/cpus/0/name',
    ])
    expect(read.ok && read.notes.at(-1)).toEqual({
      code: 'membersLeftOut',
      message: '"content.cpus[].name" has no place in a device and was left out, 2 times.',
      params: { path: 'content.cpus[].name', times: 2, at: '/content/cpus/0/name' },
    })
  })

  it.each([null, 7, {}, { deviceid: 'x' }, { deviceid: ' ', content: {} }, { deviceid: 7, content: {} }, []])(
    'refuses %j',
    (json) => expect(readGlpiInventory(json)).toMatchObject({ ok: false, refusal: { code: 'notAnInventory' } }),
  )
})

describe('what a column says that its state does not', () => {
  it('names what is not read, takes a loan for one, and a year alone for no day', async () => {
    const { devices, report } = await readAll(
      [
        'Asset tag,Model category,Serial number,State,Substate,Acquisition method,Purchased,Ward',
        'Z1,Computer,ZX7K1,In use,,Loan,2023,B2',
        'Z2,Computer,ZX7K2,Stolen,,Loan,2023-04-01,B2',
        'Z3,Computer,ZX7K3,In stock,Pending disposal,,,B2',
        'Z4,Computer,ZX7K4,Missing,Stolen,,,B2',
      ].join('\n'),
    )
    expect(report.export).toBe('servicenow')
    expect(devices.map(({ status, purchased }) => [status, purchased])).toEqual([
      ['onLoan', undefined],
      ['stolen', '2023-04-01'],
      ['awaitingDisposal', undefined],
      ['stolen', undefined],
    ])
    expect(report.columns.unmapped.map(({ heading }) => heading)).toEqual(['Ward'])
    expect(report.problems.map(({ code }) => code)).toEqual(['dateYearAlone'])
  })
})

describe('columns that no heading tells', () => {
  const register = (heading: string, cells: readonly string[]): string =>
    [`Asset No.,Serial,Model,${heading}`, ...cells.map((cell, index) => `N${index},7XK2PA${index},5420,${cell}`)].join(
      '\n',
    )
  const states = ['Live', 'Missing', 'Disposed of', 'Spare', 'Working', 'Good']

  it('are told by their cells where these are states, and it is said', async () => {
    const { devices, report } = await readAll(register('Where it stands', states))
    expect(devices.map(({ status }) => status)).toEqual(['inUse', 'lost', 'retired', 'stock', 'inUse', 'unknown'])
    expect(report.columns.unmapped).toEqual([])
    expect(report.columns.used.at(-1)).toEqual({
      column: 4,
      heading: 'Where it stands',
      field: 'status',
      byCells: true,
    })
    expect(report.problems.map(({ code, params }) => [code, params?.['count']])).toContainEqual(['columnByCells', 6])
  })

  it('are told by their cells where these are classes', async () => {
    const { devices } = await readAll(register('Description', ['Laptop', 'PC', 'Laptop', 'Tablet', 'PC', 'Laptop']))
    expect(devices.map(({ assetType }) => assetType)).toEqual(['Laptop', 'PC', 'Laptop', 'Tablet', 'PC', 'Laptop'])
  })

  it.each([
    ['Notes', states],
    ['Previous owner', states],
    ['Condition', ['Good', 'Fair', 'Poor', 'Good', 'Good', 'Fair']],
    ['Remarks on it', ['Live', '', '', '', '', '']],
    ['What it is', ['Jo Smith', 'Spare', 'A Khan', 'B Hall', 'Spare', 'C Day']],
  ])('stay unread under %s', async (heading, cells) => {
    const { devices, report } = await readAll(register(heading, cells))
    expect(devices.every(({ status, assetType }) => status === undefined && assetType === undefined)).toBe(true)
    expect(report.columns.unmapped.map((column) => column.heading)).toEqual([heading])
  })

  it('are known by their headings without a remark in brackets behind it', async () => {
    const { devices, report } = await readAll(
      'Device name,Serial #,OS,OS version,Last seen (UTC),Device ownership,Cost (see note)\nLAP-101,5CGEEEE2,Windows,10.0.19045,2026-11-02T08:15:00Z,Personal,780',
    )
    expect(devices[0]).toMatchObject({ name: 'LAP-101', lastSeen: '2026-11-02', ownership: 'personal', cost: '780.00' })
    expect(report.columns.unmapped).toEqual([])
  })

  it('say who a device belongs to where they are headed as leases', async () => {
    const { devices, report } = await readAll(register('Leased?', ['Yes', 'No', 'N/A', 'CHG']))
    expect(devices.map(({ ownership }) => ownership)).toEqual(['leased', undefined, undefined, undefined])
    expect(report.problems.map(({ code }) => code)).toEqual(['leaseUnreadable'])
  })
})

describe('a register that a body keeps itself', () => {
  const own =
    'Tag No,Asset Type,Asset Make,Asset Model,Serial Number,Asset Status,OS Version\nA1,Laptop,HP,840,ZX81,Retired,Windows 10'
  const device = {
    id: 'A1',
    assetTag: 'A1',
    assetType: 'Laptop',
    manufacturer: 'HP',
    model: '840',
    serial: 'ZX81',
    status: 'retired',
    operatingSystem: { name: 'Windows 10' },
  }
  it('is read by a map of its columns', async () => {
    const columns = {
      'Tag No': 'assetTag',
      'Asset Type': 'assetType',
      'Asset Make': 'manufacturer',
      'Asset Model': 'model',
      'Serial Number': 'serial',
      'Asset Status': 'status',
      'OS Version': 'osVersion',
    } as const
    const { devices, report } = await readAll(own, { columns })
    expect(devices).toMatchObject([device])
    expect([report.export, report.columns.unmapped]).toEqual(['own', []])
  })
  it('is read by what its headings say, and by a map of those that say nothing', async () => {
    expect((await readAll(own)).devices).toMatchObject([device])
    const strange = own.replace('Serial Number', 'Number on the case')
    expect((await readAll(strange, { columns: { 'Number on the case': 'serial' } })).devices).toMatchObject([device])
  })
  it('is refused where a heading of the map is not there, and a field that is none is a wrong call', async () => {
    const refusal = await readDevices(
      readRecords(bytes(own), { name: 'a.csv' }),
      { columns: { Tag: 'assetTag' } },
      () => undefined,
    )
    expect(refusal).toMatchObject({ ok: false, refusal: { code: 'columnMissing' } })
    expect(() => createDeviceReader(['Tag'], { columns: { Tag: 'tag' as 'assetTag' } })).toThrow(
      'createDeviceReader: options.columns["Tag"]',
    )
  })
  it('has its headings below a title, and notes below its devices', async () => {
    const { devices, report } = await readAll(
      `Trust asset register - printed 01/11/2026\n\n${own}\nSource: ICT services\n`,
      { source: 'register' },
    )
    expect(devices).toMatchObject([{ ...device, source: 'register' }])
    expect([report.records, report.devices, report.notes]).toEqual([2, 1, 1])
    expect(report.problems.map(({ code }) => code)).toEqual(['rowAboveHeadings', 'recordOneCell'])
  })
  it('has the headings of a known export below a title', async () => {
    const list = 'Trust asset register\n\nAsset Tag,Serial,Purchased,Category\nA1,ZX81,03-04-2023,Laptops'
    const { devices, report } = await readAll(list, { dates: 'dmy' })
    expect([report.export, devices[0]?.purchased]).toEqual(['snipe-it-report', '2023-04-03'])
  })
  it('knows devices that are gone by the words of their status', async () => {
    const words = [
      'Lost',
      'Stolen - reported',
      'Disposed (WEEE)',
      'Out for repair',
      'In-service',
      'Not in use',
      'Pending',
    ]
    const { devices } = await readAll(
      [
        'Asset Tag,Serial,Purchased,Status',
        ...words.map((status, at) => `A${String(at)},ZX8${String(at)},,${status}`),
      ].join('\n'),
    )
    expect(devices.map(({ status }) => status)).toEqual([
      'lost',
      'stolen',
      'retired',
      'repair',
      'inUse',
      'stock',
      'planned',
    ])
  })
})

describe('what a GLPI inventory says beside the device', () => {
  const read = (content: object, more: object = {}) => {
    const found = readGlpiInventory({ deviceid: 'pc-2026-11-20-09-00-00', itemtype: 'Computer', ...more, content })
    if (!found.ok) throw new Error(found.refusal.message)
    return { ...found.value, codes: found.notes.map(({ code }) => code) }
  }

  it('takes the day of the log, and without one that of its name', () => {
    expect(read({ accesslog: { logdate: '2026-11-19 23:10:00' } }).record.lastSeen).toBe('2026-11-19')
    expect(read({}).record.lastSeen).toBe('2026-11-20')
    expect(read({}, { deviceid: 'ward-7' }).record.lastSeen).toBeUndefined()
    expect(read({}, { deviceid: 'ward-2026-13-40-09-00-00' }).record.lastSeen).toBeUndefined()
    const odd = read({ accesslog: { logdate: 'yesterday' } })
    expect(odd.record.lastSeen).toBe('2026-11-20')
    expect(odd.codes).toContain('memberNotRead')
  })

  it.each([
    [{ operatingsystem: { arch: 'x86_64' } }, 64],
    [{ operatingsystem: { arch: '64-bit' } }, 64],
    [{ cpus: [{ arch: 'aarch64' }] }, 64],
    [{ cpus: [{ arch: 'i686' }] }, 32],
    [{ operatingsystem: { arch: 'i686' } }, undefined],
    [{}, undefined],
  ])('%j: bits of the processor %s', (content, bits) => {
    expect(read(content).specification.processorBits).toBe(bits)
  })

  it('has the chassis of a stack, and says that it is one', () => {
    const chassis = (serial: string) => ({ type: 'chassis', serial, model: 'WS-C1' })
    const stack = { network_device: { type: 'Networking', serial: 'AAA111' } }
    const { chassis: found, codes } = read({ ...stack, network_components: [chassis('AAA111'), chassis('BBB222')] })
    expect(found.map(({ serial, assetType, model }) => [serial, assetType, model])).toEqual([
      ['AAA111', 'Networking', 'WS-C1'],
      ['BBB222', 'Networking', 'WS-C1'],
    ])
    expect(codes).toContain('stackOfDevices')
    expect(read({ ...stack, network_components: [chassis('AAA111')] }).chassis).toEqual([])
  })

  it('has the monitors that have a number of their own', () => {
    const { monitors } = read({ monitors: [{ name: 'E24', serial: 'CN1', manufacturer: 'HP' }, { name: 'none' }] })
    expect(monitors).toEqual([
      {
        id: 'pc-2026-11-20-09-00-00/CN1',
        source: 'glpi',
        serial: 'CN1',
        assetType: 'Monitor',
        manufacturer: 'HP',
        model: 'E24',
      },
    ])
  })

  it('takes the keys that Android was signed with for no asset tag', () => {
    expect(read({ bios: { assettag: 'release-keys' } }, { itemtype: 'Phone' }).record.assetTag).toBeUndefined()
    expect(read({ bios: { assettag: 'T-100' } }, { itemtype: 'Phone' }).record.assetTag).toBe('T-100')
  })

  it.each(['Networking', 'Mini Tower', 'Convertible', 'All-in-One'])('knows %s as a class of devices', (assetType) => {
    expect(knownUnit(assetType)).toBe('device')
  })
})

it('reads a column that a body added to an export by what its heading says', () => {
  const matched = matchExport([
    'Asset Tag',
    'Serial',
    'Model',
    'Status',
    'Purchase Date',
    'Purchase Cost',
    'OS',
    'Ward',
  ])
  expect(matched.ok && matched.value.columns).toMatchObject({
    used: expect.arrayContaining([{ column: 7, heading: 'OS', field: 'osName' }]) as unknown,
    unmapped: [{ column: 8, heading: 'Ward' }],
  })
})
