import type { LeftTotal, Relation } from '../../relation/relation.js'
import { bestOf } from './believed.js'
import {
  figureIn,
  isNet,
  netMovement,
  resultAbove,
  statedIn,
  wayByNames,
  waysOf,
  type Between,
  type RollForward,
} from './movement-ways.js'
import { balanceOf, type Balance } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

/** What the balances of a table come to. */
export interface RollForwards {
  readonly segments: readonly RollForward[]
  readonly relations: readonly Relation[]
  /** Closing balances below rows that moved them, and below no opening one. */
  readonly left: readonly LeftTotal[]
}

/** More rows between two balances than these are no movements of one. */
const mostMovements = 60
/** How far above its opening balance a net movement may stand. */
const nearest = 2
/** Where it is by names alone that rows are an opening balance, what moved and a closing one. */
const isByNames = (between: Between, opening: Balance, closing: Balance, isAbove: boolean): boolean =>
  opening.stage === 'opening' &&
  closing.stage === 'closing' &&
  (between.rows.length > 0 || isAbove) &&
  between.rows.every(({ aside, role }) => aside !== 'part' && role !== 'heading' && !isNet({ role } as ReadRow))

/** The relations of one pair of balances, if they are such a pair. */
const believedOf = (
  between: Between,
  segment: RollForward,
  [opening, closing]: readonly [Balance, Balance],
  before: readonly ReadRow[],
): readonly Relation[] => {
  const { rows, labels } = between
  const result = resultAbove(before.at(-1), between)
  const named = opening.stage === 'opening' ? wayByNames(between, segment, result) : undefined
  const above =
    rows.some(({ role }) => role === 'result' || role === 'total') || rows.length > nearest
      ? undefined
      : before.findLast((each) => netMovement.test(labels[each.row] ?? ''))
  // Under headings each line belongs to one of them: their totals alone are movements.
  const isParted = rows.some(({ role }) => role === 'heading')
  const further = isParted ? [] : [...waysOf(between, segment, opening.of, { above, result })]
  const ways = named === undefined ? further : [named, ...further]
  const best = bestOf(ways)
  if (best === undefined) return []
  const { way, agree, fail, isTied } = best
  const others = [...new Set(ways.map(({ words }) => words))].filter((words) => words !== way.words)
  const inDoubt = others.length === 0 ? way.relations : way.relations.map((each) => ({ ...each, otherwise: others }))
  // A movement that is lost fails in every column in which it is something: names then have to say what is meant.
  if (agree > 0 && fail <= 2 * agree) return isTied ? inDoubt : way.relations
  if (named !== undefined && agree === 0) return named.relations
  // The result of the year above may be among what moved, or not.
  return fail > 0 && result === undefined && isByNames(between, opening, closing, above !== undefined) ? inDoubt : []
}

/**
 * The net movement that stands last between two balances is the sum of what moved, by its name: as published, where
 * what was paid stands below zero.
 */
const netOfMovements = ({ rows, labels, cells, columns }: Between, found: readonly Relation[]): readonly Relation[] => {
  if (found.length === 0) return []
  const net = rows.at(-1)
  const moved = rows.slice(0, -1)
  if (net === undefined || moved.length < fewestMovements || !netMovement.test(labels[net.row] ?? '')) return []
  if (!moved.every(({ role }) => role === 'line' || role === 'aside')) return []
  const isBelow = moved.some(({ row }) =>
    columns.some((column) => cells[row]?.[column]?.figure.value?.isNegative() === true),
  )
  if (!isBelow) return []
  const words = `the ${String(moved.length)} movements above it`
  return columns.flatMap((column): readonly Relation[] => {
    const total = figureIn(cells, net.row, column)
    const terms = moved.flatMap(({ row }) => {
      const cell = figureIn(cells, row, column)
      return cell === undefined ? [] : [{ cell, sign: 1 as const }]
    })
    return total === undefined || total.figure.value === null
      ? []
      : [
          {
            id: `net movement of row ${String(net.row)}, column ${String(column)}`,
            kind: 'sum',
            total,
            terms,
            across: false,
            parts: words,
          },
        ]
  })
}

/** A closing balance is by its name what was opened and what moved: that this could not be seen is said. */
const unseen = (
  { rows, cells, columns }: Between,
  closing: number,
  opening: Balance,
  found: readonly Relation[],
): readonly LeftTotal[] =>
  found.length === 0 && opening.stage === 'opening' && rows.filter(isNet).length > 1
    ? statedIn(cells, closing, columns).map((total) => ({
        total,
        why: 'it agrees with no way to count what moved since the opening balance',
      }))
    : []

/** True unless two names have no word in common: cost and depreciation. */
const isOfOneKind = (first: string, second: string): boolean => {
  if (first === '' || second === '') return true
  const words = new Set(first.split(' '))
  return second.split(' ').some((word) => words.has(word))
}

/** True where the second balance may close what the first opens. */
const mayClose = (first: Balance, second: Balance): boolean =>
  second.stage === 'closing' &&
  isOfOneKind(first.of, second.of) &&
  (first.year === undefined || second.year === undefined
    ? first.stage === 'opening'
    : second.year === first.year + 1 || (first.stage === 'opening' && second.year === first.year))

const fewestMovements = 2

/** True below lines that stand together and none of which is a heading. */
const isBelowMovements = (above: readonly ReadRow[]): boolean =>
  above.length >= fewestMovements && above.every(({ role }) => role === 'line' || role === 'aside')

/**
 * Returns the balances of a table that are rolled forward down its columns: the opening one, what moved, and the
 * closing one, which may open the next. The movements count as published or as their words say, whichever agrees in
 * most columns.
 *
 * @param rows - those that say something
 * @param labels - the name of each row of the table
 * @param cells - the figures
 * @param columns - those with figures to add
 */
export const rollForwards = (
  rows: readonly ReadRow[],
  labels: readonly string[],
  cells: StatementCells,
  columns: readonly number[],
): RollForwards => {
  const segments: RollForward[] = []
  const relations: Relation[] = []
  const left: LeftTotal[] = []
  let last: { readonly at: number; readonly balance: Balance } | undefined
  for (const [at, { row, role }] of rows.entries()) {
    const balance = role === 'heading' ? undefined : balanceOf(labels[row] ?? '')
    if (balance === undefined) continue
    if (last !== undefined && at - last.at <= mostMovements + 1 && mayClose(last.balance, balance)) {
      const start = last.at
      const between = rows.slice(start + 1, at)
      const opens = rows[start]
      if (opens !== undefined) {
        const segment = { opening: opens.row, closing: row }
        const own = { rows: between, labels, cells, columns }
        const found = believedOf(own, segment, [last.balance, balance], rows.slice(Math.max(0, start - nearest), start))
        if (found.length > 0) segments.push(segment)
        for (const each of [...found, ...netOfMovements(own, found)]) relations.push(each)
        for (const each of unseen(own, row, last.balance, found)) left.push(each)
      }
    }
    // Below the closing balance of something else, too: the one that opens this is not there.
    const isUnopened =
      last === undefined || (last.balance.stage === 'closing' && !isOfOneKind(last.balance.of, balance.of))
    if (
      isUnopened &&
      balance.stage === 'closing' &&
      isBelowMovements(rows.slice(last === undefined ? 0 : last.at + 1, at))
    )
      for (const column of columns) {
        const total = figureIn(cells, row, column)
        if (total !== undefined && total.figure.value !== null)
          left.push({ total, why: 'no opening balance stands above it' })
      }
    last = { at, balance }
  }
  return { segments, relations, left }
}
