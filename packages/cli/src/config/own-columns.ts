import type { Source } from '@imt/core'
import { listed } from '@imt/core'
import picomatch from 'picomatch'
import type { FileColumns } from './config.js'

const wordsOf = (heading: string): string => heading.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** What is known of the headings of one file, and those that were met in it. */
export interface ColumnsOfFile {
  /** The tables of a source, or of a piece of it, under known headings. */
  known(source: Source): Source
  /** What is to be said when the file has been read: headings that it has not. */
  remarks(): readonly string[]
}

/** Returns the settings for the headings of a file. Later ones go before earlier ones. */
export const columnsOf = (path: string, columns: readonly FileColumns[]): ColumnsOfFile => {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const own = new Map(
    columns
      .filter(({ files }) => picomatch.isMatch(plain, files.replace(/^\.\//, '')))
      .flatMap(({ headings }) => Object.entries(headings)),
  )
  const known = new Map([...own].map(([heading, as]) => [wordsOf(heading), as]))
  const met = new Set<string>()
  const headingOf = (heading: string): string => {
    const as = known.get(wordsOf(heading))
    if (as !== undefined) met.add(wordsOf(heading))
    return as ?? heading
  }
  return {
    known: (source) =>
      known.size === 0
        ? source
        : {
            ...source,
            blocks: source.blocks.map((block) =>
              block.kind === 'table' ? { ...block, headers: block.headers.map(headingOf) } : block,
            ),
          },
    remarks: () => {
      const missing = [...own.keys()].filter((heading) => !met.has(wordsOf(heading)))
      return missing.length === 0
        ? []
        : [
            `${path}: the settings name ${listed(
              missing.map((heading) => `"${heading}"`),
              'and',
            )}, which no table of it has as a heading`,
          ]
    },
  }
}
