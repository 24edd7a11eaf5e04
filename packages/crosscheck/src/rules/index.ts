// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule crosscheck/...".
import { capitalisationQuestion } from './capitalisation-question/rule.js'
import { replacementCycle } from './replacement-cycle/rule.js'
import { securityDetailPublished } from './security-detail-published/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [capitalisationQuestion, replacementCycle, securityDetailPublished] as const

/** The codes of these rules. */
export type CrosscheckCode = (typeof rules)[number]['code']
