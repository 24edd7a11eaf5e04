import { type ProcedureClaim, type ProcedureLaw } from './claim.js'
import { conditionsIn } from './conditions.js'
import { chargesIn, limitsIn } from './costs.js'
import { timesIn } from './times.js'

/** So much of a sentence is looked at. */
const longest = 4000
// bound: 4,000 characters, by claimsIn
/** Another law, with times and charges of its own. */
const ofOtherLaw =
  /\b(?:subject access|D?SARs?|data protection|GDPR|your own (?:personal )?(?:data|information|records?)|(?:personal )?(?:data|information|records?) (?:that )?(?:we hold |held |is held )?about you(?:rself)?|(?:health|medical|patient|staff) records|re-?use|land charges|planning application)\b/i

/**
 * Returns what a sentence says of how requests are made and answered: the time for an answer and for a review, charges,
 * the cost limit, and what it asks of whoever asks. What it says of another law, such as one's own personal data, is
 * left out.
 *
 * @param sentence - one sentence, with those before it left out
 * @param law - the law of the page
 */
export const claimsIn = (sentence: string, law: ProcedureLaw): readonly ProcedureClaim[] => {
  const text = sentence.slice(0, longest)
  return ofOtherLaw.test(text)
    ? []
    : [...timesIn(text, law), ...chargesIn(text, law), ...conditionsIn(text), ...limitsIn(text, law)]
}
