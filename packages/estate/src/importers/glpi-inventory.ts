import { counted, grouped, isIsoDate, isRecord, membersOf, refused, type Parsed } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'
import type { DeviceSpecification } from '../support/device-specification.js'
import {
  firstText,
  listOf,
  notRead,
  numberOf,
  sectionOf,
  tell,
  textOf,
  type Part,
  type Reading,
  type Sections,
} from './glpi-members.js'
import { chassisOf, monitorsOf } from './glpi-parts.js'

/**
 * A device of a GLPI inventory, with what it says about readiness for Windows 11, and the sections that were not read.
 */
export interface GlpiDevice {
  readonly record: DeviceRecord
  /** That of the record; empty where nothing of it is stated. */
  readonly specification: DeviceSpecification
  /** Its monitors that have a serial number of their own: devices beside it. */
  readonly monitors: readonly DeviceRecord[]
  /** Of a stack of switches, its chassis, which stand under one name: devices in place of it. */
  readonly chassis: readonly DeviceRecord[]
  readonly sections: { readonly used: readonly string[]; readonly ignored: readonly string[] }
}

/** The parts of an inventory that are read; the format allows any others. */
const usedSections = [
  'accesslog',
  'bios',
  'hardware',
  'operatingsystem',
  'network_device',
  'network_components',
  'monitors',
  'cpus',
  'storages',
]

const serialOf = (reading: Reading, { bios, network }: Sections): Pick<DeviceRecord, 'serial'> => {
  const text = firstText(reading, [network, 'serial'], [bios, 'ssn'])
  const serial = text === undefined ? undefined : readSerial(text)
  if (serial?.ok === false)
    reading.notes.push({
      code: serial.fault === 'placeholder' ? 'serialPlaceholder' : 'serialDamaged',
      message: 'The serial number does not identify the device and was left out.',
    })
  return serial?.ok === true ? { serial: serial.serial } : {}
}

/** What Android puts in its place: how the system was signed. */
const signedWith = /^(?:release|test|dev)-keys$/i

const assetTagOf = (reading: Reading, { bios }: Sections): Pick<DeviceRecord, 'assetTag'> => {
  const assetTag = firstText(reading, [bios, 'assettag'])
  const isTag = assetTag === undefined || (readSerial(assetTag).ok && !signedWith.test(assetTag))
  if (isTag) return assetTag === undefined ? {} : { assetTag }
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

const dayIn = /(?<!\d)(\d{4}-\d{2}-\d{2})(?=[ T-]\d{2}[:-]\d{2}|$)/

/** The day on which the inventory was made: the log says it, and so does the name that agents give themselves. */
const lastSeenOf = (reading: Reading, id: string, { access }: Sections): Pick<DeviceRecord, 'lastSeen'> => {
  const logged = textOf(reading, access, 'logdate')
  const day = dayIn.exec(logged ?? '')?.[1] ?? ''
  if (isIsoDate(day)) {
    reading.members.take(access.whole, 'logdate')
    return { lastSeen: day }
  }
  if (logged !== undefined) notRead(reading, access, 'logdate', 'a day')
  const named = dayIn.exec(id)?.[1] ?? ''
  return isIsoDate(named) ? { lastSeen: named } : {}
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
    ...lastSeenOf(reading, id, sections),
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

const wide = /64|aarch64|armv8/i
const narrow = /^(?:i[3-6]86|x86|armv[67]\w*|32[- ]?bit)$/i

/** How wide the processor is. A system of 32 bits may run on one of 64. */
const processorBitsOf = (
  reading: Reading,
  { processors, system }: Sections,
): Pick<DeviceSpecification, 'processorBits'> => {
  const stated = processors.flatMap((part) => textOf(reading, part, 'arch') ?? [])
  const ofSystem = textOf(reading, system, 'arch')
  for (const part of processors)
    if (textOf(reading, part, 'arch') !== undefined) reading.members.take(part.whole, 'arch')
  if (ofSystem !== undefined) reading.members.take(system.whole, 'arch')
  if (stated.some((text) => wide.test(text)) || wide.test(ofSystem ?? '')) return { processorBits: 64 }
  return stated.length > 0 && stated.every((text) => narrow.test(text)) ? { processorBits: 32 } : {}
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
    ...processorBitsOf(reading, sections),
    ...secureBootOf(reading, sections),
  }
}

/**
 * Returns the device that a GLPI inventory file describes, with its monitors, and of a stack its chassis.
 *
 * The format has no purchase date, no cost and no trusted platform module: age is unknown (the date of the firmware is
 * not it), and readiness for Windows 11 stays undetermined.
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
 * valueOf(read).record.serial // => 'ABC123'
 * valueOf(read).record.specification // => { memoryGb: 8, secureBoot: 'disabled' }
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
    access: sectionOf(reading, part, 'accesslog'),
    components: listOf(reading, part, 'network_components'),
    monitors: listOf(reading, part, 'monitors'),
    processors: listOf(reading, part, 'cpus'),
    storages: listOf(reading, part, 'storages'),
  }
  const record = recordOf(reading, id, root, sections)
  const specification = specificationOf(reading, sections)
  const monitors = monitorsOf(reading, id, sections)
  const chassis = chassisOf(reading, id, sections)
  if (chassis.length > 1)
    notes.push({
      code: 'stackOfDevices',
      message: `A stack of ${counted(chassis.length, 'device')} under one name: count each of them, and not the stack.`,
      params: { devices: chassis.length },
    })
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
      record: Object.keys(specification).length === 0 ? record : { ...record, specification },
      specification,
      monitors,
      chassis,
      sections: { used: present.filter((name) => usedSections.includes(name)), ignored },
    },
    notes,
  }
}
