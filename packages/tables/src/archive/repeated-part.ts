import type { Part } from './parts.js'

/** A name as programs compare it: some take capitals, `\` and a slash in front for what they are, others do not. */
const compared = (name: string): string => {
  const path = name.toLowerCase().replaceAll('\\', '/')
  let from = 0
  while (path.startsWith('/', from)) from += 1
  return path.slice(from)
}

/** The packed bytes of a part; nothing where its head lies outside of the archive. */
const packedBytes = (bytes: Uint8Array, { at, packed }: Part): Uint8Array | undefined => {
  if (at + 30 > bytes.length) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packed > bytes.length ? undefined : bytes.subarray(from, from + packed)
}

/** Whether parts hold the same; they do not where telling would take more bytes than the archive has. */
const comparer = (bytes: Uint8Array): ((one: Part, other: Part) => boolean) => {
  let left = bytes.length
  return (one, other) => {
    if (one.packed !== other.packed || one.size !== other.size || one.deflated !== other.deflated) return false
    // The directory may list one part over and over.
    if (one.at === other.at) return true
    // Copies that do not lie over each other are no longer together than the archive.
    left -= one.packed
    if (left < 0) return false
    const [first, second] = [packedBytes(bytes, one), packedBytes(bytes, other)]
    return first !== undefined && second !== undefined && first.every((byte, at) => byte === second[at])
  }
}

/**
 * Returns the name of a part that stands in an archive more than once and does not hold the same each time: which of
 * them is shown depends on the program that opens the file.
 */
export const repeatedPart = (bytes: Uint8Array, parts: readonly Part[]): string | undefined => {
  const known = new Map<string, Part>()
  const holdTheSame = comparer(bytes)
  for (const part of parts) {
    const name = compared(part.name)
    // A folder holds nothing of its own.
    if (name.endsWith('/')) continue
    const before = known.get(name)
    if (before === undefined) known.set(name, part)
    else if (!holdTheSame(before, part)) return part.name
  }
  return undefined
}
