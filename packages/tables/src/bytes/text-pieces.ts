import { isUtf8 } from './is-utf-8.js'
import { endOfPiece } from './text-stream.js'
import { decodeWindows1252 } from './windows-1252.js'

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(input: Uint8Array): string }

/** A line of a file, or a part of a long one: its text, and where its bytes begin. */
export interface TextPiece {
  readonly text: string
  readonly at: number
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** Gives the text of a file as `decodeText` reads it, in pieces of which it is known where their bytes stand. */
export function* textPieces(bytes: Uint8Array): Generator<TextPiece, void, undefined> {
  const [a, b, c] = bytes
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined
  if (wide !== undefined) {
    const text = new TextDecoder(wide, { fatal: false, ignoreBOM: true }).decode(bytes.subarray(2))
    yield { text, at: 2, encoding: wide }
    return
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const start = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  for (let at = start, to = start; at < bytes.length; at = to) {
    to = endOfPiece(bytes, at)
    const piece = bytes.subarray(at, to)
    yield isUtf8(bytes, at, to)
      ? { text: decoder.decode(piece), at, encoding: 'utf-8' }
      : { text: decodeWindows1252(piece), at, encoding: 'windows-1252' }
  }
}
