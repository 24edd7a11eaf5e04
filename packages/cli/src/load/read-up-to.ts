import type { Io } from '../io.js'

/**
 * Returns the bytes of a file, no more than `most` of them and a piece: what has no end is not waited for, and is
 * closed. Rejects as `node:fs` does.
 */
export const readUpTo = async (path: string, most: number, io: Pick<Io, 'files' | 'readFile'>): Promise<Uint8Array> => {
  if (io.files === undefined) return io.readFile(path)
  const pieces: Uint8Array[] = []
  let length = 0
  // Leaving the loop closes the file.
  for await (const piece of io.files.open(path)) {
    pieces.push(piece)
    length += piece.length
    if (length > most) break
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
