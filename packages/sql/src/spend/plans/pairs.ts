import {
  absolute,
  and,
  asDecimal,
  coalesce,
  column,
  count,
  countRows,
  either,
  equal,
  greater,
  greatest,
  isNull,
  isThere,
  least,
  less,
  not,
  or,
  sum,
  unequal,
  value,
} from '../../plan/build.js'
import type { From, Query, Step } from '../../plan/plan.js'
import { lines, wholes as tableOfWholes } from '../tables.js'
import { from, selected, same, columns, payments } from './base.js'

/** The payments and credits of one amount and supplier, where a table has both. */
export const reversed: Query = {
  from: payments,
  joins: [
    {
      to: {
        query: {
          from: payments,
          where: and(greater(column('l.supplier_id'), value(0)), unequal(column('l.amount'), value(0))),
          group: [...columns('l.table_no', 'l.supplier_id'), absolute(column('l.amount'))],
          having: and(less(least(column('l.amount')), value(0)), greater(greatest(column('l.amount')), value(0))),
          select: { ...selected(['l.table_no', 'l.supplier_id']), size: absolute(column('l.amount')) },
        },
        as: 'g',
      },
      on: and(same('l', 'g', ['table_no', 'supplier_id']), equal(absolute(column('l.amount')), column('g.size'))),
    },
  ],
  select: selected(['l.row_no']),
  order: [column('l.row_no')],
}

/** How many credits there are. */
export const credits: Query = {
  from: payments,
  where: less(column('l.amount'), value(0)),
  select: { rows: countRows() },
}

const repeatKeys = ['table_no', 'supplier_id', 'number_key', 'day_or_name', 'known', 'no_amount', 'amount_name']
/** What a line is compared by: its amount, or the text that stands in its place. */
const known = coalesce(column('l.amount'), column('l.near'))
const comparable: Query = {
  from: payments,
  where: and(
    not(column('l.withheld')),
    or(not(column('l.number_blank')), isThere(column('l.day')), unequal(column('l.day_name'), value(''))),
  ),
  select: {
    ...selected(['l.row_no', 'l.table_no', 'l.supplier_id', 'l.number_key', 'l.expense_type', 'l.expense_area']),
    day_or_name: coalesce(column('l.day'), column('l.day_name')),
    known: coalesce(known, asDecimal(value('0'))),
    no_amount: either(isNull(known), value(1), value(0)),
    amount_name: either(isNull(known), column('l.amount_name'), value('')),
  },
}

/** The rows of a query that are the same as others of it in all the keys, by number. */
const sharing = (query: Query, keys: readonly string[], having = greater(countRows(), value(1))): Query => ({
  from: { query, as: 'p' },
  joins: [
    {
      to: {
        query: {
          from: { query, as: 'p' },
          group: keys.map((name) => column(`p.${name}`)),
          having,
          select: selected(keys.map((name) => `p.${name}`)),
        },
        as: 'g',
      },
      on: same('p', 'g', keys),
    },
  ],
  select: selected(['p.row_no']),
  order: [column('p.row_no')],
})

/** The payments that may stand twice in a table: the same in supplier, number, day and amount. */
export const repeated: Query = sharing(comparable, repeatKeys)

/** How many payments can be told apart, so that a repeated one would be found. */
export const comparableCount: Query = { from: { query: comparable, as: 'c' }, select: { rows: countRows() } }

const identified: Query = {
  from: payments,
  where: and(
    greater(column('l.supplier_id'), value(0)),
    unequal(column('l.number_key'), value('')),
    isThere(column('l.day')),
    isThere(column('l.amount')),
  ),
  group: columns(
    'l.table_no',
    'l.supplier_id',
    'l.number_key',
    'l.day',
    'l.amount',
    'l.expense_type',
    'l.expense_area',
  ),
  select: {
    ...selected([
      'l.table_no',
      'l.supplier_id',
      'l.number_key',
      'l.day',
      'l.amount',
      'l.expense_type',
      'l.expense_area',
    ]),
    row_no: least(column('l.row_no')),
  },
}
/** Type and area are compared by the rule itself: a table may have no column for them. */
const identityKeys = ['supplier_id', 'number_key', 'day', 'amount']

