import { counted } from '@imt/core'
import type { Cell, Link, Table } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { Budget } from '../limits/budget.js'
import { nameHeadings } from '../table/name-headings.js'
import { tellRepeatedHeadings } from '../table/repeated-heading.js'
import { keptRepeats, repeatedHeadings, repeatsOf } from '../table/repeated-headings.js'
import { childElements, isHidden } from './dom.js'
import type { Element } from './dom.js'
import { layOut } from './grid.js'
import type { GridRow, Slot } from './grid.js'
import { sortRows } from './heading-rows.js'
import type { HiddenText } from './hidden-text.js'
import { rowsOf } from './layout-table.js'
import { startOf } from './page.js'
import type { HtmlLocation, Page } from './page.js'
import { readInline } from './read-inline.js'
import { tellRagged, tellWide } from './table-shape.js'
import { captionOf, headingsOf, tellUnmarked } from './table-words.js'
import type { Inline } from './read-inline.js'

/** A table with what stands in its cells besides text. */
export interface HtmlTable {
  readonly table: Table
  readonly links: readonly Link[]
  /** Tables inside its cells, which are tables of their own. */
  readonly inside: readonly Element[]
}

interface ReadCell {
  readonly inline: Inline
  readonly location: HtmlLocation
  readonly hidden: boolean
  /** What it is as a cell of the table, once that has been asked: the same in each of its slots. */
  cell?: Cell
}

/**
 * Every cell once, with its text and its place: rows from 1 with the heading row, cells from 1 as columns are counted.
 */
const readCells = (
  page: Page,
  grid: readonly GridRow[],
  place: HtmlLocation,
  hides: boolean,
  hidden: HiddenText,
): ReadonlyMap<Element, ReadCell> => {
  const cells = new Map<Element, ReadCell>()
  grid.forEach(({ row, slots }, index) => {
    const rowHides = hides || isHidden(row.part) || isHidden(row.element)
    slots.forEach((cell, column) => {
      if (cell === undefined || cells.has(cell)) return
      const cellHides = rowHides || isHidden(cell)
      const { line, column: at } = startOf(page, cell)
      const { table = 0 } = place
      const location: HtmlLocation = {
        kind: 'html',
        source: page.name,
        line,
        column: at,
        table,
        row: index + 1,
        cell: column + 1,
      }
      cells.set(cell, { inline: readInline(page, cell, hidden, cellHides), location, hidden: cellHides })
    })
  })
  return cells
}

