const numbering = /^\(?(?:q(?:uestion)?\.? ?)?\d{1,2}[a-z]?[.):]\s*/i
const asked = /^(?:and )?(?:please (?:state|confirm|provide) )?how many (?=\S)/i
/** What follows the thing that is asked for: who has it, and where. */
const clause =
  /\b(?:does|do|did|are|is|has|have|were|was|currently|in total|altogether|that|which|running|across|within|at (?:the|your))\b/i
const inTotal = /\b(?:in total|altogether|overall|in all)\b|\btotal\b/i
const ofThese = /^(?:of (?:them|these|those|which)\b)/i

/**
 * Returns the words by which a table would name what a question asks for: `1. How many laptops does the Trust have?` as
 * `laptops`, `How many devices are there in total?` as `Total devices`. Other labels are given back as they are.
 *
 * @param label - as published
 */
export const askedKind = (label: string): string => {
  const words = label.slice(0, 200).replace(numbering, '')
  if (!asked.test(words)) return label
  const thing = words.replace(asked, '').replace(/\?$/, '').trim()
  if (ofThese.test(thing)) return `of which ${thing.replace(ofThese, '').trim()}`
  const kind = (thing.split(clause)[0] ?? '').replace(inTotal, '').trim()
  if (kind === '') return label
  return inTotal.test(thing) ? `Total ${kind}` : kind
}
