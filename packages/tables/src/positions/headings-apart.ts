import type { PositionedTable } from './find-tables.js'
import { isFigure } from './figure.js'
import { textOf } from './line.js'

/**
 * Puts headings over the figures that they belong to, where they begin at the left of a wide column and its figures end
 * at its right: a column of nothing but a heading, and beside it one of figures that has none.
 */
export const withHeadingsOver = ({ headings, rows }: PositionedTable): Pick<PositionedTable, 'headings' | 'rows'> => {
  const filled = headings.map((_, column) => rows.filter((row) => (row[column] ?? []).length > 0))
  const isBare = (column: number): boolean => headings[column]?.text !== '' && filled[column]?.length === 0
  const isOfFigures = (column: number): boolean => {
    const cells = filled[column] ?? []
    const figures = cells.filter((row) => isFigure(textOf(row[column] ?? [])))
    return headings[column]?.text === '' && figures.length > 0 && figures.length >= cells.length / 2
  }
  /** Columns that are left out, and the one that each gives its heading to. */
  const given = new Map<number, number>()
  for (let column = 0; column < headings.length; column += 1) {
    if (!isOfFigures(column)) continue
    const from = [column - 1, column + 1].find((each) => headings[each] && isBare(each) && !given.has(each))
    if (from !== undefined) given.set(from, column)
  }
  if (given.size === 0) return { headings, rows }
  const over = [...headings]
  for (const [from, to] of given) {
    const heading = headings[from]
    if (heading) over[to] = heading
  }
  const stays = (_: unknown, column: number): boolean => !given.has(column)
  return { headings: over.filter(stays), rows: rows.map((row) => row.filter(stays)) }
}
