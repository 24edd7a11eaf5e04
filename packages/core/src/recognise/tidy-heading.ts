import { requireText, requireList } from '../parameter/parameter.js'
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * Returns the words of a heading as a reader sees them: one space between words, none around them, nothing invisible.
 */
export const tidyHeading = (text: string): string =>
  requireText(text, 'tidyHeading: text').normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim()

/** A name as nearly all are written: nothing in it that tidying would change. */
const isTidy = (name: string): boolean => /^[!-~£]+(?: [!-~£]+)*$/.test(name)

/**
 * True if the tidied words of a heading are one of the names: strings without regard to case, expressions on the words.
 */
export const areNamed = (words: string, names: readonly (string | RegExp)[]): boolean => {
  const plain = words.toLowerCase()
  return names.some((name) => {
    if (typeof name !== 'string') return words !== '' && words.search(name) >= 0
    // Tidying costs much more than comparing, and this is asked of every heading for every name.
    return name.toLowerCase() === plain || (!isTidy(name) && tidyHeading(name).toLowerCase() === plain)
  })
}

/** True if a heading is one of the names: strings without regard to case, expressions on the tidied words. */
export const isNamed = (heading: string, names: readonly (string | RegExp)[]): boolean =>
  areNamed(tidyHeading(heading), requireList(names, 'isNamed: names'))
