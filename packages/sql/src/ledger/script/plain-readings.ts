import {
  and,
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
  trim,
  value,
} from '../../plan/build.js'
import type { Expression, Query, Step } from '../../plan/plan.js'
import { bracketed, without } from '../../spend/plans/plain-readings.js'
import { oddMoney, textsOf } from '../plans/records.js'
import { ledgerTables } from '../tables.js'

/** Words of totals, as nearly all ledgers write them. */
const totalWords = '^(sub[ -]?)?totals?[ :.;*-]*$|^(grand|overall)[ -]?totals?'
const creditWords = '^(cr|c|credit|k)[.]?$'
const debitWords = '^(dr|d|debit|db)[.]?$'

const text = column('t.text')
const words = lower(trim(text))

const read = (name: 'centre' | 'code' | 'mark', select: Query['select']): Query => ({
  from: { query: { ...textsOf(name), order: [] }, as: 't' },
  select: { text, ...select },
})

const of = (when: Expression, then: string): readonly [Expression, Expression] => [when, value(then)]

const readings: readonly (readonly [table: { readonly name: string }, as: Query])[] = [
  [
    ledgerTables.centres,
    read('centre', {
      kind: {
        cases: [of(equal(words, value('')), 'missing'), of(matches(words, totalWords), 'total')],
        otherwise: value('centre'),
      },
      // Its name tells it apart.
      id: trim(text),
    }),
  ],
  [
    ledgerTables.codes,
    read('code', {
      kind: {
        cases: [of(equal(words, value('')), 'unknown'), of(matches(words, totalWords), 'total')],
        otherwise: value('class'),
      },
      id: trim(text),
    }),
  ],
  [
    ledgerTables.marks,
    read('mark', {
      kind: {
        cases: [
          of(equal(words, value('')), 'none'),
          of(matches(words, creditWords), 'credit'),
          of(matches(words, debitWords), 'debit'),
        ],
        otherwise: value('unknown'),
      },
    }),
  ],
  [
    ledgerTables.money,
    {
      from: { query: oddMoney, as: 't' },
      select: {
        text,
        kind: {
          cases: [
            of(matches(trim(text), bracketed), 'exact'),
            of(or(equal(words, value('')), equal(words, value('-'))), 'amountAbsent'),
          ],
          otherwise: value('amountUnreadable'),
        },
        blank: or(equal(words, value('')), equal(words, value('-'))),
        empty: equal(words, value('')),
        amount: either(
          matches(trim(text), bracketed),
          replace(without(trim(text), '£', ',', ')'), value('('), value('-')),
          asText(value(null)),
        ),
      },
    },
  ],
]

/** Reads what SQL alone can read of a ledger: the tables that the toolkit fills where it reads the texts itself. */
export const plainLedgerReadings: readonly Step[] = readings.flatMap(([{ name }, as]): readonly Step[] => [
  { drop: name },
  { create: name, as },
])

/** Amounts that SQL alone does not read, with how many records state them. */
export const unreadMoney: Query = {
  from: { table: ledgerTables.money.name, as: 'm' },
  where: and(
    not(equal(column('m.kind'), value('exact'))),
    not(coalesce(column('m.blank'), value(false))),
    isThere(column('m.text')),
  ),
  select: { text: column('m.text') },
  order: [column('m.text')],
}
