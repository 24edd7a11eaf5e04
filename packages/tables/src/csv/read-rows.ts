import { counted } from '@imt/core'
import type { Cell, Location, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { nameHeadings } from '../table/name-headings.js'
import { namesRow } from '../table/names-rows.js'
import { tellRepeatedHeadings } from '../table/repeated-heading.js'
import { keptRepeats, repeatedHeadings, repeatsOf } from '../table/repeated-headings.js'
import { tellRaggedRow } from '../table/ragged-row.js'

/** The place of a value in a CSV file. */
export type CsvLocation = Extract<Location, { kind: 'csv' }>

/** A value of a CSV file. */
export type CsvCell = Cell & { readonly location: CsvLocation }

/** True if a value shows anything. */
export const isFilled = (cell: Cell): boolean => cell.text !== ''

/** How many of the first `most` values a row uses. */
const used = (row: readonly Cell[], most: number): number => Math.min(row.findLastIndex(isFilled) + 1, most)

/** Takes the rows under a heading row, and tells what is wrong with them. */
export interface RowReader {
  readonly headers: readonly string[]
  /** The rows of these that show anything. */
  take(rows: readonly (readonly CsvCell[])[]): Table['rows']
  /** Counts a row that is taken as it stands: as wide as the headings, with something in it, and no repeat of them. */
  pass(): void
  /** True where there is nothing to be told of such a row: each of its columns has a heading. */
  passes(): boolean
  /** The rows that repeat the headings. */
  repeats(): Pick<Table, 'repeats'>
  /** Tells what was left out of all rows. */
  done(): void
}

/**
 * Returns the reader of the rows under a heading row, and tells what is wrong with the headings.
 *
 * @param first - the first rows, or all of them: a column counts if it has a heading or a value in one of these; a row
 *   that is longer than the heading row makes no column
 * @param above - the rows of which the heading row was made: one that is repeated further down is left out
 * @param part - which table of the file it is, from 0
 */
export const createRowReader = (
  heading: readonly CsvCell[],
  first: readonly (readonly CsvCell[])[],
  location: CsvLocation,
  budget: Budget,
  above: readonly (readonly CsvCell[])[] = [heading],
  part = 0,
): RowReader => {
  const file = part === 0 ? 'file' : `table ${part + 1}`
  const isRepeated = repeatsOf(above, ({ text }) => text)
  const width = first.reduce(
    (widest, row) => Math.max(widest, used(row, heading.length)),
    used(heading, heading.length),
  )
  const { headers, repeated } = nameHeadings(heading.slice(0, width).map((cell) => cell.text))
  const twice = repeated.flatMap((column) => {
    const cell = heading[column]
    return cell ? [{ ...cell, readAs: headers[column] ?? '' }] : []
  })
  tellRepeatedHeadings(budget, twice, part === 0 ? [] : [file])
  /** Columns without a heading, in which nothing has stood yet. */
  const unnamed = new Set(headers.flatMap((header, column) => (header === '' ? [column] : [])))
  const tellUnnamed = (column: number, { location: place }: CsvCell): void => {
    unnamed.delete(column)
    budget.tell('unnamedColumn', () =>
      problem(
        'unnamedColumn',
        place,
        `Column ${column + 1} holds values but has no heading, so nothing says what they are. Give it one.`,
        { key: [...(part === 0 ? [] : [file]), `column ${column + 1}`] },
      ),
    )
  }
  let emptyRows = 0
  let firstEmpty: CsvCell | undefined
  let taken = 0
  let repeatedRows = 0
  const kept: NonNullable<Table['repeats']>[number][] = []
  let firstRepeated: CsvCell | undefined
  const takeRow = (row: readonly CsvCell[]): readonly CsvCell[] => {
    const cells = row.slice(0, Math.max(width, row.findLastIndex(isFilled) + 1))
    const [start] = cells
    for (const column of unnamed) {
      const cell = heading[column]
      if (!cell || cells[column] === undefined || !isFilled(cells[column])) continue
      // The corner above the names of rows may well be empty.
      const names = column === 0 ? namesRow(cells.map(({ text }) => text)) : false
      if (names === true) unnamed.delete(column)
      else if (names === false) tellUnnamed(column, cell)
    }
    if (cells.length !== width && start) {
      const lone = cells.filter(isFilled).length === 1 && width > 2
      const advice = lone
        ? 'Check whether this line is a remark that belongs outside the table.'
        : 'Check that no separator is missing, or stands inside a value without quotation marks.'
      tellRaggedRow(budget, { first: start, has: counted(cells.length, 'value'), width, lone, key: 'row', advice })
    }
    return cells
  }
  return {
    headers,
    take: (rows) => {
      const filled = rows.filter((row) => row.some(isFilled))
      if (filled.length < rows.length) {
        emptyRows += rows.length - filled.length
        firstEmpty ??= rows.find((row) => !row.some(isFilled))?.[0]
      }
      return filled.flatMap((row) => {
        if (!isRepeated(row)) {
          taken += 1
          return [takeRow(row)]
        }
        if (repeatedRows < 1000) kept.push({ before: taken, cells: row })
        repeatedRows += 1
        firstRepeated ??= row[0]
        return []
      })
    },
    pass: () => {
      taken += 1
    },
    passes: () => unnamed.size === 0,
    repeats: () =>
      keptRepeats(repeatedRows, (keep) => {
        for (const { before, cells } of kept) keep(before, cells)
      }),
    done: () => {
      if (firstRepeated !== undefined) budget.add(repeatedHeadings(repeatedRows, firstRepeated.location, file))
      const columns = heading.length - width
      if (firstEmpty === undefined && columns === 0) return
      const what = [
        ...(firstEmpty ? [counted(emptyRows, 'empty row')] : []),
        ...(columns > 0 ? [counted(columns, 'empty column')] : []),
      ].join(' and ')
      budget.add(
        problem(
          'paddingLeftOut',
          (firstEmpty ?? heading[width])?.location ?? location,
          `${what} left out, the first of them here: there is no value in them.`,
          { key: [file] },
        ),
      )
    },
  }
}
