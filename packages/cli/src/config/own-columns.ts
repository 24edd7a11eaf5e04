import { knownHeadings, listed, tidyHeading, type Source } from '@imt/core'
import type { FileColumns } from './config.js'

/** What is known of the headings of one file, and those that were met in it. */
export interface ColumnsOfFile {
  /** The tables of a source, or of a piece of it, under known headings. */
  known(source: Source): Source
  /** What is to be said when the file has been read: headings that it has not. */
  remarks(): readonly string[]
}

const none: ColumnsOfFile = { known: (source) => source, remarks: () => [] }

const wordsOf = (heading: string): string => tidyHeading(heading).toLowerCase()

/** Returns the settings for the headings of a file. Later ones go before earlier ones. */
export const columnsOf = async (path: string, columns: readonly FileColumns[]): Promise<ColumnsOfFile> => {
  if (columns.length === 0) return none
  // picomatch: what tinyglobby matches patterns with. It is loaded where there are settings for files.
  const { default: picomatch } = await import('picomatch')
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const own = columns
    .filter(({ files }) => picomatch.isMatch(plain, files.replace(/^\.\//, '')))
    .flatMap(({ headings }) => Object.entries(headings))
  if (own.length === 0) return none
  const { shown } = knownHeadings(Object.fromEntries(own))
  const met = new Set<string>()
  return {
    known: (source) => {
      for (const block of source.blocks)
        if (block.kind === 'table') for (const heading of block.headers) met.add(wordsOf(heading))
      return { ...source, blocks: source.blocks.map(shown) }
    },
    remarks: () => {
      const missing = own.map(([heading]) => heading).filter((heading) => !met.has(wordsOf(heading)))
      const names = listed(
        missing.map((heading) => `"${heading}"`),
        'and',
      )
      return missing.length === 0 ? [] : [`${path}: the settings name ${names}, which no table of it has as a heading`]
    },
  }
}
