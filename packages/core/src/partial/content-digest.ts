import { textDigest } from './digest.js'

/** Takes the rows of a file one after another, and gives the digest of what was read. */
export interface ContentDigest {
  /** Takes one row: all its values, as they stand in the file. */
  add(values: readonly string[]): void
  value(): string
}

/**
 * Returns what gives a `ResultPart` its `content`: the digest of all rows of a file, headings included. Two files have
 * the same only where every value of every row is the same.
 *
 * @example
 * ```ts
 * const [one, other] = [contentDigest(), contentDigest()]
 * one.add(['a', 'b'])
 * other.add(['a,b'])
 * one.value() === other.value() // => false
 * ```
 */
export const contentDigest = (): ContentDigest => {
  const digest = textDigest()
  return {
    // As JSON, so that where a value ends is never in doubt.
    add: (values) => {
      digest.add(JSON.stringify(values))
    },
    value: digest.value,
  }
}
