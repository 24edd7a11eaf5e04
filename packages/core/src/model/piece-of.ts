import { isRecord, shown } from '../parameter/shown.js'
import { sourceFault } from '../source/source-fault.js'
import type { Source, Table } from '../source/source.js'
import { uncutRowsOf } from '../source/uncut-rows.js'

/** True of a table of which no cells were made yet. Whatever it holds, one is known by being it. */
const isUncut = (block: unknown): boolean => isRecord(block) && uncutRowsOf(block as unknown as Table) !== undefined

/** A source without tables of which no cells were made yet: to look at these would make them. */
const withoutUncut = (source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { blocks } = source
  return Array.isArray(blocks) && blocks.some(isUncut)
    ? { ...source, blocks: blocks.filter((block) => !isUncut(block)) }
    : source
}

/**
 * Returns a piece of a table.
 *
 * @throws {TypeError} when it is none, naming the call
 */
export const pieceOf = (piece: unknown, call: string): Source => {
  const fault = isRecord(piece) ? sourceFault(withoutUncut(piece)) : ` must be a Source, got ${shown(piece)}`
  if (fault !== undefined) throw new TypeError(`${call}: piece${fault}`)
  return piece as Source
}
