import type { Line } from './line.js'

// bound: 400 characters, by reviewOutcome
const own =
  /^(?:re:? |subject:? )?(?:(?:outcome|result|decision|conclusion|findings?)(?: (?:of|on|from|following))?(?: the| your| our)? )?(?:internal )?review(?:\b.{0,30}\b(?:outcome|decision|response|result|ref|ir)\b|[ :/-].{0,20}\d|$)/i
// bound: 400 characters, by reviewOutcome
const asked =
  /\b(?:you|your (?:letter|e-?mail|request)\b.{0,40}) (?:asked|requested|wrote|sought|asking|requesting)\b.{0,60}\b(?:internal )?review of (?:our|the|how|this)\b|\byour request for (?:an? )?(?:internal )?review\b/i
// bound: 400 characters, by reviewOutcome
const done =
  /\b(?:this letter|i|we) (?:sets? out|gives?|now give|write with|am writing with|have (?:now )?(?:completed|concluded|conducted)) (?:the (?:outcome|result) of )?(?:an |the |your |our |my )?internal review\b|\bthe (?:internal )?review (?:is now |has (?:now )?been |was )(?:completed?|concluded|carried out|undertaken)\b/i
// bound: 4,000 characters, by linesOf
const decides =
  /\b(?:uphold|upheld|overturn(?:ed)?|review(?:er)? (?:finds?|found|concludes?|concluded)|(?:original|first|initial) (?:decision|response|answer|refusal))\b/i
/** What is said of a review that is still to be asked for. */
const offers = /\b(?:if|should|must|may|can|please|within|will be|wish|like)\b/i
/** Outcomes are told at the beginning of a letter: by its subject, or in its first paragraphs. */
const subject = 8
const opening = 30
/** So much of a line is looked at. */
const longestLine = 400

/**
 * The line in which a letter says that it is the outcome of a review: its days are those of the review. Undefined for
 * an answer to a request, and for what it says of a review to be had.
 */
export const reviewOutcome = (lines: readonly Line[]): Line | undefined =>
  lines.slice(0, opening).find((line, index) => {
    const text = line.text.slice(0, longestLine)
    if ((asked.test(text) || done.test(text)) && !offers.test(text)) return true
    return index < subject && own.test(text) && lines.some((other) => decides.test(other.text))
  })
