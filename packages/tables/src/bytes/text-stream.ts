import { isUtf8 } from './is-utf-8.js'
import { decodeWindows1252 } from './windows-1252.js'

// The one global this package needs; Node and every browser have it. Declared here, so that neither library is.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => {
  decode(input?: Uint8Array, options?: { readonly stream: boolean }): string
}

/** How the bytes were read. `mixed` is UTF-8 with lines that are not, which were read as windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'mixed'

/** Turns bytes into text piece by piece. How the bytes are cut into pieces never changes the text. */
export interface TextStream {
  push(bytes: Uint8Array): string
  end(): string
  encoding(): Encoding
  /** Lines that are not UTF-8: how many, and where the first one begins, in characters from the start of the text. */
  foreign(): { readonly lines: number; readonly first: number }
}

/** The longest stretch without a line end that is held back; longer ones are read in pieces of this many bytes. */
const longest = 1 << 20
const LF = 10
const CR = 13

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** Where a piece that begins at `from` ends: after its line, or where a line grows too long, between two characters. */
export const endOfPiece = (bytes: Uint8Array, from: number): number => {
  const last = Math.min(bytes.length, from + longest)
  for (let at = from; at < last; at += 1) if (bytes[at] === LF || bytes[at] === CR) return at + 1
  let end = last
  while (end < bytes.length && end > last - 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return end
}

/**
 * Returns a stream that reads UTF-8 and UTF-16 (told by a byte order mark, which is left out of the text). A line that
 * is not UTF-8 is read as windows-1252: a file put together from several exports may hold both.
 */
export const createTextStream = (): TextStream => {
  let kept: Uint8Array = new Uint8Array(0)
  let wide: { readonly label: 'utf-16le' | 'utf-16be'; decode(bytes: Uint8Array, last: boolean): string } | undefined
  let begun = false
  let length = 0
  let lines = 0
  let first = -1
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  const begin = (bytes: Uint8Array): Uint8Array => {
    begun = true
    const [a, b, c] = bytes
    if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3)
    const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined
    if (label === undefined) return bytes
    const decoder = new TextDecoder(label, { fatal: false, ignoreBOM: true })
    wide = { label, decode: (some, last) => decoder.decode(some, { stream: !last }) }
    return bytes.subarray(2)
  }
  const byLine = (bytes: Uint8Array): string => {
    let text = ''
    let good = 0
    for (let from = 0, to = 0; from < bytes.length; from = to) {
      to = endOfPiece(bytes, from)
      if (isUtf8(bytes, from, to)) continue
      text += utf8.decode(bytes.subarray(good, from))
      if (first < 0) first = length + text.length
      lines += 1
      text += decodeWindows1252(bytes.subarray(from, to))
      good = to
    }
    return text + utf8.decode(bytes.subarray(good))
  }
  const whole = (bytes: Uint8Array): string => {
    let text: string
    try {
      text = utf8.decode(bytes)
    } catch {
      text = byLine(bytes)
    }
    length += text.length
    return text
  }

  return {
    push: (bytes) => {
      let all = joined(kept, bytes)
      if (!begun) {
        if (all.length < 3) {
          kept = new Uint8Array(all)
          return ''
        }
        all = begin(all)
      }
      if (wide) {
        kept = new Uint8Array(0)
        return wide.decode(all, false)
      }
      // Only whole lines are read: whether a line is UTF-8 must not depend on how the bytes arrive.
      let end = all.lastIndexOf(LF) + 1
      end += all.subarray(end).lastIndexOf(CR) + 1
      while (all.length - end >= longest + 4) end = endOfPiece(all, end)
      kept = new Uint8Array(all.subarray(end))
      return end === 0 ? '' : whole(all.subarray(0, end))
    },
    end: () => {
      const all = begun ? kept : begin(kept)
      kept = new Uint8Array(0)
      return wide ? wide.decode(all, true) : whole(all)
    },
    encoding: () => wide?.label ?? (lines > 0 ? 'mixed' : 'utf-8'),
    foreign: () => ({ lines, first }),
  }
}
