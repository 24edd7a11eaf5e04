import { contractsVerb } from './contracts.js'
import { estateVerb } from './estate.js'
import { foiVerb } from './foi.js'
import type { Verb } from './verb.js'

/** The verbs of the domains, in the order in which help lists them. */
export const verbs: readonly Verb[] = [contractsVerb, estateVerb, foiVerb]
