import { listed, requireObject } from '@imt/core'
import type { Dialect } from '../../dialect/dialect.js'
import {
  requireColumnNames,
  requireDialect,
  requireName,
  requireTableName,
  scriptOf,
} from '../../script/script-text.js'
import { textColumns, type TextColumn } from '../tables.js'
import { spendStatements } from './spend-statements.js'

/** A table of payments in a warehouse that cannot be reached from here. */
export interface SpendScriptOptions {
  readonly dialect: Dialect['name']
  /** `payments`, `schema.payments` or `catalogue.schema.payments`; `payments` unless given. */
  readonly table?: string
  /** A column of whole numbers that tells rows apart. Without one, rows are numbered by their values. */
  readonly key?: string
  /**
   * What the columns of a payment are called in the table, by their keys in a publication: `{ supplier: 'payee' }`.
   * Unless given, those that every payment needs are `payment_date`, `supplier`, `transaction_number` and `amount`; the
   * others are left out.
   */
  readonly columns?: Readonly<Partial<Record<TextColumn, string>>>
}

const needed = {
  datePaid: 'payment_date',
  supplier: 'supplier',
  transactionNumber: 'transaction_number',
  amount: 'amount',
} as const

/**
 * Writes the SQL that checks payments in a warehouse that cannot be reached from here, with what each statement gives
 * and how the results lead back to findings. What SQL alone cannot say is named in it.
 *
 * @example
 * ```ts
 * const script = spendScript({ dialect: 'spark', table: 'lake.payments', columns: { supplier: 'payee' } })
 * script.includes('`lake`.`payments`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
export const spendScript = (options: SpendScriptOptions): string => {
  const {
    dialect: name,
    table = 'payments',
    key,
    columns = {},
  } = requireObject(options, 'spendScript: options', ['dialect', 'table', 'key', 'columns'])
  const dialect = requireDialect(name, 'spendScript')
  requireTableName(table, 'spendScript')
  if (key !== undefined) requireName(key, 'spendScript: options.key')
  requireColumnNames(columns, textColumns, 'spendScript')
  const all = { ...needed, ...columns }
  const taken = textColumns.flatMap((of) => (all[of] === undefined ? [] : [`${all[of]} as ${of}`]))
  const left = textColumns.filter((of) => all[of] === undefined)
  const remarks = [
    `Columns: ${listed(taken)}.${left.length === 0 ? '' : ` Not looked at: ${listed(left)}.`} Others are named by imt sql spend --column KEY=NAME.`,
    'What SQL alone can do: compare and add up what is plainly written, and sift out the few rows that matter. A row in a list is no finding: the list may hold more than is wrong.',
    'What it cannot: read dates, amounts and names as people write them, tell a total from a payment, or say what is wrong in words. imt does that with the result of the last statement but one.',
  ]
  return scriptOf(
    `Checks of payments by the IM&T toolkit, in SQL of ${dialect.title}, for the table ${table}.`,
    remarks,
    spendStatements(dialect, { table, key, columns: all }),
  )
}
