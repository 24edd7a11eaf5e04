import type { Paragraph } from '@imt/core'
import { findHeadingRows, headingTexts, isHeadingText, rowsLookedAt } from '../table/find-heading-rows.js'
import type { PositionedTable } from '../positions/find-tables.js'
import { runOf } from '../positions/line.js'
import type { Run } from '../positions/line.js'
import { trimPadding } from '../place/trim.js'
import type { TextLine } from './positioned-lines.js'

type Cells = readonly (Run | undefined)[]

/** The values of a line between its tabs; nothing where fewer than two are filled. */
const cellsOf = ({ text, paragraph: { location } }: TextLine): Cells | undefined => {
  if (!text.includes('\t') || location.kind !== 'text') return undefined
  const cells: (Run | undefined)[] = []
  let from = 0
  for (const part of text.replace(/[\r\n]/g, '').split('\t')) {
    const shown = trimPadding(part)
    const column = from + part.indexOf(shown) + 1
    const piece = { text: shown, left: from, right: from + part.length, location: { ...location, column } }
    cells.push(shown === '' ? undefined : runOf([piece]))
    from += part.length + 1
  }
  return cells.filter((cell) => cell !== undefined).length > 1 ? cells : undefined
}

const isBlankFirst = (cells: Cells): boolean => cells[0] === undefined

/** A table of lines whose values are parted by tabs; nothing if the first of them are no headings of the others. */
const tableOf = (rows: readonly Cells[]): PositionedTable | undefined => {
  const texts = rows.slice(0, rowsLookedAt).map((row) => row.map((cell) => cell?.text ?? ''))
  const found = findHeadingRows(texts)
  if (found?.from !== 0 || rows.length < found.to + 1) return undefined
  const top = texts.slice(0, found.to)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const headed = headingTexts(top).map((each) => each.join(' '))
  const stated = headed.filter((text) => text !== '')
  if (stated.length < 2 || !top.flat().every((text) => text === '' || isHeadingText(text))) return undefined
  const [location] = rows.flat().flatMap((cell) => cell?.location ?? [])
  if (!location) return undefined
  return {
    headings: Array.from({ length: Math.max(width, headed.length) }, (_, column) => ({
      text: headed[column] ?? '',
      location: rows.slice(0, found.to).findLast((row) => row[column])?.[column]?.location ?? location,
    })),
    rows: rows
      .slice(found.to)
      .map((row) => Array.from({ length: width }, (_, at) => row[at]).map((cell) => (cell ? [cell] : []))),
    location,
    repeated: 0,
  }
}

/** Finds the tables among the lines of a text whose values are parted by tabs, as a mail has them that was pasted. */
export const tabbedTables = (lines: readonly TextLine[]): ReadonlyMap<Paragraph, PositionedTable> => {
  const tables = new Map<Paragraph, PositionedTable>()
  let open: { readonly line: TextLine; readonly cells: Cells }[] = []
  const close = (): void => {
    // Lines that were set in by a tab have nothing in their first place.
    const inset = open.every(({ cells }) => isBlankFirst(cells))
    const table = open.length > 1 && !inset ? tableOf(open.map(({ cells }) => cells)) : undefined
    if (table) for (const { line } of open) tables.set(line.paragraph, table)
    open = []
  }
  let last = 0
  for (const line of lines) {
    const cells = cellsOf(line)
    const at = 'line' in line.paragraph.location ? (line.paragraph.location.line ?? 0) : 0
    if (!cells || at > last + 1) close()
    if (cells) open.push({ line, cells })
    last = at
  }
  close()
  return tables
}
