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

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** Returns a zip archive of parts, in their order. */
export const pack = async (parts: readonly NewPart[]): Promise<Uint8Array> => {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, content, plain = false } of parts) {
    const path = encoder.encode(name)
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    const packed = plain ? bytes : await deflate(bytes)
    const about = [
      [2, 20], // version 2.0 unpacks it
      [2, 0x800], // names are UTF-8
      [2, plain ? 0 : 8], // deflated
      [2, 0],
      [2, firstDay],
      [4, checkSum(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ] as const
    pieces.push(headOf([[4, 0x04034b50], ...about]), path, packed)
    directory.push(headOf([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path)
    at += 30 + path.length + packed.length
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
