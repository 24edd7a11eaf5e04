import {
  and,
  asDecimal,
  asMoney,
  coalesce,
  column,
  either,
  equal,
  lower,
  matches,
  replace,
  unequal,
  value,
} from '../../plan/build.js'
import type { Expression, From, Query, Step } from '../../plan/plan.js'
import { lines, tables } from '../tables.js'

/**
 * An amount as nearly all are written: what is read of it needs no reader. Every other text is read by the readers of
 * the toolkit, once for all rows that state it.
 */
export const plainAmount =
  '^(£?(0|[1-9][0-9]{0,11}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})([.][0-9]{1,2})?|-£?([1-9][0-9]{0,11}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})([.][0-9]{1,2})?|-£?0[.](0[1-9]|[1-9][0-9]?))$'

/** A transaction number as nearly all are written: no word for one that is not stated or withheld. */
export const plainNumber = '^[A-Za-z]{0,5}[-/]?[0-9]*[1-9][0-9]*$'

/** Something shows in a cell, whatever spaces stand around it. A cell of other signs alone may show something. */
export const shows = '[!-~]'

/** A table under a name. */
export const from = (table: string, as: string): From => ({ table, as })
/** The rows as published. */
export const rows = from(tables.rows.name, 'r')
/** What was looked up of a row, if anything was. */
export const lookup = (
  table: { readonly name: string },
  as: string,
  on: Expression,
): NonNullable<Query['joins']>[number] => ({
  to: from(table.name, as),
  on,
  keep: 'left',
})

/** Whether a text is a plain amount. */
export const isPlain = (text: Expression): Expression => matches(text, plainAmount)
/** Whether a text is a plain number. */
export const isPlainNumber = (text: Expression): Expression =>
  and(matches(text, plainNumber), unequal(lower(text), value('s40')))

/** The pounds of a text that is a plain amount; null of any other. */
export const plainPounds = (text: Expression): Expression =>
  either(
    isPlain(text),
    asMoney(replace(replace(text, value('£'), value('')), value(','), value(''))),
    asDecimal(value(null)),
  )

/** The exact pounds of a text, plain or looked up; null where there are none. */
export const pounds = (text: Expression, looked: Expression): Expression =>
  coalesce(plainPounds(text), asDecimal(looked))

/** The exact pounds of the amount of a row, which is worked out once; null where there are none. */
export const poundsOfRow: Expression = coalesce(column('r.pounds'), asDecimal(column('a.amount')))

/** An amount, of which a dash says that there is none. */
export const withDash = (amount: Expression, kind: Expression): Expression =>
  either(equal(coalesce(kind, value('')), value('dash')), asDecimal(value('0')), amount)

/** What was looked up of the columns beside the amount. */
export const besideJoins: NonNullable<Query['joins']> = [
  lookup(tables.amounts, 'net', equal(column('r.netAmount'), column('net.text'))),
  lookup(tables.amounts, 'vat', equal(column('r.vatAmount'), column('vat.text'))),
]

/** The exact pounds of the net amount of a row; null where there are none. */
export const netOfRow: Expression = withDash(pounds(column('r.netAmount'), column('net.amount')), column('net.kind'))
/** Those of its VAT. */
export const vatOfRow: Expression = withDash(pounds(column('r.vatAmount'), column('vat.amount')), column('vat.kind'))

/** Makes the rows as published, of a query that gives their texts. */
export const rowSteps = (given: Query): readonly Step[] => [
  { drop: tables.rows.name },
  {
    create: tables.rows.name,
    as: {
      from: { query: given, as: 'g' },
      select: {
        ...selected(Object.keys(tables.given.columns).map((name) => `g.${name}`)),
        pounds: plainPounds(column('g.amount')),
      },
    },
  },
]

/** What was looked up to tell payments from other lines. */
export const roleJoins: NonNullable<Query['joins']> = [
  lookup(tables.roles, 'role', equal(column('r.row_no'), column('role.row_no'))),
  lookup(tables.amounts, 'a', equal(column('r.amount'), column('a.text'))),
]

/** Whether a line is a payment. */
export const isPayment = and(
  equal(coalesce(column('role.role'), value('payment')), value('payment')),
  unequal(coalesce(column('a.kind'), value('exact')), value('heading')),
)

/** Columns under their own names. */
export const selected = (names: readonly string[]): Readonly<Record<string, Expression>> =>
  Object.fromEntries(names.map((name) => [name.replace(/^.*\./, ''), column(name)]))
/** Whether two rows have the same in all of these columns. */
export const same = (one: string, other: string, names: readonly string[]): Expression => ({
  call: 'and',
  on: names.map((name) => equal(column(`${one}.${name}`), column(`${other}.${name}`))),
})

/** Columns, by their paths. */
export const columns = (...paths: readonly string[]): readonly Expression[] => paths.map((path) => column(path))

/** The payments, each with what its texts are read as. */
export const payments: From = from(lines, 'l')
