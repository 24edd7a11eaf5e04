import { matchColumns, tidyHeading, type ColumnNames } from '@imt/core'
import { ledgerSystems, type LedgerTableColumn } from './layouts.data.js'

/** Headings that belong to no one system. */
const usual: ColumnNames<LedgerTableColumn> = {
  account: [
    'Account',
    'Account code',
    'Account no',
    'Account number',
    'Nominal code',
    'Subjective code',
    'GL code',
    'GL account',
    'General ledger code',
    'Ledger code',
    'Ledger account',
    'Expense code',
    'A/c code',
    'A/C',
    'Acct',
    'Acct no',
    'Code',
  ],
  name: [
    'Account name',
    'Account description',
    'Account title',
    'Account desc',
    'Ledger name',
    'Ledger description',
    'Nominal description',
    'GL description',
    'GL account name',
    'Description',
    'Account',
    'Name',
  ],
  accountType: ['Account type', 'Type'],
  costCentre: [
    'Cost centre',
    'Cost centre code',
    'Cost centre description',
    'Cost centre name',
    'Cost code',
    'Department',
    'CC',
    // The funds of a charity, and of an accounting system that keeps several in one ledger.
    'Fund',
    'Fund name',
    'Fund code',
    'Fund number',
  ],
  class: ['Class', 'Budget class', 'Subjective class', 'Category', 'Group'],
  period: ['Period', 'Accounting period', 'Financial period', 'Month'],
  date: ['Date', 'Transaction date', 'Posting date', 'Journal date', 'GL date'],
  reference: [
    'Reference',
    'Journal',
    'Journal no',
    'Journal number',
    'Journal reference',
    'Transaction number',
    'Transaction no',
    'Voucher',
    'Voucher number',
    'Document number',
  ],
  description: ['Description', 'Narrative', 'Details', 'Particulars', 'Journal description', 'Line description'],
  side: [
    'Sign',
    'Dr/Cr indicator',
    'Dr/Cr',
    'Dr or Cr',
    'Debit/Credit',
    'Debit or credit',
    'D/C',
    'Debit/credit indicator',
    'DrCr',
  ],
  currency: [
    'Currency',
    'Currency code',
    'Cur',
    'Curr',
    'Ccy',
    'Crcy',
    'Transaction currency',
    'Currency of transaction',
  ],
  openingDebit: ['Opening debit', 'Opening Dr', 'Opening balance debit', 'Opening balance Dr', 'Brought forward debit'],
  openingCredit: [
    'Opening credit',
    'Opening Cr',
    'Opening balance credit',
    'Opening balance Cr',
    'Brought forward credit',
  ],
  opening: [
    'Opening balance',
    'Opening',
    'Balance brought forward',
    'Brought forward',
    'Balance b/f',
    'Balance b/fwd',
    'B/f',
  ],
  closingDebit: ['Closing debit', 'Closing Dr', 'Closing balance debit', 'Closing balance Dr', 'Carried forward debit'],
  closingCredit: [
    'Closing credit',
    'Closing Cr',
    'Closing balance credit',
    'Closing balance Cr',
    'Carried forward credit',
  ],
  closing: [
    'Closing balance',
    'End balance',
    'Closing',
    'Balance carried forward',
    'Carried forward',
    'Balance c/f',
    'Balance c/fwd',
    'C/f',
  ],
  toDateDebit: ['Year to date debit', 'Debit to date', 'YTD Dr'],
  toDateCredit: ['Year to date credit', 'Credit to date', 'YTD Cr'],
  debit: [
    'Debit',
    'Debits',
    'Dr',
    'Debit amount',
    'Debit balance',
    'Debit value',
    'Movement debit',
    'Movement Dr',
    'Period debit',
    'Debit movement',
    'Debit movements',
  ],
  credit: [
    'Credit',
    'Credits',
    'Cr',
    'Credit amount',
    'Credit balance',
    'Credit value',
    'Movement credit',
    'Movement Cr',
    'Period credit',
    'Credit movement',
    'Credit movements',
  ],
  amount: [
    'Amount',
    'Value',
    'Net amount',
    'Net',
    'Movement',
    'Movements',
    'Net movement',
    'Movement in period',
    'Movement in the period',
    'Base amount',
    'Accounted amount',
    'Amount in local currency',
    'Local currency amount',
    'Period movement',
  ],
  balance: [
    'Balance',
    'Closing net',
    'Net balance',
    'Running balance',
    'Account balance',
    'Ledger balance',
    'YTD balance',
    'Balance YTD',
    'Year to date balance',
    'Balance to date',
  ],
}

