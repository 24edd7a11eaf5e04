import { requireObject, requireList } from '../parameter/parameter.js'
import type { Cell, Table } from '../source/source.js'
import { headingIndex, type ColumnNames, type HeadingIndex } from './heading-index.js'
import { wordsOfHeading } from './heading-words.js'
import { tidyHeading } from './tidy-heading.js'
import { remembering } from '../remember/remember.js'

export type { ColumnNames } from './heading-index.js'

/** A heading that was misspelt, and the known one for which it was taken. */
export interface UnderstoodHeading {
  readonly heading: string
  readonly as: string
}

/** A heading that may be two known ones, and was taken for neither. */
export interface DoubtfulHeading {
  readonly heading: string
  /** A known heading for each, the likeliest first. */
  readonly could: readonly string[]
}

/** Which column holds which key, counted from 0, and the headings that were used and not used. */
export interface MatchedColumns<Key extends string> {
  readonly at: { readonly [K in Key]?: number }
  readonly used: readonly string[]
  readonly unused: readonly string[]
  /** Used headings that were misspelt. */
  readonly understood: readonly UnderstoodHeading[]
  /** Unused headings that may be two known ones. */
  readonly doubtful: readonly DoubtfulHeading[]
}

/** Of a table with more headings than this, none is looked at for slips: it is no list that somebody typed. */
const wide = 100

/** Which of the headings are known to a dictionary. */
const matched = <Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
  index: HeadingIndex<Key>,
): MatchedColumns<Key> => {
  const at: { [K in Key]?: number } = {}
  const taken = new Set<number>()
  const understood: UnderstoodHeading[] = []
  const doubtful: DoubtfulHeading[] = []
  const take = (column: number, key: Key): void => {
    at[key] = column
    taken.add(column)
  }

  // A table may have as many headings as a file has bytes, and most of them alike.
  const fitting = new Map<string, readonly Key[]>()
  headers.forEach((header, column) => {
    const words = tidyHeading(header)
    const known = fitting.get(words) ?? index.named(words)
    fitting.set(words, known)
    const key = known.find((candidate) => at[candidate] === undefined)
    if (key !== undefined) take(column, key)
  })

  const isFull = taken.size === Math.min(headers.length, Object.keys(names).length)
  const rest = isFull
    ? []
    : headers.flatMap((heading, column) =>
        taken.has(column) || (fitting.get(tidyHeading(heading)) ?? []).length > 0
          ? []
          : [{ heading, column, said: wordsOfHeading(heading) }],
      )
  for (const { column, said } of rest) {
    const key = index.written(said).find((candidate) => at[candidate] === undefined)
    if (key !== undefined) take(column, key)
  }
  const strange: typeof rest = []
  for (const other of rest.filter(({ column }) => !taken.has(column))) {
    const [key, ...more] = index.worded(other.said)
    if (key === undefined) strange.push(other)
    else if (more.length > 0)
      doubtful.push({ heading: other.heading, could: [key, ...more].flatMap((each) => nameOf(names[each])) })
    else if (at[key] === undefined) take(other.column, key)
  }
  for (const { heading, column, said } of headers.length > wide ? [] : strange) {
    const [meant, ...more] = index.misspelt(said)
    if (meant === undefined) continue
    if (more.length > 0) doubtful.push({ heading, could: [meant, ...more].map(({ name }) => name) })
    else if (at[meant.key] === undefined) {
      take(column, meant.key)
      understood.push({ heading, as: meant.name })
    }
  }
  return {
    at,
    used: headers.filter((_, column) => taken.has(column)),
    unused: headers.filter((_, column) => !taken.has(column)),
    understood,
    doubtful,
  }
}

/** Beside fewer headings in two languages, a stroke between two words says something else. */
const fewestInTwo = 3

/**
 * Which of the headings are known where each is written in two languages: `Dyddiad / Date`. Of the two sides the one
 * counts of which more is known, and the whole headings where they are known themselves.
 */
