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
    [latest, ...others].map((record) =>
      record.own !== undefined && Object.hasOwn(record.own, name) ? JSON.stringify(record.own[name]) : null,
    )
  return {
    ...(own.size > 0 && { own: Object.fromEntries(own) }),
    filled: [...filled],
    disagree: [...disagree].map((name) => ({ field: `own.${name}`, said: said(name) })),
  }
}

/** Lists of fields that were filled, by which of them they are: most joinings of two files fill the same. */
const filledLists = new Map<number, readonly SetField[]>()

/** The fields that the kept record lacks and another has, in their order. */
const lackingIn = (latest: DeviceRecord, others: readonly DeviceRecord[]): readonly SetField[] => {
  let key = 0
  for (let at = 0; at < setFields.length; at += 1) {
    const field = setFields[at]
    if (field === undefined || latest[field] !== undefined) continue
    for (const other of others)
      if (other[field] !== undefined) {
        key |= 1 << at
        break
      }
  }
  const known = filledLists.get(key)
  if (known !== undefined) return known
  const lacking = Object.freeze(setFields.filter((_, at) => (key & (1 << at)) !== 0))
  // So few patterns there are in any file: what is kept must not grow without end.
  if (filledLists.size < 1000) filledLists.set(key, lacking)
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

const classOf = /* @__PURE__ */ once(sameClass)

const makerBefore =
  /^(?:hp|hpe|hewlett[- ]packard|dell|lenovo|apple|microsoft|acer|asus|toshiba|dynabook|fujitsu|samsung|cisco|panasonic)\s+(?=\S)/
/** A model with the maker before it, or "Notebook PC" behind it as firmware writes it, is the same. */
const modelOf = /* @__PURE__ */ once((model) =>
  model
    .toLowerCase()
    .replace(makerBefore, '')
    .replace(/ (?:notebook )?pc$/, ''),
)

/** The fields on which others say something else: two names of one maker, class or model say the same. */
const disagreeing = (
  latest: DeviceRecord,
  others: readonly DeviceRecord[],
  makerOf: MakerReader,
): readonly Disagreement[] => {
  const said = (value: string, field: (typeof compared)[number]): string => {
    if (field === 'manufacturer') return makerOf(value)
    if (field === 'assetType') return classOf(value)
    return field === 'model' ? modelOf(value) : value.toLowerCase()
  }
  let disagree: Disagreement[] | undefined
  for (const field of compared) {
    const own = latest[field]
    if (own === undefined) continue
    for (const other of others) {
      const value = other[field]
      if (value === undefined || value === own || said(value, field) === said(own, field)) continue
      disagree ??= []
      disagree.push({ field, said: [own, ...others.map((each) => each[field] ?? null)] })
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