const headingsOf = (column: LedgerTableColumn): readonly (string | RegExp)[] => [
  ...new Set([...usual[column], ...ledgerSystems.flatMap(({ headings }) => headings[column] ?? [])]),
]

/** The headings under which ledgers and trial balances are handed out. */
export const ledgerTableColumns: ColumnNames<LedgerTableColumn> = {
  account: headingsOf('account'),
  name: headingsOf('name'),
  accountType: headingsOf('accountType'),
  costCentre: headingsOf('costCentre'),
  class: headingsOf('class'),
  period: headingsOf('period'),
  date: headingsOf('date'),
  reference: headingsOf('reference'),
  description: headingsOf('description'),
  side: headingsOf('side'),
  currency: headingsOf('currency'),
  openingDebit: headingsOf('openingDebit'),
  openingCredit: headingsOf('openingCredit'),
  opening: headingsOf('opening'),
  closingDebit: headingsOf('closingDebit'),
  closingCredit: headingsOf('closingCredit'),
  closing: headingsOf('closing'),
  toDateDebit: headingsOf('toDateDebit'),
  toDateCredit: headingsOf('toDateCredit'),
  debit: headingsOf('debit'),
  credit: headingsOf('credit'),
  amount: headingsOf('amount'),
  balance: headingsOf('balance'),
}

/**
 * Headings of what a transaction came to in its own currency, which a ledger may state beside what it is in pounds:
 * `Cur. amount`, `Entered Dr`, `Amount in document currency`.
 */
const inOwnCurrency =
  /^(?:cur|curr|ccy|currency|foreign|transaction|document|doc|original|entered)[\s._]{0,2}(?:currency[\s._])?(?:amount|amt|value|debit|credit|dr|cr)$|^(?:amount|value|debit|credit) in (?:(?:foreign|transaction|document|doc\.?|original) )?(?:currency|curr?\.?|dc)$/i

const isInOwnCurrency = (heading: string | RegExp): boolean =>
  typeof heading === 'string' && inOwnCurrency.test(tidyHeading(heading))

const inPounds: typeof ledgerTableColumns = {
  ...ledgerTableColumns,
  amount: ledgerTableColumns.amount.filter((heading) => !isInOwnCurrency(heading)),
  debit: ledgerTableColumns.debit.filter((heading) => !isInOwnCurrency(heading)),
  credit: ledgerTableColumns.credit.filter((heading) => !isInOwnCurrency(heading)),
  currency: [],
}

/** Headings that are understood, and not needed where amounts in pounds stand beside those in other currencies. */
export const besidePounds: readonly (string | RegExp)[] = [...ledgerTableColumns.currency, inOwnCurrency]

/**
 * The headings under which a table is read. Where it states each amount in pounds and in the currency of the
 * transaction, those in pounds are read, and what the currency was says nothing of them.
 */
export const ledgerColumnsOf = ({ headers }: { readonly headers: readonly string[] }): typeof ledgerTableColumns => {
  if (!headers.some(isInOwnCurrency)) return ledgerTableColumns
  const { at } = matchColumns(headers, inPounds)
  return at.amount !== undefined || (at.debit !== undefined && at.credit !== undefined) ? inPounds : ledgerTableColumns
}

/** The columns that hold money, each with the words that a reader is told. */
export const moneyColumns = {
  openingDebit: 'opening debits',
  openingCredit: 'opening credits',
  opening: 'opening balances',
  debit: 'debits',
  credit: 'credits',
  amount: 'amounts',
  closingDebit: 'closing debits',
  closingCredit: 'closing credits',
  closing: 'closing balances',
  toDateDebit: 'debits to date',
  toDateCredit: 'credits to date',
  balance: 'balances',
} as const satisfies { readonly [Column in LedgerTableColumn]?: string }

/** A column that holds money. */
export type MoneyColumn = keyof typeof moneyColumns

/** Those columns. */
export const moneyKeys = Object.keys(moneyColumns) as readonly MoneyColumn[]

/** Pairs of columns that state debits and credits of one moment or stretch. */
export const sidePairs = [
  ['debit', 'credit'],
  ['openingDebit', 'openingCredit'],
  ['closingDebit', 'closingCredit'],
  ['toDateDebit', 'toDateCredit'],
] as const satisfies readonly (readonly [MoneyColumn, MoneyColumn])[]

/** Such a pair. */
export type SidePair = (typeof sidePairs)[number]
