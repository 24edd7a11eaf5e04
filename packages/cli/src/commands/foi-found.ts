import type { LeftOut } from '@imt/core'
import { readRequests, type FoiRequest, type LogEntry, type RequestColumns, type RequestTable } from '@imt/foi'
import type { Loaded } from '../load/load.js'

/** The requests of one table, and what became of its columns. */
export interface ReadTable {
  readonly source: string
  readonly table: number
  readonly place: string
  readonly requests: readonly FoiRequest[]
  readonly columns: RequestColumns
  readonly rowsLeftOut: readonly LeftOut<number>[]
  readonly notes: readonly string[]
}

/** Everything that was found in the files of a call. */
export interface Found {
  readonly tables: readonly ReadTable[]
  /** Those that were looked at and are none, and why. */
  readonly leftOut: readonly string[]
  /** Every table that was looked at, whatever came of it. */
  readonly lookedAt: readonly Pick<ReadTable, 'source' | 'table'>[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A part of the section, as the model has made sure of it. */
export const partOf = <Part>(loaded: Loaded, part: string): Part | undefined => {
  const sections: object = loaded.reading.publication.sections
  const section: unknown = 'foi' in sections ? sections.foi : undefined
  return isObject(section) ? (section[part] as Part | undefined) : undefined
}

/** A log that is laid out otherwise than as a table, as one. */
const entriesAsTable = (entries: readonly LogEntry[]): RequestTable => ({
  headers: [
    'Reference',
    'Type',
    'Date received',
    'First working day',
    'Date responded',
    'Due date',
    'Outcome',
    'Status',
    'Exemptions',
  ],
  rows: entries.map((entry) =>
    [
      entry.reference,
      entry.regime,
      entry.receivedOn,
      entry.firstWorkingDay,
      entry.respondedOn,
      entry.dueOn,
      entry.outcome,
      entry.status,
      entry.provisions,
    ].map((text) => text ?? ''),
  ),
})

const readTable = (
  table: RequestTable,
  at: Pick<ReadTable, 'source' | 'table' | 'place'>,
  headings: Readonly<Record<string, string>>,
): ReadTable | string => {
  const read = readRequests(table, { headings })
  if (!read.ok) return `${at.place}: ${read.refusal.message}`
  return { ...at, ...read.value, notes: read.notes.map(({ message }) => message) }
}

/** The requests of all tables of the files; those that count requests, and those of other kinds, are passed over. */
export const findRequests = (loaded: Loaded, headings: Readonly<Record<string, string>>): Found => {
  const tables: ReadTable[] = []
  const leftOut: string[] = []
  const lookedAt: Pick<ReadTable, 'source' | 'table'>[] = []
  for (const { name, blocks } of loaded.sources) {
    const known = loaded.reading.tables.filter(({ source, table }) => source === name && table !== undefined)
    const own = blocks.filter((block) => block.kind === 'table')
    own.forEach((block, index) => {
      const number = known[index]?.table ?? index + 1
      if (known[index]?.readAs === 'foi/statisticsTables') return
      const place = own.length === 1 ? name : `${name}, table ${number}`
      lookedAt.push({ source: name, table: number })
      const read = readTable(block, { source: name, table: number, place }, headings)
      if (typeof read !== 'string') tables.push(read)
      else leftOut.push(read)
    })
  }
  const log = partOf<{ readonly entries: readonly LogEntry[] }>(loaded, 'log')
  if (tables.length > 0 || log === undefined) return { tables, leftOut, lookedAt }
  const read = readTable(entriesAsTable(log.entries), { source: '', table: 0, place: 'the disclosure log' }, {})
  return typeof read === 'string' ? { tables, leftOut, lookedAt } : { tables: [read], leftOut: [], lookedAt }
}