/** What was left out of cells that are shown: marks of footnotes, and text that is struck out. */
const tellLeftOut = (budget: Budget, named: string, headers: readonly string[], cells: Iterable<ReadCell>): void => {
  for (const { inline, location, hidden } of cells) {
    const { text, marks, struck } = inline
    if (hidden) continue
    const key = [named, headers[(location.cell ?? 0) - 1] ?? '', text]
    const rest = text === '' ? 'nothing else stands in the cell' : `the cell was read as "${short(text)}"`
    if (marks.length > 0)
      budget.tell('footnoteLeftOut', () =>
        problem(
          'footnoteLeftOut',
          location,
          `"${short(marks.join(' '))}" looks like the mark of a footnote and was left out: ${rest}. Check that it is no part of the value.`,
          { key, stated: `${text} ${marks.join(' ')}`.trim() },
        ),
      )
    if (struck.length > 0)
      budget.tell('struckOut', () =>
        problem(
          'struckOut',
          location,
          `"${short(struck.join(' '))}" is struck out and was left out: ${rest}. Publish the value that holds, and say elsewhere what it replaces.`,
          { key, stated: struck.join(' ') },
        ),
      )
  }
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
const plain = (text: string): string =>
  text
    .replace(/[\s:]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * Reads a table with the place of each cell.
 *
 * @param hides - true if the table stands in something that is hidden
 * @param under - the headings above it, outermost first
 */
export const readTable = (
  page: Page,
  element: Element,
  hides: boolean,
  under: readonly string[],
  hidden: HiddenText,
): HtmlTable => {
  const number = page.tableNumbers.get(element) ?? 0
  const place: HtmlLocation = { ...startOf(page, element), table: number }
  const { budget } = page
  const { rows: grid, wide, cutAt } = layOut(rowsOf(element), budget.limits.slots)
  if (cutAt) budget.reach('slots', startOf(page, cutAt.element))
  const wholly = hides || isHidden(element)
  const cells = readCells(page, grid, place, wholly, hidden)
  const read = (slot: Slot): ReadCell | undefined => (slot === undefined ? undefined : cells.get(slot))
  const textOf = (slot: Slot): string => read(slot)?.inline.text ?? ''
  /**
   * Readers do not see a row all of whose cells are hidden, so it is no row to check. A table hidden as a whole may yet
   * be opened.
   */
  const isShown = ({ row, slots }: GridRow): boolean =>
    !isHidden(row.part) &&
    !isHidden(row.element) &&
    (slots.length === 0 || !slots.every((slot) => slot === undefined || read(slot)?.hidden === true))
  const isEmpty = (slot: Slot): boolean => textOf(slot) === ''
  const { titles, headings, body, marked } = sortRows(
    grid.filter(({ slots }) => slots.length > 0),
    textOf,
  )
  const captions = childElements(element, 'caption').map((caption) => readInline(page, caption, hidden, hides))
  const caption = captionOf(captions, titles, textOf)

  const width = headings.reduce((most, { slots }) => Math.max(most, slots.length), 0)
  const { headers, repeated } = nameHeadings(headingsOf(headings, textOf))
  const headingPlace = (column: number): HtmlLocation => read(headings.at(-1)?.slots[column])?.location ?? place
  const named = caption === '' ? `table ${number}` : caption

  const plainHeaders = new Map<number, string>()
  const plainHeader = (column: number): string => {
    const text = plainHeaders.get(column) ?? plain(headers[column] ?? '')
    plainHeaders.set(column, text)
    return text
  }
  const cellsOf = ({ slots }: GridRow): readonly Cell[] => {
    // A cell that spans more columns than there are headings is not repeated beyond them, and empty cells there say
    // nothing.
    let end = slots.length
    while (end > width && (isEmpty(slots[end - 1]) || slots[end - 1] === slots[end - 2])) end -= 1
    let hole: Cell | undefined
    return slots.slice(0, end).map((slot, column): Cell => {
      const cell = read(slot)
      if (slot === undefined || cell === undefined)
        return (hole ??= { text: '', location: read(slots.find((other) => other !== undefined))?.location ?? place })
      if (cell.cell) return cell.cell
      const { inline, location } = cell
      const text =
        inline.unspoken !== '' && plain(inline.unspoken) === plainHeader(column) ? inline.spoken : inline.text
      const shown: Cell = {
        text,
        location,
        ...(slot.tagName === 'th' ? { header: true } : {}),
        ...(cell.hidden ? { hidden: true } : {}),
      }
      // What is said in it may be the heading of one of its columns and not of another.
      if (inline.unspoken === '') cell.cell = shown
      return shown
    })
  }
  const shown = wholly ? body : body.filter(isShown)
  hidden.leaveOut(body.length - shown.length)
  const isRepeated = repeatsOf<Slot>(
    headings.map(({ slots }) => slots),
    textOf,
  )
  const repeats = new Set(shown.filter(({ slots }) => isRepeated(slots)))
  const filled = shown.filter((row) => !row.slots.every(isEmpty) && !repeats.has(row))
  const [firstRepeat] = repeats
  if (firstRepeat) budget.add(repeatedHeadings(repeats.size, read(firstRepeat.slots[0])?.location ?? place, named))
  const rows = filled.map(cellsOf)
  const repeatsKept = keptRepeats(repeats.size, (keep) => {
    let before = 0
    for (const row of shown) {
      if (repeats.has(row)) keep(before, cellsOf(row))
      else if (!row.slots.every(isEmpty)) before += 1
    }
  })
  const emptyRow = shown.find(({ slots }) => slots.every(isEmpty))
  if (emptyRow) {
    budget.add(
      problem(
        'paddingLeftOut',
        read(emptyRow.slots[0])?.location ?? place,
        `${counted(shown.length - filled.length - repeats.size, 'empty row')} left out, the first of them here: there is no value in them.`,
        { key: [named] },
      ),
    )
  }

  tellRagged(budget, { rows, slots: filled.map(({ slots }) => slots), width, named, headingPlace: headingPlace(0) })
  if (!marked) tellUnmarked(budget, named, { titles, headings }, headers, headingPlace)
  const twice = repeated.map((column) => ({
    location: headingPlace(column),
    text: textOf(headings.at(-1)?.slots[column]),
    readAs: headers[column] ?? '',
  }))
  tellRepeatedHeadings(budget, twice, [named])
  headers.forEach((header, column) => {
    // The corner above row headings may well be empty.
    if (header !== '' || column === 0 || rows.every((row) => (row[column]?.text ?? '') === '')) return
    budget.tell('unnamedColumn', () =>
      problem(
        'unnamedColumn',
        headingPlace(column),
        `Column ${column + 1} holds values but has no heading, so nothing says what they are. Give it one.`,
        { key: [named, `column ${column + 1}`] },
      ),
    )
  })
  if (wide) tellWide(budget, wide, read(wide.first)?.location ?? place, named)
  // Of a page that was left off, the table may have gone on.
  if (element.offset >= 0 && !element.closed && !page.cut)
    budget.add(
      problem(
        'tableNotClosed',
        place,
        'This table has no end tag: the page may be cut. Check that the file is complete.',
        { key: [named] },
      ),
    )

  tellLeftOut(budget, named, headers, cells.values())

  const all = [...captions, ...[...cells.values()].map(({ inline }) => inline)]
  return {
    table: {
      kind: 'table',
      ...(caption === '' ? {} : { caption }),
      under,
      headers,
      headingPlaces: headers.map((_, column) => headingPlace(column)),
      headingRows: headings.map(cellsOf),
      rows,
      ...repeatsKept,
      location: place,
    },
    links: all.flatMap(({ links }) => links),
    inside: all.flatMap(({ tables }) => tables),
  }
}
