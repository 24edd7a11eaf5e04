import { findingOf, grouped, type Block, type Finding, type Location, type Source, type Table } from '@imt/core'
import { readerRules, type Limits } from '@imt/tables'
import type { Toolkit } from '../toolkit.js'
import { aboveTable, type LongTable } from './in-pieces.js'

/** So many rows of the tables of a file are checked together, for each mebibyte of it that is begun. */
export const rowsOfMebibyte = 10_000

/**
 * How many rows of a file of so many bytes are checked together, unless a call says otherwise. Rows that people fill in
 * are longer than that allows for; what would make a small file take minutes is not.
 */
export const rowsFor = (bytes: number): number => rowsOfMebibyte * Math.max(1, Math.ceil(bytes / 1_048_576))

/**
 * How much of a file is read where so many rows are checked together: a row of ten cells, each an element with a text,
 * takes some twenty parts of a page, a workbook may hold many empty cells in little room, and each table is looked
 * at by every recogniser.
 */
export const limitsFor = (rows: number): Pick<Limits, 'nodes' | 'slots' | 'tables'> => ({
  nodes: 15 * rows,
  slots: 40 * rows,
  tables: Math.max(1, Math.floor(rows / 10)),
})

/**
 * Problems of a file that was read within such limits. Where one of them was reached, its finding says how more is
 * allowed, which readers do not know.
 */
export const namingMaxRows = (problems: readonly Finding[], rows: number): readonly Finding[] => {
  const { nodes, slots, tables } = limitsFor(rows)
  const said = [
    `${grouped(nodes)} parts`,
    `${grouped(slots)} cells`,
    `${grouped(tables)} tables`,
    `${grouped(40 * slots)} characters in cells`,
  ]
  return problems.map((problem) =>
    problem.rule === limitReached?.code && said.some((figure) => problem.message.includes(`more than ${figure}`))
      ? { ...problem, message: `${problem.message} Or allow more with --max-rows.` }
      : problem,
  )
}

/** Rows that stand for themselves take less room: three times as many are checked whole, with rules that need all. */
export const wholeFor = (rows: number): number => 3 * rows

/**
 * Rows that stand for themselves are checked in pieces, however many a file is long enough for. A packed one can hold
 * millions in little room: of any file that was read whole so many are checked.
 */
export const inPiecesFor = (rows: number): number => 5 * rows

/**
 * A table takes time beside its rows: every recogniser is shown it, and its sums are searched. Those of a file beyond
 * the first hundredth part of its rows count as so many rows more.
 */
const rowsOfTable = 10
const freeTables = (rows: number): number => Math.max(10, rows / 100)

/** Rows that are handed on in one go. */
const rowsOfPiece = 1000

const limitReached = readerRules.find(({ code }) => code === 'tables/limit-reached')

const lineFeed = 10
const carriageReturn = 13

/** True of a text with more lines than that. */
export const hasMoreLines = (pieces: readonly Uint8Array[], most: number): boolean => {
  let [feeds, returns] = [0, 0]
  for (const piece of pieces) {
    for (const byte of piece) {
      if (byte === lineFeed) feeds += 1
      else if (byte === carriageReturn) returns += 1
    }
    if (Math.max(feeds, returns) > most) return true
  }
  return false
}

/** The beginning of a text, up to the end of so many lines. */
export const firstLines = (pieces: readonly Uint8Array[], most: number): readonly Uint8Array[] => {
  let left = most
  for (const [index, piece] of pieces.entries())
    for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, at + 1)) {
      left -= 1
      if (left === 0) return [...pieces.slice(0, index), piece.subarray(0, at + 1)]
    }
  return pieces
}

const firstRows = (table: Table, count: number): Table => ({
  ...table,
  rows: table.rows.slice(0, count),
  ...(table.groups === undefined ? {} : { groups: table.groups.slice(0, count) }),
  ...(table.repeats === undefined ? {} : { repeats: table.repeats.filter(({ before }) => before <= count) }),
})

const mostTogether = 'the most that are checked together'

const reached = (location: Location, message: string): readonly Finding[] =>
  limitReached === undefined
    ? []
    : [findingOf(limitReached, { at: '', message, key: [location.source, 'rows'], location })]

const beyond = (rows: number, location: Location, many: boolean): readonly Finding[] =>
  reached(
    location,
    `The tables of this file have more than ${grouped(rows)} rows${many ? `, each table counted as ${rowsOfTable} more` : ''}, ${mostTogether} of a file of its size. The rows from here on, and the tables after them, were not checked. Give the file in parts, or allow more with --max-rows.`,
  )

const beyondPieces = (rows: number, location: Location): readonly Finding[] =>
  reached(
    location,
    `The table of this file has more than ${grouped(rows)} rows, the most that are checked of a file of its size. The rows from here on were not checked. Save it as a CSV file, of which all rows are, or allow more with --max-rows.`,
  )

/** Whether the rows of a source were cut off here. */
export const isCutOff = ({ problems = [] }: Source): boolean =>
  problems.some(({ rule, message }) => rule === limitReached?.code && message.includes(mostTogether))

/** The pieces of a table that is there as a whole: the first with all that stands beside it. */
async function* piecesOf(source: Source, table: Table): AsyncGenerator<Source, void, undefined> {
  for (let from = 0; from < table.rows.length; from += rowsOfPiece)
    yield await Promise.resolve({
      name: source.name,
      kind: source.kind,
      blocks: [{ ...table, rows: table.rows.slice(from, from + rowsOfPiece) }],
    })
}

/**
 * A file whose tables have more rows than are checked together: its table in pieces, where it is one of a kind that is
 * checked row by row; otherwise as many rows as are, with a finding on where they end. Any other file as it is.
 */
export const withinRows = (
  source: Source,
  rows: number,
  toolkit: Toolkit,
): { readonly source: Source; readonly table?: LongTable } => {
  const tables = source.blocks.filter((block): block is Table => block.kind === 'table')
  const free = freeTables(rows)
  const extra = rowsOfTable * Math.max(0, tables.length - free)
  if (tables.reduce((sum, table) => sum + table.rows.length, extra) <= rows) return { source }
  const [table, ...others] = tables
  if (table !== undefined && others.length === 0 && table.groups === undefined && table.repeats === undefined) {
    const first = {
      ...source,
      blocks: source.blocks.map((block) => (block === table ? firstRows(table, rowsOfPiece) : block)),
    }
    if (toolkit.readsInPieces(first)) {
      if (table.rows.length <= wholeFor(rows)) return { source }
      const most = inPiecesFor(rows)
      const next = table.rows[most]
      const long = { first, pieces: piecesOf(source, firstRows(table, most)) }
      const above = aboveTable(long)
      if (next === undefined) return { source: above, table: long }
      const problems = [...(source.problems ?? []), ...beyondPieces(most, next[0]?.location ?? table.location)]
      return { source: { ...above, problems }, table: long }
    }
  }
  let left = rows
  let seen = 0
  let end: Location | undefined
  const blocks = source.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'table') return [block]
    if (end !== undefined) return []
    seen += 1
    if (seen > free) left -= rowsOfTable
    const count = Math.max(0, left)
    left -= block.rows.length
    if (left >= 0) return [block]
    end = block.rows[count]?.[0]?.location ?? block.location
    return count === 0 ? [] : [firstRows(block, count)]
  })
  return {
    source: {
      ...source,
      blocks,
      problems: [...(source.problems ?? []), ...(end === undefined ? [] : beyond(rows, end, seen > free))],
    },
  }
}
