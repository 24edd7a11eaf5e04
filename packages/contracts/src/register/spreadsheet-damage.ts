import type { Note } from '@imt/core'

/** What a spreadsheet shows in place of a day or a sum: `########`, `#REF!`. */
export const spreadsheetDamage: Pick<Note, 'code' | 'message'> = {
  code: 'spreadsheetError',
  message:
    'A spreadsheet shows this where a column is too narrow or a formula fails: widen the column, or mend the formula, and export again.',
}

/** True of a cell in which a spreadsheet shows an error: it names no supplier and nothing that is bought. */
export const showsDamage = (text: string | undefined): boolean =>
  text !== undefined && /^\s*#(?:[a-z\d/]{3,8}[!?]?|#{1,50})\s*$/i.test(text.slice(0, 80))
