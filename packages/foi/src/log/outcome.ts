import { requireText } from '@imt/core'

/** What became of a request, as far as a log says. */
export type LogOutcome =
  | 'granted'
  | 'partly'
  | 'withheld'
  | 'neitherConfirmNorDeny'
  | 'notHeld'
  | 'costLimit'
  | 'vexatiousOrRepeated'
  | 'elsewhere'
  | 'withdrawn'
  | 'open'
  | 'unknown'

/**
 * "No exemptions" and "nothing withheld" say that something did not happen: they are passed over before the words are
 * read.
 */
const denied =
  /\b(?:no|not|nothing|none|without(?: any)?)\b(?:\s+(?:information|was|were|is|are|been|being))*\s+(?:exempt\w*|withheld|refus\w+|redact\w+)/gi

// In this order: what is said more narrowly, and every negative, comes before what it denies.
const words: readonly (readonly [RegExp, LogOutcome])[] = [
  [/neither confirm|\bncnd\b/i, 'neitherConfirmNorDeny'],
  [
    /\bpart(?:ly|ial|ially)?\b|\bsome information\b|\bnot (?:been )?(?:fully|wholly|entirely|completely)\b|\bnot (?:\w+ )?in full\b|\bnot all\b/i,
    'partly',
  ],
  [/\bnot held\b|\bno information held\b/i, 'notHeld'],
  [/cost limit|section 12\b|\bs\.?\s?12\b|exceeds? (?:the )?(?:cost|appropriate|time)/i, 'costLimit'],
  [/vexatious|\brepeated\b|section 14\b|\bs\.?\s?14\b/i, 'vexatiousOrRepeated'],
  [
    /otherwise accessible|already (?:published|available)|accessible (?:by other|elsewhere)|section 21\b|\bs\.?\s?21\b/i,
    'elsewhere',
  ],
  [/\bwithdrawn\b|\blapsed\b|clarification not/i, 'withdrawn'],
  [/\bunanswered\b|\bunresolved\b|\bnot yet\b|\bnot (?:been )?(?:answered|resolved|completed?)\b/i, 'open'],
  [
    // bound: 1,000 characters, by outcomeOf
    /\bwithheld\b|\brefus(?:al|ed?)\b|\bexempt(?:ions?|ed)?\b|\bdenied\b|\bunsuccessful\b|\bundisclosed\b|\b(?:not|cannot|never)(?:\s+\w+){0,3}?\s+(?:disclosed|supplied|provided|released|granted|successful)\b|\b(?:no|nothing|none)(?:\s+\w+){0,3}?\s+(?:disclosed|supplied|provided|released|granted)\b/i,
    'withheld',
  ],
  [/\bopen\b|\bin progress\b|\bpending\b|\bawaiting\b|\boverdue\b/i, 'open'],
  [
    /\b(?:granted|disclosed|supplied|provided|successful|released|full|fully|resolved|answered|completed?)\b/i,
    'granted',
  ],
]

/** The longest outcome, in characters: what is longer says more than one. */
const longest = 1000

/**
 * Returns what became of a request, from the words under which a log publishes its outcome. Words that are not known
 * give `unknown`: nothing is guessed.
 *
 * @param published - the outcome as published; blank or left out is `unknown`
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * outcomeOf('Partially successful') // => 'partly'
 * outcomeOf('Information withheld') // => 'withheld'
 * outcomeOf('Information not released') // => 'withheld'
 * outcomeOf('Disclosed in full, no exemptions') // => 'granted'
 * outcomeOf('All information to be supplied') // => 'granted'
 * outcomeOf('Amber') // => 'unknown'
 * ```
 */
export const outcomeOf = (published = ''): LogOutcome => {
  if (requireText(published, 'outcomeOf: published').length > longest) return 'unknown'
  const said = published.replace(denied, ' ')
  return words.find(([pattern]) => pattern.test(said))?.[1] ?? 'unknown'
}
