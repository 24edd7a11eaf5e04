import type { Part } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import { joined } from '../bytes/joined.js'
import type { WorkbookLists } from '../workbook/references.js'

/** Records of a workbook of the binary kind, by their numbers in [MS-XLSB] 2.3. */
const record = {
  rowHead: 0,
  text: 6,
  formulaText: 8,
  shortText: 17,
  sharedText: 19,
  format: 44,
  columns: 60,
  richText: 62,
  endSheet: 130,
  sheet: 156,
  merged: 176,
  pivotCache: 386,
  author: 632,
  comment: 635,
  commentText: 637,
} as const

const upTo = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** What the library is given of each kind of part; what else there is tells nothing that is shown. */
const known: Readonly<Record<string, ReadonlySet<number>>> = {
  officeDocument: new Set([131, 132, 143, 144, 153, record.sheet]),
  worksheet: new Set([
    ...upTo(record.rowHead, 18),
    record.columns,
    record.richText,
    129,
    130,
    145,
    146,
    148,
    176,
    177,
    178,
  ]),
  sharedStrings: new Set([record.sharedText, 159, 160]),
  styles: new Set([record.format, 47, 278, 279, 615, 616, 617, 618, 626, 627]),
  comments: new Set([...upTo(628, 637)]),
}

/** True for a kind of part that is made of records. */
export const isOfRecords = (kind: string): boolean => Object.hasOwn(known, kind)

/** Cells that say in which column they stand. */
const cells: ReadonlySet<number> = new Set([...upTo(1, 11), record.richText])
const [rowsOfSheet, columnsOfSheet] = [1_048_576, 16_384]
const mostColumnRecords = 1024

declare const TextDecoder: new (encoding: 'utf-16le') => { decode(bytes: Uint8Array): string }

/** The bytes of a part; nothing where it cannot be unpacked. */
const bytesOf = async (bytes: Uint8Array, part: Part): Promise<Uint8Array | undefined> => {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of unpack(bytes, part)) pieces.push(piece)
  } catch {
    return undefined
  }
  return joined(pieces)
}

/** Goes through the records of a part, no more of them than may be; false where one reaches beyond its end. */
const eachRecord = (
  bytes: Uint8Array,
  visit: (type: number, content: Uint8Array) => void,
  most = Infinity,
): boolean | 'tooMany' => {
  let at = 0
  for (let count = 1; at < bytes.length; count += 1) {
    if (count > most) return 'tooMany'
    const first = bytes[at] ?? 0
    const isLong = first >= 0x80
    const type = isLong ? (first & 0x7f) | (((bytes[at + 1] ?? 0) & 0x7f) << 7) : first
    at += isLong ? 2 : 1
    let length = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at]
      if (byte === undefined) return false
      at += 1
      length |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    if (at + length > bytes.length) return false
    visit(type, bytes.subarray(at, at + length))
    at += length
  }
  return true
}

/** A text that says how many letters it has, at a place of a record. */
const textAt = (content: Uint8Array, at: number): string => {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (at + 4 > content.length) return ''
  const length = view.getUint32(at, true)
  const from = at + 4
  return from + length * 2 > content.length
    ? ''
    : new TextDecoder('utf-16le').decode(content.subarray(from, from + length * 2))
}

/** What a workbook of the binary kind lists. */
export const sheetsInRecords = async (bytes: Uint8Array, part: Part): Promise<WorkbookLists | undefined> => {
  const content = await bytesOf(bytes, part)
  const sheets: string[] = []
  const caches: string[] = []
  const isWhole =
    content !== undefined &&
    eachRecord(content, (type, fields) => {
      // Its state and its number stand before the name of its relation.
      if (type === record.sheet) sheets.push(textAt(fields, 8))
      if (type === record.pivotCache) caches.push(textAt(fields, 4))
    })
  return isWhole === true ? { sheets, caches } : undefined
}

const numberAt = (content: Uint8Array, at: number): number =>
  at + 4 > content.length
    ? Infinity
    : new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(at, true)

