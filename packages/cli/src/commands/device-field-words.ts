import type { DeviceRecord } from '@imt/estate'

/** What a list of devices calls each field of a record. */
const words: { readonly [Field in keyof DeviceRecord]-?: string } = {
  id: 'record',
  source: 'file',
  serial: 'serial number',
  name: 'device name',
  assetTag: 'asset tag',
  assetType: 'class',
  manufacturer: 'manufacturer',
  model: 'model',
  supplier: 'supplier',
  operatingSystem: 'operating system',
  purchased: 'purchase date',
  inUse: 'date of use',
  cost: 'cost',
  lifeMonths: 'life in months',
  endOfLife: 'end of life',
  lastSeen: 'last seen',
  status: 'status',
  statusText: 'status as recorded',
  mitigation: 'how it is protected without support',
  extendedUpdatesTo: 'extended updates paid to',
  ownership: 'whose it is',
  warrantyStarts: 'start of warranty',
  warrantyEnds: 'end of warranty',
  maintenanceEnds: 'end of maintenance',
  leaseEnds: 'end of lease',
  disposed: 'date of disposal',
  wiped: 'date of wiping',
  wipeCertificate: 'certificate of wiping',
  specification: 'what it is built of',
  notRead: 'cells not read',
  monthFirst: 'days written month first',
  own: 'fields of its own',
}

/** Returns the name of a field for readers; one that a body has added keeps its own. */
export const deviceFieldWords = (field: string): string =>
  Object.hasOwn(words, field) ? ((words as Readonly<Record<string, string>>)[field] ?? field) : field
