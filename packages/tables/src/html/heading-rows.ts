import { findHeadingRows, rowsLookedAt } from '../table/find-heading-rows.js'
import type { GridRow } from './grid.js'

/** The rows of a table by what they are. */
export interface SortedRows {
  /** Rows above the headings: titles in the table itself. */
  readonly titles: readonly GridRow[]
  readonly headings: readonly GridRow[]
  readonly body: readonly GridRow[]
  /** False if no row is marked as headings, so that they were found by what stands in them. */
  readonly marked: boolean
}

const hasHeading = ({ slots }: GridRow): boolean => slots.some((cell) => cell?.tagName === 'th')

/** Counts the rows at the beginning for which something holds. */
const leading = (rows: readonly GridRow[], holds: (row: GridRow) => boolean): number => {
  const end = rows.findIndex((row) => !holds(row))
  return end < 0 ? rows.length : end
}

/**
 * Finds the heading rows: those with heading cells in the head of the table; or else the rows at the top in which every
 * cell that is not empty is a heading cell; or else those that `findHeadingRows` finds.
 *
 * @param rows - rows with cells
 * @param textOf - what is to be seen in a slot
 */
export const sortRows = (rows: readonly GridRow[], textOf: (slot: GridRow['slots'][number]) => string): SortedRows => {
  const isEmpty = (slot: GridRow['slots'][number]): boolean => textOf(slot) === ''
  const empty = leading(rows, ({ slots }) => slots.every(isEmpty))
  // What is above the headings and shows nothing is a gap or a picture, and no row.
  if (empty > 0 && empty < rows.length) return sortRows(rows.slice(empty), textOf)
  const widest = rows.reduce((most, { slots }) => Math.max(most, slots.length), 0)
  const isTitle = (row: GridRow): boolean => widest > 1 && new Set(row.slots).size === 1 && !isEmpty(row.slots[0])
  const titles = Math.min(leading(rows, isTitle), Math.max(0, rows.length - 1))
  const rest = rows.slice(titles)
  const sorted = (count: number, marked: boolean): SortedRows => ({
    titles: rows.slice(0, titles),
    headings: rest.slice(0, count),
    body: rest.slice(count),
    marked,
  })

  const inHead = leading(rest, ({ row }) => row.part.tagName === 'thead')
  if (inHead > 0) return sorted(Math.max(1, leading(rest.slice(0, inHead), hasHeading)), true)
  const allHeadings = leading(
    rest,
    (row) =>
      hasHeading(row) &&
      // One cell over all columns, below headings, names the rows under it.
      !isTitle(row) &&
      row.slots.every((cell) => cell === undefined || cell.tagName === 'th' || isEmpty(cell)),
  )
  // A table of heading cells only has one heading row; the rest is what it says.
  if (allHeadings > 0) return sorted(allHeadings < rest.length ? allHeadings : 1, true)
  const found = findHeadingRows(rest.slice(0, rowsLookedAt).map(({ slots }) => slots.map(textOf)))
  if (found === undefined) return sorted(1, false)
  return {
    titles: [...rows.slice(0, titles), ...rest.slice(0, found.from)],
    headings: rest.slice(found.from, found.to),
    body: rest.slice(found.to),
    marked: false,
  }
}
