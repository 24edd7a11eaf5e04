import type { Io } from '../io.js'
import type { Progress } from '../progress.js'
import type { Given } from './arguments.js'
import type { LongFile } from './in-pieces.js'

/** So many bytes are handed on in one go, of a file that comes whole. */
const piece = 1 << 18

async function* cut(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const all = await bytes
  for (let from = 0; from < all.length; from += piece) yield all.subarray(from, from + piece)
}

async function* told(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  progress: Progress,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of pieces) {
    progress.bytes(name, bytes.length)
    yield bytes
  }
}

/** A file that was read to its end. */
export interface WholeFile {
  readonly head: readonly Uint8Array[]
  readonly rest: undefined
}

/**
 * Reads a file, no more than `most` of its bytes and a piece: what has no end is not waited for. What is longer is left
 * open behind its beginning. Rejects as `node:fs` does.
 */
export const readUpTo = async (
  { path, name }: Given,
  most: number,
  io: Pick<Io, 'files' | 'readFile'>,
  progress: Progress,
): Promise<WholeFile | LongFile> => {
  const rest = told(name, io.files === undefined ? cut(io.readFile(path)) : io.files.open(path), progress)
  const head: Uint8Array[] = []
  let length = 0
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    head.push(next.value)
    length += next.value.length
    if (length > most) return { name, head, rest }
  }
  return { head, rest: undefined }
}
