import { isRecord, requireChoice, requireList, requireObject } from '@imt/core'
import type { Table } from '@imt/core'
import { delimiters } from './dialect.js'
import type { Delimiter } from './dialect.js'
import { guarded } from './guarded.js'

/** Headings and rows of texts: a table of a source, or any other. */
interface WritableTable {
  readonly headers: Table['headers']
  readonly rows: readonly (readonly { readonly text: string }[])[]
}

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

const isText = (value: unknown): boolean => typeof value === 'string'

/** Refuses what is no table of texts, by name. */
const checkTable = ({ headers, rows }: WritableTable): void => {
  if (!requireList(headers, 'writeCsv: table.headers').every(isText))
    throw new TypeError('writeCsv: table.headers must be texts')
  requireList(rows, 'writeCsv: table.rows').forEach((row, index) => {
    if (!requireList(row, `writeCsv: table.rows[${index}]`).every((cell) => isRecord(cell) && isText(cell['text'])))
      throw new TypeError(`writeCsv: table.rows[${index}] must be cells, each with a text`)
  })
}

/**
 * Returns a table as CSV text: the headings, then a record for each row, with the cells the row has.
 *
 * Text that begins with `=`, `+`, `-` or `@` and is no figure is written with an apostrophe before it, so that a
 * spreadsheet shows it and does not run it. The same is done for the full-width forms of these signs, for signs behind
 * what a reader may leave out (spaces, controls, characters without width), and for signs within a text where it would
 * fall apart if the file were read with another separator.
 *
 * @param table - headings and rows; a source's table, or any other
 * @param options - separator, line ends, byte order mark and guard
 * @returns the text, each record with its line end
 * @example
 * ```ts
 * const location = { kind: 'text', source: 'page.txt', line: 1, column: 1 } as const
 * const cell = (text: string) => ({ text, location })
 * writeCsv({ headers: ['Class', 'Budget'], rows: [[cell('INCOME'), cell('-£53,158')], [cell('=A1'), cell('-')]] })
 * // => 'Class,Budget\r\nINCOME,"-£53,158"\r\n\'=A1,-\r\n'
 * ```
 * @throws {TypeError} when `table` or an option is not what it should be
 * @see RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export const writeCsv = (table: WritableTable, options: WriteCsvOptions = {}): string => {
  checkTable(requireObject(table, 'writeCsv: table'))
  requireObject(options, 'writeCsv: options', ['delimiter', 'lineEnd', 'byteOrderMark', 'guardFormulas'])
  const { delimiter = ',', lineEnd = '\r\n', byteOrderMark = false, guardFormulas = true } = options
  requireChoice(delimiter, delimiters, 'writeCsv: delimiter')
  requireChoice(lineEnd, ['\r\n', '\n'], 'writeCsv: lineEnd')
  requireChoice(byteOrderMark, [true, false], 'writeCsv: byteOrderMark')
  requireChoice(guardFormulas, [true, false], 'writeCsv: guardFormulas')
  const records = [table.headers, ...table.rows.map((row) => row.map((cell) => cell.text))]
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
