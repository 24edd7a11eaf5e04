import { counted } from '@imt/core'
import type { Cell, Location, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { nameHeadings } from '../table/name-headings.js'
import { tellRaggedRow } from '../table/ragged-row.js'

/** The place of a value in a CSV file. */
export type CsvLocation = Extract<Location, { kind: 'csv' }>

/** A value of a CSV file. */
export type CsvCell = Cell & { readonly location: CsvLocation }

/** True if a value shows anything. */
export const isFilled = (cell: Cell): boolean => cell.text !== ''

/** How many of the first `most` values a row uses. */
const used = (row: readonly Cell[], most: number): number => Math.min(row.findLastIndex(isFilled) + 1, most)

/** Returns the table under a heading row, and tells what is wrong with its rows and columns. */
export const readRows = (
  heading: readonly CsvCell[],
  rows: readonly (readonly CsvCell[])[],
  under: readonly string[],
  location: CsvLocation,
  budget: Budget,
): Table => {
  // A column counts if it has a heading or a value; a row that is longer than the heading row makes no column.
  const width = rows.reduce((widest, row) => Math.max(widest, used(row, heading.length)), used(heading, heading.length))
  const { headers, repeated } = nameHeadings(heading.slice(0, width).map((cell) => cell.text))
  for (const column of repeated) {
    const cell = heading[column]
    if (cell)
      budget.tell('duplicateHeading', () =>
        problem(
          'duplicateHeading',
          cell.location,
          `The heading "${cell.text}" stands here a second time, and was read as "${headers[column] ?? ''}". Give each column a heading of its own.`,
          { key: [cell.text], stated: cell.text },
        ),
      )
  }
  headers.forEach((header, column) => {
    const cell = heading[column]
    if (header === '' && cell)
      budget.tell('unnamedColumn', () =>
        problem(
          'unnamedColumn',
          cell.location,
          `Column ${column + 1} holds values but has no heading, so nothing says what they are. Give it one.`,
          { key: [`column ${column + 1}`] },
        ),
      )
  })
  const filled = rows.filter((row) => row.some(isFilled))
  const table = filled.map((row) => {
    const cells = row.slice(0, Math.max(width, row.findLastIndex(isFilled) + 1))
    const [first] = cells
    if (cells.length !== width && first) {
      const lone = cells.filter(isFilled).length === 1 && width > 2
      const advice = lone
        ? 'Check whether this line is a remark that belongs outside the table.'
        : 'Check that no separator is missing, or stands inside a value without quotation marks.'
      tellRaggedRow(budget, { first, has: counted(cells.length, 'value'), width, lone, key: 'row', advice })
    }
    return cells
  })
  const empty = rows.find((row) => !row.some(isFilled))?.[0]
  const columns = heading.length - width
  if (empty || columns > 0) {
    const what = [
      ...(empty ? [counted(rows.length - filled.length, 'empty row')] : []),
      ...(columns > 0 ? [counted(columns, 'empty column')] : []),
    ].join(' and ')
    budget.add(
      problem(
        'paddingLeftOut',
        (empty ?? heading[width])?.location ?? location,
        `${what} left out, the first of them here: there is no value in them.`,
        { key: ['file'] },
      ),
    )
  }
  return { kind: 'table', under, headers, rows: table, location }
}
