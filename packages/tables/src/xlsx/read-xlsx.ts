import { counted, forCount, grouped } from '@imt/core'
import type { Block, Cell, Location, Source } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { tellAuthors } from '../catalogue/tell-authors.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { loadLibrary } from '../reader/load-library.js'
import { aboutCells } from '../workbook/about-cells.js'
import { placesOf } from '../workbook/grid.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import { endless, refused, refusedArchive } from '../workbook/refused.js'
import { createShower } from '../workbook/shown-value.js'
import { quoted, tellRepeated, tellUnread } from '../workbook/tell-unread.js'
import type { XmlLibrary } from '../xml/library.js'
import { isProtected } from '../detect/compound-names.js'
import { connectionsIn, isConnected } from './connections.js'
import { pivotCopiesIn, type PivotCopy } from './pivot-copies.js'
import { referencesOf } from '../workbook/references.js'
import { sheetsInXml } from './sheets-in-xml.js'
import { sheetsOf, withConversations } from './sheets-of.js'
import type { SheetsRead } from './sheets-of.js'
import { surveyWorkbook } from './survey.js'

const kind = 'xlsx'

/** A sheet gives its columns their widths once; one that does so a hundred times over is made to take long. */
const mostWidths = 1_638_400

/** The library lays a sheet out as a rectangle: one of more places than this, and than a table may have, is cut. */
const farAt = ({ slots }: Limits): number => Math.max(slots, 5_000_000)
/** As many rows of 256 columns, up to IV, as lie in that rectangle. */
const rowsOfCorner = (limits: Limits): number => Math.min(1_048_576, Math.floor(farAt(limits) / 256))

/** What a copy holds: `12 rows of "Name" and "Grade"`. */
const copied = ({ fields, rows }: PivotCopy): string =>
  `${counted(rows, 'row')} of ${quoted(fields.map(({ name }) => name))}`

/** What pivot tables keep behind them, and whether it was read. */
const keptByPivots = (pivots: number, copies: readonly PivotCopy[]): string => {
  const tables = `${counted(pivots, 'pivot table')} of this workbook`
  const behind = `a copy of all the rows behind ${forCount(pivots, 'it', 'them')}`
  return copies.length === 0
    ? `${tables} may keep ${behind}, which no sheet shows. The copy was not checked.`
    : `${tables} ${forCount(pivots, 'keeps', 'keep')} ${behind}, whatever the sheets show: ${copies.map(copied).join('; ')}. It was read.`
}

/** So many characters of values stand in one item. */
const longest = 2000

/** Texts that stand in a file and in no cell, as items of a list that is hidden. */
const itemsOf = (name: string, values: readonly string[], location: Location): readonly Cell[] => {
  const items: Cell[] = []
  let text = ''
  const end = (): void => {
    if (text !== '') items.push({ text: `${name} – ${text}`, location, hidden: true })
    text = ''
  }
  for (const value of new Set(values)) {
    text += text === '' ? value : `; ${value}`
    if (text.length > longest) end()
  }
  end()
  return items
}

/** A number or a text, as the formula of a name that stands for it and for no cell. */
const ownValue = /^=?(?:-?\d[\d.,]{0,30}(?:E[+-]?\d{1,3})?%?|"([^"]{0,2000})")$/i
/** Names that programs give, for themselves. */
const ofProgram = /^(?:_xl|_filter|solver_|iq_|__?\d|pivot|query)/i

/** Names that hold a value that no cell shows, or what somebody wrote about them. */
const telling = ({ namedRanges = [] }: SheetsRead) =>
  namedRanges.filter(
    ({ name, range, comment = '' }) => !ofProgram.test(name) && (ownValue.test(range) || comment.trim() !== ''),
  )

/** What names, pivot tables and links keep, as text that is looked at as all text is. */
const keptBehind = (read: SheetsRead, copies: readonly PivotCopy[], name: string): readonly Block[] => {
  const { externalLinks = [] } = read
  const place = { kind: 'other', source: name, format: kind } as const
  const lists = [
    telling(read).flatMap(({ name: named, range, comment = '' }) =>
      itemsOf(named, [ownValue.exec(range)?.[1] ?? '', comment].filter(Boolean), { ...place, within: 'names' }),
    ),
    copies.flatMap(({ fields }) =>
      fields.flatMap((field) => itemsOf(field.name, field.values, { ...place, within: 'pivot table' })),
    ),
    externalLinks.flatMap(({ target, sheetData = [] }) =>
      itemsOf(
        target,
        sheetData.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))),
        { ...place, within: 'links' },
      ),
    ),
  ]
  return lists.flatMap((items): readonly Block[] => {
    const [first] = items
    return first === undefined ? [] : [{ kind: 'list', items, location: first.location }]
  })
}

