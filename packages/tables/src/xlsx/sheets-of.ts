import type { StoredSheet } from '../workbook/to-sheet.js'

/** What is asked of the library. */
export interface XlsxOptions {
  readonly readStyles: true
  readonly range?: string
  readonly sheets?: (sheet: { readonly name: string }, index: number) => boolean
}

/** A workbook as the library reads it, as far as it is used. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[]
  readonly pivotCaches?: readonly object[]
  readonly externalLinks?: readonly { readonly target: string }[]
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
  const sheets: StoredSheet[] = []
  const unread: string[] = []
  for (const [at, name] of names.entries()) {
    const part = await settled(readXlsx(bytes, { ...options, sheets: (_, index) => index === at }))
    const [sheet] = part?.sheets ?? []
    if (sheet === undefined) unread.push(name)
    else sheets.push(sheet)
  }
  return { ...none, sheets, unread }
}
