import { comparison } from './comparison.js'
import { coverage } from './coverage.js'
import { finding } from './finding.js'
import { head } from './head.js'
import { notListed } from './not-listed.js'

/**
 * Every text that the forms of a report say of themselves, by its id: a function of plain values. Counts are numbers
 * and days are ISO days, so that another language puts them in its own way. What rules say comes to `ofRule`.
 */
export const english = Object.freeze({ ...head, ...coverage, ...finding, ...notListed, ...comparison } as const)
