import type { PlacedFigure, Relation } from '../../relation/relation.js'
import type { ReadingWay } from './believed.js'
import { movedByName, resultOfYear, type Movement } from './moved-by-name.js'
import { isTakenOff } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import type { ReadRow } from './statement-rows.js'

/** An opening balance, what moved, and the closing one, in rows below each other. */
export interface RollForward {
  readonly opening: number
  readonly closing: number
}

/** Of so many movements without a sign of their own, each is tried both ways. */
const mostTurned = 5

/** The name of what moved in all. */
export const netMovement = /\b(?:increase|decrease|change|movement)\b/i

/** The rows between two balances, and the table that they are of. */
export interface Between {
  readonly rows: readonly ReadRow[]
  readonly labels: readonly string[]
  readonly cells: StatementCells
  readonly columns: readonly number[]
}

/** True for a row that is a total by its name. */
export const isNet = ({ role }: ReadRow): boolean => role === 'total' || role === 'subTotal' || role === 'grandTotal'

/** Returns the figure of a row in a column. */
export const figureIn = (cells: StatementCells, row: number, column: number): PlacedFigure | undefined =>
  cells[row]?.[column]

/** Returns the figures that a row states. */
export const statedIn = (cells: StatementCells, row: number, columns: readonly number[]): readonly PlacedFigure[] =>
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

/** Returns what names alone say of a balance: what was received and paid, or the result of the year above it. */
export const wayByNames = (
  between: Between,
  segment: RollForward,
  result: Movement | undefined,
): ReadingWay | undefined => {
  const name = `"${between.labels[segment.opening] ?? ''}"`
  const { rows, labels, cells, columns } = between
  const isBare = result !== undefined && rows.length === 0
  const movements = isBare ? [result] : movedByName(rows, labels, cells, columns)
  if (movements === undefined) return undefined
  const words = isBare
    ? `${name} and "${labels[result.row] ?? ''}"`
    : `${name} and what was received, less what was paid`
  const relations = relationsOf(between, segment, movements, words)
  return { words, relations: isBare ? relations.map((each) => ({ ...each, alongRow: true })) : relations }
}

/**
 * Returns how the figures between two balances may move the first, the likeliest first.
 *
 * @param between - the rows between them
 * @param segment - the two balances
 * @param of - what they are balances of
 * @param before - a net movement above them, and the result of the year above them
 */
export const waysOf = function* (
  between: Between,
  segment: RollForward,
  of: string,
  { above, result }: { readonly above: ReadRow | undefined; readonly result: Movement | undefined },
): Generator<ReadingWay> {
  const name = `"${between.labels[segment.opening] ?? ''}"`
  const sets = setsOf(between)
  for (const set of sets) {
    const words = `${name} and ${set.length === 1 && sets.length > 1 && set.every((row) => row.role !== 'line') ? 'the net movement after it' : 'the movements after it'}`
    for (const { movements, ...guess } of signings(between, set, of))
      yield { relations: relationsOf(between, segment, movements, words), words, ...guess }
  }
  if (result !== undefined) {
    const words = `${name}, "${between.labels[result.row] ?? ''}" and the movements after it`
    for (const { movements, ...guess } of signings(between, sets[0] ?? [], of))
      yield { relations: relationsOf(between, segment, [result, ...movements], words), words, ...guess }
  }
  if (above === undefined) return
  const words = `${name} and "${between.labels[above.row] ?? ''}"`
  const further = setsOf(between)[0] ?? []
  const movements = [above, ...further].map(({ row }): Movement => ({ row, sign: 1 }))
  yield { relations: relationsOf(between, segment, movements, words), words }
}

/** The result of a year that stands just above what was brought forward. */
export const resultAbove = (above: ReadRow | undefined, between: Between): Movement | undefined => {
  if (above === undefined || above.role === 'heading') return undefined
  const sign = resultOfYear(between.labels[above.row] ?? '', isBelowZero(between, above.row))
  return sign === undefined ? undefined : { row: above.row, sign }
}
