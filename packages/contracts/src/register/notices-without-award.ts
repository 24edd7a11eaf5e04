import { matchColumns, tidyHeading, type Block, type Cell } from '@imt/core'
import { columnsFor } from './columns.js'
import type { ContractEntry } from './schema.js'

const nothingAwarded = 'a notice, and nothing awarded'

/** True of a row that is a notice of a procurement, of which nothing was awarded: no contract yet, or none at all. */
export const isNoticeOnly = ({ status }: ContractEntry): boolean => status?.endsWith(`(${nothingAwarded})`) === true

/**
 * Returns a list of notices, as Contracts Finder gives its search results, with the status of those under which nothing
 * was awarded saying so: an opportunity is no contract, though it names the days of one.
 */
export const withoutAward = (block: Block): Block => {
  if (block.kind !== 'table' || !block.headers.some((header) => /^notice type$/i.test(tidyHeading(header))))
    return block
  const { at } = matchColumns(block.headers, columnsFor(block))
  const { status, supplier } = at
  const awards = [at.signed, at.awarded].filter((column) => column !== undefined)
  if (status === undefined || supplier === undefined || awards.length === 0) return block
  const isBlank = (row: readonly Cell[], column: number): boolean => (row[column]?.text.trim() ?? '') === ''
  const told = (row: readonly Cell[]): readonly Cell[] =>
    [supplier, ...awards].every((column) => isBlank(row, column))
      ? row.map((cell, column) =>
          column === status ? { ...cell, text: `${cell.text.trim() || 'Not stated'} (${nothingAwarded})` } : cell,
        )
      : row
  return { ...block, rows: block.rows.map(told) }
}
