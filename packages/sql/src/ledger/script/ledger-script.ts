import { listed, requireObject } from '@imt/core'
import type { Dialect } from '../../dialect/dialect.js'
import { asText, coalesce, column, equal, minus, unequal, value } from '../../plan/build.js'
import { compileStep } from '../../plan/compile.js'
import type { Expression, Query, Step } from '../../plan/plan.js'
import {
  requireColumnNames,
  requireDialect,
  requireName,
  requireTableName,
  scriptOf,
} from '../../script/script-text.js'
import { selected } from '../../spend/plans/base.js'
import { linesOf, noText, recordSteps } from '../plans/records.js'
import { cells, outcomes, periodSums, totalRows, wholeSums } from '../plans/sums.js'
import { ledgerLines, ledgerTables } from '../tables.js'
import { plainLedgerReadings, unreadMoney } from './plain-readings.js'

const ledgerKeys = ['costCentre', 'class', 'period', 'amount', 'debit', 'credit', 'side'] as const

/** A ledger in a warehouse that cannot be reached from here. */
export interface LedgerScriptOptions {
  readonly dialect: Dialect['name']
  /** `ledger`, `schema.ledger` or `catalogue.schema.ledger`; `ledger` unless given. */
  readonly table?: string
  /** A column of whole numbers that tells rows apart. Without one, rows are numbered by their values. */
  readonly key?: string
  /**
   * What the columns are called in the table: `{ costCentre: 'cost_centre', class: 'account', debit: 'dr', credit: 'cr'
   * }`. Unless given, they are `cost_centre`, `class` and `amount`; the others are left out. Debit and credit stand in
   * place of the amount.
   */
  readonly columns?: Readonly<Partial<Record<(typeof ledgerKeys)[number], string>>>
}

/** So many rows of totals are listed. */
const mostTotals = 1_000
/** So many records that are in no sum are listed. */
const mostLeftOut = 1_000

const given = (query: Query): Query => ({
  from: { query, as: 'q' },
  joins: [
    {
      to: { table: ledgerTables.rows.name, as: 'r' },
      on: equal(column('q.row_no'), column('r.row_no')),
    },
  ],
  select: {
    ...Object.fromEntries(Object.keys(query.select).map((name) => [name, column(`q.${name}`)])),
    ...selected(['r.centre', 'r.code', 'r.money']),
    credit_text: column('r.credit'),
  },
  order: [column('q.row_no')],
})

const leftOut: Query = {
  from: { table: ledgerLines, as: 'l' },
  where: {
    call: 'and',
    on: ['line', 'otherPeriod', 'totalRow'].map((each) => unequal(column('l.outcome'), value(each))),
  },
  select: selected(['l.row_no', 'l.outcome']),
  order: [column('l.row_no')],
  limit: mostLeftOut,
}

