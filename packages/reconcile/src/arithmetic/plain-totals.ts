import type {
  Aggregation,
  AggregationOptions,
  At,
  SumAggregation,
  TableArithmetic,
} from '../aggregation/aggregation.js'
import { labelWords, type LabelWords } from '../aggregation/label-words.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { directionOf, operandsOf } from './words.js'

type Grid = readonly (readonly string[])[]

/** Nothing else is said than that it is the total. */
const plainTotal =
  /^(?:(?:grand|overall|trust|organisation|group|annual|full[ -]year)\s+)?totals?[\s:.*]*$|^totals? (?:trust|organisation|for the year)$|^overall$|^all(?: (?!other)[a-z-]{1,30}){0,2}$|^(?:the )?(?:full |whole )?year$|^(?:trust|organisation)[- ]?wide$/i
/** The total of something, by a name that begins or ends so. */
const namedTotal = /^(?:grand\s+|overall\s+)?totals?\b|\btotals?[\s:.*]*$/i
/** A part of the line above it, or one that is listed and not counted. */
const partWords = /\bof which\b|\bincluding\b|\bincl\b|\bexcluding\b|\bmemo\b|\bother than\b/i

const digit = /\d/

/** Lines of one direction: their labels, and where their figures stand. */
interface Turned {
  readonly labels: readonly string[]
  readonly across: readonly string[]
  at(line: number, across: number): At
}

const turnedDown = (grid: Grid, columns: number): Turned => ({
  labels: grid.map((cells) => cells.find((text) => text.trim() !== '' && !digit.test(text))?.trim() ?? ''),
  across: Array.from({ length: columns }, (_, column) => (grid[0]?.[column] ?? '').trim()),
  at: (line, across) => [line, across],
})

const turnedAlong = (grid: Grid, columns: number): Turned => {
  const { labels, across } = turnedDown(grid, columns)
  return { labels: across, across: labels, at: (line, place) => [place, line] }
}

const isOther = (words: LabelWords): boolean =>
  words.isTotal || words.isAverage || words.isRate || words.isChange || words.isLeft || words.isFactor

const isRateLike = (words: LabelWords): boolean => words.isAverage || words.isRate || words.isChange

/** What one of a thing costs: a column of it adds up to nothing. */
const ofOne = /\beach\b|\bprice\b|\bunit (?:cost|rate|price)\b|\bper\b/i

const fewestParts = 3
/** So far from its parts it is rather the total of something else. */
const largestMiss = 0.5

const keyOf = ([row, column]: At): string => `${String(row)},${String(column)}`

/** What the total at one place across comes to; none where the figures there are not of one kind. */
const totalAt = (
  figures: Figures,
  { at }: Turned,
  lines: { readonly parts: readonly number[]; readonly total: number },
  across: number,
): SumAggregation | undefined => {
  const index = ([row, column]: At): number => row * figures.columns + column
  const valueOf = (cell: At): number => figures.value[index(cell)] ?? NaN
  const result = at(lines.total, across)
  const stated = valueOf(result)
  const used = lines.parts.map((line) => at(line, across)).filter((cell) => !Number.isNaN(valueOf(cell)))
  const all = [result, ...used]
  if (Number.isNaN(stated) || used.length < fewestParts) return undefined
  if (all.some((cell) => figures.percent[index(cell)] === 1 || valueOf(cell) < 0)) return undefined
  if (new Set(all.map((cell) => figures.unit[index(cell)])).size > 1) return undefined
  const computed = used.reduce((sum, cell) => sum + valueOf(cell), 0)
  const slack = all.reduce((sum, cell) => sum + (figures.half[index(cell)] ?? 0), 0)
  const off = Math.abs(stated - computed)
  if (off > largestMiss * Math.max(stated, computed)) return undefined
  return {
    id: `total ${keyOf(result)}`,
    kind: 'sum',
    result,
    operands: used.map((cell) => ({ at: cell, sign: 1 })),
    holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(computed / figures.scale),
    why: 'its label says that it is the total of all others',
  }
}

/** The one total of a table and its parts, where every other line before it is an entry. */
const totalLine = (
  { labels }: Turned,
  lines: readonly number[],
  isSameLine: (one: number, other: number) => boolean,
): { readonly parts: readonly number[]; readonly total: number } | undefined => {
  const total = lines.at(-1)
  const parts = lines.slice(0, -1)
  if (total === undefined || parts.length < fewestParts) return undefined
  const label = labels[total] ?? ''
  if (!plainTotal.test(label) && !namedTotal.test(label)) return undefined
  const isEntry = (line: number): boolean => {
    const own = labels[line] ?? ''
    return own !== '' && !isOther(labelWords(own)) && !partWords.test(own)
  }
  // Entries of one name are apart; only one that stands there twice as it is may be one too many.
  const isDistinct = (line: number, at: number): boolean => {
    const first = parts.findIndex((other) => labels[other] === labels[line])
    return first === at || isSameLine(parts[first] ?? line, line)
  }
  return parts.every(isEntry) && parts.every(isDistinct) ? { parts, total } : undefined
}

