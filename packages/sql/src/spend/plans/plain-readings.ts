import {
  and,
  asDecimal,
  asText,
  coalesce,
  column,
  either,
  equal,
  isThere,
  lower,
  matches,
  not,
  or,
  replace,
  unequal,
  value,
} from '../../plan/build.js'
import type { ColumnType, Expression, Query, Step } from '../../plan/plan.js'
import { lines, tables } from '../tables.js'
import { isPlain, isPlainNumber, rows, shows } from './base.js'
import { isUnsure, oddAmounts } from './readings.js'

/** An amount in brackets, as accountants write what is less than nothing. */
export const bracketed =
  '^[(]£?(([1-9][0-9]{0,11}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})([.][0-9]{1,2})?|0[.](0[1-9]|[1-9][0-9]?))[)]$'

/** Words in the place of a number that is not stated. */
const noNumber = '^(n/?a|nil|none|null|nan|blank|unknown|tbc|tba|not (known|stated|available|applicable)|0|#.*)$'

/** A text without each of some parts. */
export const without = (text: Expression, ...parts: readonly string[]): Expression =>
  parts.reduce((so, part) => replace(so, value(part), value('')), text)

const name = (text: Expression): Expression => replace(lower(text), value('  '), value(' '))

/** Spellings of a supplier that differ in capitals, spaces, stops and the form of the company are one. */
const supplierName = (text: Expression): Expression =>
  without(replace(lower(text), value('&'), value('and')), ' ', '.', ',', '-', "'", 'limited', 'ltd', 'plc', 'llp')

const each = (of: 'datePaid' | 'supplier' | 'transactionNumber', where?: Expression): Query => {
  const text = column(`r.${of}`)
  const stated = and(isThere(text), matches(text, shows))
  return { from: rows, where: where === undefined ? stated : and(stated, where), group: [text], select: { text } }
}

const nothingOf: Readonly<Record<ColumnType, Expression>> = {
  text: asText(value(null)),
  whole: value(0),
  decimal: asDecimal(value(null)),
  truth: value(false),
}

const text = column('t.text')
const suppliers: Query = {
  from: { query: each('supplier'), as: 't' },
  group: [supplierName(text)],
  select: { key: supplierName(text) },
}

const readings: readonly (readonly [table: (typeof tables)[keyof typeof tables], as: Query])[] = [
  [
    tables.amounts,
    {
      from: { query: oddAmounts(['amount', 'netAmount', 'vatAmount']), as: 't' },
      select: {
        text,
        kind: value('exact'),
        amount: either(
          matches(text, bracketed),
          replace(without(text, '£', ',', ')'), value('('), value('-')),
          asText(value(null)),
        ),
        near: asText(value(null)),
        name: name(text),
      },
    },
  ],
  [
    tables.roles,
    {
      from: rows,
      where: and(isUnsure(column('r.datePaid')), isUnsure(column('r.transactionNumber'))),
      select: { row_no: column('r.row_no'), role: value('unsure') },
    },
  ],
  [
    tables.days,
    {
      from: { query: each('datePaid', matches(column('r.datePaid'), '[0-9]')), as: 't' },
      select: { text, day_first: text, month_first: text, name: text },
    },
  ],
  // One order for all: each day is compared as it is written.
  [
    tables.orders,
    {
      from: rows,
      where: equal(value(1), value(0)),
      select: { table_no: nothingOf.whole, month_first: nothingOf.truth },
    },
  ],
  [
    tables.suppliers,
    {
      from: { query: each('supplier'), as: 't' },
      joins: [
        {
          to: {
            query: {
              from: { query: suppliers, as: 'k' },
              select: { key: column('k.key'), id: { numberWithin: [], by: [column('k.key')] } },
            },
            as: 's',
          },
          on: equal(supplierName(text), column('s.key')),
        },
      ],
      where: unequal(column('s.key'), value('')),
      select: { text, id: column('s.id'), withheld: value(false) },
    },
  ],
  [
    tables.numbers,
    {
      from: { query: each('transactionNumber', not(isPlainNumber(column('r.transactionNumber')))), as: 't' },
      where: and(matches(lower(text), '[0-9a-z]'), not(matches(lower(text), noNumber))),
      select: { text, number_key: name(text), is_blank: value(false) },
    },
  ],
]

/**
 * Fills the tables of readings with what SQL alone can read: amounts in brackets, days and numbers as they are written,
 * suppliers without their form. It tells apart what a reader would tell to be one, and says nothing of what a text is.
 */
export const plainReadings: readonly Step[] = readings.flatMap(([table, as]): readonly Step[] => [
  { drop: table.name },
  { create: table.name, as },
])

/** The rows that are to be read: those of a sieve, and of each transaction that they are of all other rows. */
export const chosen = 'imt_chosen'

/** Makes {@link chosen}, of queries that give `row_no`. */
export const chosenSteps = (queries: readonly Query[]): readonly Step[] => [
  { drop: chosen },
  {
    create: chosen,
    as: {
      from: {
        all: queries.map((query) => ({ from: { query, as: 'q' }, select: { row_no: column('q.row_no') } })),
        as: 'c',
      },
      group: [column('c.row_no')],
      select: { row_no: column('c.row_no') },
    },
  },
]

const numbersChosen: Query = {
  from: { table: chosen, as: 'c' },
  joins: [{ to: { table: lines, as: 'l' }, on: equal(column('l.row_no'), column('c.row_no')) }],
  where: unequal(column('l.number_key'), value('')),
  group: [column('l.number_key')],
  select: { number_key: column('l.number_key') },
}

/** The rows of {@link chosen} and of their transactions, with some columns. */
export const chosenRows = (select: Query['select']): Query => ({
  from: rows,
  joins: [
    {
      to: {
        query: {
          from: {
            all: [
              { from: { table: chosen, as: 'c' }, select: { row_no: column('c.row_no') } },
              {
                from: { table: lines, as: 'l' },
                joins: [
                  {
                    to: { query: numbersChosen, as: 'n' },
                    on: equal(column('l.number_key'), column('n.number_key')),
                  },
                ],
                select: { row_no: column('l.row_no') },
              },
            ],
            as: 'u',
          },
          group: [column('u.row_no')],
          select: { row_no: column('u.row_no') },
        },
        as: 'e',
      },
      on: equal(column('r.row_no'), column('e.row_no')),
    },
  ],
  select,
  order: [column('r.row_no')],
})

/** Whether a text of an amount needs a reader, or is not there. */
export const isOddAmount = (amount: Expression): Expression =>
  not(or(isPlain(coalesce(amount, value(''))), matches(coalesce(amount, value('')), bracketed)))
