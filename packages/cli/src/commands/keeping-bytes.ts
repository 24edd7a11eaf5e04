import type { Io } from '../io.js'
import { joined } from '../load/in-pieces.js'

/** A machine that remembers what was read of each file, where a copy of it is to be made. */
export interface KeepingBytes<Machine> {
  readonly io: Machine
  /** The files that were read to their ends, by their paths. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/**
 * Returns a machine that keeps the bytes of the files that are read, so that a copy is made of what was checked and not
 * of what stands there later.
 */
export const keepingBytes = <Machine extends Pick<Io, 'readFile' | 'files'>>(
  io: Machine,
  isAsked: boolean,
): KeepingBytes<Machine> => {
  const bytes = new Map<string, Uint8Array>()
  if (!isAsked) return { io, bytes }
  const { files } = io
  const open = async function* (path: string): AsyncGenerator<Uint8Array, void, undefined> {
    const pieces: Uint8Array[] = []
    for await (const piece of files?.open(path) ?? []) {
      pieces.push(piece)
      yield piece
    }
    bytes.set(path, joined(pieces))
  }
  const readFile = async (path: string): Promise<Uint8Array> => {
    const all = await io.readFile(path)
    bytes.set(path, all)
    return all
  }
  return { io: { ...io, readFile, ...(files === undefined ? {} : { files: { ...files, open } }) }, bytes }
}
