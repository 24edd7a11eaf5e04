import { deviceKind } from '../records/device-kind.js'
import type { DeviceRecord } from '../records/device-record.js'
import { makerReader, type MakerReader } from '../records/maker.js'
import { readSerial } from '../records/read-serial.js'
import { lettersForFigures } from './letters-for-figures.js'

/** Why records with one serial number are not one device. */
export type ApartReason = 'makers' | 'kinds' | 'sharedByMany'

/** How serial numbers are nearly alike: by spaces, signs and what a label prints, or by letters read for figures. */
export type AlikeReason = 'signs' | 'letters'

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
  /** Two serial numbers or more that are nearly alike, and why: joined to nothing. */
  readonly alike: readonly {
    readonly serials: readonly string[]
    readonly reason: AlikeReason
    readonly positions: readonly number[]
  }[]
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

/** The maker, which people write before the number. */
const makerBefore = /^(?:HPE?|DELL|LENOVO|APPLE|ACER|ASUS|TOSHIBA|FUJITSU|SAMSUNG|CISCO|MICROSOFT)[^A-Z0-9]+/

/** What is left of a serial number without spaces, signs, and what a label prints before it. */
const bare = (serial: string): string =>
  serial
    .replace(makerBefore, '')
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/^(?:SERVICETAG|SERIALNUMBER|SERIALNO|SERIAL|SNO|SN)(?=.{5})/, '')
    .replace(/^0+(?=.{5})/, '')

/** So short a number is no serial number to be taken for another. */
const shortest = 6
/** Labels print S before it, or 1S with the type of the machine. */
const scanned = (key: string): readonly string[] => [
  ...(key.startsWith('S') ? [key.slice(1)] : []),
  ...(key.startsWith('1S') && key.length >= 20 ? [key.slice(-8)] : []),
]

/** A serial number that is its own key, and the key of no other that a label printed: most are. */
const isPlain = /^(?:[A-RT-Z2-9][A-Z0-9]*|1(?:[A-RT-Z0-9][A-Z0-9]*)?)$/

/** The keys under which serial numbers that are not plain may meet others. */
const keysToCompare = (serials: Iterable<string>): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const serial of serials) {
    if (isPlain.test(serial)) continue
    const key = bare(serial)
    if (key.length < shortest) continue
    keys.add(key)
    for (const other of scanned(key)) keys.add(other)
  }
  return keys
}

const findAlike = (firstOf: ReadonlyMap<string, number>): readonly (readonly string[])[] => {
  // Of a million serial numbers few are not plain: only what these may be is looked for among all.
  const keys = keysToCompare(firstOf.keys())
  if (keys.size === 0) return []
  const byBare = new Map<string, string[]>()
  for (const serial of firstOf.keys()) {
    const key = isPlain.test(serial) ? serial : bare(serial)
    if (key.length < shortest || !keys.has(key)) continue
    const list = byBare.get(key)
    if (list === undefined) byBare.set(key, [serial])
    else list.push(serial)
  }
  for (const [key, each] of byBare) {
    const other = scanned(key).find((one) => one !== key && one.length >= shortest && byBare.has(one))
    if (other === undefined) continue
    for (const serial of each) byBare.get(other)?.push(serial)
    byBare.delete(key)
  }
  return [...byBare.values()].filter((each) => each.length > 1)
}

/**
 * True unless records with serial numbers that differ by letters are plainly several devices: one source has two of
 * them under asset tags of their own, or saw both; or two makers are named, each of which numbers its own.
 */
const mayBeOne = (records: readonly DeviceRecord[], makerOf: MakerReader): boolean => {
  const isTwo = (a: DeviceRecord, b: DeviceRecord): boolean =>
    a.source === b.source &&
    a.serial !== b.serial &&
    ((a.lastSeen !== undefined && b.lastSeen !== undefined) ||
      (a.assetTag !== undefined && b.assetTag !== undefined && a.assetTag !== b.assetTag))
  const makers = new Set(records.map(({ manufacturer }) => makerOf(manufacturer)).filter((maker) => maker !== ''))
  return makers.size <= 1 && !records.some((one, at) => records.slice(at + 1).some((other) => isTwo(one, other)))
}

