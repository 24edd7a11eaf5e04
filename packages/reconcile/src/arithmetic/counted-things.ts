import type { Aggregation, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import type { Fact } from '../aggregation/emit.js'
import { labelWords } from '../aggregation/label-words.js'
import { suspectsOf } from '../aggregation/suspects.js'
import { roundingChance } from '../check/rounding-chance.js'
import type { UnknownTable } from '../section.js'
import { directionOf, operandsOf } from './words.js'

/** Things that are counted one by one: the sum of their numbers is exact. */
const counted =
  /\b(?:numbers?|counts?|headcount|people|persons|requests?|complaints?|compliments?|incidents?|devices?|patients?|employees|calls|attendances|appointments|invoices|posts|cases|referrals|visits|beds|deaths|births|applications|vehicles|tickets|votes|pupils|students|children|households|properties|members|admissions|discharges|licen[cs]es|users|inspections|penalties|notices|offences|crimes|arrests|accidents|injuries|vacancies|starters|leavers|joiners|responses)\b/i
/** Figures that are measured, or were rounded before they were added up. */
const measured =
  /[£€$%]|\b(?:round\w*|nearest|thousands?|millions?|000s?|wte|fte|average|mean|median|estimate\w*|weighted|per|rates?|hours?|days?|kwh|tonnes|miles|km)\b/i

const isWhole = ({ stated, computed }: Aggregation): boolean => !stated.includes('.') && !computed.includes('.')

/** True for a cell whose heading says that things are counted one by one. */
export const isCountedAt = ({ headings, rows }: UnknownTable, [row, column]: At): boolean =>
  [headings[column] ?? '', rows[row - 1]?.[0] ?? ''].some((text) => counted.test(text) && !measured.test(text))

/** What the table says of the figures of a sum: its title, and the headings and labels of the result. */
const wordsFor = ({ title = '', headings, rows }: UnknownTable, [row, column]: At): string =>
  [title, headings[0] ?? '', headings[column] ?? '', rows[row - 1]?.[0] ?? ''].join(' ')

const linesOf = (sum: SumAggregation): string => {
  const line = ([row, column]: At): number => (directionOf(sum) === 'down' ? row : column)
  return [directionOf(sum), line(sum.result), ...operandsOf(sum).map(line)].join(' ')
}

/** True for a sum that its words say is one, or that is exact in another place: two counts are near one by chance. */
const isMeant = ({ headings, rows }: UnknownTable, sum: SumAggregation, sums: readonly SumAggregation[]): boolean => {
  const [row, column] = sum.result
  const label = directionOf(sum) === 'down' ? (rows[row - 1]?.[0] ?? '') : (headings[column] ?? '')
  if (sum.operands.length > 2 || labelWords(label).isTotal) return true
  return sums.some((other) => other.holds === 'exact' && linesOf(other) === linesOf(sum))
}

const factOf = (sum: SumAggregation): Fact => {
  const residual = Number(sum.stated) - Number(sum.computed)
  return {
    aggregation: sum,
    terms: [{ cell: sum.result, weight: 1 }, ...sum.operands.map(({ at, sign }) => ({ cell: at, weight: -sign }))],
    residual,
    slack: (sum.holds === 'withinRounding' ? Math.abs(residual) : 0) + Math.abs(Number(sum.stated)) * 1e-11,
  }
}

/** The figures of a table, in ones. */
export interface TableFigures {
  valueOf(at: At): number
  /** How far rounding lets the figure behind a printed one be away. */
  halfOf(at: At): number
}

/** How much a share, a change or a mean grows with each of its cells. */
export const weightsOf = (
  each: Exclude<Aggregation, SumAggregation>,
  { valueOf }: Pick<TableFigures, 'valueOf'>,
): readonly number[] => {
  const parts = operandsOf(each)
  if (each.kind === 'average') return parts.map(() => 1 / parts.length)
  const [above, below] = parts.map(valueOf) as [number, number]
  return [each.times / below, (-each.times * above) / below ** 2]
}

/** A share, a change or a mean as an equation of cells. */
const ratioFactOf = (each: Exclude<Aggregation, SumAggregation>, figures: TableFigures): Fact => {
  const { halfOf } = figures
  const residual = Number(each.stated) - Number(each.computed)
  const parts = operandsOf(each)
  const terms = weightsOf(each, figures).map((weight, at) => ({ cell: parts[at] as At, weight: -weight }))
  const rounding = terms.reduce((sum, { cell, weight }) => sum + Math.abs(weight) * halfOf(cell), halfOf(each.result))
  return {
    aggregation: each,
    terms: [{ cell: each.result, weight: 1 }, ...terms],
    residual,
    slack: Math.max(rounding, each.holds === 'no' ? 0 : Math.abs(residual)) + Math.abs(Number(each.stated)) * 1e-9,
  }
}

const isSum = (each: Aggregation): each is SumAggregation => each.kind === 'sum'

/** Returns what could be wrong where sums were added or read more strictly, or shares were. */
export const suspectsWith = (
  aggregations: readonly Aggregation[],
  figures: TableFigures,
  others: readonly Fact[] = [],
): TableArithmetic['suspects'] => {
  const known = new Set(others.map(({ aggregation: { id } }) => id))
  const facts = aggregations
    .filter(({ id }) => !known.has(id))
    .map((each) => (isSum(each) ? factOf(each) : ratioFactOf(each, figures)))
  return suspectsOf([...facts, ...others])
}

/** How likely it is that a sum of rounded figures agrees to the last digit. */
const chanceOfExact = ({ operands }: SumAggregation, { valueOf }: TableFigures): number => {
  const stated = operands.filter(({ at }) => valueOf(at) !== 0).length
  return stated < 2 ? 1 : 1 - roundingChance(1, new Array<number>(stated + 1).fill(1)).probability
}

/** So unlikely it must be that the other sums of a table are exact although its figures were rounded. */
const mostChance = 0.2
const fewestExact = 3
/** Half of the last digit of a hundredth. */
const finestAsked = 0.0049
/** Figures below it are hardly thousands of anything. */
const small = 1000

/** A table of which some sums need not be what rounding excuses: they are asked about. */
export interface TableRelations extends TableArithmetic {
  /** What does not hold to the last digit, in a table or a line where all others do. */
  readonly asked: ReadonlySet<string>
}

/** True where all other sums agree to the last digit, which they seldom do where figures were rounded. */
const areExact = (
  table: UnknownTable,
  sums: readonly SumAggregation[],
  loose: readonly SumAggregation[],
  figures: TableFigures,
): boolean => {
  const others = sums.filter((sum) => !loose.includes(sum))
  const isSmall = sums.every(
    ({ result, operands }) =>
      [result, ...operands.map(({ at }) => at)].every((at) => Math.abs(figures.valueOf(at)) < small) &&
      !measured.test(wordsFor(table, result)),
  )
  if (others.some(({ holds }) => holds !== 'exact')) return false
  // Sheets print what was computed to more digits than anybody states.
  if (loose.some(({ result }) => figures.halfOf(result) < finestAsked)) return false
  if (isSmall && others.length > 0 && sums.every(isWhole)) return true
  const chance = others.reduce((product, sum) => product * chanceOfExact(sum, figures), 1)
  return others.length >= fewestExact && chance <= mostChance
}

/**
 * Returns the arithmetic of a table in which sums of things that are counted must hold exactly: half a device is none,
 * so a total that is one too many is no rounding. Not where other sums of the table are out as well, as they are in
 * tables that were rounded without a word. Where nothing says what is counted, and all other sums are exact, they are
 * asked about.
 */
export const withCountsExact = (table: UnknownTable, found: TableRelations, figures: TableFigures): TableRelations => {
  const sums = found.aggregations.filter(isSum)
  const loose = sums.filter((sum) => sum.holds === 'withinRounding' && isMeant(table, sum, sums))
  // One wrong figure is in two sums at most: down its column and along its row.
  if (loose.length === 0 || loose.length > 2) return found
  const exact = sums.filter((sum) => sum.holds === 'exact' && isWhole(sum)).length
  const isCounted = loose.every((sum) => {
    const words = wordsFor(table, sum.result)
    return isWhole(sum) && counted.test(words) && !measured.test(words)
  })
  const isSure = isCounted && (loose.length === 1 || exact >= 4)
  if (!isSure && !areExact(table, sums, loose, figures)) return found
  const failing = new Set<Aggregation>(loose)
  const strict = new Map(sums.map((sum) => [sum.id, failing.has(sum) ? { ...sum, holds: 'no' as const } : sum]))
  const aggregations = found.aggregations.map((each) => strict.get(each.id) ?? each)
  const asked = new Set([...found.asked, ...(isSure ? [] : loose.map(({ id }) => id))])
  return { ...found, aggregations, suspects: suspectsWith(aggregations, figures), asked }
}
