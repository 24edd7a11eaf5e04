import { columnLetters } from '../workbook/grid.js'
import type { Attributes } from '../xml/read-part.js'
import type { HiddenTexts } from './hidden.js'
import { textsIn } from './pieces.js'
import type { Pieces, StoredRow, Table } from './pieces.js'
import { isOn } from './styles.js'

/** Counts what a page has that is made of a document, so that no more of it is made than is read of a page. */
export interface DocumentCount {
  tables: number
  /** Elements and texts. */
  nodes: number
  /** So many are read. */
  readonly most: number
}

interface OpenCell {
  readonly pieces: Pieces
  readonly column: number
  span: number
  goesOn: boolean
}

interface OpenRow {
  readonly cells: StoredRow['cells']
  before: number
  heads: boolean
  dropped: 'deleted' | 'hidden' | undefined
  next: number
}

interface OpenTable extends Table {
  readonly number: number
  row: OpenRow | undefined
  cell: OpenCell | undefined
  /** The first columns of the cells in the row before. */
  above: ReadonlySet<number>
}

/** The tables of a part of a document while it is read. */
export interface OpenTables {
  /** What is done at the beginning of an element, by its name; `parent` is the name of the one it stands in. */
  readonly opened: Readonly<Record<string, (attribute: Attributes, parent: string) => void>>
  readonly closed: Readonly<Record<string, () => void>>
  /** What stands in the cell that is open. */
  cell(): Pieces | undefined
  /** The place of the cell or row that is open: `table 2 › B3`. */
  place(): string | undefined
  isOpen(): boolean
}

const none: ReadonlySet<number> = new Set()
const mostSpan = 1000
const spanOf = (attribute: Attributes, least: number): number =>
  Math.min(mostSpan, Math.max(least, Math.floor(Number(attribute('val') ?? least)) || least))

/**
 * Returns the tables of a part.
 *
 * @param hidden - takes what a table does not show
 * @param count - counts those of the whole document
 * @param put - takes a table that begins
 * @param inPart - a place with the part that it is in
 */
export const createTables = (
  hidden: Pick<HiddenTexts, 'add'>,
  count: DocumentCount,
  put: (table: Table) => void,
  inPart: (place: string) => string,
): OpenTables => {
  const tables: OpenTable[] = []
  const row = (): OpenRow | undefined => tables.at(-1)?.row
  const place = (): string | undefined => {
    const table = tables.at(-1)
    if (!table?.row) return undefined
    const column = table.cell?.column ?? table.row.next
    return inPart(`table ${table.number} › ${columnLetters(column)}${table.rows.length + 1}`)
  }
  const hide = (why: 'deleted' | 'hidden', text: string): void => {
    if (text.trim() !== '') hidden.add(why, text, place() ?? '')
  }
  const endCell = (): void => {
    const table = tables.at(-1)
    if (!table?.row || !table.cell) return
    const { row: at, cell } = table
    cell.goesOn &&= table.above.has(cell.column)
    if (cell.goesOn) {
      // What stands in the lower part of a merged cell is not shown.
      hide('hidden', textsIn(cell.pieces))
      cell.pieces.length = 0
    }
    at.next += cell.span
    at.cells.push(cell)
    table.cell = undefined
  }
  const endRow = (): void => {
    const table = tables.at(-1)
    if (!table?.row) return
    const { cells, before, heads, dropped } = table.row
    if (dropped === undefined) {
      table.rows.push({ cells, before, heads })
      table.above = new Set(cells.map(({ column }) => column))
    } else {
      table.row.next = 0
      hide(dropped, cells.map(({ pieces }) => textsIn(pieces)).join(' '))
    }
    table.row = undefined
    table.cell = undefined
  }
  return {
    opened: {
      tbl: () => {
        count.tables += 1
        count.nodes += 2
        const within = inPart(`table ${count.tables}`)
        const table: OpenTable = {
          rows: [],
          within,
          number: count.tables,
          row: undefined,
          cell: undefined,
          above: none,
        }
        put(table)
        tables.push(table)
      },
      tr: () => {
        const table = tables.at(-1)
        count.nodes += 1
        if (table) table.row = { cells: [], before: 0, heads: false, dropped: undefined, next: 0 }
      },
      gridBefore: (attribute) => {
        const at = row()
        if (at) at.next = at.before = spanOf(attribute, 0)
      },
      tblHeader: (attribute) => {
        const at = row()
        if (at) at.heads = isOn(attribute)
      },
      hidden: (attribute, parent) => {
        const at = row()
        if (parent === 'trPr' && at && isOn(attribute)) at.dropped = 'hidden'
      },
      del: (_, parent) => {
        const at = row()
        if (parent === 'trPr' && at) at.dropped = 'deleted'
      },
      tc: () => {
        const table = tables.at(-1)
        count.nodes += 1
        if (table?.row) table.cell = { pieces: [], column: table.row.next, span: 1, goesOn: false }
      },
      gridSpan: (attribute) => {
        const cell = tables.at(-1)?.cell
        if (cell) cell.span = spanOf(attribute, 1)
      },
      vMerge: (attribute) => {
        const cell = tables.at(-1)?.cell
        if (cell) cell.goesOn = (attribute('val') ?? 'continue') === 'continue'
      },
    },
    closed: { tc: endCell, tr: endRow, tbl: () => void tables.pop() },
    cell: () => tables.at(-1)?.cell?.pieces,
    place,
    isOpen: () => tables.length > 0,
  }
}
