/** Why a page says that something is not published. */
export type SaidReason = 'notHeld' | 'exempt' | 'archived' | 'draft'

const words: readonly (readonly [RegExp, SaidReason])[] = [
  [
    /\b(?:not|no longer|never) (?:currently )?(?:held|kept|produced|maintained|recorded|applicable)\b|\b(?:do|does) not (?:currently )?(?:hold|keep|produce|maintain|have|apply)\b|\b(?:no|there is no) (?:such )?information (?:is )?held\b|(?:^|[|:–-] ?)n\/a(?:$| ?\|)/i,
    'notHeld',
  ],
  [
    /\b(?:is|are|being|as|partly|wholly|in part,?) exempt\b(?! from (?:charge|fees?|vat|tax))|\bexempt (?:from (?:disclosure|publication|release)|under|by)\b|[:;–,(-] ?exempt\b|\bwithheld\b|\bnot published (?:because|since|as it|for reasons)\b|\bcommercially sensitive\b/i,
    'exempt',
  ],
  [/\b(?:is|are|been|was|were|now) archived\b|\barchive storage\b|\bno longer readily available\b/i, 'archived'],
  [/\b(?:is|are|still|only) (?:in|a) draft\b|\bin draft(?: form)?\b/i, 'draft'],
]
const denied = /\b(?:not|none (?:is|are)|nothing (?:is)?|no part (?:is)?) (?:exempt|withheld|archived)\b/i

/** Returns why a line says that what it names is not published; null where it does not say so. */
export const saidOf = (line: string): SaidReason | null =>
  denied.test(line) ? null : (words.find(([pattern]) => pattern.test(line))?.[1] ?? null)
