import { listed, matchColumns, type Parsed, refused, tidyHeading } from '@imt/core'
import { deviceHeadings } from '../records/device-headings.data.js'
import { hostHeadings, nameHeadings } from '../records/name-headings.data.js'
import { exportFormats } from './export-formats.data.js'
import { furtherFormats } from './further-formats.data.js'
import { listsLicences, listsThings, placeCompact, placeGeneral, placeVersion } from './general-headings.js'
import { serviceDeskFormats } from './service-desk-formats.data.js'
import { placeDates } from './place-dates.js'
import { headingKey, withoutReport, type DeviceField, type ExportFormat, type ExportName } from './export-format.js'

/** A column of an export, by its place (from 1) and heading. A heading that stands twice is told apart by the place. */
export interface ExportColumn {
  readonly column: number
  readonly heading: string
}

/** Every column of an export: read, understood and left out, or not known. None is missing. */
export interface ColumnReport {
  /** `byCells`: no heading says what the column is, and what stands in it does. */
  readonly used: readonly (ExportColumn & { readonly field: DeviceField; readonly byCells?: true })[]
  readonly ignored: readonly ExportColumn[]
  readonly unmapped: readonly ExportColumn[]
  /** Columns whose heading stands more than once: only the first of them was read, if any. */
  readonly repeated: readonly ExportColumn[]
}

/** Which export a heading row belongs to, and what becomes of its columns. */
export interface ExportMatch {
  readonly format: ExportFormat
  readonly columns: ColumnReport
  /** Position of each field, from 0. */
  readonly at: Readonly<Partial<Record<DeviceField, number>>>
  /** Position of a column whose words say of which class each device is, where none is headed so, from 0. */
  readonly describedAt?: number
}

/** What a caller says of columns of its own: for a heading, what is read into the device. */
export type OwnColumns = Readonly<Record<string, DeviceField>>

const formats = /* @__PURE__ */ [...exportFormats, ...furtherFormats, ...serviceDeskFormats]

/** What is known of a register that a body keeps itself: nothing but what its headings say. */
const ownFormat: ExportFormat = {
  name: 'own',
  title: 'a register of its own',
  dates: 'undeclared',
  signature: [],
  fields: [],
  ignored: [],
  statuses: {},
  source: 'device-headings.data.ts',
}

/** The keys of the headings that a format knows: they are asked for of every table of every file. */
const known = new WeakMap<readonly string[], readonly string[]>()

const keysOf = (headings: readonly string[]): readonly string[] => {
  const keys = known.get(headings) ?? headings.map(headingKey)
  known.set(headings, keys)
  return keys
}

/** A heading without what stands in brackets behind it; nothing where nothing does. */
const withoutRemark = (heading: string): string => {
  const open = heading.indexOf('(')
  return open > 0 && heading.trimEnd().endsWith(')') ? heading.slice(0, open).trim() : ''
}

/** The words of kinds of device that stand in front of what is said of one. */
const kindInFront =
  /^(?:printer|mfd|copier|scanner|laptop|notebook|pc|desktop|computer|workstation|tablet|server|switch|monitor|screen|phone|mobile|handset|equipment|hardware|machine|device|asset|item|kit|unit)\s+/i
/** What is said so: a name, a number and a type of one thing are others than those of the device. */
const ofKindFields: ReadonlySet<DeviceField> = new Set([
  'manufacturer',
  'model',
  'serial',
  'status',
  'purchased',
  'cost',
  'supplier',
  'osName',
  'osVersion',
  'osEdition',
])

const withoutKind = (heading: string): string => {
  const bare = tidyHeading(heading)
  const rest = bare.replace(kindInFront, '')
  return rest === bare ? '' : rest
}

