import { matchColumns, tidyHeading, type Block, type Cell, type Table } from '@imt/core'
import { columnsFor } from './columns.js'

/** How many extensions there are: `No. of extensions available`. */
const counted =
  /^(?:(?:total|max(?:imum)?) )?(?:number|no\.?|nr) of (?:(?:available|possible|permitted|optional|contract) ){0,2}(?:extensions?|options?)(?: (?:available|possible|permitted|allowed|periods?|options?)){0,2}$/i

/** How long each is: `Duration of each extension (months)`. */
export const lengthOfEach: RegExp =
  /^(?:(?:duration|length|period|term) (?:of|per|for) (?:each |every |one )?(?:extension|option)(?: period)?|(?:each )?(?:extension|option) (?:duration|length|term|period)(?: each)?)[ ([]{1,3}(?:in )?(?:weeks|months|mths|years|yrs)[)\]]?$/i

const columnsOf = (table: Table): { readonly count: number; readonly each: number } | undefined => {
  const count = table.headers.findIndex((header) => counted.test(tidyHeading(header)))
  const each = table.headers.findIndex((header) => lengthOfEach.test(tidyHeading(header)))
  return count < 0 || each < 0 || matchColumns(table.headers, columnsFor(table)).at.extension !== count
    ? undefined
    : { count, each }
}

/** True of a table with a column of how many extensions there are and another of how long each is. */
export const hasExtensionCounts = (block: Block): boolean => block.kind === 'table' && columnsOf(block) !== undefined

/** Returns a table with the length of each extension behind their number: `2` as `2 x 12 months`. */
export const withExtensionCounts = (block: Block): Block => {
  const columns = block.kind === 'table' ? columnsOf(block) : undefined
  if (block.kind !== 'table' || columns === undefined) return block
  const [, unit = ''] =
    /(weeks|months|mths|years|yrs)[)\]]?$/i.exec(tidyHeading(block.headers[columns.each] ?? '')) ?? []
  const written = (cell: Cell, column: number, row: readonly Cell[]): Cell => {
    const count = tidyHeading(cell.text)
    const each = tidyHeading(row[columns.each]?.text ?? '')
    return column === columns.count && /^[1-9]\d?$/.test(count) && /^[1-9]\d{0,2}$/.test(each)
      ? { ...cell, text: `${count} x ${each} ${unit.toLowerCase()}` }
      : cell
  }
  return { ...block, rows: block.rows.map((row) => row.map((cell, column) => written(cell, column, row))) }
}
