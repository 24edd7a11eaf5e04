import { isRecord, type Members } from '@imt/core'
import { mergeRules } from './merge-rules.data.js'
import type { Path } from './path.js'

type Holder = Record<string, unknown>

/** One place from which a member of a merged release comes. */
export interface Origin {
  readonly holder: object
  readonly key: string
  readonly path: Path
}

/** A release that stands somewhere in the JSON. */
export interface FoundRelease {
  readonly release: Holder
  readonly path: Path
}

/** A release merged of several, and from where each member of it comes. */
export interface MergedRelease {
  readonly release: Holder
  /** From where a member of an object or list of the merged release comes, the latest last. */
  originsOf(holder: object, key: string): readonly Origin[]
  /** Where values stand that a later one replaced or took back. */
  readonly replaced: readonly Origin[]
}

/** What stands deeper is one value. */
const deepest = 100
const wholeLists: ReadonlySet<string> = new Set(mergeRules.wholeListMerge)
const omitted: ReadonlySet<string> = new Set(mergeRules.omitWhenMerged)

const idOf = (item: Holder): string | undefined => {
  const { id } = item
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined
}

/** A value as text; what is nested too deep for it is like nothing else. */
const textOf = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b || typeof a !== 'object') return a === b
  const text = textOf(a)
  return text !== undefined && text === textOf(b)
}

/**
 * Merges the releases of one process into a compiled one, by the rules of the standard: a later value replaces an
 * earlier one, `null` takes it back, objects of a list are matched by their `id`, and a list of anything else is one
 * value. An object of a list that has no `id` and says the same as one that is there already is that one.
 *
 * @param releases - in the order of their dates
 */
export const mergeReleases = (releases: readonly FoundRelease[]): MergedRelease => {
  const origins = new Map<object, Map<string, Origin[]>>()
  const replaced: Origin[] = []
  const lists = new Set<unknown>()
  const originsOf = (holder: object, key: string): readonly Origin[] => origins.get(holder)?.get(key) ?? []
  const comesFrom = (merged: object, key: string, origin: Origin): void => {
    const known = origins.get(merged) ?? new Map<string, Origin[]>()
    if (!origins.has(merged)) origins.set(merged, known)
    const before = known.get(key)
    if (before) before.push(origin)
    else known.set(key, [origin])
  }
  /** What an earlier release said is told of as replaced: nobody is to take it for something left out. */
  const forget = (merged: object, key: string): void => {
    const value: unknown = Reflect.get(merged, key)
    for (const origin of originsOf(merged, key)) replaced.push(origin)
    origins.get(merged)?.delete(key)
    if (typeof value !== 'object' || value === null) return
    origins.delete(value)
  }
  const takeBack = (merged: Holder, key: string): void => {
    if (!Object.hasOwn(merged, key)) return
    forget(merged, key)
    Reflect.deleteProperty(merged, key)
  }
  const mergeList = (merged: unknown[], items: readonly Holder[], source: object, path: Path): void => {
    // An `id` may be any text: what stands before it tells it from the text of an object that has none.
    const nameOf = (item: unknown): string | undefined => {
      const id = isRecord(item) ? idOf(item) : undefined
      return id === undefined ? textOf(item) : `id ${id}`
    }
    const places = new Map<string | undefined, number>()
    merged.forEach((item, index) => {
      const name = nameOf(item)
      if (!places.has(name)) places.set(name, index)
    })
    items.forEach((item, position) => {
      const name = nameOf(item)
      const at = name === undefined ? undefined : places.get(name)
      const index = at ?? merged.push({}) - 1
      if (at === undefined) places.set(name, index)
      const inner = [...path, position]
      comesFrom(merged, String(index), { holder: source, key: String(position), path: inner })
      mergeObject(merged[index] as Holder, item, inner)
    })
  }
  const mergeObject = (merged: Holder, input: Holder, path: Path, isRelease = false): void => {
    for (const key of Object.keys(input)) {
      if (key === '__proto__' || (isRelease && omitted.has(key))) continue
      const value = input[key]
      const known = Object.hasOwn(merged, key) ? merged[key] : undefined
      const inner = [...path, key]
      const origin = { holder: input, key, path: inner }
      if (value === null || value === undefined) takeBack(merged, key)
      else if (isRecord(value) && inner.length < deepest) {
        if (known !== undefined && !isRecord(known)) forget(merged, key)
        const object = isRecord(known) ? known : {}
        merged[key] = object
        comesFrom(merged, key, origin)
        mergeObject(object as Holder, value, inner)
      } else if (Array.isArray(value) && value.every(isRecord) && !wholeLists.has(key) && inner.length < deepest) {
        // A list that was one value is not added to: it stands in the JSON as it is.
        if (known !== undefined && !(Array.isArray(known) && lists.has(known))) forget(merged, key)
        const list: unknown[] = Array.isArray(known) && lists.has(known) ? known : []
        lists.add(list)
        merged[key] = list
        comesFrom(merged, key, origin)
        mergeList(list, value, value, inner)
      } else {
        if (known !== undefined && !isSame(known, value)) forget(merged, key)
        merged[key] = value
        comesFrom(merged, key, origin)
      }
    }
  }
  const release: Holder = {}
  for (const { release: input, path } of releases) mergeObject(release, input, path, true)
  return { release, originsOf, replaced }
}

/** An account that knows of each member of a merged release where in the JSON it stands. */
export const accountOf = (members: Members, { originsOf }: Pick<MergedRelease, 'originsOf'>): Members => {
  const take: Members['take'] = (whole, key) => {
    const value = members.take(whole, key)
    if (value !== undefined && whole)
      for (const { holder, key: name } of originsOf(whole, key)) members.take(holder as Holder, name)
    return value
  }
  return {
    ...members,
    take,
    setAside: (whole, key) => {
      members.setAside(whole, key)
      for (const origin of originsOf(whole, key)) members.setAside(origin.holder, origin.key)
    },
  }
}
