import { tidyHeading } from '@imt/core'
import { columnOf } from '../statement/measure-of.js'
import type { StatementMeasure } from '../statement/schema.js'
import type { CapitalMeasure } from './schema.js'

/** What a column of a list of schemes states: of which year, if its heading names one, and what. */
export interface SchemeColumn {
  readonly year: string
  readonly measure: CapitalMeasure
}

const measures: Partial<Record<StatementMeasure, CapitalMeasure>> = {
  plan: 'latest',
  latestBudget: 'latest',
  budgetToDate: 'latest',
  originalBudget: 'original',
  actual: 'actual',
  actualToDate: 'actual',
  forecast: 'forecast',
  variance: 'variance',
  total: 'total',
}

const left = /\bremaining\b|\bbalance\b|\bunspent\b|\buncommitted\b|\bavailable\b/i
const value = /^(?:value|amount|cost|£)?$/i
const approved = /^(?:approved|allocation|allocated|agreed)\b/i
const years = /\b(?:prior|previous|earlier|later|future|subsequent) years?\b/i
const year = /\b(?:fy\s*)?((?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d))?)\b/i
/** What a heading says its money is counted in. */
const unit = /\(?£\s*['’‘`]?(?:000['’]?s?|k|m(?:n|illions?)?)?\)?/i

/**
 * Returns what a column of a list of capital schemes states, from its heading; nothing where that is not known.
 *
 * @param heading - as published
 */
export const schemeColumn = (heading: string): SchemeColumn | undefined => {
  const tidy = tidyHeading(heading)
  const bare = tidy.replace(unit, ' ').replace(/\s+/g, ' ').trim()
  const others = years.exec(bare)?.[0]
  if (others !== undefined) return { year: others, measure: 'value' }
  const found = year.exec(bare)?.[1]
  const rest = (found === undefined ? bare : bare.replace(found, ' ').replace(/^fy\b/i, '')).trim()
  const of = found ?? ''
  if (left.test(rest)) return { year: of, measure: 'remaining' }
  if (value.test(rest)) return { year: of, measure: 'value' }
  const { measure } = columnOf(rest)
  const known = measures[measure] ?? (approved.test(rest) ? 'latest' : undefined)
  return known === undefined ? undefined : { year: of, measure: known }
}