const inTwoLanguages = <Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
  index: HeadingIndex<Key>,
): MatchedColumns<Key> => {
  const whole = matched(headers, names, index)
  const stated = headers.map(tidyHeading).filter((heading) => heading !== '')
  const sides = stated.map((heading) => heading.split(/ [/|] /))
  const inTwo = sides.filter(({ length }) => length === 2).length
  if (inTwo < fewestInTwo || inTwo * 2 <= stated.length) return whole
  const [best] = [0, 1]
    .map((side) =>
      matched(
        headers.map((heading) => {
          const parts = tidyHeading(heading).split(/ [/|] /)
          return parts.length === 2 ? (parts[side] ?? '') : heading
        }),
        names,
        index,
      ),
    )
    .sort((one, other) => other.used.length - one.used.length)
  if (best === undefined || best.used.length <= whole.used.length) return whole
  const taken = new Set<unknown>(Object.values(best.at))
  return {
    at: best.at,
    used: headers.filter((_, column) => taken.has(column)),
    unused: headers.filter((_, column) => !taken.has(column)),
    understood: [],
    doubtful: [],
  }
}

/** The headings of a table as a text that no others have, and back. */
const [asKey, ofKey] = [JSON.stringify, (key: string) => JSON.parse(key) as readonly string[]]

/** What became of the headings of tables, for each dictionary: every recogniser asks it, of every table of a page. */
const known = new WeakMap<HeadingIndex<string>, (key: string) => MatchedColumns<string>>()

/**
 * Returns which column of a table holds which key. A heading is known by a name; else by the name without its units,
 * brackets and numbering (`A. Start date (DD/MM/YYYY)`); else by its words in another number or order (`Date of
 * start`); else by a name with one slip in it (`Entuty`), which `understood` tells. All headings are tried in one way
 * before any is tried in the next, so that a name is never kept from its column by what is nearly a name.
 *
 * Where most headings are written in two languages (`Dyddiad / Date`), the side counts of which more is known.
 *
 * The first heading that matches a key takes it; a heading that is already taken, or known to nobody, is listed as
 * unused. One that may by its words or its slip be two keys is neither, and `doubtful` tells it.
 *
 * @param headers - headings as published
 * @param names - for each key, the headings under which it is published
 */
export const matchColumns = <const Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
): MatchedColumns<Key> => {
  requireList(headers, 'matchColumns: headers')
  const index = headingIndex(requireObject(names, 'matchColumns: names') as ColumnNames<Key>)
  if (headers.length > wide) return matched(headers, names, index)
  const ask = known.get(index) ?? remembering((key) => inTwoLanguages(ofKey(key), names, index))
  known.set(index, ask)
  const { at, used, unused, understood, doubtful } = ask(asKey(headers)) as MatchedColumns<Key>
  // What is remembered is never handed out.
  return {
    at: { ...at },
    used: [...used],
    unused: [...unused],
    understood: understood.map((each) => ({ ...each })),
    doubtful: doubtful.map(({ heading, could }) => ({ heading, could: [...could] })),
  }
}

/** Parts of dictionaries by the keys that they are of. */
const parts = new WeakMap<object, Map<string, ColumnNames<string>>>()

const partOf = (names: ColumnNames<string>, keys: readonly string[]): ColumnNames<string> => {
  const made = parts.get(names) ?? new Map<string, ColumnNames<string>>()
  parts.set(names, made)
  const id = asKey(keys)
  const part = made.get(id) ?? Object.fromEntries(keys.map((key) => [key, names[key] ?? []]))
  made.set(id, part)
  return part
}

/**
 * False where none of the headings can stand for any of the keys, whatever the others are taken for. It looks at these
 * keys alone, so that of a table of another kind the rest of a dictionary is not gone through, which is most of what
 * the first check of a page costs.
 */
export const mayHave = <Key extends string>(
  headers: readonly string[],
  names: ColumnNames<Key>,
  keys: readonly NoInfer<Key>[],
): boolean => {
  const { used, doubtful } = matchColumns(headers, partOf(names, keys))
  return used.length > 0 || doubtful.length > 0
}

const nameOf = (names: readonly (string | RegExp)[]): readonly string[] =>
  names.filter((name) => typeof name === 'string').slice(0, 1)

/** Returns the cell of a row under a key, or `undefined` where the table has no such column or the row is cut. */
export const cellOf = <Key extends string>(
  row: Table['rows'][number],
  columns: MatchedColumns<Key>,
  key: Key,
): Cell | undefined => {
  const index = columns.at[key]
  return index === undefined ? undefined : row[index]
}
