import {
  absolute,
  and,
  asDecimal,
  asText,
  coalesce,
  column,
  either,
  equal,
  greater,
  isThere,
  minus,
  not,
  or,
  unequal,
  value,
} from '../../plan/build.js'
import type { Expression, From, Query, Step } from '../../plan/plan.js'
import { isPlain, lookup, plainPounds, selected } from '../../spend/plans/base.js'
import { ledgerLines, ledgerTables } from '../tables.js'

const { rows, centres, codes, periods, marks, money } = ledgerTables

/** Where the texts of a record come from: an expression for each, `null` for a column that the ledger has not got. */
export interface RecordTexts {
  readonly from: From
  readonly rowNo: Expression
  readonly centre: Expression
  readonly code: Expression
  readonly period: Expression
  readonly mark: Expression
  readonly money: Expression
  readonly credit: Expression
}

/** Makes the records, each with its money where that is plainly written. */
export const recordSteps = ({ from, rowNo, ...texts }: RecordTexts): readonly Step[] => [
  { drop: rows.name },
  {
    create: rows.name,
    as: {
      from: { query: { from, select: { row_no: rowNo, ...texts } }, as: 'g' },
      select: {
        ...selected(['g.row_no', 'g.centre', 'g.code', 'g.period', 'g.mark', 'g.money', 'g.credit']),
        pounds: plainPounds(column('g.money')),
        credit_pounds: plainPounds(column('g.credit')),
      },
    },
  },
]

/** The texts of a column, once each. */
export const textsOf = (name: 'centre' | 'code' | 'period' | 'mark'): Query => ({
  from: { table: rows.name, as: 'r' },
  where: isThere(column(`r.${name}`)),
  group: [column(`r.${name}`)],
  select: { text: column(`r.${name}`) },
  order: [column(`r.${name}`)],
})

/** The texts of money that are not plain, once each. */
export const oddMoney: Query = {
  from: {
    all: (['money', 'credit'] as const).map((name) => ({
      from: { table: rows.name, as: 'r' },
      where: and(isThere(column(`r.${name}`)), not(isPlain(column(`r.${name}`)))),
      group: [column(`r.${name}`)],
      select: { text: column(`r.${name}`) },
    })),
    as: 'o',
  },
  group: [column('o.text')],
  select: { text: column('o.text') },
}

/** Whether the columns of a ledger say something of a record. */
export interface RecordColumns {
  /** Debits and credits have a column each. */
  readonly bySides: boolean
  /** Credits are written below zero. */
  readonly creditsBelowZero?: boolean
  readonly marked: boolean
  readonly ofPeriods: boolean
}

const kindOf = (read: string, pounds: string): Expression =>
  either(isThere(column(pounds)), value('exact'), coalesce(column(`${read}.kind`), value('amountUnreadable')))
const isBlank = (read: string): Expression => coalesce(column(`${read}.blank`), value(false))
const isStated = (read: string): Expression => not(coalesce(column(`${read}.empty`), value(false)))

const nothing = asDecimal(value('0'))

/** Makes of each record what becomes of it, and what it adds: pounds of its debit or amount, and of its credit. */
export const linesOf = ({ bySides, creditsBelowZero = false, marked, ofPeriods }: RecordColumns): readonly Step[] => {
  const isCredit = equal(column('mark.kind'), value('credit'))
  const known = (read: string, pounds: string): Expression =>
    coalesce(column(pounds), asDecimal(column(`${read}.amount`)))
  // A blank cell beside a debit or a credit is no missing figure; where both are blank, none is stated.
  const isOfSides = or(isStated('m'), isStated('c'))
  const blankBeside = (read: string): Expression => (bySides ? and(isOfSides, isBlank(read)) : value(false))
  const moneyKind = either(blankBeside('m'), value('exact'), kindOf('m', 'r.pounds'))
  const creditKind = either(blankBeside('c'), value('exact'), kindOf('c', 'r.credit_pounds'))
  const amount = known('m', 'r.pounds')
  const stated = known('c', 'r.credit_pounds')
  const credit = creditsBelowZero ? minus(nothing, stated) : stated
  const signed = marked
    ? either(and(isCredit, greater(amount, nothing)), minus(nothing, absolute(amount)), amount)
    : amount
  const of = (when: Expression, code: Expression): readonly [Expression, Expression] => [when, code]
  const outcome: Expression = {
    cases: [
      ...(ofPeriods ? [of(not(coalesce(column('period.wanted'), value(false))), value('otherPeriod'))] : []),
      of(
        or(equal(column('centre.kind'), value('total')), equal(column('code.kind'), value('total'))),
        value('totalRow'),
      ),
      of(equal(column('centre.kind'), value('missing')), value('costCentreMissing')),
      of(equal(column('code.kind'), value('unknown')), value('classUnknown')),
      ...(marked
        ? [of(equal(coalesce(column('mark.kind'), value('none')), value('unknown')), value('sideUnknown'))]
        : []),
      of(unequal(moneyKind, value('exact')), moneyKind),
      ...(bySides ? [of(unequal(creditKind, value('exact')), creditKind)] : []),
    ],
    otherwise: value('line'),
  }
  return [
    { drop: ledgerLines },
    {
      create: ledgerLines,
      as: {
        from: {
          query: {
            from: { table: rows.name, as: 'r' },
            joins: [
              lookup(centres, 'centre', equal(column('r.centre'), column('centre.text'))),
              lookup(codes, 'code', equal(column('r.code'), column('code.text'))),
              ...(ofPeriods ? [lookup(periods, 'period', equal(column('r.period'), column('period.text')))] : []),
              ...(marked ? [lookup(marks, 'mark', equal(column('r.mark'), column('mark.text')))] : []),
              lookup(money, 'm', equal(column('r.money'), column('m.text'))),
              ...(bySides ? [lookup(money, 'c', equal(column('r.credit'), column('c.text')))] : []),
            ],
            select: {
              row_no: column('r.row_no'),
              period: column('r.period'),
              centre_id: column('centre.id'),
              class_id: column('code.id'),
              outcome,
              debit: either(blankBeside('m'), nothing, signed),
              credit: bySides ? either(blankBeside('c'), nothing, credit) : nothing,
            },
          },
          as: 'x',
        },
        select: {
          ...selected(['x.row_no', 'x.period', 'x.centre_id', 'x.class_id', 'x.outcome']),
          debit: either(equal(column('x.outcome'), value('line')), column('x.debit'), nothing),
          credit: either(equal(column('x.outcome'), value('line')), column('x.credit'), nothing),
        },
      },
    },
  ]
}

/** Stands for a text of a column that a ledger has not got. */
export const noText: Expression = asText(value(null))
