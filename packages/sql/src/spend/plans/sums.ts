import {
  absolute,
  and,
  asText,
  atLeast,
  column,
  count,
  countRows,
  either,
  equal,
  greater,
  isThere,
  least,
  less,
  minus,
  or,
  plus,
  sum,
  value,
} from '../../plan/build.js'
import type { Expression, Query } from '../../plan/plan.js'
import {
  besideJoins,
  columns,
  isPayment,
  netOfRow,
  payments,
  poundsOfRow,
  roleJoins,
  rows,
  selected,
  vatOfRow,
  withDash,
} from './base.js'

/** Transactions as they are held to the limit of publication: a line without a number stands by itself. */
const transactions: Query = {
  from: {
    query: {
      from: payments,
      select: {
        ...selected(['l.table_no', 'l.supplier_id', 'l.number_key', 'l.entity', 'l.no_entity', 'l.amount', 'l.row_no']),
        own: either(equal(column('l.number_key'), value('')), column('l.row_no'), value(-1)),
        whose: either(equal(column('l.number_key'), value('')), value(''), column('l.entity')),
        who: either(equal(column('l.number_key'), value('')), value(0), column('l.supplier_id')),
      },
    },
    as: 'p',
  },
  group: columns('p.table_no', 'p.own', 'p.number_key', 'p.who', 'p.whose', 'p.no_entity'),
  // What its own credits took back whole is passed over, as credits are.
  having: and(
    equal(countRows(), count(column('p.amount'))),
    or(
      greater(sum(column('p.amount')), value(0)),
      and(equal(sum(column('p.amount')), value(0)), atLeast(least(column('p.amount')), value(0))),
    ),
  ),
  select: { ...selected(['p.table_no']), paid: sum(column('p.amount')), row_no: least(column('p.row_no')) },
}

const belowLimit = (limit: number): Expression => less(column('t.paid'), value(limit))

/** How many transactions of each table there are, how many come to less than the limit, and the least. */
export const transactionCounts = (limit: number): Query => ({
  from: { query: transactions, as: 't' },
  group: [column('t.table_no')],
  select: {
    ...selected(['t.table_no']),
    known: countRows(),
    small: count(either(belowLimit(limit), value(1), value(null))),
    least: asText(least(column('t.paid'))),
    row_no: least(column('t.row_no')),
  },
  order: [least(column('t.row_no'))],
})

/** The first three transactions of each table that come to less than the limit. */
export const smallTransactions = (limit: number): Query => ({
  from: {
    query: {
      from: { query: transactions, as: 't' },
      where: belowLimit(limit),
      select: {
        ...selected(['t.table_no', 't.row_no', 't.paid']),
        place: { numberWithin: [column('t.table_no')], by: [column('t.row_no')] },
      },
    },
    as: 's',
  },
  where: less(column('s.place'), value(4)),
  select: { ...selected(['s.table_no', 's.row_no']), paid: asText(column('s.paid')) },
  order: [column('s.row_no')],
})

const vatLines: Query = {
  from: rows,
  joins: [...roleJoins, ...besideJoins],
  where: and(isPayment, isThere(column('r.netAmount')), isThere(column('r.vatAmount'))),
  select: {
    ...selected(['r.row_no', 'r.table_no']),
    off: minus(withDash(poundsOfRow, column('a.kind')), plus(netOfRow, vatOfRow)),
  },
}
const isOff = greater(absolute(column('v.off')), value(0.01))

/** In how many lines of each table amount, net amount and VAT agree, and in how many they do not. */
export const vatCounts: Query = {
  from: { query: vatLines, as: 'v' },
  where: isThere(column('v.off')),
  group: [column('v.table_no')],
  select: {
    ...selected(['v.table_no']),
    wrong: count(either(isOff, value(1), value(null))),
    right: count(either(isOff, value(null), value(1))),
    right_row: least(either(isOff, value(null), column('v.row_no'))),
  },
  order: [least(column('v.row_no'))],
}

/** The first three lines of each table in which they do not. */
export const vatWrong: Query = {
  from: {
    query: {
      from: { query: vatLines, as: 'v' },
      where: isOff,
      select: {
        ...selected(['v.table_no', 'v.row_no']),
        place: { numberWithin: [column('v.table_no')], by: [column('v.row_no')] },
      },
    },
    as: 's',
  },
  where: less(column('s.place'), value(4)),
  select: selected(['s.table_no', 's.row_no']),
  order: [column('s.row_no')],
}

/** The first payment of each table, and how many tables have payments. */
export const firstPayments: Query = {
  from: payments,
  group: [column('l.table_no')],
  select: { ...selected(['l.table_no']), row_no: least(column('l.row_no')) },
  order: [least(column('l.row_no'))],
}
