import { contractsVerb } from './contracts.js'
import { foiVerb } from './foi.js'
import type { Verb } from './verb.js'

/** The verbs of the domains, in the order in which help lists them. */
export const verbs: readonly Verb[] = [contractsVerb, foiVerb]
