import type { Aggregation, AggregationOptions, At, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf, type Figures } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import { isOneDigit, isTransposition } from '../aggregation/slips.js'
import { largestMiss } from './lost-line.js'
import { turnedWays, type Turned } from './turned.js'
import { directionOf, operandsOf } from './words.js'

type Line = Extract<Aggregation, { kind: 'sum' | 'average' }>

/** What one of a thing costs: a column of it adds up to nothing. */
const ofOne = /\beach\b|\bprice\b|\bunit (?:cost|rate|price)\b|\bper\b|\bcodes?\b|\byears?\b/i
const fewestMeans = 3
/** Where it holds in fewer places, one in which it fails must be a digit away. */
const fewestSure = 2

/** One that does not say that it is a total is one where it is that of the same lines in so many places. */
const fewestUnsaid = 3

/** True for one that another digit, another sign, or two digits that change places, would make right. */
const isSlip = ({ stated, computed }: Line): boolean => {
  const off = Math.abs(Number(stated) - Number(computed))
  return isOneDigit(off, off / 1000) || isTransposition(off, off / 1000) || Number(stated) === -Number(computed)
}

/** A slip that is more than one unit of the last decimal: that may be rounding. */
const isLoneSlip = (each: Line, { grain, columns, scale }: Figures): boolean => {
  const [row, column] = each.result
  const unit = (grain[row * columns + column] ?? scale) / scale
  return isSlip(each) && (unit >= 1 || Math.abs(Number(each.stated) - Number(each.computed)) > 1.01 * unit)
}

const letter = /\p{L}/u

interface Part {
  readonly line: number
  readonly sign: 1 | -1
}

/** A total or a mean of the same lines, wherever it was found. */
interface Same {
  readonly first: Line
  /** Those of all places: where one is left out, it states nothing. */
  readonly lines: readonly Part[]
  readonly sums: readonly Line[]
  readonly held: number
  readonly failed: number
}

const isLine = (each: Aggregation): each is Line => each.kind === 'sum' || each.kind === 'average'

/** The totals and means of one direction, those of one line together. */
const sameIn = (aggregations: readonly Aggregation[], direction: 'down' | 'along'): readonly Same[] => {
  const lineOf = ([row, column]: At): number => (direction === 'down' ? row : column)
  const known = new Map<string, { sums: Line[]; lines: Map<number, Part> }>()
  for (const each of aggregations) {
    if (!isLine(each) || directionOf(each) !== direction) continue
    const signs = each.kind === 'sum' ? each.operands.map(({ sign }) => sign) : []
    const parts = operandsOf(each).map((at, index): Part => ({ line: lineOf(at), sign: signs[index] ?? 1 }))
    // One that rolls has its balance in another line.
    if (parts.length < 2 || new Set(parts.map(({ line }) => line)).size < parts.length) continue
    const key = `${each.kind} ${String(lineOf(each.result))}`
    const own = known.get(key) ?? { sums: [], lines: new Map<number, Part>() }
    own.sums.push(each)
    for (const part of parts) if (!own.lines.has(part.line)) own.lines.set(part.line, part)
    known.set(key, own)
  }
  return [...known.values()].flatMap(({ sums, lines }): readonly Same[] => {
    const [first] = sums
    const failed = sums.filter(({ holds }) => holds === 'no').length
    return first === undefined ? [] : [{ first, lines: [...lines.values()], sums, held: sums.length - failed, failed }]
  })
}

const isRateLike = (label: string): boolean => {
  const { isAverage, isRate, isChange } = labelWords(label)
  return isAverage || isRate || isChange || ofOne.test(label)
}

/** The place of the last digit of some cells, at most a whole one. */
const finestOf = ({ grain, value, columns, scale }: Figures, cells: readonly At[]): number =>
  cells.reduce((least, [row, column]) => {
    const at = row * columns + column
    return value[at] === 0 ? least : Math.min(least, grain[at] ?? scale)
  }, scale)

/** The total or mean at one more place; none where the figures there are of another kind. */
const lineAt = (figures: Figures, turned: Turned, { first, lines }: Same, result: At): Line | undefined => {
  const across = turned.direction === 'down' ? result[1] : result[0]
  const index = ([row, column]: At): number => row * figures.columns + column
  const valueOf = (at: At): number => figures.value[index(at)] ?? NaN
  const used = lines
    .map(({ line, sign }) => ({ at: turned.at(line, across), sign }))
    .filter(({ at }) => !Number.isNaN(valueOf(at)))
  // One that leaves out a gap may count it all the same.
  if (used.length < 2 || (first.kind === 'average' && used.length < lines.length)) return undefined
  const all = [result, ...used.map(({ at }) => at)]
  if (all.some((at) => figures.percent[index(at)] !== figures.percent[index(first.result)])) return undefined
  if (new Set(all.map((at) => figures.unit[index(at)])).size > 1) return undefined
  // Finer figures than where it holds are rates or means, whatever their heading.
  const known = [first.result, ...operandsOf(first)]
  if (finestOf(figures, all) < finestOf(figures, known)) return undefined
  const isMean = first.kind === 'average'
  const stated = valueOf(result)
  const sum = used.reduce((left, { at, sign }) => left + sign * valueOf(at), 0)
  const rounding = used.reduce((left, { at }) => left + (figures.half[index(at)] ?? 0), 0)
  const [computed, slack] = isMean ? [sum / used.length, rounding / used.length] : [sum, rounding]
  const off = Math.abs(stated - computed)
  const isFar = off > largestMiss * Math.max(Math.abs(stated), Math.abs(computed))
  const fine = Math.min(slack, off / 20)
  const isOtherSign = stated === -computed || used.some(({ at, sign }) => off === Math.abs(2 * sign * valueOf(at)))
  if (isFar && !isMean && !isOneDigit(off, fine) && !isTransposition(off, fine) && !isOtherSign) return undefined
  const state = {
    id: `completed ${first.kind} ${turned.direction} ${result.join()}`,
    result,
    holds:
      off === 0
        ? ('exact' as const)
        : off <= slack + (figures.half[index(result)] ?? 0)
          ? ('withinRounding' as const)
          : ('no' as const),
    stated: String(stated / figures.scale),
    computed: String(Number((computed / figures.scale).toPrecision(15))),
    why: 'its label says so, and the same lines give it elsewhere',
  }
  return isMean
    ? { ...state, kind: 'average', operands: used.map(({ at }) => at) }
    : { ...state, kind: 'sum', operands: used }
}

