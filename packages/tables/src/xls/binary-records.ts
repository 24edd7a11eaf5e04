import type { Part } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import { joined } from '../bytes/joined.js'
import type { WorkbookLists } from '../workbook/references.js'

/** Records of a workbook of the binary kind, by their numbers in [MS-XLSB] 2.3. */
const record = { endSheet: 130, sheet: 156, pivotCache: 386 } as const

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

/** Goes through the records of a part; false where one reaches beyond its end. */
const eachRecord = (bytes: Uint8Array, visit: (type: number, content: Uint8Array) => void): boolean => {
  let at = 0
  while (at < bytes.length) {
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
  return isWhole ? { sheets, caches } : undefined
}

/** True if the part of a sheet goes on to where a sheet ends. */
export const isWholeSheet = async (bytes: Uint8Array, part: Part): Promise<boolean> => {
  const content = await bytesOf(bytes, part)
  let isEnded = false
  const isWhole = content !== undefined && eachRecord(content, (type) => (isEnded ||= type === record.endSheet))
  return isWhole && isEnded
}
