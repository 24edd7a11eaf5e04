import { counted, forCount, grouped } from '@imt/core'
import type { Source } from '@imt/core'
import { pack } from '../archive/pack.js'
import type { NewPart } from '../archive/pack.js'
import { partsOf } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import { joined } from '../bytes/joined.js'
import { problem } from '../catalogue/problem.js'
import { tellAuthors } from '../catalogue/tell-authors.js'
import { createBudget } from '../limits/budget.js'
import type { Budget } from '../limits/budget.js'
import type { Limits } from '../limits/limits.js'
import { loadLibrary } from '../reader/load-library.js'
import { placesOf } from '../workbook/grid.js'
import { readWorkbook } from '../workbook/read-workbook.js'
import { referencesOf, type ListedSheet, type References } from '../workbook/references.js'
import { endless, refused, refusedArchive } from '../workbook/refused.js'
import { createShower } from '../workbook/shown-value.js'
import { placesRead } from '../workbook/tell-cut.js'
import { tellRepeated, tellUnread } from '../workbook/tell-unread.js'
import type { StoredSheet } from '../workbook/to-sheet.js'
import { boundPart, isOfRecords, sheetsInRecords } from './binary-records.js'
import { libraryWorkbook } from './library-workbook.js'
import { quietly } from './quietly.js'
import { onceNamed, storedSheets, type LibrarySheet, type LibraryWorkbook } from './stored-sheets.js'
import { unlessEmpty } from './unless-empty.js'

const kind = 'xlsb'

/** Parts that are no records, and tell who made the workbook. */
const asTheyStand: ReadonlySet<string> = new Set(['core-properties', 'extended-properties'])

type SheetState = ListedSheet['state']

interface Unpacked {
  /** An archive of the parts that the library needs, as it may read them. */
  readonly bytes: Uint8Array
  /** Of each sheet that is listed: one that is damaged or cut short is as good as missing. */
  readonly states: readonly SheetState[]
}

/**
 * The archive with its parts unpacked, each to no more than the directory says, and held to what their records can say:
 * the library unpacks whatever a file claims, and trusts it.
 *
 * @returns nothing where a part that all sheets need is damaged
 */
const unpacked = async (
  { bytes, kinds, sheets }: References,
  most: number,
): Promise<Unpacked | 'tooMany' | undefined> => {
  const parts: NewPart[] = []
  /** The library wants some of them to be there: it finds nothing in them. */
  const others: NewPart[] = []
  for (const part of partsOf(bytes) ?? []) {
    const { name } = part
    const kindOfPart = kinds.get(name) ?? ''
    if (isOfRecords(kindOfPart)) {
      const content = await boundPart(bytes, part, kindOfPart, most)
      if (content === 'tooMany') return content
      if (content !== undefined) parts.push({ name, content, plain: true })
      else if (kindOfPart !== 'worksheet') return undefined
    } else if (name === '[Content_Types].xml' || name.endsWith('.rels') || asTheyStand.has(kindOfPart)) {
      const pieces: Uint8Array[] = []
      for await (const piece of unpack(bytes, part)) pieces.push(piece)
      parts.push({ name, content: joined(pieces), plain: true })
    } else others.push({ name, content: '', plain: true })
  }
  const given = new Set(parts.map(({ name }) => name))
  return {
    bytes: await pack([...parts, ...others]),
    states: sheets.map(({ state, part }) => (part !== undefined && !given.has(part.name) ? 'missing' : state)),
  }
}

/** Columns up to IV are read of sheets that reach too far, as many as other workbooks have. */
const columnsOfCorner = 256

/** A sheet as a rectangle: its rows, and its longest one. */
const shapeOf = (sheet: LibrarySheet | undefined): { readonly rows: number; readonly columns: number } => {
  const rows = sheet?.['!data'] ?? []
  let columns = 0
  for (const row of rows) columns = Math.max(columns, row?.length ?? 0)
  return { rows: rows.length, columns }
}

/** The workbook without what stands far from its tables, and where a sheet was left off. */
const bounded = (workbook: LibraryWorkbook, most: number) => {
  const shapes = workbook.SheetNames.map((name) => ({ name, ...shapeOf(workbook.Sheets[name]) }))
  if (shapes.reduce((all, { rows, columns }) => all + rows * columns, 0) <= most) return { workbook, cut: undefined }
  const last = Math.floor(most / columnsOfCorner / shapes.length)
  const sheets = shapes.map(({ name }): readonly [string, LibrarySheet] => {
    const rows = (workbook.Sheets[name]?.['!data'] ?? []).slice(0, last)
    return [name, { ...workbook.Sheets[name], '!data': rows.map((row) => row?.slice(0, columnsOfCorner)) }]
  })
  const [first] = shapes.filter(({ rows, columns }) => rows > last || columns > columnsOfCorner)
  return {
    workbook: { ...workbook, Sheets: Object.fromEntries(sheets) },
    cut: first === undefined ? undefined : { sheet: first.name, last },
  }
}

