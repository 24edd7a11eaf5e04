import { numberOf, type JsonObject } from '../content/json.js'

/** A row of a list, with its place in it. */
export interface Placed {
  readonly row: JsonObject
  readonly index: number
}

/** The rows of a list by the table of the publication that they stood in, in the order of the tables. */
export const byTable = (rows: readonly JsonObject[]): readonly (readonly Placed[])[] => {
  const tables = new Map<number, Placed[]>()
  rows.forEach((row, index) => {
    const number = numberOf(row['table']) ?? 0
    const placed = tables.get(number) ?? []
    placed.push({ row, index })
    tables.set(number, placed)
  })
  return [...tables.entries()].sort(([one], [two]) => one - two).map(([, placed]) => placed)
}

/** `revenue`, or `revenue-2` for the second of several. */
export const numbered = (id: string, index: number, count: number): string =>
  count === 1 ? id : `${id}-${String(index + 1)}`

/** `Revenue budget`, or with which of several it is. */
export const captioned = (words: string, index: number, count: number): string =>
  count === 1 ? words : `${words}, table ${String(index + 1)} of ${String(count)}`

/** Those of several columns that any row states something in. */
export const stated = (rows: readonly Placed[], keys: readonly string[]): readonly string[] =>
  keys.filter((key) => rows.some(({ row }) => row[key] !== undefined && row[key] !== ''))
