import { incomeSigns, possibleSigns, type IncomeSign } from '../../income-sign/income-sign.js'
import type { Direction } from '../../income-sign/direction.js'
import {
  reconciled,
  withOwnIds,
  type PlacedFigure,
  type LeftTotal,
  type Relation,
  type Relations,
} from '../../relation/relation.js'
import type { Finance } from '../../section.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'
import { balances } from './balances.js'
import { withSign, type Candidate } from './candidates.js'
import { casts } from './casts.js'
import { coverage, signUnknown, statementSign, type Covered, type Coverage, type Score } from './coverage.js'
import { figureKey, statementCells, type StatementCells, type StatementUnit } from './statement-cells.js'
import { readRows, type ReadRow } from './statement-rows.js'
import { turnedByTotals, variances } from './variances.js'

/** One statement's figures of one unit. */
interface Sheet {
  readonly statement: Statement
  readonly rows: readonly ReadRow[]
  readonly cells: StatementCells
}

const cellIn = ({ cells }: Sheet, row: number, column: number): readonly PlacedFigure[] => {
  const cell = cells[row]?.[column]
  return cell === undefined ? [] : [cell]
}

const states = ({ figure }: PlacedFigure): boolean => figure.value !== null

/** What a total must come to in one column, if it covers a candidate. */
const relationIn = (
  sheet: Sheet,
  column: number,
  row: number,
  { parts, words }: Candidate,
  otherwise: readonly Candidate[] = [],
): readonly Relation[] =>
  cellIn(sheet, row, column)
    .filter(states)
    .map((total) => ({
      id: `total of row ${String(row)}, column ${String(column)}`,
      kind: 'sum',
      total,
      terms: parts.flatMap((part) => cellIn(sheet, part.row, column).map((cell) => ({ cell, sign: part.sign }))),
      across: false,
      parts: words,
      ...(otherwise.length === 0 ? {} : { otherwise: [...new Set(otherwise.map((each) => each.words))] }),
    }))

/** How many of the columns in which a total states a figure agree with a candidate. */
const scoreOf = (sheet: Sheet, columns: readonly number[], row: number, candidate: Candidate): Score => {
  const relations = columns.flatMap((column) => relationIn(sheet, column, row, candidate))
  const { violated, exact, withinRounding } = reconciled(relations, { maximumChanges: 0 }).counts
  return { agree: exact + withinRounding, fail: violated }
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
      const scores = mixed.map(({ row, candidate }) => scoreOf(sheet, columns, row, withSign(candidate, sign)))
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

const totals = (sheet: Sheet, unit: StatementUnit): Relations => {
  const { columns } = sheet.statement
  const added = columns.flatMap(({ heading }, column) => (isNotAdded(heading) ? [] : [column]))
  const plain = added.filter((column) => columns[column]?.measure !== 'variance')
  const main = plain.length > 0 ? plain : added
  const score = (row: number, candidate: Candidate): Score => scoreOf(sheet, main, row, candidate)
  const coveredWith = (sign: IncomeSign | undefined, areBlocks: boolean): Coverage =>
    coverage(sheet.rows, { score, sign, areBlocks })
  const possible = signsFor(sheet, main, unit)
  const decided = statementSign(possible, (each) => coveredWith(each, false))
  const isShown = decided !== undefined && coveredWith(decided, false).mixed.agree > 0
  const named = isShown ? undefined : signByNames(sheet, possible)
  // One way alone is possible where income or spending is published below zero.
  const known = isShown || possible.length < 2 || !hasIncome(sheet, main) ? decided : undefined
  const sign = named ?? known ?? (hasIncome(sheet, main) ? undefined : 'added')
  const apart = coveredWith(sign, false)
  const { covered, left } = apart.blocks > 0 ? coveredWith(sign, true) : apart
  const others = added.filter((column) => !main.includes(column))
  const mixed = covered.filter(({ candidate }) => candidate.isMixed)
  const varied = mixed.length === 0 ? 'added' : signOfVariances(sheet, others, mixed)

  const relations = covered.flatMap(({ row, candidate, otherwise = [] }) =>
    added.flatMap((column): readonly Relation[] => {
      const own = main.includes(column) ? sign : varied
      const signed = (each: Candidate): Candidate => withSign(each, own ?? 'added')
      return own === undefined && candidate.isMixed
        ? []
        : relationIn(sheet, column, row, signed(candidate), otherwise.map(signed))
    }),
  )
  const unsigned = varied === undefined ? mixed.map(({ row }) => ({ row, columns: others, why: signUnknown })) : []
  const open = [...left.map((each) => ({ ...each, columns: added })), ...unsigned]
  return {
    relations,
    left: open.flatMap(({ row, columns: own, why }) =>
      own.flatMap((column) =>
        cellIn(sheet, row, column)
          .filter(states)
          .map((total): LeftTotal => ({ total, why })),
      ),
    ),
  }
}

/** Returns the sums that one budget statement states: its totals, and its variances. */
export const statementSums = (finance: Finance, index: number, unit: StatementUnit): Relations => {
  const statement = finance.statements?.[index]
  if (statement === undefined || !statement.rows.some(({ cells }) => cells.some((cell) => cell[figureKey[unit]])))
    return { relations: [], left: [] }
  const cells = statementCells(statement, index, unit)
  const { relations, left } = totals({ statement, rows: readRows(statement), cells }, unit)
  const inColumn = new Map(cells.flatMap((row) => row.map((cell, column) => [cell, column] as const)))
  const searched = [
    ...statement.columns.flatMap(({ measure }, column) =>
      measure === 'variance'
        ? turnedByTotals(
            variances(statement, cells, column),
            relations.filter(({ total }) => inColumn.get(total) === column),
          )
        : [],
    ),
    ...(unit === 'gbp'
      ? balances(
          statement,
          cells,
          statement.columns.map((_, column) => column),
        )
      : []),
    ...casts(statement, cells),
  ]
  // What is compared with the columns beside it is not left unchecked.
  const compared = new Set(searched.map(({ total }) => total))
  return { relations: withOwnIds([...relations, ...searched]), left: left.filter(({ total }) => !compared.has(total)) }
}
