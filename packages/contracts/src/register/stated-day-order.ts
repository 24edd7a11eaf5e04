import { isIsoDate, type Block, type Cell } from '@imt/core'

const monthFirst = / ?[([] ?m{1,2} ?[/.-] ?d{1,2} ?[/.-] ?y{2,4} ?[)\]]/i
const twoDigits = (figures: string): string => figures.padStart(2, '0')

/** A day that its heading says is written month first, as a day that cannot be read in two ways. */
const written = (cell: Cell): Cell => {
  const [, month, day, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(cell.text) ?? []
  if (month === undefined || day === undefined || year === undefined) return cell
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`
  return isIsoDate(text) ? { ...cell, text } : cell
}

/**
 * Returns a table with the days below headings such as `Start date (MM/DD/YYYY)` written year first, and the headings
 * without that. What is no day so stays as it is.
 */
export const withStatedDayOrder = (block: Block): Block => {
  if (block.kind !== 'table' || !block.headers.some((heading) => monthFirst.test(heading))) return block
  const columns = new Set(block.headers.flatMap((heading, column) => (monthFirst.test(heading) ? [column] : [])))
  return {
    ...block,
    headers: block.headers.map((heading) => heading.replace(monthFirst, '')),
    rows: block.rows.map((row) => row.map((cell, column) => (columns.has(column) ? written(cell) : cell))),
  }
}
