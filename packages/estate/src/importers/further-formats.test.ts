import { valueOf, type Location } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { createDeviceReader } from './device-reader.js'
import { exportFormats } from './export-formats.data.js'
import { headingKey } from './export-format.js'
import { furtherFormats } from './further-formats.data.js'
import { serviceDeskFormats } from './service-desk-formats.data.js'
import { matchExport } from './match-export.js'

const place = (): Location => ({ kind: 'csv', source: 'a.csv', line: 2, column: 1, record: 2, field: 1 })
const readAll = (headers: readonly string[], ...rows: readonly (readonly string[])[]) => {
  const reader = valueOf(createDeviceReader(headers, { dates: 'ymd' }))
  const devices = rows.flatMap((row) => reader.read(row, place) ?? [])
  return { devices, report: reader.report() }
}

describe('exports of directories, management systems and service desks', () => {
  it.each([
    [
      'intune-graph',
      'id|DeviceName|OperatingSystem|OSVersion|ComplianceState|ManagedDeviceOwnerType|EnrolledDateTime|LastSyncDateTime|UserPrincipalName|Model|Manufacturer|SerialNumber|ManagementAgent',
      'g-1|WS1|Windows|10.0.26100.1|compliant|company|2024-01-01|2026-11-20T09:00:00Z|a@b.c|20XW|LENOVO|PF1ABCDE|mdm',
      {
        id: 'g-1',
        serial: 'PF1ABCDE',
        operatingSystem: { name: 'Windows', version: '10.0.26100.1' },
        lastSeen: '2026-11-20',
        ownership: 'organisation',
      },
    ],
    [
      'entra',
      'displayName|accountEnabled|operatingSystem|operatingSystemVersion|joinType (trustType)|registeredOwners|userNames|mdmDisplayName|isCompliant|registrationTime|approximateLastSignInDateTime|deviceId|isManaged|objectId|profileType|systemLabels|model',
      'WS1|True|Windows|10.0.19045.1|Hybrid|||Intune|True|2024-01-01|2026-11-20|d-7|True|o-7|RegisteredDevice||EliteBook',
      {
        id: 'd-7',
        model: 'EliteBook',
        operatingSystem: { name: 'Windows', version: '10.0.19045.1' },
        lastSeen: '2026-11-20',
      },
    ],
    [
      'active-directory',
      'Name|DNSHostName|OperatingSystem|OperatingSystemVersion|LastLogonDate',
      'WS1|ws1.trust.nhs.uk|Windows 10 Pro|10.0 (19045)|2026-11-20',
      { id: 'WS1', operatingSystem: { name: 'Windows 10 Pro', version: '10.0 (19045)' }, lastSeen: '2026-11-20' },
    ],
    [
      'autopilot',
      'Device Serial Number|Windows Product ID|Hardware Hash|Group Tag|Assigned User',
      'PF1ABCDE||T0FB|G|',
      { serial: 'PF1ABCDE' },
    ],
    [
      'autopilot',
      'Serial number|Manufacturer|Model|Group tag|Profile status|Purchase order|Userless Enrollment Status',
      '7440-0683|Microsoft Corporation|Surface|CIS|Assigned||Unknown',
      { serial: '7440-0683', manufacturer: 'Microsoft Corporation', model: 'Surface' },
    ],
    [
      'jamf',
      'Computer Name|Serial Number|Make|Model|Model Identifier|Asset Tag|Username|Full Name|Email Address|Department|Operating System|Operating System Version|Last Check-in|Total RAM MB|Jamf Pro Computer ID',
      'MB1|C02ABC123|Apple|MacBook Pro|Mac17,1|A-7|u|U|u@b.c|IT|macOS|15.5|2026-11-20|49152|20',
      {
        id: 'A-7',
        assetTag: 'A-7',
        serial: 'C02ABC123',
        model: 'MacBook Pro',
        operatingSystem: { name: 'macOS', version: '15.5' },
      },
    ],
    [
      'jamf',
      'Display Name|JSS Mobile Device ID|Serial Number|Model|OS Version|Last Inventory Update|Jailbreak Detected|Lost Mode Enabled|Device Ownership Type',
      'iPad 7|41|DMPABC12|iPad 8th Generation|17.4|2026-11-20|No|No|Institutional',
      { id: '41', serial: 'DMPABC12', lastSeen: '2026-11-20' },
    ],
    [
      'servicenow',
      'asset_tag|display_name|model|model_category|serial_number|warranty_expiration|install_status|substatus|ci|purchase_date|vendor|cost',
      'P1000|P1000 - HP|HP EliteBook 840|Computer|5CG1ABCD|2028-01-31|In use|||2025-02-01|HP UK|678.22',
      {
        assetTag: 'P1000',
        assetType: 'Computer',
        serial: '5CG1ABCD',
        warrantyEnds: '2028-01-31',
        purchased: '2025-02-01',
        status: 'inUse',
        cost: '678.22',
      },
    ],
    [
      'netbox',
      'Name|Status|Tenant|Site|Location|Rack|Role|Manufacturer|Type|IP Address|ID|Tenant Group|Platform|Serial number|Asset tag|Region|Site Group|Position (U)|Rack face|Airflow|IPv4 Address|IPv6 Address|Cluster|Virtual chassis|VC Position|VC Priority|Comments|Contacts|Tags|Created|Last updated',
      'sw1|Active||Main||R1|Access switch|Cisco|C9300|10.0.0.1|7||IOS-XE 17.3|FCW1ABCD|00042|||1|Front||||||||||||',
      {
        id: '00042',
        assetType: 'Access switch',
        model: 'C9300',
        manufacturer: 'Cisco',
        serial: 'FCW1ABCD',
        status: 'inUse',
      },
    ],
    [
      'lansweeper',
      'AssetID|AssetName|AssetTypename|icon|OS|Model|Manufacturer|IPAddress|MACAddress|Description|PurchaseDate|Warrantydate|Location|BarCode|Contact|Serialnumber|OrderNumber|Firstseen|Lastseen|Lasttried|Statename',
      '7|WS1|Windows|i|Win 10|840|HP|||| 2024-02-01|2027-02-01||B-7||5CG1ABCD||2024-02-02|2026-11-20|2026-11-21|Broken',
      {
        id: 'B-7',
        serial: '5CG1ABCD',
        purchased: '2024-02-01',
        warrantyEnds: '2027-02-01',
        lastSeen: '2026-11-20',
        status: 'repair',
        operatingSystem: { name: 'Win 10' },
      },
    ],
    [
      'ocs',
      'Account info: TAG|Last inventory|Computer|User|Operating system|RAM (MB)|CPU (MHz)|Serial number|Manufacturer|Model',
      'SITE-1|2026-11-20 08:00:00|WS1|u|Microsoft Windows 10 Professionnel|8192|3000|5CG1ABCD|HP|840',
      { id: 'WS1', serial: '5CG1ABCD', lastSeen: '2026-11-20' },
    ],
    [
      'sccm',
      'ResourceID|Netbios_Name0|Operating_System_Name_and0|Build01|Manufacturer0|Model0|SerialNumber0|LastHWScan|LastBootUpTime0',
      '7|WS1|Microsoft Windows NT Workstation 10.0|10.0.19045|HP|840|5CG1ABCD|2026-11-20|2026-10-01',
      {
        id: '7',
        lastSeen: '2026-11-20',
        operatingSystem: { name: 'Microsoft Windows NT Workstation 10.0', version: '10.0.19045' },
      },
    ],
    [
      'sccm',
      'Name|ResourceID|SerialNumber|DeviceOS|DeviceOSBuild|LastActiveTime|IsActive|SMSID',
      'WS1|7|5CG1ABCD|Microsoft Windows NT Workstation 10.0|10.0.19045.1|2026-11-20 09:00:00|True|GUID:1',
      {
        id: '7',
        serial: '5CG1ABCD',
        lastSeen: '2026-11-20',
        operatingSystem: { name: 'Microsoft Windows NT Workstation 10.0', version: '10.0.19045.1' },
      },
    ],
    [
      'own',
      'Details_Table0_ComputerName|Details_Table0_OperatingSystem|Details_Table0_SerialNumber|Details_Table0_AssetTag|Details_Table0_Manufacturer|Details_Table0_Model',
      'WS1|Microsoft Windows 10 Enterprise|5CG1ABCD|A1|HP|840',
      {
        id: 'A1',
        serial: '5CG1ABCD',
        manufacturer: 'HP',
        operatingSystem: { name: 'Microsoft Windows 10 Enterprise' },
      },
    ],
    [
      'servicenow',
      'name|asset_tag|serial_number|manufacturer|model_id|install_status|os|os_version|sys_class_name|purchase_date|cost|cost_cc|last_discovered|sys_id',
      'WS1|P1|5CG1ABCD|HP|840|Absent|Windows 10|10.0.19045|Computer|2021-04-13|678.22|GBP|2026-11-20 07:30:12|x',
      {
        id: 'P1',
        serial: '5CG1ABCD',
        assetType: 'Computer',
        status: 'lost',
        cost: '678.22',
        lastSeen: '2026-11-20',
        operatingSystem: { name: 'Windows 10', version: '10.0.19045' },
      },
    ],
    [
      'glpi-list',
      'Name|Entity|Status|Manufacturer|Serial number|Inventory number|Type|Model|Operating system - Name|Operating system - Version|Location|Last update|Financial and administrative information - Date of purchase|Financial and administrative information - Value|Financial and administrative information - Warranty duration',
      'WS1|Root|In use|HP|5CG1ABCD|I1|Laptop|840|Microsoft Windows 10 Pro|22H2|HQ|2026-11-20 07:30|2021-04-13|678.22|36 months',
      {
        id: 'I1',
        serial: '5CG1ABCD',
        assetType: 'Laptop',
        purchased: '2021-04-13',
        warrantyEnds: '2024-04-13',
        cost: '678.22',
        operatingSystem: { name: 'Microsoft Windows 10 Pro', version: '22H2' },
      },
    ],
    [
      'ralph',
      'id|sn|model|force_depreciation|warehouse|service_env|region',
      '11|S1ABCDE|840|1|1|s|1',
      { id: '11', serial: 'S1ABCDE', model: '840' },
    ],
    [
      'jamf',
      'Display Name|Serial Number|Model|OS Version|Last Inventory Update|Asset Tag',
      'iPad-1|DMPXK1YZJGH5|iPad (9th generation)|16.7.2|2026-11-20|A2',
      { id: 'A2', operatingSystem: { name: 'iPadOS', version: '16.7.2' } },
    ],
  ] as const)('%s: %s', (name, headers, row, device) => {
    const { devices, report } = readAll(headers.split('|'), row.split('|'))
    // These say something of the state that is not read, and so they are named.
    const unread = report.columns.unmapped.filter(({ heading }) => !/^(?:enabled|accountEnabled)$/i.test(heading))
    expect([report.export, unread]).toEqual([name, []])
    expect(devices).toMatchObject([device])
  })

  it('take what ServiceNow says below a state, where it says more than that', () => {
    const { devices } = readAll(
      ['asset_tag', 'serial_number', 'model_category', 'install_status', 'substatus'],
      ...(
        [
          ['In stock', 'Pending disposal'],
          ['In stock', 'Available'],
          ['Missing', 'Stolen'],
          ['Retired', 'Sold'],
          ['Retired', 'Vendor credit'],
          ['In use', ''],
          ['In stock', 'Pending repair'],
        ] as const
      ).map((states, row) => [`P${row}`, `5CG1ABC${row}`, 'Computer', ...states]),
    )
    expect(devices.map(({ status }) => status)).toEqual([
      'awaitingDisposal',
      'stock',
      'stolen',
      'retired',
      'retired',
      'inUse',
      'repair',
    ])
    expect(devices[0]?.statusText).toBe('In stock, Pending disposal')
  })

  it('read a column that the user added by what its heading says, and name what nothing is known of', () => {
    const { devices, report } = readAll(
      ['Name', 'OperatingSystem', 'OperatingSystemVersion', 'LastLogonDate', 'Serial number', 'Ward'],
      ['WS1', 'Windows 11 Pro', '25H2', '2026-11-20', 'PF1ABCDE', 'B2'],
    )
    expect([devices[0]?.serial, report.columns.unmapped.map(({ heading }) => heading)]).toEqual(['PF1ABCDE', ['Ward']])
  })

  it('take a row without a key for the device above it, in a report that lists several values', () => {
    const { devices, report } = readAll(
      ['Computer Name', 'Serial Number', 'Last Check-in', 'Operating System Version', 'Application', 'Group'],
      ['MB1', 'C02ABC123', '2026-11-20', '15.5', 'Word', 'All'],
      ['', '', '', '', 'Excel', 'Staff'],
      ['MB2', 'C02ABC124', '2026-11-20', '14.7', 'Word', 'All'],
    )
    expect([devices.map(({ id }) => id), report.notes]).toEqual([['MB1', 'MB2'], 1])
    expect(devices[0]?.operatingSystem).toEqual({ name: 'macOS', version: '15.5' })
    expect(report.problems.map(({ code }) => code)).toEqual(['recordContinued'])
  })

  it('are told from registers that share some of their headings', () => {
    for (const headers of [
      ['Asset tag', 'Name', 'Status', 'Site', 'Manufacturer', 'Serial number', 'Model'],
      ['Asset Name', 'Last seen', 'Serial number', 'Model'],
    ]) {
      const matched = matchExport(headers)
      expect(matched.ok && matched.value.format.name, headers.join()).toBe('own')
    }
  })

  it('know each heading of their signature, and none as both read and left out but as a second choice', () => {
    for (const { title, signature, fields, ignored, source } of [
      ...exportFormats,
      ...furtherFormats,
      ...serviceDeskFormats,
    ]) {
      const known = new Set([...fields.map(([heading]) => heading), ...ignored].map(headingKey))
      expect(
        signature.filter((heading) => !known.has(headingKey(heading))),
        title,
      ).toEqual([])
      expect(new Set(ignored.map(headingKey)).size, title).toBe(ignored.length)
      expect(source, title).not.toBe('')
    }
  })
})
