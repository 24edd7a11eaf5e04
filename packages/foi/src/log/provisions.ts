import { frozen } from '@imt/core'
import { citedProvisions, type CitedProvision } from '../citations/cited-provisions.js'
import { remembered } from './remembered.js'

/**
 * Returns the provisions that a cell of the column for them cites. Under such a heading a number is a section, also
 * without the word.
 */
export const provisionsIn = /* @__PURE__ */ remembered((cell: string): readonly CitedProvision[] =>
  frozen(citedProvisions(cell, { bareNumbers: true })),
)
