import { incomeSigns, possibleSigns, type IncomeSign } from '../../income-sign/income-sign.js'
import type { Direction } from '../../income-sign/direction.js'
import {
  joinRelations,
  withOwnIds,
  type PlacedFigure,
  type LeftTotal,
  type Relation,
  type Relations,
} from '../../relation/relation.js'
import type { Finance } from '../../section.js'
import { markedSigns, type MarkedSigns } from '../marks/marked-signs.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'
import { balances } from './balances.js'
import { balanceSteps } from './balance-steps.js'
import { carried } from './carried.js'
import { withSign, type Candidate } from './candidates.js'
import { casts } from './casts.js'
import { signUnknown, type Score } from './choice.js'
import { coverage, statementSign, type Covered, type Coverage } from './coverage.js'
import { figuresOf, foundSums } from './found-sums.js'
import { namedResults } from './named-results.js'
import { netCostOfServices } from './net-of-services.js'
import { netBookValues } from './net-book-values.js'
import { readingOrder } from './reading-order.js'
import { arePaymentsInRows, paymentsInTime } from './payments-in-time.js'
import type { RollForward } from './movement-ways.js'
import { rollForwards } from './roll-forwards.js'
import { markedSum } from './marked-sum.js'
import { agreeingRows, isNear, scoreOf, termsIn } from './score-of.js'
import { figureKey, statementCells, type StatementCells, type StatementUnit } from './statement-cells.js'
import { readRows, type ReadRow } from './statement-rows.js'
import { turnedByTotals, type SignedVariances } from './signed-variances.js'
import { variances } from './variances.js'
import { isWholeOfShares } from './whole-of-shares.js'

/** One statement's figures of one unit. */
export interface Sheet {
  readonly statement: Statement
  readonly rows: readonly ReadRow[]
  readonly cells: StatementCells
  /** The columns of variances that stand without signs beside marks. */
  readonly marked: ReadonlyMap<number, MarkedSigns>
}

const cellIn = ({ cells }: Sheet, row: number, column: number): readonly PlacedFigure[] => {
  const cell = cells[row]?.[column]
  return cell === undefined ? [] : [cell]
}

const states = ({ figure }: PlacedFigure): boolean => figure.value !== null

/** Rows looked at for what totals cover, in any table and for each of its rows: ordinary tables take a tenth of it. */
const leastLooked = 200_000
const mostLooked = 50

/** What a total must come to in one column. */
const relationIn = (
  sheet: Sheet,
  column: number,
  row: number,
  candidate: Candidate,
  otherwise: readonly Candidate[] = [],
  readings = 0,
): readonly Relation[] =>
  cellIn(sheet, row, column)
    .filter(states)
    .map((total) => ({
      id: `total of row ${String(row)}, column ${String(column)}`,
      kind: 'sum',
      total,
      terms: termsIn(sheet.cells, column, candidate),
      across: false,
      parts: candidate.words,
      ...(readings === 0 ? {} : { readings }),
      ...otherReadings(candidate.words, otherwise),
    }))

/** Other readings in words, without those that are called the same. */
const otherReadings = (words: string, otherwise: readonly Candidate[]): Pick<Relation, 'otherwise'> => {
  const others = new Set(otherwise.map((each) => each.words))
  return otherwise.length === 0 ? {} : { otherwise: [...others].filter((each) => each !== words) }
}

/** False where every line of income is none: to add it and to take it off are then the same. */
const hasIncome = (sheet: Sheet, columns: readonly number[]): boolean =>
  sheet.rows.some(
    ({ row, direction }) =>
      direction === 'in' &&
      columns.some((column) => cellIn(sheet, row, column).some(({ figure }) => figure.value?.isZero() === false)),
  )

/** Income and spending by the signs that they are published with, to know how they may be counted. */
const signsFor = (sheet: Sheet, columns: readonly number[], unit: StatementUnit): readonly IncomeSign[] => {
  if (unit === 'wte') return ['added']
  const directions = new Map<PlacedFigure, Direction>()
  for (const { row, role, direction } of sheet.rows) {
    // What is not income is spending; totals and results that name neither are both.
    const own = direction ?? (role === 'line' || role === 'aside' ? 'out' : undefined)
    if (role === 'heading' || own === undefined) continue
    for (const column of columns) for (const cell of cellIn(sheet, row, column)) directions.set(cell, own)
  }
  const possible = possibleSigns(directions)
  return hasIncome(sheet, columns) ? possible : possible.filter((sign) => sign !== 'incomeOff')
}

/**
 * Variances may add up where the figures they come from are taken off each other, or the reverse: how they count income
 * is found by themselves.
 */
