import { requireObject, requireList } from '../parameter/parameter.js'
import type { Cell, Table } from '../source/source.js'
import { areNamed, tidyHeading } from './tidy-heading.js'

/** For each key of a row, the headings under which it is published. */
export type ColumnNames<Key extends string> = { readonly [K in Key]: readonly (string | RegExp)[] }

/** Which column holds which key, counted from 0, and the headings that were used and not used. */
export interface MatchedColumns<Key extends string> {
  readonly at: { readonly [K in Key]?: number }
  readonly used: readonly string[]
  readonly unused: readonly string[]
}

/**
 * Returns which column of a table holds which key. The first heading that matches a key takes it; a heading that is
 * already taken, or known to nobody, is listed as unused.
 *
 * @param headers - headings as published
 * @param names - for each key, the headings under which it is published
 */
export const matchColumns = <const Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
): MatchedColumns<Key> => {
  requireList(headers, 'matchColumns: headers')
  requireObject(names, 'matchColumns: names')
  const at: { [K in Key]?: number } = {}
  const used: string[] = []
  const unused: string[] = []
  headers.forEach((header, index) => {
    const words = tidyHeading(header)
    const key = (Object.keys(names) as Key[]).find(
      (candidate) => at[candidate] === undefined && areNamed(words, names[candidate]),
    )
    if (key === undefined) unused.push(header)
    else {
      at[key] = index
      used.push(header)
    }
  })
  return { at, used, unused }
}

/** Returns the cell of a row under a key, or `undefined` where the table has no such column or the row is cut. */
export const cellOf = <Key extends string>(
  row: Table['rows'][number],
  columns: MatchedColumns<Key>,
  key: Key,
): Cell | undefined => {
  const index = columns.at[key]
  return index === undefined ? undefined : row[index]
}
