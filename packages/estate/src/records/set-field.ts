import type { DeviceRecord } from './device-record.js'

/** A device while it is made. */
export type Draft = { -readonly [K in keyof DeviceRecord]?: DeviceRecord[K] }

/** The fields that are set by their names. */
export type SetField = Exclude<keyof DeviceRecord, 'id' | 'source' | 'serial' | 'own' | 'notRead' | 'monthFirst'>

type Setters = { readonly [Field in SetField]: (draft: Draft, value: NonNullable<DeviceRecord[Field]>) => void }

// Each under its own name: an object that is given more than a dozen fields by names in a variable is kept as a table,
// which takes three times the memory and several times as long to be read, for every one of a million devices.
const setters: Setters = {
  name: (draft, value) => (draft.name = value),
  assetTag: (draft, value) => (draft.assetTag = value),
  assetType: (draft, value) => (draft.assetType = value),
  manufacturer: (draft, value) => (draft.manufacturer = value),
  model: (draft, value) => (draft.model = value),
  supplier: (draft, value) => (draft.supplier = value),
  operatingSystem: (draft, value) => (draft.operatingSystem = value),
  purchased: (draft, value) => (draft.purchased = value),
  inUse: (draft, value) => (draft.inUse = value),
  cost: (draft, value) => (draft.cost = value),
  lifeMonths: (draft, value) => (draft.lifeMonths = value),
  endOfLife: (draft, value) => (draft.endOfLife = value),
  lastSeen: (draft, value) => (draft.lastSeen = value),
  status: (draft, value) => (draft.status = value),
  statusText: (draft, value) => (draft.statusText = value),
  mitigation: (draft, value) => (draft.mitigation = value),
  extendedUpdatesTo: (draft, value) => (draft.extendedUpdatesTo = value),
  ownership: (draft, value) => (draft.ownership = value),
  warrantyStarts: (draft, value) => (draft.warrantyStarts = value),
  warrantyEnds: (draft, value) => (draft.warrantyEnds = value),
  maintenanceEnds: (draft, value) => (draft.maintenanceEnds = value),
  leaseEnds: (draft, value) => (draft.leaseEnds = value),
  disposed: (draft, value) => (draft.disposed = value),
  wiped: (draft, value) => (draft.wiped = value),
  wipeCertificate: (draft, value) => (draft.wipeCertificate = value),
  specification: (draft, value) => (draft.specification = value),
}

/**
 * Returns what makes devices of one kind. What a function makes with `new` has room for its fields in itself, as many
 * as the first few took; what is written `{}` has it elsewhere, and grows three fields at a time. It is a plain object
 * all the same.
 */
export const draftMaker = (): (() => Draft) => {
  const Made = function make() {
    // Its fields come one by one.
  } as unknown as { new (): Draft; prototype: object }
  Made.prototype = Object.prototype
  return () => new Made()
}

/** The fields in which records of one device fill each other, in the order in which they are told. */
export const setFields = /* @__PURE__ */ Object.keys(setters) as readonly SetField[]

/** Sets a field of a device that is made. */
export const setField = <Field extends SetField>(
  draft: Draft,
  field: Field,
  value: NonNullable<DeviceRecord[Field]>,
): void => {
  setters[field](draft, value)
}
