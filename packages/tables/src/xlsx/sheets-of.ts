import type { StoredCell, StoredSheet } from '../workbook/to-sheet.js'

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
  /** Sheets that could not be read: pictures of figures, or damaged. */
  readonly unread: readonly string[]
}

/** Of a workbook with more sheets none is read by itself: each costs as much as all. */
const mostSheets = 200

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
 * Reads the sheets of a workbook. The library refuses a workbook whole for one sheet: then each is read by itself.
 *
 * @param range - the cells that are asked for, where not all are
 * @returns nothing if not even the names of the sheets can be read
 */
export const sheetsOf = async (
  bytes: Uint8Array,
  readXlsx: ReadXlsx,
  range: string | undefined,
): Promise<SheetsRead | undefined> => {
  const options = { readStyles: true, ...(range === undefined ? {} : { range }) } as const
  const whole = await settled(readXlsx(bytes, options))
  if (whole) return { ...whole, unread: [] }
  const names: string[] = []
  const list = ({ name }: { readonly name: string }): boolean => {
    names.push(name)
    return false
  }
  const none = await settled(readXlsx(bytes, { ...options, sheets: list }))
  if (none === undefined || names.length === 0 || names.length > mostSheets) return undefined
  const sheets: SheetOfWorkbook[] = []
  const unread: string[] = []
  for (const [at, name] of names.entries()) {
    const part = await settled(readXlsx(bytes, { ...options, sheets: (_, index) => index === at }))
    const [sheet] = part?.sheets ?? []
    if (sheet === undefined) unread.push(name)
    else sheets.push(sheet)
  }
  return { ...none, sheets, unread }
}
