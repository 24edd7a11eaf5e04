import type { PublishedTable } from '../section.js'
import { countOf, isTotalHeading } from './counts-of-people.js'

/** What stands for a number that is withheld since it is small. */
const mark =
  /^\s*(?:[<≤]\s?\d{1,2}|less than (?:\d{1,2}|five|ten|six)|fewer than (?:\d{1,2}|five|ten|six)|\*{1,2}|\[?c\]?|-?suppressed-?|\[x\])\s*$/i

/** True where a cell withholds a small number. */
export const isWithheld = (text: string): boolean => mark.test(text)

/** More is no small number: what stands there is no sum of these. */
const most = 20

/** A cell whose number is withheld, and the way in which it can be worked out all the same. */
export interface Undone {
  readonly row: number
  readonly column: number
  readonly along: 'row' | 'column'
}

/** The one withheld among the parts of a total, if the rest of them leaves a small number for it. */
const workedOut = (total: number | undefined, parts: readonly string[]): number | undefined => {
  if (total === undefined || parts.length < 2) return undefined
  let withheld: number | undefined
  let rest = total
  for (const [index, text] of parts.entries()) {
    if (isWithheld(text)) {
      if (withheld !== undefined) return undefined
      withheld = index
      continue
    }
    const count = text.trim() === '' ? 0 : countOf(text)
    if (count === undefined) return undefined
    rest -= count
  }
  return withheld !== undefined && rest >= 0 && rest <= most ? withheld : undefined
}

/** Returns the withheld numbers of a table that are what its other counts leave of a total. */
export const undoneIn = ({ headings, rows }: PublishedTable): readonly Undone[] => {
  const found = new Map<string, Undone>()
  const add = (row: number, column: number, along: Undone['along']): void => {
    const key = `${String(row)} ${String(column)}`
    if (!found.has(key)) found.set(key, { row, column, along })
  }
  const total = headings.findIndex((heading, column) => column > 0 && isTotalHeading(heading))
  if (total > 0)
    for (const [row, cells] of rows.entries()) {
      const parts = cells.slice(1, total)
      const withheld = workedOut(countOf(cells[total] ?? ''), parts)
      if (withheld !== undefined) add(row, withheld + 1, 'row')
    }
  for (const [last, cells] of rows.entries()) {
    if (!isTotalHeading(cells[0] ?? '')) continue
    const before = rows.slice(0, last).findLastIndex(([first = '']) => isTotalHeading(first))
    for (let column = 1; column < cells.length; column += 1) {
      const parts = rows.slice(before + 1, last).map((each) => each[column] ?? '')
      const withheld = workedOut(countOf(cells[column] ?? ''), parts)
      if (withheld !== undefined) add(before + 1 + withheld, column, 'column')
    }
  }
  return [...found.values()]
}
