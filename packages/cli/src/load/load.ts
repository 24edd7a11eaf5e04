import { findingOf, type Finding, type JsonPlaces, type Source } from '@imt/core'
import { isJson, read, readerRules, readJson, readJsonLines, type JsonFile } from '@imt/tables'
import { docxReader } from '@imt/tables/docx'
import { markdownReader } from '@imt/tables/markdown'
import { odsReader } from '@imt/tables/ods'
import { pdfReader } from '@imt/tables/pdf'
import { xlsReader } from '@imt/tables/xls'
import { xlsxReader } from '@imt/tables/xlsx'
import type { Io } from '../io.js'
import { inWords } from '../system-error.js'
import { describeLocation } from '@imt/report'
import { readPublicationWorkbook } from '@imt/report/publication'
import { settingsOf, type FileSettings, type OfFile } from '../config/of-file.js'
import type { Toolkit } from '../toolkit.js'
import { askedFor, type Given } from './arguments.js'
import { describingEnd, describingJson } from './describing-files.js'
import { tellsOfOthers, withoutDescriptions, withTexts } from './files-beside.js'
import { foreignJson } from './foreign-json.js'
import { aboveTable, asLongTable, isCsv, joined, sampleLength, type LongFile, type LongTable } from './in-pieces.js'
import { isOpenContracting, openContractingSource } from './open-contracting.js'
import { readUpTo } from './read-up-to.js'
import { firstLines, hasMoreLines, isCutOff, limitsFor, namingMaxRows, wholeFor, withinRows } from './within-rows.js'
import type { Progress } from '../progress.js'

type Machine = Pick<Io, 'files' | 'readFile'>
type Reading = ReturnType<Toolkit['recognise']>

/** With what files are read. */
export interface Loading extends FileSettings {
  /** The largest file that is read whole, in bytes. */
  readonly most: number
  /** How many rows of a file of so many bytes are checked together; all that are read, unless given. */
  readonly rows?: (bytes: number) => number
  readonly toolkit: Toolkit
  /** Whether a reader that fails is said of its file, and the others are read; otherwise what it throws is thrown. */
  readonly isolated?: boolean
  /** Whether every long CSV file is read in pieces, and not only one of a kind that the toolkit checks in pieces. */
  readonly anyInPieces?: boolean
  /** The file of the settings that are in use, which is none of those of a folder. */
  readonly settings?: string
}

/** What a call gives to be checked. */
export interface Loaded {
  readonly reading: Reading
  /** The files that were read, as their readers gave them; a publication in JSON is none. */
  readonly sources: readonly Source[]
  /** Tables that are still to be read, in pieces. */
  readonly tables: readonly LongTable[]
  /** The names of the files, those that could not be read as well. */
  readonly names: readonly string[]
  /** The path of each file that has one, by its name. */
  readonly paths: Readonly<Record<string, string>>
  /** Files that could not be read, and why: each a line of its own, and a finding of the reading. */
  readonly unreadable: readonly string[]
  /** Whether no file at all could be read. */
  readonly nothing: boolean
  /** Whether the command itself failed on one of them, which is no fault of the file. */
  readonly failed: boolean
  readonly remarks: readonly string[]
}

/** A publication that stands in a file as it is, in JSON or in a workbook. */
interface AsPublication extends JsonPlaces {
  readonly value: unknown
  readonly problems: readonly Finding[]
}

/** What came of one file. */
interface Read {
  readonly source: Source
  /** A publication as it stands in the file. */
  readonly json?: AsPublication
  readonly table?: LongTable
  /** Why it could not be read. */
  readonly why?: string
  /** Whether that is no fault of the file. */
  readonly failed?: true
  /** What it is, where it only speaks of other files. */
  readonly describes?: string
}

const unreadableFile = readerRules.find(({ code }) => code === 'tables/unreadable-file')

/** What is found of a file that could not be read. */
export const findingsOn = (name: string, message: string): readonly Finding[] => {
  const location = { kind: 'other', source: name, format: 'file' } as const
  return unreadableFile === undefined ? [] : [findingOf(unreadableFile, { at: '', message, key: [name], location })]
}

/** A file that could not be read, as a source that holds only the finding on it. */
const notRead = (name: string, why: string, before: readonly Finding[] = []): Read => {
  const problems = [...before, ...findingsOn(name, `This was not checked: ${why}.`)]
  return { source: { name, kind: 'unreadable', blocks: [], problems }, why: `${name}: ${why}` }
}

