import { matchColumns, tidyHeading, type Block, type Cell } from '@imt/core'
import { columnsFor } from './columns.js'

/** `Further extensions available`, `Remaining extension options`: what is left after the end as it stands. */
const ofThoseLeft = /\b(?:further|remaining|left|outstanding|unused|additional)\b/i
/** A length and nothing else: what its heading says of it is not in the cell. */
const onlyLength =
  /^(?:(?:up to|\+|yes[ ,:-]{1,3}) ?)?(?:\d{1,2} ?[x*\u00d7] ?)?\d{1,3} ?(?:years?|yrs?|months?|mths?)(?: each)?$/i

/** Returns a table in which the lengths under a heading of the extensions that are left say so themselves. */
export const withOptionsRemaining = (block: Block): Block => {
  if (block.kind !== 'table') return block
  const { extension, revisedEnd } = matchColumns(block.headers, columnsFor(block)).at
  if (extension === undefined || !ofThoseLeft.test(tidyHeading(block.headers[extension] ?? ''))) return block
  // "Additional extension period" may be all of them: beside an end that was extended it is what is left.
  if (/\badditional\b/i.test(block.headers[extension] ?? '') && revisedEnd === undefined) return block
  const written = (cell: Cell, column: number): Cell => {
    const text = tidyHeading(cell.text)
    return column === extension && onlyLength.test(text)
      ? { ...cell, text: `${text.replace(/ each$/i, '')} extension remaining` }
      : cell
  }
  return { ...block, rows: block.rows.map((row) => row.map((cell, column) => written(cell, column))) }
}
