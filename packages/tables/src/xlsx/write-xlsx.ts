import { loadLibrary } from '../reader/load-library.js'
import { checkTables, textOfCell, widthOf, writable } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'
import { valueToStore } from './stored-value.js'

/** What Excel holds in one cell. */
const mostInCell = 32_767
/** Columns are as wide as their texts, within reason. */
const [narrowest, widest] = [8, 60]

/** A name that Excel takes for a sheet, which no sheet before it has. */
const nameOf = (title: string | undefined, index: number, taken: Set<string>): string => {
  // Only the beginning of a title can be a name.
  let plain = writable((title ?? '').slice(0, 200))
    .replaceAll(/[\s[\]:*?/\\]+/g, ' ')
    .trim()
  while (plain.startsWith("'")) plain = plain.slice(1).trimStart()
  while (plain.endsWith("'")) plain = plain.slice(0, -1).trimEnd()
  const name = plain === '' || /^history$/i.test(plain) ? `Sheet${index + 1}` : plain
  for (let times = 1; ; times += 1) {
    const ending = times === 1 ? '' : ` (${times})`
    const whole = `${[...name]
      .slice(0, 31 - ending.length)
      .join('')
      .slice(0, 31 - ending.length)
      .trim()}${ending}`
    if (taken.has(whole.toLowerCase())) continue
    taken.add(whole.toLowerCase())
    return whole
  }
}

/** What a workbook would take for a character by its number stands for itself. */
const unescaped = (text: string): string => text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

const sheetOf = (table: TableToWrite, name: string): object => {
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
  const cells = new Map<string, object>()
  const widths = columns.map(() => narrowest)
  const stored = (text: string, row: number, column: number): string | number | Date | null => {
    const shown = writable(text).slice(0, mostInCell)
    widths[column] = Math.min(widest, Math.max(widths[column] ?? narrowest, shown.length + 2))
    const { value, format } = valueToStore(shown, row === 0 ? 'text' : table.types?.[column])
    if (row === 0) cells.set(`0,${column}`, { style: { font: { bold: true } } })
    else if (format !== undefined) cells.set(`${row},${column}`, { style: { numFmt: format } })
    if (value === '') return null
    return typeof value === 'string' ? unescaped(value) : value
  }
  const rows = [table.headers, ...table.rows].map((cellsOfRow, row) =>
    columns.map((column) => stored(textOfCell(cellsOfRow[column] ?? ''), row, column)),
  )
  return { name, rows, cells, columns: widths.map((width) => ({ width })), freezePane: { rows: 1 } }
}

/**
 * Returns a promise of an Excel workbook with a sheet for each table, named by its title.
 *
 * A text is stored as text, whatever it begins with, so that none is run as a formula. In a column whose type is
 * `number` or `date`, figures (`-£1,234.50`, `12.5%`) and days (`2025-04-01`) are stored as such; `xlsxReader` gives
 * them back as they were. It needs the package `hucre`, which is installed beside this one.
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @example
 * ```ts
 * const bytes = await writeXlsx([{ title: 'Estate', headers: ['Asset'], rows: [['=A1']] }])
 * String.fromCharCode(...bytes.subarray(0, 2)) // => 'PK'
 * ```
 * @throws {TypeError} when something in `tables` is not what it should be: it is named
 * @throws {Error} when `hucre` is not installed
 */
export const writeXlsx = async (tables: readonly TableToWrite[]): Promise<Uint8Array> => {
  const checked = checkTables(tables, 'writeXlsx')
  if (checked.length === 0) throw new TypeError('writeXlsx: tables must hold one table or more')
  const loaded = await loadLibrary('hucre', () => import('hucre/xlsx'))
  if ('missing' in loaded) throw new Error(`writeXlsx: ${loaded.missing.replace('reads', 'writes')}`)
  const taken = new Set<string>()
  const sheets = checked.map((table, index) => sheetOf(table, nameOf(table.title, index, taken)))
  // A day of its own would be another each time: the same tables give the same bytes.
  const properties = { created: new Date(0), modified: new Date(0) }
  return loaded.library.writeXlsx({ sheets, properties } as Parameters<typeof loaded.library.writeXlsx>[0])
}
