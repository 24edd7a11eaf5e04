import { requireObject } from '../parameter/parameter.js'
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
  /** Returns what names a heading as the file has it: of one that several tables have, the next each time. */
  publishedIn(blocks: readonly Block[]): (heading: string) => string
}

const wordsOf = (heading: string): string => tidyHeading(heading).toLowerCase()

/** Returns what shows tables under the headings for which a body's own stand. */
export const knownHeadings = (own: OwnHeadings): KnownHeadings => {
  const known = new Map(
    Object.entries(requireObject(own, 'knownHeadings: own')).map(([heading, as]) => [wordsOf(heading), as]),
  )
  // One table is shown once, so that what is remembered by its headings is found again.
  const tables = new WeakMap<Table, Table>()
  const underKnown = (table: Table): Table => {
    const words = table.headers.map(wordsOf)
    const headers = table.headers.map((heading, column) => {
      const as = known.get(words[column] ?? '')
      // A table that has the known heading as well keeps both as they are: one column would be taken for the other.
      return as === undefined || words.includes(wordsOf(as)) ? heading : as
    })
    return headers.every((heading, column) => heading === table.headers[column]) ? table : { ...table, headers }
  }
  const shown = (block: Block): Block => {
    if (block.kind !== 'table') return block
    const table = tables.get(block) ?? underKnown(block)
    tables.set(block, table)
    return table
  }
  return {
    shown,
    publishedIn: (blocks) => {
      const published = new Map<string, string[]>()
      for (const block of blocks) {
        const table = shown(block)
        if (block.kind !== 'table' || table.kind !== 'table') continue
        for (const [column, heading] of table.headers.entries()) {
          const before = published.get(heading)
          const as = block.headers[column] ?? heading
          if (before) before.push(as)
          else published.set(heading, [as])
        }
      }
      return (heading) => published.get(heading)?.shift() ?? heading
    },
  }
}
