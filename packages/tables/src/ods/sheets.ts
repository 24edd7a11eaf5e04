import { endSheet, mostColumns, mostRows, newSheet, putRow } from '../workbook/open-sheet.js'
import type { NewRow, OpenSheet, Room } from '../workbook/open-sheet.js'
import type { Attributes, XmlVisitor } from '../xml/read-part.js'
import { kindOf, shownIn } from './cell-value.js'
import type { CellKind } from './cell-value.js'
import type { Formats } from './formats.js'

/** What was read of the text of a spreadsheet. */
export interface SheetsRead {
  readonly visitor: XmlVisitor
  readonly sheets: readonly OpenSheet[]
  /** Sheets that reach over more places than are read, up to where they were. */
  readonly cut: readonly string[]
  /** Changes that the spreadsheet keeps. */
  readonly changes: () => number
}

interface OpenRow extends NewRow {
  readonly style: string | undefined
  /** The column that comes next. */
  next: number
}

interface OpenCell {
  readonly kind: CellKind
  readonly repeated: number
  readonly across: number
  readonly down: number
  text: string
  comment: string
}

const countOf = (attribute: Attributes, name: string, most: number): number =>
  Math.min(most, Math.max(1, Math.floor(Number(attribute(name) ?? '1')) || 1))

const isHidden = (attribute: Attributes): boolean => /^(?:collapse|filter)$/.test(attribute('visibility') ?? '')

/**
 * Reads the sheets of a spreadsheet: each cell with the text that it shows.
 *
 * @param most - places, rows times columns, that are read of all sheets
 * @param author - takes who wrote a comment
 */
