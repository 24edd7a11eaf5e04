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
