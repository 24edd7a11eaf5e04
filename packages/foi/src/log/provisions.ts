import { citedProvisions, type CitedProvision } from '../citations/cited-provisions.js'

/**
 * Returns the provisions that a cell of the column for them cites. Under such a heading a number is a section, also
 * without the word.
 */
export const provisionsIn = (cell: string): readonly CitedProvision[] => citedProvisions(cell, { bareNumbers: true })
