import type { IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { deviceStates } from '../records/device-states.data.js'
import type { MakerReader } from '../records/maker.js'
import { setField, setFields, type Draft, type SetField } from '../records/set-field.js'
import { sameClass } from '../classes/same-class.js'
import { once } from '../records/once.js'
import type { Disagreement, Merge, RecordKey } from './deduplicated.js'

const compared = [
  'assetTag',
  'assetType',
  'manufacturer',
  'model',
  'status',
  'ownership',
] as const satisfies readonly (keyof DeviceRecord)[]
/** Returns what a record goes by. */
export const keyOf = ({ id, source }: DeviceRecord): RecordKey => ({ id, source })

const isFuture = ({ lastSeen }: DeviceRecord, asOf: IsoDate | undefined): boolean =>
  asOf !== undefined && lastSeen !== undefined && lastSeen > asOf
const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const rankOf = ({ status }: DeviceRecord): number => deviceStates[status ?? 'unknown'].rank

/**
 * Last seen first, days after the count last; then by state, source, key and content, so that the order given never
 * decides.
 */
export const byRank =
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
    } else if (JSON.stringify(own.get(name)) !== JSON.stringify(value)) disagree.add(name)
  }
  const said = (name: string): Disagreement['said'] =>
    [latest, ...others]
      .filter((record) => record.own !== undefined && Object.hasOwn(record.own, name))
      .map((record) => ({ ...keyOf(record), value: JSON.stringify(record.own?.[name]) }))
  return {
    ...(own.size > 0 && { own: Object.fromEntries(own) }),
    filled: [...filled],
    disagree: [...disagree].map((name) => ({ field: `own.${name}`, said: said(name) })),
  }
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

/** What each record says of a field, of those that name it. */
const saidOf = (records: readonly DeviceRecord[], field: (typeof compared)[number]): Disagreement['said'] =>
  records.flatMap((record) => {
    const value = record[field]
    return value === undefined ? [] : [{ ...keyOf(record), value }]
  })

const classOf = /* @__PURE__ */ once(sameClass)

/** The fields on which others say something else: two names of one maker, or of one class, say the same. */
const disagreeing = (
  latest: DeviceRecord,
  others: readonly DeviceRecord[],
  makerOf: MakerReader,
): readonly Disagreement[] => {
  const said = (value: string, field: (typeof compared)[number]): string =>
    field === 'manufacturer' ? makerOf(value) : field === 'assetType' ? classOf(value) : value.toLowerCase()
  let disagree: Disagreement[] | undefined
  for (const field of compared) {
    const own = latest[field]
    if (own === undefined) continue
    for (const other of others) {
      const value = other[field]
      if (value === undefined || value === own || said(value, field) === said(own, field)) continue
      disagree ??= []
      disagree.push({ field, said: saidOf([latest, ...others], field) })
      break
    }
  }
  return disagree ?? nothing.disagree
}

/**
 * Returns the one device that records are, and what was joined: made by `newDraft`, with the records that were joined
 * by their name alone as `byName`.
 */
export const joinRecords = (
  serial: string,
  [latest, ...others]: readonly [DeviceRecord, ...DeviceRecord[]],
  asOf: IsoDate | undefined,
  makerOf: MakerReader,
  newDraft: () => Draft,
  byName: readonly RecordKey[],
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
  const future = isAnyFuture ? [latest, ...others].filter((record) => isFuture(record, asOf)).map(keyOf) : []
  return {
    device: device as DeviceRecord,
    merge: {
      serial,
      kept: keyOf(latest),
      joined: others.map(keyOf),
      reason:
        byName.length > 0
          ? 'byName'
          : others.some(({ source }) => source !== latest.source)
            ? 'acrossSources'
            : 'enrolledAgain',
      ...(byName.length > 0 && { byName }),
      filled: own.filled.length === 0 ? filled : [...filled, ...own.filled],
      disagree: own.disagree.length === 0 ? disagree : [...disagree, ...own.disagree],
      ...(future.length > 0 && { future }),
    },
  }
}
