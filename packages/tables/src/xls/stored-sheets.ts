import type { FormatWriter } from '../workbook/shown-value.js'
import type { StoredCell, StoredSheet } from '../workbook/to-sheet.js'
import type { SharedCell } from './bounded-records.js'

/** A cell as the library reads it, as far as it is used. */
export interface LibraryCell {
  readonly t: string
  readonly v?: string | number | boolean | Date | undefined
  /** As shown: an error, `#REF!`. */
  readonly w?: string | undefined
  /** The number format. */
  readonly z?: string | number | undefined
  readonly f?: string | undefined
  readonly c?: readonly { readonly t?: string | undefined }[] | undefined
}

/** A sheet as the library reads it. */
export interface LibrarySheet {
  readonly '!data'?: readonly (readonly (LibraryCell | undefined)[] | undefined)[] | undefined
  readonly '!merges'?:
    | readonly {
        readonly s: { readonly r: number; readonly c: number }
        readonly e: { readonly r: number; readonly c: number }
      }[]
    | undefined
  readonly '!cols'?: readonly ({ readonly hidden?: boolean | undefined } | undefined)[] | undefined
  readonly '!rows'?: readonly ({ readonly hidden?: boolean | undefined } | undefined)[] | undefined
}

/** A workbook as the library reads it. */
export interface LibraryWorkbook {
  readonly SheetNames: readonly string[]
  readonly Sheets: Readonly<Record<string, LibrarySheet | undefined>>
  readonly Props?:
    | {
        readonly Author?: string | undefined
        readonly LastAuthor?: string | undefined
        readonly Manager?: string | undefined
      }
    | undefined
  readonly Workbook?:
    | {
        readonly WBProps?: { readonly date1904?: boolean | undefined } | undefined
        readonly Sheets?: readonly ({ readonly Hidden?: number | undefined } | undefined)[] | undefined
      }
    | undefined
}

const dayInMilliseconds = 86_400_000
/** Serial numbers of the first day of 1970: in workbooks that count from 1900, and from 1904. */
const epochs = { from1900: 25_569, from1904: 24_107 } as const

/** Days of years that are written with four digits; other serial numbers are no days. */
const isDay = (serial: number): boolean => serial >= 1 && serial < 2_958_466

const patternOf = ({ z }: LibraryCell): string | undefined => (typeof z === 'string' && z !== 'General' ? z : undefined)

/** What a cell shows in place of a value that could not be worked out, by the number that stands for it. */
const errorTexts: Readonly<Record<string, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
}

/**
 * Returns the sheets of a workbook as all workbooks are taken on from here.
 *
 * @param shared - for each sheet the cells whose texts are shared, which the library was not given
 */
export const storedSheets = (
  { SheetNames, Sheets, Workbook }: LibraryWorkbook,
  { getFormatDateInfo }: Pick<FormatWriter, 'getFormatDateInfo'>,
  shared: readonly (readonly SharedCell[])[] = [],
): readonly StoredSheet[] => {
  const epoch = Workbook?.WBProps?.date1904 === true ? epochs.from1904 : epochs.from1900
  const dates = new Map<string, boolean>()
  const isDate = (pattern: string): boolean => {
    const known = dates.get(pattern)
    if (known !== undefined) return known
    const { year, month, day } = getFormatDateInfo(pattern)
    dates.set(pattern, year || month || day)
    return year || month || day
  }
  const valueOf = (cell: LibraryCell): StoredSheet['rows'][number][number] => {
    if (cell.t === 'e') return cell.w ?? errorTexts[String(cell.v)] ?? '#ERROR!'
    const pattern = patternOf(cell)
    if (typeof cell.v !== 'number' || pattern === undefined || !isDay(cell.v) || !isDate(pattern)) return cell.v
    return new Date(Math.round((cell.v - epoch) * dayInMilliseconds))
  }
  return SheetNames.map((name, at) => {
    const sheet = Sheets[name] ?? {}
    const cells = new Map<string, StoredCell>()
    const about = (cell: LibraryCell, row: number, column: number): void => {
      const pattern = patternOf(cell)
      const comment = cell.c?.map(({ t = '' }) => t).join(' ') ?? ''
      if (pattern === undefined && comment === '' && cell.f === undefined) return
      cells.set(`${row},${column}`, {
        ...(cell.f === undefined ? {} : { formula: cell.f }),
        ...(pattern === undefined ? {} : { style: { numFmt: pattern } }),
        ...(comment === '' ? {} : { comment: { text: comment } }),
      })
    }
    const rows = Array.from(sheet['!data'] ?? [], (row, at) =>
      Array.from(row ?? [], (cell, column) => {
        if (cell === undefined) return undefined
        about(cell, at, column)
        return valueOf(cell)
      }),
    )
    for (const { row, column, text } of shared[at] ?? []) {
      while (rows.length <= row) rows.push([])
      const into = rows[row] as StoredSheet['rows'][number][number][]
      while (into.length <= column) into.push(undefined)
      into[column] = text
    }
    const hidden = Workbook?.Sheets?.[at]?.Hidden ?? 0
    return {
      name,
      rows,
      cells,
      columns: Array.from(sheet['!cols'] ?? [], (column) => ({ hidden: column?.hidden === true })),
      rowDefs: new Map(
        // Only those that say something: a sheet of one row may say of its last that it is there.
        Object.entries(sheet['!rows'] ?? []).map(([index, row]) => [Number(index), { hidden: row?.hidden === true }]),
      ),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
        startRow: s.r,
        startCol: s.c,
        endRow: e.r,
        endCol: e.c,
      })),
      hidden: hidden > 0,
      veryHidden: hidden > 1,
    }
  })
}

/** The sheets of which the library keeps what it read: of several of one name that is the last. */
export const onceNamed = (
  sheets: readonly StoredSheet[],
): { readonly sheets: readonly StoredSheet[]; readonly lost: readonly StoredSheet[] } => {
  const last = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const isLast = (sheet: StoredSheet): boolean => last.get(sheet.name) === sheet
  return { sheets: sheets.filter(isLast), lost: sheets.filter((sheet) => !isLast(sheet)) }
}
