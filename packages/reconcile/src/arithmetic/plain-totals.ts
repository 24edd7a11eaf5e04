import type {
  Aggregation,
  AggregationOptions,
  At,
  SumAggregation,
  TableArithmetic,
} from '../aggregation/aggregation.js'
import { labelWords, type LabelWords } from '../aggregation/label-words.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { isFar, isOfOneLine, isWithheld, lacksLine, standsForOthers, type Total, type TotalLine } from './lost-line.js'
import { namedTotal, notAdded, partWords, plainTotal, someWords } from './total-words.js'
import { unnamedOf } from './unnamed-total.js'
import { directionOf, operandsOf } from './words.js'

type Grid = readonly (readonly string[])[]

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
const keyOf = ([row, column]: At): string => `${String(row)},${String(column)}`

/** Begins the id of a sum that a label alone says is one. */
export const plainPrefix = 'total '

/** True for a sum that a label alone says is one. */
export const isPlainTotal = ({ id }: Pick<Aggregation, 'id'>): boolean => id.startsWith(plainPrefix)

const prefixOfFew = `${plainPrefix}of few `

/**
 * True for the total of two lines alone, or of lines that come to less than half of it, which nothing else bears out:
 * it may be the total of more.
 */
export const isTotalOfFew = ({ id }: Pick<Aggregation, 'id'>): boolean => id.startsWith(prefixOfFew)

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

/**
 * The first total of a table and its parts, where every line before it is an entry: the lines are given in the order in
 * which they are read, from the last up where the total stands on top. What is a part of an entry beside it is counted
 * there.
 */
