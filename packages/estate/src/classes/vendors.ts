/** What a vendor cell says: nobody, one, several (and perhaps others), or only that they are various. */
export interface Vendors {
  readonly text: string
  readonly kind: 'none' | 'one' | 'several' | 'various'
  readonly names: readonly string[]
  /** True where the cell adds `Various` or `others` to the names: the list is open. */
  readonly andOthers: boolean
}

const various = /^(?:various|multiple|several|mixed|others?|various others)$/i
const nobody = /^(?:|-|–|—|n\/?a|none|tbc|tba|not applicable|to be confirmed)$/i

/**
 * Returns the vendors that a cell names. Names are split at commas, semicolons and slashes between spaces, never at
 * "and", which may be part of a name; nothing is merged or guessed.
 *
 * @param text - the cell as published
 * @example
 * ```ts
 * parseVendors('LG, Alcatel, Apple, Various').names // => ['LG', 'Alcatel', 'Apple']
 * ```
 */
export const parseVendors = (text: string): Vendors => {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  if (nobody.test(words)) return { text, kind: 'none', names: [], andOthers: false }
  const parts = words.split(/\s*[,;]\s*|\s+\/\s+/).filter((part) => part !== '')
  const names = parts.filter((part) => !various.test(part))
  const andOthers = names.length < parts.length
  if (names.length === 0) return { text, kind: 'various', names, andOthers: true }
  return { text, kind: names.length === 1 && !andOthers ? 'one' : 'several', names, andOthers }
}
