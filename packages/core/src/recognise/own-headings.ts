import type { Block, Table } from '../source/source.js'
import { tidyHeading } from './tidy-heading.js'

/** For headings of a body's own, the known heading that each stands for. */
export interface OwnHeadings {
  readonly [heading: string]: string
}

/** Tables under known headings, and what these are in the file. */
export interface KnownHeadings {
  /** The block, as a recogniser is to see it: its places are those of the file. */
  shown(block: Block): Block
  /** A heading as published. */
  published(heading: string): string
}

const wordsOf = (heading: string): string => tidyHeading(heading).toLowerCase()

/** Returns what shows tables under the headings for which a body's own stand. */
export const knownHeadings = (own: OwnHeadings): KnownHeadings => {
  const known = new Map(Object.entries(own).map(([heading, as]) => [wordsOf(heading), as]))
  const tables = new WeakMap<Table, Table>()
  const published = new Map<string, string>()
  const headersOf = ({ headers }: Table): readonly string[] =>
    headers.map((heading) => {
      const as = known.get(wordsOf(heading))
      // A table that has the known heading as well keeps both as they are: one column would be taken for the other.
      if (as === undefined || headers.some((other) => wordsOf(other) === wordsOf(as))) return heading
      published.set(as, heading)
      return as
    })
  const shown = (block: Block): Block => {
    if (block.kind !== 'table') return block
    const before = tables.get(block)
    if (before !== undefined) return before
    const headers = headersOf(block)
    const table = headers.every((heading, column) => heading === block.headers[column]) ? block : { ...block, headers }
    tables.set(block, table)
    return table
  }
  return { shown, published: (heading) => published.get(heading) ?? heading }
}
