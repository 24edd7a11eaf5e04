import { counted } from '@imt/core'
import type { Cell, Finding, Location, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { nameHeadings } from '../table/name-headings.js'
import { namesRows } from '../table/names-rows.js'
import { repeatedHeadings } from '../table/repeated-headings.js'
import { tellRepeatedHeadings } from '../table/repeated-heading.js'
import type { PositionedTable } from './find-tables.js'
import { withHeadingsOver } from './headings-apart.js'
import { textOf } from './line.js'
import type { Piece } from './line.js'

/**
 * What is said of tables whose columns cannot be told apart.
 *
 * @param first - the first text of the first of them
 */
export const columnsNotTold = ({ text, location }: Pick<Piece, 'text' | 'location'>, places: number): Finding =>
  problem(
    'columnsNotTold',
    location,
    `Text out of a PDF was not understood: the columns of a table here cannot be told apart${places > 1 ? `, nor those at ${counted(places - 1, 'other place')}` : ''}. Its lines were kept as text, and no figure in them was checked. Export the table as CSV or as a workbook from the program that made it, and check that file.`,
    { key: ['columns'], stated: text },
  )

/** The place of a cell: two cells of one line of a page stand in two places. */
const cellPlace = (location: Location, column: number): Location => {
  if (location.kind !== 'page') return { ...location }
  // Spelt out: there is one for each cell, and a spread takes as long as all else that is done for it.
  const { kind, source, page, line } = location
  return { kind, source, page, line, cell: column + 1 }
}

/** Returns a table that was found by positions as a block, and tells what is to be said of it. */
export const toTable = (found: PositionedTable, under: readonly string[], budget: Budget): Table => {
  const { location, repeated, firstRepeat } = found
  const { headings, rows } = withHeadingsOver(found)
  const key = under.at(-1) ?? ''
  const { headers, repeated: named } = nameHeadings(headings.map(({ text }) => text))
  const twice = named.flatMap((column) => {
    const heading = headings[column]
    return heading ? [{ ...heading, readAs: headers[column] ?? '' }] : []
  })
  tellRepeatedHeadings(budget, twice, [key])
  if (repeated > 0) budget.add(repeatedHeadings(repeated, firstRepeat ?? location, key))
  const cells: (readonly Cell[])[] = []
  const limited = Math.max(1, Math.floor(budget.limits.slots / Math.max(1, headings.length)))
  for (const row of rows.slice(0, limited)) {
    const near = row.find((runs) => runs.length > 0)?.[0]?.location ?? location
    cells.push(
      row.map((runs, column) => {
        const place = cellPlace(runs[0]?.location ?? near, column)
        return { text: runs.length === 0 ? '' : budget.cell(textOf(runs), () => place), location: place }
      }),
    )
  }
  const beyond = rows[limited]?.find((runs) => runs.length > 0)?.[0]
  if (beyond) budget.reach('slots', beyond.location)
  headers.forEach((header, column) => {
    if (header !== '' || cells.every((row) => (row[column]?.text ?? '') === '')) return
    // The corner above the names of rows may well be empty.
    if (column === 0 && namesRows(cells.map((row) => row.map(({ text }) => text)))) return
    budget.tell('unnamedColumn', () =>
      problem(
        'unnamedColumn',
        headings[column]?.location ?? location,
        `Column ${column + 1} of this table holds values but has no heading, so nothing says what they are. Give it one.`,
        { key: [key, `column ${column + 1}`] },
      ),
    )
  })
  return {
    kind: 'table',
    under,
    headers,
    headingPlaces: headings.map((each, column) => cellPlace(each.location, column)),
    rows: cells,
    location,
  }
}
