import { isRecord } from '@imt/core'
import type { FoundRelease, MergedRelease, Origin } from './merge-releases.js'
import type { Path } from './path.js'

type Holder = Record<string, unknown>
interface Version {
  readonly releaseDate?: unknown
  readonly value?: unknown
}

const deepest = 100

/** True of the history of one value: what each release said of it. */
const isHistory = (value: unknown): value is readonly Version[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isRecord(item) && 'value' in item && ('releaseDate' in item || 'releaseID' in item))

/** True of a release that gives the history of each value, as records do under `versionedRelease`. */
export const isVersioned = (release: Holder, depth = 0): boolean =>
  Object.values(release).some(
    (value) =>
      isHistory(value) ||
      (depth < 4 &&
        (Array.isArray(value) ? value : [value]).some((item) => isRecord(item) && isVersioned(item, depth + 1))),
  )

const timeOf = ({ releaseDate }: Version): number => {
  const time = typeof releaseDate === 'string' ? Date.parse(releaseDate) : Number.NaN
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}

/** The compiled release of a versioned one: the latest value of each history. */
export const compileVersioned = ({ release, path }: FoundRelease): MergedRelease => {
  const origins = new Map<object, Map<string, Origin>>()
  const replaced: Origin[] = []
  const comesFrom = (merged: object, key: string, origin: Origin): void => {
    const known = origins.get(merged) ?? new Map<string, Origin>()
    origins.set(merged, known.set(key, origin))
  }
  const compiled = (value: unknown, inner: Path): unknown => {
    if (inner.length >= deepest) return value
    if (Array.isArray(value) && value.every(isRecord)) return listOf(value, inner)
    return isRecord(value) ? objectOf(value, inner) : value
  }
  const listOf = (list: readonly Holder[], inner: Path): unknown[] => {
    const made: unknown[] = []
    list.forEach((item, index) => {
      comesFrom(made, String(index), { holder: list, key: String(index), path: [...inner, index] })
      made.push(compiled(item, [...inner, index]))
    })
    return made
  }
  const objectOf = (object: Holder, inner: Path): Holder => {
    const made: Holder = {}
    for (const key of Object.keys(object)) {
      if (key === '__proto__') continue
      const value = object[key]
      const at = [...inner, key]
      if (!isHistory(value)) {
        comesFrom(made, key, { holder: object, key, path: at })
        made[key] = compiled(value, at)
        continue
      }
      const latest = value.reduce((last, version, index) => {
        const before = value[last]
        return before !== undefined && timeOf(version) >= timeOf(before) ? index : last
      }, 0)
      value.forEach((version, index) => {
        const origin = { holder: version, key: 'value', path: [...at, index, 'value'] }
        if (index === latest) comesFrom(made, key, origin)
        else if (version.value !== null) replaced.push(origin)
      })
      made[key] = value[latest]?.value
    }
    return made
  }
  return {
    release: objectOf(release, path),
    originsOf: (holder, key) => {
      const origin = origins.get(holder)?.get(key)
      return origin === undefined ? [] : [origin]
    },
    replaced,
  }
}

/** What says of each version from which release it is: told of as a whole, not one by one. */
export const versionLabels = (release: unknown): readonly (readonly [holder: Holder, key: string])[] => {
  const labels: (readonly [Holder, string])[] = []
  const walk = (value: unknown, depth: number): void => {
    if (depth > deepest || typeof value !== 'object' || value === null) return
    const isVersions = isHistory(value)
    for (const inner of Object.values(value)) {
      if (isVersions && isRecord(inner))
        for (const key of ['releaseDate', 'releaseID', 'releaseTag']) labels.push([inner, key])
      walk(inner, depth + 1)
    }
  }
  walk(release, 0)
  return labels
}