export const createSheets = (formats: Formats, most: number, author: (name: string) => void): SheetsRead => {
  const sheets: OpenSheet[] = []
  const room: Room = { most, before: 0, cut: [] }
  let changes = 0
  let sheet: OpenSheet | undefined
  let row: OpenRow | undefined
  let cell: OpenCell | undefined
  /** Tables that stand in a cell or in what changed are no sheets. */
  let inside = 0
  let comment = false
  let box: string | undefined
  let boxes = 0
  let creator: string | undefined
  let paragraphs = 0
  let lines = 0

  const say = (text: string): void => {
    if (paragraphs === 0) return
    if (comment && cell) cell.comment += text
    else if (boxes > 0) box = (box ?? '') + text
    else if (cell) cell.text += text
  }
  const putCell = (at: OpenSheet, line: OpenRow, ended: OpenCell): void => {
    const { kind, repeated, across, down, comment: said } = ended
    const style = kind.style ?? line.style ?? at.columns[line.next]?.style
    const text = shownIn({ ...kind, style }, ended.text, formats)
    const index = at.rows.length + at.empty
    if (text !== '' || kind.formula !== undefined || said.trim() !== '') {
      const value = text === '' ? null : text
      for (let column = line.next; column < Math.min(mostColumns, line.next + repeated); column += 1)
        line.values[column] = value
      line.last = Math.min(mostColumns, line.next + repeated)
      if (kind.formula !== undefined || said.trim() !== '')
        at.cells.set(`${index},${line.next}`, {
          ...(kind.formula === undefined ? {} : { formula: kind.formula }),
          ...(said.trim() === '' ? {} : { comment: { text: said.trim() } }),
        })
    }
    if (across > 1 || down > 1)
      at.merges.push({
        startRow: index,
        startCol: line.next,
        endRow: index + down - 1,
        endCol: Math.min(mostColumns, line.next + across) - 1,
      })
    line.next += repeated
  }
  const beginCell = (attribute: Attributes): void => {
    cell = {
      kind: kindOf(attribute),
      repeated: countOf(attribute, 'number-columns-repeated', mostColumns),
      across: countOf(attribute, 'number-columns-spanned', mostColumns),
      down: countOf(attribute, 'number-rows-spanned', mostRows),
      text: '',
      comment: '',
    }
    lines = 0
  }
  const endCell = (): void => {
    if (sheet && row && cell && !sheet.isFull) putCell(sheet, row, cell)
    cell = undefined
  }
  const endBox = (): void => {
    boxes -= 1
    if (boxes > 0 || box === undefined || !sheet) return
    const from = { row: sheet.rows.length + sheet.empty, col: row?.next ?? 0 }
    sheet.textBoxes.push({ text: box, anchor: { from } })
    box = undefined
  }

  const opened: Readonly<Record<string, (attribute: Attributes) => void>> = {
    table: (attribute) => {
      if (sheet) {
        inside += 1
        return
      }
      const name = attribute('name') ?? `Sheet${sheets.length + 1}`
      const hidden = formats.hidesSheet(attribute('style-name'))
      sheet = newSheet(name, hidden)
      sheets.push(sheet)
    },
    'table-column': (attribute) => {
      if (!sheet || inside > 0) return
      const hidden = isHidden(attribute)
      const style = attribute('default-cell-style-name')
      const { columns } = sheet
      for (let left = countOf(attribute, 'number-columns-repeated', mostColumns); left > 0; left -= 1)
        if (columns.length < mostColumns) columns.push({ hidden, style })
    },
    'table-row': (attribute) => {
      if (!sheet || inside > 0) return
      row = {
        values: [],
        repeated: countOf(attribute, 'number-rows-repeated', mostRows),
        hidden: isHidden(attribute),
        style: attribute('default-cell-style-name'),
        next: 0,
        last: 0,
      }
    },
    'table-cell': (attribute) => {
      if (row && inside === 0) beginCell(attribute)
    },
    'covered-table-cell': (attribute) => {
      if (row && inside === 0) beginCell(attribute)
    },
    annotation: () => (comment = true),
    frame: () => (boxes += 1),
    'custom-shape': () => (boxes += 1),
    creator: () => {
      if (comment) creator = ''
    },
    p: () => {
      paragraphs += 1
      if (comment) {
        if (cell && cell.comment !== '') cell.comment += ' '
      } else if (boxes > 0) box = box === undefined ? '' : `${box} `
      else if (lines > 0) say('\n')
      if (!comment && boxes === 0) lines += 1
    },
    s: (attribute) => say(' '.repeat(countOf(attribute, 'c', 100))),
    tab: () => say(' '),
    'line-break': () => say('\n'),
    'tracked-changes': () => (inside += 1),
    'cell-content-change': () => (changes += 1),
    insertion: () => (changes += 1),
    deletion: () => (changes += 1),
    movement: () => (changes += 1),
  }
  const closed: Readonly<Record<string, () => void>> = {
    table: () => {
      if (inside > 0) inside -= 1
      else {
        if (sheet) endSheet(sheet, room)
        sheet = undefined
      }
    },
    'table-row': () => {
      if (inside > 0) return
      if (sheet && row && !sheet.isFull) putRow(sheet, row, room)
      row = undefined
    },
    'table-cell': () => {
      if (inside === 0) endCell()
    },
    'covered-table-cell': () => {
      if (inside === 0) endCell()
    },
    annotation: () => (comment = false),
    frame: endBox,
    'custom-shape': endBox,
    creator: () => {
      if (creator !== undefined && creator.trim() !== '') author(creator.trim())
      creator = undefined
    },
    p: () => (paragraphs -= 1),
    'tracked-changes': () => (inside -= 1),
  }
  return {
    sheets,
    cut: room.cut,
    changes: () => changes,
    visitor: {
      open: (name, attribute) => {
        if (Object.hasOwn(opened, name)) opened[name]?.(attribute)
      },
      close: (name) => {
        if (Object.hasOwn(closed, name)) closed[name]?.()
      },
      text: (text) => {
        if (creator !== undefined && creator.length < 1000) creator += text
        else say(text)
      },
    },
  }
}
