import { frozen } from '@imt/core'
import { citedProvisions, type CitedProvision } from '../standing/provisions.js'
import { remembered } from './remembered.js'

/** A number that stands where a section would, alone or with its subsection: `40(2)` in "40(2) and 43". */
const bare = /(?<![^\s,;/&+])(?<!sections? )([1-9]\d?[A-Z]?)(?=\s*(?:\(|$|[,;/&+–:-]|and\b|or\b))/gi
const regulation = /\br(?:eg(?:ulation)?s?)?\.? ?\d/i

/**
 * Returns the provisions of the Act that a cell of the column for them cites. Under such a heading a number is a
 * section, also without the word.
 */
export const provisionsIn = /* @__PURE__ */ remembered((cell: string): readonly CitedProvision[] =>
  frozen(citedProvisions(regulation.test(cell) ? cell : cell.replaceAll(bare, 's$1'))),
)
