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

const isSum = (each: Aggregation): each is SumAggregation => each.kind === 'sum'

/** Returns what could be wrong where sums were added or read more strictly; of what is no sum it stays as it was. */
export const suspectsWith = (
  { suspects, aggregations: before }: TableArithmetic,
  aggregations: readonly Aggregation[],
  others: readonly Fact[] = [],
): TableArithmetic['suspects'] => {
  const sums = aggregations.filter(isSum)
  const ofSums = new Set([...before.filter(isSum), ...sums].map(({ id }) => id))
  return [
    ...suspects.filter((each) => !each.aggregations.some((id) => ofSums.has(id))),
    ...suspectsOf([...sums.map(factOf), ...others]),
  ]
}

/**
 * Returns the arithmetic of a table in which sums of things that are counted must hold exactly: half a device is none,
 * so a total that is one too many is no rounding. Not where other sums of the table are out as well, as they are in
 * tables that were rounded without a word.
 */
export const withCountsExact = (table: UnknownTable, found: TableArithmetic): TableArithmetic => {
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
  return { ...found, aggregations, suspects: suspectsWith(found, aggregations) }
}
