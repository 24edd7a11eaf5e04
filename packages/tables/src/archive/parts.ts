/** A part of a zip archive, as its directory says. */
export interface Part {
  /** Its path in the archive: `word/document.xml`. */
  readonly name: string
  /** How many bytes it holds, unpacked. */
  readonly size: number
  readonly packed: number
  /** Where its own head stands in the archive. */
  readonly at: number
  /** Where its entry in the directory stands. */
  readonly entry: number
  readonly deflated: boolean
}

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

/** Ends the name of a folder. */
const slash = 0x2f
const endMark = 0x06054b50
const entryMark = 0x02014b50
/** Stands in 32 bits for a number that is said in 64 elsewhere. */
const elsewhere = 0xffffffff
const elsewhere16 = 0xffff
/** A comment of 65,535 bytes may follow the end of the directory. */
const endReach = 22 + 0xffff

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endReach); at -= 1)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

/** The size in the extra field of 64 bits: the unpacked one stands first. */
const wideSize = (view: DataView, from: number, to: number): number | undefined => {
  for (let at = from; at + 12 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true))
  return undefined
}

/**
 * Returns the parts of a zip archive by its directory, so that nothing is unpacked that would not end. There is no
 * answer where the directory is damaged or cut off, or does not say how much a part holds.
 *
 * Whoever unpacks must not go beyond the sizes that the directory says.
 */
export const partsOf = (bytes: Uint8Array): readonly Part[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < 22 ? -1 : endOf(view)
  if (end < 0) return undefined
  const [count, length] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true)]
  // It points to another directory, of wider numbers, which other programs would follow.
  if (count === elsewhere16 || length === elsewhere) return undefined
  const parts: Part[] = []
  const decoder = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return undefined
    const packed = view.getUint32(at + 20, true)
    const stated = view.getUint32(at + 24, true)
    const extra = at + 46 + view.getUint16(at + 28, true)
    const after = extra + view.getUint16(at + 30, true)
    if (after > bytes.length || packed === elsewhere) return undefined
    const size = stated === elsewhere ? wideSize(view, extra, after) : stated
    // Two bytes are what packing makes of nothing. Sizes that stand behind a part alone would have to be looked for.
    const behind = packed === 0 && (view.getUint16(at + 8, true) & 8) !== 0 && bytes[extra - 1] !== slash
    if (size === undefined || (size === 0 && packed > 2) || behind) return undefined
    const deflated = view.getUint16(at + 10, true) === 8
    const name = decoder.decode(bytes.subarray(at + 46, extra))
    parts.push({ name, size, packed, at: view.getUint32(at + 42, true), entry: at, deflated })
    at = after + view.getUint16(at + 32, true)
  }
  return parts
}
