const twoTo32 = 0x1_0000_0000

/**
 * Returns what tells a finding of a rule apart from its others: the names of things, and the figure as it is stated. A
 * finding stays the same while rows come elsewhere, columns move and the file is renamed, and is another once its
 * figure has changed.
 */
export const identityOf = (key: readonly string[], stated: string | undefined): readonly string[] =>
  stated === undefined ? key : [...key, stated]

/**
 * Returns 16 hexadecimal digits that stay the same as long as the rule and its key do: FNV-1a, 64 bits. It tells
 * findings apart between two runs; it guards against nothing. The two halves of the hash are kept as numbers, since
 * findings may be many and a bigint is made anew with every step.
 */
export const fingerprint = (parts: readonly string[]): string => {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const char of parts.join('\u001f')) {
    low = (low ^ (char.codePointAt(0) ?? 0)) >>> 0
    // The prime is 2^40 + 0x1b3.
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / twoTo32) + (low << 8)) >>> 0
    low = product % twoTo32
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
