import {
  and,
  asDecimal,
  asText,
  column,
  countDistinct,
  countRows,
  either,
  equal,
  isNull,
  isThere,
  least,
  not,
  sum,
  value,
} from '../../plan/build.js'
import type { Expression, Query } from '../../plan/plan.js'
import { tables } from '../tables.js'
import { from, rows, lookup, payments, selected } from './base.js'

const isOpen = and(isNull(column('b.amount')), not(column('b.is_dash')))
const bare = (name: string): Expression => either(isThere(column(`${name}.text`)), column(`b.${name}`), value(''))

/**
 * What was paid between the marked rows: of each stretch the payments whose amount is known and those whose is not,
 * those of the names that are asked for apart.
 */
export const stretches: Query = {
  from: {
    query: {
      from: {
        all: [
          {
            from: payments,
            select: {
              ...selected([
                'l.row_no',
                'l.table_no',
                'l.amount',
                'l.is_dash',
                'l.net',
                'l.vat',
                'l.supplier',
                'l.expense_type',
                'l.expense_area',
              ]),
              mark: value(0),
            },
          },
          {
            from: from(tables.marks.name, 'm'),
            joins: [{ to: rows, on: equal(column('m.row_no'), column('r.row_no')) }],
            select: {
              ...selected(['r.row_no', 'r.table_no']),
              amount: asDecimal(value(null)),
              is_dash: value(false),
              net: asDecimal(value(null)),
              vat: asDecimal(value(null)),
              supplier: column('r.supplier'),
              expense_type: column('r.expenseType'),
              expense_area: column('r.expenseArea'),
              mark: value(1),
            },
          },
        ],
        as: 'u',
      },
      select: {
        ...selected([
          'u.row_no',
          'u.table_no',
          'u.amount',
          'u.is_dash',
          'u.net',
          'u.vat',
          'u.supplier',
          'u.expense_type',
          'u.expense_area',
          'u.mark',
        ]),
        stretch: { sumUpTo: column('u.mark'), by: [column('u.row_no')] },
      },
    },
    as: 'b',
  },
  joins: [
    lookup(tables.asked, 'supplier', equal(column('b.supplier'), column('supplier.text'))),
    lookup(tables.asked, 'expense_type', equal(column('b.expense_type'), column('expense_type.text'))),
    lookup(tables.asked, 'expense_area', equal(column('b.expense_area'), column('expense_area.text'))),
  ],
  where: equal(column('b.mark'), value(0)),
  group: [
    column('b.table_no'),
    column('b.stretch'),
    isOpen,
    isNull(column('b.net')),
    isNull(column('b.vat')),
    bare('supplier'),
    bare('expense_type'),
    bare('expense_area'),
  ],
  select: {
    table_no: column('b.table_no'),
    is_open: isOpen,
    supplier: bare('supplier'),
    expense_type: bare('expense_type'),
    expense_area: bare('expense_area'),
    times: countRows(),
    paid: asText(sum(column('b.amount'))),
    net: asText(sum(column('b.net'))),
    vat: asText(sum(column('b.vat'))),
    row_no: least(column('b.row_no')),
  },
  order: [least(column('b.row_no'))],
}

/** The texts of suppliers, types and areas of expense of payments, once each. */
export const names: Query = {
  from: {
    all: ['supplier', 'expense_type', 'expense_area'].map((name) => ({
      from: payments,
      group: [column(`l.${name}`)],
      select: { text: column(`l.${name}`) },
    })),
    as: 'n',
  },
  group: [column('n.text')],
  select: { text: column('n.text') },
}

/** How many tables have payments: that those of two are compared is said only where there are two. */
export const tableCount: Query = {
  from: payments,
  select: { rows: countDistinct(column('l.table_no')) },
}
