import { grouped } from '@imt/core'
import type { Source } from '@imt/core'
import { tellAuthors } from '../catalogue/tell-authors.js'
import { isWorkbookXml } from '../detect/beginning.js'
import { createBudget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { loadLibrary } from '../reader/load-library.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import { refused } from '../workbook/refused.js'
import { createShower } from '../workbook/shown-value.js'
import { placesRead, tellCut, tellCutAt } from '../workbook/tell-cut.js'
import { tellUnread } from '../workbook/tell-unread.js'
import { readXml } from '../xml/read-part.js'
import { boundRecords } from './bounded-records.js'
import { compoundWorkbook } from './library-workbook.js'
import { openCompoundFile } from './compound-file.js'
import { propertyTexts } from './property-texts.js'
import { quietly } from './quietly.js'
import { onceNamed, storedSheets, type LibraryWorkbook } from './stored-sheets.js'
import { unlessEmpty } from './unless-empty.js'
import { createWorkbookXml } from './workbook-xml.js'

const kind = 'xls'
const again = 'Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) or as CSV, and check that file.'

/** Numbers of the properties of a document that name people. */
const author = 4
const lastAuthor = 8
const manager = 14

/** Reads a workbook that is one text of XML. */
const readXmlWorkbook = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  const loaded = await loadLibrary('saxes numfmt', () => Promise.all([import('saxes'), import('numfmt')]))
  if ('missing' in loaded) return refused(name, kind, `The file is an Excel workbook written as XML. ${loaded.missing}`)
  const [library, numfmt] = loaded.library
  const most = placesRead(limits.slots)
  const { visitor, sheets, cut, authors } = createWorkbookXml(most)
  if (!(await readXml([bytes], library, visitor)))
    return refused(
      name,
      kind,
      `The file begins as an Excel workbook written as XML and cannot be read: it is damaged. Nothing was checked. ${again}`,
    )
  const budget = createBudget(limits)
  tellCut(sheets, cut, name, most, budget)
  tellAuthors(authors, { kind: 'other', source: name, format: kind, within: 'properties' }, budget)
  return unlessEmpty(readWorkbook(sheets, name, kind, createShower(numfmt), budget))
}

/** Reads a workbook of the old kind. Whatever is wrong with it is a problem of the source. */
export const readXlsFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  if (bytes.length > limits.bytes)
    return refused(
      name,
      kind,
      `The file is larger than ${grouped(limits.bytes)} bytes, the most that is read of one, so nothing in it was checked. Publish a large table as a CSV file: its records can be read however many they are.`,
      'limitReached',
    )
  if (isWorkbookXml(bytes)) return readXmlWorkbook(bytes, name, limits)
  const loaded = await loadLibrary('@e965/xlsx numfmt', () => Promise.all([import('@e965/xlsx'), import('numfmt')]))
  if ('missing' in loaded) return refused(name, kind, `The file is an old Excel workbook. ${loaded.missing}`)
  const [library, numfmt] = loaded.library
  const file = openCompoundFile(bytes)
  const content = file?.stream('Workbook') ?? file?.stream('Book')
  const most = placesRead(limits.slots)
  const records = content === undefined ? undefined : boundRecords(content, most)
  if (records?.isProtected === true)
    return refused(
      name,
      kind,
      'The file is protected by a password, so nothing was checked. Save it without one and check that file.',
    )
  let workbook: LibraryWorkbook | undefined
  try {
    workbook = records === undefined ? undefined : quietly(() => compoundWorkbook(library, records.stream))
  } catch {
    workbook = undefined
  }
  if (workbook === undefined || records === undefined)
    return refused(
      name,
      kind,
      `The file begins as an old Excel workbook (.xls) and cannot be read: it is damaged, or of another kind. Nothing was checked. ${again}`,
    )
  const budget = createBudget(limits)
  const authors = [
    ...propertyTexts(file?.stream('\u0005SummaryInformation') ?? new Uint8Array(), [author, lastAuthor]),
    ...propertyTexts(file?.stream('\u0005DocumentSummaryInformation') ?? new Uint8Array(), [manager]),
  ]
  tellAuthors(authors, { kind: 'other', source: name, format: kind, within: 'properties' }, budget)
  const stored = storedSheets(workbook, numfmt, records.shared)
  const { sheets, lost } = onceNamed(stored.filter((_, index) => !records.unread.has(index)))
  const unread = [...stored.filter((_, index) => records.unread.has(index)), ...lost]
  tellUnread(
    unread.map((sheet) => sheet.name),
    sheets.length > 0,
    name,
    budget,
  )
  const [cut] = records.cut
  if (cut !== undefined) tellCutAt(workbook.SheetNames[cut[0]] ?? '', cut[1], name, most, budget)
  return unlessEmpty(readWorkbook(sheets, name, kind, createShower(numfmt), budget))
}
