import { isNamed, matchColumns, tidyHeading, type ColumnNames } from '@imt/core'
import { eachTextOnce } from '../table/each-text-once.js'
import { ledgerTableColumns } from './columns.js'
import type { LedgerTableColumn } from './layouts.data.js'
import { isSpread, spreadNames, type SpreadColumn } from './spread.js'
import { twoPeriodsOf, type TwoPeriods } from './two-periods.js'

/**
 * Headings of what a transaction came to in its own currency, which a ledger may state beside what it is in pounds:
 * `Cur. amount`, `Entered Dr`, `Amount in document currency`.
 */
const inOwnCurrency =
  /^(?:cur|curr|ccy|currency|foreign|transaction|document|doc|original|entered)[\s._]{0,2}(?:currency[\s._])?(?:amount|amt|value|debit|credit|dr|cr)$|^(?:amount|value|debit|credit) in (?:(?:foreign|transaction|document|doc\.?|original) )?(?:currency|curr?\.?|dc)$/i

/** Remembers what was said of the headings of the last tables: each is asked for many times. */
const remembered = <Answer>(ask: (headers: readonly string[]) => Answer): ((headers: readonly string[]) => Answer) => {
  const of = eachTextOnce((key: string) => ask(JSON.parse(key) as readonly string[]))
  return (headers) => of(JSON.stringify(headers))
}

const batch = 'Batch name'

const isInOwnCurrency = (heading: string | RegExp): boolean =>
  typeof heading === 'string' && inOwnCurrency.test(tidyHeading(heading))

/** A batch holds several journals: it is the number of a line only where no journal is. */
const withoutBatch: typeof ledgerTableColumns = {
  ...ledgerTableColumns,
  reference: ledgerTableColumns.reference.filter((heading) => heading !== batch),
}

const hasJournalAndBatch = (headers: readonly string[]): boolean =>
  headers.some((heading) => isNamed(heading, [batch])) &&
  headers.some((heading) => isNamed(heading, withoutBatch.reference))

const inPounds: typeof ledgerTableColumns = {
  ...ledgerTableColumns,
  amount: ledgerTableColumns.amount.filter((heading) => !isInOwnCurrency(heading)),
  debit: ledgerTableColumns.debit.filter((heading) => !isInOwnCurrency(heading)),
  credit: ledgerTableColumns.credit.filter((heading) => !isInOwnCurrency(heading)),
  currency: [],
}

const inPoundsWithoutBatch: typeof ledgerTableColumns = { ...inPounds, reference: withoutBatch.reference }

/** Headings that are understood, and not needed where amounts in pounds stand beside those in other currencies. */
export const besidePounds: readonly (string | RegExp)[] = [
  ...ledgerTableColumns.currency,
  inOwnCurrency,
  batch,
  // Which books these are, and names beside codes that are read.
  'Ledger',
  'CoCd',
  'Company code',
  'BusA',
  'Business area',
  'Cost centre description',
  'Cost centre name',
  'Cost centre desc',
  'Subjective description',
  /^[a-z .]{1,30}\(t\)$/i,
]

const ofYear =
  /^(?:ytd|year to date|cumulative) (?:movements?|net|activity)$|^(?:movements?|activity) (?:ytd|to date)$/i

/**
 * The heading of what moved in the year, where it stands between what an account began with and what it ends with, and
 * what the last period moved stands there too.
 */
const movedInYear = remembered((headers): string | undefined => {
  const { at } = matchColumns(headers, ledgerTableColumns)
  const { opening, closing, amount } = at
  if (opening === undefined || closing === undefined || amount === undefined) return undefined
  const heading = headers.slice(opening + 1, closing).find((each) => ofYear.test(tidyHeading(each)))
  return heading === undefined || heading === headers[amount] ? undefined : heading
})

/** What two periods side by side state, where a table has them. */
export const periodsOf = remembered((headers): TwoPeriods | undefined => twoPeriodsOf(headers, ledgerTableColumns))

const ofTwoPeriods = remembered((headers): typeof ledgerTableColumns => ({
  ...ledgerTableColumns,
  ...periodsOf(headers)?.headings,
}))

const ofMovedInYear = remembered((headers): typeof ledgerTableColumns => {
  const inYear = movedInYear(headers)
  return inYear === undefined ? ledgerTableColumns : { ...ledgerTableColumns, amount: [inYear] }
})

/**
 * The headings under which a table is read. Where it states each amount in pounds and in the currency of the
 * transaction, those in pounds are read, and what the currency was says nothing of them. Where it has two periods side
 * by side, each has its own.
 */
export const ledgerColumnsOf = ({
  headers,
}: {
  readonly headers: readonly string[]
}): ColumnNames<LedgerTableColumn | SpreadColumn> | typeof ledgerTableColumns => {
  if (isSpread(headers)) return spreadNames
  if (periodsOf(headers) !== undefined) return ofTwoPeriods(headers)
  const isBatched = hasJournalAndBatch(headers)
  if (movedInYear(headers) !== undefined) return ofMovedInYear(headers)
  const names = isBatched ? withoutBatch : ledgerTableColumns
  if (!headers.some(isInOwnCurrency)) return names
  const { at } = matchColumns(headers, inPounds)
  const areInPounds = at.amount !== undefined || (at.debit !== undefined && at.credit !== undefined)
  if (!areInPounds) return names
  return isBatched ? inPoundsWithoutBatch : inPounds
}