/**
 * Writes the SQL that sums up a ledger in a warehouse that cannot be reached from here: by cost centre and class, by
 * period, the totals that it states beside what the lines above them come to, and whether debits and credits agree.
 * What SQL alone cannot read is listed by it, and left out of every sum.
 *
 * @example
 * ```ts
 * const script = ledgerScript({ dialect: 'spark', table: 'lake.gl', columns: { debit: 'dr', credit: 'cr' } })
 * script.includes('`lake`.`gl`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
export const ledgerScript = (options: LedgerScriptOptions): string => {
  const {
    dialect: name,
    table = 'ledger',
    key,
    columns = {},
  } = requireObject(options, 'ledgerScript: options', ['dialect', 'table', 'key', 'columns'])
  const dialect = requireDialect(name, 'ledgerScript')
  requireTableName(table, 'ledgerScript')
  if (key !== undefined) requireName(key, 'ledgerScript: options.key')
  requireColumnNames(columns, ledgerKeys, 'ledgerScript')
  const bySides = columns.debit !== undefined && columns.credit !== undefined
  if ((columns.debit !== undefined) !== (columns.credit !== undefined))
    throw new TypeError('ledgerScript: options.columns must name debit and credit together, got one of the two')
  if (bySides && (columns.amount !== undefined || columns.side !== undefined))
    throw new TypeError('ledgerScript: options.columns must name debit and credit or an amount, got both')
  const all = { costCentre: 'cost_centre', class: 'class', ...(bySides ? {} : { amount: 'amount' }), ...columns }
  const own = (of: (typeof ledgerKeys)[number]): Expression | undefined =>
    all[of] === undefined ? undefined : coalesce(asText({ column: all[of], of: 'w' }), value(''))
  const by = ledgerKeys.flatMap((of) => (all[of] === undefined ? [] : [{ column: all[of], of: 'w' }]))
  const compiled = (steps: readonly Step[]): readonly string[] => steps.map((step) => compileStep(step, dialect))
  const asked = (query: Query): readonly string[] => compiled([{ query }])
  const has = (of: (typeof ledgerKeys)[number]): boolean => all[of] !== undefined
  return scriptOf(
    `A ledger summed up by the IM&T toolkit, in SQL of ${dialect.title}, of the table ${table}.`,
    [
      `Columns: ${listed(ledgerKeys.flatMap((of) => (all[of] === undefined ? [] : [`${all[of]} as ${of}`])))}. Others are named by imt sql ledger --column KEY=NAME.`,
      'Amounts are exact decimals. What SQL alone cannot read as an amount is in no sum, and is listed; while that list is not empty, the sums are not of the whole ledger.',
    ],
    [
      {
        gives: `Takes the columns of ${table} as texts. An amount in a floating-point column is not exact: cast it where it stands here, or take another column. ${
          key === undefined
            ? 'Rows are numbered by their values, which sorts the whole table at one place and says nothing of the order in which they were entered: totals that the table states cannot be held to the lines above them. Give --key, a column of whole numbers that tells rows apart.'
            : `row_no is ${key}, which has to be a whole number that no two rows share.`
        }`,
        statements: compiled(
          recordSteps({
            from: { table, as: 'w' },
            rowNo: key === undefined ? minus({ numberWithin: [], by }, value(1)) : { column: key, of: 'w' },
            centre: own('costCentre') ?? noText,
            code: own('class') ?? noText,
            period: own('period') ?? noText,
            mark: own('side') ?? noText,
            money: own('debit') ?? own('amount') ?? noText,
            credit: own('credit') ?? noText,
          }),
        ),
      },
      {
        gives:
          'Reads what SQL alone can read: amounts in digits or brackets, words of totals, and marks such as Dr and Cr.',
        statements: compiled(plainLedgerReadings),
      },
      {
        gives: 'What becomes of each record, and what it adds.',
        statements: compiled(linesOf({ bySides, marked: has('side'), ofPeriods: false })),
      },
      { gives: 'How many records became what: only "line" is in the sums.', statements: asked(outcomes) },
      { gives: 'Amounts that SQL alone does not read.', statements: asked(unreadMoney) },
      {
        gives: `The first ${String(mostLeftOut)} records that are in no sum, and why.`,
        statements: asked(given(leftOut)),
      },
      { gives: 'By cost centre and class.', statements: asked(cells) },
      ...(has('period')
        ? [
            {
              gives: 'By period. In a trial balance debits and credits come to nothing in each: net is 0.',
              statements: asked(periodSums),
            },
          ]
        : []),
      {
        gives:
          'The whole: in a trial balance debits and credits are the same, and amounts with signs come to nothing (finance/debits-and-credits-disagree).',
        statements: asked(wholeSums),
      },
      ...(key === undefined
        ? []
        : [
            {
              gives:
                'Rows that state totals, with what all lines above each come to: a total agrees with that, or with what has come since an earlier total (finance/ledger-total-mismatch). "open" is how many records above it are in no sum.',
              statements: asked(given(totalRows(mostTotals))),
            },
          ]),
    ],
  )
}
