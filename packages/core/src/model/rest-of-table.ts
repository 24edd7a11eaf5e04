import { holdsFigures } from '../coverage/holds-figures.js'
import { saysTotalBefore } from '../coverage/is-total-label.js'
import type { Used } from '../plugin/recogniser.js'
import type { Block, Table } from '../source/source.js'
import { mostRows } from './takes-table.js'

const fewestRows = 3

/** True for a row that says of itself, before its figures, that it is a total. */
const isTotalRow = (row: Table['rows'][number]): boolean => saysTotalBefore(row, 2)

/**
 * Returns the columns of a table that its reader has no place for, beside the names of its rows, where they hold
 * figures and the table states a total: their sums can be looked for, whatever they are about. None where there is
 * nothing to sum.
 *
 * @param used - the columns that went into the part, or the headings that it knows
 */
export const restOfTable = (table: Table, used: Used['columns'][number] | ReadonlySet<string>): Table | undefined => {
  const { headers, rows } = table
  if (rows.length < fewestRows || rows.length > mostRows || !rows.some(isTotalRow)) return undefined
  const read = new Set<number | string>(used)
  const rest = headers.flatMap((header, column) =>
    column > 0 && !read.has(column) && !read.has(header) && holdsFigures(table, column) ? [column] : [],
  )
  if (rest.length === 0) return undefined
  const columns = [0, ...rest]
  const { headingPlaces, ...kept } = table
  return {
    ...kept,
    headers: columns.map((column) => headers[column] ?? ''),
    rows: rows.map((row) => columns.flatMap((column) => row[column] ?? [])),
    ...(headingPlaces === undefined ? {} : { headingPlaces: columns.map((column) => headingPlaces[column]) }),
  } as Table
}

/** Offers what is left of a table to who looks for sums, and says whether it is taken. */
export type TakeRest = (table: Table) => boolean

/** The headings of what is left of some tables and was taken, with the tables. */
export interface RestTaken {
  readonly tables: readonly Table[]
  readonly headings: ReadonlySet<string>
}

/** Returns what is left of the tables of a part and is taken. */
export const restTaken = (
  blocks: readonly Block[],
  used: Used | undefined,
  known: readonly string[],
  take: TakeRest,
): RestTaken => {
  const names = new Set(known)
  const tables = blocks.flatMap((block, position): readonly Table[] => {
    if (block.kind !== 'table') return []
    const rest = restOfTable(block, used?.columns[position] ?? names)
    return rest !== undefined && take(rest) ? [rest] : []
  })
  return { tables, headings: new Set(tables.flatMap(({ headers }) => headers.slice(1))) }
}
