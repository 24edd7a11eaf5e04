import { attribute, childElements, headingLevel, isElement, listNames } from './dom.js'
import type { Element, Node } from './dom.js'
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
const isLayoutTable = (table: Element): boolean => {
  const rows = rowsOf(table)
  if (
    childElements(table, 'caption', 'thead').length > 0 ||
    rows.some((row) => row.cells.some((cell) => cell.tagName === 'th'))
  )
    return false
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (rows.length <= 1 && widest <= 1) return true
  const inside = builtIn(rows)
  if (inside.table) return true
  const oneLine = rows.length <= 1 || widest <= 1
  return oneLine && (inside.block || /^(?:presentation|none)$/.test(attribute(table, 'role') ?? ''))
}

/** The tables of a page in the order of their start tags, and what of it only arranges the page. */
export interface Arrangement {
  readonly tables: readonly Element[]
  /** Tables that put parts of the page side by side, and lists that hold headings or other tables. */
  readonly arranging: ReadonlySet<Element>
}

/** Finds what arranges a page, in one walk: lists may stand in lists as deep as they like. */
export const arrangementOf = (page: Node): Arrangement => {
  const tables: Element[] = []
  const arranging = new Set<Element>()
  const lists: Element[] = []
  walk(page, {
    enter: (node) => {
      if (!isElement(node)) return false
      if (node.tagName === 'table') {
        tables.push(node)
        if (isLayoutTable(node)) arranging.add(node)
      }
      if (headingLevel(node) !== undefined || (node.tagName === 'table' && !arranging.has(node)))
        // Where a list is known to hold one, those around it are.
        for (let at = lists.length - 1, list = lists[at]; list && !arranging.has(list); at -= 1, list = lists[at])
          arranging.add(list)
      if (listNames.has(node.tagName)) lists.push(node)
      return true
    },
    leave: (element) => {
      if (lists.at(-1) === element) lists.pop()
    },
  })
  return { tables, arranging }
}
