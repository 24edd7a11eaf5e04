import { nearest } from '../words/nearest.js'

/**
 * Returns a key that an object should not have, since it is nearly one of the known, and that known one; nothing where
 * Returns a key that an object should not have, since it is nearly a known one that is not there, and that known one;
 */
export const nearKey = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { readonly key: string; readonly meant: string } | undefined => {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const meant = nearest(key, known)
    if (meant !== undefined && !Object.hasOwn(value, meant)) return { key, meant }
  }
  return undefined
}
