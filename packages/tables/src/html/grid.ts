import { attribute } from './dom.js'
import type { Element } from './dom.js'
import type { TableRow } from './layout-table.js'
import type { Page } from './page.js'

/** A slot of a table: the cell that covers it, `undefined` where a row has a hole. */
export type Slot = Element | undefined

/** A row of slots. A cell that spans several columns or rows is in each of its slots. */
export interface GridRow {
  readonly row: TableRow
  readonly slots: readonly Slot[]
}

/** A cell that reaches down into `left` more rows. */
interface Hanging {
  readonly cell: Element
  readonly left: number
}

const span = (cell: Element, name: 'colspan' | 'rowspan', most: number): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most)
}

/**
 * Lays the cells of a table out in rows and columns. A cell does not reach beyond the head, body or foot it is in.
 *
 * @see HTML Standard, 4.9.12 Processing model, https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export const layOut = (page: Page, rows: readonly TableRow[]): readonly GridRow[] => {
  let part: Element | undefined
  let hanging: (Hanging | undefined)[] = []
  return rows.map((row) => {
    if (row.part !== part) hanging = []
    part = row.part
    const slots: Slot[] = []
    const below: (Hanging | undefined)[] = []
    // A browser shows nothing for a row without cells of its own: what hangs into it is not said twice.
    if (row.cells.length === 0) {
      hanging = hanging.map((over) => over && (over.left > 1 ? { cell: over.cell, left: over.left - 1 } : undefined))
      return { row, slots }
    }
    const fill = (): void => {
      for (let over = hanging[slots.length]; over; over = hanging[slots.length]) {
        if (over.left > 1 && page.spans > 0) below[slots.length] = { cell: over.cell, left: over.left - 1 }
        slots.push(over.cell)
        page.spans -= 1
      }
    }
    for (const cell of row.cells) {
      fill()
      const columns = Math.max(1, span(cell, 'colspan', 1000))
      const down = span(cell, 'rowspan', 65_534) || Infinity
      for (let column = 0; column < columns && (column === 0 || page.spans > 0); column += 1) {
        if (column > 0) {
          page.spans -= 1
          if (hanging[slots.length]) break
        }
        if (down > 1) below[slots.length] = { cell, left: down - 1 }
        slots.push(cell)
      }
    }
    fill()
    // A cell that hangs down further right leaves a hole before it.
    while (slots.length < hanging.length) {
      slots.push(undefined)
      fill()
    }
    hanging = below
    return { row, slots }
  })
}