/** Where a text ends that says how many letters it has; beyond the end of its record if it has fewer. */
const endOfText = (content: Uint8Array, at: number): number => at + 4 + 2 * numberAt(content, at)

/** Writes a record with its head, its number and its length in bytes of seven bits; returns where it ends. */
const write = (into: Uint8Array, from: number, [type, content]: readonly [number, Uint8Array]): number => {
  let at = from
  if (type < 0x80) into[at++] = type
  else {
    into[at++] = (type & 0x7f) | 0x80
    into[at++] = type >> 7
  }
  let { length } = content
  do {
    into[at++] = (length & 0x7f) | (length > 0x7f ? 0x80 : 0)
    length >>= 7
  } while (length > 0)
  into.set(content, at)
  return at + content.length
}

/**
 * A record as the library may read it, which trusts what it says; nothing if it says what cannot be. A text in several
 * fonts becomes one without.
 */
const boundRecord = (type: number, content: Uint8Array): readonly [number, Uint8Array] | undefined => {
  const within = (end: number): readonly [number, Uint8Array] | undefined =>
    end <= content.length ? [type, content] : undefined
  if (cells.has(type) && (content.length < 8 || numberAt(content, 0) >= columnsOfSheet)) return undefined
  switch (type) {
    case record.rowHead:
      return content.length >= 13 && numberAt(content, 0) < rowsOfSheet ? [type, content] : undefined
    case record.text:
    case record.formulaText:
      return within(endOfText(content, 8))
    case record.shortText:
      return within(endOfText(content, 4))
    case record.format:
      return within(endOfText(content, 2))
    case record.author:
      return within(endOfText(content, 0))
    case record.comment:
      return within(20)
    case record.sheet:
      return within(endOfText(content, endOfText(content, 8)))
    case record.columns:
      return numberAt(content, 0) <= numberAt(content, 4) && numberAt(content, 4) < columnsOfSheet
        ? within(12)
        : undefined
    case record.merged:
      return numberAt(content, 4) < rowsOfSheet && numberAt(content, 12) < columnsOfSheet ? within(16) : undefined
    case record.richText: {
      const end = endOfText(content, 9)
      return end > content.length
        ? undefined
        : [record.text, joined([content.subarray(0, 8), content.subarray(9, end)])]
    }
    case record.sharedText:
    case record.commentText: {
      const end = endOfText(content, 1)
      return end > content.length ? undefined : [type, joined([Uint8Array.of(0), content.subarray(1, end)])]
    }
    default:
      return [type, content]
  }
}

/**
 * Returns a part as the library may read it, with the records that it needs alone: it trusts how long a text says that
 * it is, and would look for a thousand million letters.
 *
 * @param kind - what the part is, by the last word of its relation
 * @param places - how many places of sheets are read: a part with more records, those of all its rows aside, is not
 * @returns nothing if the part is damaged or cut short
 */
export const boundPart = async (
  bytes: Uint8Array,
  part: Part,
  kind: string,
  places: number,
): Promise<Uint8Array | 'tooMany' | undefined> => {
  const content = await bytesOf(bytes, part)
  const wanted = known[kind]
  if (content === undefined || wanted === undefined) return undefined
  // No record is written longer than it was.
  const bound = new Uint8Array(content.length)
  let length = 0
  let [isSound, isEnded, columns] = [true, kind !== 'worksheet', 0]
  const visit = (type: number, fields: Uint8Array): void => {
    isEnded ||= type === record.endSheet
    if (!wanted.has(type)) return
    const kept = boundRecord(type, fields)
    if (kept === undefined) isSound = false
    else if (type !== record.columns || (columns += 1) <= mostColumnRecords) length = write(bound, length, kept)
  }
  const isWhole = eachRecord(content, visit, places + rowsOfSheet)
  if (isWhole === 'tooMany') return isWhole
  return isWhole && isSound && isEnded ? bound.subarray(0, length) : undefined
}
