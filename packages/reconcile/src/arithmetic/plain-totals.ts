import type {
  Aggregation,
  AggregationOptions,
  At,
  SumAggregation,
  TableArithmetic,
} from '../aggregation/aggregation.js'
import { labelWords, type LabelWords } from '../aggregation/label-words.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { isOneDigit } from '../aggregation/slips.js'
import { directionOf, operandsOf } from './words.js'

type Grid = readonly (readonly string[])[]

/** Nothing else is said than that it is the total. */
const plainTotal =
  /^(?:(?:grand|overall|trust|organisation|group|annual|full[ -]year)\s+)?totals?[\s:.*]*$|^totals? (?:trust|organisation|for the year)$|^overall$|^all(?: (?!other)[a-z-]{1,30}){0,2}$|^(?:the )?(?:full |whole )?(?:year|quarter|month|week|trust|organisation)$|^(?:trust|organisation)[- ]?wide$/i
/** The total of something, by a name that begins or ends so. */
const namedTotal = /^(?:grand\s+|overall\s+)?totals?\b|\btotals?[\s:.*]*$/i
/** A part of the line above it, or one that is listed and not counted. */
const partWords = /\bof which\b|\bincluding\b|\bincl\b|\bexcluding\b|\bmemo\b|\bother than\b/i

/** A list that says of itself that it names some of many. */
const someWords =
  /\btop (?:\d+|five|ten|twenty)\b|\b(?:largest|biggest|highest|main|major|key|selected|extract|examples?|excerpt|sample)\b/i

const letter = /\p{L}/u

/** Lines of one direction: their labels, and where their figures stand. */
interface Turned {
  readonly isDown: boolean
  readonly labels: readonly string[]
  readonly across: readonly string[]
  at(line: number, across: number): At
}

const turnedDown = (grid: Grid, { columns, value }: Figures): Turned => ({
  isDown: true,
  labels: grid.map((cells, row) => {
    const name = cells.find((text, column) => letter.test(text) && Number.isNaN(value[row * columns + column] ?? NaN))
    return name?.trim() ?? ''
  }),
  across: Array.from({ length: columns }, (_, column) => (grid[0]?.[column] ?? '').trim()),
  at: (line, across) => [line, across],
})

const turnedAlong = (grid: Grid, figures: Figures): Turned => {
  const { labels, across } = turnedDown(grid, figures)
  return { isDown: false, labels: across, across: labels, at: (line, place) => [place, line] }
}

/** True for a line that is no entry; a column of hours is no part of one of pounds, and a row of day cases may be. */
const isOther = (words: LabelWords, isDown: boolean): boolean =>
  words.isTotal || words.isAverage || words.isRate || words.isChange || words.isLeft || (words.isFactor && !isDown)

const isRateLike = (words: LabelWords): boolean => words.isAverage || words.isRate || words.isChange

/** What one of a thing costs: a column of it adds up to nothing. */
const ofOne = /\beach\b|\bprice\b|\bunit (?:cost|rate|price)\b|\bper\b/i

const fewestParts = 3
/** So few are enough where the total says nothing else, and a line may have been lost. */
const fewestOfLost = 2
/** So far from its parts it is rather the total of something else. */
const largestMiss = 0.5

const keyOf = ([row, column]: At): string => `${String(row)},${String(column)}`

/** Begins the id of a sum that a label alone says is one. */
export const plainPrefix = 'total '

/** True for a sum that a label alone says is one. */
export const isPlainTotal = ({ id }: Pick<Aggregation, 'id'>): boolean => id.startsWith(plainPrefix)

const prefixOfFew = `${plainPrefix}of few `

/** True for the total of two lines alone, which nothing else bears out: it may be the total of more. */
export const isTotalOfFew = ({ id }: Pick<Aggregation, 'id'>): boolean => id.startsWith(prefixOfFew)

/** A total, and the lines before it that it adds up. */
interface Total {
  readonly parts: readonly number[]
  readonly total: number
  /** True where no line with figures stands below it. */
  readonly isLast: boolean
  /** True where shares of it are stated of its parts: it is the whole that they belong to. */
  readonly isWhole: boolean
}

