import { QUOTE } from './dialect.js'

/** What can be wrong with a record. */
export type ScanFaultKind =
  'strayQuote' | 'textAfterQuote' | 'unclosedQuote' | 'mixedLineEnds' | 'raggedRow' | 'recordTooLong' | 'blankLines'

/** A fault and its place. `field` counts from 1; `found` is how many values or blank lines there are. */
export interface ScanFault {
  readonly kind: ScanFaultKind
  readonly record: number
  readonly field: number
  readonly line: number
  readonly column: number
  readonly found: number
}

/** Records found in a stretch of text, as offsets into it: no value is cut out before somebody asks for it. */
export interface Found {
  /** Offset and line at which each record begins. */
  readonly starts: number[]
  readonly lines: number[]
  /** Index of the first value of each record. */
  readonly first: number[]
  /** How many values there are in all. */
  values: number
  /**
   * Value `v` stands from `offsets[2 * v]` up to `offsets[2 * v + 1]`, without the marks around it. An end of -1 says
   * that it is in `altered`. May have room at its end.
   */
  offsets: Int32Array
  /** Values that are not what stands in the text: with doubled marks, or with text after their closing mark. */
  readonly altered: Map<number, string>
  readonly faults: ScanFault[]
}

/** Nothing yet, with room for so many values; more is made as it is needed. */
export const nothingFound = (room = 64): Found => ({
  starts: [],
  lines: [],
  first: [],
  values: 0,
  offsets: new Int32Array(2 * Math.max(1, room)),
  altered: new Map(),
  faults: [],
})

/** Doubles the room for values. */
export const withMoreRoom = (found: Found): Int32Array => {
  const offsets = new Int32Array(found.offsets.length * 2)
  offsets.set(found.offsets)
  found.offsets = offsets
  return offsets
}

/** Takes so much off every offset, for a text whose beginning is dropped. */
export const moveBack = ({ starts, offsets, values }: Found, by: number): void => {
  for (let record = 0; record < starts.length; record += 1) starts[record] = (starts[record] ?? 0) - by
  for (let at = 0; at < 2 * values; at += 1) {
    const offset = offsets[at] ?? 0
    if (offset >= 0) offsets[at] = offset - by
  }
}

/** How many values a record has. */
export const widthOf = ({ first, values }: Found, record: number): number =>
  (first[record + 1] ?? values) - (first[record] ?? values)

/** How many records have each number of values; those with a single one are not counted. */
export const widthsOf = (found: Found): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const record of found.starts.keys()) {
    const width = widthOf(found, record)
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return counts
}

/**
 * The values of every record, as texts of their own. Mapped and not pushed onto `[]`: where a few arrays of one literal
 * live long, engines make all its arrays to live long, with their texts.
 */
export const recordsOf = (text: string, found: Found): string[][] => {
  const { offsets, altered, first } = found
  let columns: readonly number[] = []
  return found.starts.map((_, record) => {
    const from = first[record] ?? 0
    const width = widthOf(found, record)
    if (columns.length !== width) columns = Array.from({ length: width }, (__, column) => column)
    return columns.map((column) => {
      const end = offsets[2 * (from + column) + 1] ?? 0
      return end < 0 ? (altered.get(from + column) ?? '') : text.slice(offsets[2 * (from + column)], end)
    })
  })
}

/** The values of one record, as texts of their own. */
export const valuesOf = (text: string, { offsets, altered, first, values }: Found, record: number): string[] => {
  const from = first[record] ?? 0
  return Array.from({ length: (first[record + 1] ?? values) - from }, (_, column) => {
    const end = offsets[2 * (from + column) + 1] ?? 0
    return end < 0 ? (altered.get(from + column) ?? '') : text.slice(offsets[2 * (from + column)], end)
  })
}

/** Offset at which a value begins in the text, its opening mark included. */
export const beginOf = (text: string, { offsets, starts }: Found, record: number, value: number): number => {
  const begin = offsets[2 * value] ?? 0
  return begin > (starts[record] ?? 0) && (offsets[2 * value + 1] ?? 0) >= 0 && text.charCodeAt(begin - 1) === QUOTE
    ? begin - 1
    : begin
}
