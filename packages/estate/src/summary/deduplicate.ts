import { requireIterable } from '../parameter/require-iterable.js'
import { namesOf, requireObject, type IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { deviceStates } from '../records/device-states.data.js'
import { makerReader, type MakerAliases } from '../records/maker.js'
import { draftMaker, setField, setFields, type Draft, type SetField } from '../records/set-field.js'
import { groupBySerial, type ApartReason } from './group-by-serial.js'

/** A record by its key and its source. */
export interface RecordKey {
  readonly id: string
  readonly source: string
}

/**
 * Records that share a serial number and were not joined: their makers differ, they are of two kinds of device, or one
 * source gives the number to three unlike devices or more, so that it is none.
 */
export interface KeptApart {
  readonly serial: string
  readonly reason: ApartReason
  readonly records: readonly RecordKey[]
}

/** Serial numbers that differ by spaces, signs, or what a label prints before them: perhaps one device. */
export interface AlikeSerials {
  readonly serials: readonly string[]
  readonly records: readonly RecordKey[]
}

/** Records that are one device, and why they were taken as one. */
export interface Merge {
  readonly serial: string
  /** The record that was kept: the one last seen, a day after the count apart. */
  readonly kept: RecordKey
  readonly joined: readonly RecordKey[]
  /** `acrossSources`: the same device in two systems. `enrolledAgain`: one system holds it under two keys. */
  readonly reason: 'acrossSources' | 'enrolledAgain'
  /** Fields that were filled from a joined record because the kept one lacks them. */
  readonly filled: readonly string[]
  /** Fields on which the records disagree: the kept record's was taken. */
  readonly disagree: readonly string[]
  /**
   * Records of the device that were last seen after the day of the count: a fault of the data. Only where that day is
   * given.
   */
  readonly future?: readonly RecordKey[]
}

/** Each device once, in the order first met, and what was joined. */
export interface Deduplicated {
  readonly devices: readonly DeviceRecord[]
  readonly merges: readonly Merge[]
  /** Records without a serial number that identifies: they can be joined to nothing, and may be counted twice. */
  readonly withoutSerial: number
  readonly keptApart: readonly KeptApart[]
  readonly alike: readonly AlikeSerials[]
}

const compared = [
  'assetTag',
  'assetType',
  'manufacturer',
  'model',
  'status',
  'ownership',
] as const satisfies readonly (keyof DeviceRecord)[]
const key = ({ id, source }: DeviceRecord): RecordKey => ({ id, source })

const isFuture = ({ lastSeen }: DeviceRecord, asOf: IsoDate | undefined): boolean =>
  asOf !== undefined && lastSeen !== undefined && lastSeen > asOf
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const rankOf = ({ status }: DeviceRecord): number => deviceStates[status ?? 'unknown'].rank

/**
 * Last seen first, days after the count last; then by state, source, key and content, so that the order given never
 * decides.
 */
const byRank =
  (asOf: IsoDate | undefined) =>
  (a: DeviceRecord, b: DeviceRecord): number => {
    const [futureA, futureB] = [isFuture(a, asOf), isFuture(b, asOf)]
    return (
      Number(futureA) - Number(futureB) ||
      (futureA ? 0 : order(b.lastSeen ?? '', a.lastSeen ?? '')) ||
      rankOf(a) - rankOf(b) ||
      order(a.source, b.source) ||
      order(a.id, b.id) ||
      order(JSON.stringify(a), JSON.stringify(b))
    )
  }

const nothing = { filled: [], disagree: [] } as const

/** The own fields of all records, those of the kept one first; named `own.floor` where filled or in disagreement. */
const joinOwn = (
  latest: DeviceRecord,
  others: readonly DeviceRecord[],
): Pick<DeviceRecord, 'own'> & Pick<Merge, 'filled' | 'disagree'> => {
  if (others.every((other) => other.own === undefined))
    return { ...(latest.own !== undefined && { own: latest.own }), ...nothing }
  const own = new Map(Object.entries(latest.own ?? {}))
  const filled = new Set<string>()
  const disagree = new Set<string>()
  for (const [name, value] of others.flatMap((other) => Object.entries(other.own ?? {}))) {
    if (!own.has(name)) {
      own.set(name, value)
      filled.add(`own.${name}`)
    } else if (JSON.stringify(own.get(name)) !== JSON.stringify(value)) disagree.add(`own.${name}`)
  }
  return { ...(own.size > 0 && { own: Object.fromEntries(own) }), filled: [...filled], disagree: [...disagree] }
}

/** The fields that the kept record lacks and another has, in their order. */
const lackingIn = (latest: DeviceRecord, others: readonly DeviceRecord[]): readonly SetField[] => {
  const lacking: SetField[] = []
  for (const field of setFields) {
    if (latest[field] !== undefined) continue
    for (const other of others)
      if (other[field] !== undefined) {
        lacking.push(field)
        break
      }
  }
  return lacking
}

/** What the first of several records that says it says of a field. */
const firstOf = <Field extends SetField>(
  others: readonly DeviceRecord[],
  field: Field,
): DeviceRecord[Field] | undefined => {
  for (const other of others) if (other[field] !== undefined) return other[field]
  return undefined
}

/** The fields on which others say something else: two names of one maker say the same. */
const disagreeing = (
  latest: DeviceRecord,
  others: readonly DeviceRecord[],
  makerOf: ReturnType<typeof makerReader>,
): readonly string[] => {
  const said = (value: string, field: (typeof compared)[number]): string =>
    field === 'manufacturer' ? makerOf(value) : value.toLowerCase()
  const disagree: string[] = []
  for (const field of compared) {
    const own = latest[field]
    if (own === undefined) continue
    for (const other of others) {
      const value = other[field]
      if (value === undefined || value === own || said(value, field) === said(own, field)) continue
      disagree.push(field)
      break
    }
  }
  return disagree
}

const join = (
  serial: string,
  [latest, ...others]: readonly [DeviceRecord, ...DeviceRecord[]],
  asOf: IsoDate | undefined,
  makerOf: ReturnType<typeof makerReader>,
  newDraft: () => Draft,
): { readonly device: DeviceRecord; readonly merge: Merge } => {
  const filled = lackingIn(latest, others)
  const device = newDraft()
  Object.assign(device, latest)
  device.serial = serial
  for (const field of filled) {
    const value = firstOf(others, field)
    if (value !== undefined) setField(device, field, value)
  }
  const disagree = disagreeing(latest, others, makerOf)
  const own = joinOwn(latest, others)
  if (own.own !== undefined) device.own = own.own
  const isAnyFuture = isFuture(latest, asOf) || others.some((other) => isFuture(other, asOf))
  const future = isAnyFuture ? [latest, ...others].filter((record) => isFuture(record, asOf)).map(key) : []
  return {
    device: device as DeviceRecord,
    merge: {
      serial,
      kept: key(latest),
      joined: others.map(key),
      reason: others.some(({ source }) => source !== latest.source) ? 'acrossSources' : 'enrolledAgain',
      filled: own.filled.length === 0 ? filled : [...filled, ...own.filled],
      disagree: own.disagree.length === 0 ? disagree : [...disagree, ...own.disagree],
      ...(future.length > 0 && { future }),
    },
  }
}

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
  const keysAt = (positions: readonly number[]): readonly RecordKey[] => recordsAt(devices, positions).map(key)
  const keptApart = groups.apart.map(({ serial, positions, reason }) => ({
    serial,
    reason,
    records: keysAt(positions),
  }))
  const alike = groups.alike.map(({ serials, positions }) => ({ serials, records: keysAt(positions) }))
  const merges: Merge[] = []
  const firsts: number[] = []
  const joined = new Uint8Array(devices.length)
  const rank = byRank(asOf)
  const newDraft = draftMaker()
  let isInOrder = true
  for (const { serial, positions } of groups.together) {
    const [latest, ...others] = inRank(devices, positions, rank)
    const [first = 0] = positions
    if (latest === undefined) continue
    const { device, merge } = join(serial, [latest, ...others], asOf, makerOf, newDraft)
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
    withoutSerial: groups.without.length,
    keptApart,
    alike,
  }
}
