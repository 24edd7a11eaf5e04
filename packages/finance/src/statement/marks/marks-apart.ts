import { tidyHeading, type Cell, type Table } from '@imt/core'
import { columnOf } from '../measure-of.js'
import { senseOf } from './sense.js'

/** A figure and its mark, as published in one cell. */
interface Marked {
  readonly figure: string
  readonly mark: string
}

/** Longer cells hold sentences. */
const longest = 60
const heading = 'F/A'

/** A figure and what stands before or after it in letters: `24 F`, `£24k (A)`, `Adv 24`. */
const markedIn = (text: string): Marked | undefined => {
  const tidy = tidyHeading(text)
  if (tidy.length > longest) return undefined
  for (const [form, figureAt, markAt] of [
    // bound: 60 characters, by longest
    [/^([^a-z]*\d[^a-z]*?(?:k|m)?) ?(\(?[a-z]+\.?\)?)$/i, 1, 2],
    // bound: 60 characters, by longest
    [/^(\(?[a-z]+\.?\)?) ?([^a-z]*\d[^a-z]*(?:k|m)?)$/i, 2, 1],
  ] as const) {
    const found = form.exec(tidy)
    const [figure, mark] = [found?.[figureAt]?.trim(), found?.[markAt]]
    if (figure !== undefined && mark !== undefined && senseOf(mark) !== undefined) return { figure, mark }
  }
  return undefined
}

const isPlain = (text: string): boolean => /^[^a-z]*$|^[^a-z]*[km]$|^nil$/i.test(tidyHeading(text))

/** True for a column of variances that have their marks in their own cells. */
const isMarked = ({ headers, rows }: Table, column: number): boolean => {
  if (!/\bvarian|\bvar\b|\bvariation|\bfav|\badv|\bdiff/i.test(headers[column] ?? '')) return false
  if (columnOf(headers[column] ?? '').measure === 'percent') return false
  const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => tidyHeading(text) !== '')
  const marked = texts.filter((text) => markedIn(text) !== undefined).length
  return marked > 0 && texts.every((text) => markedIn(text) !== undefined || isPlain(text))
}

/** True for variances of which each has its sign after it: `24-`, `55+`. A plus after a figure says else "or more". */
const areSignedAfter = ({ headers, rows }: Table, column: number): boolean => {
  if (columnOf(headers[column] ?? '').measure !== 'variance') return false
  const texts = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((text) => text !== '')
  return (
    texts.some((text) => text.endsWith('+')) &&
    (texts.some((text) => /\d ?[-–−]$/.test(text)) || /\+ ?\/ ?[-–−]/.test(headers[column] ?? '')) &&
    texts.every((text) => /[+–−-]$|^[^a-z1-9]*$/i.test(text))
  )
}

const signedBefore = (cell: Cell): Cell => {
  const tidy = tidyHeading(cell.text)
  return tidy.endsWith('+') ? { ...cell, text: `+${tidy.slice(0, -1).trim()}` } : cell
}

const parted = (cell: Cell): readonly Cell[] => {
  const marked = markedIn(cell.text)
  return marked === undefined
    ? [cell, { ...cell, text: '' }]
    : [
        { ...cell, text: marked.figure },
        { ...cell, text: marked.mark },
      ]
}

/**
 * Returns a table in which variances and their marks, where they share cells (`24 F`), stand in columns of their own:
 * both have the place of the cell. Of variances with signs after them (`24-`, `55+`) a plus is set before.
 */
export const withMarksApart = (table: Table): Table => {
  const marked = new Set(table.headers.flatMap((_, column) => (column > 0 && isMarked(table, column) ? [column] : [])))
  const signed = new Set(table.headers.flatMap((_, column) => (areSignedAfter(table, column) ? [column] : [])))
  if (marked.size + signed.size === 0) return table
  return {
    ...table,
    headers: table.headers.flatMap((header, column) => (marked.has(column) ? [header, heading] : [header])),
    rows: table.rows.map((row) =>
      row.flatMap((cell, column) =>
        marked.has(column) ? parted(cell) : [signed.has(column) ? signedBefore(cell) : cell],
      ),
    ),
  }
}
