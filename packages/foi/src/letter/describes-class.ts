import { lookUp } from '../exemptions/lookup.js'
import type { ScottishLaw } from './law-of-letter.js'
import type { Sentence } from './question.js'
import { weighs } from './weighed.js'

// bound: 4,000 characters, by linesOf
/** That it is held, withheld, asked for or regretted is no description of it. */
const saysOnlyThat =
  /\b(?:holds?|held|withh\w+|exempt\w*|refus\w+|you (?:have )?(?:asked|requested|wanted)|your request|sorry|apologi\w+|unable|not (?:be )?(?:able|prepared|released?|provided?|disclosed?))\b/i

/** What says in the sentence that cites that something is withheld: what it is stands before, or behind. */
// bound: 1,000 characters, by describedWhereCited
const isExempt =
  /(?:,? (?:and|so|which|that) )?(?:(?:is|are|it is|they are) )?(?:also |therefore |thus |consequently )*\b(?:exempt(?:ed)?(?: from (?:disclosure|release))?|withheld|withhold(?:ing)?|refus(?:e|ed|ing)|(?:sections?|s\.?|exemption) ?\(?\d[^,;]*? (?:applies|apply|is engaged))\b/i
/** "It is a trade secret", "the advice was given by counsel", "as a trade secret". */
// bound: 1,000 characters, by describedWhereCited
const isWhat =
  /\b(?:is|are|was|were|forms?|constitutes?|contains?|comprises?|consists? of|relates? to|came from)\s+(?!(?:exempt\w*|withheld|held|refused|being|not|therefore|also|covered|subject|engaged|requested|information|the information)\b)\S|\bas (?:an?|the) (?!(?:result|whole|public|matter|consequence|information)\b)\w+/i

/** True for a sentence that says under which section something is exempt, and in the same breath what it is. */
const describedWhereCited = (sentence: string): boolean => {
  const text = sentence.slice(0, 1000)
  const found = isExempt.exec(text)
  if (found === null) return false
  const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return [before, behind].some((piece) => isWhat.test(piece) && !saysOnlyThat.test(piece))
}

/** A sentence that only cites is shorter. */
const shortestDescription = 25

/**
 * Information of a class is exempt for what it is: where a sentence says what that is, be it the one that
 * cites, the reason
 * may be it.
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
        !weighs.test(text) &&
        ((text.length > shortestDescription && !/\d{2}/.test(text) && !saysOnlyThat.test(text)) ||
          describedWhereCited(text)),
    )
  )
}