/** What the total at one place across comes to; none where the figures there are not of one kind. */
const totalAt = (figures: Figures, { at }: Turned, lines: Total, across: number): SumAggregation | undefined => {
  const index = ([row, column]: At): number => row * figures.columns + column
  const valueOf = (cell: At): number => figures.value[index(cell)] ?? NaN
  const result = at(lines.total, across)
  const stated = valueOf(result)
  const used = lines.parts.map((line) => at(line, across)).filter((cell) => !Number.isNaN(valueOf(cell)))
  const all = [result, ...used]
  if (Number.isNaN(stated) || used.length < fewestOfLost) return undefined
  if (all.some((cell) => figures.percent[index(cell)] === 1 || valueOf(cell) < 0)) return undefined
  if (new Set(all.map((cell) => figures.unit[index(cell)])).size > 1) return undefined
  const computed = used.reduce((sum, cell) => sum + valueOf(cell), 0)
  const slack = all.reduce((sum, cell) => sum + (figures.half[index(cell)] ?? 0), 0)
  const off = Math.abs(stated - computed)
  const isFar = off > largestMiss * Math.max(stated, computed) && !isOneDigit(off, off / 1000)
  if (isFar && !lines.isWhole) return undefined
  return {
    id: `${plainPrefix}${keyOf(result)}`,
    kind: 'sum',
    result,
    operands: used.map((cell) => ({ at: cell, sign: 1 })),
    holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
    stated: String(stated / figures.scale),
    computed: String(computed / figures.scale),
    why: 'its label says that it is the total of all others',
  }
}

/** The first total of a table and its parts, where every line before it is an entry. */
const totalLine = (
  { labels, isDown }: Turned,
  lines: readonly number[],
  isSameLine: (one: number, other: number) => boolean,
): Omit<Total, 'isWhole'> | undefined => {
  const isTotal = (line: number): boolean => plainTotal.test(labels[line] ?? '') || namedTotal.test(labels[line] ?? '')
  const at = lines.findIndex(isTotal)
  const [total, parts] = [lines[at], lines.slice(0, Math.max(0, at))]
  const isLast = at === lines.length - 1
  // A column amid others may be the total of a group of them.
  if (total === undefined || (!isLast && !isDown)) return undefined
  const fewest = isDown && plainTotal.test(labels[total] ?? '') ? fewestOfLost : fewestParts
  if (parts.length < fewest) return undefined
  const isEntry = (line: number): boolean => {
    const own = labels[line] ?? ''
    return own !== '' && !isOther(labelWords(own), isDown) && !partWords.test(own)
  }
  // Entries of one name are apart; only one that stands there twice as it is may be one too many.
  const isDistinct = (line: number, place: number): boolean => {
    const first = parts.findIndex((other) => labels[other] === labels[line])
    return first === place || isSameLine(parts[first] ?? line, line)
  }
  return parts.every(isEntry) && parts.every(isDistinct) ? { parts, total, isLast } : undefined
}

/** The words of a name that tell what is counted, each in the singular. */
const nounsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.replace(/s$/, ''))

/** True for a total of what the table is about: "Total emissions" below emissions by source. */
const isOfItsTable = (label: string, title: string): boolean => {
  const own = nounsIn(label.replace(/\b(?:grand|overall|sub)?-?totals?\b/i, ''))
  const about = new Set(nounsIn(title))
  return own.length > 0 && own.some((word) => about.has(word))
}

/** A lost line is hardly larger than the largest of those that are there; more is rather the total of more entries. */
const largestOfMost = 1.25
/** Of few lines that are left, none need be as large as the one that is lost. */
const largestOfFew = 2
const few = 3

/**
 * True where one line explains all that fails: one that is lost adds about as much as others in every place, and one
 * that stands there twice exactly its own figures.
 */
