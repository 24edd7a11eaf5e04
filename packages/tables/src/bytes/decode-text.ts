import { createTextStream } from './text-stream.js'
import type { Encoding } from './text-stream.js'

/** A file as text, without its byte order mark. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding | 'text'
  /** Lines that were read as windows-1252 since they are not UTF-8, and where in the text the first of them begins. */
  readonly foreign: { readonly lines: number; readonly first: number }
  /** True if there is more of the file than was read. */
  readonly cut: boolean
}

/** Where to cut bytes so that no character is cut in two. */
const endOf = (bytes: Uint8Array, most: number): number => {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return most - (most % 2)
  let end = most
  while (end > most - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return end
}

/**
 * Returns a file as text, whichever encoding its bytes are in.
 *
 * @param most - bytes that are read, or characters of a text
 */
export const decodeText = (input: Uint8Array | string, most = Infinity): DecodedText => {
  const cut = input.length > most
  if (typeof input === 'string') {
    const text = input.startsWith('\ufeff') ? input.slice(1) : input
    return { text: cut ? text.slice(0, most) : text, encoding: 'text', foreign: { lines: 0, first: -1 }, cut }
  }
  const stream = createTextStream()
  const text = stream.push(cut ? input.subarray(0, endOf(input, most)) : input) + stream.end()
  return { text, encoding: stream.encoding(), foreign: stream.foreign(), cut }
}
