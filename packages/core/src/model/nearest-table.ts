import type { KnownTable } from '../plugin/recogniser.js'
import { matchColumns } from '../recognise/match-columns.js'
import { tidyHeading } from '../recognise/tidy-heading.js'
import type { Table } from '../source/source.js'
import { listed } from '../words/listed.js'
import { nearest } from '../words/nearest.js'
import { partOf } from './part-name.js'
import type { Named } from './verify-reading.js'

interface Knowing extends Named {
  readonly knows?: KnownTable
  /** The table as it is known: under the headings for which a body's own stand. */
  shown?(table: Table): Table
}

/** How a table compares with one that is known. */
interface Compared {
  readonly knowing: Knowing
  readonly there: readonly string[]
  /** For each list of keys of which none is there, the usual heading of each key, and all that would be known. */
  readonly missing: readonly { readonly usual: readonly string[]; readonly known: readonly string[] }[]
  readonly unused: readonly string[]
}

/** Beyond so many headings none is looked at for what may have been meant; of a list so many are named. */
const [wide, most] = [100, 6] as const

const quoted = (headings: readonly string[], joint?: 'and' | 'or'): string =>
  listed(
    headings.slice(0, most).map((heading) => `"${heading}"`),
    joint,
  )

const namesOf = ({ columns }: KnownTable, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => (columns[key] ?? []).filter((name) => typeof name === 'string'))

const compare = (table: Table, knowing: Knowing): readonly Compared[] => {
  const { knows } = knowing
  if (knows === undefined) return []
  const { headers } = knowing.shown?.(table) ?? table
  const published = new Map(headers.map((heading, column) => [heading, table.headers[column] ?? heading]))
  const asPublished = (heading: string): string => published.get(heading) ?? heading
  const { at, used, unused } = matchColumns(headers, knows.columns)
  const missing = knows.wants.filter((keys) => keys.every((key) => at[key] === undefined))
  // One common word is no likeness: half of what it is known by, and more than one heading.
  if (used.length < 2 || missing.length * 2 > knows.wants.length) return []
  // Where all is there that such a table has to have, and yet most of this one is something else, it is another table.
  if (missing.length === 0 && used.length <= unused.length) return []
  return [
    {
      knowing,
      there: used.map(asPublished),
      missing: missing.map((keys) => ({
        usual: keys.flatMap((key) => namesOf(knows, [key]).slice(0, 1)),
        known: namesOf(knows, keys),
      })),
      unused: unused.map(asPublished),
    },
  ]
}

/** How much more of a known table is there than is missing. */
const likeness = ({ there, missing }: Compared): number => there.length - 2 * missing.length

/** Headings that are near to a missing one, without being near enough to be taken for it. */
const meant = ({ missing, unused }: Compared): readonly string[] => {
  if (unused.length > wide) return []
  return missing.flatMap(({ known }) => {
    const found = unused.flatMap((heading) => {
      const words = tidyHeading(heading)
      const near = words.length < 4 ? undefined : nearest(words, known)
      return near === undefined ? [] : [`Did you mean "${near}" by "${words}"?`]
    })
    return found.slice(0, 1)
  })
}

/**
 * Returns what to say of a table that no recogniser claimed, behind the sentence that says so: the known table that it
 * is most like, the headings that are there, and those that are missing. Nothing where it is like none.
 */
export const nearestTable = (table: Table, all: readonly Knowing[]): string => {
  const [best] = all.flatMap((knowing) => compare(table, knowing)).sort((one, other) => likeness(other) - likeness(one))
  if (best === undefined) return ''
  const { knowing, there, missing } = best
  const lacks = missing.map(({ usual }) => quoted(usual, 'or')).filter((names) => names !== '')
  const nearly = `. It is most like a table of ${partOf(knowing)}: ${quoted(there)} are known to it`
  const wanting =
    missing.length === 0
      ? ', but nothing says that its rows are of that kind: put a heading over the table that names it, or name the file so'
      : lacks.length === 0
        ? ''
        : `, and a column such as ${listed(lacks)} is missing`
  return [`${nearly}${wanting}`, ...meant(best)].join('. ')
}
