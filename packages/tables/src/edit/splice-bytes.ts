import { joined } from '../bytes/joined.js'
import { textPieces } from '../bytes/text-pieces.js'
import type { TextPiece } from '../bytes/text-pieces.js'
import { encodeWindows1252 } from '../bytes/windows-1252.js'
import type { Splice } from './cell-edit.js'

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

/** A text in the encoding of a piece; nothing where that has no sign for something in it. */
const encoded = (text: string, encoding: TextPiece['encoding']): Uint8Array | undefined => {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'windows-1252':
      return encodeWindows1252(text)
    case 'utf-16le':
    case 'utf-16be':
      return utf16(text, encoding === 'utf-16le')
  }
}

/**
 * Puts texts in the place of pieces of a file, and leaves every other byte as it is.
 *
 * @param splices - in the order of the text, none within another
 * @returns nothing where a text has a sign that the file, as it is encoded, cannot hold
 */
export const spliceBytes = (bytes: Uint8Array, splices: readonly Splice[]): Uint8Array | undefined => {
  const ends = splices.flatMap(({ from, to }) => [from, to])
  const offsets: { readonly byte: number; readonly encoding: TextPiece['encoding'] }[] = []
  let begin = 0
  for (const { text, at, encoding } of textPieces(bytes)) {
    for (
      let next = ends[offsets.length];
      next !== undefined && next <= begin + text.length;
      next = ends[offsets.length]
    ) {
      const before = encoded(text.slice(0, next - begin), encoding)
      if (before === undefined) return undefined
      offsets.push({ byte: at + before.length, encoding })
    }
    begin += text.length
    if (offsets.length === ends.length) break
  }
  if (offsets.length < ends.length) return undefined
  const parts: Uint8Array[] = []
  let done = 0
  for (const [index, { text }] of splices.entries()) {
    const [from, to] = [offsets[2 * index], offsets[2 * index + 1]]
    const written = from && encoded(text, from.encoding)
    if (from === undefined || to === undefined || written === undefined) return undefined
    parts.push(bytes.subarray(done, from.byte), written)
    done = to.byte
  }
  parts.push(bytes.subarray(done))
  return joined(parts)
}
