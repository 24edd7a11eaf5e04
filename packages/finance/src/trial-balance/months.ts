import { matchColumns, tidyHeading, type Table } from '@imt/core'
import { ledgerTableColumns } from './columns.js'

const months =
  /^(?:(?:period|month|p|m) ?(?:0?[1-9]|1[0-3])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[ '-]{1,2}(?:\d{4}|\d{2}))?)$/i

/**
 * True for what was in accounts at first and what came to them month by month: no statement, and no ledger that is read
 * column by column either, so that its own sums are looked for.
 */
export const areMonthsOfAccounts = ({ headers }: Pick<Table, 'headers'>): boolean => {
  const { account, opening } = matchColumns(headers, ledgerTableColumns).at
  return (
    account !== undefined &&
    opening !== undefined &&
    headers.filter((heading) => months.test(tidyHeading(heading))).length >= 2
  )
}
