import { tidyHeading, type Block, type Cell } from '@imt/core'

const ofCurrency = /^(?:[\w./ ]{1,60}[./ ])?currency(?: code)?$/i
const pounds = /^(?:gbp|£|pounds?(?: sterling)?|sterling|n\/?a|-)?$/i
const codes = 'EUR|USD|AUD|CAD|CHF|JPY|SEK|NOK|DKK'
const named = new RegExp(`\\b(${codes})\\b|([€$¥])|\\b(euros?|(?:US )?dollars?)\\b`, 'i')
const bareFigure = /^[\d,.]{1,20}$/

/** The currency other than pounds that a heading names: `Contract value (€)`. */
const currencyOf = (heading: string): string | undefined => {
  const [whole] = /£|\bGBP\b/i.test(heading) ? [] : (named.exec(tidyHeading(heading).slice(0, 200)) ?? [])
  return whole
}

/**
 * Returns a table with another currency than pounds written out in the sums that are figures only, where a column of
 * its own or the heading names it: `250000` beside `EUR` is no sum of pounds.
 *
 * @param columns - its columns of sums, counted from 0
 */
export const withStatedCurrency = (block: Block, columns: readonly number[]): Block => {
  if (block.kind !== 'table') return block
  const beside = block.headers.findIndex((heading) => ofCurrency.test(tidyHeading(heading)))
  const over = new Map(
    columns.flatMap((column) => {
      const currency = currencyOf(block.headers[column] ?? '')
      return currency === undefined ? [] : [[column, currency] as const]
    }),
  )
  if (beside < 0 && over.size === 0) return block
  const written = (cell: Cell, column: number, row: readonly Cell[]): Cell => {
    if (!columns.includes(column) || !bareFigure.test(cell.text.trim())) return cell
    const said = beside < 0 ? '' : (row[beside]?.text.trim() ?? '')
    const currency = over.get(column) ?? (pounds.test(said) ? undefined : said)
    return currency === undefined ? cell : { ...cell, text: `${cell.text.trim()} ${currency}` }
  }
  return { ...block, rows: block.rows.map((row) => row.map((cell, column) => written(cell, column, row))) }
}
