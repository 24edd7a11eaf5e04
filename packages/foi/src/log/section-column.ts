import { tidyHeading } from '@imt/core'
import { provisionsIn } from './provisions.js'

/** "Section" is also a part of an organisation: what stands below it says which. */
export const ofSections = /^(?:foia? |act )?sections?(?: (?:no|number)\.?| of (?:the )?act)?$/i
const blank = /^\W*(?:n\/?a|none|nil)?\W*$/i

/**
 * True for a column headed by "Section" whose cells cite provisions of the Act or the Regulations, all that say
 * anything.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsSections = (heading: string, texts: readonly string[]): boolean => {
  if (!ofSections.test(tidyHeading(heading))) return false
  const said = texts.filter((text) => !blank.test(text))
  return (
    said.length > 0 &&
    said.every((text) => provisionsIn(text.slice(0, 500)).some(({ kind }) => kind !== 'unknown' && kind !== 'otherLaw'))
  )
}
