import type { JsonPointer } from '../pointer.js'
import { parentPointer } from '../pointer.js'

/** How often each of many places was named. */
export interface PlaceCounts {
  add(at: JsonPointer, times?: number): void
  /** 0 for a place that was never named. */
  of(at: JsonPointer): number
  total(): number
  /** Calls for each place once. */
  each(tell: (at: JsonPointer, count: number) => void): void
}

/** The places right under one: entries of a list by their number, others by their key. */
interface Group {
  readonly numbered: number[]
  readonly named: Map<string, number>
}

/** A list is kept without holes of more than this. */
const longestHole = 1000

/** The number of an entry, from where its key begins to the end of the text; -1 for a key that is no such number. */
const entryOf = (text: string, from = 0): number => {
  const length = text.length - from
  if (length < 1 || length > 9 || (length > 1 && text.charCodeAt(from) === 48)) return -1
  let entry = 0
  for (let at = from; at < text.length; at += 1) {
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
  return {
    add: (at, times = 1) => {
      total += times
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
      const group = groupAt(at.slice(0, slash))
      if (group === undefined) return 0
      const key = at.slice(slash + 1)
      return group.named.get(key) ?? group.numbered[entryOf(key)] ?? 0
    },
    total: () => total,
    each: (tell) => {
      if (root > 0) tell('', root)
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
