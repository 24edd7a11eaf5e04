import { matchColumns, type Block, type ColumnNames, type Table } from '@imt/core'
import { moneyKeys } from './columns.js'
import type { LedgerTableColumn } from './layouts.data.js'
import { spreadOf } from './spread.js'

/** A table of one period, taken out of one in which several stand side by side, or one with the rows of all periods. */
export interface PeriodTable {
  readonly table: Table
  /** Which of the blocks it is of. */
  readonly block: number
  /** Where each of its columns stands in that block; nothing where it is the block itself. */
  readonly columns?: readonly number[]
  /** The name of its period. */
  readonly period?: string
  /** The names of all periods, of a table that says what each of them moved. */
  readonly periods?: readonly string[]
}

/** A table with these columns of another, and its headings but for those of them that are given. */
const withColumns = (
  block: Table,
  beside: readonly number[],
  own: readonly { readonly heading: string; readonly at: number }[],
): { readonly table: Table; readonly columns: readonly number[] } => {
  const headings = new Map(own.map(({ heading, at }) => [at, heading] as const))
  // In their order, since a row that was cut off lacks the last.
  const columns = [...beside, ...headings.keys()].sort((one, other) => one - other)
  return {
    columns,
    table: {
      ...block,
      headers: columns.map((at) => headings.get(at) ?? block.headers[at] ?? ''),
      // What stands beyond the headings stays where it is, so that the row is refused as one.
      rows: block.rows.map((row) => [...columns.flatMap((at) => row[at] ?? []), ...row.slice(block.headers.length)]),
    },
  }
}

/**
 * Takes tables apart in which several periods stand side by side: each is then a ledger of its own, with the same
 * accounts. Where a balance runs through them, a further one says in each row what all of them moved. Other tables stay
 * as they are.
 */
export const eachPeriod = (blocks: readonly Block[], names: ColumnNames<LedgerTableColumn>): readonly PeriodTable[] =>
  blocks.flatMap((block, index): readonly PeriodTable[] => {
    if (block.kind !== 'table') return []
    const spread = spreadOf(block.headers)
    if (spread === undefined) return [{ table: block, block: index }]
    const { periods, whole } = spread
    // What was brought or carried forward is of no one period.
    const plain = matchColumns(block.headers, names).at
    const taken = new Set([
      ...periods.flatMap(({ columns }) => columns.map(({ at }) => at)),
      ...(whole?.columns ?? []).map(({ at }) => at),
      ...moneyKeys.flatMap((column) => plain[column] ?? []),
    ])
    const beside = block.headers.flatMap((_, at) => (taken.has(at) ? [] : [at]))
    return [
      ...(whole === undefined
        ? []
        : [{ block: index, periods: whole.names, ...withColumns(block, beside, whole.columns) }]),
      ...periods.map(({ name, columns }): PeriodTable => ({
        block: index,
        ...(name === '' ? {} : { period: name }),
        ...withColumns(block, beside, columns),
      })),
    ]
  })
