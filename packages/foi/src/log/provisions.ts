import { citedProvisions, type CitedProvision } from '../standing/provisions.js'

const space = /\s+/g
/** "Sections 31 and 43", of which each is a section. */
const plural = /\b(?:sections|secs\.?|ss\.?) ?(?=\d)/gi
/** A number that stands where a section would, alone or with its subsection: `40(2)` in "40(2) and 43". */
const bare = /(?<![^ ,;/&+])(?<!section )(\d{1,2}[A-Z]?)(?= ?(?:\(|$|[,;/&+–:-]|and\b|or\b))/gi
const regulation = /\breg/i

/**
 * Returns the provisions of the Act that a cell of the column for them cites. Under such a heading a number is a
 * section, also without the word.
 */
export const provisionsIn = (cell: string): readonly CitedProvision[] =>
  citedProvisions(
    regulation.test(cell) ? cell : cell.replaceAll(space, ' ').replaceAll(plural, 'section ').replaceAll(bare, 's$1'),
  )
