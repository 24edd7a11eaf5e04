import { isNamed, tidyHeading, type ColumnNames } from '@imt/core'
import type { CapitalMeasure } from './schema.js'

/** The headings of a capital programme, besides its years. */
export const capitalColumns: ColumnNames<'category' | 'project' | 'fundingSource'> = {
  category: ['Category', 'Programme', 'Type', 'Capital category'],
  project: ['Project', 'Scheme', 'Description', 'Capital scheme', 'Project name', 'Scheme name'],
  fundingSource: ['Funding source', 'Source of funding', 'Funded by', 'Funding'],
}

const year = /(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)/
const before = /^(?:fy\s*)?/i

const measures: readonly (readonly [CapitalMeasure, RegExp])[] = [
  ['original', /^original(?: budget| plan| programme)?$/i],
  ['latest', /^(?:latest|revised|current)(?: budget| plan| programme)?$/i],
  ['actual', /^actuals?(?: spend| expenditure)?$|^outturn$/i],
  ['value', /^$|^(?:value|budget|plan|amount|total)$/i],
]

/**
 * The year of a column such as `2017/2018 Value` as printed, and what it holds; `undefined` if the heading is no
 * year's.
 */
export const yearOf = (heading: string): { readonly year: string; readonly measure: CapitalMeasure } | undefined => {
  const words = tidyHeading(heading).replace(before, '')
  const found = year.exec(words)?.[0]
  if (found === undefined || isNamed(heading, capitalColumns.category)) return undefined
  const rest = words
    .replace(found, ' ')
    .replace(/\(?£\s*['’]?(?:000['’]?s?|k|m)?\)?/i, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const measure = measures.find(([, form]) => form.test(rest))?.[0]
  return measure === undefined ? undefined : { year: found, measure }
}

/** A heading that `yearOf` reads, as an expression, for tables that text extraction has taken apart. */
export const yearHeading: RegExp =
  /^(?:(?:value|budget|plan|amount|original|latest|revised|actual)\s+)?((?:19|20)\d\d[/–-](?:(?:19|20)\d\d|\d\d))(?:\s+(?:value|budget|plan|amount|original|latest|revised|actual|original budget|latest budget))?(?:\s*\(?£['’]?(?:000s?|k|m)?\)?)?$/i
