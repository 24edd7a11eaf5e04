import type { SumCheck } from '../sum-findings/sum-check.js'
import type { Finance } from '../section.js'

/** What several rules say where a part of a publication is not there. */
export const notThere = {
  total: 'no table in this publication has a row for its total',
  costCentres: 'the publication has no budget by cost centre',
  sideBySide: 'the publication has no table that sets figures side by side, such as plan and actual',
} as const

/** Returns why a rule about totals had nothing to look at: there are none, or what is said of those that are there. */
export const noTotals = (checks: readonly SumCheck[], otherwise: string): string =>
  checks.some(({ relations, left }) => left.length > 0 || relations.some(({ across }) => !across))
    ? otherwise
    : notThere.total

/** Returns why a rule about the budget by cost centre had nothing to look at. */
export const noLines = ({ revenue = [] }: Finance, otherwise: string): string =>
  revenue.length === 0 ? notThere.costCentres : otherwise