/** The positions of records by serial number, in chains: a list for each would take more memory than the numbers. */
interface SerialChains {
  /** The position of the first record with each serial number, in the order first met. */
  readonly firstOf: ReadonlyMap<string, number>
  /** The position of the next record with the serial number of one; -1 where there is none. */
  readonly next: Int32Array
  /** The positions of the records that have the serial number of one and stand behind it, and of itself, in order. */
  positionsFrom(first: number): readonly number[]
  readonly without: readonly number[]
}

const chainSerials = (records: readonly DeviceRecord[]): SerialChains => {
  const firstOf = new Map<string, number>()
  const without: number[] = []
  const last = new Int32Array(records.length)
  const next = new Int32Array(records.length).fill(-1)
  for (let position = 0; position < records.length; position += 1) {
    const serial = records[position]?.serial
    const read = serial === undefined ? undefined : readSerial(serial)
    if (read?.ok !== true) {
      without.push(position)
      continue
    }
    const first = firstOf.get(read.serial)
    if (first === undefined) firstOf.set(read.serial, position)
    else next[last[first] ?? first] = position
    last[first ?? position] = position
  }
  const positionsFrom = (first: number): readonly number[] => {
    const positions: number[] = []
    for (let position = first; position >= 0; position = next[position] ?? -1) positions.push(position)
    return positions
  }
  return { firstOf, next, positionsFrom, without }
}

/**
 * Groups records by serial number. Two that name different makers, or are of two kinds of device, are two devices; a
 * number that one source gives to three unlike devices or more is none.
 *
 * @param makerOf - what tells the maker by the name in a record
 */
export const groupBySerial = (records: readonly DeviceRecord[], makerOf = makerReader()): SerialGroups => {
  const { firstOf, next, positionsFrom, without } = chainSerials(records)
  const recordsAt = (positions: readonly number[]): readonly DeviceRecord[] =>
    positions.flatMap((position) => records[position] ?? [])
  const makerAt = (position: number): string => makerOf(records[position]?.manufacturer)
  const kindAt = (position: number): string => deviceKind(records[position]?.assetType) ?? ''
  const together: { readonly serial: string; readonly positions: readonly number[] }[] = []
  const apart: ApartGroup[] = []
  for (const [serial, first] of firstOf) {
    if ((next[first] ?? -1) < 0) continue
    const positions = positionsFrom(first)
    if (positions.length >= unlikeDevices && isSharedByMany(recordsAt(positions))) {
      apart.push({ serial, positions, reason: 'sharedByMany' })
      continue
    }
    const byMaker = apartBy(positions, makerAt)
    if (byMaker.length > 1) apart.push({ serial, positions, reason: 'makers' })
    for (const ofMaker of byMaker) {
      const byKind = apartBy(ofMaker, kindAt)
      if (byKind.length > 1) apart.push({ serial, positions: ofMaker, reason: 'kinds' })
      for (const group of byKind) if (group.length > 1) together.push({ serial, positions: group })
    }
  }
  const positionsOf = (serials: readonly string[]): readonly number[] =>
    serials.flatMap((serial) => positionsFrom(firstOf.get(serial) ?? -1)).sort((a, b) => a - b)
  const alike = [
    ...findAlike(firstOf).map((serials) => ({ serials, reason: 'signs' as const, positions: positionsOf(serials) })),
    ...lettersForFigures(firstOf)
      .map((serials) => ({ serials, reason: 'letters' as const, positions: positionsOf(serials) }))
      .filter(({ positions }) => mayBeOne(recordsAt(positions), makerOf)),
  ]
  return { together, apart, alike, without }
}
