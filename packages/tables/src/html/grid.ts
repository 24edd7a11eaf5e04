import { attribute } from './dom.js'
import type { Element } from './dom.js'
import type { TableRow } from './layout-table.js'

/** A slot of a table: the cell that covers it, `undefined` where a row has a hole. */
export type Slot = Element | undefined

/** A row of slots. A cell that spans several columns or rows is in each of its slots. */
export interface GridRow {
  readonly row: TableRow
  readonly slots: readonly Slot[]
}

/** A table laid out. */
export interface Grid {
  readonly rows: readonly GridRow[]
  /** The first cell that spans columns in which no cell begins, and how many do. */
  readonly wide?: {
    readonly first: Element
    readonly cells: number
    /** How many slots the table would have if its cells reached as far as they say. */
    readonly asked: number
  }
  /** The first row that was not laid out, since the table has more slots than may be read. */
  readonly cutAt?: TableRow
}

/** Columns that a cell covers, from one up to and without the other; of no cell, a hole. */
interface Stretch {
  readonly cell: Slot
  readonly from: number
  readonly to: number
}

/** A stretch that reaches down, up to and without a row. */
interface Hanging extends Stretch {
  readonly cell: Element
  readonly until: number
}

const span = (cell: Element, name: 'colspan' | 'rowspan', most: number): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most)
}

/**
 * Tells the stretches of each row in turn, without the columns that lie between: a page of a few characters can ask for
 * millions of those. A cell does not reach beyond the head, body or foot it is in. Ends where `tell` returns false.
 */
const stretchRows = (
  rows: readonly TableRow[],
  tell: (row: TableRow, stretches: readonly Stretch[], begins: readonly Hanging[]) => boolean,
): void => {
  let part: Element | undefined
  let hanging: readonly Hanging[] = []
  for (const [index, row] of rows.entries()) {
    if (row.part !== part) hanging = []
    part = row.part
    const stretches: Stretch[] = []
    const begins: Hanging[] = []
    // A browser shows nothing for a row without cells of its own: what hangs into it is not said twice.
    if (row.cells.length === 0) {
      if (!tell(row, stretches, begins)) return
      continue
    }
    const below: Hanging[] = []
    let at = 0
    let next = 0
    const nextHanging = (): Hanging | undefined => {
      while ((hanging[next]?.until ?? Infinity) <= index) next += 1
      return hanging[next]
    }
    const fill = (): void => {
      for (let over = nextHanging(); over?.from === at; over = nextHanging()) {
        stretches.push(over)
        if (over.until > index + 1) below.push(over)
        at = over.to
        next += 1
      }
    }
    for (const cell of row.cells) {
      fill()
      const columns = Math.max(1, span(cell, 'colspan', 1000))
      const down = span(cell, 'rowspan', 65_534) || Infinity
      const stretch = {
        cell,
        from: at,
        to: Math.min(at + columns, nextHanging()?.from ?? Infinity),
        until: index + down,
      }
      stretches.push(stretch)
      begins.push(stretch)
      if (down > 1) below.push(stretch)
      at = stretch.to
    }
    fill()
    // A cell that hangs down further right leaves a hole before it.
    for (let over = nextHanging(); over; over = nextHanging()) {
      stretches.push({ cell: undefined, from: at, to: over.from })
      at = over.from
      fill()
    }
    hanging = below
    if (!tell(row, stretches, begins)) return
  }
}

/** Says for a column how many of the columns before it there are. */
const rankIn = (columns: Iterable<number>): ((column: number) => number) => {
  const sorted = Float64Array.from(columns).sort()
  return (column) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < column) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * Lays the cells of a table out in rows and columns. A column in which no cell begins is none: the cells that span it
 * are not repeated there.
 *
 * @param most - rows are laid out while they have no more slots together, empty ones counted
 * @see HTML Standard, 4.9.12 Processing model, https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export const layOut = (rows: readonly TableRow[], most: number): Grid => {
  const columns = new Set<number>()
  let told = 0
  stretchRows(rows, (_, stretches, begins) => {
    for (const { from } of begins) columns.add(from)
    for (const { cell } of stretches) if (cell) told += 1
    return told <= most
  })
  const rank = rankIn(columns)
  const grid: GridRow[] = []
  let slotCount = 0
  let asked = 0
  let cutAt: TableRow | undefined
  let first: Element | undefined
  let cells = 0
  stretchRows(rows, (row, stretches, begins) => {
    const slots: Slot[] = []
    const last = stretches.at(-1)
    slotCount += last === undefined ? 0 : rank(last.to)
    asked += last?.to ?? 0
    if (slotCount > most) {
      cutAt = row
      return false
    }
    for (const { cell, from, to } of stretches)
      for (let column = rank(from), end = rank(to); column < end; column += 1) slots.push(cell)
    for (const { cell, from, to } of begins) {
      // A cell alone in its row is a remark or a title over all columns, however many it says there are.
      if (begins.length === 1 || to - from === rank(to) - rank(from)) continue
      first ??= cell
      cells += 1
    }
    grid.push({ row, slots })
    return true
  })
  return {
    rows: grid,
    ...(first === undefined ? {} : { wide: { first, cells, asked } }),
    ...(cutAt === undefined ? {} : { cutAt }),
  }
}
