import { isNamed, matchColumns, tidyHeading, type Block, type Cell, type Table } from '@imt/core'
import { columnsFor } from './columns.js'
import { firstExtension, laterExtensions } from './extension-headings.js'
import { lastOfDaysOnly } from './days-only.js'

const columnsOf = ({ headers }: Table): readonly number[] => {
  const found = headers.flatMap((header, index) =>
    isNamed(tidyHeading(header), [firstExtension, laterExtensions]) ? [index] : [],
  )
  return found.some((index) => laterExtensions.test(tidyHeading(headers[index] ?? ''))) ? found : []
}

/** True of a table with columns for the first extension and the next. */
export const hasNumberedExtensions = (block: Block): boolean => block.kind === 'table' && columnsOf(block).length > 1

const nothing = /^(?:n\/?a|none|nil|no|-|\u2013)?$/i

/** Returns a table with all extensions in the column of the first: `Option 1: 1 year; Option 2: 6 months`, or days. */
export const withNumberedExtensions = (block: Block): Block => {
  if (block.kind !== 'table') return block
  const columns = columnsOf(block)
  const [target, ...others] = columns
  if (target === undefined || others.length === 0) return block
  if (matchColumns(block.headers, columnsFor(block)).at.extension !== target) return block
  const unit = columns
    .map((column) => /\b(months|years)\b/i.exec(block.headers[column] ?? '')?.[1])
    .find((each) => each !== undefined)
  const written = (row: readonly Cell[]): readonly Cell[] => {
    const texts = columns.map((column) => tidyHeading(row[column]?.text ?? '')).filter((text) => !nothing.test(text))
    const cell = row[target]
    if (cell === undefined || texts.length === 0) return row
    const isDays = texts.every((text) => lastOfDaysOnly(text) !== undefined)
    const timed = texts.map((text) =>
      unit !== undefined && /^\d{1,3}$/.test(text) ? `${text} ${unit.toLowerCase()}` : text,
    )
    const text = isDays ? texts.join('; ') : timed.map((each, index) => `Option ${index + 1}: ${each}`).join('; ')
    return row.map((each, column) => (column === target ? { ...cell, text } : each))
  }
  return { ...block, rows: block.rows.map((row) => written(row)) }
}