const tellFar = ({ sheet, last }: { sheet: string; last: number }, name: string, most: number, budget: Budget): void =>
  budget.add(
    problem(
      'limitReached',
      placesOf(name, sheet)(0, 0),
      `The sheets of this workbook reach over more than ${grouped(most)} places, rows times columns. Each was read as far as column IV and row ${grouped(last)}, and nothing beyond that was checked. Delete what stands far from the tables, or publish them as CSV files.`,
      { key: ['corner'] },
    ),
  )

/** Tells of what stands in a workbook beside its cells and is not read. */
const tellKept = (bytes: Uint8Array, name: string, budget: Budget): void => {
  const names = (partsOf(bytes) ?? []).map((part) => part.name)
  const place = { kind: 'other', source: name, format: kind } as const
  const copies = names.filter((part) => /^xl\/pivotCache\/pivotCacheRecords\d*\.bin$/.test(part)).length
  const links = names.filter((part) => /^xl\/externalLinks\/externalLink\d*\.bin$/.test(part)).length
  if (copies > 0)
    budget.add(
      problem(
        'hiddenContent',
        { ...place, within: 'pivot table' },
        `This workbook keeps ${counted(copies, 'copy', 'copies')} of the rows behind its pivot tables, which no sheet shows. ${forCount(copies, 'It was', 'They were')} not checked. Check that ${forCount(copies, 'it', 'they')} may be released, or publish the table as values.`,
        { key: ['pivot'] },
      ),
    )
  if (links > 0)
    budget.add(
      problem(
        'hiddenContent',
        { ...place, within: 'links' },
        `This workbook keeps values of ${counted(links, 'other file')} that it is linked to. They were not checked. Check that they may be released, or break the links before publishing.`,
        { key: ['links'] },
      ),
    )
}

/** Reads a workbook of the binary kind. Whatever is wrong with it is a problem of the source. */
export const readXlsbFile = async (bytes: Uint8Array, name: string, limits: Limits): Promise<Source> => {
  const refusal = refusedArchive(bytes, name, kind, 'an Excel workbook', limits)
  if (refusal) return refusal
  const loaded = await loadLibrary('@e965/xlsx numfmt saxes', () =>
    Promise.all([import('@e965/xlsx'), import('numfmt'), import('saxes')]),
  )
  if ('missing' in loaded)
    return refused(name, kind, `The file is an Excel workbook of the binary kind. ${loaded.missing}`)
  const [library, numfmt, xml] = loaded.library
  const references = await referencesOf(bytes, xml, sheetsInRecords)
  if (references !== undefined && references.unpacked > limits.bytes) return endless(name, kind, references)
  const readBytes = (archive: Uint8Array) => quietly(() => libraryWorkbook(library, archive))
  const most = placesRead(limits.slots)
  let plain: Unpacked | 'tooMany' | undefined
  let read: LibraryWorkbook | undefined
  try {
    plain = references === undefined ? undefined : await unpacked(references, most)
    read = plain === undefined || plain === 'tooMany' ? undefined : readBytes(plain.bytes)
  } catch {
    read = undefined
  }
  if (plain === 'tooMany')
    return refused(
      name,
      kind,
      `A part of this workbook holds far more records than the ${grouped(most)} places, rows times columns, that are read, so nothing in it was checked. Publish a large table as a CSV file: its records can be read however many they are.`,
      'limitReached',
    )
  if (read === undefined || plain === undefined)
    return refused(
      name,
      kind,
      'The file is an Excel workbook of the binary kind (.xlsb) whose parts cannot be read: it is damaged, or no spreadsheet program made it. Nothing was checked. Open it in such a program, save it as an Excel workbook (.xlsx) or as CSV, and check that file.',
    )
  const budget = createBudget(limits)
  const { workbook, cut } = bounded(read, most)
  const { Author = '', LastAuthor = '', Manager = '' } = workbook.Props ?? {}
  tellAuthors(
    [Author, LastAuthor, Manager],
    { kind: 'other', source: name, format: kind, within: 'properties' },
    budget,
  )
  if (cut !== undefined) tellFar(cut, name, most, budget)
  tellKept(bytes, name, budget)
  const sheets = storedSheets(workbook, numfmt)
  const { states } = plain
  const inState = (wanted: SheetState): readonly StoredSheet[] =>
    sheets.filter((_, index) => (states[index] ?? 'missing') === wanted)
  const namesOf = (some: readonly StoredSheet[]): readonly string[] => some.map((sheet) => sheet.name)
  const there = onceNamed(inState('there'))
  tellUnread([...namesOf(inState('missing')), ...namesOf(there.lost)], there.sheets.length > 0, name, budget)
  tellRepeated(namesOf(inState('repeated')), name, budget)
  return unlessEmpty(readWorkbook(there.sheets, name, kind, createShower(numfmt), budget))
}
