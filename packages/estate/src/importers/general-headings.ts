import { matchColumns, tidyHeading } from '@imt/core'
import { deviceHeadings } from '../records/device-headings.data.js'
import { imeiHeadings } from '../records/name-headings.data.js'
import { headingKey, type DeviceField } from './export-format.js'

/** Which field each column is, by position. */
type Placed = Partial<Record<DeviceField, number>>

/** The headings of registers as systems write them, without spaces: `WarrantyExpiryDate`, `purchase_date`. */
const compactHeadings: ReadonlyMap<string, DeviceField> = /* @__PURE__ */ new Map(
  (Object.entries(deviceHeadings) as [DeviceField, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [headingKey(heading), field] as const),
  ),
)

/**
 * Reads columns whose headings are written without spaces into the fields that have none.
 *
 * @param keys - the headings as `headingKey` writes them; '' where a column is read already
 */
export const placeCompact = (at: Placed, keys: readonly string[]): void => {
  for (const [position, key] of keys.entries()) {
    const field = compactHeadings.get(key)
    if (field !== undefined) at[field] ??= position
  }
}

/** What heads the currency of a cost, the reference of a device, what it is and runs, beside what only devices have. */
const currencyKeys: ReadonlySet<string> = new Set(['currency', 'currencycode', 'costcurrency', 'purchasecurrency'])
const referenceKeys: ReadonlySet<string> = new Set(['ref', 'reference', 'refno', 'itemref', 'id', 'itemid'])
const thingKeys: ReadonlySet<string> = new Set(['item', 'equipment', 'hardware', 'kit', 'devicedescription'])

const versionKeys: ReadonlySet<string> = new Set(['version', 'release', 'build'])
const systemKeys: ReadonlySet<string> = new Set(['system', 'platform'])

/** Reads a column into a field that has none, where its heading is one of some and it is read into no other. */
const placeOf = (at: Placed, field: DeviceField, keys: readonly string[], headings: ReadonlySet<string>): void => {
  if (at[field] !== undefined) return
  const taken = new Set(Object.values(at))
  const position = keys.findIndex((key, index) => headings.has(key) && !taken.has(index))
  if (position >= 0) at[field] = position
}

/** Beside a system "Version" is that of the system, if nothing else is. */
export const placeVersion = (at: Placed, keys: readonly string[]): void => {
  placeOf(at, 'osVersion', keys, versionKeys)
}

/**
 * Reads columns with general words over them. Beside a cost "Currency" is its own; beside a serial number or a make,
 * general words say what they do of devices: of other lists they say nothing.
 */
export const placeGeneral = (at: Placed, keys: readonly string[], headers: readonly string[], isOwn: boolean): void => {
  if (at.cost !== undefined) placeOf(at, 'costCurrency', keys, currencyKeys)
  if (!isOwn) return
  const { imei } = matchColumns(headers, imeiHeadings).at
  if (at.serial === undefined && imei !== undefined) at.serial = imei
  if (at.serial === undefined) return
  if (at.assetTag === undefined) placeOf(at, 'id', keys, referenceKeys)
  placeOf(at, 'osName', keys, systemKeys)
  if (at.manufacturer !== undefined || at.model !== undefined) placeOf(at, 'assetType', keys, thingKeys)
}

/** What heads the things of a list that says beside them what only things have. */
const thing = /^(?:items?|item name|equipment|hardware|assets?|descriptions?|kit|devices?)$/

/** True for a phone by the number that a network knows it by, and for a make and a serial number of an "Item". */
export const listsThings = (
  headers: readonly string[],
  { serial, manufacturer, model, assetType }: Placed,
): boolean => {
  if (serial === undefined) return false
  const isMade = manufacturer !== undefined || model !== undefined
  const hasThing = assetType !== undefined || headers.some((heading) => thing.test(tidyHeading(heading).toLowerCase()))
  const { imei } = matchColumns(headers, imeiHeadings).at
  return serial === imei ? hasThing || isMade : hasThing && isMade
}

/** What heads only licences: how many may use one, and in whose name it is. A key may stand beside a device, too. */
const ofLicence = /^(?:(?:total |no\.? of |number of )?seats?|licen[cs]ed to\b.*|reassignable)$/

/** True for a list of licences, whose serial numbers are their keys: nothing in it is what only a device has. */
export const listsLicences = (
  headers: readonly string[],
  { assetTag, model, assetType, osName, osVersion }: Placed,
): boolean =>
  [assetTag, model, assetType, osName, osVersion].every((column) => column === undefined) &&
  headers.some((heading) => ofLicence.test(tidyHeading(heading).toLowerCase()))
