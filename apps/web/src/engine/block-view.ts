import { grouped, type Block, type Cell, type Source } from '@imt/core'
import type { BlockPage, BlockView, CellView, SourceView } from './messages.js'
import type { Places } from './places.js'

/** So many rows of a table are shown at once, and so many columns of it and items of a list. */
export const rowsShown = 50
const columnsShown = 60
const itemsShown = 200
/** So much of a text is shown. */
const textShown = 5000

const short = (text: string): string =>
  text.length > textShown
    ? `${text.slice(0, textShown)} … (${grouped(text.length - textShown)} more characters are not shown here)`
    : text

const cellView = ({ text, location, hidden }: Cell, source: number, places: Places): CellView => ({
  text: short(text),
  marks: places.marksAt(source, location),
  ...(hidden === true ? { hidden } : {}),
})

/** What a table is called: by its caption, the heading above it, or its sheet. */
const nameOf = (table: Extract<Block, { kind: 'table' }>, number: number): string => {
  const { caption, under, location } = table
  const said = caption ?? under.at(-1) ?? (location.kind === 'sheet' ? `sheet ${location.sheet}` : undefined)
  return `Table ${grouped(number)}${said === undefined || said.trim() === '' ? '' : `: ${short(said.trim())}`}`
}

/** Returns a file as a list of what stands in it. */
export const sourceView = ({ name, kind, blocks }: Source): SourceView => {
  const tables: SourceView['tables'][number][] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'table')
      tables.push({ block: index, name: nameOf(block, tables.length + 1), rows: block.rows.length })
  })
  return { name, kind, blocks: blocks.length, tables }
}

const tableView = (
  table: Extract<Block, { kind: 'table' }>,
  number: number,
  at: { readonly source: number; readonly block: number; readonly from: number },
  places: Places,
): BlockView => {
  const { source, block, from } = at
  const rows = table.rows.slice(from, from + rowsShown)
  const width = rows.reduce((most, row) => Math.max(most, row.length), table.headers.length)
  const columns = Math.min(width, columnsShown)
  const marked = places.markedRows(source, block)
  const nextMarked = marked.find((row) => row >= from + rowsShown)
  const lastMarked = marked.findLast((row) => row < from)
  const more = width > columns ? ` (the first ${grouped(columns)} of ${grouped(width)} columns)` : ''
  return {
    kind: 'table',
    name: `${nameOf(table, number)}${more}`,
    headers: Array.from({ length: columns }, (_, column) => {
      const place = table.headingPlaces?.[column]
      return {
        text: short(table.headers[column] ?? ''),
        marks: place === undefined ? [] : places.marksAt(source, place),
      }
    }),
    count: table.rows.length,
    from,
    rows: rows.map((row) => row.slice(0, columns).map((cell) => cellView(cell, source, places))),
    marks: places.marksAt(source, table.location),
    ...(nextMarked === undefined ? {} : { nextMarked }),
    ...(lastMarked === undefined ? {} : { lastMarked }),
  }
}

const blockView = (
  { blocks }: Source,
  at: { readonly source: number; readonly block: number; readonly from: number },
  places: Places,
): BlockView | undefined => {
  const { source, block: index } = at
  const block = blocks[index]
  if (block === undefined) return undefined
  const marks = places.marksAt(source, block.location)
  switch (block.kind) {
    case 'table':
      return tableView(block, blocks.slice(0, index + 1).filter(({ kind }) => kind === 'table').length, at, places)
    case 'list':
      return {
        kind: 'list',
        items: block.items.slice(0, itemsShown).map((item) => cellView(item, source, places)),
        count: block.items.length,
      }
    case 'heading':
      return { kind: 'heading', level: block.level, text: short(block.text), marks }
    case 'paragraph':
      return { kind: 'paragraph', text: short(block.text), marks }
    case 'link':
      return { kind: 'link', text: short(block.text), href: short(block.href), marks }
  }
}

/** Returns a few blocks of a file, each table with its first rows. */
export const blockPage = (
  given: Source | undefined,
  at: { readonly source: number; readonly from: number; readonly count: number },
  places: Places,
): BlockPage => {
  const { source, from, count } = at
  if (given === undefined) return { source, count: 0, from: 0, blocks: [] }
  const indexes = Array.from({ length: Math.min(count, Math.max(0, given.blocks.length - from)) }, (_, i) => from + i)
  const blocks = indexes.flatMap((block) => blockView(given, { source, block, from: 0 }, places) ?? [])
  return { source, count: given.blocks.length, from, blocks }
}

/** Returns rows of one table of a file. */
export const tableRows = (
  given: Source | undefined,
  at: { readonly source: number; readonly block: number; readonly from: number },
  places: Places,
): BlockView => {
  const view = given === undefined ? undefined : blockView(given, at, places)
  if (view === undefined) throw new RangeError('rows: block must be one of the file')
  return view
}
