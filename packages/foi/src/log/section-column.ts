import { tidyHeading } from '@imt/core'
import { provisionsIn } from './provisions.js'

/** "Section" is also a part of an organisation, and "reason" any: what stands below says which. */
// bound: 100 characters, by headsSections
const headings =
  /\b(?:sections?|exempt\w*|except\w*|provisions?|grounds?|refus\w*|withh\w*|legal basis|regulations?)\b|\bsection\(s\)/i
/** A unit of the body, a count, or a text about it. */
// bound: 100 characters, by headsSections
const ofOthers = /\b(?:head|manager|lead|contact|name|count|number of|text|details?|team|department)\b/i
const longest = 100

/** True of a heading that may stand over provisions. */
export const headsSections = (heading: string): boolean => {
  const said = tidyHeading(heading).replaceAll('_', ' ')
  return said.length <= longest && headings.test(said) && !ofOthers.test(said)
}

/** True of a cell that cites a provision of the Acts or the Regulations. */
export const citesProvision = (text: string): boolean =>
  provisionsIn(text.slice(0, 500)).some(({ kind }) => kind !== 'unknown' && kind !== 'otherLaw')

const namesSection = /^\W*(?:sections?|sec|s|regulations?|reg)\W{0,3}\d/i
const blank = /^(?:na|none|nil|null|no|nan)?$/i

/**
 * True for a column headed by "Section", "Provisions relied on" or their like whose cells cite provisions of the Act or
 * the Regulations, all that say anything. One of them may be a slip: it is what a check is for.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsSections = (heading: string, texts: readonly string[]): boolean => {
  if (!headsSections(heading)) return false
  const said = texts.filter((text) => !blank.test(text.slice(0, 500).replaceAll(/\W/g, '')))
  return said.some(citesProvision) && said.every((text) => citesProvision(text) || namesSection.test(text))
}
