import { matchColumns, tidyHeading, type Table } from '@imt/core'
import { ledgerTableColumns } from './columns.js'

const months =
  /^(?:(?:period|month|per|p|m)\.? ?(?:0?[1-9]|1[0-3])|20\d{2}[ /-]?(?:0[1-9]|1[0-3])|(?:0[1-9]|1[0-3])[ /-]20\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[ '-]{1,2}(?:\d{4}|\d{2}))?)(?: (?:net )?(?:movements?|activity|actuals?))?$/i

/**
 * Returns the columns of what came to accounts month by month, of a table that says what was in them at first; none
 * where it is no such table.
 */
export const monthColumns = ({ headers }: Pick<Table, 'headers'>): readonly number[] => {
  const { account, opening } = matchColumns(headers, ledgerTableColumns).at
  if (account === undefined || opening === undefined) return []
  const found = headers.flatMap((heading, at) =>
    months.test(tidyHeading(heading).replaceAll(/[£()]/g, '').trim()) ? [at] : [],
  )
  return found.length < 2 ? [] : found
}

/** True for what was in accounts at first and what came to them month by month: a ledger, and no statement. */
export const areMonthsOfAccounts = (table: Pick<Table, 'headers'>): boolean => monthColumns(table).length > 0
