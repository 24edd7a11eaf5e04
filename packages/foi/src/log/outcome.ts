/** What became of a request, as far as a log says. */
export type LogOutcome = 'granted' | 'partly' | 'withheld' | 'neitherConfirmNorDeny' | 'notHeld' | 'costLimit' | 'vexatiousOrRepeated' | 'elsewhere' | 'withdrawn' | 'open' | 'unknown'

// In this order: what is said more narrowly comes first.
const words: readonly (readonly [RegExp, LogOutcome])[] = [
  [/neither confirm|ncnd/i, 'neitherConfirmNorDeny'],
  [/\bpart(?:ly|ial|ially)?\b|some information|in part/i, 'partly'],
  [/not held|no information held/i, 'notHeld'],
  [/cost limit|section 12|\bs\.?\s?12\b|exceeds? (?:the )?(?:cost|appropriate|time)/i, 'costLimit'],
  [/vexatious|repeated|section 14|\bs\.?\s?14\b/i, 'vexatiousOrRepeated'],
  [/otherwise accessible|already (?:published|available)|accessible (?:by other|elsewhere)|section 21|\bs\.?\s?21\b/i, 'elsewhere'],
  [/withdrawn|lapsed|clarification not/i, 'withdrawn'],
  [/withheld|refus|exempt|denied|unsuccessful|not (?:disclosed|supplied|provided)/i, 'withheld'],
  [/\bopen\b|in progress|pending|awaiting|overdue/i, 'open'],
  [/granted|disclosed|supplied|provided|successful|released|full|resolved|answered|complete/i, 'granted'],
]

/**
 * Returns what became of a request, from the words under which a log publishes its outcome. Words that are not known give
 * `unknown`: nothing is guessed.
 *
 * @param published - the outcome as published; blank or left out is `unknown`
 * @example
 * ```ts
 * outcomeOf('Partially successful') // => 'partly'
 * outcomeOf('Information withheld') // => 'withheld'
 * outcomeOf('All information to be supplied') // => 'granted'
 * outcomeOf('Amber') // => 'unknown'
 * ```
 */
export const outcomeOf = (published = ''): LogOutcome => words.find(([pattern]) => pattern.test(published))?.[1] ?? 'unknown'
