import { grouped, isRecord, membersOf, pointerTo, refused, type Members, type Note, type Parsed } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'
import type { DeviceSpecification } from '../support/windows-11-readiness.js'

/**
 * A device of a GLPI inventory, with what it says about readiness for Windows 11, and the sections that were not read.
 */
export interface GlpiDevice {
  readonly record: DeviceRecord
  readonly specification: DeviceSpecification
  readonly sections: { readonly used: readonly string[]; readonly ignored: readonly string[] }
}

/** The parts of an inventory that are read; the format allows any others. */
const usedSections = ['bios', 'hardware', 'operatingsystem', 'network_device', 'cpus', 'storages']

type Whole = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** A part of an inventory, and the way to it. */
interface Part {
  readonly whole: Whole
  readonly path: Path
}

/** An inventory that is being read: the account of what is taken from it, and what is told. */
interface Reading {
  readonly members: Members
  readonly notes: Note[]
}

const tell = ({ notes }: Reading, code: string, message: string, path: Path): void => {
  notes.push({ code, message, params: { at: pointerTo(...path) } })
}

/** Sets a member aside that has another form than it should. */
const notRead = (reading: Reading, { whole, path }: Part, key: string, expected: string): undefined => {
  reading.members.setAside(whole, key)
  tell(reading, 'memberNotRead', `"${key}" must be ${expected}: it was left out.`, [...path, key])
}

/** The text of a member, which is taken only once it is used. */
const textOf = (reading: Reading, part: Part, key: string): string | undefined => {
  const value = reading.members.look(part.whole, key)
  if (value === undefined) return undefined
  return typeof value === 'string' ? value.trim() : notRead(reading, part, key, 'a text')
}

/** The first text of several members that says something. It alone is taken. */
const firstText = (reading: Reading, ...from: readonly (readonly [Part, string])[]): string | undefined => {
  const texts = from.map(([part, key]) => textOf(reading, part, key))
  const at = texts.findIndex((text) => text !== undefined)
  const [part, key] = from[at] ?? []
  if (part && key !== undefined) reading.members.take(part.whole, key)
  return texts[at]
}

/** The number above nought of a member. */
const numberOf = (reading: Reading, part: Part, key: string): number | undefined => {
  const value: unknown = reading.members.look(part.whole, key)
  if (value === undefined) return undefined
  const amount = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
  if (!Number.isFinite(amount) || amount <= 0) return notRead(reading, part, key, 'a number above nought')
  reading.members.take(part.whole, key)
  return amount
}

const sectionOf = (reading: Reading, content: Part, key: string): Part => {
  const value: unknown = reading.members.look(content.whole, key)
  if (value !== undefined && !isRecord(value)) notRead(reading, content, key, 'an object')
  return { whole: isRecord(value) ? value : {}, path: [...content.path, key] }
}

const listOf = (reading: Reading, content: Part, key: string): readonly Part[] => {
  const value: unknown = reading.members.look(content.whole, key)
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    notRead(reading, content, key, 'a list')
    return []
  }
  const path = [...content.path, key]
  return reading.members.items<unknown>(value).flatMap(([whole, index]): Part[] => {
    if (isRecord(whole)) return [{ whole, path: [...path, index] }]
    reading.members.setAside(value, String(index))
    tell(reading, 'memberNotRead', `An item of "${key}" must be an object: it was left out.`, [...path, index])
    return []
  })
}

/** The sections of an inventory that are read. */
interface Sections {
  readonly bios: Part
  readonly hardware: Part
  readonly system: Part
  readonly network: Part
  readonly processors: readonly Part[]
  readonly storages: readonly Part[]
}

const serialOf = (reading: Reading, { bios, network }: Sections): Pick<DeviceRecord, 'serial'> => {
  const text = firstText(reading, [network, 'serial'], [bios, 'ssn'])
  const serial = text === undefined ? undefined : readSerial(text)
  if (serial?.ok === false)
    reading.notes.push({
      code: serial.fault === 'damaged' ? 'serialDamaged' : 'serialPlaceholder',
      message: 'The serial number does not identify the device and was left out.',
    })
  return serial?.ok === true ? { serial: serial.serial } : {}
}

const assetTagOf = (reading: Reading, { bios }: Sections): Pick<DeviceRecord, 'assetTag'> => {
  const assetTag = firstText(reading, [bios, 'assettag'])
  if (assetTag === undefined || readSerial(assetTag).ok) return assetTag === undefined ? {} : { assetTag }
  tell(reading, 'assetTagPlaceholder', 'The asset tag does not identify the device and was left out.', [
    ...bios.path,
    'assettag',
  ])
  return {}
}

/** What the device is: a network device says so itself, a computer by its chassis, others by the kind of file. */
const assetTypeOf = (
  reading: Reading,
  { hardware, network }: Sections,
  root: Part,
): Pick<DeviceRecord, 'assetType'> => {
  const stated = firstText(reading, [network, 'type'], [hardware, 'chassis_type'])
  const kind = textOf(reading, root, 'itemtype')
  const assetType = stated ?? (kind === 'Unmanaged' ? undefined : firstText(reading, [root, 'itemtype']))
  return assetType === undefined ? {} : { assetType }
}

const operatingSystemOf = (reading: Reading, { system }: Sections): Pick<DeviceRecord, 'operatingSystem'> => {
  const name = firstText(reading, [system, 'full_name'], [system, 'name'])
  if (name === undefined) return {}
  const version = firstText(reading, [system, 'kernel_version'], [system, 'version'])
  return { operatingSystem: { name, ...(version !== undefined && { version }) } }
}

