import type { Aggregation, AggregationOptions, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { findAggregations } from '../aggregation/find-aggregations.js'
import { labelWords } from '../aggregation/label-words.js'
import { turnedWays } from './turned.js'
import { directionOf } from './words.js'

type Grid = readonly (readonly string[])[]

/** Longer tables are rather lists, in which cells are left blank. */
const mostRows = 400
/** Each row that could be moved has the table searched once more. */
const mostCandidates = 4
/** Totals that agree once a row is moved: one may do so by chance. */
const fewestSums = 2

const prefixes = { left: 'shifted left ', right: 'shifted right ' } as const
const prefix = /^shifted (left|right) (\d+) /

const lostSuffix = ' lost'

/** True for a total that agrees once the row is moved: in another column its figure is lost. */
export const agreesOnceMoved = ({ id }: Pick<Aggregation, 'id'>): boolean => !id.endsWith(lostSuffix)

/** The row whose figures stand one column beside their own, and the way in which they would have to be moved. */
export interface ShiftedRow {
  readonly row: number
  readonly way: keyof typeof prefixes
}

/** What a sum says of a row that stands beside its own columns; nothing of any other sum. */
export const shiftedRowOf = ({ id }: Pick<Aggregation, 'id'>): ShiftedRow | undefined => {
  const [, way, row] = prefix.exec(id) ?? []
  return way === 'left' || way === 'right' ? { row: Number(row), way } : undefined
}

/** A row with the figures of its columns moved by one; nothing where the figure at the edge would be lost. */
const moved = (cells: readonly string[], columns: readonly number[], by: 1 | -1): readonly string[] | undefined => {
  const texts = columns.map((column) => (cells[column] ?? '').trim())
  // It is moved towards a cell that is blank, and away from one that is not.
  const [towards, from] = by === 1 ? [texts.at(-1), texts[0]] : [texts[0], texts.at(-1)]
  if (towards !== '' || from === '') return undefined
  const own = [...cells]
  for (const [place, column] of columns.entries()) own[column] = texts[place - by] ?? ''
  return own
}

/** The columns in which a row of a table states a figure. */
const columnsOf = (grid: Grid, value: Float64Array, width: number, row: number): readonly number[] =>
  (grid[row] ?? []).flatMap((_, column) => (Number.isNaN(value[row * width + column] ?? NaN) ? [] : [column]))

const isDown = (each: Aggregation): each is SumAggregation => each.kind === 'sum' && directionOf(each) === 'down'

interface Candidate extends ShiftedRow {
  readonly grid: Grid
}

/**
 * Returns the row whose figures stand one column beside their own, by the totals of its columns: each agrees once the
 * row is moved, and it did not before.
 */
const sumsOfMoved = (
  { row, way, grid }: Candidate,
  given: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const { value, columns, scale } = figuresOf(given, options)
  const holding = new Set(
    found.aggregations.flatMap((each) => (isDown(each) && each.holds !== 'no' ? [each.result.join()] : [])),
  )
  const sums = findAggregations(grid, options).aggregations.filter(isDown)
  const own = sums.filter(({ operands }) => operands.some(({ at }) => at[0] === row))
  if (own.length < fewestSums || own.some(({ holds }) => holds === 'no')) return []
  // One that held without it counted the row as it stands, or left it out.
  if (own.some(({ result }) => holding.has(result.join()))) return []
  const totals = new Set(own.map(({ result: [total] }) => total))
  if (totals.size > 2) return []
  // Where the row would state nothing its figure was lost: that its total fails too is no fault of its own.
  const agreed = new Set(own.map(({ result }) => result.join()))
  const first = own[0]
  const blank =
    first === undefined
      ? []
      : columnsOf(given, value, columns, row).flatMap((column): readonly SumAggregation[] => {
          const result = [first.result[0], column] as const
          const stated = (value[result[0] * columns + column] ?? NaN) / scale
          if (agreed.has(result.join()) || holding.has(result.join()) || Number.isNaN(stated)) return []
          const operands = first.operands.map(({ at: [line], sign }) => ({ at: [line, column] as const, sign }))
          return [{ ...first, id: `${lostSuffix} ${result.join()}`, result, operands, stated: String(stated) }]
        })
  return [...own, ...blank].map((sum): SumAggregation => {
    const computed = sum.operands.reduce((left, { at: [line, column], sign }) => {
      const figure = (value[line * columns + column] ?? NaN) / scale
      return Number.isNaN(figure) ? left : left + sign * figure
    }, 0)
    return {
      ...sum,
      id: `${prefixes[way]}${String(row)} ${sum.result.join()}${sum.id.startsWith(lostSuffix) ? lostSuffix : ''}`,
      operands: sum.operands
        .filter(({ at: [line, column] }) => !Number.isNaN(value[line * columns + column] ?? NaN))
        .sort(({ at: [one] }, { at: [other] }) => one - other),
      holds: 'no',
      computed: String(Number(computed.toPrecision(15))),
    }
  })
}

/**
 * Returns the sums of a table that fail because the figures of one row stand one column beside their own; none where no
 * row, or more than one, explains them.
 */
export const rowsShifted = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  if (grid.length > mostRows) return []
  const { value, columns: width } = figuresOf(grid, options)
  const [{ labels }] = turnedWays(grid, figuresOf(grid, options))
  const isFigure = (row: number, column: number): boolean => !Number.isNaN(value[row * width + column] ?? NaN)
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const stated = grid.filter((_, row) => isFigure(row, column)).length
    return stated * 2 > grid.length - 1
  })
  const [first = 0] = columns
  const areTogether = columns.every((column, place) => column === first + place)
  if (columns.length < fewestSums || !areTogether) return []
  const candidates = grid.flatMap((cells, row): readonly Candidate[] => {
    const words = labelWords(labels[row] ?? '')
    if (words.isTotal || columns.filter((column) => isFigure(row, column)).length < fewestSums) return []
    return ([-1, 1] as const).flatMap((by): readonly Candidate[] => {
      // One column further than those of the table it may stand, too.
      const reach = by === -1 && isFigure(row, first + columns.length) ? [...columns, first + columns.length] : columns
      const own = moved(cells, reach, by === -1 ? -1 : 1)
      const way = by === -1 ? 'left' : 'right'
      return own === undefined ? [] : [{ row, way, grid: grid.map((line, at) => (at === row ? own : line)) }]
    })
  })
  if (candidates.length > mostCandidates) return []
  const explained = candidates.map((each) => sumsOfMoved(each, grid, options, found)).filter(({ length }) => length > 0)
  const [only, ...others] = explained
  return only === undefined || others.length > 0 ? [] : only
}
