import type { AggregationOptions, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { closing, isPeriod, movementOf, opening } from './movement-words.js'
import { directionOf } from './words.js'

/** What stands behind months and is what they come to, with what was brought forward. */
const total =
  /^(?:grand )?totals?$|\b(?:ytd|year to date|total to date|full[- ]year|year total|total for (?:the )?(?:year|period))\b/i
/** What is itself the sum of others says nothing of its own. */
const ofOthers = /\b(?:totals?|sub-?totals?|net|of which|sum|average|target|percent\w*|rate)\b|%/i
/** More movements than these are not tried. */
const mostParts = 12
/** Of so many no word says whether they came or went. */
const mostUnknown = 3

/** From where to where a line rolls: the places of what it began with and of what it ended with. */
interface Range {
  readonly from: number
  readonly to: number
  /** As `movementOf` tells them, of the places between. */
  readonly signs: readonly (1 | -1 | 0)[]
}

/** The lines of a table in one direction. */
interface Lines {
  readonly direction: 'along' | 'down'
  /** Where the figures of the lines begin, and how many lines there are. */
  readonly first: number
  readonly count: number
  at(line: number, place: number): At
}

/** The one place at which a heading fits. */
const only = (headings: readonly string[], form: RegExp): number | undefined => {
  const [one, another] = headings.flatMap((heading, at) => (form.test(heading) ? [at] : []))
  return another === undefined ? one : undefined
}

/** From each opening balance to the closing one that follows it. */
const balancesIn = (headings: readonly string[]): readonly Range[] =>
  headings.flatMap((heading, from): readonly Range[] => {
    if (!opening.test(heading) || closing.test(heading)) return []
    const next = headings.findIndex((text, at) => at > from && (opening.test(text) || closing.test(text)))
    if (next - from < 2 || opening.test(headings[next] ?? '') || next - from > mostParts) return []
    const between = headings.slice(from + 1, next)
    if (between.some((text) => text === '' || ofOthers.test(text))) return []
    return [{ from, to: next, signs: between.map((text) => (isPeriod(text) ? 1 : movementOf(text))) }]
  })

/** From the first of the months to what they come to, with what was brought forward to them. */
const monthsIn = (headings: readonly string[]): readonly Range[] => {
  const [opens, closes, sum] = [only(headings, opening), only(headings, closing), only(headings, total)]
  // Balances month by month come to nothing but the last of them.
  if (closes !== undefined || sum === undefined) return []
  const first = headings.slice(0, sum).findLastIndex((text) => !isPeriod(text)) + 1
  if (sum - first < 2) return []
  const from = opens === first - 1 ? opens : first
  return [{ from, to: sum, signs: Array.from({ length: sum - from - 1 }, () => 1 as const) }]
}

/** Nothing, as it is written where an account did not move. */
const isNone = (text: string): boolean => /^[\s–—-]*$/.test(text)

/** A line that rolls, with the figures of its parts in order: 0 where nothing stands. */
interface Rolled {
  readonly result: At
  readonly stated: number
  readonly parts: readonly { readonly at: At; readonly value: number; readonly isStated: boolean }[]
  readonly slack: number
}

/** All ways to add and take off parts of which words say nothing. */
const waysOf = (signs: readonly (1 | -1 | 0)[]): readonly (readonly number[])[] =>
  signs.reduce<readonly (readonly number[])[]>(
    (ways, sign) => ways.flatMap((way) => (sign === 0 ? [1, -1] : [sign]).map((each) => [...way, each])),
    [[1]],
  )

const offBy = ({ stated, parts }: Rolled, way: readonly number[]): number =>
  Math.abs(stated - parts.reduce((sum, { value }, at) => sum + value * (way[at] ?? 1), 0))

/** The way in which most lines agree, if enough do and no other does as well. */
const believed = (
  lines: readonly Rolled[],
  signs: readonly (1 | -1 | 0)[],
  earlier: number,
): readonly number[] | undefined => {
  const judged = waysOf(signs).map((way) => {
    const holding = lines.filter((line) => offBy(line, way) <= line.slack)
    return { way, telling: holding.filter(({ stated }) => stated !== 0).length, failing: lines.length - holding.length }
  })
  const best = judged.reduce((one, two) => (two.telling > one.telling ? two : one))
  const isAlone = judged.filter(({ telling }) => telling === best.telling).length === 1
  // Where words do not say what came and what went, most of several lines must.
  const isSaid = signs.every((sign) => sign !== 0)
  const { telling, failing } = best
  if (isSaid) return telling + earlier > 0 && failing <= telling + earlier ? best.way : undefined
  return isAlone && telling >= 3 && failing * 3 <= telling ? best.way : undefined
}

/** The figures of a table, and what was found of them. */
interface TableRead {
  readonly grid: readonly (readonly string[])[]
  readonly figures: Figures
  readonly found: Pick<TableArithmetic, 'aggregations'>
}

/** The lines of a range that state what they end with, and the figures of their parts. */
const linesOf = ({ from, to }: Range, lines: Lines, { grid, figures }: TableRead): readonly Rolled[] => {
  const index = ([row, column]: At): number => row * figures.columns + column
  const valueOf = (at: At): number => figures.value[index(at)] ?? NaN
  return Array.from({ length: lines.count }, (_, line) => line + lines.first).flatMap((line): readonly Rolled[] => {
    const result = lines.at(line, to)
    const stated = valueOf(result)
    const parts = Array.from({ length: to - from }, (_, step) => {
      const at = lines.at(line, from + step)
      const value = valueOf(at)
      return { at, value: Number.isNaN(value) ? 0 : value, isStated: !Number.isNaN(value) }
    })
    const used = parts.filter(({ isStated }) => isStated)
    // What cannot be read says nothing of the sum.
    const isWhole = parts.every(({ at: [row, column], isStated }) => isStated || isNone(grid[row]?.[column] ?? ''))
    const places = [result, ...used.map(({ at }) => at)]
    if (Number.isNaN(stated) || !isWhole || used.length < 2) return []
    if (places.some((at) => figures.percent[index(at)] === 1)) return []
    return [{ result, stated, parts, slack: places.reduce((sum, at) => sum + (figures.half[index(at)] ?? 0), 0) }]
  })
}

/** What went may be written below nothing. */
const signsWritten = (signs: Range['signs'], lines: readonly Rolled[]): Range['signs'] =>
  signs.map((sign, at) => {
    const values = lines.map(({ parts }) => parts[at + 1]?.value ?? 0)
    const below = values.filter((value) => value < 0).length
    return sign === -1 && below > values.filter((value) => value > 0).length ? 1 : sign
  })

/** The sums of the lines of a range that nothing else explains, if they are believed. */
const sumsOf = (range: Range, lines: Lines, table: TableRead): readonly SumAggregation[] => {
  if (range.signs.filter((sign) => sign === 0).length > mostUnknown) return []
  const known = new Set(
    table.found.aggregations.flatMap((each) => (directionOf(each) === lines.direction ? [each.result.join()] : [])),
  )
  const all = linesOf(range, lines, table)
  const open = all.filter(({ result }) => !known.has(result.join()))
  const way = open.length === 0 ? undefined : believed(open, signsWritten(range.signs, open), all.length - open.length)
  if (way === undefined) return []
  return open.map((line): SumAggregation => {
    const { result, stated, parts, slack } = line
    const off = offBy(line, way)
    const signed = parts.map((part, place) => ({ ...part, sign: way[place] === -1 ? (-1 as const) : (1 as const) }))
    const computed = signed.reduce((sum, { value, sign }) => sum + sign * value, 0)
    return {
      id: `rolled ${lines.direction} ${result.join()}`,
      kind: 'sum',
      result,
      operands: signed.flatMap(({ at, sign, isStated }) => (isStated ? [{ at, sign }] : [])),
      holds: off === 0 ? 'exact' : off <= slack ? 'withinRounding' : 'no',
      stated: String(stated / table.figures.scale),
      computed: String(computed / table.figures.scale),
      why: 'its heading says that it is what was there before, with what came and less what went',
    }
  })
}

/**
 * Returns that what a line ends with is what it began with and what came, less what went, by its headings: of requests
 * opened and closed, of staff who joined and left, of balances month by month; and that the total of months is what
 * they come to. A table of few lines, of which one is wrong, shows it by no figures alone. It is asked for what
 * `findAggregations` left unexplained, along rows and down columns, and believed if at least as many lines agree as do
 * not.
 */
export const rolledBalances = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly SumAggregation[] => {
  const headings = (grid[0] ?? []).map((text) => text.trim())
  const labels = grid.map((cells) => cells.find((text) => /\p{L}/u.test(text))?.trim() ?? '')
  const balances = balancesIn(headings)
  const along = balances.length > 0 ? balances : monthsIn(headings)
  const down = balancesIn(labels)
  // Most tables have neither, and their figures are not read once more.
  if (along.length + down.length === 0) return []
  const figures = figuresOf(grid, options)
  const rolled = (ranges: readonly Range[], lines: Lines): readonly SumAggregation[] =>
    ranges.flatMap((range) => sumsOf(range, lines, { grid, figures, found }))
  return [
    ...rolled(along, { direction: 'along', first: 1, count: grid.length - 1, at: (row, column) => [row, column] }),
    ...rolled(down, { direction: 'down', first: 0, count: figures.columns, at: (column, row) => [row, column] }),
  ]
}
