import { tidyHeading } from '@imt/core'
import { schemeClasses, type SchemeClass } from './scheme-classes.data.js'

/** Longer texts are prose, which may begin as a class is called. */
const longest = 300
/** `Class 1:`, `1.`, `Class One -`: what a body writes before the title of a class. */
const numbered = /^(?:class )?(?:\d|one|two|three|four|five|six|seven)?\s?[.:)\u2013-]?\s*/
/** The titles in the words that bodies use for them, in the order of the classes. */
const titles: readonly RegExp[] = [
  /^who we are(?: and what we do)?\b/,
  /^what we spend(?: and how we spend it)?\b/,
  /^what (?:are )?our priorities(?: are)?(?: and how (?:we are|are we) doing)?\b/,
  /^how we make (?:our )?decisions\b/,
  /^our policies(?: and procedures)?\b/,
  /^(?:our )?lists and registers\b/,
  /^(?:the )?services (?:that )?we (?:offer|provide)\b/,
]

/** Behind a title stands nothing, or what is in the class. */
const isWhole = (rest: string): boolean => /^\s*(?:$|[.:?,;(\u2013-])/.test(rest)

/**
 * Returns the class of the model publication scheme whose title a text is, or begins with; `undefined` for any other.
 *
 * @param text - a heading, an item of a list, a link, a short paragraph
 */
export const classOfTitle = (text: string): SchemeClass | undefined => {
  const tidy = tidyHeading(text)
  if (tidy.length > longest) return undefined
  const words = tidy.toLowerCase().replaceAll('&', 'and').replace(numbered, '')
  const at = titles.findIndex((title) => {
    const found = title.exec(words)?.[0]
    return found !== undefined && isWhole(words.slice(found.length))
  })
  return schemeClasses[at]
}
