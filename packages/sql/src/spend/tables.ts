import type { ColumnType } from '../plan/plan.js'

/** The columns of texts of a payment, by their keys in a publication. */
export const textColumns = [
  'departmentFamily',
  'entity',
  'datePaid',
  'expenseType',
  'expenseArea',
  'supplier',
  'transactionNumber',
  'amount',
  'netAmount',
  'vatAmount',
  'vatNumber',
  'postcode',
  'description',
] as const

export type TextColumn = (typeof textColumns)[number]

const texts = Object.fromEntries(textColumns.map((name) => [name, 'text'])) as Record<TextColumn, 'text'>

/** A table that ends with the session. */
export interface TableOfSession {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
}

/** The tables of a session: each line as published, and what texts in it are read as. */
export const tables = {
  /** Each line of each table, in the order published; a column that its table has not got is null. */
  given: { name: 'imt_given', columns: { row_no: 'whole', table_no: 'whole', ...texts } },
  /** The same, each with its amount in pounds where it is plainly written. */
  rows: { name: 'imt_rows', columns: { row_no: 'whole', table_no: 'whole', ...texts, pounds: 'decimal' } },
  /** What was read of texts that are no plain amount. */
  amounts: { name: 'imt_amounts', columns: { text: 'text', kind: 'text', amount: 'text', near: 'text', name: 'text' } },
  /** What lines are that show neither a date nor a number. */
  roles: { name: 'imt_roles', columns: { row_no: 'whole', role: 'text' } },
  days: { name: 'imt_days', columns: { text: 'text', day_first: 'text', month_first: 'text', name: 'text' } },
  /** Whether the days of a table are written month first. */
  orders: { name: 'imt_orders', columns: { table_no: 'whole', month_first: 'truth' } },
  suppliers: { name: 'imt_suppliers', columns: { text: 'text', id: 'whole', withheld: 'truth' } },
  /** What was read of texts that are no plain number. */
  numbers: { name: 'imt_numbers', columns: { text: 'text', number_key: 'text', is_blank: 'truth' } },
  /** Texts of which it is asked where they stand. */
  asked: { name: 'imt_asked', columns: { text: 'text' } },
  /** Rows that totals are compared at. */
  marks: { name: 'imt_marks', columns: { row_no: 'whole' } },
  /** Rows of which the cells are asked for. */
  wanted: { name: 'imt_wanted', columns: { row_no: 'whole' } },
} as const satisfies Record<string, TableOfSession>

/** The payments, each with what its texts are read as. */
export const lines = 'imt_lines'
