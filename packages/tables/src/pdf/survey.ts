/** What the packed parts of a document come to, before any of it is laid out. */
export interface Survey {
  /** Bytes of all parts but pictures, unpacked; never much more than `most`. */
  readonly unpacked: number
  /** The largest of them. */
  readonly largest: number
  /** Bytes of all parts but pictures as they stand in the file. */
  readonly packed: number
  /** How often a part may be drawn at most, if parts that draw several others draw each other. */
  readonly drawn: number
  /** How many pictures stand in it. */
  readonly pictures: number
}

interface Pieces {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>
  cancel(): Promise<void>
}
// A global that Node and every browser have; declared here, so that neither library of types is needed.
declare const DecompressionStream: new (format: 'deflate') => {
  readonly readable: { getReader(): Pieces }
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } }
}

/** True if bytes begin as deflated ones do. */
const isDeflated = (bytes: Uint8Array): boolean => {
  const [a = 0, b = 0] = bytes
  return (a & 0x0f) === 8 && (a * 256 + b) % 31 === 0
}

const ignored = (): void => undefined

/** Bytes that were unpacked, and how often they say that another part is drawn: `Do`. */
interface Unpacked {
  readonly size: number
  readonly draws: number
}

const [letterD, letterO, space] = [68, 111, 32] as const

const drawsIn = (bytes: Uint8Array): number => {
  let draws = 0
  for (let at = bytes.indexOf(letterD); at >= 0; at = bytes.indexOf(letterD, at + 1))
    if (bytes[at + 1] === letterO && (bytes[at - 1] ?? space) <= space) draws += 1
  return draws
}

/** How many bytes deflated ones come to, and what is packed in them in turn; no more than `most` are made. */
const unpackAll = async (bytes: Uint8Array, most: number, depth = 0): Promise<Unpacked> => {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  writer.write(bytes).catch(ignored)
  writer.close().catch(ignored)
  const pieces = readable.getReader()
  let [size, draws] = [0, 0]
  const kept: Uint8Array[] = []
  let nested: boolean | undefined
  try {
    while (size <= most) {
      const { done, value } = await pieces.read()
      if (done || value === undefined) break
      nested ??= depth < 3 && isDeflated(value)
      if (nested) kept.push(value)
      size += value.length
      draws += drawsIn(value)
    }
  } catch {
    // What is damaged ends here for whoever reads it, too.
  }
  await pieces.cancel().catch(ignored)
  if (nested !== true) return { size, draws }
  const inner = new Uint8Array(kept.reduce((all, { length }) => all + length, 0))
  let at = 0
  for (const piece of kept) {
    inner.set(piece, at)
    at += piece.length
  }
  const within = await unpackAll(inner, most - size, depth + 1)
  return { size: size + within.size, draws: within.draws }
}

const codes = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))
const [begin, end] = [codes('stream'), codes('endstream')] as const

const find = (bytes: Uint8Array, word: readonly number[], from: number): number => {
  const [first = 0] = word
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((code, index) => bytes[at + index] === code)) return at
  return -1
}

declare const TextDecoder: new (encoding: 'latin1') => { decode(bytes: Uint8Array): string }

/** As much of what stands before a part is looked at, to know what it is. */
const reach = 16_384

/** True for a part that may draw others, and be drawn by them: a form, or what does not say plainly what it is. */
const mayBeForm = (head: string, isWhole: boolean): boolean =>
  !isWhole || /\/Subtype\s{0,9}(?:\/Form\b|\d)/.test(head) || head.includes('#')

/** Looks through the packed parts of a document, and stops once they come to more than `most` bytes. */
export const surveyPdf = async (bytes: Uint8Array, most: number): Promise<Survey> => {
  const decoder = new TextDecoder('latin1')
  let [unpacked, largest, packed, drawn, pictures] = [0, 0, 0, 1, 0]
  for (let at = find(bytes, begin, 0); at >= 0 && unpacked <= most;) {
    let from = at + begin.length
    if (bytes[from] === 13) from += 1
    if (bytes[from] === 10) from += 1
    const found = find(bytes, end, from)
    const to = found < 0 ? bytes.length : found
    const before = decoder.decode(bytes.subarray(Math.max(0, at - reach), at))
    const start = before.lastIndexOf(' obj')
    const head = before.slice(start + 1)
    const isPicture = /\/Subtype ?\/Image/.test(head) && head.includes('/Width')
    if (isPicture) pictures += 1
    const stream = bytes.subarray(from, to)
    const slow = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/.test(head) ? 32 : 1
    const { size, draws } = isDeflated(stream)
      ? await unpackAll(stream, isPicture ? 4 * most : most - unpacked)
      : { size: stream.length * slow, draws: head.includes('/Filter') ? 10 : drawsIn(stream) }
    if (mayBeForm(head, start >= 0)) drawn *= Math.max(1, draws)
    if (!isPicture || size > 4 * most) {
      unpacked += size
      packed += stream.length
      largest = Math.max(largest, size)
    }
    at = found < 0 ? -1 : find(bytes, begin, found + end.length)
  }
  return { unpacked, largest, packed, drawn, pictures }
}