/** Why a file was not read on which a reader failed. */
const brokenBy = (error: unknown): string =>
  `something went wrong inside the command as it was read, which is no fault of the file (${error instanceof Error ? error.message : String(error)}). Please report it with the file`

/** A file in which there is nothing to look at says why in its first problem. */
const whyEmpty = ({ name, problems = [] }: Pick<Source, 'name' | 'problems'>): string => {
  const first = problems.find(({ level }) => level === 'error') ?? problems[0]
  const place = first?.location === undefined ? name : describeLocation(first.location)
  return `${place}: ${first?.message ?? 'there is nothing in it'}`
}

/** Open contracting data as a register; `undefined` where it is none. */
const asOpenContracting = (file: JsonFile, name: string, own: OfFile): Read | undefined => {
  if (!isOpenContracting(file.value)) return undefined
  const given = openContractingSource(file, name)
  return 'why' in given ? notRead(name, given.why, given.problems) : { source: own.known(given.source) }
}

const readBytes = async (
  bytes: Uint8Array,
  name: string,
  { most, rows: rowsOf, toolkit }: Loading,
  own: OfFile,
): Promise<Read> => {
  const rows = rowsOf?.(bytes.length)
  const limits = { bytes: most, ...(rows === undefined ? {} : limitsFor(rows)) }
  const taken = (source: Source): Read =>
    rows === undefined ? { source: own.known(source) } : withinRows(own.known(source), rows, toolkit)
  const named = <File extends { readonly problems?: readonly Finding[] }>(file: File): File =>
    rows === undefined || file.problems === undefined ? file : { ...file, problems: namingMaxRows(file.problems, rows) }
  const asSource = async (): Promise<Source> => {
    const source = await read(bytes, {
      name,
      readers: [docxReader, markdownReader, odsReader, pdfReader, xlsReader, xlsxReader],
      layouts: toolkit.layouts,
      headings: toolkit.headings,
      limits,
    })
    return named(source)
  }
  const ending = describingEnd(bytes)
  if (ending !== undefined) return { ...notRead(name, ending), describes: ending }
  if (isJson(bytes, name)) {
    const json = named(readJson(bytes, { name, limits }))
    const source = { name, kind: 'json', blocks: [], problems: json.problems }
    const describes = describingJson(json.value, name)
    if (describes !== undefined) return { ...notRead(name, describes, json.problems), describes }
    // What is no JSON as a whole may be lines of it.
    const contracting =
      asOpenContracting(json, name, own) ??
      (json.value === undefined
        ? asOpenContracting(named(readJsonLines(bytes, { name, limits })), name, own)
        : undefined)
    if (contracting !== undefined) return contracting
    // Records are a table: one on each line is no JSON, and a list of them no publication.
    if (json.value === undefined || Array.isArray(json.value)) {
      const records = await asSource()
      if (records.kind === 'jsonl' && records.blocks.length > 0) return taken(records)
    }
    const foreign = foreignJson(json.value)
    if (foreign !== undefined) return notRead(name, foreign, json.problems)
    return json.value === undefined ? { source, why: whyEmpty(source) } : { source, json }
  }
  const source = await asSource()
  const inWorkbook = readPublicationWorkbook(source)
  if (inWorkbook !== undefined) {
    const problems = source.problems ?? []
    return { source, json: { ...inWorkbook, problems } }
  }
  return source.blocks.length === 0 ? { source, why: whyEmpty(source) } : taken(source)
}

/** What follows a file that was read to its end. */
const nothingMore: AsyncIterator<Uint8Array> = { next: () => Promise.resolve({ done: true, value: undefined }) }

/** More lines than rows are checked stand above them, and some rows have several: so many are read first. */
const linesBeside = 1000

/** A file with more lines than rows are checked together. */
const readManyLines = async (
  name: string,
  head: readonly Uint8Array[],
  rows: number,
  loading: Loading,
  own: OfFile,
): Promise<Read> => {
  const table = hasMoreLines(head, wholeFor(rows))
    ? await asLongTable({ name, head: [...head], rest: nothingMore }, loading, own)
    : undefined
  if (table !== undefined) return { source: aboveTable(table), table }
  // Of records no more need be read than are checked, if so many lines hold as many.
  if (isCsv(joined(head, sampleLength), name)) {
    const first = await readBytes(joined(firstLines(head, rows + linesBeside)), name, loading, own)
    if (isCutOff(first.source)) return first
  }
  return readBytes(joined(head), name, loading, own)
}

