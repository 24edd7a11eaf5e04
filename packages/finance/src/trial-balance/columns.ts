import type { ColumnNames } from '@imt/core'
import { ledgerSystems, type LedgerTableColumn } from './layouts.data.js'
import { usualHeadings } from './usual-headings.data.js'

const headingsOf = (column: LedgerTableColumn): readonly (string | RegExp)[] => [
  ...new Set([...usualHeadings[column], ...ledgerSystems.flatMap(({ headings }) => headings[column] ?? [])]),
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
  earlier: headingsOf('earlier'),
  closingDebit: headingsOf('closingDebit'),
  closingCredit: headingsOf('closingCredit'),
  closing: headingsOf('closing'),
  toDateDebit: headingsOf('toDateDebit'),
  toDateCredit: headingsOf('toDateCredit'),
  adjustingDebit: headingsOf('adjustingDebit'),
  adjustingCredit: headingsOf('adjustingCredit'),
  debit: headingsOf('debit'),
  credit: headingsOf('credit'),
  amount: headingsOf('amount'),
  balance: headingsOf('balance'),
  otherDebit: headingsOf('otherDebit'),
  otherCredit: headingsOf('otherCredit'),
  otherBalance: headingsOf('otherBalance'),
}

/** The columns that hold money, each with the words that a reader is told. */
export const moneyColumns = {
  openingDebit: 'opening debits',
  openingCredit: 'opening credits',
  opening: 'opening balances',
  earlier: 'movements of earlier periods',
  debit: 'debits',
  credit: 'credits',
  adjustingDebit: 'adjusting debits',
  adjustingCredit: 'adjusting credits',
  amount: 'amounts',
  closingDebit: 'closing debits',
  closingCredit: 'closing credits',
  closing: 'closing balances',
  toDateDebit: 'debits to date',
  toDateCredit: 'credits to date',
  balance: 'balances',
  otherDebit: 'debits of the other period',
  otherCredit: 'credits of the other period',
  otherBalance: 'balances of the other period',
} as const satisfies { readonly [Column in LedgerTableColumn]?: string }

/** A column that holds money. */
export type MoneyColumn = keyof typeof moneyColumns

/** What is added up: a column, the debits and credits among signed or marked amounts, and what was carried forward. */
export type Kept = MoneyColumn | 'debitsOfAmount' | 'creditsOfAmount' | `carried ${MoneyColumn}`

/** Those columns. */
export const moneyKeys = Object.keys(moneyColumns) as readonly MoneyColumn[]

/** Pairs of columns that state debits and credits of one moment or stretch. */
export const sidePairs = [
  ['debit', 'credit'],
  ['adjustingDebit', 'adjustingCredit'],
  ['openingDebit', 'openingCredit'],
  ['closingDebit', 'closingCredit'],
  ['toDateDebit', 'toDateCredit'],
  ['otherDebit', 'otherCredit'],
] as const satisfies readonly (readonly [MoneyColumn, MoneyColumn])[]

/** Such a pair. */
export type SidePair = (typeof sidePairs)[number]
