import { isIsoDate, type Block, type Cell } from '@imt/core'

const monthFirst =
  /(?: [-\u2013]|[,:])? ?[([]? ?(?:format:? ?)?\b(?:m{1,2} ?[/.-] ?d{1,2} ?[/.-] ?y{2,4}|month ?\/ ?day ?\/ ?year)\b ?[)\]]?/i
/** A day of three figures, whatever stands about it. */
const inFigures =
  /(?<!\d|\d[/.])(\d{1,2})(?: ?([/.]) ?(\d{1,2})(?: ?\2 ?)(\d{4}|\d{2})(?!\d|[/.]\d)|(?<!\d-)-(\d{1,2})-(\d{4}|\d{2})(?![\d-]))/g
const twoDigits = (figures: string): string => figures.padStart(2, '0')
/** `00` to `69` are of this century, as wherever a year has two figures. */
const fourDigits = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

/**
 * The days of a cell whose heading says that they are written month first, as days that cannot be read in two ways.
 * Where there is no such month, year first it can be read in neither: the cell is refused, and not taken day first.
 */
const written = (cell: Cell): Cell => {
  const text = cell.text.replaceAll(
    inFigures,
    (
      published: string,
      month: string,
      _mark: string | undefined,
      slashed: string | undefined,
      slashedYear: string | undefined,
      dashed = '',
      dashedYear = '',
    ) => {
      const day = twoDigits(slashed ?? dashed)
      const year = fourDigits(slashedYear ?? dashedYear)
      const stated = `${year}-${twoDigits(month)}-${day}`
      return isIsoDate(stated) || isIsoDate(`${year}-${day}-${twoDigits(month)}`) ? stated : published
    },
  )
  return text === cell.text ? cell : { ...cell, text }
}

/**
 * Returns a table with the days below headings such as `Start date (MM/DD/YYYY)` written year first, and the headings
 * without that. What is no day so in either order stays as it is.
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
