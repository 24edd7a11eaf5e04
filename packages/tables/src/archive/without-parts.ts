import type { Part } from './parts.js'

/**
 * Returns an archive in whose directory some parts have another name, so that whoever follows their names does not find
 * them, nor unpacks them over and over.
 */
export const withoutParts = (bytes: Uint8Array, parts: readonly Part[]): Uint8Array => {
  if (parts.length === 0) return bytes
  const changed = bytes.slice()
  // The name stands behind the 46 bytes of an entry: a NUL begins the name of nothing.
  for (const { entry } of parts) changed[entry + 46] = 0
  return changed
}
