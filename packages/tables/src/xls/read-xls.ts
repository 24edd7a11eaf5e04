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
import { placesRead, tellCut } from '../workbook/tell-cut.js'
import { readXml } from '../xml/read-part.js'
import { quietly } from './quietly.js'
import { storedSheets, type LibraryWorkbook } from './stored-sheets.js'
import { createWorkbookXml } from './workbook-xml.js'

const kind = 'xls'
const again = 'Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) or as CSV, and check that file.'

/** The library says in its own words that a password is wanted. */
const wantsPassword = (cause: unknown): boolean => cause instanceof Error && /password|encrypt/i.test(cause.message)

/** A source that says something, or the sentence that it does not. */
const unlessEmpty = (source: Source): Source =>
  source.blocks.some((block) => block.kind !== 'heading') || (source.problems ?? []).length > 0
    ? source
    : refused(
        source.name,
        kind,
        'No sheet of this workbook holds anything, so nothing was checked. Check that it is the right file.',
        'emptyFile',
      )

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
  let workbook: LibraryWorkbook
  try {
    workbook = quietly(() =>
      library.read(bytes, {
        type: 'array',
        dense: true,
        cellStyles: true,
        cellNF: true,
        cellHTML: false,
        codepage: 1252,
      }),
    )
  } catch (cause) {
    return refused(
      name,
      kind,
      wantsPassword(cause)
        ? `The file is protected by a password, so nothing was checked. Save it without one and check that file.`
        : `The file begins as an old Excel workbook (.xls) and cannot be read: it is damaged, or of another kind. Nothing was checked. ${again}`,
    )
  }
  const budget = createBudget(limits)
  const { Author = '', LastAuthor = '', Manager = '' } = workbook.Props ?? {}
  tellAuthors(
    [Author, LastAuthor, Manager],
    { kind: 'other', source: name, format: kind, within: 'properties' },
    budget,
  )
  return unlessEmpty(readWorkbook(storedSheets(workbook, numfmt), name, kind, createShower(numfmt), budget))
}
