import type { Absence } from '../figure.js'

/** Whole cells, in lower case and without enclosing brackets or a final full stop, that state no number. */
export const absenceWords: ReadonlyMap<string, Absence> = new Map<string, Absence>([
  ...['tbc', 'tba', 'tbd', 'tbn', 'to be confirmed', 'to be advised', 'to be announced', 'to be agreed', 'to be decided', 'to be determined', 'to follow', 'awaited', 'awaiting confirmation', 'not yet known', 'not yet confirmed', 'not yet agreed', 'pending'].map((word) => [word, 'toBeConfirmed'] as const),
  ...['n/a', 'na', 'n\\a', 'not applicable', '[z]'].map((word) => [word, 'notApplicable'] as const),
  ...['not held', 'not recorded', 'not collected', 'information not held', 'data not held', 'no information held', 'not held centrally'].map((word) => [word, 'notHeld'] as const),
  ...['withheld', 'redacted', 'commercially sensitive', 'commercial in confidence'].map((word) => [word, 'withheld'] as const),
  ['ncnd', 'neitherConfirmNorDeny'],
  ...['cost limit', 'exceeds cost limit', 'over cost limit', 'exceeds the cost limit'].map((word) => [word, 'costLimit'] as const),
  ...['*', '[c]', 'suppressed'].map((word) => [word, 'suppressed'] as const),
  ...['..', ':', '[x]', 'not known', 'unknown', 'not available', 'unavailable', 'no data', 'n/k', 'nk', 'data not available', 'not provided', 'not stated'].map((word) => [word, 'notAvailable'] as const),
  ...['#div/0!', '#ref!', '#n/a', '#value!', '#name?', '#num!', '#null!', '#spill!', '#calc!'].map((word) => [word, 'spreadsheetError'] as const),
])

/** Whole cells that say zero. */
export const zeroWords: ReadonlySet<string> = new Set(['nil', 'zero', 'none'])

/** Phrases inside a sentence that states no number, the weightier first. */
export const absencePhrases: readonly (readonly [phrase: string, absence: Absence])[] = [
  ['neither confirm nor deny', 'neitherConfirmNorDeny'],
  ['neither confirms nor denies', 'neitherConfirmNorDeny'],
  ['neither confirmed nor denied', 'neitherConfirmNorDeny'],
  ['neither confirming nor denying', 'neitherConfirmNorDeny'],
  ['appropriate limit', 'costLimit'],
  ['cost limit', 'costLimit'],
  ['costs limit', 'costLimit'],
  ['withheld', 'withheld'],
  ['withhold', 'withheld'],
  ['redacted', 'withheld'],
  ['exempt under', 'withheld'],
  ['exempt from', 'withheld'],
  ['exempt the', 'withheld'],
  ['exempt information', 'withheld'],
  ['not held', 'notHeld'],
  ['not hold', 'notHeld'],
  ["don't hold", 'notHeld'],
  ['not recorded', 'notHeld'],
  ['not record', 'notHeld'],
  ['not collected', 'notHeld'],
  ['not collect', 'notHeld'],
  ['no information held', 'notHeld'],
  ['not aware of any', 'notAvailable'],
  ['not available', 'notAvailable'],
  ['unavailable', 'notAvailable'],
  ['not known', 'notAvailable'],
  ['unknown', 'notAvailable'],
  ['to be confirmed', 'toBeConfirmed'],
  ['to be advised', 'toBeConfirmed'],
  ['to be determined', 'toBeConfirmed'],
  ['tbc', 'toBeConfirmed'],
  ['tba', 'toBeConfirmed'],
  ['not applicable', 'notApplicable'],
  ['n/a', 'notApplicable'],
]
