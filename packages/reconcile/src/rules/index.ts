// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule arithmetic/...".
import { doesNotAddUp } from './does-not-add-up/rule.js'
import { notSearched } from './not-searched/rule.js'
import { sentenceDisagrees } from './sentence-disagrees/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [doesNotAddUp, notSearched, sentenceDisagrees] as const

/** The codes of these rules. */
export type ArithmeticCode = (typeof rules)[number]['code']
