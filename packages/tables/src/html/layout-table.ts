import { attribute, childElements, headingLevel, isElement } from './dom.js'
import type { Element } from './dom.js'
import { walk } from './walk.js'

/** A row of a table and the part of the table it stands in. */
export interface TableRow {
  readonly element: Element
  readonly part: Element
  readonly cells: readonly Element[]
}

/**
 * The rows of a table in the order in which a browser shows them: head, bodies, foot. Rows of tables inside it are
 * theirs.
 */
export const rowsOf = (table: Element): readonly TableRow[] =>
  ['thead', 'tbody', 'tfoot'].flatMap((name) =>
    childElements(table, name).flatMap((part) =>
      childElements(part, 'tr').map((element) => ({ element, part, cells: childElements(element, 'td', 'th') })),
    ),
  )

/** What is built into the cells of a table that could show that it is not one. */
const builtIn = (rows: readonly TableRow[]): { readonly table: boolean; readonly block: boolean } => {
  let table = false
  let block = false
  let paragraphs = 0
  for (const cell of rows.flatMap((row) => row.cells)) {
    walk(cell, {
      enter: (node) => {
        if (!isElement(node)) return false
        if (node.tagName === 'table') table = true
        if (headingLevel(node) !== undefined || node.tagName === 'ul' || node.tagName === 'ol') block = true
        if (node.tagName === 'p') paragraphs += 1
        return node.tagName !== 'table'
      },
      leave: () => undefined,
    })
  }
  return { table, block: block || paragraphs > 1 }
}

/**
 * True for a table that only puts parts of a page side by side, as old pages do: no heading cell, no caption, and
 * either other tables in it, or a single cell, or a single row or column of headings, lists and paragraphs. What stands
 * in it is read as the page around it is.
 */
export const isLayoutTable = (table: Element): boolean => {
  const rows = rowsOf(table)
  if (
    childElements(table, 'caption', 'thead').length > 0 ||
    rows.some((row) => row.cells.some((cell) => cell.tagName === 'th'))
  )
    return false
  const widest = Math.max(0, ...rows.map((row) => row.cells.length))
  if (rows.length <= 1 && widest <= 1) return true
  const inside = builtIn(rows)
  if (inside.table) return true
  const oneLine = rows.length <= 1 || widest <= 1
  return oneLine && (inside.block || /^(?:presentation|none)$/.test(attribute(table, 'role') ?? ''))
}
