import { pointerTo, type Block, type JsonPointer, type Location, type PartRecogniser, type Table } from '@imt/core'
import type { Disclosure, Passage, PublishedTable } from '../section.js'

const titleOf = ({ caption, under }: Table): string => (caption ?? under.at(-1) ?? '').trim()

const publishedTable = (table: Table): PublishedTable => {
  const title = titleOf(table)
  return {
    ...(title === '' ? {} : { title }),
    headings: table.headers,
    rows: table.rows.map((row) => row.map(({ text }) => text)),
  }
}

/** Every table, whatever it is about. */
export const recogniseTables: PartRecogniser<Disclosure, 'tables'> = {
  part: 'tables',
  score: ({ kind }) => (kind === 'table' ? 1 : 0),
  read: (blocks) => {
    const value: PublishedTable[] = []
    const places = new Map<JsonPointer, Location>()
    const used: { rows: number[][]; columns: number[][] } = { rows: [], columns: [] }
    for (const block of blocks) {
      const table = block.kind === 'table' ? block : undefined
      used.rows.push(table?.rows.map((_, row) => row) ?? [])
      used.columns.push(table?.headers.map((_, column) => column) ?? [])
      if (table === undefined) continue
      const at = pointerTo(value.length)
      places.set(at, table.location)
      for (const [column] of table.headers.entries())
        places.set(`${at}/headings/${String(column)}`, table.headingPlaces?.[column] ?? table.location)
      for (const [row, cells] of table.rows.entries())
        for (const [column, { location }] of cells.entries())
          places.set(`${at}/rows/${String(row)}/${String(column)}`, location)
      value.push(publishedTable(table))
    }
    return {
      value,
      places,
      columns: { used: value.flatMap(({ headings }) => headings), unused: [] },
      used,
      leftOut: [],
    }
  },
}

const textsOf = (block: Block): readonly (readonly [string, Location])[] => {
  switch (block.kind) {
    case 'table':
      return []
    case 'list':
      return block.items.map(({ text, location }) => [text, location])
    case 'link':
      return [
        [block.text, block.location],
        [block.href.replace(/^mailto:/i, ''), block.location],
      ]
    case 'heading':
    case 'paragraph':
      return [[block.text, block.location]]
  }
}

/** All text beside tables. */
export const recognisePassages: PartRecogniser<Disclosure, 'passages'> = {
  part: 'passages',
  score: ({ kind }) => (kind === 'table' ? 0 : 1),
  read: (blocks) => {
    const value: Passage[] = []
    const places = new Map<JsonPointer, Location>()
    for (const [text, location] of blocks.flatMap(textsOf)) {
      places.set(pointerTo(value.length), location)
      value.push({ text })
    }
    const none = blocks.map(() => [])
    return { value, places, columns: { used: [], unused: [] }, used: { rows: none, columns: none }, leftOut: [] }
  },
}
