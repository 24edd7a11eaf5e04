import { grouped, pointerTo, type JsonPointer, type LeftOut, type Location } from '@imt/core'
import type { Block, PartRecogniser, Table } from '@imt/core'
import type { Arithmetic, UnknownTable } from '../section.js'
import { cellCount, mostCells } from './most-cells.js'
import { relationsOf } from './relations-of.js'
import { operandsOf } from './words.js'

const cellsOf = ({ headers, rows }: Table): number => cellCount({ headings: headers, rows })

/** A result and the two figures that it is computed from stand in three cells. */
const mayBeComputed = ({ rows }: Table): boolean => {
  let filled = 0
  for (const row of rows) for (const { text } of row) if (text !== '' && (filled += 1) > 2) return true
  return false
}

const hasDigits = ({ rows }: Table): boolean => rows.some((row) => row.some(({ text }) => /\d/.test(text)))

/** What the plugin reads of a table. */
const unknownTable = (table: Table): UnknownTable => {
  const { caption, under, headers, rows } = table
  const title = (caption ?? under.at(-1) ?? '').trim()
  const isTooLarge = cellsOf(table) > mostCells
  return {
    ...(title === '' ? {} : { title }),
    headings: headers,
    rows: isTooLarge ? [] : rows.map((row) => row.map(({ text }) => text)),
    ...(rows.length > 0 && rows.every(([first]) => first?.header === true) ? { rowsAreHeaded: true } : {}),
    ...(isTooLarge ? { tooLarge: grouped(cellsOf(table)) } : {}),
  }
}

/** A table in which nothing is computed from anything is nobody's: it stays unrecognised, and the report says so. */
const isComputed = (table: Table): boolean => {
  if (!mayBeComputed(table) || !hasDigits(table)) return false
  if (cellsOf(table) > mostCells) return true
  // A figure that is stated twice is no sum of one.
  return relationsOf(unknownTable(table)).aggregations.some((each) => operandsOf(each).length > 1)
}

/** Tables of which some figures are computed from others, whatever they are about. */
export const recogniseLeftovers: PartRecogniser<Arithmetic, 'tables'> = {
  part: 'tables',
  score: (block) => (block.kind === 'table' && isComputed(block) ? 0.5 : 0),
  read: (blocks: readonly Block[]) => {
    const value: UnknownTable[] = []
    const places = new Map<JsonPointer, Location>()
    const leftOut: LeftOut<Location>[] = []
    const used: { rows: number[][]; columns: number[][] } = { rows: [], columns: [] }
    for (const block of blocks) {
      const table = block.kind === 'table' ? block : undefined
      const read = table && unknownTable(table)
      used.rows.push(read?.rows.map((_, row) => row) ?? [])
      used.columns.push(read === undefined || read.rows.length === 0 ? [] : read.headings.map((_, column) => column))
      if (table === undefined || read === undefined) continue
      const at = pointerTo(value.length)
      value.push(read)
      places.set(at, table.location)
      if (read.tooLarge !== undefined)
        leftOut.push({ at: table.location, code: 'tableTooLarge', why: `it has ${read.tooLarge} cells` })
      else
        for (const [row, cells] of table.rows.entries())
          for (const [column, { location }] of cells.entries())
            places.set(`${at}/rows/${String(row)}/${String(column)}`, location)
    }
    return { value, places, columns: { used: value.flatMap(({ headings }) => headings), unused: [] }, used, leftOut }
  },
}
