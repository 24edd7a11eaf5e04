import type { Part } from '../archive/parts.js'
import type { WorkbookLists } from '../workbook/references.js'
import type { XmlLibrary } from '../xml/library.js'
import { readPart } from '../xml/read-part.js'

/** What a workbook lists that is written as XML: a sheet without a name is none. */
export const sheetsInXml = async (
  bytes: Uint8Array,
  part: Part,
  library: XmlLibrary,
): Promise<WorkbookLists | undefined> => {
  const sheets: string[] = []
  const caches: string[] = []
  const isWhole = await readPart(bytes, part, library, {
    open: (element, attribute) => {
      const id = attribute('id') ?? ''
      if (element === 'sheet' && id !== '' && (attribute('name') ?? '') !== '') sheets.push(id)
      if (element === 'pivotCache' && id !== '') caches.push(id)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return isWhole ? { sheets, caches } : undefined
}
