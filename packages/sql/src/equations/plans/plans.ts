import {
  absolute,
  and,
  asDecimal,
  asText,
  atMost,
  coalesce,
  column,
  countRows,
  either,
  equal,
  greater,
  greatest,
  isNull,
  isThere,
  least,
  less,
  matches,
  minus,
  not,
  or,
  sum,
  trim,
  value,
} from '../../plan/build.js'
import type { Expression, From, Query, Step } from '../../plan/plan.js'
import { columns, isPlain, lookup, plainPounds, selected } from '../../spend/plans/base.js'
import { equationResults, equationTables } from '../tables.js'

const { cells, numbers, members, equations, asked } = equationTables
const given: From = { table: cells.name, as: 'c' }

/** Where the texts of a return come from. */
export interface CellTexts {
  readonly from: From
  readonly body: Expression
  readonly cell: Expression
  readonly text: Expression
}

const published = 'imt_published_cells'

/** Takes what each body states in each cell, as texts. */
export const publishedSteps = ({ from, body, cell, text }: CellTexts): readonly Step[] => [
  { drop: published },
  { create: published, as: { from, select: { body: trim(body), cell: trim(cell), text } } },
]

/** Texts that are no plain number, once each. */
export const oddNumbers: Query = {
  from: { table: published, as: 'p' },
  where: not(isPlain(column('p.text'))),
  group: [column('p.text')],
  select: { text: column('p.text') },
}

/** Reads the numbers: those that are not plain were looked up. */
export const cellSteps: readonly Step[] = [
  { drop: cells.name },
  {
    create: cells.name,
    as: {
      from: { table: published, as: 'p' },
      joins: [lookup(numbers, 'n', equal(column('p.text'), column('n.text')))],
      select: {
        ...selected(['p.body', 'p.cell', 'p.text']),
        stated: coalesce(plainPounds(column('p.text')), asDecimal(column('n.amount'))),
      },
    },
  },
  { drop: published },
]

/** The bodies, in the order of their names. */
export const bodies: Query = {
  from: given,
  group: [column('c.body')],
  select: { body: column('c.body') },
  order: [column('c.body')],
}

/** A cell that a body states twice. */
export const statedTwice: Query = {
  from: given,
  group: columns('c.body', 'c.cell'),
  having: greater(countRows(), value(1)),
  select: { ...selected(['c.body', 'c.cell']), rows: countRows() },
  order: columns('c.body', 'c.cell'),
  limit: 1,
}

const residual = minus(
  either(greater(column('m.added'), value(0)), column('c.stated'), asDecimal(value('0'))),
  either(greater(column('m.added'), value(0)), asDecimal(value('0')), column('c.stated')),
)

/** Adds up each equation of each body: total less addends, and what rounding explains. */
export const resultSteps = (absentIsZero: boolean): readonly Step[] => {
  const lacksTotal = equal(column('s.has_total'), value(0))
  const lacksTerms = absentIsZero ? less(column('s.stated'), value(2)) : less(column('s.stated'), column('e.cells'))
  const outcome: Expression = {
    cases: [
      [or(lacksTotal, lacksTerms), value('unchecked')],
      [equal(column('s.residual'), asDecimal(value('0'))), value('exact')],
      [
        and(equal(column('e.rounded'), value(1)), atMost(absolute(column('s.residual')), column('s.half'))),
        value('withinRounding'),
      ],
    ],
    otherwise: value('violated'),
  }
  return [
    { drop: equationResults },
    {
      create: equationResults,
      as: {
        from: {
          query: {
            from: { table: members.name, as: 'm' },
            joins: [{ to: given, on: equal(column('m.cell'), column('c.cell')) }],
            where: isThere(column('c.stated')),
            group: columns('c.body', 'm.equation'),
            select: {
              ...selected(['c.body', 'm.equation']),
              stated: countRows(),
              has_total: greatest(column('m.is_total')),
              residual: sum(residual),
              half: sum(column('m.half')),
            },
          },
          as: 's',
        },
        joins: [{ to: { table: equations.name, as: 'e' }, on: equal(column('s.equation'), column('e.equation')) }],
        select: { ...selected(['s.body', 's.equation', 's.residual']), outcome },
      },
    },
  ]
}

const results: From = { table: equationResults, as: 'r' }

/** How many equations came out how; those of which a body states no cell are in none of them. */
export const outcomeCounts: Query = {
  from: results,
  group: [column('r.outcome')],
  select: { outcome: column('r.outcome'), rows: countRows() },
}

/** The equations that do not hold. */
export const violated: Query = {
  from: results,
  where: equal(column('r.outcome'), value('violated')),
  select: { ...selected(['r.body', 'r.equation']), residual: asText(column('r.residual')) },
  order: columns('r.body', 'r.equation'),
}

/** What bodies state in the cells that are asked for. */
export const statedInAsked: Query = {
  from: given,
  joins: [{ to: { table: asked.name, as: 'a' }, on: equal(column('c.cell'), column('a.cell')) }],
  where: isThere(column('c.stated')),
  select: { ...selected(['c.body', 'c.cell']), stated: asText(column('c.stated')) },
  order: columns('c.body', 'c.cell'),
}

/** Texts that state something that is no number, with the first body and cell that state them. */
export const notRead: Query = {
  from: given,
  joins: [{ to: { table: numbers.name, as: 'n' }, on: equal(column('c.text'), column('n.text')) }],
  where: equal(column('n.kind'), value('unread')),
  group: [column('c.text')],
  select: { text: column('c.text'), rows: countRows(), body: least(column('c.body')) },
  order: [column('c.text')],
}

/** Texts that state something and were not read, with how many cells state each. */
export const unreadCells: Query = {
  from: given,
  where: and(isNull(column('c.stated')), not(equal(trim(column('c.text')), value('')))),
  group: [column('c.text')],
  select: { text: column('c.text'), rows: countRows() },
  order: [column('c.text')],
}

/** A number with more digits than its cell is said to print. */
export const finerThan = (places: number): Query => {
  const text = asText(column('c.stated'))
  return {
    from: given,
    joins: [{ to: { table: members.name, as: 'm' }, on: equal(column('m.cell'), column('c.cell')) }],
    where: and(
      equal(column('m.places'), value(places)),
      isThere(column('c.stated')),
      // Whole numbers, as nearly all are, need not be written out anew.
      ...(places < 0 ? [] : [not(matches(column('c.text'), '^-?[0-9,]+$'))]),
      matches(
        text,
        places < 0
          ? `[1-9][0-9]{0,${String(-places - 1)}}[.]|[.][0-9]*[1-9]`
          : `[.][0-9]{${String(places)}}[0-9]*[1-9]`,
      ),
    ),
    select: selected(['c.body', 'c.cell', 'c.text']),
    order: columns('c.body', 'c.cell'),
    limit: 1,
  }
}
