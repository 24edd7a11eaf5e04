import { lookUp } from '../exemptions/lookup.js'
import type { ScottishLaw } from './law-of-letter.js'
import type { Sentence } from './question.js'
import { weighs } from './weighed.js'

// bound: 4,000 characters, by linesOf
/** That it is held, withheld, asked for or regretted is no description of it. */
const saysOnlyThat =
  /\b(?:holds?|held|withh\w+|exempt\w*|refus\w+|you (?:have )?(?:asked|requested|wanted)|your request|sorry|apologi\w+|unable|not (?:be )?(?:able|prepared|released?|provided?|disclosed?))\b/i

/** A sentence that only cites is shorter. */
const shortestDescription = 25

/**
 * Information of a class is exempt for what it is: where a sentence besides the one that cites says what that is, the
 * reason may be it.
 */
export const describesClass = (
  own: readonly Sentence[],
  provisions: readonly string[],
  scots?: ScottishLaw,
): boolean => {
  if (scots === 'EISR') return false
  const isOfClass = provisions.every((id) => {
    const found = lookUp(id, scots ?? (id.startsWith('reg') ? 'EIR' : 'FOIA'))
    return found.kind === 'exemption' && found.limbs.every(({ basis }) => basis === 'class')
  })
  return (
    provisions.length > 0 &&
    isOfClass &&
    own.some(
      ({ text }) =>
        text.length > shortestDescription && !/\d{2}/.test(text) && !weighs.test(text) && !saysOnlyThat.test(text),
    )
  )
}
