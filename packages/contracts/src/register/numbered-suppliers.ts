import { isNamed, tidyHeading, type Block, type Cell, type Table } from '@imt/core'

const who = '(?:(?:main|lead|awarded|framework) )?(?:supplier|contractor|provider|vendor)(?: name)?'
/** The first of several suppliers in columns of their own: `Supplier 1`. The others are read with it. */
export const firstSupplier: RegExp = new RegExp(`^${who} ?(?:no\\.? ?)?1$`, 'i')
/** The second supplier and those after it. */
export const laterSuppliers: RegExp = new RegExp(`^${who} ?(?:no\\.? ?)?[2-9]$`, 'i')

const columnsOf = ({ headers }: Table): readonly number[] => {
  const named = (names: readonly RegExp[]): readonly number[] =>
    headers.flatMap((header, index) => (isNamed(tidyHeading(header), names) ? [index] : []))
  const [first, ...more] = named([firstSupplier])
  const others = named([laterSuppliers])
  return first === undefined || more.length > 0 || others.length === 0 ? [] : [first, ...others]
}

/** True of a table with columns for the first supplier and the next. */
export const hasNumberedSuppliers = (block: Block): boolean => block.kind === 'table' && columnsOf(block).length > 1

const nothing = /^(?:n\/?a|none|nil|no|-|\u2013)?$/i

/** Returns a table with all suppliers in the column of the first, with semicolons between. */
export const withNumberedSuppliers = (block: Block): Block => {
  if (block.kind !== 'table') return block
  const columns = columnsOf(block)
  const [target] = columns
  if (target === undefined) return block
  const written = (row: readonly Cell[]): readonly Cell[] => {
    const names = columns.map((column) => tidyHeading(row[column]?.text ?? '')).filter((text) => !nothing.test(text))
    return row.map((cell, column) => (column === target ? { ...cell, text: names.join('; ') } : cell))
  }
  return { ...block, rows: block.rows.map((row) => written(row)) }
}