/** A lost line is hardly larger than the largest of those that are there; more is rather the total of more entries. */
const largestOfMost = 1.25

/**
 * True where one line explains all that fails: one that is lost adds about as much as others in every place, and one
 * that stands there twice exactly its own figures.
 */
const isOfOneLine = (
  figures: Figures,
  { labels }: Turned,
  lines: { readonly parts: readonly number[]; readonly total: number },
  sums: readonly SumAggregation[],
  lineOf: (at: At) => number,
): boolean => {
  const failing = sums.filter(({ holds }) => holds === 'no')
  if (failing.length < 2 || !plainTotal.test(labels[lines.total] ?? '')) return false
  const valueOf = ([row, column]: At): number => (figures.value[row * figures.columns + column] ?? NaN) / figures.scale
  // What one line adds may be large in one place: it is looked at over all of them.
  const sizes = failing
    .map(({ stated, computed, operands }) => {
      const most = operands.reduce((size, { at }) => Math.max(size, valueOf(at)), 0)
      return (Number(stated) - Number(computed)) / most
    })
    .sort((one, other) => one - other)
  const isLost = (sizes[0] ?? 0) > 0 && (sizes[Math.floor(sizes.length / 2)] ?? Infinity) <= largestOfMost
  const isTwice = (line: number): boolean =>
    failing.every(({ stated, computed, operands }) => {
      const part = operands.find(({ at }) => lineOf(at) === line)
      const over = Number(computed) - Number(stated)
      return part !== undefined && Math.abs(valueOf(part.at) - over) <= Math.abs(over) * 1e-9
    })
  return isLost || lines.parts.some(isTwice)
}

/**
 * Returns the totals of a small table that say themselves what they are: the last line with figures is the only total,
 * and every line before it is an entry. It needs no other column to bear it out, and so it is asked only for what
 * `findAggregations` left unexplained.
 */
export const plainTotals = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const figures = figuresOf(grid, options)
  const hasFigure = (cell: At): boolean => !Number.isNaN(figures.value[cell[0] * figures.columns + cell[1]] ?? NaN)
  return [turnedDown(grid, figures.columns), turnedAlong(grid, figures.columns)].flatMap((turned, direction) => {
    const [count, width] = direction === 0 ? [figures.rows, figures.columns] : [figures.columns, figures.rows]
    const places = Array.from({ length: width }, (_, across) => across)
    const lines = Array.from({ length: count }, (_, line) => line).filter((line) =>
      places.some((across) => hasFigure(turned.at(line, across))),
    )
    const valueOf = ([row, column]: At): number => figures.value[row * figures.columns + column] ?? NaN
    const isSameLine = (one: number, other: number): boolean =>
      places.every((across) => Object.is(valueOf(turned.at(one, across)), valueOf(turned.at(other, across))))
    const total = totalLine(turned, lines, isSameLine)
    if (total === undefined) return []
    // What a cell is the total of along its row says nothing of its column.
    const lineOf = ([row, column]: At): number => (direction === 0 ? row : column)
    // One that leaves out a line that stands there twice only seems to hold.
    const twice = total.parts.filter((line, at) =>
      total.parts.some((other, place) => place !== at && isSameLine(line, other)),
    )
    const isBlind = (each: Aggregation): boolean => {
      const counted = new Set(operandsOf(each).map(lineOf))
      return each.kind === 'sum' && lineOf(each.result) === total.total && twice.some((line) => !counted.has(line))
    }
    const own = found.aggregations.filter(
      (each) => (directionOf(each) === 'down') === (direction === 0) && !isBlind(each),
    )
    const known = new Set(own.flatMap((each) => [each.result, ...operandsOf(each)]).map(keyOf))
    const results = new Set(own.map(({ result }) => keyOf(result)))
    const sums = places.flatMap((across) => {
      const name = turned.across[across] ?? ''
      if (isRateLike(labelWords(name)) || ofOne.test(name)) return []
      if (results.has(keyOf(turned.at(total.total, across)))) return []
      const sum = totalAt(figures, turned, total, across)
      return sum === undefined || (sum.holds === 'no' && known.has(keyOf(sum.result))) ? [] : [sum]
    })
    // A list of some entries may have a total of all: where it fails in most places, it is not meant.
    const holding = sums.filter(({ holds }) => holds !== 'no')
    return sums.length === 1 || holding.length * 2 >= sums.length || isOfOneLine(figures, turned, total, sums, lineOf)
      ? sums
      : holding
  })
}
