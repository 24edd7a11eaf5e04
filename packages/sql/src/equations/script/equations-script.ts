import { listed, requireList, requireObject } from '@imt/core'
import { compileEquations, type CellId, type Equation } from '@imt/reconcile'
import type { Dialect } from '../../dialect/dialect.js'
import { asDecimal, asText, coalesce, column, either, equal, value } from '../../plan/build.js'
import { compileStep } from '../../plan/compile.js'
import type { Expression, Query, Step } from '../../plan/plan.js'
import { requireColumnNames, requireDialect, requireTableName, scriptOf } from '../../script/script-text.js'
import { askedOf, equationRows, memberRows } from '../judge.js'
import {
  cellSteps,
  oddNumbers,
  outcomeCounts,
  publishedSteps,
  resultSteps,
  statedTwice,
  unreadCells,
  violated,
} from '../plans/plans.js'
import { equationTables } from '../tables.js'

const equationKeys = ['body', 'cell', 'value'] as const

/** Returns of many bodies in a warehouse that cannot be reached from here, as rows of body, cell and value. */
export interface EquationsScriptOptions {
  readonly dialect: Dialect['name']
  /** `returns`, `schema.returns` or `catalogue.schema.returns`; `returns` unless given. */
  readonly table?: string
  /** What the columns are called in the table: `body`, `cell` and `value` unless given. */
  readonly columns?: Readonly<Partial<Record<(typeof equationKeys)[number], string>>>
  /** The digits after the point that cells print, one number for all or by cell: 0 unless given, -3 for thousands. */
  readonly decimals?: number | ReadonlyMap<CellId, number>
  /** `open` leaves equations with cells that state nothing unchecked, `zero` counts absent addends as nothing. */
  readonly absent?: 'open' | 'zero'
}

const { members, equations: ofEquations, numbers } = equationTables

/** Numbers in brackets are below nothing; what else is not plain counts as not stated, and is listed. */
const numbersStep: Step = {
  create: numbers.name,
  as: {
    from: { query: oddNumbers, as: 'o' },
    select: {
      text: column('o.text'),
      kind: either(equal(column('o.text'), value('')), value('absent'), value('unread')),
      amount: asText(value(null)),
    },
  },
}

/**
 * Writes the SQL that holds returns of many bodies to one set of equations, in a warehouse that cannot be reached from
 * here: how many hold, and each that does not, with what the total is out by. Ratios and truncated sums are left out,
 * and named.
 *
 * @example
 * ```ts
 * const script = equationsScript(
 *   [{ id: 'pay', kind: 'sum', total: 'pay', terms: [{ cell: 'staff', sign: 1 }] }],
 *   { dialect: 'spark', table: 'lake.returns', columns: { body: 'trust' } },
 * )
 * script.includes('`lake`.`returns`') // => true
 * ```
 *
 * @param equations - that every body's cells are to satisfy
 * @param options - the dialect, the table, its columns, and how cells are taken
 * @throws {TypeError} when a parameter is none, or none of the equations can be checked by SQL
 */
export const equationsScript = (equations: readonly Equation[], options: EquationsScriptOptions): string => {
  requireList(equations, 'equationsScript: equations')
  const {
    dialect: name,
    table = 'returns',
    columns = {},
    decimals = 0,
    absent = 'open',
  } = requireObject(options, 'equationsScript: options', ['dialect', 'table', 'columns', 'decimals', 'absent'])
  const dialect = requireDialect(name, 'equationsScript')
  requireTableName(table, 'equationsScript')
  requireColumnNames(columns, equationKeys, 'equationsScript')
  const all = { body: 'body', cell: 'cell', value: 'value', ...columns }
  const asked = askedOf(
    { run: () => Promise.resolve(), rows: () => Promise.resolve([]), insert: () => Promise.resolve(), dialect },
    equations,
    { decimals, absent },
  )
  const plain = equationRows(asked)
  if (plain.length === 0)
    throw new TypeError(
      'equationsScript: equations must hold a sum that is not truncated, got none that can be checked',
    )
  const { setAside } = compileEquations(equations, { decimals })
  const judged = new Set(plain.map(([equation]) => equation))
  const others = asked.usable.flatMap(({ id }, equation) => (judged.has(equation) ? [] : [id]))
  const compiled = (steps: readonly Step[]): readonly string[] => steps.map((step) => compileStep(step, dialect))
  const query = (each: Query): readonly string[] => compiled([{ query: each }])
  const text = (of: (typeof equationKeys)[number]): Expression =>
    coalesce(asText({ column: all[of], of: 'w' }), value(''))
  const leftOut = [...others, ...setAside.map(({ equation }) => equation)]
  return scriptOf(
    `Returns of many bodies held to ${String(plain.length)} equations by the IM&T toolkit, in SQL of ${dialect.title}, in the table ${table}.`,
    [
      `Columns: ${listed(equationKeys.map((of) => `${all[of]} as ${of}`))}. Others are named by imt sql equations --column KEY=NAME.`,
      'Sums are exact decimals. A number in a floating-point column is not exact: take another column.',
      ...(leftOut.length === 0
        ? []
        : [`NOT checked here: ${listed(leftOut)}. Ratios and truncated sums are checked by imt.`]),
    ],
    [
      {
        gives: 'Takes what each body states in each cell.',
        statements: compiled(
          publishedSteps({ from: { table, as: 'w' }, body: text('body'), cell: text('cell'), text: text('value') }),
        ),
      },
      {
        gives: 'Reads the numbers that are plainly written.',
        statements: [...compiled([{ drop: numbers.name }, numbersStep, ...cellSteps])],
      },
      {
        gives: 'The equations, cell by cell.',
        statements: compiled([
          { drop: members.name },
          {
            create: members.name,
            as: {
              from: { rows: memberRows(asked), columns: Object.keys(members.columns), as: 'v' },
              select: Object.fromEntries(
                Object.entries(members.columns).map(([of, type]) => [
                  of,
                  type === 'decimal' ? asDecimal(column(`v.${of}`)) : column(`v.${of}`),
                ]),
              ),
            },
          },
          { drop: ofEquations.name },
          {
            create: ofEquations.name,
            as: {
              from: { rows: plain, columns: Object.keys(ofEquations.columns), as: 'v' },
              select: Object.fromEntries(Object.keys(ofEquations.columns).map((of) => [of, column(`v.${of}`)])),
            },
          },
        ]),
      },
      { gives: 'Adds up each equation of each body.', statements: compiled(resultSteps(absent === 'zero')) },
      {
        gives: 'A cell that a body states twice: while there is one, the sums are not to be relied on.',
        statements: query(statedTwice),
      },
      { gives: 'Values that SQL alone does not read: they count as not stated.', statements: query(unreadCells) },
      {
        gives:
          'How many equations of all bodies came out how. Those of which a body states no cell are in none of them.',
        statements: query(outcomeCounts),
      },
      {
        gives: `The equations that do not hold, with what the total is more than its addends. They are numbered: ${listed(plain.map(([equation]) => `${String(equation)} ${asked.usable[Number(equation)]?.id ?? ''}`))}.`,
        statements: query(violated),
      },
    ],
  )
}