/** True where each leaves out of the lines of all of them only what states nothing at its place. */
const areAlike = (figures: Figures, turned: Turned, { sums, lines }: Same): boolean =>
  sums.every((sum) => {
    const across = turned.direction === 'down' ? sum.result[1] : sum.result[0]
    const used = new Set(operandsOf(sum).map((at) => at.join()))
    return lines.every(({ line }) => {
      const at = turned.at(line, across)
      const figure = figures.value[at[0] * figures.columns + at[1]] ?? NaN
      return Number.isNaN(figure) || figure === 0 || used.has(at.join())
    })
  })

/**
 * True where lines come to more than their total, and by as much in another place: one figure is wrong and was added
 * up. A total that is the larger may be that of some who are in none of its lines.
 */
const exceedsAsElsewhere = (each: Line, others: readonly (Line | undefined)[]): boolean => {
  const excessOf = ({ stated, computed }: Line): number => Number(computed) - Number(stated)
  const excess = excessOf(each)
  const least = 1e-9 * Math.abs(Number(each.stated))
  return (
    each.holds === 'no' &&
    excess > 0 &&
    others.some((other) => other !== undefined && other !== each && Math.abs(excessOf(other) - excess) <= least)
  )
}

/** Where a line of totals or means states a figure of which nothing is known that it is computed from. */
const openPlaces = (
  { value, columns }: Figures,
  turned: Turned,
  line: number,
  isComputed: (at: At) => boolean,
): readonly At[] =>
  Array.from({ length: turned.width }, (_, across) => turned.at(line, across)).filter(
    (at) => !Number.isNaN(value[at[0] * columns + at[1]] ?? NaN) && !isComputed(at),
  )

/**
 * Returns the totals and means that a table states in more places than those in which they were found: a line that says
 * that it is a total, and is that of the same lines in another place, is one wherever its cells are of that kind; so is
 * one that is that of the same lines in all places but one.
 */
export const completedLines = (
  grid: readonly (readonly string[])[],
  options: AggregationOptions,
  found: TableArithmetic,
): readonly Line[] => {
  if (found.aggregations.length === 0) return []
  const figures = figuresOf(grid, options)
  const ways = turnedWays(grid, figures)
  const unexplained = new Set(found.unexplained.map((at) => at.join()))
  return ways.flatMap((turned) => {
    const { direction, labels, across } = turned
    const lineOf = ([row, column]: At): number => (direction === 'down' ? row : column)
    const placeOf = ([row, column]: At): number => (direction === 'down' ? column : row)
    const computed = new Set(
      found.aggregations
        .filter((each) => each.kind !== 'sum' || directionOf(each) === direction)
        .map(({ result }) => result.join()),
    )
    const isComputed = (at: At): boolean => computed.has(at.join())
    const same = sameIn(found.aggregations, direction).filter((each) => areAlike(figures, turned, each))
    const made = same.flatMap((own): readonly (readonly [Same, Line])[] => {
      const { first, held, failed } = own
      const line = lineOf(first.result)
      const words = labelWords(labels[line] ?? '')
      const isSaid = first.kind === 'average' ? words.isAverage : words.isTotal && !words.isAverage
      const isSure = first.kind === 'average' ? held >= fewestMeans : held > 2 * failed - 1
      const open = openPlaces(figures, turned, line, isComputed).filter(
        (result) => !isRateLike(across[placeOf(result)] ?? ''),
      )
      const label = labels[line] ?? ''
      const isAllButOne = held >= fewestUnsaid && failed === 0 && open.length === 1
      const isUnsaid = first.kind === 'sum' && isAllButOne && letter.test(label) && !isRateLike(label)
      if (!(isSaid && isSure) && !isUnsaid) return []
      const stated = open.map((result) => lineAt(figures, turned, own, result))
      return open.flatMap((result, index): readonly (readonly [Same, Line])[] => {
        const each = stated[index]
        if (each === undefined) return []
        // Of what nothing says that it is a total, or a sum of two undoes, a slip alone is told.
        const isDoubtful = !isSaid || !unexplained.has(result.join())
        if (isDoubtful && held < fewestUnsaid && !(isSaid && exceedsAsElsewhere(each, stated))) return []
        if (isDoubtful && (first.kind === 'average' || (each.holds === 'no' && !isLoneSlip(each, figures)))) return []
        return [[own, each]]
      })
    })
    // Where it fails in more places than it holds, it is not meant in them.
    return made.flatMap(([own, each]): readonly Line[] => {
      const others = made.flatMap(([one, { holds }]) => (one === own ? [holds] : []))
      const failing = others.filter((holds) => holds === 'no').length
      const held = own.held + others.length - failing
      if (each.holds === 'no' && (failing + own.failed > held || (held < fewestSure && !isSlip(each)))) return []
      return [each]
    })
  })
}
