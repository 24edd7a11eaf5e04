import type { Io } from '../io.js'

/** A file that is being read. */
export interface OpenFile {
  /** Its first bytes, enough to see what it is. */
  readonly head: Uint8Array
  /** Its bytes, no more than `most` of them and some: what has no end is not waited for. */
  whole(most: number): Promise<Uint8Array>
  /** All its bytes from the first, piece by piece. Either this or `whole` can be asked for, once. */
  pieces(): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** So many bytes show what a file is. */
const headLength = 1 << 16

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [first] = pieces
  if (first && pieces.length === 1) return first
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Opens a file. Rejects as `node:fs` does. */
export const openFile = async (path: string, io: Pick<Io, 'files' | 'readFile'>): Promise<OpenFile> => {
  const source = io.files?.open(path) ?? [await io.readFile(path)]
  const rest = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  const upTo = async (most: number, before: readonly Uint8Array[]): Promise<Uint8Array> => {
    const pieces = [...before]
    let length = before.reduce((sum, piece) => sum + piece.length, 0)
    while (length <= most) {
      const next = await rest.next()
      if (next.done === true) break
      pieces.push(next.value)
      length += next.value.length
    }
    return joined(pieces)
  }
  const head = await upTo(headLength, [])
  return {
    head,
    whole: (most) => upTo(most, [head]),
    pieces: async function* () {
      yield head
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
    },
    close: async () => {
      await rest.return?.()
    },
  }
}
