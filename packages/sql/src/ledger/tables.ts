import type { TableOfSession } from '../spend/tables.js'

/** The tables of a session that holds a ledger: each record as published, and what texts in it are read as. */
export const ledgerTables = {
  /** Each record: the first money is the amount or the debit, the second the credit. */
  rows: {
    name: 'imt_ledger_rows',
    columns: {
      row_no: 'whole',
      centre: 'text',
      code: 'text',
      period: 'text',
      mark: 'text',
      money: 'text',
      credit: 'text',
      pounds: 'decimal',
      credit_pounds: 'decimal',
    },
  },
  /** `kind` is `centre`, `total` or `missing`. */
  centres: { name: 'imt_ledger_centres', columns: { text: 'text', kind: 'text', id: 'whole' } },
  /** `kind` is `class`, `total` or `unknown`. */
  codes: { name: 'imt_ledger_codes', columns: { text: 'text', kind: 'text', id: 'whole' } },
  periods: { name: 'imt_ledger_periods', columns: { text: 'text', wanted: 'truth' } },
  /** `kind` is `debit`, `credit`, `none` or `unknown`. */
  marks: { name: 'imt_ledger_marks', columns: { text: 'text', kind: 'text' } },
  /** What was read of texts that are no plain amount: `exact`, or why there is none. `blank` is nothing or a dash. */
  money: {
    name: 'imt_ledger_money',
    columns: { text: 'text', kind: 'text', blank: 'truth', empty: 'truth', amount: 'text' },
  },
} as const satisfies Record<string, TableOfSession>

/** The records, each with what became of it: `line`, `otherPeriod`, `totalRow`, or why it was refused. */
export const ledgerLines = 'imt_ledger_lines'
