import { requireChoice, requireObject } from '@imt/core'
import { checkTable, textOfCell } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'
import { delimiters } from './dialect.js'
import type { Delimiter } from './dialect.js'
import { guarded } from './guarded.js'

/** How a table is written. */
export interface WriteCsvOptions {
  /** A comma unless given. */
  readonly delimiter?: Delimiter
  /** CR LF unless given, as RFC 4180 has it. */
  readonly lineEnd?: '\r\n' | '\n'
  /** True to begin with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean
  /** False to write text that a spreadsheet would run as a formula as it is. */
  readonly guardFormulas?: boolean
}

/**
 * Returns a table as CSV text: the headings, then a record for each row, with the cells the row has.
 *
 * Text that begins with `=`, `+`, `-` or `@` and is no figure is written with an apostrophe before it, so that a
 * spreadsheet shows it and does not run it. The same is done for the full-width forms of these signs, for signs behind
 * what a reader may leave out (spaces, controls, characters without width), and for signs within a text where it would
 * fall apart if the file were read with another separator.
 *
 * @param table - headings and rows of texts; a table of a source is one
 * @param options - separator, line ends, byte order mark and guard
 * @returns the text, each record with its line end
 * @example
 * ```ts
 * writeCsv({ headers: ['Class', 'Budget'], rows: [['INCOME', '-£53,158'], ['=A1', '-']] })
 * // => 'Class,Budget\r\nINCOME,"-£53,158"\r\n\'=A1,-\r\n'
 * ```
 * @throws {TypeError} when `table` or an option is not what it should be
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export const writeCsv = (table: TableToWrite, options: WriteCsvOptions = {}): string => {
  checkTable(table, 'writeCsv: table')
  requireObject(options, 'writeCsv: options', ['delimiter', 'lineEnd', 'byteOrderMark', 'guardFormulas'])
  const { delimiter = ',', lineEnd = '\r\n', byteOrderMark = false, guardFormulas = true } = options
  requireChoice(delimiter, delimiters, 'writeCsv: delimiter')
  requireChoice(lineEnd, ['\r\n', '\n'], 'writeCsv: lineEnd')
  requireChoice(byteOrderMark, [true, false], 'writeCsv: byteOrderMark')
  requireChoice(guardFormulas, [true, false], 'writeCsv: guardFormulas')
  const records = [table.headers, ...table.rows.map((row) => row.map(textOfCell))]
  const written = records.map((record, index) => {
    const values = record.map((text, column) => {
      const value = guardFormulas ? guarded(text, delimiter) : text
      // At the very beginning "ID" means another format to Excel, "sep=" is a directive, and U+FEFF a byte order mark.
      const atStart = index === 0 && column === 0 && /^(?:ID|sep=|\ufeff)/i.test(value)
      const alone = record.length === 1 && value === ''
      return atStart || alone || /["\r\n,;|\t]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
    })
    return values.join(delimiter) + lineEnd
  })
  return (byteOrderMark ? '\ufeff' : '') + written.join('')
}
