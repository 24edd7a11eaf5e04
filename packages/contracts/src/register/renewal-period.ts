import { matchColumns, tidyHeading, type Block, type Cell } from '@imt/core'
import { saysYes } from './cell-text.js'
import { columnsFor } from './columns.js'
import { rollingMonths, saysRolling } from './read-rolling.js'

/** How long each further term is, beside a column of whether there is one: `Contract renewal period` of GLPI. */
export const renewalPeriod: RegExp =
  /^(?:contract )?(?:auto(?:matic)?[- ]?)?renew(?:al|s|ed)? (?:period|interval|frequency|cycle|term|length|duration)(?: ?\(?(?:in )?(?:months|years)\)?)?$/i

const columnsOf = (headers: readonly string[]): { readonly renewal: number; readonly period: number } | undefined => {
  const period = headers.findIndex((header) => renewalPeriod.test(tidyHeading(header)))
  const { renewal } = period < 0 ? {} : matchColumns(headers, columnsFor({ headers })).at
  return renewal === undefined || renewal === period ? undefined : { renewal, period }
}

/** True of a table with a column of renewal and another of how long each further term is. */
export const hasRenewalPeriod = (block: Block): boolean =>
  block.kind === 'table' && columnsOf(block.headers) !== undefined

/** Returns a table with the length of a further term behind what renews itself: `Tacit` as `Tacit, every 12 months`. */
export const withRenewalPeriod = (block: Block): Block => {
  const columns = block.kind === 'table' ? columnsOf(block.headers) : undefined
  if (block.kind !== 'table' || columns === undefined) return block
  const unit = /\((?:in )?(months|years)\)/i.exec(block.headers[columns.period] ?? '')?.[1]
  const written = (cell: Cell, column: number, row: readonly Cell[]): Cell => {
    if (column !== columns.renewal || !(saysRolling(cell.text) || saysYes(cell.text))) return cell
    const stated = row[columns.period]?.text.trim() ?? ''
    const period = unit !== undefined && /^\d{1,3}$/.test(stated) ? `${stated} ${unit}` : stated
    const isLength = rollingMonths(cell.text) === null && rollingMonths(period, true) !== null
    return isLength ? { ...cell, text: `${cell.text}, every ${period}` } : cell
  }
  return { ...block, rows: block.rows.map((row) => row.map((cell, column) => written(cell, column, row))) }
}
