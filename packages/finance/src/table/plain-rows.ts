import { parseFigure, tidyHeading, type Cell, type Table } from '@imt/core'

type Row = Table['rows'][number]

/** A row that states something, and the heading row within the table that it stands under. */
export interface PlainRow {
  readonly cells: Row
  readonly section?: string
}

const words = (cell: Cell | undefined): string => tidyHeading(cell?.text ?? '')

/** True for a cell that says nothing, whatever spaces it holds. */
export const isBlank = (cell: Cell | undefined): boolean => words(cell) === ''

const isFigure = (text: string): boolean => parseFigure(text, { unit: 'gbp' }).ok

/** The words of a row that only heads the rows below it: its first cell alone is filled, or every cell repeats it. */
const sectionOf = (row: Row): string | undefined => {
  const first = words(row[0])
  if (first === '') return undefined
  const others = row.slice(1)
  const isAlone = others.every(isBlank) || others.every((cell) => words(cell) === first)
  // Of nearly no row is it to be asked whether it begins with a figure, which takes long.
  return isAlone && !isFigure(first) ? first : undefined
}

const repeatsHeadings = (row: Row, headers: readonly string[]): boolean =>
  row.length === headers.length &&
  row.every((cell, column) => words(cell).toLowerCase() === tidyHeading(headers[column] ?? '').toLowerCase())

/**
 * Returns the rows of a table that state something: without blank rows, rows that only head others, and headings
 * repeated half-way. A row with fewer cells than headings keeps its first cell alone, since its others may stand under
 * any heading.
 *
 * @param table - as published
 */
export const plainRows = ({ headers, rows }: Table): readonly PlainRow[] => {
  let section: string | undefined
  return rows.flatMap((row): readonly PlainRow[] => {
    if (row.length > 0 && row.every(isBlank)) return []
    if (repeatsHeadings(row, headers)) return []
    const heading = sectionOf(row)
    if (heading !== undefined && headers.length > 1) {
      section = heading
      return []
    }
    return [
      { cells: row.length < headers.length ? row.slice(0, 1) : row, ...(section === undefined ? {} : { section }) },
    ]
  })
}
