import type { Table } from '../source/source.js'
import type { Claimant } from './claimants.js'
import { outline } from './outline.js'
import { scoreOf } from './verify-reading.js'

/** Longer tables are lists, in which a total is rather an entry. */
export const mostRows = 400

/** True if a reader would take a table by itself. */
export const takesTable = (reader: Claimant, table: Table): boolean => {
  const [context] = outline([table])
  const asked = context === undefined ? undefined : scoreOf(reader, table, context)
  return asked !== undefined && 'answer' in asked && asked.answer > 0
}
