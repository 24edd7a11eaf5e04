import type { Source } from '@imt/core'
import { csvReader, htmlReader, isJson, readCsvInPieces, textReader } from '@imt/tables'
import type { OfFile } from '../config/of-file.js'
import type { Toolkit } from '../toolkit.js'

type Chunks = AsyncIterator<Uint8Array>

/** A file that is larger than what is read whole: its beginning, and what has not been read of it yet. */
export interface LongFile {
  readonly name: string
  readonly head: Uint8Array[]
  readonly rest: Chunks
}

/** A table that is checked in pieces: its first rows under their headings, and the whole of its file. */
export interface LongTable {
  readonly first: Source
  readonly pieces: AsyncIterable<Source>
}

/** So much of the beginning shows what a file is. */
export const sampleLength = 1 << 20

/** The pieces up to a length, as one. */
export const joined = (pieces: readonly Uint8Array[], most = Infinity): Uint8Array => {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const bytes = new Uint8Array(Math.min(length, most))
  let at = 0
  for (const piece of pieces) {
    if (at >= bytes.length) break
    bytes.set(piece.subarray(0, bytes.length - at), at)
    at += piece.length
  }
  return bytes
}

/** Whether a file is a CSV file, by its beginning. */
export const isCsv = (sample: Uint8Array, name: string): boolean => {
  if (isJson(sample, name)) return false
  const sure = (reader: typeof csvReader): number => Number(reader.detects(sample, name))
  return sure(csvReader) > Math.max(sure(htmlReader), sure(textReader))
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(bytes)
}

/** The whole file again. What was read of it is let go as it is handed on. */
async function* resumed({ head, rest }: LongFile): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for (let piece = head.shift(); piece !== undefined; piece = head.shift()) yield piece
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* knownPieces(file: LongFile, own: OfFile): AsyncGenerator<Source, void, undefined> {
  for await (const piece of readCsvInPieces(resumed(file), { name: file.name })) yield own.known(piece)
}

/** Returns a file as a table to be read in pieces, if it is a CSV file of a kind that can be, or any is asked for. */
export const asLongTable = async (
  file: LongFile,
  { toolkit, anyInPieces = false }: { readonly toolkit: Toolkit; readonly anyInPieces?: boolean },
  own: OfFile,
): Promise<LongTable | undefined> => {
  const { name } = file
  const sample = joined(file.head, sampleLength)
  if (!isCsv(sample, name)) return undefined
  for await (const piece of readCsvInPieces(only(sample), { name })) {
    const first = own.known(piece)
    return anyInPieces || toolkit.readsInPieces(first) ? { first, pieces: knownPieces(file, own) } : undefined
  }
  return undefined
}

/** What stands above the table: it is read with the other files. */
export const aboveTable = ({ first }: LongTable): Source => ({
  ...first,
  blocks: first.blocks.filter(({ kind }) => kind !== 'table'),
})
