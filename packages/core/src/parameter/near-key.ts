import { nearest } from '../words/nearest.js'

/**
 * Returns a key that is nearly a known one which is not there, and that known one; nothing where there is none. For
 * objects that may say more than is asked of them: a key that is like no known one is no slip.
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
