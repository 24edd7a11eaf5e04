import type { JsonPointer } from '../pointer.js'
import { parentPointer } from '../pointer.js'

/** How often each of many places was named. */
export interface PlaceCounts {
  add(at: JsonPointer, times?: number): void
  /** 0 for a place that was never named. */
  of(at: JsonPointer): number
  total(): number
  /** Calls for each place once, but of entries of a list, and of one key of them, for the last alone. */
  eachLast(tell: (at: JsonPointer) => void): void
  /** Calls for each place once. */
  each(tell: (at: JsonPointer, count: number) => void): void
}

/** The places right under one: entries of a list by their number, others by their key. */
interface Group {
  readonly numbered: number[]
  readonly named: Map<string, number>
}

/** One key of the entries of a list: how often it was named of each, by the number of the entry. */
interface Column {
  readonly list: string
  readonly key: string
  readonly numbers: number[]
}

/** A list is kept without holes of more than this. */
const longestHole = 1000

/** The number of an entry, from where its key begins to where it ends; -1 for a key that is no such number. */
const entryOf = (text: string, from = 0, to = text.length): number => {
  const length = to - from
  if (length < 1 || length > 9 || (length > 1 && text.charCodeAt(from) === 48)) return -1
  let entry = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    entry = entry * 10 + digit
  }
  return entry
}

/**
 * Returns counts of places. Rows and cells are named by the hundred thousand: what stands under one place is kept
 * together, by numbers, so that hardly a pointer is held.
 */
export const countPlaces = (): PlaceCounts => {
  let root = 0
  let total = 0
  const groups = new Map<string, Group>()
  /** Places are nearly always named in the order in which they stand. */
  let last: { readonly parent: string; readonly group: Group } | undefined
  const groupAt = (parent: string): Group | undefined => (last?.parent === parent ? last.group : groups.get(parent))
  const isKept = ({ numbered }: Group, entry: number): boolean => entry >= 0 && entry <= numbered.length + longestHole
  // A rule mostly names one key of each entry of a list: these are kept as a column, and no entry has a group.
  const columns = new Map<string, Column>()
  let lastColumn: Column | undefined
  /** A key of an entry too far from the others is kept in a group: from then on groups are looked at first. */
  let hasStrays = false
  const inGroup = (at: string, slash: number): boolean =>
    hasStrays && groups.get(at.slice(0, slash))?.named.has(at.slice(slash + 1)) === true
  /** The column of a place and the number of its entry, where its place is such a one. */
  const columnAt = (at: string, slash: number): readonly [Column | undefined, string, number] => {
    const before = at.lastIndexOf('/', slash - 1)
    const entry = before < 0 || entryOf(at, slash + 1) >= 0 ? -1 : entryOf(at, before + 1, slash)
    const name = entry < 0 ? '' : `${at.slice(0, before)}${at.slice(slash)}`
    return [columns.get(name), name, entry]
  }
  /** The number of the next entry of the column that was named last, without cutting the pointer; -1 for another. */
  const nextOf = ({ list, key }: Column, at: string): number => {
    const end = at.length - key.length - 1
    return end > list.length &&
      at.charCodeAt(list.length) === 47 &&
      at.charCodeAt(end) === 47 &&
      at.startsWith(list) &&
      at.endsWith(key)
      ? entryOf(at, list.length + 1, end)
      : -1
  }
  const put = ({ numbers }: Column, entry: number, times: number): void => {
    while (numbers.length <= entry) numbers.push(0)
    numbers[entry] = (numbers[entry] ?? 0) + times
  }
  const addToColumn = (at: string, slash: number, times: number): boolean => {
    const [known, name, entry] = columnAt(at, slash)
    if (entry < 0 || inGroup(at, slash)) return false
    if (entry > (known?.numbers.length ?? 0) + longestHole) {
      hasStrays = true
      return false
    }
    const list = at.slice(0, at.lastIndexOf('/', slash - 1))
    lastColumn = known ?? { list, key: at.slice(slash + 1), numbers: [] }
    columns.set(name, lastColumn)
    put(lastColumn, entry, times)
    return true
  }
  return {
    add: (at, times = 1) => {
      total += times
      if (lastColumn !== undefined && !hasStrays) {
        const entry = nextOf(lastColumn, at)
        if (entry >= 0 && entry <= lastColumn.numbers.length + longestHole) {
          put(lastColumn, entry, times)
          return
        }
      }
      // The next entry of the list that was named last, without cutting the pointer.
      if (last !== undefined && at.charCodeAt(last.parent.length) === 47 && at.startsWith(last.parent)) {
        const { numbered } = last.group
        const entry = entryOf(at, last.parent.length + 1)
        if (entry >= 0 && entry <= numbered.length && last.group.named.size === 0) {
          numbered[entry] = (numbered[entry] ?? 0) + times
          return
        }
      }
      const slash = at.lastIndexOf('/')
      if (slash < 0) {
        root += times
        return
      }
      if (addToColumn(at, slash, times)) return
      const parent = at.slice(0, slash)
      const key = at.slice(slash + 1)
      let group = groupAt(parent)
      if (group === undefined) {
        group = { numbered: [], named: new Map() }
        groups.set(parent, group)
      }
      last = { parent, group }
      const entry = entryOf(key)
      if (group.named.has(key) || !isKept(group, entry)) {
        group.named.set(key, (group.named.get(key) ?? 0) + times)
        return
      }
      while (group.numbered.length <= entry) group.numbered.push(0)
      group.numbered[entry] = (group.numbered[entry] ?? 0) + times
    },
    of: (at) => {
      const slash = at.lastIndexOf('/')
      if (slash < 0) return root
      const [column, , place] = columnAt(at, slash)
      if (column !== undefined && !inGroup(at, slash)) return column.numbers[place] ?? 0
      const group = groupAt(at.slice(0, slash))
      if (group === undefined) return 0
      const key = at.slice(slash + 1)
      return group.named.get(key) ?? group.numbered[entryOf(key)] ?? 0
    },
    total: () => total,
    eachLast: (tell) => {
      if (root > 0) tell('')
      for (const { list, key, numbers } of columns.values()) tell(`${list}/${numbers.length - 1}/${key}` as JsonPointer)
      for (const [parent, { numbered, named }] of groups) {
        if (numbered.length > 0) tell(`${parent}/${numbered.length - 1}` as JsonPointer)
        for (const key of named.keys()) tell(`${parent}/${key}` as JsonPointer)
      }
    },
    each: (tell) => {
      if (root > 0) tell('', root)
      for (const { list, key, numbers } of columns.values())
        for (const [entry, count] of numbers.entries())
          if (count > 0) tell(`${list}/${entry}/${key}` as JsonPointer, count)
      for (const [parent, { numbered, named }] of groups) {
        for (const [entry, count] of numbered.entries()) if (count > 0) tell(`${parent}/${entry}` as JsonPointer, count)
        for (const [key, count] of named) tell(`${parent}/${key}` as JsonPointer, count)
      }
    },
  }
}

/** The place itself, or the nearest above it, that was counted. */
export const countedPlace = (counts: PlaceCounts, at: JsonPointer): JsonPointer | undefined => {
  let place: JsonPointer | undefined = at
  while (place !== undefined && counts.of(place) === 0) place = parentPointer(place)
  return place
}