const signOfVariances = (
  sheet: Sheet,
  columns: readonly number[],
  mixed: readonly Covered[],
): IncomeSign | undefined => {
  const counted = incomeSigns
    .map((sign) => {
      const scores = mixed.map(({ row, candidate }) => scoreOf(sheet.cells, columns, row, withSign(candidate, sign)))
      return {
        sign,
        agree: scores.reduce((sum, { agree }) => sum + agree, 0),
        fail: scores.reduce((sum, { fail }) => sum + fail, 0),
      }
    })
    .sort((a, b) => b.agree - a.agree)
  const [best, second] = counted
  if (best === undefined || best.agree === 0 || best.agree < best.fail) return undefined
  return best.agree === second?.agree && best.fail > 0 ? undefined : best.sign
}

/** How income is counted by the names of the results: a surplus is income less spending, a net cost the reverse. */
const signByNames = (sheet: Sheet, possible: readonly IncomeSign[]): IncomeSign | undefined => {
  const leaves = new Set(
    sheet.rows.flatMap((row) => (row.isResultOfAll === true && row.leaves !== undefined ? [row.leaves] : [])),
  )
  if (leaves.size !== 1) return undefined
  const named: IncomeSign = leaves.has('surplus') ? 'spendingOff' : 'incomeOff'
  return possible.includes(named) ? named : undefined
}

const totals = (published: Sheet, unit: StatementUnit, segments: readonly RollForward[]): Relations => {
  const { columns } = published.statement
  const added = columns.flatMap(({ heading }, column) => (isNotAdded(heading) ? [] : [column]))
  const plain = added.filter((column) => columns[column]?.measure !== 'variance' && !published.marked.has(column))
  const main = plain.length > 0 ? plain : added
  const { rows, leads } = readingOrder(published.rows, published.cells, main)
  const sheet: Sheet = { ...published, rows }
  const score = (row: number, candidate: Candidate): Score => scoreOf(sheet.cells, main, row, candidate)
  const near = (row: number, candidate: Candidate): boolean => isNear(sheet.cells, main, row, candidate)
  const opens = new Map(segments.map(({ opening, closing }) => [closing, opening] as const))
  const found = new Map<string, Coverage>()
  const coveredWith = (sign: IncomeSign | undefined, areBlocks: boolean): Coverage => {
    const way = `${sign ?? ''} ${String(areBlocks)}`
    const known = found.get(way) ?? found.get(String(areBlocks))
    if (known !== undefined) return known
    const budget = { left: leastLooked + mostLooked * sheet.rows.length }
    const seen = { isMixed: false }
    const covered = coverage(sheet.rows, { score, isNear: near, sign, areBlocks, opens, budget, seen })
    // Where no total may cover income and spending, every way to count them comes to the same.
    found.set(seen.isMixed ? way : String(areBlocks), covered)
    return covered
  }
  const possible = signsFor(sheet, main, unit)
  const decided = statementSign(possible, (each) => coveredWith(each, false))
  const isShown = decided !== undefined && coveredWith(decided, false).mixed.agree > 0
  const named = isShown ? undefined : signByNames(sheet, possible)
  // One way alone is possible where income or spending is published below zero.
  const known = isShown || possible.length < 2 || !hasIncome(sheet, main) ? decided : undefined
  const sign = named ?? known ?? (hasIncome(sheet, main) ? undefined : 'added')
  const apart = coveredWith(sign, false)
  const { covered, left } = apart.blocks > 0 ? coveredWith(sign, true) : apart
  const others = added.filter((column) => !main.includes(column) && !published.marked.has(column))
  const mixed = covered.filter(({ candidate }) => candidate.isMixed)
  const varied = mixed.length === 0 ? 'added' : signOfVariances(sheet, others, mixed)

  const byMarks = covered.flatMap(({ row, candidate }) =>
    [...published.marked].flatMap(([column, signs]) => {
      // Over and under add up as the figures do; without knowing how these count income, nothing can be said.
      if (!added.includes(column) || (signs.areSides && candidate.isMixed && sign === undefined)) return []
      const own = signs.areSides ? withSign(candidate, sign ?? 'added') : candidate
      return relationIn(sheet, column, row, own).map((sum) => markedSum(sum, row, own, signs))
    }),
  )
  const relations = covered.flatMap(({ row, candidate, otherwise = [], readings }) =>
    added.flatMap((column): readonly Relation[] => {
      if (published.marked.has(column)) return []
      const own = main.includes(column) ? sign : varied
      const signed = (each: Candidate): Candidate => withSign(each, own ?? 'added')
      return own === undefined && candidate.isMixed
        ? []
        : relationIn(sheet, column, row, signed(candidate), otherwise.map(signed), readings)
    }),
  )
  const used = covered.map(({ candidate }) => new Set(candidate.parts.map(({ row }) => row)))
  // A line is known to state the sum of those below it where a total counts it and not them.
  const led = leads.flatMap(({ row, parts, relations: own }) =>
    used.some((rowsOf) => rowsOf.has(row) && !parts.some((part) => rowsOf.has(part))) ? own : [],
  )
  const unsigned = varied === undefined ? mixed.map(({ row }) => ({ row, columns: others, why: signUnknown })) : []
  const marks = joinRelations(byMarks)
  const open = [...left.map((each) => ({ ...each, columns: added })), ...unsigned]
  return {
    relations: [...relations, ...led, ...marks.relations],
    left: [
      ...marks.left,
      ...open.flatMap(({ row, columns: own, why }) =>
        own.flatMap((column) =>
          cellIn(sheet, row, column)
            .filter(states)
            .map((total): LeftTotal => ({ total, why })),
        ),
      ),
    ],
  }
}

