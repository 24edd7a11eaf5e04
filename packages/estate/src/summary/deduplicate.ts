import { namesOf, requireObject, type IsoDate } from '@imt/core'
import { requireIterable } from '../parameter/require-iterable.js'
import type { DeviceRecord } from '../records/device-record.js'
import { makerReader, type MakerAliases, type MakerReader } from '../records/maker.js'
import { readSerial } from '../records/read-serial.js'
import { draftMaker } from '../records/set-field.js'
import type { Deduplicated, Merge, RecordKey, SameName } from './deduplicated.js'
import { groupByName } from './group-by-name.js'
import { groupBySerial, type SerialGroups } from './group-by-serial.js'
import { byRank, joinRecords, keyOf } from './join-records.js'

const recordsAt = (records: readonly DeviceRecord[], positions: readonly number[]): DeviceRecord[] =>
  positions.flatMap((position) => records[position] ?? [])

/** The records of one device, the one to keep first: of two, which most are, without a list to be sorted. */
const inRank = (
  records: readonly DeviceRecord[],
  positions: readonly number[],
  rank: (a: DeviceRecord, b: DeviceRecord) => number,
): readonly DeviceRecord[] => {
  const [one, other] = [records[positions[0] ?? -1], records[positions[1] ?? -1]]
  if (positions.length !== 2 || one === undefined || other === undefined)
    return recordsAt(records, positions).sort(rank)
  return rank(one, other) <= 0 ? [one, other] : [other, one]
}

/** The records of one device, those that were joined by their name among them. */
interface Group {
  readonly serial: string
  readonly positions: readonly number[]
  readonly byName: readonly number[]
}

const noNames: readonly number[] = []

/** The groups by serial number, with the records that go with them by name alone. */
const withNames = (
  records: readonly DeviceRecord[],
  { together, without }: SerialGroups,
  makerOf: MakerReader,
  asOf: IsoDate | undefined,
): { readonly groups: Iterable<Group>; readonly joined: number; readonly sameName: readonly SameName[] } => {
  const groups = new Map<number, Group>()
  const firsts = new Int32Array(records.length).map((_, position) => position)
  for (const { serial, positions } of together) {
    const [first = 0] = positions
    for (const position of positions) firsts[position] = first
    groups.set(first, { serial, positions, byName: noNames })
  }
  const named = groupByName(records, without, (position) => firsts[position] ?? position, makerOf, asOf)
  let joined = 0
  for (const { withSerial, byName } of named.together) {
    const [one = 0] = withSerial
    const first = firsts[one] ?? one
    const read = readSerial(records[one]?.serial ?? '')
    const { serial, positions } = groups.get(first) ?? { serial: read.ok ? read.serial : '', positions: [one] }
    const all = [...positions, ...byName].sort((a, b) => a - b)
    groups.delete(first)
    groups.set(first, { serial, positions: all, byName })
    joined += byName.length
  }
  return {
    groups: groups.values(),
    joined,
    sameName: named.hinted.map(({ name, reason, positions }) => ({
      name,
      reason,
      records: recordsAt(records, positions).map(keyOf),
    })),
  }
}

/** How records are joined. */
export interface DeduplicateOptions {
  /**
   * Names of makers of one's own, without regard to case, each with the name to use. They go before those that are
   * known, such as Hewlett-Packard for HP.
   */
  readonly makers?: MakerAliases
}

const optionNames = namesOf<DeduplicateOptions>({ makers: true })

/**
 * Returns each device once: records with the same serial number are one device, whatever system they come from. The
 * record last seen is kept, and what it lacks is filled from the others; every joining is listed with its reason.
 *
 * Serial numbers are compared as `readSerial` reads them: placeholders join nothing. Neither do two records that state
 * different makers or are of two kinds of device (a computer and a printer), nor a number that one source gives to
 * three unlike devices: these are listed as kept apart. Numbers that are nearly alike are listed, and not joined.
 *
 * Directories list computers by name alone. A record without a serial number is joined to the one device that has its
 * `name`, where the name stands once in each source and nothing contradicts it; others are listed in `sameName`.
 *
 * @param records - device records, of one source or several
 * @param asOf - the day of the count: a record last seen after it is kept only where there is no other, and is named
 * @param options - names of makers of one's own
 * @example
 * ```ts
 * const { devices, merges } = deduplicate([
 *   { id: '00123', source: 'register', serial: 'ABC123', cost: '678.22', manufacturer: 'Hewlett-Packard' },
 *   { id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20', manufacturer: 'HP' },
 * ])
 * devices.map(({ id, cost }) => [id, cost]) // => [['d-9', '678.22']]
 * merges[0]?.reason // => 'acrossSources'
 * ```
 */
export const deduplicate = (
  records: Iterable<DeviceRecord>,
  asOf?: IsoDate,
  options: DeduplicateOptions = {},
): Deduplicated => {
  requireIterable(records, 'deduplicate: records')
  const { makers } = requireObject(options, 'deduplicate: options', optionNames)
  const makerOf = makerReader(makers)
  const devices = [...records]
  const groups = groupBySerial(devices, makerOf)
  const keysAt = (positions: readonly number[]): readonly RecordKey[] => recordsAt(devices, positions).map(keyOf)
  const keptApart = groups.apart.map(({ serial, positions, reason }) => ({
    serial,
    reason,
    records: keysAt(positions),
  }))
  const alike = groups.alike.map(({ serials, reason, positions }) => ({ serials, reason, records: keysAt(positions) }))
  const merges: Merge[] = []
  const firsts: number[] = []
  const joined = new Uint8Array(devices.length)
  const rank = byRank(asOf)
  const newDraft = draftMaker()
  let isInOrder = true
  const named = withNames(devices, groups, makerOf, asOf)
  for (const { serial, positions, byName } of named.groups) {
    const [latest, ...others] = inRank(devices, positions, rank)
    const [first = 0] = positions
    if (latest === undefined) continue
    const { device, merge } = joinRecords(serial, [latest, ...others], asOf, makerOf, newDraft, keysAt(byName))
    devices[first] = device
    for (const position of positions) if (position !== first) joined[position] = 1
    isInOrder &&= first > (firsts.at(-1) ?? -1)
    firsts.push(first)
    merges.push(merge)
  }
  return {
    devices: devices.filter((_, position) => joined[position] === 0),
    merges: isInOrder
      ? merges
      : firsts
          .map((first, index) => ({ first, index }))
          .sort((a, b) => a.first - b.first)
          .flatMap(({ index }) => merges[index] ?? []),
    withoutSerial: groups.without.length - named.joined,
    keptApart,
    alike,
    sameName: named.sameName,
  }
}
