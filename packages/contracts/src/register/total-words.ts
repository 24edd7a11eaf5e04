import { matchColumns, type Block, type Cell } from '@imt/core'
import { columnsFor } from './columns.js'
import type { ContractField } from './schema.js'
import { saysTotal } from './total-entry.js'

/** What a row is about: of a total one of these may hold its words. */
const ofWords: readonly ContractField[] = ['title', 'description', 'supplier', 'reference']
const ofSums: ReadonlySet<string> = new Set(['value', 'annualValue', 'withVat', 'withoutVat', 'vatAmount'])

/**
 * Returns a table in which the words of a total stand where those of a contract do: `IT Total` below a column of
 * departments, which is not read, would be lost, and its sum taken for that of a contract without a name.
 */
export const withTotalWords = (block: Block): Block => {
  if (block.kind !== 'table') return block
  const { at } = matchColumns(block.headers, columnsFor(block))
  const words = ofWords.map((field) => at[field]).find((column) => column !== undefined)
  if (words === undefined) return block
  const read = new Set<number | undefined>(Object.values(at))
  const plain = new Set(
    Object.entries(at).flatMap(([field, column]) => (ofSums.has(field) || column === undefined ? [] : [column])),
  )
  const isBlank = ({ text }: Cell): boolean => text.trim() === ''
  const joined = (row: readonly Cell[]): readonly Cell[] => {
    if (row.some((cell, column) => plain.has(column) && !isBlank(cell))) return row
    const [label, ...others] = row.filter((cell, column) => !read.has(column) && !isBlank(cell))
    if (label === undefined || others.length > 0 || !saysTotal(label.text)) return row
    return row.map((cell, column) => (column === words ? label : cell))
  }
  return { ...block, rows: block.rows.map(joined) }
}
