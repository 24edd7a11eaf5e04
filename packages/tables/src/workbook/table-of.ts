import type { Cell, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { headingTexts } from '../table/find-heading-rows.js'
import { nameHeadings } from '../table/name-headings.js'
import { namesRows } from '../table/names-rows.js'
import { tellRepeatedHeadings } from '../table/repeated-heading.js'
import type { SheetLocation, SheetRow } from './grid.js'

/** A table of a sheet as far as it was found. */
export interface FoundTable {
  /** Its first column, from 0, and how many there are. */
  readonly from: number
  readonly width: number
  readonly under: readonly string[]
  readonly headings: readonly SheetRow[]
  readonly rows: readonly (readonly Cell[])[]
  readonly location: SheetLocation
}

/** The headings of each column from top to bottom, each once. One that is not merged may stand over several. */
const headingsOf = (headings: readonly SheetRow[], columns: readonly number[]): readonly string[] => {
  const texts = headingTexts(headings.map((row) => columns.map((column) => row[column]?.text ?? '')))
  return columns.map((_, at) => (texts[at] ?? []).join(' '))
}

/**
 * Returns what was found as a table, and tells what is wrong with its headings.
 *
 * @param place - the place of a column in the last heading row, for headings that say nothing
 */
export const tableOf = (
  { from, width, under, headings, rows, location }: FoundTable,
  place: (column: number) => SheetLocation,
  budget: Budget,
): Table => {
  const named = `${location.sheet} ${under.at(-1) ?? ''}`
  const columns = Array.from({ length: width }, (_, column) => column)
  const stated = headingsOf(
    headings,
    columns.map((column) => from + column),
  )
  const { headers, repeated } = nameHeadings(stated)
  const headingPlaces = columns.map(
    (column) =>
      headings.findLast((row) => row[from + column] !== undefined)?.[from + column]?.location ?? place(from + column),
  )
  const twice = repeated.map((column) => ({
    location: headingPlaces[column] ?? location,
    text: stated[column] ?? '',
    readAs: headers[column] ?? '',
  }))
  tellRepeatedHeadings(budget, twice, [named])
  headers.forEach((header, column) => {
    if (header !== '' || rows.every((row) => (row[column]?.text ?? '') === '')) return
    // The corner above the names of rows may well be empty.
    if (column === 0 && namesRows(rows.map((row) => row.map(({ text }) => text)))) return
    budget.tell('unnamedColumn', () =>
      problem(
        'unnamedColumn',
        headingPlaces[column] ?? location,
        `Column ${column + 1} of this table holds values but has no heading, so nothing says what they are. Give it one.`,
        { key: [named, `column ${column + 1}`] },
      ),
    )
  })
  const headingRows = headings.map((row) =>
    columns.map((column) => row[from + column] ?? { text: '', location: place(from + column) }),
  )
  return { kind: 'table', under, headers, headingPlaces, headingRows, rows, location }
}
