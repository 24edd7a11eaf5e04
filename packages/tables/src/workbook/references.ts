import { partsOf, type Part } from '../archive/parts.js'
import { withoutParts } from '../archive/without-parts.js'
import type { XmlLibrary } from '../xml/library.js'
import { readPart } from '../xml/read-part.js'
import { createRelations, partNamed } from '../xml/relations.js'

/** What the parts of a workbook call each other, before a library follows it. */
export interface References {
  /** The workbook without pictures, charts and other parts that are not read. */
  readonly bytes: Uint8Array
  /** Bytes that unpack in all, each part as often as others call for it. */
  readonly unpacked: number
  /** The sheets, in the order of their list. */
  readonly sheets: readonly ListedSheet[]
  /** The kinds of the parts that are read, by their names: the last words of their relations. */
  readonly kinds: ReadonlyMap<string, string>
}

/** A sheet that is listed: it is there, it is not, or it is a part that stood before. */
export interface ListedSheet {
  readonly state: 'there' | 'missing' | 'repeated'
  readonly part?: Part
}

/** What the part of a workbook lists, by the names of relations: its sheets, and what its pivot tables rest on. */
export interface WorkbookLists {
  readonly sheets: readonly string[]
  readonly caches: readonly string[]
}

/** The kinds of parts that are read, by the last word of their relation. */
const kindsRead: ReadonlySet<string> = new Set([
  ...['officeDocument', 'worksheet', 'sharedStrings', 'styles', 'theme', 'sheetMetadata'],
  ...['drawing', 'comments', 'threadedComment', 'person', 'core-properties', 'extended-properties'],
  ...['pivotCacheDefinition', 'pivotCacheRecords', 'externalLink', 'externalLinkPath', 'connections'],
])

const [folderOfRelations, ending] = ['_rels/', '.rels']

/** The part whose relations stand in this one: `xl/workbook.xml` for `xl/_rels/workbook.xml.rels`. */
const ownerOf = (name: string): string | undefined => {
  const at = name.lastIndexOf('/') + 1
  const folder = name.slice(0, at)
  const isFolder = folder === folderOfRelations || folder.endsWith(`/${folderOfRelations}`)
  if (!isFolder || !name.endsWith(ending)) return undefined
  return folder.slice(0, -folderOfRelations.length) + name.slice(at, -ending.length)
}

interface Called {
  readonly id: string
  readonly type: string
  readonly name: string
}

/** Of each sheet whether it is there, by the relations of the workbook: of two of one name the last counts. */
const sheetsThere = (
  ids: readonly string[],
  called: readonly Called[],
  parts: ReadonlyMap<string, Part>,
): readonly ListedSheet[] => {
  const sheets = new Map(called.flatMap(({ id, type, name }) => (type === 'worksheet' ? [[id, name] as const] : [])))
  const seen = new Set<Part>()
  return ids.map((id) => {
    const part = parts.get(sheets.get(id) ?? '')
    if (part === undefined) return { state: 'missing' }
    if (seen.has(part)) return { state: 'repeated' }
    seen.add(part)
    return { state: 'there', part }
  })
}

/** Bytes that unpack for what pivot tables rest on, as often as it is named: of two relations of one name the first. */
const unpackedFor = (ids: readonly string[], called: readonly Called[], parts: ReadonlyMap<string, Part>): number => {
  const sizes = new Map<string, number>()
  for (const { id, name } of called) if (!sizes.has(id)) sizes.set(id, parts.get(name)?.size ?? 0)
  return ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0)
}

/** What each part is called to be; one that is to be several things is none of them. */
const kindsOf = (read: readonly Called[]): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>()
  for (const { name, type } of read) kinds.set(name, (kinds.get(name) ?? type) === type ? type : '')
  return kinds
}

/**
 * Follows the references of a workbook as a library would, without unpacking what they lead to: a part of a few bytes
 * may be called for many thousand times.
 *
 * @param listsOf - reads what the part of the workbook lists, in whatever form that is written
 * @returns nothing if they cannot be followed
 */
export const referencesOf = async (
  bytes: Uint8Array,
  library: XmlLibrary,
  listsOf: (bytes: Uint8Array, part: Part, library: XmlLibrary) => Promise<WorkbookLists | undefined>,
): Promise<References | undefined> => {
  const all = partsOf(bytes) ?? []
  const parts = new Map(all.map((part) => [part.name, part]))
  /** A path from the root is taken as it stands where there is such a part. */
  const named = (target: string, owner: string): string =>
    target.startsWith('/') && parts.has(target.slice(1)) ? target.slice(1) : partNamed(target, owner)
  const calls = new Map<string, readonly Called[]>()
  for (const part of all) {
    const owner = ownerOf(part.name)
    if (owner === undefined) continue
    const found = createRelations()
    if (!(await readPart(bytes, part, library, found.visitor))) return undefined
    calls.set(
      owner,
      found.all.map(({ id, type, target }) => ({ id, type, name: named(target, owner) })),
    )
  }
  const main = calls.get('')?.find(({ type }) => type === 'officeDocument')?.name ?? ''
  const workbook = parts.get(main)
  const list = workbook === undefined ? undefined : await listsOf(bytes, workbook, library)
  if (list === undefined) return undefined
  const every = [...calls.values()].flat()
  const read = every.filter(({ type }) => kindsRead.has(type))
  const kept = new Set(read.map(({ name }) => name))
  const notRead = new Set(every.flatMap(({ type, name }) => (kindsRead.has(type) ? [] : [name])))
  const hidden = all.filter(({ name }) => notRead.has(name) && !kept.has(name) && ownerOf(name) === undefined)
  const called = calls.get(main) ?? []
  return {
    bytes: withoutParts(bytes, hidden),
    unpacked:
      read.reduce((sum, { name }) => sum + (parts.get(name)?.size ?? 0), 0) + unpackedFor(list.caches, called, parts),
    sheets: sheetsThere(list.sheets, called, parts),
    kinds: kindsOf(read),
  }
}
