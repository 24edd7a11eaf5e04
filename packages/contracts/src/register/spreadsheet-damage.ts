import type { Note } from '@imt/core'

/** What a spreadsheet shows in place of a day or a sum: `########`, `#REF!`. */
export const spreadsheetDamage: Pick<Note, 'code' | 'message'> = {
  code: 'spreadsheetError',
  message:
    'A spreadsheet shows this where a column is too narrow or a formula fails: widen the column, or mend the formula, and export again.',
}
