import type { Aggregation, AggregationOptions, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { findAggregations } from '../aggregation/find-aggregations.js'
import { labelWords } from '../aggregation/label-words.js'
import { directionOf } from './words.js'

type Grid = readonly (readonly string[])[]

const letter = /\p{L}/u
const figure = /[1-9]/
/** Longer tables are rather lists, in which rows are alike. */
const mostRows = 400
/** More rows that stand there twice are meant to. */
const mostTwice = 3

/** Rows that stand in a table a second time, word for word and figure for figure, each with the first of the two. */
const twiceIn = (grid: Grid): readonly (readonly [first: number, second: number])[] => {
  const known = new Map<string, number[]>()
  for (const [row, cells] of grid.entries()) {
    const texts = cells.map((text) => text.trim())
    const [label = ''] = texts
    const words = labelWords(label)
    // A result may be stated again where something else begins.
    if (words.isTotal || words.isLeft || words.isAverage || words.isRate) continue
    if (!letter.test(label) || !texts.slice(1).some((text) => figure.test(text))) continue
    const name = JSON.stringify(texts)
    const rows = known.get(name)
    if (rows === undefined) known.set(name, [row])
    else rows.push(row)
  }
  return [...known.values()].flatMap(([first, second, ...more]): readonly (readonly [number, number])[] =>
    first === undefined || second === undefined || more.length > 0 ? [] : [[first, second]],
  )
}

const prefix = 'twice '

/** True for a sum that fails because a row stands in the table twice. */
export const isTwiceSum = ({ id }: Pick<Aggregation, 'id'>): boolean => id.startsWith(prefix)

const isDown = (each: Aggregation): each is SumAggregation => each.kind === 'sum' && directionOf(each) === 'down'

const fewestParts = 3

/** Of a line that says that it is a total, or that they are parts of it, so few that stand beside it are enough. */
const fewestOfTotal = 2

/**
 * True for a sum of rows that stand together: a row within one of several groups may be a group of one row. What is a
 * part of a row beside it may stand between them.
 */
const isRun = (
  { result: [total], operands }: SumAggregation,
  isTotal: boolean,
  isPart: (row: number) => boolean,
): boolean => {
  const rows = operands.map(({ at: [row] }) => row)
  const low = rows.reduce((least, row) => Math.min(least, row), Infinity)
  let end = rows.reduce((most, row) => Math.max(most, row), 0)
  const parts = Array.from({ length: end - low + 1 }, (_, index) => low + index).filter(
    (row) => !rows.includes(row) && isPart(row),
  ).length
  const isRunOfRows = end - low + 1 === rows.length + parts
  while (isPart(end + 1)) end += 1
  // What says that it is a part of the line right above it stands for itself.
  const isOwn = (isTotal && end + 1 === total) || (low === total + 1 && rows.every(isPart))
  return rows.length >= (isOwn ? fewestOfTotal : fewestParts) && isRunOfRows
}

/** Sums that hold without the second of two equal rows, as they stand with both. */
const failingWith = (
  grid: Grid,
  options: AggregationOptions,
  [first, second]: readonly [number, number],
): readonly SumAggregation[] => {
  const { style, unit, ...others } = options
  const back = (row: number): number => (row >= second ? row + 1 : row)
  const { aggregations } = findAggregations(
    grid.filter((_, row) => row !== second),
    {
      ...others,
      ...(style === undefined ? {} : { style: (row: number, column: number) => style(back(row), column) }),
      ...(unit === undefined ? {} : { unit: (row: number, column: number) => unit(back(row), column) }),
    },
  )
  const sums = aggregations.filter(isDown)
  // Where its rows are in groups that state their own sums, the second may be the only one of a group.
  const isGrouped = (sum: SumAggregation): boolean =>
    sums.some(
      (other) =>
        other.result[0] !== sum.result[0] &&
        other.operands.some(({ at: [row] }) => sum.operands.some(({ at: [own] }) => own === row)),
    )
  const results = new Set(
    sums.filter(({ operands }) => operands.some(({ at: [row] }) => row === first)).map(({ result: [row] }) => row),
  )
  return sums
    .filter(({ result: [row] }) => results.has(row))
    .flatMap((sum): readonly SumAggregation[] => {
      const own = sum.operands.find(({ at: [row] }) => row === first)
      if (own === undefined) return []
      const [result, ...rest] = [sum.result, ...sum.operands.map(({ at }) => at)].map(
        ([row, column]) => [back(row), column] as const,
      )
      const operands = rest.map((at, index) => ({ at, sign: sum.operands[index]?.sign ?? 1 }))
      const twice = { at: [second, own.at[1]] as const, sign: own.sign }
      // One beyond them is of another part of the table.
      const isAmong = rest.some(([row]) => row === second - 1 || row === second + 1)
      const isTotal = (grid[back(sum.result[0])] ?? []).some((text) => letter.test(text) && labelWords(text).isTotal)
      const isPart = (row: number): boolean => labelWords(grid[back(row)]?.[0] ?? '').isPart
      if (result === undefined || !isAmong || !isRun(sum, isTotal, isPart) || isGrouped(sum)) return []
      return [{ ...sum, id: `${prefix}${sum.id}`, result, operands: [...operands, twice] }]
    })
}

/** A row that stands in a table twice and is counted once: its totals, as they fail with both. */
export interface Twice {
  readonly sums: readonly SumAggregation[]
}

/**
 * Returns the sums of a table that fail because a row stands in it twice: each holds, in every column, without one of
 * the two, and none is known that counts both.
 *
 * @param valueOf - the figure of a cell, in ones
 */
export const rowsTwice = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
  valueOf: (row: number, column: number) => number,
): readonly Twice[] => {
  if (grid.length > mostRows) return []
  const pairs = twiceIn(grid)
  if (pairs.length > mostTwice) return []
  const known = found.aggregations.filter(isDown).filter(({ holds }) => holds !== 'no')
  return pairs.flatMap((pair): readonly Twice[] => {
    const [first, second] = pair
    const sums = failingWith(grid, options, pair)
    const isExact = sums.every(({ holds }) => holds === 'exact')
    const isCounted = known.some(({ operands, holds }) => {
      const rows = operands.map(({ at: [row] }) => row)
      return (holds === 'exact' || !isExact) && rows.includes(first) && rows.includes(second)
    })
    if (isCounted) return []
    // A row of nothing makes no difference, and one total that fails all the same has another reason.
    const telling = sums.flatMap((sum): readonly SumAggregation[] => {
      const value = valueOf(second, sum.result[1])
      const sign = sum.operands.at(-1)?.sign ?? 1
      return Number.isNaN(value) || value === 0
        ? []
        : [{ ...sum, holds: 'no', computed: String(Number((Number(sum.computed) + sign * value).toPrecision(15))) }]
    })
    return telling.length > 0 && sums.every(({ holds }) => holds !== 'no') ? [{ sums: telling }] : []
  })
}
