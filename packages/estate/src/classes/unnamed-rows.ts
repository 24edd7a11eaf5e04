import { parseFigure, tidyHeading } from '@imt/core'
import { isTotalRow } from './total-row.js'

/** What stands for the name of a row that has none. */
export const noName = '(no name)'
/** The same of a last row that comes to what the rows above it do. */
export const unnamedTotal = '(no name) total'

/** A row of a table of counts, before it is read. */
interface NamedRow {
  readonly table: number | undefined
  readonly name: string | undefined
  readonly quantity: string | undefined
}

const isBlank = (text: string | undefined): boolean => text !== undefined && tidyHeading(text) === ''

const countOf = (text = ''): number | null => {
  const read = parseFigure(text, { unit: 'count' })
  return read.ok ? (read.value.value?.toNumber() ?? null) : null
}

/**
 * Returns the names of the rows of tables of counts: a row without a name is kept under words that say so, for its
 * count is part of what there is. The last one of a table may be the total of the others.
 *
 * @param rows - the rows of all tables, in their order
 */
export const namesOfRows = (rows: readonly NamedRow[]): readonly (string | undefined)[] =>
  rows.map(({ name, quantity, table }, index) => {
    if (!isBlank(name)) return name
    if (isBlank(quantity)) return name
    const own = countOf(quantity)
    const isLast = index === rows.length - 1 || rows[index + 1]?.table !== table
    if (!isLast || own === null) return noName
    const above = rows
      .slice(0, index)
      .filter((row) => row.table === table && !isTotalRow({ assetType: row.name ?? '' }))
    const sum = above.reduce<number | null>((so, row) => {
      const count = countOf(row.quantity)
      return so === null || count === null ? null : so + count
    }, 0)
    return above.length > 1 && sum === own ? unnamedTotal : noName
  })
