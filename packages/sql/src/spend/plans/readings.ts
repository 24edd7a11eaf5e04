import {
  and,
  coalesce,
  column,
  contains,
  count,
  countRows,
  either,
  equal,
  isNull,
  isThere,
  least,
  less,
  lower,
  matches,
  not,
  or,
  value,
} from '../../plan/build.js'
import type { Expression, Query, Step } from '../../plan/plan.js'
import { tables, type TableOfSession, type TextColumn } from '../tables.js'
import { from, rows, lookup, isPlain, isPlainNumber, roleJoins, isPayment, shows } from './base.js'

/** A table that is filled with what was read of texts. */
export const made = (table: TableOfSession): Step => ({
  create: table.name,
  columns: table.columns,
})

/** The texts of the columns of amounts that are not plain. */
export const oddAmounts = (columns: readonly TextColumn[]): Query => ({
  from: {
    all: columns.map((name) => ({
      from: rows,
      where: and(
        isThere(column(`r.${name}`)),
        // That of the amount itself is known.
        name === 'amount' ? isNull(column('r.pounds')) : not(isPlain(column(`r.${name}`))),
      ),
      group: [column(`r.${name}`)],
      select: { text: column(`r.${name}`) },
    })),
    as: 'o',
  },
  group: [column('o.text')],
  select: { text: column('o.text') },
})

/** Words of totals, and of rows at the foot that state all payments with VAT, without it, or the VAT. */
const isOfTotals = (text: Expression): Expression => matches(lower(text), 'total|net|vat|gross')

/** Neither of them says that the line is a payment: its words have to be looked at. */
export const isUnsure = (text: Expression): Expression => or(isNull(text), not(matches(text, shows)), isOfTotals(text))

/** The lines that state neither a date nor a number, by their place. */
export const unsureRows: Query = {
  from: rows,
  where: and(isUnsure(column('r.datePaid')), isUnsure(column('r.transactionNumber'))),
  select: { row_no: column('r.row_no') },
  order: [column('r.row_no')],
}

/** The lines that are no payment, with what stands as their supplier. */
export const otherLines: Query = {
  from: rows,
  joins: roleJoins,
  where: not(isPayment),
  select: { row_no: column('r.row_no'), table_no: column('r.table_no'), supplier: column('r.supplier') },
  order: [column('r.row_no')],
}

/** Each text that payments state in a column, table by table: how many state it, and the first of them. */
export const tally = (name: TextColumn, where?: (text: Expression) => Expression): Query => ({
  from: rows,
  joins: roleJoins,
  where: where === undefined ? isPayment : and(isPayment, where(column(`r.${name}`))),
  group: [column('r.table_no'), column(`r.${name}`)],
  select: {
    table_no: column('r.table_no'),
    text: column(`r.${name}`),
    times: countRows(),
    row_no: least(column('r.row_no')),
  },
  order: [least(column('r.row_no'))],
})

/** Texts that may be a number that a spreadsheet has damaged, or stand for none. */
export const mayBeDamaged = (text: Expression): Expression =>
  and(
    isThere(text),
    or(
      not(matches(text, '[1-9]')),
      contains(text, '#'),
      contains(lower(text), 'e+'),
      // A spreadsheet keeps 15 digits.
      matches(text, '^ *[1-9][0-9]{14}0+ *$'),
      // A day that a spreadsheet may have made of it.
      matches(
        lower(text),
        '^ *([0-9]+[ /-])?[a-z]{3,9}[ /-][0-9]|^ *[0-9]{1,2}[ /-][a-z]{3}|^ *[0-9]+[/-][0-9]+[/-][0-9]',
      ),
    ),
  )

const statesSound: Expression = and(
  isPayment,
  isThere(column('r.transactionNumber')),
  not(mayBeDamaged(column('r.transactionNumber'))),
)
const number = column('r.transactionNumber')
/** What a condition lets through, and nothing otherwise. */
const where = (condition: Expression, then: Expression): Expression => either(condition, then, value(null))
const isLong = matches(number, '^ *[0-9]{16,} *$')
const hasLeadingNought = matches(number, '^ *0[0-9]+ *$')

