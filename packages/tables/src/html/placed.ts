import type { Block, Cell, Finding, Location, Source } from '@imt/core'
import type { HtmlLocation } from './page.js'

/** A page that was made of another file, with its places in that file. */
export const placed = (
  source: Source,
  inFile: (location: HtmlLocation) => Location,
): Pick<Source, 'blocks' | 'problems'> => {
  // One cell may stand in several places of a table: it has one place.
  const known = new Map<Location, Location>()
  const toFile = (location: Location): Location => {
    if (location.kind !== 'html') return location
    const before = known.get(location)
    if (before) return before
    const after = inFile(location)
    known.set(location, after)
    return after
  }
  const cellAt = (cell: Cell): Cell => ({ ...cell, location: toFile(cell.location) })
  const blockAt = (block: Block): Block => {
    const location = toFile(block.location)
    if (block.kind === 'list') return { ...block, location, items: block.items.map(cellAt) }
    if (block.kind !== 'table') return { ...block, location }
    const { headingPlaces, rows } = block
    return {
      ...block,
      location,
      ...(headingPlaces === undefined ? {} : { headingPlaces: headingPlaces.map(toFile) }),
      rows: rows.map((row) => row.map(cellAt)),
    }
  }
  const problemAt = (found: Finding): Finding =>
    found.location === undefined ? found : { ...found, location: toFile(found.location) }
  return { blocks: source.blocks.map(blockAt), problems: (source.problems ?? []).map(problemAt) }
}

/** Where in a table a place of a page is, in words: `table 2 › B3`, or the table alone. */
export const withinTable = (
  { table, row, cell }: HtmlLocation,
  letters: (column: number) => string,
): string | undefined => {
  if (table === undefined) return undefined
  return row === undefined || cell === undefined ? `table ${table}` : `table ${table} › ${letters(cell - 1)}${row}`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it is written in a page, in an attribute too. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '')
