import type * as z from 'zod'
import { shapesOf, type ObjectShape, type Shapes } from './object-shapes.js'

type Schema = z.core.$ZodType
export type Path = readonly (string | number)[]

/** A key that the schema of its object does not know. */
export interface UnknownKey {
  /** Where its object stands. */
  readonly path: Path
  readonly key: string
  /** The keys that its object may have. */
  readonly known: readonly string[]
}

/** Unknown keys of one kind of object that are counted, not named: the first of them, and how many. */
export interface CountedKeys extends UnknownKey {
  readonly count: number
}

/** The unknown keys of a value. */
export interface UnknownKeys {
  readonly named: readonly UnknownKey[]
  readonly counted: readonly CountedKeys[]
  /**
   * The value without those that its schema would refuse, and without keys of `undefined`, which no JSON has. The rest
   * of it is shared with what was given.
   */
  readonly value: unknown
}

/** So many keys of one kind of object are named, each at so many places; the others are counted. */
const limit = 20

/** The key that zod leaves out of an object that may have any: it is not to go without a word. */
const lostKey = '__proto__'

interface Place {
  readonly value: object
  readonly schemas: readonly Schema[]
  readonly token?: string | number
  readonly parent?: Place
}

const pathOf = (place: Place): Path => {
  const path: (string | number)[] = []
  for (let at: Place | undefined = place; at?.token !== undefined; at = at.parent) path.push(at.token)
  return path.reverse()
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const valueOf = (object: object, key: string): unknown => (object as Record<string, unknown>)[key]

/** Those kinds that the values of an object allow; all of them where they allow none. */
const kindsOf = (value: object, objects: readonly ObjectShape[]): readonly ObjectShape[] => {
  if (objects.length < 2) return objects
  const fitting = objects.filter(({ tags }) => {
    for (const [key, values] of tags) if (!values.has(valueOf(value, key))) return false
    return true
  })
  return fitting.length > 0 ? fitting : objects
}

/** The schemas of one key, or `undefined` where no kind knows it. */
const schemasOf = (key: string, kinds: readonly ObjectShape[]): readonly Schema[] | undefined => {
  const [kind] = kinds
  if (kinds.length === 1 && kind)
    return kind.keys.get(key) ?? (typeof kind.others === 'string' ? undefined : kind.others)
  const all = kinds.map(({ keys, others }) => keys.get(key) ?? (typeof others === 'string' ? undefined : others))
  return all.every((schemas) => schemas === undefined)
    ? undefined
    : [...new Set(all.flatMap((schemas) => schemas ?? []))]
}

const knownTo = (kinds: readonly ObjectShape[]): readonly string[] => [
  ...new Set(kinds.flatMap(({ keys }) => [...keys.keys()])),
]

/** Keeps the unknown keys: by name up to the limits, and beyond them by number. */
const collector = (): {
  add(place: Place, kinds: readonly ObjectShape[], key: string): void
  found(): Omit<UnknownKeys, 'value'>
} => {
  const named: UnknownKey[] = []
  const counted = new Map<ObjectShape, UnknownKey & { count: number }>()
  const seen = new Map<ObjectShape, Map<string, number>>()
  return {
    add: (place, kinds, key) => {
      const kind = kinds[0] as ObjectShape // a key is unknown only where there is a kind that does not know it
      const times = seen.get(kind) ?? new Map<string, number>()
      seen.set(kind, times)
      const before = times.get(key) ?? 0
      if (before < limit && (before > 0 || times.size < limit)) {
        times.set(key, before + 1)
        named.push({ path: pathOf(place), key, known: knownTo(kinds) })
        return
      }
      const more = counted.get(kind)
      if (more) more.count += 1
      else counted.set(kind, { path: pathOf(place), key, known: knownTo(kinds), count: 1 })
    },
    found: () => ({ named, counted: [...counted.values()] }),
  }
}

/** Removes keys from a value that is not to be changed: what stands on the way to them is copied, once. */
const remover = (root: unknown): { remove(place: Place, keys: readonly string[]): void; value(): unknown } => {
  const copies = new Map<object, object>()
  const copyOf = (value: object): object => {
    const copy = copies.get(value) ?? (Array.isArray(value) ? [...(value as unknown[])] : { ...value })
    copies.set(value, copy)
    return copy
  }
  return {
    remove: (place, keys) => {
      const copy = copyOf(place.value)
      for (const key of keys) Reflect.deleteProperty(copy, key)
      let below = copy
      for (let at = place; at.parent !== undefined && at.token !== undefined; at = at.parent) {
        const above = copyOf(at.parent.value)
        Reflect.set(above, at.token, below)
        below = above
      }
    },
    value: () => (isObject(root) ? (copies.get(root) ?? root) : root),
  }
}

const shapesAt = (schemas: readonly Schema[]): Shapes => {
  const [schema] = schemas
  if (schemas.length === 1 && schema) return shapesOf(schema)
  const all = schemas.map(shapesOf)
  return {
    anything: all.some(({ anything }) => anything),
    objects: [...new Set(all.flatMap(({ objects }) => objects))],
    lists: [...new Set(all.flatMap(({ lists }) => lists))],
  }
}

/**
 * Finds the keys of a value, at any depth, that its schema does not know. What the schema does not describe (a record,
 * an open object, a value of any kind) may have any key. Where an object may be one of several kinds, the values that
 * tell them apart decide, and of the kinds that remain each may know the key.
 */
export const unknownKeys = (schema: Schema, root: unknown): UnknownKeys => {
  const { add, found } = collector()
  const { remove, value } = remover(root)
  const places: Place[] = isObject(root) ? [{ value: root, schemas: [schema] }] : []
  const enter = (inner: Place[]): void => {
    for (const each of inner.reverse()) if (each.schemas.length > 0) places.push(each)
  }
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    const { anything, objects, lists } = shapesAt(place.schemas)
    if (anything) continue
    const parent = place
    const inner: Place[] = []
    if (Array.isArray(place.value)) {
      const [only] = lists
      const rest = lists.length === 1 && only ? only.rest : [...new Set(lists.flatMap((list) => list.rest))]
      const first = lists.reduce((most, list) => Math.max(most, list.first.length), 0)
      for (const [token, item] of (place.value as readonly unknown[]).entries()) {
        if (!isObject(item)) continue
        const schemas = token < first ? lists.flatMap((list) => list.first[token] ?? list.rest) : rest
        inner.push({ value: item, schemas, token, parent })
      }
      enter(inner)
      continue
    }
    const kinds = kindsOf(place.value, objects)
    if (kinds.length === 0) continue
    const unknown: string[] = []
    const absent: string[] = []
    for (const token of Object.keys(place.value)) {
      const schemas = token === lostKey ? undefined : schemasOf(token, kinds)
      const each = valueOf(place.value, token)
      if (each === undefined) absent.push(token)
      else if (schemas === undefined) unknown.push(token)
      else if (schemas && isObject(each)) inner.push({ value: each, schemas, token, parent })
    }
    for (const key of unknown) add(place, kinds, key)
    const refused = kinds.every(({ others }) => others === 'refused') ? [...absent, ...unknown] : absent
    if (refused.length > 0) remove(place, refused)
    enter(inner)
  }
  return { ...found(), value: value() }
}
