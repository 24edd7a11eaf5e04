import type { Note, Parsed } from '@imt/core'
import * as z from 'zod'
import type { DeviceRecord } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'
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
const secureBoot = (value: string | undefined): DeviceSpecification['secureBoot'] =>
  value === 'enabled' || value === 'disabled' || value === 'unsupported' ? value : undefined

/**
 * Returns the device that a GLPI inventory file describes. The format has no purchase date, no cost and no trusted
 * platform module: age is unknown (the date of the firmware is not it), and readiness for Windows 11 stays
 * undetermined.
 *
 * @param json - one inventory file, parsed
 * @returns the device; or a refusal: `notAnInventory`
 * @example
 * ```ts
 * const read = readGlpiInventory({ deviceid: 'pc-7', content: { bios: { ssn: 'abc123', secure_boot: 'disabled' }, hardware: { chassis_type: 'Laptop', memory: 8192 }, softwares: [] } })
 * read.value.record // => { id: 'pc-7', source: 'glpi', serial: 'ABC123', assetType: 'Laptop' }
 * read.value.specification // => { memoryGb: 8, secureBoot: 'disabled' }
 * read.value.sections.ignored // => ['softwares']
 * ```
 * @see GLPI inventory format, https://github.com/glpi-project/inventory_format
 */
export const readGlpiInventory = (json: unknown): Parsed<GlpiDevice> => {
  const parsed = inventory.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return {
      ok: false,
      code: 'notAnInventory',
      message: `This is no GLPI inventory: ${issue?.path.join('/') ?? ''} ${issue?.message ?? ''}`.trim(),
    }
  }
  const { deviceid, itemtype, content } = parsed.data
  const { bios, hardware, operatingsystem: system, network_device: network } = content
  const notes: Note[] = []
  const serialText = plain(network?.serial) ?? plain(bios?.ssn)
  const serial = serialText === undefined ? undefined : readSerial(serialText)
  if (serial?.ok === false)
    notes.push({
      code: serial.fault === 'damaged' ? 'serialDamaged' : 'serialPlaceholder',
      message: 'The serial number does not identify the device and was left out.',
    })
  const assetTag = plain(bios?.assettag)
  const assetType =
    plain(network?.type) ??
    plain(hardware?.chassis_type) ??
    (plain(itemtype) === 'Unmanaged' ? undefined : plain(itemtype))
  const manufacturer = plain(network?.manufacturer) ?? plain(bios?.smanufacturer)
  const model = plain(network?.model) ?? plain(bios?.smodel)
  const systemName = plain(system?.full_name) ?? plain(system?.name)
  const systemVersion = plain(system?.kernel_version) ?? plain(system?.version)
  const record: DeviceRecord = {
    id: deviceid,
    source: 'glpi',
    ...(serial?.ok === true && { serial: serial.serial }),
    ...(assetTag !== undefined && readSerial(assetTag).ok && { assetTag }),
    ...(assetType !== undefined && { assetType }),
    ...(manufacturer !== undefined && { manufacturer }),
    ...(model !== undefined && { model }),
    ...(systemName !== undefined && {
      operatingSystem: { name: systemName, ...(systemVersion !== undefined && { version: systemVersion }) },
    }),
  }
  const memoryMb = number(hardware?.memory)
  const cores = (content.cpus ?? []).reduce((sum, { core }) => sum + (number(core) ?? 0), 0)
  const fastest = Math.max(0, ...(content.cpus ?? []).map(({ speed }) => number(speed) ?? 0))
  const largestMb = Math.max(0, ...(content.storages ?? []).map(({ disksize }) => number(disksize) ?? 0))
  const boot = secureBoot(plain(bios?.secure_boot))
  // Memory is sold in powers of two, disks in powers of ten.
  const specification: DeviceSpecification = {
    ...(memoryMb !== undefined && { memoryGb: memoryMb / 1024 }),
    ...(cores > 0 && { cores }),
    ...(fastest > 0 && { clockGhz: fastest / 1000 }),
    ...(largestMb > 0 && { storageGb: largestMb / 1000 }),
    ...(boot !== undefined && { secureBoot: boot }),
  }
  const present = Object.keys(content)
  return {
    ok: true,
    value: {
      record,
      specification,
      sections: {
        used: present.filter((name) => usedSections.includes(name)),
        ignored: present.filter((name) => !usedSections.includes(name)),
      },
    },
    notes,
  }
}
