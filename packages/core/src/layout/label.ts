import { tidyHeading } from '../recognise/tidy-heading.js'

/** Longer texts are no labels. */
export const longestLabel = 120
/** A question that names first what it asks for may be longer than what names it. */
export const longestQuestion = 300

// bound: 121 characters, by slice.
const mark = /[\s:?.]+$/
/** What asks for a thing before it is named: `What is the name of …`, `Please confirm your …`, `Is there an …`. */
const asked =
  /^((?:[a-z]|\d{1,2})[.)] )?(?:(?:please )?(?:state|provide|confirm|give|list|specify)(?: us)?|what|who|when|which|is there|are there)(?: (?:is|are|was|were|does|did|do|will|would))?(?: (?:the|this|your|our|its|an?|any))?(?: (?:current|existing|present))? /i

/** `Annual spend: what is the average annual spend?`: what is asked for is named before it is asked. */
const namedFirst = /^([^:?]{3,80}): [^:]{3,200}\?$/

/** `Q1.`, `Question 2:`: which question it is. */
const numbered = /^q(?:uestion)?\.? ?\d{1,2}[a-z]?[.):] +(?=\S)/i

/** What says only of what the whole speaks: `… of the contract`, `… on this contract`. */
const ofThis = / (?:of|for|under|on|in) (?:the|this|your|our) (?:contract|agreement|system|service)$/i

/**
 * Returns the words by which a label names what stands beside it: without the colon or question mark at its end, and
 * without what makes a question of it.
 */
export const labelOf = (text: string): string => {
  const whole = tidyHeading(text)
    .slice(0, longestQuestion + 1)
    .replace(numbered, '')
  const words = (namedFirst.exec(whole)?.[1] ?? whole).slice(0, longestLabel + 1)
  if (words.length > longestLabel) return words
  return words
    .replace(mark, '')
    .replace(asked, (_, number: string | undefined) => number ?? '')
    .replace(ofThis, '')
}

/** Words over the labels and over what they name, which are no label and no value themselves. */
const overLabels =
  /^(?:questions?|fields?|items?|categor(?:y|ies)|headings?|criteria|requirements?|data|information(?: requested)?|details?|you asked|request)$/i
const overValues =
  /^(?:answers?|responses?|repl(?:y|ies)|details?|values?|information|descriptions?|(?:our|trust|we) (?:answer|response|answered)|comments?)$/i

/** True for words that stand over the labels of a table, with what stands over their values. */
export const areOver = (label: string, values: readonly string[]): boolean =>
  (label === '' || overLabels.test(label)) && values.every((text) => text === '' || overValues.test(text))
