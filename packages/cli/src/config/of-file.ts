import { knownHeadings, listed, tidyHeading, type Source } from '@imt/core'
import type { FileColumns, FileDates } from './config.js'
import { periodFrom } from './period-from.js'

/** What the settings say of single files. */
export interface FileSettings {
  readonly columns: readonly FileColumns[]
  readonly dates: readonly FileDates[]
}

/** What is known of one file, and which of its headings were met. */
export interface OfFile {
  /** A source, or a piece of it, with its dates, and its tables under known headings. */
  known(source: Source): Source
  /** What is to be said when the file has been read: headings that it has not. */
  remarks(): readonly string[]
}

const nothing: OfFile = { known: (source) => source, remarks: () => [] }

const wordsOf = (heading: string): string => tidyHeading(heading).toLowerCase()

/** The dates of a file: later entries go before earlier ones. */
const datesOf = (entries: readonly FileDates[]): Source['dates'] => {
  const { period, asOf } = entries.reduce<Partial<FileDates>>((all, each) => ({ ...all, ...each }), {})
  const days = period === undefined ? undefined : periodFrom(period)
  return days === undefined && asOf === undefined
    ? undefined
    : { ...(days === undefined ? {} : { period: days }), ...(asOf === undefined ? {} : { asOf }) }
}

/** Returns what the settings say of a file. Later entries go before earlier ones. */
export const settingsOf = async (path: string, { columns, dates }: FileSettings): Promise<OfFile> => {
  if (columns.length === 0 && dates.length === 0) return nothing
  // picomatch: what tinyglobby matches patterns with. It is loaded where there are settings for files.
  const { default: picomatch } = await import('picomatch')
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '')
  const isOf = ({ files }: { readonly files: string }): boolean => picomatch.isMatch(plain, files.replace(/^\.\//, ''))
  const own = columns.filter(isOf).flatMap(({ headings }) => Object.entries(headings))
  const days = datesOf(dates.filter(isOf))
  if (own.length === 0 && days === undefined) return nothing
  const { shown } = knownHeadings(Object.fromEntries(own))
  const met = new Set<string>()
  return {
    known: (source) => {
      for (const block of source.blocks)
        if (block.kind === 'table') for (const heading of block.headers) met.add(wordsOf(heading))
      return { ...source, ...(days === undefined ? {} : { dates: days }), blocks: source.blocks.map(shown) }
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
