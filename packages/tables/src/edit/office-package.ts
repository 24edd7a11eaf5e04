import { partsOf, type Part } from '../archive/parts.js'
import type { NewPart } from '../archive/pack.js'
import { repack } from '../archive/repack.js'
import { unpack } from '../archive/unpack.js'
import { escaped } from '../html/placed.js'
import { isUtf8 } from '../bytes/is-utf-8.js'
import type { XmlLibrary } from '../xml/library.js'
import { walkTags } from './xml-tags.js'

declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

/** A relation of a part to another. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `comments`. */
  readonly kind: string
  /** The name of the other part in the archive. */
  readonly target: string
}

/** A document of Office as its parts, of which some can be changed and others added. */
export interface OfficePackage {
  readonly library: XmlLibrary
  readonly names: ReadonlySet<string>
  /** What a part holds now; nothing if there is none, or it is no UTF-8. */
  read(name: string): Promise<string | undefined>
  change(name: string, text: string): void
  relationsOf(name: string): Promise<readonly Relation[]>
  /** Relates a part to another, and returns the name of the relation. */
  relate(name: string, kind: string, target: string): Promise<string>
  /** Adds a part; of a type of its own, or of the type of its ending. */
  add(name: string, content: string, type: { readonly override: string } | { readonly ending: string }): Promise<void>
  /** A name that no part has yet: `xl/comments3.xml` for `xl/comments` and `xml`. */
  free(begin: string, ending: string): string
  /** True for a workbook that keeps to the strict form of the standard, whose names are others. */
  usesStrict(): Promise<boolean>
  pack(): Promise<Uint8Array>
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)
const relationsAt = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`

/** The name of a part that is named from another, as addresses are. */
const resolved = (from: string, target: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folderOf(from)}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Workbooks of both kinds that the standard knows name their relations from one of these. */
export const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The same, in the strict form of the standard. */
export const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** What stands in an element is put before its end, wherever that is. */
export const appended = (
  text: string,
  library: XmlLibrary,
  name: string,
  content: (prefix: string) => string,
): string | undefined => {
  let result: string | undefined
  walkTags(text, library, {
    close: (tag, from, to) => {
      if (tag.name !== name || result !== undefined) return
      const { prefix } = tag
      result = tag.isEmpty
        ? `${text.slice(0, tag.from)}${text.slice(tag.from, tag.to).replace(/\/>$/, '>')}${content(prefix)}</${prefix}${name}>${text.slice(to)}`
        : text.slice(0, from) + content(prefix) + text.slice(from)
    },
  })
  return result
}

/** A part of a document that cannot be unpacked, or that is too large to be changed. */
export class DamagedPart extends Error {
  override readonly name = 'DamagedPart'
}

/** A part that is changed is held as a whole. */
const mostBytes = 256 * 1024 * 1024

/** The bytes of a part: as many as there are, whatever its directory says. */
const contentOf = async (bytes: Uint8Array, part: Part): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of unpack(bytes, part)) {
      length += piece.length
      if (length > mostBytes) throw new DamagedPart(part.name)
      pieces.push(piece)
    }
  } catch (cause) {
    throw new DamagedPart(part.name, { cause })
  }
  const content = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    content.set(piece, at)
    at += piece.length
  }
  return content
}

/** True if a part stands where its archive says: what is not changed is copied from there. */
const liesWithin = (bytes: Uint8Array, { at, packed }: Part): boolean => {
  const head = at + 30
  if (head > bytes.length) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return head + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + packed <= bytes.length
}

/**
 * Opens a document of Office.
 *
 * @throws {DamagedPart} from what it gives, where a part that is asked for is damaged
 */
export const openPackage = (bytes: Uint8Array, library: XmlLibrary): OfficePackage => {
  const parts = new Map((partsOf(bytes) ?? []).map((part) => [part.name, part]))
  const changed = new Map<string, string>()
  const added: { name: string; content: string }[] = []
  const names = new Set(parts.keys())
  const read = async (name: string): Promise<string | undefined> => {
    const now = changed.get(name) ?? added.find((part) => part.name === name)?.content
    const part = parts.get(name)
    if (now !== undefined || part === undefined) return now
    const content = await contentOf(bytes, part)
    return isUtf8(content, 0, content.length)
      ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
      : undefined
  }
  const change = (name: string, text: string): void => {
    const own = added.find((part) => part.name === name)
    if (own) own.content = text
    else changed.set(name, text)
  }
  const relationsOf = async (name: string): Promise<readonly Relation[]> => {
    const relations: Relation[] = []
    walkTags((await read(relationsAt(name))) ?? '', library, {
      open: ({ name: tag, attribute }) => {
        const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
        if (tag !== 'Relationship' || id === undefined || type === undefined || target === undefined) return
        if (attribute('TargetMode') === 'External') return
        relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(name, target) })
      },
    })
    return relations
  }
  const addPart = (name: string, content: string): void => {
    added.push({ name, content })
    names.add(name)
  }
  const types = '[Content_Types].xml'
  const usesStrict = async (): Promise<boolean> => ((await read('_rels/.rels')) ?? '').includes(strict)
  return {
    library,
    names,
    read,
    change,
    relationsOf,
    relate: async (name, kind, target) => {
      const at = relationsAt(name)
      const before = await read(at)
      if (before === undefined) addPart(at, emptyRelations)
      const text = before ?? emptyRelations
      const taken = new Set([...text.matchAll(/\bId\s*=\s*["']([^"']{1,255})["']/g)].map(([, id]) => id))
      let number = taken.size + 1
      while (taken.has(`rId${String(number)}`)) number += 1
      const id = `rId${String(number)}`
      const base = (await usesStrict()) ? strict : transitional
      const after = appended(
        text,
        library,
        'Relationships',
        (prefix) => `<${prefix}Relationship Id="${id}" Type="${base}/${kind}" Target="/${escaped(target)}"/>`,
      )
      change(at, after ?? text)
      return id
    },
    add: async (name, content, type) => {
      addPart(name, content)
      const text = (await read(types)) ?? ''
      const entry = (prefix: string): string =>
        'override' in type
          ? `<${prefix}Override PartName="/${escaped(name)}" ContentType="${type.override}"/>`
          : `<${prefix}Default Extension="${name.slice(name.lastIndexOf('.') + 1)}" ContentType="${type.ending}"/>`
      let isKnown = false
      if ('ending' in type)
        walkTags(text, library, {
          open: ({ name: tag, attribute }) => {
            const ending = attribute('Extension')?.toLowerCase()
            isKnown ||= tag === 'Default' && ending === name.slice(name.lastIndexOf('.') + 1)
          },
        })
      const after = isKnown ? text : appended(text, library, 'Types', entry)
      if (after !== undefined) change(types, after)
    },
    free: (begin, ending) => {
      let number = 1
      while (names.has(`${begin}${String(number)}.${ending}`)) number += 1
      return `${begin}${String(number)}.${ending}`
    },
    usesStrict,
    pack: async () => {
      for (const part of parts.values()) if (!liesWithin(bytes, part)) throw new DamagedPart(part.name)
      return repack(bytes, changed, added satisfies readonly NewPart[])
    },
  }
}
