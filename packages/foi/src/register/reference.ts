/** A reference longer than this is a sentence, which may name somebody. */
const longest = 40
/** Words that stand in references and name nobody. */
const plain = new Set(
  'foi foia eir eirs foisa sar dsar ir ico ref reference request case no number log id review nhs and part q'.split(
    ' ',
  ),
)

/**
 * Returns the reference that a cell holds, or null where it holds none, or words that may name somebody. A reference
 * has a number in it, and no words of more than four letters but those of the trade.
 */
export const referenceOf = (cell: string): string | null => {
  const text = cell.replaceAll(/\s+/g, ' ').trim()
  if (text === '' || text.length > longest || !/\d/.test(text) || text.includes('@')) return null
  const words = text.match(/\p{L}+/gu) ?? []
  const isPlain = words.every(
    (word) => word.length <= 4 || plain.has(word.toLowerCase()) || /^\p{Lu}{1,8}$/u.test(word),
  )
  // Two short words with small letters may be a name: "Jo Hall 2".
  const small = words.filter((word) => word.length > 1 && /\p{Ll}/u.test(word) && !plain.has(word.toLowerCase()))
  return isPlain && small.length < 2 ? text : null
}
