import { type Note, type Parsed, refused } from '@imt/core'
import * as z from 'zod'
import type { DeviceRecord } from '../records/device-record.js'
import { readSerial, type SerialReading } from '../records/read-serial.js'
import type { DeviceSpecification } from '../support/windows-11-readiness.js'

const text = z.string().nullish()
const count = z.union([z.number(), z.string()]).nullish()

/** The parts of a GLPI inventory that are read; the format allows any others. */
const inventory = z.looseObject({
  deviceid: z.string().min(1),
  itemtype: text,
  content: z.looseObject({
    bios: z.looseObject({ assettag: text, smanufacturer: text, smodel: text, ssn: text, secure_boot: text }).nullish(),
    hardware: z.looseObject({ chassis_type: text, memory: count }).nullish(),
    operatingsystem: z.looseObject({ name: text, full_name: text, version: text, kernel_version: text }).nullish(),
    network_device: z.looseObject({ type: text, serial: text, model: text, manufacturer: text }).nullish(),
    cpus: z.array(z.looseObject({ core: count, speed: count })).nullish(),
    storages: z.array(z.looseObject({ disksize: count })).nullish(),
  }),
})

/**
 * A device of a GLPI inventory, with what it says about readiness for Windows 11, and the sections that were not read.
 */
export interface GlpiDevice {
  readonly record: DeviceRecord
  readonly specification: DeviceSpecification
  readonly sections: { readonly used: readonly string[]; readonly ignored: readonly string[] }
}

const usedSections = ['bios', 'hardware', 'operatingsystem', 'network_device', 'cpus', 'storages']
const plain = (value: string | null | undefined): string | undefined =>
  value === null || value === undefined || value.trim() === '' ? undefined : value.trim()
const number = (value: number | string | null | undefined): number | undefined => {
  const amount = typeof value === 'string' ? Number(value) : (value ?? Number.NaN)
  return Number.isFinite(amount) && amount > 0 ? amount : undefined
}
type Content = z.infer<typeof inventory>['content']

const serialOf = ({ bios, network_device: network }: Content): SerialReading | undefined => {
  const serial = plain(network?.serial) ?? plain(bios?.ssn)
  return serial === undefined ? undefined : readSerial(serial)
}

const assetTagOf = ({ bios }: Content): string | undefined => {
  const tag = plain(bios?.assettag)
  return tag !== undefined && readSerial(tag).ok ? tag : undefined
}

/** What the device is: a network device says so itself, a computer by its chassis, others by the kind of file. */
const assetTypeOf = (
  { hardware, network_device: network }: Content,
  itemtype: string | undefined,
): string | undefined =>
  plain(network?.type) ?? plain(hardware?.chassis_type) ?? (itemtype === 'Unmanaged' ? undefined : itemtype)

const operatingSystemOf = ({ operatingsystem: system }: Content): DeviceRecord['operatingSystem'] => {
  const name = plain(system?.full_name) ?? plain(system?.name)
  const version = plain(system?.kernel_version) ?? plain(system?.version)
  return name === undefined ? undefined : { name, ...(version !== undefined && { version }) }
}

const recordOf = (
  { deviceid, itemtype, content }: z.infer<typeof inventory>,
  serial: SerialReading | undefined,
): DeviceRecord => {
  const { bios, network_device: network } = content
  const assetTag = assetTagOf(content)
  const assetType = assetTypeOf(content, plain(itemtype))
  const manufacturer = plain(network?.manufacturer) ?? plain(bios?.smanufacturer)
  const model = plain(network?.model) ?? plain(bios?.smodel)
  const operatingSystem = operatingSystemOf(content)
  return {
    id: deviceid,
    source: 'glpi',
    ...(serial?.ok === true && { serial: serial.serial }),
    ...(assetTag !== undefined && { assetTag }),
    ...(assetType !== undefined && { assetType }),
    ...(manufacturer !== undefined && { manufacturer }),
    ...(model !== undefined && { model }),
    ...(operatingSystem !== undefined && { operatingSystem }),
  }
}

const secureBoot = (value: string | undefined): DeviceSpecification['secureBoot'] =>
  value === 'enabled' || value === 'disabled' || value === 'unsupported' ? value : undefined

const specificationOf = ({ bios, hardware, cpus, storages }: Content): DeviceSpecification => {
  const memoryMb = number(hardware?.memory)
  const cores = (cpus ?? []).reduce((sum, { core }) => sum + (number(core) ?? 0), 0)
  const fastest = (cpus ?? []).reduce((most, { speed }) => Math.max(most, number(speed) ?? 0), 0)
  const largestMb = (storages ?? []).reduce((most, { disksize }) => Math.max(most, number(disksize) ?? 0), 0)
  const boot = secureBoot(plain(bios?.secure_boot))
  // Memory is sold in powers of two, disks in powers of ten.
  return {
    ...(memoryMb !== undefined && { memoryGb: memoryMb / 1024 }),
    ...(cores > 0 && { cores }),
    ...(fastest > 0 && { clockGhz: fastest / 1000 }),
    ...(largestMb > 0 && { storageGb: largestMb / 1000 }),
    ...(boot !== undefined && { secureBoot: boot }),
  }
}

/**
 * Returns the device that a GLPI inventory file describes. The format has no purchase date, no cost and no trusted
 * platform module: age is unknown (the date of the firmware is not it), and readiness for Windows 11 stays
 * undetermined.
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
  const parsed = inventory.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused(
      'notAnInventory',
      `This is no GLPI inventory: ${issue?.path.join('/') ?? ''} ${issue?.message ?? ''}`.trim(),
    )
  }
  const { content } = parsed.data
  const serial = serialOf(content)
  const notes: Note[] = []
  if (serial?.ok === false)
    notes.push({
      code: serial.fault === 'damaged' ? 'serialDamaged' : 'serialPlaceholder',
      message: 'The serial number does not identify the device and was left out.',
    })
  const present = Object.keys(content)
  return {
    ok: true,
    value: {
      record: recordOf(parsed.data, serial),
      specification: specificationOf(content),
      sections: {
        used: present.filter((name) => usedSections.includes(name)),
        ignored: present.filter((name) => !usedSections.includes(name)),
      },
    },
    notes,
  }
}
