/** What a row of a revenue table is: a budget line, the total of one cost centre, or the grand total. */
export type RowRole = 'line' | 'total' | 'grandTotal'

const total = /^(?:sub[\s-]?)?totals?$/i
const grandTotal = /^grand[\s-]?totals?$|^overall total$/i

/** True for the word a table uses for a total. */
export const isTotalWord = (text: string): boolean => total.test(text.trim()) || grandTotal.test(text.trim())

/**
 * Returns what a row of a revenue table is, from its published words.
 *
 * @param line - the cost centre and class as published
 * @example
 * ```ts
 * rowRole({ costCentre: 'Technology', class: 'TOTAL' }) // => 'total'
 * ```
 */
export const rowRole = (line: { readonly costCentre: string; readonly class: string }): RowRole => {
  if (isTotalWord(line.costCentre)) return 'grandTotal'
  return total.test(line.class.trim()) ? 'total' : 'line'
}

/** Returns the name under which rows of one cost centre or class belong together: case and spacing do not count. */
export const groupName = (published: string): string => published.trim().replaceAll(/\s+/g, ' ').toLowerCase()
