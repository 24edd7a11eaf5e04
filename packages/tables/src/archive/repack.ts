import { aboutPart, archiveOf, packPart } from './pack.js'
import type { NewPart, PackedPart } from './pack.js'
import { partsOf } from './parts.js'
import type { Part } from './parts.js'

/** A flag by which sizes stand behind a part; here they always stand before it. */
const sizesBehind = 8

/** A part as it stands, its packed bytes untouched. */
const copied = (bytes: Uint8Array, view: DataView, { at, entry, packed, size }: Part): PackedPart => {
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const length = view.getUint16(entry + 28, true)
  return {
    path: bytes.subarray(entry + 46, entry + 46 + length),
    content: bytes.subarray(from, from + packed),
    about: aboutPart({
      flags: view.getUint16(entry + 8, true) & ~sizesBehind,
      method: view.getUint16(entry + 10, true),
      time: view.getUint32(entry + 12, true),
      checkSum: view.getUint32(entry + 16, true),
      packed,
      size,
      path: length,
    }),
  }
}

/**
 * Returns a zip archive with some parts changed and others added behind them. All other parts keep their packed bytes,
 * their order and their times.
 *
 * @param changed - what parts of the archive hold now, by their names
 */
export const repack = async (
  bytes: Uint8Array,
  changed: ReadonlyMap<string, string>,
  added: readonly NewPart[],
): Promise<Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: PackedPart[] = []
  for (const part of partsOf(bytes) ?? []) {
    const content = changed.get(part.name)
    parts.push(
      content === undefined
        ? copied(bytes, view, part)
        : await packPart({ name: part.name, content }, view.getUint32(part.entry + 12, true)),
    )
  }
  for (const part of added) parts.push(await packPart(part))
  return archiveOf(parts)
}