const recordOf = (reading: Reading, id: string, root: Part, sections: Sections): DeviceRecord => {
  const { bios, network } = sections
  const serial = serialOf(reading, sections)
  const assetTag = assetTagOf(reading, sections)
  const assetType = assetTypeOf(reading, sections, root)
  const manufacturer = firstText(reading, [network, 'manufacturer'], [bios, 'smanufacturer'])
  const model = firstText(reading, [network, 'model'], [bios, 'smodel'])
  return {
    id,
    source: 'glpi',
    ...serial,
    ...assetTag,
    ...assetType,
    ...(manufacturer !== undefined && { manufacturer }),
    ...(model !== undefined && { model }),
    ...operatingSystemOf(reading, sections),
  }
}

const secureBootOf = (reading: Reading, { bios }: Sections): Pick<DeviceSpecification, 'secureBoot'> => {
  const secureBoot = textOf(reading, bios, 'secure_boot')
  if (secureBoot === undefined) return {}
  if (secureBoot === 'enabled' || secureBoot === 'disabled' || secureBoot === 'unsupported') {
    reading.members.take(bios.whole, 'secure_boot')
    return { secureBoot }
  }
  notRead(reading, bios, 'secure_boot', 'enabled, disabled or unsupported')
  return {}
}

const specificationOf = (reading: Reading, sections: Sections): DeviceSpecification => {
  const { hardware, processors, storages } = sections
  const most = (parts: readonly Part[], key: string): number =>
    parts.reduce((largest, part) => Math.max(largest, numberOf(reading, part, key) ?? 0), 0)
  const memoryMb = numberOf(reading, hardware, 'memory')
  const cores = processors.reduce((sum, each) => sum + (numberOf(reading, each, 'core') ?? 0), 0)
  const fastest = most(processors, 'speed')
  const largestMb = most(storages, 'disksize')
  // Memory is sold in powers of two, disks in powers of ten.
  return {
    ...(memoryMb !== undefined && { memoryGb: memoryMb / 1024 }),
    ...(cores > 0 && { cores }),
    ...(fastest > 0 && { clockGhz: fastest / 1000 }),
    ...(largestMb > 0 && { storageGb: largestMb / 1000 }),
    ...secureBootOf(reading, sections),
  }
}

/**
 * Returns the device that a GLPI inventory file describes. The format has no purchase date, no cost and no trusted
 * platform module: age is unknown (the date of the firmware is not it), and readiness for Windows 11 stays
 * undetermined.
 *
 * Every member is accounted for: what is neither in the device nor in a section that is named as ignored is in a note,
 * with its pointer as `at`. One that has another form has a note of its own (`memberNotRead`, `serialPlaceholder` and
 * their like); members that a device has no field for have one for each kind, `membersLeftOut`, with their `path`, how
 * many (`times`) and where the first stands.
 *
 * @param json - one inventory file, parsed
 * @returns the device; or a refusal: `notAnInventory`
 * @example
 * ```ts
 * const read = readGlpiInventory({
 *   deviceid: 'pc-7',
 *   content: {
 *     bios: { ssn: 'abc123', secure_boot: 'disabled' },
 *     hardware: { chassis_type: 'Laptop', memory: 8192 },
 *     softwares: [],
 *   },
 * })
 * valueOf(read).record // => { id: 'pc-7', source: 'glpi', serial: 'ABC123', assetType: 'Laptop' }
 * valueOf(read).specification // => { memoryGb: 8, secureBoot: 'disabled' }
 * valueOf(read).sections.ignored // => ['softwares']
 * ```
 * @see GLPI inventory format, https://github.com/glpi-project/inventory_format
 */
export const readGlpiInventory = (json: unknown): Parsed<GlpiDevice> => {
  const why = (what: string): Parsed<GlpiDevice> => refused('notAnInventory', `This is no GLPI inventory: ${what}.`)
  if (!isRecord(json)) return why('an inventory is an object')
  const reading: Reading = { members: membersOf(), notes: [] }
  const { members, notes } = reading
  const root: Part = { whole: json, path: [] }
  const id: unknown = members.take(json, 'deviceid')
  if (typeof id !== 'string') return why('it has no "deviceid" that is a text')
  const { content } = json
  if (!isRecord(content)) return why('it has no "content" that is an object')
  const part: Part = { whole: content, path: ['content'] }
  const sections: Sections = {
    bios: sectionOf(reading, part, 'bios'),
    hardware: sectionOf(reading, part, 'hardware'),
    system: sectionOf(reading, part, 'operatingsystem'),
    network: sectionOf(reading, part, 'network_device'),
    processors: listOf(reading, part, 'cpus'),
    storages: listOf(reading, part, 'storages'),
  }
  const record = recordOf(reading, id, root, sections)
  const specification = specificationOf(reading, sections)
  const present = Object.keys(content)
  const ignored = present.filter((name) => !usedSections.includes(name))
  for (const name of ignored) members.take(content, name)
  for (const { path, times, first } of members.left(json))
    notes.push({
      code: 'membersLeftOut',
      message: `"${path}" has no place in a device and was left out${times === 1 ? '' : `, ${grouped(times)} times`}.`,
      params: { path, times, at: first },
    })
  return {
    ok: true,
    value: {
      record,
      specification,
      sections: { used: present.filter((name) => usedSections.includes(name)), ignored },
    },
    notes,
  }
}
