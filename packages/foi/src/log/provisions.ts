import { citedProvisions, type CitedProvision } from '../standing/provisions.js'

const space = /\s+/g
/** "Sections 31 and 43", of which each is a section. */
const plural = /\b(?:sections|secs\.?|ss\.?) ?(?=\d)/gi
/** A number that stands where a section would, alone or with its subsection: `40(2)` in "40(2) and 43". */
const bare = /(?<![^ ,;/&+])(?<!section )([1-9]\d?[A-Z]?)(?= ?(?:\(|$|[,;/&+–:-]|and\b|or\b))/gi
const regulation = /\br(?:eg(?:ulation)?s?)?\.? ?\d/i
/** A section beside the name of another Act may be a section of that. */
const otherAct = /\bact (?:19|20)\d\d\b|\bdpa\b|\bgdpr\b|\bregulations\b/i
const thisAct = /\b(?:freedom of information act 2000|foi act 2000|foia 2000)\b/gi

/**
 * Returns the provisions of the Act that a cell of the column for them cites. Under such a heading a number is a
 * section, also without the word.
 */
export const provisionsIn = (cell: string): readonly CitedProvision[] =>
  citedProvisions(
    regulation.test(cell) ? cell : cell.replaceAll(space, ' ').replaceAll(plural, 'section ').replaceAll(bare, 's$1'),
  )

/** Returns whether a cell names another Act, whose sections are not told from those of this one. */
export const namesOtherAct = (cell: string): boolean => otherAct.test(cell.replaceAll(thisAct, ' '))
