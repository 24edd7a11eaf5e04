import type { Concept } from './concept.js'
import { contractAndMoneyConcepts } from './concepts-contract-and-money.data.js'
import { counterSignConcepts } from './concepts-counter-signs.data.js'
import { estateAndPeopleConcepts } from './concepts-estate-and-people.data.js'
import { furtherConcepts } from './concepts-further.data.js'
import { signConcepts } from './concepts-signs.data.js'

/**
 * The terms of the field, by what they say about a question. `leans` is what a term speaks for before anything was
 * fitted, from 1 (slightly) to 3 (strongly). `security` above 0 is a sign that the answer may help an attacker or tells
 * of an attack; below 0 a sign to the contrary. A term matches all its inflections, however it is written.
 *
 * Written from general knowledge of what is asked of the IT of NHS bodies, and from the criterion that bodies publish:
 * events of cyber crime, and what assists criminals.
 */
export const concepts: readonly Concept[] = [
  ...signConcepts,
  ...counterSignConcepts,
  ...contractAndMoneyConcepts,
  ...estateAndPeopleConcepts,
  ...furtherConcepts,
]
