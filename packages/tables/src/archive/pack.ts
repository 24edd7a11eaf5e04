import { joined } from '../bytes/joined.js'

// Globals that Node and every browser have; declared here, so that neither library of types is needed.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }
declare const CompressionStream: new (format: 'deflate-raw') => object
declare const Blob: new (parts: readonly Uint8Array[]) => { stream(): { pipeThrough(through: object): object } }
declare const Response: new (body: object) => { arrayBuffer(): Promise<ArrayBuffer> }

/** A part to be packed: its path in the archive, and what it holds. */
export interface NewPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** It is not deflated, so that a program can tell the kind of the file by it. */
  readonly plain?: boolean
}

/** What each of 256 bytes does to the check sum of a zip archive. */
const steps = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

const checkSum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (steps[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
  )

/** The first day that a zip archive can say, so that the same parts give the same bytes. */
const firstDay = 0x21

/** A head of an archive: numbers of two or four bytes, one after the other. */
const headOf = (fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const head = new Uint8Array(fields.reduce((length, [size]) => length + size, 0))
  const view = new DataView(head.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return head
}

/** A part as it stands in an archive. */
export interface PackedPart {
  readonly path: Uint8Array
  readonly content: Uint8Array
  /** What stands in both of its heads: sizes of two or four bytes, and the values. */
  readonly about: readonly (readonly [size: 2 | 4, value: number])[]
}

/** What both heads of a part say of it. */
export const aboutPart = (part: {
  readonly method: number
  readonly flags: number
  readonly time: number
  readonly checkSum: number
  readonly packed: number
  readonly size: number
  readonly path: number
}): PackedPart['about'] => [
  [2, 20], // version 2.0 unpacks it
  [2, part.flags],
  [2, part.method],
  [4, part.time],
  [4, part.checkSum],
  [4, part.packed],
  [4, part.size],
  [2, part.path],
  [2, 0],
]

/** Its names are UTF-8. */
const utf8Names = 0x800

/** Returns a part as it stands in an archive. */
export const packPart = async (
  { name, content, plain = false }: NewPart,
  time = firstDay << 16,
): Promise<PackedPart> => {
  const encoder = new TextEncoder()
  const path = encoder.encode(name)
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  const packed = plain ? bytes : await deflate(bytes)
  const about = aboutPart({
    method: plain ? 0 : 8,
    flags: utf8Names,
    time,
    checkSum: checkSum(bytes),
    packed: packed.length,
    size: bytes.length,
    path: path.length,
  })
  return { path, content: packed, about }
}

/** Returns a zip archive of parts that are packed, in their order. */
export const archiveOf = (parts: readonly PackedPart[]): Uint8Array => {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { path, content, about } of parts) {
    pieces.push(headOf([[4, 0x04034b50], ...about]), path, content)
    directory.push(headOf([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path)
    at += 30 + path.length + content.length
  }
  const length = directory.reduce((all, piece) => all + piece.length, 0)
  const { length: count } = parts
  const end = headOf([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, at],
    [2, 0],
  ])
  return joined([...pieces, ...directory, end])
}

/** Returns a zip archive of parts, in their order. */
export const pack = async (parts: readonly NewPart[]): Promise<Uint8Array> => {
  const packed: PackedPart[] = []
  for (const part of parts) packed.push(await packPart(part))
  return archiveOf(packed)
}
