import { namesOf } from '@imt/core'
import type { LifecycleStatus } from '../records/device-states.data.js'

/** Systems whose exports are known; `own` for a register that a body keeps itself, read by what its headings say. */
export type ExportName =
  | 'snipe-it-import'
  | 'snipe-it-report'
  | 'snipe-it-list'
  | 'netbox'
  | 'ralph'
  | 'intune'
  | 'intune-graph'
  | 'entra'
  | 'active-directory'
  | 'autopilot'
  | 'jamf'
  | 'servicenow'
  | 'lansweeper'
  | 'glpi-list'
  | 'ocs'
  | 'sccm'
  | 'own'

/** What a column of an export is read into. */
export type DeviceField =
  | 'id'
  | 'name'
  | 'assetTag'
  | 'serial'
  | 'assetType'
  | 'manufacturer'
  | 'model'
  | 'supplier'
  | 'osName'
  | 'osVersion'
  | 'osEdition'
  | 'purchased'
  | 'inUse'
  | 'cost'
  | 'costCurrency'
  | 'endOfLife'
  | 'lastSeen'
  | 'status'
  | 'substatus'
  | 'ownership'
  | 'leased'
  | 'depreciationPercent'
  | 'lifeMonths'
  | 'warrantyStarts'
  | 'warrantyEnds'
  | 'warrantyMonths'
  | 'maintenanceEnds'
  | 'leaseEnds'
  | 'extendedUpdatesTo'
  | 'disposed'
  | 'wiped'
  | 'wipeCertificate'
  | 'processor'
  | 'cores'
  | 'memory'
  | 'storage'
  | 'firmware'
  | 'secureBoot'
  | 'tpm'

/** What a column can be read into. */
export const deviceFields: readonly DeviceField[] = /* @__PURE__ */ namesOf<Readonly<Record<DeviceField, true>>>({
  id: true,
  name: true,
  assetTag: true,
  serial: true,
  assetType: true,
  manufacturer: true,
  model: true,
  supplier: true,
  osName: true,
  osVersion: true,
  osEdition: true,
  purchased: true,
  inUse: true,
  cost: true,
  costCurrency: true,
  endOfLife: true,
  lastSeen: true,
  status: true,
  substatus: true,
  ownership: true,
  leased: true,
  depreciationPercent: true,
  lifeMonths: true,
  warrantyStarts: true,
  warrantyEnds: true,
  warrantyMonths: true,
  maintenanceEnds: true,
  leaseEnds: true,
  extendedUpdatesTo: true,
  disposed: true,
  wiped: true,
  wipeCertificate: true,
  processor: true,
  cores: true,
  memory: true,
  storage: true,
  firmware: true,
  secureBoot: true,
  tpm: true,
})

/**
 * How the dates of an export are written. `undeclared`: the file does not say, and a date with two readings is refused.
 */
export type ExportDates = 'ymd' | 'dmy' | 'mdy' | 'undeclared'

/** What is known of one kind of export. */
export interface ExportFormat {
  readonly name: ExportName
  readonly title: string
  readonly dates: ExportDates
  /** Headings without which it is not this export. */
  readonly signature: readonly string[]
  /**
   * Headings that are read, and into what. The first column of a name is read; where two name one field, the earlier
   * entry is preferred.
   */
  readonly fields: readonly (readonly [heading: string, field: DeviceField])[]
  /** Headings that are understood and left out: they say nothing about an estate, or are about people. */
  readonly ignored: readonly string[]
  readonly statuses: Readonly<Record<string, LifecycleStatus>>
  /** What all its devices run, where no column names it. */
  readonly systemName?: string
  /** What devices run whose model begins with these words, where no column names it. */
  readonly systemNames?: Readonly<Record<string, string>>
  /** A record that names no device goes on with the one above it: a further value of one of its columns. */
  readonly isContinued?: true
  readonly source: string
}

/**
 * What reports print before each heading: Configuration Manager the name of a table of the report, GLPI the tab on
 * which the field stands.
 *
 * @see public scripts that read the reports of Configuration Manager as CSV: `Details_Table0_SerialNumber`
 * @see glpi-project/glpi, src/Infocom.php, search options (from general knowledge)
 */
const ofReport = /^(?:details_table\d_|financial and administrative information - )/i

/** A heading without what a report prints before it. */
export const withoutReport = (heading: string): string => heading.trim().replace(ofReport, '')

/** The words of a heading without case, spaces, hyphens, underscores and byte order mark. */
export const headingKey = (heading: string): string =>
  withoutReport(heading)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_\ufeff\u200b]+/g, '')
