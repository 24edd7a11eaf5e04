import { Decimal, formatAmount, listed } from '@imt/core'
import type { ComparedTotal } from '../classes/compare-totals.js'
import type { Placed } from './check-parts.js'

/** A total with the counts that it may cover. */
export interface Sum {
  readonly total: Placed
  readonly terms: readonly Placed[]
  /** Where in its row or column the terms stand, and all that stands there. */
  readonly places: readonly number[]
  readonly cells: readonly (Placed | undefined)[]
  readonly outcome: ComparedTotal['outcome']
}

/** How many of some sums agree. */
export const agreeing = (sums: readonly Sum[]): number => sums.filter(({ outcome }) => outcome === 'agrees').length

/** What a cell states in ones; nothing is nought. */
export const valueOf = (cell: Placed | undefined): Decimal =>
  cell === undefined || cell.figure.kind === 'absent' || cell.figure.value === null ? new Decimal(0) : cell.figure.value

/** What a total states beyond what its rows come to; nothing where that is not known. */
const missingFrom = ({ total, terms }: Sum): Decimal | undefined =>
  [total, ...terms].some(({ figure }) => figure.kind !== 'absent' && figure.value === null)
    ? undefined
    : terms.reduce((left, term) => left.minus(valueOf(term)), valueOf(total))

/** A lost row is hardly larger than all that are left together. */
const isOfOneRow = (sum: Sum): boolean => {
  const missing = missingFrom(sum)
  if (missing === undefined) return false
  const rest = valueOf(sum.total).minus(missing)
  return missing.isPositive() && missing.lte(rest)
}

/**
 * True for a total that has rather lost a row than several digits: it fails in all of its columns, or in more than one
 * of them it states more than its rows come to, and in the others the row would state nothing.
 */
export const hasLostRow = (sums: readonly Sum[]): boolean => {
  const failing = sums.filter(({ outcome }) => outcome !== 'agrees')
  if (sums.length < 2 || failing.length < 2) return false
  return failing.length === sums.length || (failing.length * 2 > sums.length && failing.every(isOfOneRow))
}

/** The counts of a table, row by row. */
export type Grid = readonly (readonly (Placed | undefined)[])[]

/** A row whose figures stand one column beside their own: with each moved, the total agrees in all that they reach. */
export interface Shifted {
  readonly row: number
  readonly way: 'left' | 'right'
  /** Totals that agree then. */
  readonly agreeing: readonly Placed[]
  /** Those that the moved row says nothing of, and that the other rows do not come to, each with what they come to. */
  readonly left: readonly { readonly total: Placed; readonly sum: Decimal }[]
}

const states = (cell: Placed | undefined): boolean => cell !== undefined && cell.figure.kind !== 'absent'

/** The row of a total that stands beside its columns; none where no row, or more than one, explains it. */
export const shiftedIn = (sums: readonly Sum[], grid: Grid): Shifted | undefined => {
  const [longest] = [...sums].sort((one, other) => other.places.length - one.places.length)
  const total = grid.findIndex((row) => row.some((cell) => cell === longest?.total))
  const columns = grid[total]?.flatMap((cell, column) => (states(cell) ? [column] : [])) ?? []
  if (longest === undefined || columns.length < 2 || agreeing(sums) > 0) return undefined
  const { places } = longest
  const gap = places.reduce(([low, high], place) => [Math.min(low, place), Math.max(high, place)] as const, [
    Infinity,
    -Infinity,
  ] as readonly [number, number])
  const rows = grid.flatMap((_, row) => (row >= gap[0] - 1 && row <= gap[1] + 1 && row !== total ? [row] : []))
  const moving = (moved: number, by: 1 | -1): readonly Shifted[] => {
    const parts = [...new Set([...places, moved])]
    const cells = grid[moved] ?? []
    // What stands at the edge would be lost, and what was nil says nothing.
    const stated = cells.filter(states)
    if (stated.length < 2 || states(cells[by === 1 ? cells.length - 1 : 0])) return []
    const sums = columns.flatMap((column) => {
      const cell = grid[total]?.[column]
      const sum = parts.reduce(
        (all, row) => all.plus(valueOf(grid[row]?.[row === moved ? column - by : column])),
        new Decimal(0),
      )
      return cell === undefined
        ? []
        : [{ total: cell, sum, holds: sum.equals(valueOf(cell)), isReached: states(cells[column - by]) }]
    })
    if (sums.some(({ holds, isReached }) => isReached && !holds)) return []
    return [
      {
        row: moved,
        way: by === 1 ? 'right' : 'left',
        agreeing: sums.filter(({ holds }) => holds).map((each) => each.total),
        left: sums.filter(({ holds }) => !holds),
      },
    ]
  }
  const found = rows.flatMap((row) => [...moving(row, -1), ...moving(row, 1)])
  return found.length === 1 ? found[0] : undefined
}

/** In which columns alone a total agrees, where that is not in all. */
export const shiftedWords = ({ agreeing: agree, left }: Shifted): string => {
  const rest = left.map(
    ({ total, sum }) =>
      `${total.column} (${total.figure.text.trim()}, and the others come to ${formatAmount(sum, total.figure.unit)})`,
  )
  return left.length === 0
    ? ''
    : ` in ${listed([...agree.map(({ column }) => column)], 'and')}. It says nothing then of ${listed(rest, 'and')}: check ${left.length === 1 ? 'that total' : 'those totals'} too`
}
