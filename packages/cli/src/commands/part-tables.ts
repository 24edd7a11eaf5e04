import type { RecordBatch, Source, Table } from '@imt/core'
import type { Loaded } from '../load/load.js'

/** A table of a file, record by record, under the name that its part gets. */
export interface PartTable {
  readonly name: string
  /** The file, and which of its tables it is, counted from 1. */
  readonly source: string
  readonly table: number
  readonly batches: AsyncIterable<RecordBatch>
}

/** Rows of a table, the headings first where they are asked for. */
const batchOf = ({ headers, rows, location, headingPlaces }: Table, withHeadings: boolean): RecordBatch => {
  const heads = withHeadings ? 1 : 0
  return {
    firstRecord: 1,
    fields: [...(withHeadings ? [[...headers]] : []), ...rows.map((row) => row.map(({ text }) => text))],
    locate: (row, field) => {
      const cells = rows[row - heads]
      return (row < heads ? headingPlaces?.[field] : (cells?.[field] ?? cells?.[0])?.location) ?? location
    },
  }
}

const tablesOf = ({ blocks }: Source): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table')

async function* whole(table: Table): AsyncGenerator<RecordBatch, void, undefined> {
  yield await Promise.resolve(batchOf(table, true))
}

async function* pieces(sources: AsyncIterable<Source>): AsyncGenerator<RecordBatch, void, undefined> {
  let isFirst = true
  for await (const source of sources)
    for (const table of tablesOf(source)) {
      yield batchOf(table, isFirst)
      isFirst = false
    }
}

/** The tables of the files of a call, each as a part of its own: a workbook may have several. */
export const partTables = ({ sources, tables: long }: Pick<Loaded, 'sources' | 'tables'>): readonly PartTable[] => [
  ...sources
    .filter(({ name }) => !long.some(({ first }) => first.name === name))
    .flatMap((source) => {
      const tables = tablesOf(source)
      return tables.map((table, index) => ({
        name: tables.length === 1 ? source.name : `${source.name}, table ${String(index + 1)}`,
        source: source.name,
        table: index + 1,
        batches: whole(table),
      }))
    }),
  ...long.map((each) => ({ name: each.first.name, source: each.first.name, table: 1, batches: pieces(each.pieces) })),
]
