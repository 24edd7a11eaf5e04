import { frozen, type ColumnNames } from '@imt/core'

/**
 * What heads the names of devices in lists that name nothing else: of other lists the same words head other names.
 *
 * @see Active Directory, `Get-ADComputer -Properties *` (learn.microsoft.com): `Name`, `CN`, `SamAccountName`,
 *   `OperatingSystem`, `OperatingSystemVersion`, `LastLogonDate`
 * @see Microsoft Entra ID, list of devices: `displayName`, `operatingSystem`, `operatingSystemVersion`
 */
export const nameHeadings: ColumnNames<'name'> = /* @__PURE__ */ frozen({
  name: ['Name', 'Display name', 'displayName', 'CN', 'SamAccountName'],
})

/**
 * What heads the number that a network knows a phone by, which is as much its own as a serial number: in a register
 * that has no column of those it stands for it.
 *
 * @see 3GPP TS 23.003, section 6: International Mobile station Equipment Identity, 15 digits (not verified)
 */
export const imeiHeadings: ColumnNames<'imei'> = /* @__PURE__ */ frozen({
  imei: ['IMEI', 'IMEI number', 'IMEI no', 'Device IMEI', 'Handset IMEI', 'IMEI 1', 'IMEI1', 'Phone IMEI'],
})

/**
 * What heads the names that devices have in their network, as `headingKey` writes it: in a known export also where the
 * column is what its records go by.
 *
 * @see the exports of `export-formats.data.ts`, `further-formats.data.ts` and `service-desk-formats.data.ts`
 */
export const hostHeadings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'devicename',
  'computername',
  'computer',
  'hostname',
  'devicehostname',
  'machinename',
  'pcname',
  'servername',
  'workstation',
  'workstationname',
  'endpoint',
  'endpointname',
  'netbiosname',
  'netbiosname0',
  'name0',
  'dnshostname',
  'assetname',
  'displayname',
  'name',
  'cn',
  'samaccountname',
])
