import { matchColumns, type Block, type ColumnNames, type Table } from '@imt/core'
import { moneyKeys } from './columns.js'
import type { LedgerTableColumn } from './layouts.data.js'
import { severalPeriodsOf } from './two-periods.js'

/** A table of one period, taken out of one in which several stand side by side. */
export interface PeriodTable {
  readonly table: Table
  /** Which of the blocks it is of. */
  readonly block: number
  /** Where each of its columns stands in that block; nothing where it is the block itself. */
  readonly columns?: readonly number[]
  /** The name of its period. */
  readonly period?: string
}

/**
 * Takes tables apart in which three or more periods stand side by side: each is then a ledger of its own, with the same
 * accounts. Other tables stay as they are.
 */
export const eachPeriod = (blocks: readonly Block[], names: ColumnNames<LedgerTableColumn>): readonly PeriodTable[] =>
  blocks.flatMap((block, index): readonly PeriodTable[] => {
    if (block.kind !== 'table') return []
    const periods = severalPeriodsOf(block.headers, names)
    if (periods === undefined) return [{ table: block, block: index }]
    // What was brought or carried forward is of no one period.
    const plain = matchColumns(block.headers, names).at
    const taken = new Set([
      ...periods.flatMap(({ columns }) => columns.map(({ at }) => at)),
      ...moneyKeys.flatMap((column) => plain[column] ?? []),
    ])
    const beside = block.headers.flatMap((_, at) => (taken.has(at) ? [] : [at]))
    return periods.map(({ name, columns: own }): PeriodTable => {
      const headings = new Map(own.map(({ heading, at }) => [at, heading] as const))
      // In their order, since a row that was cut off lacks the last.
      const columns = [...beside, ...headings.keys()].sort((one, other) => one - other)
      return {
        block: index,
        columns,
        ...(name === '' ? {} : { period: name }),
        table: {
          ...block,
          headers: columns.map((at) => headings.get(at) ?? block.headers[at] ?? ''),
          // What stands beyond the headings stays where it is, so that the row is refused as one.
          rows: block.rows.map((row) => [
            ...columns.flatMap((at) => row[at] ?? []),
            ...row.slice(block.headers.length),
          ]),
        },
      }
    })
  })
