import { isFigure } from '../figure/figure-schema.js'
import { looksLike, type LooksLike } from './looks-like-figure.js'

/** What a cell or value says of figures. */
export type Stated = 'figure' | 'unreadable' | 'nothing'

/** What a value that was read says: a text may be a code, a date or a name, and is no figure. */
export const statedBy = (value: unknown): Stated | undefined => {
  if (typeof value === 'number' || typeof value === 'bigint') return 'figure'
  if (!isFigure(value)) return value === undefined ? undefined : 'nothing'
  if (value.kind !== 'absent') return 'figure'
  return value.absence === 'note' || value.absence === 'spreadsheetError' ? 'unreadable' : 'nothing'
}

/** What a cell says by its looks. */
export const statedAsLooks = (looks: LooksLike): Stated =>
  looks === 'lost' ? 'unreadable' : looks === 'words' ? 'nothing' : 'figure'

/** What a cell says of which no value was read. */
export const statedByLooks = (text: string): Stated => statedAsLooks(looksLike(text))

/** Amounts that a section keeps as text, to be read later, are figures by their sign. */
const money = /[£€$%]/

const scaled = /^[-(£\d].*\d[km]\)?$/

/** True of a heading that says that money stands below it. */
export const namesMoney = (heading: string): boolean => /[£€$]|\bgbp\b/i.test(heading)

/** True of a field of a publication whose text is an amount. */
export const namesMoneyKey = (key: string): boolean => /(?:value|amount|cost|price)s?$/i.test(key)

/**
 * What a cell says, and the value that was read from it.
 *
 * @param isAmount - whether its heading says that amounts stand below it
 */
export const statedAs = (value: unknown, text: string, isAmount: boolean): Stated => {
  const stated = statedBy(value)
  if (stated === undefined) return statedByLooks(text)
  if (stated !== 'nothing' || typeof value !== 'string') return stated
  // Under a heading that states a scale the value has it, and the cell has not.
  const hasSign = money.test(text) || (value !== text && scaled.test(value))
  if ((isAmount || hasSign) && looksLike(text) === 'figure') return 'figure'
  return stated
}
