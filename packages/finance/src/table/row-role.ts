import { requireObject, requireText } from '@imt/core'
/**
 * What a row of a revenue table is: a budget line, the total of one cost centre, the total of one class, the grand
 * total, or a sub-total of rows that it does not name.
 */
export type RowRole = 'line' | 'total' | 'classTotal' | 'grandTotal' | 'subTotal'

const total = /^(?:sub[\s-]?)?totals?$|^(?:all|in all|overall|altogether|everything)$/i
const subTotal = /^sub[\s-]?totals?\b/i
const grandTotal = /^(?:grand|overall)[\s-]?totals?\b/i
/** Words that may be a grand total, or the name of something: only its place in the table tells. */
const totalOfSomething = /^totals?\b|^(?:all|in all|overall|altogether|everything)$/i

/** Words after which a total of payments is no longer the name of a company: `Total payments`, `Total for April`. */
const totalOfPayments =
  /^(?:sub-?)?(?:totals?|sum) (?:of|for|over|above|under|below|paid|payments?|spend|spending|expenditure|amount|value|gross|net)\b/i
/** As spreadsheets name the totals that they insert: `Supplier A Total`. */
const endsAsTotal = /\btotals?$/i

/** What stands at the foot of a page and at the head of the next: all that was paid up to there. */
const carried =
  /^(?:(?:sub-?|page )?totals? |balances? |amounts? )?(?:(?:carried|brought) (?:forward|over|down)|[bc]\/(?:fwd|f|d))(?: (?:to|from) (?:the )?(?:next |previous |last )?page(?: \d{1,4})?)?$/i
/** As the programs that add up at the foot of a group call it. */
const sum = /^sum$/i

const everything = /^(?:all|in all|overall|altogether|everything)$/i

const bare = (text: string): string => text.trim().replace(/(?<![\s:.;*–-])[\s:.;*–-]+$/, '')

/**
 * True for the word a table uses for a total.
 *
 * @throws {TypeError} when it is no text
 */
export const isTotalWord = (text: string): boolean => {
  const word = bare(requireText(text, 'isTotalWord: text'))
  return total.test(word) || grandTotal.test(word)
}

/** True for a word that is a total only where it stands alone: a department or an area may be called "All", too. */
export const isEverythingWord = (text: string): boolean => everything.test(bare(text))

/** True for the word a table uses for a sub-total. */
export const isSubTotalWord = (text: string): boolean => subTotal.test(bare(text))

/** True for the words a table uses for the total of everything. */
export const isGrandTotalWord = (text: string): boolean => grandTotal.test(bare(text))

/** True for words that name a total of payments: `Total payments`, `Supplier A Total`, `Carried forward`. */
export const namesTotal = (text: string): boolean => {
  const words = bare(text)
  return [total, subTotal, grandTotal, totalOfPayments, endsAsTotal, carried, sum].some((pattern) =>
    pattern.test(words),
  )
}

/** True for words that begin as a total does: `Total IM&T`, `Grand total:`. */
export const beginsAsTotal = (text: string): boolean => totalOfSomething.test(bare(text)) || grandTotal.test(bare(text))

/**
 * Returns what a row of a revenue table is, from its published words.
 *
 * @param line - the cost centre and class as published
 * @example
 * ```ts
 * rowRole({ costCentre: 'Technology', class: 'TOTAL' }) // => 'total'
 * rowRole({ costCentre: 'GRAND TOTAL', class: 'PAY' }) // => 'classTotal'
 * ```
 */
export const rowRole = (line: { readonly costCentre: string; readonly class: string }): RowRole => {
  requireObject(line, 'rowRole: line')
  requireText(line.costCentre, 'rowRole: line.costCentre')
  requireText(line.class, 'rowRole: line.class')
  const ofAll = line.class.trim() === '' || isTotalWord(line.class)
  if (isSubTotalWord(line.costCentre)) return 'subTotal'
  if (isTotalWord(line.costCentre)) return ofAll ? 'grandTotal' : 'classTotal'
  return isTotalWord(line.class) ? 'total' : 'line'
}

/** Returns the name under which rows of one cost centre or class belong together: case and spacing do not count. */
export const groupName = (published: string): string => published.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Returns the name of a line's cost centre within its own table. */
export const centreOf = (line: { readonly costCentre: string; readonly table?: number }): string =>
  `${String(line.table ?? 0)} ${groupName(line.costCentre)}`
