import { deviceKind } from '../records/device-kind.js'
import type { DeviceRecord } from '../records/device-record.js'
import { makerReader } from '../records/maker.js'
import { readSerial } from '../records/read-serial.js'

/** Why records with one serial number are not one device. */
export type ApartReason = 'makers' | 'kinds' | 'sharedByMany'

/** Records with one serial number that are several devices, by their positions. */
export interface ApartGroup {
  readonly serial: string
  readonly positions: readonly number[]
  readonly reason: ApartReason
}

/** What the serial numbers of records say: which are one device, which are kept apart, which are nearly alike. */
export interface SerialGroups {
  /** Records of one device, each list with two positions or more, in order. */
  readonly together: readonly { readonly serial: string; readonly positions: readonly number[] }[]
  readonly apart: readonly ApartGroup[]
  /** Two serial numbers or more that differ by spaces, signs or what a label prints before them: joined to nothing. */
  readonly alike: readonly { readonly serials: readonly string[]; readonly positions: readonly number[] }[]
  /** Records without a serial number that identifies. */
  readonly without: readonly number[]
}

/** So many unlike devices of one source with one serial number show that it is none. */
const unlikeDevices = 3

const normal = (text: string | undefined): string => (text ?? '').trim().toLowerCase()

/** True if one source gives the serial number to devices of several models, or under several asset tags. */
const isSharedByMany = (records: readonly DeviceRecord[]): boolean => {
  const bySource = new Map<string, DeviceRecord[]>()
  for (const record of records) {
    const list = bySource.get(record.source)
    if (list === undefined) bySource.set(record.source, [record])
    else list.push(record)
  }
  const differ = (list: readonly DeviceRecord[], field: 'model' | 'assetTag' | 'assetType'): boolean =>
    new Set(list.map((record) => normal(record[field])).filter((text) => text !== '')).size >= unlikeDevices
  return [...bySource.values()].some(
    (list) =>
      list.length >= unlikeDevices && (differ(list, 'model') || differ(list, 'assetTag') || differ(list, 'assetType')),
  )
}

/** Positions apart by a name; those that name none are one with the rest only where there is one name. */
const apartBy = (
  positions: readonly number[],
  nameOf: (position: number) => string,
): readonly (readonly number[])[] => {
  const [one = 0, other = 0] = positions
  if (positions.length === 2) {
    const [name, another] = [nameOf(one), nameOf(other)]
    return name === another || name === '' || another === '' ? [positions] : [[one], [other]]
  }
  const groups = new Map<string, number[]>()
  for (const position of positions) {
    const name = nameOf(position)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [position])
    else group.push(position)
  }
  const unstated = groups.get('') ?? []
  groups.delete('')
  return groups.size <= 1 ? [positions] : [...groups.values(), ...unstated.map((position) => [position])]
}

/** What is left of a serial number without spaces, signs, and what a label prints before it. */
const bare = (serial: string): string =>
  serial
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/^(?:SERIALNUMBER|SERIALNO|SERIAL|SNO|SN)(?=.{5})/, '')
    .replace(/^0+(?=.{5})/, '')

/** So short a number is no serial number to be taken for another. */
const shortest = 6
/** Labels print S before it, or 1S with the type of the machine. */
const scanned = (key: string): readonly string[] => [
  ...(key.startsWith('S') ? [key.slice(1)] : []),
  ...(key.startsWith('1S') && key.length >= 20 ? [key.slice(-8)] : []),
]

const findAlike = (bySerial: ReadonlyMap<string, readonly number[]>): SerialGroups['alike'] => {
  const byBare = new Map<string, string[]>()
  for (const serial of bySerial.keys()) {
    const key = bare(serial)
    if (key.length < shortest) continue
    const list = byBare.get(key)
    if (list === undefined) byBare.set(key, [serial])
    else list.push(serial)
  }
  for (const [key, serials] of byBare) {
    const other = scanned(key).find((each) => each !== key && each.length >= shortest && byBare.has(each))
    if (other === undefined) continue
    for (const serial of serials) byBare.get(other)?.push(serial)
    byBare.delete(key)
  }
  return [...byBare.values()]
    .filter((serials) => serials.length > 1)
    .map((serials) => ({
      serials,
      positions: serials.flatMap((serial) => bySerial.get(serial) ?? []).sort((a, b) => a - b),
    }))
}

/**
 * Groups records by serial number. Two that name different makers, or are of two kinds of device, are two devices; a
 * number that one source gives to three unlike devices or more is none.
 *
 * @param makerOf - what tells the maker by the name in a record
 */
export const groupBySerial = (records: readonly DeviceRecord[], makerOf = makerReader()): SerialGroups => {
  const bySerial = new Map<string, number[]>()
  const without: number[] = []
  records.forEach(({ serial }, position) => {
    const read = serial === undefined ? undefined : readSerial(serial)
    if (read?.ok !== true) {
      without.push(position)
      return
    }
    const positions = bySerial.get(read.serial)
    if (positions === undefined) bySerial.set(read.serial, [position])
    else positions.push(position)
  })
  const recordsAt = (positions: readonly number[]): readonly DeviceRecord[] =>
    positions.flatMap((position) => records[position] ?? [])
  const together: { readonly serial: string; readonly positions: readonly number[] }[] = []
  const apart: ApartGroup[] = []
  for (const [serial, positions] of bySerial) {
    if (positions.length === 1) continue
    if (positions.length >= unlikeDevices && isSharedByMany(recordsAt(positions))) {
      apart.push({ serial, positions, reason: 'sharedByMany' })
      continue
    }
    const byMaker = apartBy(positions, (position) => makerOf(records[position]?.manufacturer))
    if (byMaker.length > 1) apart.push({ serial, positions, reason: 'makers' })
    for (const ofMaker of byMaker) {
      const byKind = apartBy(ofMaker, (position) => deviceKind(records[position]?.assetType) ?? '')
      if (byKind.length > 1) apart.push({ serial, positions: ofMaker, reason: 'kinds' })
      for (const group of byKind) if (group.length > 1) together.push({ serial, positions: group })
    }
  }
  return { together, apart, alike: findAlike(bySerial), without }
}
