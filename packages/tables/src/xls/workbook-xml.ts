import { endSheet, mostColumns, mostRows, newSheet, putRow } from '../workbook/open-sheet.js'
import type { NewRow, OpenSheet, Room } from '../workbook/open-sheet.js'
import type { StoredValue } from '../workbook/shown-value.js'
import type { Attributes, XmlVisitor } from '../xml/read-part.js'

/** What was read of a workbook that is one text of XML. */
export interface WorkbookXml {
  readonly visitor: XmlVisitor
  readonly sheets: readonly OpenSheet[]
  readonly cut: readonly string[]
  readonly authors: ReadonlySet<string>
}

/** Formats that have a name in place of a pattern. */
const named: Readonly<Record<string, string>> = {
  'Short Date': 'dd/mm/yyyy',
  'Medium Date': 'dd-mmm-yy',
  'Long Date': 'dd mmmm yyyy',
  'General Date': 'dd/mm/yyyy hh:mm',
  'Short Time': 'hh:mm',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  Currency: '#,##0.00',
  'General Number': 'General',
}

interface OpenCell {
  readonly style: string | undefined
  readonly formula: string | undefined
  readonly across: number
  readonly down: number
  type: string
  text: string
  comment: string
  author: string
}

interface OpenRow extends NewRow {
  next: number
}

const wholeOf = (attribute: Attributes, name: string, most: number): number => {
  const value = Math.floor(Number(attribute(name) ?? 0))
  return value > 0 ? Math.min(most, value) : 0
}

const valueOf = ({ type, text }: OpenCell): StoredValue => {
  if (type === 'Number') return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text)
  if (type === 'Boolean') return text.trim() === '1'
  if (type !== 'DateTime') return text
  const date = new Date(/Z$/.test(text) ? text : `${text.trim()}Z`)
  return Number.isNaN(date.getTime()) ? text : date
}

/**
 * Reads a workbook that is one text of XML.
 *
 * @param most - places, rows times columns, that are read of all sheets
 */
export const createWorkbookXml = (most: number): WorkbookXml => {
  const sheets: OpenSheet[] = []
  const room: Room = { most, before: 0, cut: [] }
  const authors = new Set<string>()
  const formats = new Map<string, string>()
  let style = ''
  let sheet: OpenSheet | undefined
  let row: OpenRow | undefined
  let cell: OpenCell | undefined
  /** What the text that comes now is: the value of a cell, a comment, or a word about the workbook or a sheet. */
  let into: 'value' | 'comment' | 'author' | 'visible' | undefined
  let inComment = false
  let word = ''

  const endCell = (at: OpenSheet, line: OpenRow, { style: own, formula, across, down, ...rest }: OpenCell): void => {
    const value = valueOf({ style: own, formula, across, down, ...rest })
    const { comment, author } = rest
    const index = at.rows.length + at.empty
    const pattern = own === undefined ? undefined : formats.get(own)
    const said = comment.trim()
    if (value !== '' || formula !== undefined || said !== '') {
      line.values[line.next] = value === '' ? null : value
      line.last = line.next + 1
      at.cells.set(`${index},${line.next}`, {
        ...(formula === undefined ? {} : { formula }),
        ...(pattern === undefined ? {} : { style: { numFmt: pattern } }),
        ...(said === '' ? {} : { comment: { text: said, author } }),
      })
    }
    if (across > 0 || down > 0)
      at.merges.push({
        startRow: index,
        startCol: line.next,
        endRow: index + down,
        endCol: Math.min(mostColumns - 1, line.next + across),
      })
    line.next += 1 + across
  }
  const opened: Readonly<Record<string, (attribute: Attributes) => void>> = {
    Style: (attribute) => (style = attribute('ID') ?? ''),
    NumberFormat: (attribute) => {
      const format = attribute('Format')
      if (format !== undefined) formats.set(style, named[format] ?? format)
    },
    Worksheet: (attribute) => {
      sheet = newSheet(attribute('Name') ?? `Sheet${sheets.length + 1}`, false)
      sheets.push(sheet)
    },
    Column: (attribute) => {
      if (!sheet) return
      const { columns } = sheet
      const from = wholeOf(attribute, 'Index', mostColumns) || columns.length + 1
      while (columns.length < from - 1) columns.push({ hidden: false, style: undefined })
      const hidden = attribute('Hidden') === '1'
      for (let left = wholeOf(attribute, 'Span', mostColumns) + 1; left > 0 && columns.length < mostColumns; left -= 1)
        columns.push({ hidden, style: attribute('StyleID') })
    },
    Row: (attribute) => {
      if (!sheet) return
      const index = wholeOf(attribute, 'Index', mostRows)
      sheet.empty = Math.max(sheet.empty, index - 1 - sheet.rows.length)
      row = { values: [], repeated: 1, hidden: attribute('Hidden') === '1', next: 0, last: 0 }
    },
    Cell: (attribute) => {
      if (!row) return
      const index = wholeOf(attribute, 'Index', mostColumns)
      row.next = Math.min(mostColumns - 1, index > 0 ? index - 1 : row.next)
      cell = {
        style: attribute('StyleID') ?? sheet?.columns[row.next]?.style,
        formula: attribute('Formula'),
        across: wholeOf(attribute, 'MergeAcross', mostColumns),
        down: wholeOf(attribute, 'MergeDown', mostRows),
        type: '',
        text: '',
        comment: '',
        author: '',
      }
    },
    Comment: (attribute) => {
      inComment = true
      if (cell) cell.author = attribute('Author') ?? ''
    },
    Data: (attribute) => {
      if (cell && !inComment) cell.type = attribute('Type') ?? ''
      into = inComment ? 'comment' : 'value'
    },
    Author: () => (into = 'author'),
    LastAuthor: () => (into = 'author'),
    Manager: () => (into = 'author'),
    Visible: () => (into = 'visible'),
  }
  const endWord = (): void => {
    if (into === 'author' && word.trim() !== '') authors.add(word.trim())
    if (into === 'visible' && sheet) {
      sheet.hidden = word.trim() === 'SheetHidden'
      sheet.veryHidden = word.trim() === 'SheetVeryHidden'
    }
    word = ''
    into = undefined
  }
  const closed: Readonly<Record<string, () => void>> = {
    Data: () => (into = undefined),
    Comment: () => (inComment = false),
    Author: endWord,
    LastAuthor: endWord,
    Manager: endWord,
    Visible: endWord,
    Cell: () => {
      if (sheet && row && cell && !sheet.isFull) endCell(sheet, row, cell)
      cell = undefined
    },
    Row: () => {
      if (sheet && row && !sheet.isFull) putRow(sheet, row, room)
      row = undefined
    },
    Worksheet: () => {
      if (sheet) endSheet(sheet, room)
      sheet = undefined
    },
  }
  return {
    sheets,
    cut: room.cut,
    authors,
    visitor: {
      open: (name, attribute) => {
        if (Object.hasOwn(opened, name)) opened[name]?.(attribute)
      },
      close: (name) => {
        if (Object.hasOwn(closed, name)) closed[name]?.()
      },
      text: (text) => {
        if (into === 'value' && cell) cell.text += text
        else if (into === 'comment' && cell) cell.comment += text
        else if (into !== undefined && word.length < 1000) word += text
      },
    },
  }
}
