import { tidyHeading } from '@imt/core'
import { outcomeOf } from './outcome.js'

/** Headings that may stand over what became of a request, or over a text: what stands below says which. */
// bound: 100 characters, by holdsOutcomes
const headings =
  /\b(?:outcomes?|decisions?|decided|results?|disclos\w*|disposition|determination|happened|ended|end|conclusion|concluded|released?|given|provided|granted|refused|refusal|withheld|answer|response|resolution)\b/i
/** Of a review or a complaint, of a day, or of who did it. */
// bound: 100 characters, by holdsOutcomes
const ofOthers = /\b(?:reviews?|appeals?|ico|complaints?|tribunal|date|by|when|days|time|link|url|ref\w*|number|why)\b/i
const longest = 100
/** Longer cells are texts. */
const longestOutcome = 80
/** Of the different things that are said, so many of ten are to be known. */
const mostKnown = 7
const blank = /^(?:-|n\/?a|none|tbc|null|nil|nan)?$/i

/**
 * True for a column whose heading may be of what became of a request, and whose cells say it in words that are known,
 * nearly all that say anything.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsOutcomes = (heading: string, texts: readonly string[]): boolean => {
  const words = tidyHeading(heading).replaceAll('_', ' ')
  if (words.length > longest || !headings.test(words) || ofOthers.test(words)) return false
  const said = [...new Set(texts.map((text) => text.trim()).filter((text) => !blank.test(text)))]
  if (said.length === 0 || said.some(({ length }) => length > longestOutcome)) return false
  return said.filter((text) => outcomeOf(text) !== 'unknown').length * 10 >= said.length * mostKnown
}
