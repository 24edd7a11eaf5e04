import type { Aggregation, AggregationOptions, At, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { isOneDigit, isTransposition } from '../aggregation/slips.js'
import { turnedWays, type Turned } from './turned.js'
import { directionOf } from './words.js'

type Grid = readonly (readonly string[])[]

/** So many must follow from the same two, none of them nothing or all of it. */
const fewestTelling = 3
/** Wider tables have too many pairs, and longer ones are lists. */
const mostLines = 24
const mostPlaces = 400
/** By how many powers of ten what agrees must exceed the pairs that were tried. */
const surely = 1.5

/** What one thing costs, or how many there are for each of another. */
const perOne = /\bper\b|\bunit (?:cost|rate|price)\b|\bprice\b|\beach\b|\baverage (?:cost|price|value|size|pay)\b/i
const total = /\btotals?\b|^(?:all|overall|whole|trust|organisation)\b/i

type Kind = 'share' | 'change'

/** A line that says that it is a ratio of others, and the pair of lines of which it is. */
interface Pair {
  readonly kind: Kind
  readonly times: 1 | 100
  readonly upper: number
  readonly lower: number
}

/** A ratio at one place, with how far its figure is from what the pair gives. */
interface Judged {
  readonly across: number
  readonly stated: number
  readonly computed: number
  /** Half of the last digit that is printed, and with what rounding of the two may change. */
  readonly half: number
  readonly slack: number
}

const isTelling = ({ computed, half }: Judged, { times, kind }: Pair): boolean =>
  computed !== 0 && (kind === 'change' || computed !== times) && Math.abs(computed) > 2 * half

const holds = ({ stated, computed, slack }: Judged): boolean => Math.abs(stated - computed) <= slack + 1e-9
/** What a line is called says which ratios it could be. */
const kindsOf = (label: string, isPercent: boolean): readonly (readonly [Kind, 1 | 100])[] => {
  const words = labelWords(label)
  const isChange = words.isChange
  if (isChange) return isPercent || words.isRate ? [['change', 100]] : [['change', 1]]
  if (words.isAverage && !perOne.test(label)) return []
  if (isPercent || /%|per ?cent/i.test(label)) return [['share', 100]]
  return words.isRate || perOne.test(label)
    ? [
        ['share', 1],
        ['share', 100],
      ]
    : []
}

interface Read {
  readonly turned: Turned
  readonly figures: Figures
  valueOf(line: number, across: number): number
  halfOf(line: number, across: number): number
}

const judge = (read: Read, result: number, { kind, times, upper, lower }: Pair): readonly Judged[] => {
  const { turned, valueOf, halfOf } = read
  const found: Judged[] = []
  for (let across = 0; across < turned.width; across += 1) {
    const stated = valueOf(result, across)
    const above = valueOf(upper, across)
    const below = valueOf(lower, across)
    if (Number.isNaN(stated + above + below) || below === 0) continue
    const ratio = above / below
    const half = halfOf(result, across)
    const loose = (times * (halfOf(upper, across) + Math.abs(ratio) * halfOf(lower, across))) / Math.abs(below)
    const computed = (kind === 'change' ? ratio - 1 : ratio) * times
    found.push({ across, stated, computed, half, slack: half + loose })
  }
  return found
}

/** How much the figures that agree say, as a power of ten. */
const weightOf = (judged: readonly Judged[], pair: Pair): number =>
  judged.reduce(
    (sum, each) =>
      holds(each) && isTelling(each, pair)
        ? sum + Math.min(3, Math.log10(Math.abs(each.computed) / (2 * each.slack) + 1))
        : sum,
    0,
  )

interface Found {
  readonly pair: Pair
  readonly judged: readonly Judged[]
  readonly telling: number
}

/** The one pair from which nearly all figures of a line follow. */
const bestPair = (read: Read, result: number, lines: readonly number[], label: string): Found | undefined => {
  const { turned, figures } = read
  const places = Array.from({ length: turned.width }, (_, across) => across)
  const stated = places.filter((across) => !Number.isNaN(read.valueOf(result, across)))
  const index = ([row, column]: At): number => row * figures.columns + column
  const isPercent = stated.length > 0 && stated.every((at) => figures.percent[index(turned.at(result, at))] === 1)
  const kinds = kindsOf(label, isPercent)
  if (kinds.length === 0 || stated.length <= fewestTelling) return undefined
  let [best, most, tried] = [undefined as Found | undefined, 0, 0]
  for (const upper of lines)
    for (const lower of lines) {
      if (upper === lower || upper === result || lower === result) continue
      for (const [kind, times] of kinds) {
        tried += 1
        const pair: Pair = { kind, times, upper, lower }
        const judged = judge(read, result, pair)
        const telling = judged.filter((each) => holds(each) && isTelling(each, pair)).length
        if (telling < fewestTelling || telling < most) continue
        const weight = weightOf(judged, pair)
        const failing = judged.filter((each) => !holds(each)).length
        if (weight < surely + Math.log10(lines.length ** 2) || failing > Math.max(1, Math.floor(telling / 4))) continue
        // What is as good from another pair, of the same figures twice, is left to the nearer one.
        if (telling === most && best !== undefined && isNearer(best.pair, pair, result)) continue
        most = telling
        best = { pair, judged, telling }
      }
    }
  return tried === 0 ? undefined : best
}

const isNearer = (one: Pair, other: Pair, result: number): boolean => {
  const far = ({ upper, lower }: Pair): number => Math.abs(upper - result) + Math.abs(lower - result)
  return far(one) <= far(other)
}

/** A ratio of totals may be something else, such as a mean of the ratios: one that is a digit away is neither. */
const isSlip = ({ stated, computed, half }: Judged): boolean => {
  const step = 2 * half
  const printed = Math.round(computed / step) * step
  const difference = Math.abs(stated - printed)
  return isOneDigit(difference, step / 20) || isTransposition(difference, step / 20)
}

const aggregationOf = (
  { turned }: Read,
  result: number,
  { kind, times, upper, lower }: Pair,
  { across, stated, computed }: Judged,
  isHeld: boolean,
): Aggregation => {
  const at = turned.at(result, across)
  const [first, second] = [turned.at(upper, across), turned.at(lower, across)]
  const state = {
    id: `worded ${kind} ${turned.direction} ${at.join()}`,
    result: at,
    holds: isHeld ? (stated === computed ? ('exact' as const) : ('withinRounding' as const)) : ('no' as const),
    stated: String(stated),
    computed: String(Number(computed.toPrecision(12))),
    why: 'its heading says that it is a ratio, and most of its line follows from the same two',
  }
  return kind === 'share'
    ? { ...state, kind, part: first, whole: second, times }
    : { ...state, kind, later: first, earlier: second, times }
}

/**
 * Returns the shares, changes, prices and rates of lines that say that they are such, where nearly all figures of a
 * line follow from the same two others: what fails there is expected to hold. It is asked for lines of which
 * `findAggregations` left a figure unexplained.
 */
export const wordedRatios = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly Aggregation[] => {
  const figures = figuresOf(grid, options)
  const { columns, scale } = figures
  const index = ([row, column]: At): number => row * columns + column
  return turnedWays(grid, figures).flatMap((turned) => {
    if (turned.width > mostPlaces) return []
    const read: Read = {
      turned,
      figures,
      valueOf: (line, across) => (figures.value[index(turned.at(line, across))] ?? NaN) / scale,
      halfOf: (line, across) => (figures.half[index(turned.at(line, across))] ?? 0) / scale,
    }
    const lines = Array.from({ length: turned.count }, (_, line) => line).filter((line) =>
      Array.from({ length: turned.width }, (_, at) => at).some((at) => !Number.isNaN(read.valueOf(line, at))),
    )
    if (lines.length > mostLines || lines.length < 3) return []
    const exact = new Set(
      found.aggregations
        .filter((each) => each.kind !== 'sum' && each.holds === 'exact')
        .map(({ result }) => result.join()),
    )
    const summed = new Set(
      found.aggregations
        .filter((each) => each.kind === 'sum' && directionOf(each) === turned.direction)
        .map(({ result }) => result.join()),
    )
    return lines.flatMap((line): readonly Aggregation[] => {
      const label = turned.labels[line] ?? ''
      const isOpen = Array.from({ length: turned.width }, (_, at) => at).some((at) => {
        const key = turned.at(line, at).join()
        return !Number.isNaN(read.valueOf(line, at)) && !exact.has(key) && !summed.has(key)
      })
      const best = isOpen ? bestPair(read, line, lines, label) : undefined
      if (best === undefined) return []
      const { pair, judged } = best
      return judged.flatMap((each): readonly Aggregation[] => {
        if (holds(each)) return [aggregationOf(read, line, pair, each, true)]
        const isOfTotal = total.test(turned.across[each.across] ?? '')
        return isOfTotal && !isSlip(each) ? [] : [aggregationOf(read, line, pair, each, false)]
      })
    })
  })
}