/** What is said of sheets that were not read, or not to their end, and of data that no cell shows. */
const tellOfWorkbook = (read: SheetsRead, copies: readonly PivotCopy[], cut: boolean, name: string, budget: Budget) => {
  const { sheets, unread, repeated, pivotCaches = [], externalLinks = [], properties = {}, persons = [] } = read
  const at = (sheet: string) => placesOf(name, sheet)(0, 0)
  tellUnread(unread, sheets.length > 0, name, budget)
  tellRepeated(repeated, name, budget)
  const [{ name: sheet } = { name: '' }] = sheets
  if (cut)
    budget.add(
      problem(
        'limitReached',
        at(sheet),
        `A sheet of this workbook reaches over more than ${grouped(farAt(budget.limits))} places, rows times columns. Each sheet was read as far as column IV and row ${grouped(rowsOfCorner(budget.limits))}, and nothing beyond that was checked. Delete what stands far from the tables, or publish them as CSV files.`,
        { key: ['corner'] },
      ),
    )
  const place = { kind: 'other', source: name, format: kind } as const
  const { creator = '', lastModifiedBy = '', manager = '' } = properties
  const commented = sheets.flatMap(({ cells }) => aboutCells(cells).comments.map(([, { author = '' }]) => author))
  tellAuthors(
    [creator, lastModifiedBy, manager, ...commented, ...persons.map(({ displayName }) => displayName)],
    { ...place, within: 'properties' },
    budget,
  )
  if (pivotCaches.length > 0)
    budget.add(
      problem(
        'hiddenContent',
        { ...place, within: 'pivot table' },
        `${keptByPivots(pivotCaches.length, copies)} Check that it may be released, or publish the table as values.`,
        { key: ['pivot'] },
      ),
    )
  const names = telling(read)
  if (names.length > 0)
    budget.add(
      problem(
        'hiddenContent',
        { ...place, within: 'names' },
        `${counted(names.length, 'name')} of this workbook ${forCount(names.length, 'holds a value or a remark', 'hold values or remarks')} that no cell shows: ${quoted(names.map((named) => named.name))}. In Excel: Formulas, Name Manager. Check that ${forCount(names.length, 'it', 'they')} may be released.`,
        { key: ['names'], level: 'note' },
      ),
    )
  const [link] = externalLinks
  if (link)
    budget.add(
      problem(
        'hiddenContent',
        { ...place, within: 'links' },
        `This workbook keeps values of ${counted(externalLinks.length, 'other file')} that it is linked to, the first of them "${link.target}". Text among them was read. Check that they may be released, or break the links before publishing.`,
        { key: ['links'] },
      ),
    )
}

/** What the pivot tables of a workbook keep, where it has any. */
const copiesOf = async (
  bytes: Uint8Array,
  { pivotCaches = [] }: SheetsRead,
  xml: XmlLibrary,
): Promise<readonly PivotCopy[]> => {
  if (pivotCaches.length === 0) return []
  try {
    return await pivotCopiesIn(bytes, xml)
  } catch {
    // A part that is damaged keeps nothing that can be told: that there is one is said all the same.
    return []
  }
}

/** Tells of connections to other data: where it is, and how it is asked for, goes out with the file. */
const tellConnections = async (bytes: Uint8Array, name: string, xml: XmlLibrary, budget: Budget): Promise<void> => {
  if (!isConnected(bytes)) return
  const found = await connectionsIn(bytes, xml).catch(() => ({ count: 0, password: false }))
  const to = found.count === 0 ? 'other data' : counted(found.count, 'source', 'sources') + ' of other data'
  budget.add(
    problem(
      'hiddenContent',
      { kind: 'other', source: name, format: kind, within: 'links' },
      `This workbook keeps how it is connected to ${to}: names of servers and what they are asked${found.password ? ', and a password' : ''}. Take the connections out before publishing (in Excel: Data, Queries & Connections)${found.password ? ', and change the password if the file has been sent' : ''}.`,
      { key: ['connections'] },
    ),
  )
}

/** Reads a workbook. Whatever is wrong with it is a problem of the source. */
export const readXlsxFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  if (isProtected(bytes))
    return refused(
      name,
      kind,
      'The file is protected by a password, so nothing was checked. Save it without one (in Excel: File, Info, Protect Workbook) and check that file.',
    )
  const refusal = refusedArchive(bytes, name, kind, 'an Excel workbook', limits)
  if (refusal) return refusal
  const loaded = await loadLibrary('hucre numfmt saxes', () =>
    Promise.all([import('hucre/xlsx'), import('numfmt'), import('saxes')]),
  )
  if ('missing' in loaded) return refused(name, kind, `The file is an Excel workbook. ${loaded.missing}`)
  const [{ readXlsx }, numfmt, xml] = loaded.library
  const survey = await surveyWorkbook(bytes)
  const cut = (survey?.places ?? 0) > farAt(limits)
  const references =
    survey === undefined || survey.widths > mostWidths ? undefined : await referencesOf(bytes, xml, sheetsInXml)
  if (references !== undefined && references.unpacked > limits.bytes) return endless(name, kind, references)
  const read =
    references === undefined
      ? undefined
      : await sheetsOf(references, readXlsx, cut ? `A1:IV${rowsOfCorner(limits)}` : undefined)
  if (read === undefined)
    return refused(
      name,
      kind,
      'The file is an Excel workbook whose parts cannot be read: it is damaged, or no spreadsheet program made it. Nothing was checked. Open it in such a program and save it again.',
    )
  const budget = createBudget(limits)
  const copies = await copiesOf(bytes, read, xml)
  tellOfWorkbook(read, copies, cut, name, budget)
  await tellConnections(bytes, name, xml, budget)
  const shown = readWorkbook(read.sheets.map(withConversations), name, kind, createShower(numfmt), budget)
  const behind = keptBehind(read, copies, name)
  const source = behind.length === 0 ? shown : { ...shown, blocks: [...shown.blocks, ...behind] }
  if (source.blocks.some((block) => block.kind !== 'heading') || (source.problems ?? []).length > 0) return source
  return refused(
    name,
    kind,
    'No sheet of this workbook holds anything, so nothing was checked. Check that it is the right file.',
    'emptyFile',
  )
}
