import { resolvePointer, type JsonPointer } from '../pointer.js'

/** How many rows of each list there are so far. */
export interface RowCounts {
  /** Counts more rows of a list, and returns how many stand before them. */
  add(rows: JsonPointer, more: number): number
  /** How many there are. */
  of(rows: JsonPointer): number
}

/** Returns counts of rows that come in pieces, behind those of sections that are there as a whole. */
export const rowCounts = (sections: Readonly<Record<string, unknown>>): RowCounts => {
  const counts = new Map<JsonPointer, number>()
  const lengthOf = (rows: JsonPointer): number => {
    const list = resolvePointer({ sections }, rows)
    return Array.isArray(list) ? list.length : 0
  }
  const countOf = (rows: JsonPointer): number => counts.get(rows) ?? lengthOf(rows)
  return {
    of: countOf,
    add: (rows, more) => {
      const before = countOf(rows)
      counts.set(rows, before + more)
      return before
    },
  }
}
