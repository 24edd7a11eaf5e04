import { addDays, daysBetween, Decimal, financialYear, isoDate, namesOf, requireObject, type IsoDate } from '@imt/core'
import { readAmount, type Amount } from '../threshold/amount.js'

/** What a contract costs in one financial year. */
export interface YearSpend {
  /** `2024/25`. */
  readonly year: string
  /** The part of the term that lies in the year, both days included. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  /** Pounds. */
  readonly amount: Decimal
}
/** A contract to spread over financial years. Give `total`, or `perYear`. */
export interface SpendTerms {
  readonly start: IsoDate
  /** Last day of the term, included. */
  readonly end: IsoDate
  /** Pounds for the whole term: spread by days, so that the years add up to it exactly. */
  readonly total?: Amount
  /** Pounds for a full year: a part of a year counts by its days. */
  readonly perYear?: Amount
}

const termNames = namesOf<SpendTerms>({ start: true, end: true, total: true, perYear: true })

/** Splits pence by weights so that the parts add up: what is left goes to the largest remainders, the earlier first. */
const splitPence = (pence: Decimal, weights: readonly number[]): readonly Decimal[] => {
  const whole = weights.reduce((a, b) => a + b, 0)
  const exact = weights.map((weight) => pence.times(weight).dividedBy(whole))
  const parts = exact.map((part) => part.floor())
  const left = pence.minus(parts.reduce((a, b) => a.plus(b), new Decimal(0))).toNumber()
  const order = exact
    .map((part, index) => ({ index, rest: part.minus(part.floor()) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index)
  const raised = new Set(order.slice(0, left).map(({ index }) => index))
  return parts.map((part, index) => (raised.has(index) ? part.plus(1) : part))
}

/**
 * Returns what a contract costs in each financial year, 1 April to 31 March: the same years as everywhere in the
 * toolkit. A total is spread by days, and the years add up to it to the penny. A yearly price gives full years that
 * price, and parts of years their days of it, to the nearest penny.
 *
 * @param terms - first and last day, and pounds for the whole term or for a year
 * @returns one row for each year that the term touches, earliest first
 * @throws {RangeError} when a day does not exist, the end lies before the start, the sum is negative, no sum of whole
 *   pence, or not exactly one is given
 * @example
 * ```ts
 * spendProfile({ start: '2024-01-01', end: '2025-12-31', total: 73100 }).map(({ year, amount }) => [year, amount])
 * // => [['2023/24', '9100'], ['2024/25', '36500'], ['2025/26', '27500']]
 * spendProfile({ start: '2024-10-01', end: '2026-03-31', perYear: 12000 }).map(({ amount }) => amount)
 * // => ['5983.56', '12000']
 * ```
 * @see National Health Service Act 2006 Sch. 7 para. 25,
 *   https://www.legislation.gov.uk/ukpga/2006/41/schedule/7/paragraph/25
 */
export const spendProfile = (terms: SpendTerms): readonly YearSpend[] => {
  const { start, end, total, perYear } = requireObject(terms, 'spendProfile: terms', termNames)
  if (isoDate(end) < isoDate(start)) throw new RangeError('spendProfile: end must not lie before start')
  if ((total === undefined) === (perYear === undefined))
    throw new RangeError('spendProfile: give total or perYear, and not both')
  const sum = readAmount(total ?? perYear ?? 0, `spendProfile: ${total === undefined ? 'perYear' : 'total'}`)
  if (sum === undefined || !sum.times(100).isInteger())
    throw new RangeError(
      `spendProfile: ${total === undefined ? 'perYear' : 'total'} must be a sum in pounds and whole pence`,
    )
  const parts: {
    readonly year: string
    readonly from: IsoDate
    readonly to: IsoDate
    readonly days: number
    readonly full: number
  }[] = []
  for (let from: IsoDate = start; from <= end;) {
    const year = financialYear(from)
    const to = year.end < end ? year.end : end
    parts.push({
      year: year.label,
      from,
      to,
      days: daysBetween(from, to) + 1,
      full: daysBetween(year.start, year.end) + 1,
    })
    from = addDays(to, 1)
  }
  const pence = sum.times(100)
  const split =
    total === undefined
      ? parts.map(({ days, full }) => pence.times(days).dividedBy(full).toDecimalPlaces(0, Decimal.ROUND_HALF_UP))
      : splitPence(
          pence,
          parts.map(({ days }) => days),
        )
  return parts.map(({ year, from, to, days }, index) => ({
    year,
    from,
    to,
    days,
    amount: (split[index] ?? new Decimal(0)).dividedBy(100),
  }))
}
