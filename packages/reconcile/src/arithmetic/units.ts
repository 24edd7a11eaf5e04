import type { UnknownTable } from '../section.js'

/** What a heading may say of the unit of its figures, the more exact first. */
const units: readonly (readonly [name: string, words: RegExp])[] = [
  ['£m', /£\s?m(?:illions?)?\b/i],
  ['£000', /£\s?(?:'?000s?|k\b|thousands?)/i],
  ['£', /£|\bGBP\b/],
  ['%', /%|\bper ?cent\b/i],
  ['WTE', /\b(?:WTE|FTE)s?\b/i],
]

/** Returns the unit that each heading states, empty where it states none. */
export const unitsOf = ({ headings }: UnknownTable): readonly string[] =>
  headings.map((heading) => units.find(([, words]) => words.test(heading))?.[0] ?? '')