const totalLine = (
  { labels, isDown }: Turned,
  given: readonly number[],
  isSameLine: (one: number, other: number) => boolean,
): TotalLine | undefined => {
  const lines = isDown ? given.filter((line) => !labelWords(labels[line] ?? '').isPart) : given
  // The last of a table may go without a name: it is one by what it comes to.
  const isUnnamed = (line: number): boolean =>
    isDown && labels[line] === '' && line === lines.at(-1) && (lines[0] ?? line) < line
  const isTotal = (line: number): boolean =>
    plainTotal.test(labels[line] ?? '') || namedTotal.test(labels[line] ?? '') || isUnnamed(line)
  const at = lines.findIndex(isTotal)
  const [total, parts] = [lines[at], lines.slice(0, Math.max(0, at)).sort((one, other) => one - other)]
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
export const isOfItsTable = (label: string, title: string): boolean => {
  const own = nounsIn(label.replace(/\b(?:grand|overall|sub)?-?totals?\b/i, ''))
  const about = new Set(nounsIn(title))
  return own.length > 0 && own.some((word) => about.has(word))
}

/** The sums as those of which it is asked what they cover. */
const asOfFew = (sums: readonly SumAggregation[]): readonly SumAggregation[] =>
  sums.map((sum) => ({ ...sum, id: `${prefixOfFew}${keyOf(sum.result)}` }))

/** What is known of a table beside its figures. */
export interface PlainTotalsOf {
  /** What the table says that it is about: its title and the heading of its first column. */
  readonly title: string
  /** Cells that shares of the table are shares of. */
  readonly wholes: ReadonlySet<string>
}

/** Where a total is looked at, and what else is known of its table. */
interface Around {
  readonly grid: Grid
  readonly places: readonly number[]
  readonly found: Pick<TableArithmetic, 'aggregations'>
  isSameLine(one: number, other: number): boolean
}

/** What a total comes to at each place of which nothing is known, right or wrong. */
const sumsAcross = (
  figures: Figures,
  turned: Turned,
  total: Total,
  { grid, places, isSameLine, found }: Around,
): readonly SumAggregation[] => {
  const { isDown } = turned
  const lineOf = ([row, column]: At): number => (isDown ? row : column)
  // One that leaves out a line that stands there twice only seems to hold.
  const twice = total.parts.filter((line, at) =>
    total.parts.some((other, place) => place !== at && isSameLine(line, other)),
  )
  const isBlind = (each: Aggregation): boolean => {
    const counted = new Set(operandsOf(each).map(lineOf))
    return each.kind === 'sum' && lineOf(each.result) === total.total && twice.some((line) => !counted.has(line))
  }
  // What a cell is the total of along its row says nothing of its column.
  const own = found.aggregations.filter((each) => (directionOf(each) === 'down') === isDown && !isBlind(each))
  const known = new Set(own.flatMap((each) => [each.result, ...operandsOf(each)]).map(keyOf))
  const results = new Set(own.map(({ result }) => keyOf(result)))
  const textOf = ([row, column]: At): string => (grid[row]?.[column] ?? '').trim()
  /** True where something is counted in the total at a place and its figure does not stand there. */
  const hasMore = (across: number): boolean =>
    turned.labels.some(
      (label, line) => line !== total.total && (standsForOthers(label) || isWithheld(textOf(turned.at(line, across)))),
    )
  return places.flatMap((across) => {
    const name = turned.across[across] ?? ''
    if (isRateLike(labelWords(name)) || ofOne.test(name)) return []
    if (results.has(keyOf(turned.at(total.total, across)))) return []
    const sum = totalAt(figures, turned, total, across)
    if (sum === undefined || (sum.holds === 'no' && known.has(keyOf(sum.result)))) return []
    return sum.holds === 'no' && Number(sum.stated) > Number(sum.computed) && hasMore(across) ? [] : [sum]
  })
}

/** Those sums of a total that are meant, and are right or wrong, where it is not far from its parts. */
const nearOf = (
  figures: Figures,
  { labels, isDown }: Turned,
  total: Total,
  sums: readonly SumAggregation[],
  title: string,
): readonly SumAggregation[] => {
  // A list of some entries may have a total of all: where it fails in most places, it is not meant.
  const holding = sums.filter(({ holds }) => holds !== 'no')
  if (notAdded.test(title)) return holding
  const label = labels[total.total] ?? ''
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
  const lineOf = ([row, column]: At): number => (isDown ? row : column)
  if (!isMeant || !isTold || !isOfOneLine(figures, total, sums, lineOf)) return holding
  return (isShort && !total.isWhole) || total.isOnTop ? asOfFew(sums) : sums
}

/**
 * Those sums of a total that are meant. Where each place lacks more than a line is likely to add, it is asked whether
 * one is lost: it may be the total of a list that names some of many.
 */
const toldOf = (
  figures: Figures,
  turned: Turned,
  total: Total,
  all: readonly SumAggregation[],
  title: string,
): readonly SumAggregation[] => {
  if (turned.labels[total.total] === '') return unnamedOf(all)
  const sums = all.filter((sum) => total.isWhole || !isFar(sum))
  const near = nearOf(figures, turned, total, sums, title)
  const label = turned.labels[total.total] ?? ''
  const isOfAll = plainTotal.test(label) && !someWords.test(title) && !notAdded.test(title)
  const isLost = turned.isDown && isOfAll && lacksLine(total, all, label)
  return isLost && near.length < all.length ? asOfFew(all) : near
}

/** The total of lines and where its parts stand: above it, or else below it. */
const totalOf = (
  turned: Turned,
  lines: readonly number[],
  isSameLine: (one: number, other: number) => boolean,
): Omit<Total, 'isWhole'> | undefined => {
  const below = totalLine(turned, lines, isSameLine)
  if (below !== undefined) return { ...below, isOnTop: false }
  const above = turned.isDown ? totalLine(turned, lines.toReversed(), isSameLine) : undefined
  const isOnTop = above?.isLast === true && plainTotal.test(turned.labels[above.total] ?? '')
  return isOnTop ? { ...above, isLast: false, isOnTop } : undefined
}

/**
 * Returns the totals of a small table that say themselves what they are: the first line that is called a total, and
 * every line before it is an entry; or the first line of all, and every other is one. It needs no other column to bear
 * it out, and so it is asked only for what `findAggregations` left unexplained.
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
    const first = totalOf(turned, lines, isSameLine)
    if (first === undefined) return []
    const total: Total = {
      ...first,
      isWhole: places.some((across) => wholes.has(keyOf(turned.at(first.total, across)))),
    }
    const sums = sumsAcross(figures, turned, total, { grid, places, isSameLine, found })
    return toldOf(figures, turned, total, sums, title)
  })
}
