import { counted } from '@imt/core'
import type { Source } from '@imt/core'
import { partsOf } from '../archive/parts.js'
import type { Part } from '../archive/parts.js'
import { problem } from '../catalogue/problem.js'
import { tellAuthors } from '../catalogue/tell-authors.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import { refused, refusedArchive } from '../workbook/refused.js'
import type { Shower } from '../workbook/shown-value.js'
import { authorsIn } from '../xml/authors.js'
import { placesRead, tellCut } from '../workbook/tell-cut.js'
import { loadXmlLibrary } from '../xml/library.js'
import type { XmlLibrary } from '../xml/library.js'
import { readPart, readXml } from '../xml/read-part.js'
import type { XmlVisitor } from '../xml/read-part.js'
import { createFormats } from './formats.js'
import { createSheets } from './sheets.js'

const kind = 'ods'

/** A spreadsheet says the same for each cell: a long one packs to a hundredth. */
const mostPacked = 200

/** Cells come with the text that they show. */
const asTheyStand: Shower = { show: (value) => (typeof value === 'string' ? value : '') }

/** Reads XML of a spreadsheet: a part of its archive, or the whole file where it is one text. */
type Visit = (part: string, visitor: XmlVisitor) => Promise<boolean>

const visitIn = (bytes: Uint8Array, library: XmlLibrary): Visit => {
  const found = partsOf(bytes)
  // A spreadsheet that is one text holds what others hold in these two parts.
  if (found === undefined)
    return (part, visitor) =>
      part === 'content.xml' || part === 'meta.xml' ? readXml([bytes], library, visitor) : Promise.resolve(true)
  const parts = new Map<string, Part>(found.map((part) => [part.name, part]))
  return (name, visitor) => {
    const part = parts.get(name)
    return part === undefined ? Promise.resolve(name !== 'content.xml') : readPart(bytes, part, library, visitor)
  }
}

const isEncrypted = async (visit: Visit): Promise<boolean> => {
  let encrypted = false
  await visit('META-INF/manifest.xml', {
    open: (name) => (encrypted ||= name === 'encryption-data'),
    close: () => undefined,
    text: () => undefined,
  })
  return encrypted
}

const tellOfChanges = (count: number, name: string, budget: Budget): void => {
  if (count === 0) return
  budget.add(
    problem(
      'hiddenContent',
      { kind: 'other', source: name, format: kind, within: 'tracked changes' },
      `The spreadsheet keeps ${counted(count, 'tracked change')}, with what stood there before and who changed it. It was not checked. Accept the changes and switch the recording of them off before you publish it.`,
      { key: ['changes'] },
    ),
  )
}

/** Reads an OpenDocument spreadsheet. Whatever is wrong with it is a problem of the source. */
export const readOdsFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  const isPacked = bytes[0] === 0x50
  const refusal = isPacked
    ? refusedArchive(bytes, name, kind, 'an OpenDocument spreadsheet', limits, mostPacked)
    : undefined
  if (refusal) return refusal
  const loaded = await loadXmlLibrary()
  if ('missing' in loaded) return refused(name, kind, `The file is an OpenDocument spreadsheet. ${loaded.missing}`)
  const visit = visitIn(isPacked ? bytes : bytes.subarray(0, limits.bytes), loaded.library)
  if (await isEncrypted(visit))
    return refused(
      name,
      kind,
      'The file is protected by a password, so nothing was checked. Save it without one and check that file.',
    )
  const authors = new Set<string>()
  const author = (person: string): void => void authors.add(person)
  const formats = createFormats()
  const most = placesRead(limits.slots)
  const read = createSheets(formats, most, author)
  await visit('styles.xml', formats.visitor)
  // The styles of cells stand in the same part as these, before them.
  const both: XmlVisitor = {
    open: (element, attribute) => {
      formats.visitor.open(element, attribute)
      read.visitor.open(element, attribute)
    },
    close: (element) => {
      formats.visitor.close(element)
      read.visitor.close(element)
    },
    text: read.visitor.text,
  }
  if (!(await visit('content.xml', both)))
    return refused(
      name,
      kind,
      'The file is an OpenDocument spreadsheet whose parts cannot be read: it is damaged, or no spreadsheet program made it. Nothing was checked. Open it in such a program and save it again.',
    )
  await visit('meta.xml', authorsIn(author))
  const budget = createBudget(limits)
  tellCut(read.sheets, read.cut, name, most, budget)
  tellOfChanges(read.changes(), name, budget)
  tellAuthors(authors, { kind: 'other', source: name, format: kind, within: 'properties' }, budget)
  const source = readWorkbook(read.sheets, name, kind, asTheyStand, budget)
  if (source.blocks.some((block) => block.kind !== 'heading') || (source.problems ?? []).length > 0) return source
  return refused(
    name,
    kind,
    'No sheet of this spreadsheet holds anything, so nothing was checked. Check that it is the right file.',
    'emptyFile',
  )
}
