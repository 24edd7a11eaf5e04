import { distance } from 'fastest-levenshtein'

/** Words of headings that are one letter from another such word, and mean another thing. */
const others = new Set(['contact', 'contrast', 'tile', 'valve', 'quality', 'lender', 'sender', 'tender', 'member'])

/** Two letters beside each other that changed places. */
const isTurned = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/**
 * True for a word that is another one with one slip: a letter too many, too few, wrong, or two that changed places. The
 * slip is neither at its beginning nor at its end, where words that mean different things part: `supplier`, `supplied`.
 */
const isSlipOf = (word: string, known: string): boolean =>
  word.length >= 5 &&
  known.length >= 5 &&
  word !== known &&
  word[0] === known[0] &&
  word.at(-1) === known.at(-1) &&
  !others.has(word) &&
  Math.abs(word.length - known.length) <= 1 &&
  (distance(word, known) === 1 || isTurned(word, known))

/** True for words that are others but for one slip in one of them. */
export const areSlipOf = (words: readonly string[], known: readonly string[]): boolean => {
  if (words.length !== known.length) return false
  // Most names have nothing in common with a heading, which is told without a list of what is left.
  if (words.length > 1 && !words.some((word) => known.includes(word))) return false
  const rest = [...known]
  const strange = words.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  const [word] = strange
  const [meant] = rest
  return strange.length === 1 && word !== undefined && meant !== undefined && isSlipOf(word, meant)
}
