import { tidyHeading } from '@imt/core'
import type { StatementColumn, StatementMeasure } from './schema.js'

const year = /\b(?:FY\s*)?((?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d)\b/i
const side = /\b(income|expenditure|net|revenue|capital|pay|non-pay)\b/i

/** In this order: `Previous forecast outturn variance` is a variance. The second form, if any, follows the first. */
const words: readonly (readonly [StatementMeasure, RegExp, RegExp?])[] = [
  ['percent', /%|\bper\s?cent|\bpercentage/i],
  ['variance', /\bvar\b|\bvarian|\bvariation/i],
  ['variance', /\bunder\b/i, /\bover\b/i],
  ['variance', /\bover\b/i, /\bunder\b/i],
  ['variance', /\bfav/i, /\badv/i],
  ['variance', /\badv/i, /\bfav/i],
  [
    'variance',
    /^(?:net )?(?:change|difference|increase|decrease)s?\b(?! (?:in|to|of) \w)|\b(?:change|difference|increase|decrease)$|\byear[- ]on[- ]year\b/i,
  ],
  ['previousForecast', /\bprevious\b/i, /forecast|outturn/i],
  ['forecast', /\bforecast|\boutturn|\bprojected|\bestimated\b/i],
  ['budgetToDate', /\b(?:budget|plan)\b/i, /\b(?:to date|ytd)\b/i],
  ['budgetToDate', /\bytd (?:budget|plan)\b|\bprofiled budget\b/i],
  ['actualToDate', /\bto date\b|\bytd\b|\byear to date\b/i],
  ['originalBudget', /\boriginal\b/i],
  ['latestBudget', /\blatest\b|\brevised\b|\bcurrent budget\b/i],
  ['plan', /\bplan(?:ned)?\b|\bbudget\b/i],
  ['actual', /\bactuals?\b|\bspend\b|\bspent\b|^expenditure$/i],
  ['prior', /\bprior\b|\blast year\b|\bprevious year\b/i],
  ['source', /\bsources?\b/i],
  ['application', /\bapplications?\b/i],
  ['transferFrom', /\btransfer from\b|^from$/i],
  ['transferTo', /\btransfer to\b|^to$/i],
  ['total', /\btotal\b/i],
  ['staff', /\bwte\b|\bfte\b|\bheadcount\b|\bpermanent(?:ly)?\b|\bstaff\b/i],
]

/** True if a form stands in a heading, with the other after it if there is one. */
const stands = (heading: string, form: RegExp, then: RegExp | undefined): boolean => {
  const at = heading.search(form)
  return at >= 0 && (then === undefined || then.test(heading.slice(at)))
}

/**
 * Returns what a column of a statement holds, from its heading.
 *
 * @param heading - as published
 * @example
 * ```ts
 * columnOf('2008/09 Source') // => { heading: '2008/09 Source', measure: 'source', of: '2008/09' }
 * columnOf('Income To Date') // => { heading: 'Income To Date', measure: 'actualToDate', of: 'Income' }
 * ```
 */
export const columnOf = (heading: string): StatementColumn => {
  const tidy = tidyHeading(heading)
  const measure = words.find(([, form, then]) => stands(tidy, form, then))?.[0] ?? 'other'
  const of = year.exec(tidy)?.[1] ?? side.exec(tidy)?.[1]
  return { heading: tidy, measure, ...(of === undefined ? {} : { of }) }
}
