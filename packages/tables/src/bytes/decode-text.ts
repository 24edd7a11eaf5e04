import { createTextStream } from './text-stream.js'
import type { Encoding } from './text-stream.js'

/** A file as text, without its byte order mark. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding | 'text'
  /** Lines that were read as windows-1252 since they are not UTF-8, and where in the text the first of them begins. */
  readonly foreign: { readonly lines: number; readonly first: number }
}

/** Returns a file as text, whichever encoding its bytes are in. */
export const decodeText = (input: Uint8Array | string): DecodedText => {
  if (typeof input === 'string')
    return {
      text: input.startsWith('\ufeff') ? input.slice(1) : input,
      encoding: 'text',
      foreign: { lines: 0, first: -1 },
    }
  const stream = createTextStream()
  const text = stream.push(input) + stream.end()
  return { text, encoding: stream.encoding(), foreign: stream.foreign() }
}
