import type { Block, Cell } from '@imt/core'
import type { VatSide } from './vat-headings.js'

const bareSum = /^£? ?\d[\d,]{0,20}(?:\.\d{1,6})?(?: ?[km])?$/i
const inWords = { inclusive: 'inc VAT', exclusive: 'ex VAT' } as const

/**
 * Returns a table with what the heading of a sum says of VAT written out in the cells that are figures only, for tables
 * whose sums are not all of one side: `£12,000` under `Annual value (inc VAT)` as `£12,000 inc VAT`.
 *
 * @param sides - its columns of sums, counted from 0, and the side of each
 */
export const withStatedVat = (
  block: Block,
  sides: readonly (readonly [column: number, side: VatSide | undefined])[],
): Block => {
  const stated = new Map(sides.flatMap(([column, side]) => (side === undefined ? [] : [[column, inWords[side]]])))
  if (block.kind !== 'table' || stated.size === 0) return block
  const written = (cell: Cell, column: number): Cell => {
    const words = stated.get(column)
    const text = words === undefined ? '' : cell.text.trim()
    return words !== undefined && bareSum.test(text) ? { ...cell, text: `${text} ${words}` } : cell
  }
  return { ...block, rows: block.rows.map((row) => row.map(written)) }
}
