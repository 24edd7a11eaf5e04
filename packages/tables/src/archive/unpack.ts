import type { Part } from './parts.js'

interface Pieces {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>
  cancel(): Promise<void>
}
// A global that Node and every browser have; declared here, so that neither library of types is needed.
declare const DecompressionStream: new (format: 'deflate-raw') => {
  readonly readable: { getReader(): Pieces }
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } }
}

/** A part that does not hold what the directory of its archive says. */
const damaged = (): Error => new Error('a part of the archive is damaged')

/**
 * Gives the bytes of a part in pieces, no more of them than the directory says that it has.
 *
 * @throws {Error} when the part is damaged, or holds more
 */
export async function* unpack(bytes: Uint8Array, { at, packed, size, deflated }: Part): AsyncGenerator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length) throw damaged()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) throw damaged()
  const content = bytes.subarray(from, from + packed)
  if (!deflated) {
    if (packed > size) throw damaged()
    yield content
    return
  }
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const ignored = (): void => undefined
  writer.write(content).catch(ignored)
  writer.close().catch(ignored)
  const pieces = readable.getReader()
  let given = 0
  for (;;) {
    const { done, value } = await pieces.read()
    if (done || value === undefined) return
    given += value.length
    if (given > size) {
      await pieces.cancel().catch(ignored)
      throw damaged()
    }
    yield value
  }
}
