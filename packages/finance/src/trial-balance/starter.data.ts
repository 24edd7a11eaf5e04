import type { StarterTable } from '@imt/core'
import { ledgerSystems } from './layouts.data.js'

/** How a body may begin such a table. All in it is invented. */
export const starter: StarterTable = {
  about: 'A ledger or a trial balance: accounts with their debits and credits.',
  headings: ['Account', 'Account name', 'Debit', 'Credit'],
  rows: [
    ['1200', 'Bank', '5,000.00', ''],
    ['2100', 'Trade creditors', '', '2,100.00'],
    ['3000', 'Income and expenditure reserve', '', '2,900.00'],
    ['', 'Total', '5,000.00', '5,000.00'],
  ],
  sources: ledgerSystems.map(
    ({ system, citation: { title, url, verified } }) =>
      `${system}: ${title}, ${url}${verified ? '' : ' (not verified)'}`,
  ),
}
