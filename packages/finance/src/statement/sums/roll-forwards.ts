import type { LeftTotal, PlacedFigure, Relation } from '../../relation/relation.js'
import { bestOf, type ReadingWay } from './believed.js'
import { balanceOf, isTakenOff, type Balance } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

/** An opening balance, what moved, and the closing one, in rows below each other. */
export interface RollForward {
  readonly opening: number
  readonly closing: number
}

/** What the balances of a table come to. */
export interface RollForwards {
  readonly segments: readonly RollForward[]
  readonly relations: readonly Relation[]
  /** Closing balances below rows that moved them, and below no opening one. */
  readonly left: readonly LeftTotal[]
}

/** More rows between two balances than these are no movements of one. */
const mostMovements = 60
/** Of so many movements without a sign of their own, each is tried both ways. */
const mostTurned = 5
/** How far above its opening balance a net movement may stand. */
const nearest = 2

const netMovement = /\b(?:increase|decrease|change|movement)\b/i

interface Movement {
  readonly row: number
  readonly sign: 1 | -1
}

interface Between {
  readonly rows: readonly ReadRow[]
  readonly labels: readonly string[]
  readonly cells: StatementCells
  readonly columns: readonly number[]
}

const isNet = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'

const figureIn = (cells: StatementCells, row: number, column: number): PlacedFigure | undefined => cells[row]?.[column]

const statedIn = (cells: StatementCells, row: number, columns: readonly number[]): readonly PlacedFigure[] =>
  columns.flatMap((column) => {
    const cell = figureIn(cells, row, column)
    return cell === undefined || cell.figure.value === null ? [] : [cell]
  })

const isBelowZero = ({ cells, columns }: Between, row: number): boolean =>
  columns.some((column) => figureIn(cells, row, column)?.figure.value?.isNegative() === true)

/** The rows that may be what moved: each as it stands, without totals among them, and the last total alone. */
const setsOf = ({ rows, labels }: Between): readonly (readonly ReadRow[])[] => {
  const counted = rows.filter(({ aside }) => aside !== 'part')
  const lines = counted.filter(({ role }) => role === 'line' || role === 'aside')
  const net = counted.filter((row) => isNet(row) || row.role === 'result' || netMovement.test(labels[row.row] ?? ''))
  const sets = [counted, counted.filter((row) => !isNet(row)), lines, net.slice(-1)]
  return sets.filter(
    (set, at) =>
      set.length > 0 &&
      sets.findIndex((other) => other.length === set.length && other.every((row, i) => row === set[i])) === at,
  )
}

/** The signs with which movements may count: as published; by their words; then each that has no sign, both ways. */
function* signings(
  between: Between,
  set: readonly ReadRow[],
  of: string,
): Generator<{ readonly movements: readonly Movement[]; readonly isGuess?: true }> {
  const published = set.map(({ row }): Movement => ({ row, sign: 1 }))
  const byWords = published.map((each): Movement =>
    isTakenOff(between.labels[each.row] ?? '', of) ? { ...each, sign: -1 } : each,
  )
  const areSigned = set.some(({ row }) => isBelowZero(between, row))
  const taken = byWords.some(({ sign }) => sign === -1)
  if (areSigned || !taken) yield { movements: published }
  if (taken) yield { movements: byWords }
  if (!areSigned && taken) yield { movements: published }
  if (areSigned || published.length > mostTurned) return
  for (let turned = 1; turned < 2 ** published.length; turned += 1)
    yield {
      movements: published.map((each, at): Movement => (turned & (2 ** at) ? { ...each, sign: -1 } : each)),
      isGuess: true,
    }
}

const relationsOf = (
  { cells, columns }: Between,
  { opening, closing }: RollForward,
  movements: readonly Movement[],
  words: string,
): readonly Relation[] =>
  columns.flatMap((column): readonly Relation[] => {
    const total = figureIn(cells, closing, column)
    const terms = [{ row: opening, sign: 1 as const }, ...movements].flatMap(({ row, sign }) => {
      const cell = figureIn(cells, row, column)
      return cell === undefined ? [] : [{ cell, sign }]
    })
    return total === undefined || total.figure.value === null
      ? []
      : [
          {
            id: `balance of row ${String(closing)}, column ${String(column)}`,
            kind: 'sum',
            total,
            terms,
            across: false,
            parts: words,
          },
        ]
  })

const waysOf = function* (
  between: Between,
  segment: RollForward,
  of: string,
  above: ReadRow | undefined,
): Generator<ReadingWay> {
  const name = `"${between.labels[segment.opening] ?? ''}"`
  const sets = setsOf(between)
  for (const set of sets) {
    const words = `${name} and ${set.length === 1 && sets.length > 1 && set.every((row) => row.role !== 'line') ? 'the net movement after it' : 'the movements after it'}`
    for (const { movements, ...guess } of signings(between, set, of))
      yield { relations: relationsOf(between, segment, movements, words), words, ...guess }
  }
  if (above === undefined) return
  const words = `${name} and "${between.labels[above.row] ?? ''}"`
  const further = setsOf(between)[0] ?? []
  const movements = [above, ...further].map(({ row }): Movement => ({ row, sign: 1 }))
  yield { relations: relationsOf(between, segment, movements, words), words }
}

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
  above: ReadRow | undefined,
): readonly Relation[] => {
  const ways = [...waysOf(between, segment, opening.of, above)]
  const best = bestOf(ways)
  if (best === undefined) return []
  const { way, agree, fail, isTied } = best
  const others = [...new Set(ways.map(({ words }) => words))].filter((words) => words !== way.words)
  const inDoubt = others.length === 0 ? way.relations : way.relations.map((each) => ({ ...each, otherwise: others }))
  // A movement that is lost fails in every column in which it is something: names then have to say what is meant.
  if (agree > 0 && fail <= 2 * agree) return isTied ? inDoubt : way.relations
  return fail > 0 && isByNames(between, opening, closing, above !== undefined) ? inDoubt : []
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
      const above =
        between.some(({ role: each }) => each === 'result' || each === 'total') || between.length > nearest
          ? undefined
          : rows.slice(Math.max(0, start - nearest), start).findLast((each) => netMovement.test(labels[each.row] ?? ''))
      const opens = rows[start]
      if (opens !== undefined && !between.some((each) => each.role === 'heading')) {
        const segment = { opening: opens.row, closing: row }
        const found = believedOf({ rows: between, labels, cells, columns }, segment, [last.balance, balance], above)
        if (found.length > 0) segments.push(segment)
        const net = netOfMovements({ rows: between, labels, cells, columns }, found)
        for (const each of [...found, ...net]) relations.push(each)
        for (const each of unseen({ rows: between, labels, cells, columns }, row, last.balance, found)) left.push(each)
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