/** Which field each column is, by position, but for names: what the caller says, the export does, and words say. */
const keysAt = (
  headers: readonly string[],
  format: ExportFormat,
  own: OwnColumns,
): Partial<Record<DeviceField, number>> => {
  const keys = headers.map(headingKey)
  const at: Partial<Record<DeviceField, number>> = {}
  const taken = new Set<number>()
  for (const [heading, field] of [...Object.entries(own), ...format.fields]) {
    const position = keys.indexOf(headingKey(heading))
    if (position < 0 || taken.has(position) || at[field] !== undefined) continue
    at[field] = position
    taken.add(position)
  }
  // A body adds columns of its own to an export: what their headings say is read as in a register of its own.
  const left = new Set(keysOf(format.ignored))
  const said = matchColumns(
    headers.map((heading, position) =>
      taken.has(position) || left.has(keys[position] ?? '') ? '' : withoutReport(heading),
    ),
    deviceHeadings,
  ).at
  for (const [field, position] of Object.entries(said) as [DeviceField, number][]) {
    at[field] ??= position
    taken.add(position)
  }
  // A remark in brackets behind a heading says how it is filled in: "Last seen (UTC)".
  const bare = matchColumns(
    headers.map((heading, position) =>
      taken.has(position) || left.has(keys[position] ?? '') ? '' : withoutRemark(withoutReport(heading)),
    ),
    deviceHeadings,
  ).at
  for (const [field, position] of Object.entries(bare) as [DeviceField, number][]) {
    at[field] ??= position
    taken.add(position)
  }
  placeDates(at, taken, headers, keys, left)
  // The kind of what is listed stands in front: "Printer make". Where two kinds have one, none is that of the device.
  const ofKinds = headers.map((heading, position) =>
    taken.has(position) || left.has(keys[position] ?? '') ? '' : withoutKind(heading),
  )
  for (const [field, position] of Object.entries(matchColumns(ofKinds, deviceHeadings).at) as [DeviceField, number][]) {
    const isAlone = ofKinds.filter((each) => each.toLowerCase() === ofKinds[position]?.toLowerCase()).length === 1
    if (!isAlone || !ofKindFields.has(field) || at[field] !== undefined) continue
    at[field] = position
    taken.add(position)
  }
  placeCompact(
    at,
    keys.map((key, position) => (taken.has(position) || left.has(key) ? '' : key)),
  )
  placeGeneral(at, keys, headers, format.name === 'own')
  if (format.name !== 'own') return at
  if (at.osName !== undefined) placeVersion(at, keys)
  // Beside a system a name is that of a device, where nothing else tells one from another.
  const { name } = matchColumns(headers, nameHeadings).at
  const isUntold = at.id === undefined && at.serial === undefined && at.assetTag === undefined
  if (isUntold && at.osName !== undefined && name !== undefined) at.id = name
  // So is "Device", which elsewhere is the kind of it.
  else if (isUntold && at.osName !== undefined && at.assetType !== undefined && keys[at.assetType] === 'device') {
    at.id = at.assetType
    delete at.assetType
  }
  return at
}

/** The same with the name that devices have in their network, which may be what their records go by as well. */
const fieldsAt = (
  headers: readonly string[],
  format: ExportFormat,
  own: OwnColumns,
): Partial<Record<DeviceField, number>> => {
  const at = keysAt(headers, format, own)
  if (at.name !== undefined) return at
  const other = new Set(Object.entries(at).flatMap(([field, position]) => (field === 'id' ? [] : [position])))
  // In a register of one's own "Name" and "Display name" may head people.
  // Beside what it runs it heads devices.
  const isOfDevices = format.name !== 'own' || at.osName !== undefined
  const isHost = (key: string, position: number): boolean =>
    hostHeadings.has(key) &&
    !other.has(position) &&
    (position === at.id || isOfDevices || !/^(?:name|displayname|cn|assetname)$/.test(key))
  const name = headers.map(headingKey).findIndex(isHost)
  return name < 0 ? at : { name, ...at }
}

const columnsOf = (headers: readonly string[], format: ExportFormat, own: OwnColumns): ExportMatch => {
  const keys = headers.map(headingKey)
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const at = fieldsAt(headers, format, own)
  const byPosition = new Map(Object.entries(at).map(([field, position]) => [position, field as DeviceField]))
  const knownKeys = new Set([...keysOf(format.ignored), ...format.fields.map(([heading]) => headingKey(heading))])
  const used: (ExportColumn & { field: DeviceField })[] = []
  const ignored: ExportColumn[] = []
  const unmapped: ExportColumn[] = []
  const repeated: ExportColumn[] = []
  headers.forEach((heading, index) => {
    const key = keys[index] ?? ''
    const column = { column: index + 1, heading: heading.replace('\ufeff', '').trim() }
    const field = byPosition.get(index)
    if (field !== undefined) used.push({ ...column, field })
    else (knownKeys.has(key) ? ignored : unmapped).push(column)
    if (key !== '' && (times.get(key) ?? 0) > 1) repeated.push(column)
  })
  return { format, columns: { used, ignored, unmapped, repeated }, at }
}

