import { asText, column, countRows, either, equal, least, minus, or, sum, unequal, value } from '../../plan/build.js'
import type { Expression, From, Query } from '../../plan/plan.js'
import { columns, selected } from '../../spend/plans/base.js'
import { ledgerLines } from '../tables.js'

const lines: From = { table: ledgerLines, as: 'l' }
const isLine = equal(column('l.outcome'), value('line'))

/** How many records became what. */
export const outcomes: Query = {
  from: lines,
  group: [column('l.outcome')],
  select: { outcome: column('l.outcome'), rows: countRows() },
}

/** What each cost centre has of each class, and the first record of it. */
export const cells: Query = {
  from: lines,
  where: isLine,
  group: columns('l.centre_id', 'l.class_id'),
  select: {
    ...selected(['l.centre_id', 'l.class_id']),
    pounds: asText(sum(minus(column('l.debit'), column('l.credit')))),
    rows: countRows(),
    row_no: least(column('l.row_no')),
  },
  order: [least(column('l.row_no'))],
}

/** What all lines come to. */
export const wholeSums: Query = {
  from: lines,
  select: { debit: asText(sum(column('l.debit'))), credit: asText(sum(column('l.credit'))) },
}

/** What debits and credits come to in each period: in a trial balance to nothing. */
export const periodSums: Query = {
  from: lines,
  where: isLine,
  group: [column('l.period')],
  select: {
    period: column('l.period'),
    rows: countRows(),
    debit: asText(sum(column('l.debit'))),
    credit: asText(sum(column('l.credit'))),
    net: asText(sum(minus(column('l.debit'), column('l.credit')))),
  },
  order: [column('l.period')],
}

/** The first rows that state totals, with what the lines above each come to, and how many of them are in no sum. */
export const totalRows = (most: number): Query => ({
  from: {
    query: {
      from: lines,
      select: {
        ...selected(['l.row_no', 'l.outcome']),
        debit: { sumUpTo: column('l.debit'), by: [column('l.row_no')] },
        credit: { sumUpTo: column('l.credit'), by: [column('l.row_no')] },
        open: {
          sumUpTo: either(or(isLine, equal(column('l.outcome'), value('totalRow'))), value(0), value(1)),
          by: [column('l.row_no')],
        },
      },
    },
    as: 't',
  },
  where: equal(column('t.outcome'), value('totalRow')),
  select: {
    row_no: column('t.row_no'),
    debit: asText(column('t.debit')),
    credit: asText(column('t.credit')),
    open: column('t.open'),
  },
  order: [column('t.row_no')],
  limit: most,
})

const leftOut: Expression = {
  call: 'and',
  on: [unequal(column('l.outcome'), value('line')), unequal(column('l.outcome'), value('otherPeriod'))],
}

/** The first records that are refused or state totals, by their place. */
export const firstLeftOut = (most: number): Query => ({
  from: lines,
  where: leftOut,
  select: { row_no: column('l.row_no') },
  order: [column('l.row_no')],
  limit: most,
})
