import type { StoredCell, StoredSheet } from '../workbook/to-sheet.js'
import type { ListedSheet, References } from '../workbook/references.js'

/** What is asked of the library. */
export interface XlsxOptions {
  readonly readStyles: true
  readonly range?: string
  readonly sheets?: (sheet: { readonly name: string }, index: number) => boolean
}

/** A sheet with the conversations at its cells, which newer programs keep apart from comments. */
export interface SheetOfWorkbook extends StoredSheet {
  readonly threadedComments?: readonly { readonly ref?: string; readonly text: string; readonly personId?: string }[]
}

/** A workbook as the library reads it, as far as it is used. */
export interface StoredWorkbook {
  readonly sheets: readonly SheetOfWorkbook[]
  readonly pivotCaches?: readonly { readonly sourceSheet?: string }[]
  readonly externalLinks?: readonly {
    readonly target: string
    readonly sheetData?: readonly { readonly cells: readonly { readonly value?: unknown }[] }[]
  }[]
  /** Names that are given to cells, or to a value that stands in none. */
  readonly namedRanges?: readonly { readonly name: string; readonly range: string; readonly comment?: string }[]
  /** Who wrote in conversations at cells. */
  readonly persons?: readonly { readonly id: string; readonly displayName: string; readonly userId?: string }[]
  readonly properties?: {
    readonly creator?: string
    readonly lastModifiedBy?: string
    readonly manager?: string
  }
}

/** The function of the library that reads a workbook. */
export type ReadXlsx = (bytes: Uint8Array, options: XlsxOptions) => Promise<StoredWorkbook>

/** The sheets of a workbook, and those of which something could not be read. */
export interface SheetsRead extends StoredWorkbook {
  /** Sheets that could not be read: pictures of figures, parts of another file, or damaged. */
  readonly unread: readonly string[]
  /** Sheets that are the same part of the file as one before them. */
  readonly repeated: readonly string[]
}

/** So many bytes are unpacked to find which sheets of a workbook cannot be read, beside the first time. */
const mostUnpacked = 128 * 1024 * 1024
/** As often it is read in parts, however large it is. */
const fewest = 8

const reference = /^([A-Z]{1,3})(\d{1,7})$/

/** The key of a cell in the map of a sheet: `1,3` for D2. */
const keyOf = (ref: string | undefined): string | undefined => {
  const [, letters = '', digits = ''] = reference.exec(ref ?? '') ?? []
  if (letters === '') return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return `${Number(digits) - 1},${column - 1}`
}

/**
 * A sheet with the conversations at its cells as comments: what stands in their place for older programs says only that
 * there is one.
 */
export const withConversations = ({ threadedComments = [], ...sheet }: SheetOfWorkbook): StoredSheet => {
  if (threadedComments.length === 0) return sheet
  const said = new Map<string, string>()
  let open: string | undefined
  for (const { ref, text } of threadedComments) {
    // An answer stands behind that which it answers.
    open = keyOf(ref) ?? open
    if (open !== undefined && text.trim() !== '')
      said.set(open, said.has(open) ? `${said.get(open) ?? ''}\n${text.trim()}` : text.trim())
  }
  const cells = new Map<string, StoredCell>(sheet.cells ?? [])
  for (const [key, text] of said) cells.set(key, { ...cells.get(key), comment: { text } })
  return { ...sheet, cells }
}

const settled = async <Value>(value: Promise<Value>): Promise<Value | undefined> => {
  try {
    return await value
  } catch {
    return undefined
  }
}

/**
 * Reads the sheets of a workbook. The library refuses a workbook whole for one sheet: then each half is read by itself,
 * and each half of that which is refused, as long as that does not take too much.
 *
 * @param range - the cells that are asked for, where not all are
 * @returns nothing if not even the names of the sheets can be read
 */
export const sheetsOf = async (
  { bytes, unpacked, sheets: there }: References,
  readXlsx: ReadXlsx,
  range: string | undefined,
): Promise<SheetsRead | undefined> => {
  const options = { readStyles: true, ...(range === undefined ? {} : { range }) } as const
  const names: string[] = []
  const only = (wanted: ReadonlySet<number>) => (sheet: { readonly name: string }, index: number) => {
    names[index] = sheet.name
    return wanted.has(index)
  }
  const readOnly = (wanted: readonly number[]): Promise<StoredWorkbook | undefined> =>
    settled(readXlsx(bytes, { ...options, sheets: only(new Set(wanted)) }))
  const named = (indices: readonly number[]): readonly string[] =>
    indices.flatMap((index) => (names[index] === undefined ? [] : [names[index]]))
  const inState = (wanted: ListedSheet['state']): readonly number[] =>
    there.flatMap(({ state }, index) => (state === wanted ? [index] : []))
  const listed = inState('there')
  const whole = await readOnly(listed)
  if (names.length !== there.length) return undefined
  const repeated = named(inState('repeated'))
  if (whole) return { ...whole, unread: named(inState('missing')), repeated }
  const none = await readOnly([])
  if (none === undefined) return undefined
  const sheets: SheetOfWorkbook[] = []
  const unread = [...inState('missing')]
  let left = Math.max(fewest, Math.floor(mostUnpacked / Math.max(1, unpacked)))
  const readHalves = async (wanted: readonly number[]): Promise<void> => {
    const middle = Math.ceil(wanted.length / 2)
    for (const half of [wanted.slice(0, middle), wanted.slice(middle)]) {
      if (half.length === 0) continue
      left -= 1
      const some = left < 0 ? undefined : await readOnly(half)
      if (some) for (const sheet of some.sheets) sheets.push(sheet)
      else if (half.length === 1 || left < 0) for (const index of half) unread.push(index)
      else await readHalves(half)
    }
  }
  if (listed.length > 1) await readHalves(listed)
  else for (const index of listed) unread.push(index)
  return { ...none, sheets, unread: named(unread.sort((one, other) => one - other)), repeated }
}
