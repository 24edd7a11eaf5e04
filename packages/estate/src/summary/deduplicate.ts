import { requireIterable } from '../parameter/require-iterable.js'
import type { IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { readSerial } from '../records/read-serial.js'

/** Records that are one device, and why they were taken as one. */
export interface Merge {
  readonly serial: string
  /** The record that was kept: the one last seen, a day after the count apart. */
  readonly kept: { readonly id: string; readonly source: string }
  readonly joined: readonly { readonly id: string; readonly source: string }[]
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
  readonly future?: readonly { readonly id: string; readonly source: string }[]
}

/** Each device once, in the order first met, and what was joined. */
export interface Deduplicated {
  readonly devices: readonly DeviceRecord[]
  readonly merges: readonly Merge[]
  /** Records without a serial number that identifies: they can be joined to nothing, and may be counted twice. */
  readonly withoutSerial: number
}

const compared = [
  'assetTag',
  'assetType',
  'manufacturer',
  'model',
  'status',
  'ownership',
] as const satisfies readonly (keyof DeviceRecord)[]
const filledFields = [
  'assetTag',
  'assetType',
  'manufacturer',
  'model',
  'supplier',
  'operatingSystem',
  'purchased',
  'inUse',
  'cost',
  'lifeMonths',
  'endOfLife',
  'lastSeen',
  'status',
  'statusText',
  'mitigation',
  'extendedUpdatesTo',
  'ownership',
] as const satisfies readonly (keyof DeviceRecord)[]
const key = ({ id, source }: DeviceRecord): { readonly id: string; readonly source: string } => ({ id, source })

/** In use before stock, stock before what is gone: of two records equally recent, the likelier state of the device. */
const standing: Readonly<Record<string, number>> = {
  inUse: 0,
  repair: 1,
  stock: 2,
  planned: 3,
  unknown: 4,
  lost: 5,
  retired: 6,
}
const isFuture = ({ lastSeen }: DeviceRecord, asOf: IsoDate | undefined): boolean =>
  asOf !== undefined && lastSeen !== undefined && lastSeen > asOf
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/**
 * Last seen first, days after the count last; then by state, source, key and content, so that the order given never
 * decides.
 */
const byRank =
  (asOf: IsoDate | undefined) =>
  (a: DeviceRecord, b: DeviceRecord): number => {
    const state = ({ status }: DeviceRecord): number => standing[status ?? 'unknown'] ?? 4
    const [futureA, futureB] = [isFuture(a, asOf), isFuture(b, asOf)]
    return (
      Number(futureA) - Number(futureB) ||
      (futureA ? 0 : order(b.lastSeen ?? '', a.lastSeen ?? '')) ||
      state(a) - state(b) ||
      order(a.source, b.source) ||
      order(a.id, b.id) ||
      order(JSON.stringify(a), JSON.stringify(b))
    )
  }

/** The own fields of all records, those of the kept one first; named `own.floor` where filled or in disagreement. */
const joinOwn = (
  latest: DeviceRecord,
  others: readonly DeviceRecord[],
): Pick<DeviceRecord, 'own'> & Pick<Merge, 'filled' | 'disagree'> => {
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

const join = (
  serial: string,
  group: readonly DeviceRecord[],
  asOf: IsoDate | undefined,
): { readonly device: DeviceRecord; readonly merge: Merge } => {
  const [latest, ...others] = [...group].sort(byRank(asOf))
  if (latest === undefined) throw new TypeError('join: group must hold a record')
  const filled = filledFields.filter(
    (field) => latest[field] === undefined && others.some((other) => other[field] !== undefined),
  )
  const values = Object.fromEntries(
    filled.map((field) => [field, others.find((other) => other[field] !== undefined)?.[field]]),
  )
  const disagree = compared.filter(
    (field) =>
      latest[field] !== undefined &&
      others.some(
        (other) =>
          other[field] !== undefined && String(other[field]).toLowerCase() !== String(latest[field]).toLowerCase(),
      ),
  )
  const own = joinOwn(latest, others)
  const reason = new Set(group.map(({ source }) => source)).size > 1 ? 'acrossSources' : 'enrolledAgain'
  const future = group.filter((record) => isFuture(record, asOf)).map(key)
  return {
    device: { ...latest, ...values, ...(own.own && { own: own.own }), serial },
    merge: {
      serial,
      kept: key(latest),
      joined: others.map(key),
      reason,
      filled: [...filled, ...own.filled],
      disagree: [...disagree, ...own.disagree],
      ...(future.length > 0 && { future }),
    },
  }
}

const maker = ({ manufacturer = '' }: DeviceRecord): string =>
  manufacturer
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\b(?:inc|incorporated|ltd|limited|llc|plc|gmbh|corp|corporation|co)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Positions of one serial number, apart by maker. Without two makers stated all are one; with two, who states none
 * joins nobody.
 */
const byMaker = (positions: readonly number[], devices: readonly DeviceRecord[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>()
  for (const position of positions) {
    const device = devices[position]
    const name = device === undefined ? '' : maker(device)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [position])
    else group.push(position)
  }
  const unstated = groups.get('') ?? []
  groups.delete('')
  return groups.size <= 1 ? [positions] : [...groups.values(), ...unstated.map((position) => [position])]
}

/**
 * Returns each device once: records with the same serial number are one device, whatever system they come from. The
 * record last seen is kept, and what it lacks is filled from the others; every joining is listed with its reason.
 * Serial numbers are compared as `readSerial` reads them: placeholders join nothing, and neither do two records that
 * state different makers.
 *
 * @param records - device records, of one source or several
 * @param asOf - the day of the count: a record last seen after it is kept only where there is no other, and is named
 * @example
 * ```ts
 * const { devices, merges } = deduplicate([
 *   { id: '00123', source: 'register', serial: 'ABC123', cost: '678.22' },
 *   { id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20' },
 * ])
 * devices // => [{ id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20', cost: '678.22' }]
 * merges[0]?.reason // => 'acrossSources'
 * ```
 */
export const deduplicate = (records: Iterable<DeviceRecord>, asOf?: IsoDate): Deduplicated => {
  requireIterable(records, 'deduplicate: records')
  const devices: DeviceRecord[] = []
  const bySerial = new Map<string, number[]>()
  let withoutSerial = 0
  for (const record of records) {
    const read = record.serial === undefined ? undefined : readSerial(record.serial)
    if (read?.ok !== true) withoutSerial += 1
    else {
      const positions = bySerial.get(read.serial)
      if (positions === undefined) bySerial.set(read.serial, [devices.length])
      else positions.push(devices.length)
    }
    devices.push(record)
  }
  const merges: (readonly [position: number, merge: Merge])[] = []
  const joined = new Set<number>()
  for (const [serial, all] of bySerial) {
    if (all.length === 1) continue
    for (const positions of byMaker(all, devices)) {
      const [first = 0, ...others] = positions
      if (others.length === 0) continue
      const { device, merge } = join(
        serial,
        positions.flatMap((position) => devices[position] ?? []),
        asOf,
      )
      devices[first] = device
      for (const position of others) joined.add(position)
      merges.push([first, merge])
    }
  }
  return {
    devices: devices.filter((_, position) => !joined.has(position)),
    merges: merges.sort(([a], [b]) => a - b).map(([, merge]) => merge),
    withoutSerial,
  }
}