/**
 * How many payments of each table state a number that by itself is certainly not damaged, and the first of them. Of
 * these: how many have more digits than a spreadsheet keeps, how many begin with a nought, and one of each kind.
 */
export const soundNumbers: Query = {
  from: rows,
  joins: roleJoins,
  where: statesSound,
  group: [column('r.table_no')],
  select: {
    table_no: column('r.table_no'),
    times: countRows(),
    row_no: least(column('r.row_no')),
    long: count(where(isLong, value(1))),
    long_text: least(where(isLong, number)),
    long_row: least(where(isLong, column('r.row_no'))),
    led: count(where(hasLeadingNought, value(1))),
    led_text: least(where(hasLeadingNought, number)),
    led_row: least(where(hasLeadingNought, column('r.row_no'))),
  },
}

const isNarrow = (width: number): Expression => matches(number, `^ *[1-9][0-9]{0,${String(width - 2)}} *$`)

/** Of a table whose numbers with a nought before them have so many digits: how many have others, and how many fewer. */
export const widthsOfNumbers = (table: number, width: number): Query => ({
  from: rows,
  joins: roleJoins,
  where: and(statesSound, equal(column('r.table_no'), value(table))),
  select: {
    wide: count(
      where(
        or(
          matches(number, `^ *[0-9]{${String(width + 1)},} *$`),
          and(hasLeadingNought, not(matches(number, `^ *0[0-9]{${String(width - 1)}} *$`))),
        ),
        value(1),
      ),
    ),
    narrow: count(where(isNarrow(width), value(1))),
  },
})

/** The first payments of a table whose numbers have fewer digits. */
export const narrowNumbers = (table: number, width: number, first: number): Query => ({
  from: rows,
  joins: roleJoins,
  where: and(statesSound, equal(column('r.table_no'), value(table)), isNarrow(width)),
  select: { row_no: column('r.row_no'), text: number },
  order: [column('r.row_no')],
  limit: first,
})

/** Texts that are no plain number, once each. */
export const oddNumbers: Query = {
  from: rows,
  where: and(isThere(column('r.transactionNumber')), not(isPlainNumber(column('r.transactionNumber')))),
  group: [column('r.transactionNumber')],
  select: { text: column('r.transactionNumber') },
}

/** The first three payments of each table that state each of the texts that are asked for. */
export const firstOfAsked = (name: TextColumn): Query => ({
  from: {
    query: {
      from: rows,
      joins: [
        { to: from(tables.asked.name, 'q'), on: equal(coalesce(column(`r.${name}`), value('')), column('q.text')) },
        ...roleJoins,
      ],
      where: isPayment,
      select: {
        table_no: column('r.table_no'),
        text: column(`r.${name}`),
        row_no: column('r.row_no'),
        place: { numberWithin: [column('r.table_no'), column(`r.${name}`)], by: [column('r.row_no')] },
      },
    },
    as: 'f',
  },
  where: less(column('f.place'), value(4)),
  select: { table_no: column('f.table_no'), text: column('f.text'), row_no: column('f.row_no') },
  order: [column('f.row_no')],
})

/** The rows that state no amount that is read, with the text. */
export const withoutAmount: Query = {
  from: rows,
  joins: [lookup(tables.amounts, 'a', equal(column('r.amount'), column('a.text')))],
  where: or(
    isNull(column('r.amount')),
    and(
      isThere(column('a.kind')),
      not(or(equal(column('a.kind'), value('exact')), equal(column('a.kind'), value('inexact')))),
    ),
  ),
  select: { row_no: column('r.row_no') },
  order: [column('r.row_no')],
}

/** How many rows there are in all. */
export const howMany: Query = { from: rows, select: { rows: countRows() } }
