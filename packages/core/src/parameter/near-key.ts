import { nearest } from '../words/nearest.js'

/**
 * Returns a key that an object should not have, since it is nearly one of the known, and that known one; nothing where
 * there is none. For objects that may say more than is asked of them: what is like no known key is none of our business.
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
