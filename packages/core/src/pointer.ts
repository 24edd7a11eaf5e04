/** RFC 6901 pointer from the root of the publication: `/sections/finance/revenue/3/budget`. */
export type JsonPointer = '' | `/${string}`

/** True for text that is a pointer: nothing, or tokens that each begin with a slash. */
export const isPointer = (value: unknown): value is JsonPointer =>
  typeof value === 'string' && (value === '' || value.startsWith('/'))

/** Most tokens hold nothing to escape, and pointers are made by the hundred thousand. */
const escape = (token: string): string =>
  token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token

/**
 * Returns the RFC 6901 pointer made of the given tokens, escaped. Two pointers are joined as texts: `${at}/budget`.
 *
 * @param tokens - keys and array positions (from 0), outermost first
 * @see RFC 6901, https://www.rfc-editor.org/rfc/rfc6901
 * @example
 * ```ts
 * pointerTo('sections', 'finance', 'revenue', 3, 'budget') // => '/sections/finance/revenue/3/budget'
 * ```
 */
export const pointerTo = (...tokens: readonly (string | number)[]): JsonPointer => {
  // Joined at once: a text that is added to piece by piece is kept as all its pieces, many times its own size.
  let pointer = ''
  if (tokens.length > 0) {
    const parts = ['']
    for (const token of tokens) parts.push(typeof token === 'string' ? escape(token) : String(token))
    pointer = parts.join('/')
  }
  return pointer as JsonPointer
}

/** Returns the pointer of the parent, or `undefined` at the root. */
export const parentPointer = (pointer: JsonPointer): JsonPointer | undefined =>
  pointer === '' ? undefined : (pointer.slice(0, pointer.lastIndexOf('/')) as JsonPointer)

/** Returns the tokens of a pointer as they were before they were escaped, outermost first. */
export const pointerTokens = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Returns what a pointer points at in a JSON value, or `undefined` if there is nothing. */
export const resolvePointer = (json: unknown, pointer: JsonPointer): unknown => {
  let at: unknown = json
  for (const key of pointerTokens(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at
}