/** A file beyond what is read whole: in pieces, if it is a table that can be, or as much of it as is read. */
const readLong = async (file: LongFile, loading: Loading, own: OfFile): Promise<Read> => {
  const table = await asLongTable(file, loading, own)
  if (table !== undefined) return { source: aboveTable(table), table }
  await file.rest.return?.()
  return readBytes(joined(file.head), file.name, loading, own)
}

const readOne = async (given: Given, loading: Loading, io: Machine, progress: Progress, own: OfFile): Promise<Read> => {
  const { path, name } = given
  try {
    const file = await readUpTo(given, loading.most, io, progress)
    if (file.rest !== undefined) return await readLong(file, loading, own)
    // A table of more rows than are checked together need not be there as a whole, where its kind is read in pieces.
    const rows = loading.rows?.(file.head.reduce((sum, piece) => sum + piece.length, 0))
    if (rows !== undefined && hasMoreLines(file.head, rows))
      // What is cut off here is part of a file of this size.
      return await readManyLines(name, file.head, rows, { ...loading, rows: () => rows }, own)
    return await readBytes(joined(file.head), name, loading, own)
  } catch (error) {
    const called = path === '-' ? name : path
    if (typeof error === 'object' && error !== null && 'code' in error) return notRead(called, inWords(error))
    if (loading.isolated !== true) throw error
    return { ...notRead(called, brokenBy(error)), failed: true }
  }
}

/** A publication in JSON is one file of its own: beside others it is left out, and said. */
const beside = (files: readonly Read[], toolkit: Toolkit): readonly Read[] =>
  files.every(({ json }) => json === undefined) ||
  files.filter((file) => file.why === undefined && !tellsOfOthers(file, toolkit)).length === 1
    ? files
    : files.map((file) =>
        file.json === undefined
          ? file
          : notRead(
              file.source.name,
              `a publication in ${file.source.kind === 'json' ? 'JSON' : 'a workbook'} is checked on its own, not with other files`,
            ),
      )

/** Reads the files of a call as one publication. What cannot be read is said, and the rest is read all the same. */
export const load = async (
  given: readonly string[],
  loading: Loading,
  io: Machine,
  progress: Progress,
): Promise<Loaded> => {
  const { toolkit, settings } = loading
  const { files, unreadable, remarks } = await askedFor(given, io, settings)
  const each: Read[] = unreadable.map(({ name, why }) => notRead(name, why))
  const notMet: string[] = []
  for (const file of files) {
    const own = await settingsOf(file.path, loading)
    const read = await readOne(file, loading, io, progress, own)
    each.push(read)
    // Of a table in pieces the rest is still to come, under the headings of the first.
    if (read.why === undefined) for (const remark of own.remarks()) notMet.push(remark)
  }
  const holding = withoutDescriptions(each)
  const all = beside(holding.files, toolkit)
  const sources = all.flatMap(({ source, json }) => (json === undefined ? [source] : []))
  const [publication] = all.flatMap(({ json }) => (json === undefined ? [] : [json]))
  const whys = all.flatMap(({ why }) => (why === undefined ? [] : [why]))
  const problems = sources.flatMap((source) => source.problems ?? [])
  return {
    reading:
      publication === undefined
        ? toolkit.recognise(sources)
        : withTexts(
            toolkit.parse(publication.value, { ...publication, problems: [...publication.problems, ...problems] }),
            sources,
            toolkit,
          ),
    sources: all.flatMap(({ source, json, why }) =>
      (json === undefined || source.kind === 'xlsx') && why === undefined ? [source] : [],
    ),
    tables: all.flatMap(({ table }) => (table === undefined ? [] : [table])),
    names: all.map(({ source }) => source.name),
    paths: Object.fromEntries(files.flatMap(({ name, path }) => (path === '-' ? [] : [[name, path]]))),
    unreadable: whys,
    nothing: whys.length === all.length,
    failed: all.some(({ failed }) => failed === true),
    remarks: [...remarks, ...holding.remarks, ...notMet],
  }
}