const isOfOneLine = (
  figures: Figures,
  lines: Total,
  sums: readonly SumAggregation[],
  lineOf: (at: At) => number,
): boolean => {
  const failing = sums.filter(({ holds }) => holds === 'no')
  const valueOf = ([row, column]: At): number => (figures.value[row * figures.columns + column] ?? NaN) / figures.scale
  // What one line adds may be large in one place: it is looked at over all of them.
  const sizes = failing
    .map(({ stated, computed, operands }) => {
      const most = operands.reduce((size, { at }) => Math.max(size, valueOf(at)), 0)
      return (Number(stated) - Number(computed)) / most
    })
    .sort((one, other) => one - other)
  const isSmall =
    (sizes[Math.floor((sizes.length - 1) / 2)] ?? Infinity) <= (lines.parts.length < few ? largestOfFew : largestOfMost)
  const isLost = (sizes[0] ?? 0) > 0 && (isSmall || lines.isWhole)
  const isTwice = (line: number): boolean =>
    failing.every(({ stated, computed, operands }) => {
      const part = operands.find(({ at }) => lineOf(at) === line)
      const over = Number(computed) - Number(stated)
      return part !== undefined && Math.abs(valueOf(part.at) - over) <= Math.abs(over) * 1e-9
    })
  return isLost || lines.parts.some(isTwice)
}

/** What is known of a table beside its figures. */
export interface PlainTotalsOf {
  /** What the table says that it is about: its title and the heading of its first column. */
  readonly title: string
  /** Cells that shares of the table are shares of. */
  readonly wholes: ReadonlySet<string>
}

/**
 * Returns the totals of a small table that say themselves what they are: the first line that is called a total, and
 * every line before it is an entry. It needs no other column to bear it out, and so it is asked only for what
 * `findAggregations` left unexplained.
 */
export const plainTotals = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
  { title, wholes }: PlainTotalsOf,
): readonly SumAggregation[] => {
  const figures = figuresOf(grid, options)
  const hasFigure = (cell: At): boolean => !Number.isNaN(figures.value[cell[0] * figures.columns + cell[1]] ?? NaN)
  return [turnedDown(grid, figures), turnedAlong(grid, figures)].flatMap((turned) => {
    const { isDown } = turned
    const [count, width] = isDown ? [figures.rows, figures.columns] : [figures.columns, figures.rows]
    const places = Array.from({ length: width }, (_, across) => across)
    const lines = Array.from({ length: count }, (_, line) => line).filter((line) =>
      places.some((across) => hasFigure(turned.at(line, across))),
    )
    const valueOf = ([row, column]: At): number => figures.value[row * figures.columns + column] ?? NaN
    const isSameLine = (one: number, other: number): boolean =>
      places.every((across) => Object.is(valueOf(turned.at(one, across)), valueOf(turned.at(other, across))))
    const first = totalLine(turned, lines, isSameLine)
    if (first === undefined) return []
    const total: Total = {
      ...first,
      isWhole: places.some((across) => wholes.has(keyOf(turned.at(first.total, across)))),
    }
    // What a cell is the total of along its row says nothing of its column.
    const lineOf = ([row, column]: At): number => (isDown ? row : column)
    // One that leaves out a line that stands there twice only seems to hold.
    const twice = total.parts.filter((line, at) =>
      total.parts.some((other, place) => place !== at && isSameLine(line, other)),
    )
    const isBlind = (each: Aggregation): boolean => {
      const counted = new Set(operandsOf(each).map(lineOf))
      return each.kind === 'sum' && lineOf(each.result) === total.total && twice.some((line) => !counted.has(line))
    }
    const own = found.aggregations.filter((each) => (directionOf(each) === 'down') === isDown && !isBlind(each))
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
    const label = turned.labels[total.total] ?? ''
    const isPlain = plainTotal.test(label)
    if (total.parts.length >= fewestParts) {
      if (holding.length * 2 >= sums.length && holding.length > 0) return sums
      if (sums.length === 1 && total.isLast) return sums
    }
    if (someWords.test(title)) return holding
    const isMeant = isPlain || (isDown && (isOfItsTable(label, title) || total.isWhole))
    // One column of a short table that ends in "Total" is enough.
    const isShort = isPlain && isDown && total.isLast && sums.length === 1
    const isTold = sums.length - holding.length > 1 || total.isWhole || isShort
    if (!isMeant || !isTold || !isOfOneLine(figures, total, sums, lineOf)) return holding
    return isShort && !total.isWhole ? sums.map((sum) => ({ ...sum, id: `${prefixOfFew}${keyOf(sum.result)}` })) : sums
  })
}
