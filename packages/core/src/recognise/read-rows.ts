import { requireList } from '../parameter/parameter.js'
import type { PartReading } from '../plugin/recogniser.js'
import type { Block, Table } from '../source/source.js'
import type { Location } from '../location.js'
import type { LeftOut } from '../remark/remark.js'
import type { JsonPointer } from '../pointer.js'
import { pointerTo } from '../pointer.js'
import { placesByRow, type RowPlaces } from './places-by-row.js'
import {
  cellOf,
  matchColumns,
  type ColumnNames,
  type DoubtfulHeading,
  type MatchedColumns,
  type UnderstoodHeading,
} from './match-columns.js'
import { isNamed, tidyHeading } from './tidy-heading.js'

/** A row as published: the text of each cell that is there. A cut row lacks some; its schema says so. */
export type PublishedRow<Key extends string> = { readonly [K in Key]?: string }

/** Rows with their places, and in which of the tables each stands. */
export interface RowsRead<Key extends string> extends PartReading<readonly PublishedRow<Key>[]> {
  /** For each row which of several tables it stands in, from 1; empty where there is one. */
  readonly tables: readonly number[]
  /** For each row the group that it stands in; empty where no row of a table names groups. */
  readonly groups: readonly (string | undefined)[]
  /** The place of a row or of a cell by its key, `placeOf(0, '/name')`: that of the places, found faster. */
  placeOf(row: number, under: JsonPointer): Location | undefined
}

/**
 * False for a row with more cells than headings: nobody can say which cell stands under which. Blank cells too many are
 * none.
 */
const fits = (row: Table['rows'][number], headers: readonly string[]): boolean =>
  row.length <= headers.length || row.slice(headers.length).every(({ text }) => tidyHeading(text) === '')

const columnPositions = <Key extends string>({ at }: MatchedColumns<Key>): number[] =>
  Object.values<number | undefined>(at)
    .filter((position) => position !== undefined)
    .sort((a, b) => a - b)

/** The code of a row from which nothing is read. */
export const tooManyCells = 'tooManyCells'

const rowLeftOut = (row: Table['rows'][number], at: Location): LeftOut<Location> => ({
  at,
  code: tooManyCells,
  why: 'the row has more cells than the table has headings, so nobody can say which cell stands under which',
  text: row.map(({ text }) => text).join(' | '),
})

/** A table, the number of its first row among those of all tables, and the column of each key. */
interface TablePlaces {
  readonly table: Table
  readonly from: number
  readonly columns: ReadonlyMap<JsonPointer, number>
}

/** The places of the rows of several tables, and of their cells. */
const placesIn = (
  tables: readonly TablePlaces[],
  rows: number,
): {
  readonly places: ReadonlyMap<JsonPointer, Location>
  readonly placeOf: RowPlaces['place']
} => {
  const tableOf = (row: number): TablePlaces | undefined => {
    let low = 0
    let high = tables.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((tables[middle]?.from ?? 0) <= row) low = middle
      else high = middle
    }
    return tables[low]
  }
  const placeOf: RowPlaces['place'] = (index, under) => {
    const found = tableOf(index)
    const row = found?.table.rows[index - found.from]
    if (found === undefined || row === undefined) return undefined
    if (under === '') return row[0]?.location
    const column = found.columns.get(under)
    return column === undefined || !fits(row, found.table.headers) ? undefined : row[column]?.location
  }
  const under = (index: number): readonly JsonPointer[] => ['', ...(tableOf(index)?.columns.keys() ?? [])]
  return { places: placesByRow({ rows, place: placeOf, under }), placeOf }
}

/**
 * Returns the rows of all tables among the blocks, cell by cell under the keys, with the place of each. A row with more
 * cells than headings is given without its cells: nothing is read from where it may not belong, and the schema names
 * it.
 *
 * @param blocks - the blocks a recogniser won; what is not a table is passed over
 * @param names - for each key, the headings under which it is published, or how to tell them from a table
 * @param known - headings of columns that are understood and need not be read
 */
export const readRows = <const Key extends string>(
  blocks: readonly Block[],
  names: ColumnNames<Key> | ((table: Table) => ColumnNames<Key>),
  known: readonly (string | RegExp)[] = [],
): RowsRead<Key> => {
  requireList(blocks, 'readRows: blocks')
  const value: PublishedRow<Key>[] = []
  const placed: TablePlaces[] = []
  const used: string[] = []
  const unused: string[] = []
  const understood: UnderstoodHeading[] = []
  const doubtful: DoubtfulHeading[] = []
  const rowsRead: number[][] = []
  const columnsRead: number[][] = []
  const leftOut: LeftOut<Location>[] = []
  const several = blocks.filter(({ kind }) => kind === 'table').length > 1
  const grouped = blocks.some((block) => block.kind === 'table' && block.groups !== undefined)
  const tables: number[] = []
  const groups: (string | undefined)[] = []
  let number = 0
  for (const table of blocks) {
    const rows: number[] = []
    rowsRead.push(rows)
    if (table.kind !== 'table') {
      columnsRead.push([])
      continue
    }
    number += 1
    const wanted = typeof names === 'function' ? names(table) : names
    const columns = matchColumns(table.headers, wanted)
    for (const header of columns.used) used.push(header)
    for (const header of columns.unused) (isNamed(header, known) ? used : unused).push(header)
    for (const heading of columns.understood) understood.push(heading)
    for (const heading of columns.doubtful) if (!isNamed(heading.heading, known)) doubtful.push(heading)
    columnsRead.push(columnPositions(columns))
    const keys = Object.keys(wanted) as Key[]
    const at = keys.flatMap((key) =>
      columns.at[key] === undefined ? [] : [[pointerTo(key), columns.at[key]] as const],
    )
    if (table.rows.length > 0) placed.push({ table, from: value.length, columns: new Map(at) })
    for (const [position, row] of table.rows.entries()) {
      const cells: { [K in Key]?: string } = {}
      const first = row[0]
      const whole = fits(row, table.headers)
      if (whole) rows.push(position)
      else leftOut.push(rowLeftOut(row, first?.location ?? table.location))
      for (const key of whole ? keys : []) {
        const cell = cellOf(row, columns, key)
        if (cell !== undefined) cells[key] = cell.text
      }
      value.push(cells)
      if (several) tables.push(number)
      if (grouped) groups.push(table.groups?.[position])
    }
  }
  return {
    value,
    ...placesIn(placed, value.length),
    columns: { used, unused, understood, doubtful },
    used: { rows: rowsRead, columns: columnsRead },
    leftOut,
    tables,
    groups,
  }
}