/** The payments that stand in two tables or more, each once for each table. */
export const inTwoTables: Query = sharing(
  identified,
  identityKeys,
  less(least(column('p.table_no')), greatest(column('p.table_no'))),
)

/** How many payments of all tables can be told from those of others. */
export const identifiedCount: Query = { from: { query: identified, as: 'i' }, select: { rows: countRows() } }

/** Transactions by number and supplier, of which the amount of every line is known. */
const wholes: Query = {
  from: payments,
  where: and(
    greater(column('l.supplier_id'), value(0)),
    unequal(column('l.number_key'), value('')),
    isThere(column('l.day')),
  ),
  group: columns('l.table_no', 'l.supplier_id', 'l.number_key'),
  having: and(equal(countRows(), count(column('l.amount'))), unequal(sum(column('l.amount')), value(0))),
  select: {
    ...selected(['l.table_no', 'l.supplier_id', 'l.number_key']),
    paid: sum(column('l.amount')),
    row_no: least(column('l.row_no')),
  },
}

/** Transactions are looked at several times: they are put together once. */
export const wholesSteps: readonly Step[] = [{ drop: tableOfWholes }, { create: tableOfWholes, as: wholes }]
const kept: From = from(tableOfWholes, 'w')

/** How many transactions there are of which the amount of every line is known. */
export const wholesCount: Query = { from: kept, select: { rows: countRows() } }

/** One number in two tables is one transaction. */
const distinctWholes = (all: From): Query => ({
  from: all,
  group: columns('w.supplier_id', 'w.number_key', 'w.paid'),
  select: { ...selected(['w.supplier_id', 'w.number_key', 'w.paid']), row_no: least(column('w.row_no')) },
})

/** What several transactions of one supplier come to. */
const alikeGroups = (all: From): Query => ({
  from: { query: distinctWholes(all), as: 'w' },
  group: [column('w.supplier_id'), absolute(column('w.paid'))],
  having: and(greater(countRows(), value(1)), greater(least(column('w.paid')), value(0))),
  select: { ...selected(['w.supplier_id']), size: absolute(column('w.paid')) },
})

/** How many such groups there are. */
export const alikeCount: Query = { from: { query: alikeGroups(kept), as: 'g' }, select: { rows: countRows() } }

/**
 * The lines of transactions that are equal to others of one supplier: of each such group the first three, since more
 * than two are only counted.
 */
const alikeOf = (all: From): Query => ({
  from: {
    query: {
      from: { query: distinctWholes(all), as: 'w' },
      joins: [
        {
          to: {
            query: alikeGroups(all),
            as: 'g',
          },
          on: and(same('w', 'g', ['supplier_id']), equal(absolute(column('w.paid')), column('g.size'))),
        },
      ],
      select: {
        ...selected(['w.row_no']),
        place: { numberWithin: [column('w.supplier_id'), column('w.paid')], by: [column('w.row_no')] },
      },
    },
    as: 'm',
  },
  joins: [
    { to: from(lines, 'f'), on: equal(column('f.row_no'), column('m.row_no')) },
    {
      to: payments,
      on: and(same('l', 'f', ['table_no', 'supplier_id', 'number_key']), isThere(column('l.day'))),
    },
  ],
  where: less(column('m.place'), value(4)),
  select: selected(['l.row_no']),
  order: [column('l.row_no')],
})

/** The same, of transactions that were put together. */
export const alikeOfKept: Query = alikeOf(kept)
/** As one query, for a warehouse. */
export const alike: Query = alikeOf({ query: wholes, as: 'w' })
