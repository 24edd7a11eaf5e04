import type { Aggregation, At, SumAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import type { Fact } from '../aggregation/emit.js'
import { labelWords } from '../aggregation/label-words.js'
import { suspectsOf } from '../aggregation/suspects.js'
import type { UnknownTable } from '../section.js'
import { directionOf, operandsOf } from './words.js'

/** Things that are counted one by one: the sum of their numbers is exact. */
const counted =
  /\b(?:numbers?|counts?|headcount|people|persons|requests?|complaints?|compliments?|incidents?|devices?|patients?|employees|calls|attendances|appointments|invoices|posts|cases|referrals|visits|beds|deaths|births|applications|vehicles|tickets)\b/i
/** Figures that are measured, or were rounded before they were added up. */
const measured =
  /[£€$%]|\b(?:round\w*|nearest|thousands?|millions?|000s?|wte|fte|average|mean|median|estimate\w*|weighted|per|rates?|hours?|days?|kwh|tonnes|miles|km)\b/i

const isWhole = ({ stated, computed }: Aggregation): boolean => !stated.includes('.') && !computed.includes('.')

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

const isLoose = (sum: SumAggregation): boolean => sum.holds === 'withinRounding' && isWhole(sum)

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

/** A share, a change or a mean as an equation of cells. */
const ratioFactOf = (each: Exclude<Aggregation, SumAggregation>, { valueOf, halfOf }: TableFigures): Fact => {
  const residual = Number(each.stated) - Number(each.computed)
  const parts = operandsOf(each)
  const weights = (): readonly number[] => {
    if (each.kind === 'average') return parts.map(() => 1 / parts.length)
    const [above, below] = parts.map(valueOf) as [number, number]
    return [each.times / below, (-each.times * above) / below ** 2]
  }
  const terms = weights().map((weight, at) => ({ cell: parts[at] as At, weight: -weight }))
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

/**
 * Returns the arithmetic of a table in which sums of things that are counted must hold exactly: half a device is none,
 * so a total that is one too many is no rounding. Not where other sums of the table are out as well, as they are in
 * tables that were rounded without a word.
 */
export const withCountsExact = (
  table: UnknownTable,
  found: TableArithmetic,
  figures: TableFigures,
): TableArithmetic => {
  const sums = found.aggregations.filter(isSum)
  const loose = sums.filter((sum) => isLoose(sum) && isMeant(table, sum, sums))
  if (loose.length === 0) return found
  const exact = sums.filter((sum) => sum.holds === 'exact' && isWhole(sum)).length
  const isCounted = loose.every(({ result }) => {
    const words = wordsFor(table, result)
    return counted.test(words) && !measured.test(words)
  })
  // One wrong figure is in two sums at most: down its column and along its row.
  if (!isCounted || loose.length > 2 || (loose.length === 2 && exact < 4)) return found
  const failing = new Set<Aggregation>(loose)
  const strict = new Map(sums.map((sum) => [sum.id, failing.has(sum) ? { ...sum, holds: 'no' as const } : sum]))
  const aggregations = found.aggregations.map((each) => strict.get(each.id) ?? each)
  return { ...found, aggregations, suspects: suspectsWith(aggregations, figures) }
}