/**
 * True for the columns of a list of single devices: what tells one from another, and what only a device has. A list of
 * requests has serial numbers as well, and a register of all assets has tags. Names of devices are enough where each
 * has a system with its version, a day on which it was seen, or a make: so directories and registers list computers.
 *
 * @param headers - the headings, where those that are none of a field may say something as well
 */
export const isDeviceList = (at: ExportMatch['at'], headers: readonly string[] = []): boolean => {
  if (listsLicences(headers, at)) return false
  if (listsThings(headers, at)) return true
  const beside = at.osVersion ?? at.lastSeen ?? at.model ?? at.manufacturer
  if (at.id !== undefined && at.osName !== undefined && beside !== undefined) return true
  // What has a name in its network and a serial number is a device, whatever else is said of it.
  if (at.id !== undefined && at.serial !== undefined) return true
  const isTold = at.serial !== undefined || at.assetTag !== undefined
  const isMade = [at.model, at.manufacturer, at.osName, at.osVersion].some((column) => column !== undefined)
  return isTold && (isMade || (at.serial !== undefined && at.assetTag !== undefined)) && Object.keys(at).length >= 3
}

const share = ({ columns }: ExportMatch, headers: readonly string[]): number =>
  1 - columns.unmapped.length / headers.length

/**
 * Returns which export a heading row belongs to, and for every column whether it is used, left out or unknown. Case,
 * spaces, hyphens and underscores in headings do not count, and a byte order mark is passed over.
 *
 * @param headers - the heading row as it stands in the file
 * @param name - the export, where it is known; otherwise the one whose headings fit best, or a register of its own
 * @param own - what a caller says of columns
 * @returns the match; or a refusal: `unknownExport`, with what the closest lacks, or `columnMissing`, with the headings
 *   of the caller that are not there
 * @example
 * ```ts
 * const { format, columns } = valueOf(
 *   matchExport(['\ufeffAsset Tag', 'Serial', 'Purchased', 'Cost', 'Address', 'Address', 'Ward']),
 * )
 * format.name // => 'snipe-it-report'
 * columns.used.map(({ field }) => field) // => ['assetTag', 'serial', 'purchased', 'cost']
 * columns.repeated // => [{ column: 5, heading: 'Address' }, { column: 6, heading: 'Address' }]
 * columns.unmapped // => [{ column: 7, heading: 'Ward' }]
 * ```
 */
export const matchExport = (
  headers: readonly string[],
  name?: ExportName,
  own: OwnColumns = {},
): Parsed<ExportMatch> => {
  const keys = new Set(headers.map(headingKey))
  const absent = Object.keys(own).filter((heading) => !keys.has(headingKey(heading)))
  if (absent.length > 0)
    return refused(
      'columnMissing',
      `There is no row of headings with ${listed(absent.map((heading) => `"${heading}"`))}, of which \`columns\` says what they are. Write the headings as they stand in the file.`,
    )
  const lacking = ({ signature }: ExportFormat): readonly string[] => {
    const wanted = keysOf(signature)
    return signature.filter((_, at) => !keys.has(wanted[at] ?? ''))
  }
  const candidates = formats.filter((format) =>
    name === undefined ? keysOf(format.signature).every((key) => keys.has(key)) : format.name === name,
  )
  const matches = candidates
    .map((format) => columnsOf(headers, format, own))
    .sort((a, b) => share(b, headers) - share(a, headers))
  const [best] = matches
  if (best !== undefined) return { ok: true, value: best, notes: [] }
  const register = columnsOf(headers, ownFormat, own)
  if (name === 'own' || Object.keys(own).length > 0 || isDeviceList(register.at, headers))
    return { ok: true, value: register, notes: [] }
  const closest = formats.reduce((a, b) => (lacking(b).length < lacking(a).length ? b : a))
  return refused(
    'unknownExport',
    `The headings are those of no known export. The closest is ${closest.title}, which also has: ${lacking(closest).join(', ')}. Say in \`columns\` what each column is, if it is a register of its own.`,
  )
}
