import { isRecord, requireChoice, requireList, requireObject, requireText } from '@imt/core'

/** A cell to be written: its text, or a cell of a source. */
export type CellToWrite = string | { readonly text: string }

/** What stands in a column, for formats that tell figures and days from text. */
export type ColumnType = 'text' | 'number' | 'date'

/** A table to be written: a table of a source, or headings and rows of texts. */
export interface TableToWrite {
  /** What it is called: a heading, a caption, the name of a sheet. */
  readonly title?: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CellToWrite[])[]
  /** What stands in each column; text where nothing is said. A text that is no such figure or day stays text. */
  readonly types?: readonly ColumnType[]
}

const types: readonly ColumnType[] = ['text', 'number', 'date']

/** The text of a cell. */
export const textOfCell = (cell: CellToWrite): string => (typeof cell === 'string' ? cell : cell.text)

const isCell = (cell: unknown): boolean =>
  typeof cell === 'string' || (isRecord(cell) && typeof cell['text'] === 'string')

/** Refuses what is no table, by name. */
export const checkTable = (table: TableToWrite, name: string): TableToWrite => {
  const { title, headers, rows, types: given } = requireObject(table, name)
  if (title !== undefined) requireText(title, `${name}.title`)
  if (!requireList(headers, `${name}.headers`).every((heading) => typeof heading === 'string'))
    throw new TypeError(`${name}.headers must be texts`)
  requireList(rows, `${name}.rows`).forEach((row, index) => {
    if (!requireList(row, `${name}.rows[${index}]`).every(isCell))
      throw new TypeError(`${name}.rows[${index}] must be texts, or cells, each with a text`)
  })
  if (given !== undefined)
    requireList(given, `${name}.types`).forEach((type, index) => requireChoice(type, types, `${name}.types[${index}]`))
  return table
}

/** Refuses a list in which something is no table, by name. */
export const checkTables = (tables: readonly TableToWrite[], call: string): readonly TableToWrite[] =>
  requireList(tables, `${call}: tables`).map((table, index) =>
    checkTable(table as TableToWrite, `${call}: tables[${index}]`),
  )

/** How many columns a table has, with those of rows that are longer than its headings. */
export const widthOf = ({ headers, rows }: TableToWrite): number =>
  rows.reduce((most, row) => Math.max(most, row.length), headers.length)

/** What no document holds: controls, halves of characters, and what is no character. */
const unwritable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text with the mark of a lost character for what cannot be written, and one kind of line end. */
export const writable = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(unwritable, '\ufffd')