/** True for a column in which balances add up as in the others. */
const isOfBalances = ({ statement, marked }: Sheet, column: number): boolean => {
  const { heading, measure } = statement.columns[column] ?? { heading: '', measure: 'other' }
  return !marked.has(column) && measure !== 'variance' && measure !== 'percent' && !isNotAdded(heading)
}

/** What one statement states of one unit, and what it was read from. */
export interface StatementSums extends Relations {
  readonly sheet: Sheet
  readonly segments: readonly RollForward[]
}

/** Returns the sums that one budget statement states: its totals, its balances, and its variances. */
export const statementSums = (finance: Finance, index: number, unit: StatementUnit): StatementSums | undefined => {
  const statement = finance.statements?.[index]
  if (statement === undefined || !statement.rows.some(({ cells }) => cells.some((cell) => cell[figureKey[unit]])))
    return undefined
  return sumsOfStatement(statement, statementCells(statement, index, unit), unit)
}

/**
 * Returns the sums that a table states which is laid out as a statement, wherever its figures stand.
 *
 * @param statement - its rows and columns
 * @param cells - its figures of one unit, with their places
 * @param unit - what they count
 */
export const sumsOfStatement = (statement: Statement, cells: StatementCells, unit: StatementUnit): StatementSums => {
  const rows = readRows(statement)
  const all = [...statement.columns.keys()]
  const labels = statement.rows.map(({ label }) => label)
  const sheet: Sheet = { statement, rows, cells, marked: markedSigns(statement, cells) }
  const columns = all.filter((column) => isOfBalances(sheet, column))
  const rolled = rollForwards(rows, labels, cells, columns)
  // What was paid in a year is called a total, and is the sum of nothing that stands above it.
  const { relations, left } = arePaymentsInRows(statement)
    ? { relations: paymentsInTime(statement, cells, columns), left: [] }
    : totals(sheet, unit, rolled.segments)
  const inColumn = new Map(cells.flatMap((row) => row.map((cell, column) => [cell, column] as const)))
  const varied = all.map((column): SignedVariances => {
    const own = relations.filter(({ total }) => inColumn.get(total) === column)
    const marked = sheet.marked.get(column)
    if (marked !== undefined) return { found: variances(statement, cells, column, marked), totals: own, left: [] }
    return statement.columns[column]?.measure === 'variance'
      ? turnedByTotals(variances(statement, cells, column), own)
      : { found: [], totals: own, left: [] }
  })
  const down = new Set(varied.flatMap(({ totals: own }) => own))
  const searched = [
    ...varied.flatMap(({ found }) => found),
    ...rolled.relations,
    ...carried(rows, statement, cells, { segments: rolled.segments, columns }),
    ...(unit === 'gbp'
      ? [
          ...balances(statement, cells, all),
          ...namedResults(statement, cells, columns),
          ...netBookValues(rows, statement, cells, columns),
        ]
      : []),
    ...casts(statement, cells),
  ]
  const ofTotals = relations.filter((each) => down.has(each))
  const agreeing = agreeingRows([...ofTotals, ...searched])
  const ofServices = netCostOfServices(rows, statement, cells, { columns, known: agreeing })
  const steps = unit === 'gbp' ? [...balanceSteps(statement, cells, columns, agreeing), ...ofServices] : []
  // What a name says goes before what the place of a total may mean, where figures show neither.
  const named = new Set(steps.map(({ total }) => total))
  const kept = ofTotals.filter(({ total }) => !named.has(total))
  const open = foundSums(statement, cells, [...kept, ...searched, ...steps])
  // What was found by names says more of the same figures than what a total may cover.
  const known = new Set(searched.map(figuresOf))
  // What is compared with the columns beside it is not left unchecked, unless there is something to do about it.
  const compared = new Set([...searched, ...steps, ...open].map(({ total }) => total))
  return {
    sheet,
    segments: rolled.segments,
    relations: withOwnIds([...kept.filter((each) => !known.has(figuresOf(each))), ...searched, ...steps, ...open]),
    left: [...left, ...rolled.left, ...varied.flatMap((each) => each.left)].filter(
      (each) => each.advice !== undefined || !(compared.has(each.total) || isWholeOfShares(sheet, each.total)),
    ),
  }
}
