import { outcomeWords } from './outcome-words.data.js'

/** Longer words are no outcome, but what somebody wrote. */
const longestRepeated = 80
/** Ten digits and more, as of a telephone or an NHS number. */
const longNumber = /\d(?:[) .-]{0,2}\d){9}/
/** Days in figures: several of them are no such number. */
const inFigures = /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-]\d{2,4})\b/g
/** A provision without its word: "36(2)(b)(ii)". */
const provision = /\d{1,3}[A-Z]{0,2}(?: ?\([a-z\d]{1,4}\))*/g

/**
 * True for words of a log that name nobody, since each of them is known: only these are repeated in a finding. A name
 * has no form to tell it by, in small letters or among other words with capital ones.
 */
export const mayRepeat = (text: string, known: ReadonlySet<string> = outcomeWords): boolean => {
  const words = text.trim()
  if (words.length > longestRepeated || words.includes('@') || longNumber.test(words.replace(inFigures, ' day ')))
    return false
  const letters = words.replace(provision, ' ').match(/\p{L}+/gu) ?? []
  return letters.every((word) => known.has(word.toLowerCase()))
}

/** What a log says of an outcome or a law, as a noun phrase: in quotation marks, or that it is not repeated. */
export const quotedWords = (text: string): string =>
  mayRepeat(text) ? `"${text.trim()}"` : 'words that are not repeated here, since they may name somebody'

/** The part of a finding that holds what a cell states: none where its message does not repeat it. */
export const statedIfKnown = (text: string, known?: ReadonlySet<string>): { readonly stated?: string } =>
  mayRepeat(text, known) ? { stated: text } : {}
