import { counted, isRecord, pointerTo, type Members, type Note } from '@imt/core'
import { accountOf, mergeReleases, type FoundRelease, type MergedRelease, type Origin } from './merge-releases.js'
import type { Path } from './path.js'
import { compileVersioned, isVersioned, versionLabels } from './versioned-release.js'

type Holder = Record<string, unknown>

/** A contracting process as it stands after all its releases: what is to be read, and the account of it. */
export interface Process {
  readonly release: unknown
  readonly members: Members
  /** Where in the JSON a member of the release stands. */
  placeOf(inner: Path): Path
}

interface Found extends FoundRelease {
  /** Whether it was made of all releases until then. */
  readonly compiled: boolean
  readonly versions?: MergedRelease
}

/** What one JSON value holds, and what is to be said of how it was put together. */
interface Contents {
  readonly groups: Map<string, Found[]>
  readonly linked: Path[]
  readonly passedOver: Path[]
  readonly versioned: Path[]
  /** Packages that say where the next page of the same data is. */
  readonly paged: Path[]
}

const idOf = (ocid: unknown): string | undefined =>
  typeof ocid === 'number' || (typeof ocid === 'string' && ocid.trim() !== '') ? String(ocid) : undefined

const isLinked = (release: Holder): boolean =>
  typeof release['url'] === 'string' && !('ocid' in release) && !('awards' in release) && !('contracts' in release)

const tagsOf = ({ tag }: Holder): readonly unknown[] => (Array.isArray(tag) ? tag : [tag])

const addRelease = (
  contents: Contents,
  release: unknown,
  path: Path,
  { ocid, compiled = false }: { readonly ocid?: unknown; readonly compiled?: boolean } = {},
): void => {
  if (!isRecord(release)) return
  if (isLinked(release)) {
    contents.linked.push(path)
    return
  }
  const id = idOf(release['ocid']) ?? idOf(ocid)
  const isHistory = release['date'] === undefined && release['tag'] === undefined && isVersioned(release)
  if (isHistory) contents.versioned.push(path)
  const found: Found = {
    release,
    path,
    compiled: compiled || isHistory || tagsOf(release).includes('compiled'),
    ...(isHistory && { versions: compileVersioned({ release, path }) }),
  }
  // Without an ocid nothing says what a release belongs with.
  const name = id ?? `\0${pointerTo(...path)}`
  const known = contents.groups.get(name)
  if (known) known.push(found)
  else contents.groups.set(name, [found])
}

const addRecord = (contents: Contents, record: Holder, path: Path, members: Members): void => {
  const { ocid, compiledRelease, versionedRelease, releases } = record
  const passOver = (key: string): void => {
    if (members.take(record, key) !== undefined) contents.passedOver.push([...path, key])
  }
  const before = contents.groups.size
  if (isRecord(compiledRelease)) {
    addRelease(contents, compiledRelease, [...path, 'compiledRelease'], { ocid, compiled: true })
    passOver('versionedRelease')
    passOver('releases')
  } else {
    const list: readonly unknown[] = Array.isArray(releases) ? releases : []
    const embedded = list.some((release) => isRecord(release) && !isLinked(release))
    if (!embedded && isRecord(versionedRelease)) {
      addRelease(contents, versionedRelease, [...path, 'versionedRelease'], { ocid, compiled: true })
      passOver('releases')
    } else {
      list.forEach((release, index) => {
        addRelease(contents, release, [...path, 'releases', index], { ocid })
      })
      if (embedded) passOver('versionedRelease')
    }
  }
  // What is told of the record by its ocid is told: it is in the entry, as the source. Where a release of it says that
  // it is of another process, that one is the source, and the record's own was not taken.
  const used = [compiledRelease, versionedRelease, ...(Array.isArray(releases) ? (releases as unknown[]) : [])]
  const isOfAnother = used.some((release) => isRecord(release) && (idOf(release['ocid']) ?? idOf(ocid)) !== idOf(ocid))
  if ((contents.groups.size > before || idOf(ocid) !== undefined) && !isOfAnother) members.take(record, 'ocid')
}

