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

/** Of a table with more headings than this, the names are made ready to be looked up. */
const wide = 100

/** Returns whether tidied words are a name of a key, as `areNamed` does, for very many words. */
const namesByKey = <Key extends string>(names: ColumnNames<Key>): ((words: string, key: Key) => boolean) => {
  const known = new Map<Key, { readonly texts: ReadonlySet<string>; readonly forms: readonly RegExp[] }>()
  for (const key of Object.keys(names) as Key[]) {
    const texts = names[key].filter((name) => typeof name === 'string')
    known.set(key, {
      texts: new Set(texts.flatMap((name) => [name.toLowerCase(), tidyHeading(name).toLowerCase()])),
      forms: names[key].filter((name) => typeof name !== 'string'),
    })
  }
  return (words, key) => {
    const { texts, forms } = known.get(key) ?? { texts: new Set(), forms: [] }
    return texts.has(words.toLowerCase()) || (forms.length > 0 && areNamed(words, forms))
  }
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
  const keys = Object.keys(names) as Key[]
  const isNamed = headers.length > wide ? namesByKey(names) : (words: string, key: Key) => areNamed(words, names[key])
  // A table may have as many headings as a file has bytes, and most of them alike.
  const fitting = new Map<string, readonly Key[]>()
  headers.forEach((header, index) => {
    const words = tidyHeading(header)
    const known = fitting.get(words) ?? keys.filter((candidate) => isNamed(words, candidate))
    fitting.set(words, known)
    const key = known.find((candidate) => at[candidate] === undefined)
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
