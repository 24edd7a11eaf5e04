import type * as Library from '@e965/xlsx'
import type { LibraryWorkbook } from './stored-sheets.js'

/** Numbers of the formats that no workbook states, since all have them. */
const formatsOfAll: ReadonlySet<number> = new Set([
  ...[0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
  ...[37, 38, 39, 40, 45, 46, 47, 48, 49, 56],
])

/** Reads a workbook with the library, which throws at one that is damaged. */
export const libraryWorkbook = ({ SSF, read }: typeof Library, bytes: Uint8Array): LibraryWorkbook => {
  // The library keeps the number formats of each workbook for the next: those below are of all workbooks.
  const formats = SSF.get_table() as Record<string, unknown>
  const before = { ...formats }
  for (const id of Object.keys(formats)) if (!formatsOfAll.has(Number(id))) Reflect.deleteProperty(formats, id)
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellText: false,
      codepage: 1252,
    })
  } finally {
    for (const id of Object.keys(formats)) if (!(id in before)) Reflect.deleteProperty(formats, id)
    Object.assign(formats, before)
  }
}

/**
 * Reads a stream of records with the library: in a file that holds nothing else, since it follows whatever a file says
 * of its own parts.
 */
export const compoundWorkbook = (library: typeof Library, stream: Uint8Array): LibraryWorkbook => {
  const { CFB } = library
  const file = CFB.utils.cfb_new() as unknown
  CFB.utils.cfb_add(file, '/Workbook', stream)
  return libraryWorkbook(library, new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayBuffer))
}