const isRecordOfOcds = (value: Holder): boolean =>
  isRecord(value['compiledRelease']) || isRecord(value['versionedRelease']) || idOf(value['ocid']) !== undefined

const addAll = (contents: Contents, value: unknown, path: Path, members: Members): void => {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      // A list in a list is none of the standard.
      if (!Array.isArray(item)) addAll(contents, item, [...path, index], members)
    })
    return
  }
  if (!isRecord(value)) return
  const { links } = value
  if (isRecord(links) && typeof links['next'] === 'string' && links['next'].trim() !== '') {
    members.take(links, 'next')
    contents.paged.push([...path, 'links', 'next'])
  }
  const { releases, records, compiledRelease, versionedRelease, ocid } = value
  if (isRecord(compiledRelease) || isRecord(versionedRelease) || (Array.isArray(releases) && idOf(ocid) !== undefined))
    addRecord(contents, value, path, members)
  else if (Array.isArray(releases))
    releases.forEach((release: unknown, index) => {
      addRelease(contents, release, [...path, 'releases', index])
    })
  else if (Array.isArray(records))
    records.forEach((record: unknown, index) => {
      if (isRecord(record)) addRecord(contents, record, [...path, 'records', index], members)
    })
  else if (isRecordOfOcds(value)) addRelease(contents, value, path)
}

