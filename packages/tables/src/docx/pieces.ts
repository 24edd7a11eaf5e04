import { escaped } from '../html/placed.js'

/** A paragraph of the page that is made of a document. */
export interface Paragraph {
  readonly tag: string
  readonly html: string
  /** What it shows, without its marks. */
  readonly text: string
  /** Where in the document it stands, in words. */
  readonly within: string
}

/** What stands in a document, a cell or a text box, in its order. */
export type Pieces = (Paragraph | Table)[]

/** A cell as it is stored: one that goes on below another is a cell of its own. */
export interface StoredCell {
  readonly pieces: Pieces
  /** The columns that it covers. */
  readonly span: number
  /** Its first column, from 0. */
  readonly column: number
  /** True for the lower part of a cell over several rows, which has an upper one. */
  readonly goesOn: boolean
}

/** A row of a table. */
export interface StoredRow {
  readonly cells: StoredCell[]
  /** Columns that are left empty before its first cell. */
  readonly before: number
  /** It is marked as one of the headings. */
  readonly heads: boolean
}

/** A table of a document. */
export interface Table {
  readonly rows: StoredRow[]
  readonly within: string
}

/** A page, and where each of its lines comes from. */
export interface MadePage {
  readonly html: string
  readonly origins: readonly string[]
}

/** The texts of what stands somewhere. */
export const textsIn = (pieces: Pieces): string =>
  pieces
    .map((piece) =>
      'rows' in piece
        ? piece.rows.flatMap(({ cells }) => cells.map((cell) => textsIn(cell.pieces))).join(' ')
        : piece.text,
    )
    .join(' ')

/** The rows that each cell covers: as many as go on below it in the same column. */
const rowsOfCells = (rows: readonly StoredRow[]): ReadonlyMap<StoredCell, number> => {
  const covered = new Map<StoredCell, number>()
  let above = new Map<number, StoredCell>()
  for (const { cells } of rows) {
    const here = new Map<number, StoredCell>()
    for (const cell of cells) {
      const over = cell.goesOn ? above.get(cell.column) : undefined
      if (over) covered.set(over, (covered.get(over) ?? 1) + 1)
      here.set(cell.column, over ?? cell)
    }
    above = here
  }
  return covered
}

/** Writes what stands in a document as a page in which each paragraph, table, row and cell begins a line. */
export const toPage = (pieces: Pieces): MadePage => {
  const lines: string[] = []
  const origins: string[] = []
  const line = (html: string, within: string): void => {
    lines.push(html)
    origins.push(within)
  }
  const cellAt = (cell: StoredCell, tag: string, rows: number, within: string): void => {
    const spans = `${cell.span > 1 ? ` colspan="${cell.span}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
    const [only, second] = cell.pieces
    if (second === undefined && (only === undefined || 'html' in only)) {
      line(`<${tag}${spans}>${only?.html ?? ''}</${tag}>`, within)
      return
    }
    line(`<${tag}${spans}>`, within)
    write(cell.pieces, true)
    line(`</${tag}>`, within)
  }
  const tableAt = ({ rows, within }: Table): void => {
    if (rows.length === 0) return
    const covered = rowsOfCells(rows)
    const first = rows.findIndex(({ heads }) => !heads)
    // A table of headings alone has none.
    const heads = Math.max(0, first)
    line('<table>', within)
    rows.forEach(({ cells, before }, at) => {
      if (at === 0) line(heads > 0 ? '<thead>' : '<tbody>', within)
      else if (at === heads) line('</thead><tbody>', within)
      line('<tr>', within)
      if (before > 0) line(`<td colspan="${before}"></td>`, within)
      for (const cell of cells) {
        if (cell.goesOn) continue
        cellAt(cell, at < heads ? 'th' : 'td', covered.get(cell) ?? 1, within)
      }
      line('</tr>', within)
    })
    line('</tbody></table>', within)
  }
  const write = (inside: Pieces, inCell: boolean): void => {
    let inList = false
    const listIs = (now: boolean, within: string): void => {
      if (now !== inList) line(now ? '<ul>' : '</ul>', within)
      inList = now
    }
    for (const piece of inside) {
      const listed = 'html' in piece && piece.tag === 'li' && !inCell
      listIs(listed, piece.within)
      if ('rows' in piece) tableAt(piece)
      else {
        const tag = inCell ? 'p' : piece.tag
        line(`<${tag}>${piece.html}</${tag}>`, piece.within)
      }
    }
    listIs(false, '')
  }
  write(pieces, false)
  return { html: lines.join('\n'), origins }
}

/** A text on one line of a page. */
export const onOneLine = (text: string): string => escaped(text.replaceAll(/[\r\n]+/g, ' '))
