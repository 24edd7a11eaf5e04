import { tidyHeading } from '@imt/core'
import { provisionsIn } from './provisions.js'

/** "Section" is also a part of an organisation: what stands below it says which. */
export const ofSections = /^(?:foia? |act )?sections?(?:\(s\))?(?: (?:no|number)\.?| of (?:the )?act)?$/i
/** True of a cell that cites a provision of the Acts or the Regulations. */
export const citesProvision = (text: string): boolean =>
  provisionsIn(text.slice(0, 500)).some(({ kind }) => kind !== 'unknown' && kind !== 'otherLaw')

const blank = /^(?:na|none|nil)?$/i

/**
 * True for a column headed by "Section" whose cells cite provisions of the Act or the Regulations, all that say
 * anything.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsSections = (heading: string, texts: readonly string[]): boolean => {
  if (!ofSections.test(tidyHeading(heading))) return false
  const said = texts.filter((text) => !blank.test(text.slice(0, 500).replaceAll(/\W/g, '')))
  return said.length > 0 && said.every(citesProvision)
}