/** The date of a release as a time; `undefined` where it has none. */
const timeOf = ({ release }: FoundRelease): number | undefined => {
  const { date } = release
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

/** The releases of one process in the order of their dates; as they stand where one has none. */
const inOrder = (releases: readonly Found[]): readonly Found[] => {
  const times = releases.map(timeOf)
  if (times.includes(undefined)) return releases
  return releases
    .map((release, index) => ({ release, time: times[index] ?? 0 }))
    .sort((a, b) => a.time - b.time)
    .map(({ release }) => release)
}

/** What is to be merged: the latest compiled release, and those after it. */
const sinceCompiled = (releases: readonly Found[]): readonly Found[] => {
  const last = releases.findLastIndex(({ compiled }) => compiled)
  if (last < 0) return releases
  const base = releases[last]
  const until = base === undefined ? undefined : timeOf(base)
  return releases.filter((release, index) => {
    if (index === last) return true
    const time = timeOf(release)
    return !release.compiled && until !== undefined && time !== undefined && time > until
  })
}

/** Where a member of a merged release stands: as far as it was merged, where it comes from. */
const placesIn =
  (merged: Pick<MergedRelease, 'release' | 'originsOf'>, path: Path) =>
  (inner: Path): Path => {
    let at: unknown = merged.release
    let place = path
    for (const step of inner) {
      const origin = typeof at === 'object' && at !== null ? merged.originsOf(at, String(step)).at(-1) : undefined
      place = origin?.path ?? [...place, step]
      at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
    }
    return place
  }

const single = ({ release, path, versions }: Found, members: Members): Process =>
  versions === undefined
    ? { release, members, placeOf: (inner) => [...path, ...inner] }
    : { release: versions.release, members: accountOf(members, versions), placeOf: placesIn(versions, path) }

/** The ways to all that stands in a value, and says something. */
const leavesIn = (value: unknown, path: Path): readonly Path[] => {
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return []
  if (typeof value !== 'object' || path.length > 100) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** Replaced values by the kind of their member, and where the first of each stands. */
const kindOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '')

/**
 * Finds the contracting processes of a JSON value, in the order in which they are met: of a release package, a record
 * package, a release, a record, or a list of any of them. The releases of a process are merged. Notes say what was
 * merged, replaced or passed over.
 */
export const processesIn = (json: unknown, members: Members, notes: Note[]): readonly Process[] => {
  const contents: Contents = { groups: new Map(), linked: [], passedOver: [], versioned: [], paged: [] }
  addAll(contents, json, [], members)
  const told = (code: string, paths: readonly Path[], message: (count: number) => string): void => {
    const [first] = paths
    if (first !== undefined)
      notes.push({ code, message: message(paths.length), params: { times: paths.length, at: pointerTo(...first) } })
  }
  const mergedAt: Path[] = []
  const undated: Path[] = []
  let mergedReleases = 0
  const replacedKinds = new Map<string, Path[]>()
  const replaces = (origins: readonly Origin[]): void => {
    for (const path of origins.flatMap(({ holder, key, path: at }) => leavesIn(Reflect.get(holder, key), at))) {
      const kind = kindOf(path)
      const known = replacedKinds.get(kind)
      if (known) known.push(path)
      else replacedKinds.set(kind, [path])
    }
  }
  const processes = [...contents.groups.values()].map((group): Process => {
    const ordered = group.length === 1 ? group : inOrder(group)
    const merged = sinceCompiled(ordered)
    const [first] = merged
    for (const { release, path } of ordered)
      if (!merged.some((other) => other.release === release)) {
        // The compiled release has it already: taken as a whole, and told of as one.
        for (const key of Object.keys(release)) members.take(release, key)
        contents.passedOver.push(path)
      }
    for (const { versions, release } of merged)
      if (versions !== undefined) {
        for (const [holder, key] of versionLabels(release)) members.take(holder, key)
        for (const { holder, key } of versions.replaced) members.take(holder as Holder, key)
        replaces(versions.replaced)
      }
    if (first === undefined || merged.length === 1)
      return single(first ?? { release: {}, path: [], compiled: false }, members)
    if (group.some((release) => timeOf(release) === undefined)) undated.push(first.path)
    mergedAt.push(first.path)
    mergedReleases += merged.length
    // A versioned release among them is merged as what it says last.
    const inner = merged.find(({ versions }) => versions !== undefined)?.versions
    const account = inner === undefined ? members : accountOf(members, inner)
    const made = mergeReleases(
      merged.map(({ release, path, versions }) => ({ release: versions?.release ?? release, path })),
    )
    for (const { holder, key } of made.replaced) account.take(holder as Holder, key)
    replaces(made.replaced)
    return { release: made.release, members: accountOf(account, made), placeOf: placesIn(made, first.path) }
  })
  told(
    'linkedReleases',
    contents.linked,
    (count) =>
      `${counted(count, 'release')} ${count === 1 ? 'is' : 'are'} given by address alone, and nothing is fetched here: save ${count === 1 ? 'it' : 'them'} as a file and read that`,
  )
  told(
    'furtherPagesNotRead',
    contents.paged,
    (count) =>
      `${counted(count, 'package')} ${count === 1 ? 'names' : 'name'} a further page of the same data, and nothing is fetched here: the contracts on it are not among those read, unless its file was read, too`,
  )
  told(
    'releasesMerged',
    mergedAt,
    (count) =>
      `${counted(mergedReleases, 'release')} were merged by their ocid into ${counted(count, 'contracting process', 'contracting processes')}: what a later one says replaces what an earlier one said`,
  )
  told(
    'releasesUndated',
    undated,
    (count) =>
      `Releases of ${counted(count, 'contracting process', 'contracting processes')} have no date that can be read: they were merged in the order in which they stand. Check that the newest is the last`,
  )
  told(
    'historyPassedOver',
    contents.passedOver,
    (count) =>
      `The compiled release of a contracting process was read, and what it was made of was not: ${counted(count, 'list or release', 'lists or releases')}`,
  )
  told(
    'versionedRelease',
    contents.versioned,
    (count) =>
      `${counted(count, 'release gives', 'releases give')} the history of each value: the latest of each was read`,
  )
  for (const [kind, paths] of replacedKinds)
    notes.push({
      code: 'valueReplaced',
      message: `"${kind}" of an earlier release was replaced by what a later one says${paths.length === 1 ? '' : `, ${counted(paths.length, 'time')}`}`,
      params: { path: kind, times: paths.length, at: pointerTo(...(paths[0] ?? [])) },
    })
  return processes
}
