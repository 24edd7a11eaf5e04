import { requireText, requireList } from '../parameter/parameter.js'
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const [space, tilde, pound] = [32, 126, 163] as const

/** A text as nearly all are written: nothing in it that tidying would change. */
const isTidy = (text: string): boolean => {
  let before: number = space
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < space || code > tilde) && code !== pound) return false
    if (code === space && before === space) return false
    before = code
  }
  return text === '' || before !== space
}

/**
 * Returns the words of a heading as a reader sees them: one space between words, none around them, nothing invisible.
 */
export const tidyHeading = (text: string): string => {
  // Tidying costs much more than looking, and this is asked of every cell.
  if (isTidy(requireText(text, 'tidyHeading: text'))) return text
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/**
 * True if the tidied words of a heading are one of the names: strings without regard to case, expressions on the words.
 */
export const areNamed = (words: string, names: readonly (string | RegExp)[]): boolean => {
  const plain = words.toLowerCase()
  return names.some((name) => {
    if (typeof name !== 'string') return words !== '' && words.search(name) >= 0
    return name.toLowerCase() === plain || (!isTidy(name) && tidyHeading(name).toLowerCase() === plain)
  })
}

/** True if a heading is one of the names: strings without regard to case, expressions on the tidied words. */
export const isNamed = (heading: string, names: readonly (string | RegExp)[]): boolean =>
  areNamed(tidyHeading(heading), requireList(names, 'isNamed: names'))
