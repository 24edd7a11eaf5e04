import {
  counted,
  Decimal,
  financialYear,
  isoDate,
  longDate,
  namesOf,
  requireList,
  requireObject,
  termEnd,
  type IsoDate,
} from '@imt/core'
import {
  contractLeftOut,
  contractRows,
  type ContractLeftOut,
  type ContractRow,
  type RowLeftOut,
} from '../register/contract-rows.js'
import { optionsIn } from '../register/option-headings.js'
import type { PublishedValue } from '../register/read-value.js'
import type { ContractEntry } from '../register/schema.js'
import { contractDates } from '../term/contract-dates.js'
import { spendProfile, type YearSpend } from './spend-profile.js'

/** What the contracts of a register cost in one financial year, for one basis of VAT: the bases are never added. */
export interface RegisterYear {
  /** `2026/27`: the year of finance. */
  readonly year: string
  /** `unknown`: nothing says whether VAT is in the values. */
  readonly vat: 'inclusive' | 'exclusive' | 'unknown'
  /** Pounds; the two are the same where every value is exact. */
  readonly low: Decimal
  readonly high: Decimal
  /** How many contracts the sum is of. */
  readonly contracts: number
}

/** What one contract costs by year. */
export interface ContractSpend {
  /** Which row of the register it is, the first is 0. */
  readonly index: number
  readonly title: string | null
  readonly vat: RegisterYear['vat']
  readonly years: readonly { readonly year: string; readonly low: Decimal; readonly high: Decimal }[]
  /** From what the years were worked out. */
  readonly because: string
  /** Why there may be further years that are not counted; left out where there is no reason. */
  readonly mayGoOn?: string
}

/** Why a contract is in no year. */
export type NotSpread =
  | 'saidEnded'
  | 'noValue'
  | 'withheld'
  | 'noSum'
  | 'belowNothing'
  | 'numberNotStated'
  | 'optionsCounted'
  | 'startNotExact'
  | 'startNotKnown'
  | 'endNotExact'
  | 'endNotKnown'
  | 'endBeforeStart'
  | 'noEnd'
  | 'beginsLater'
  | 'extended'

/** The whole register by financial year, and what is not in it. */
export interface RegisterSpend {
  readonly years: readonly RegisterYear[]
  readonly contracts: readonly ContractSpend[]
  /** Contracts that are in no year, and why: no total is whole without them. */
  readonly notSpread: readonly ContractLeftOut<NotSpread>[]
  readonly leftOut: readonly RowLeftOut[]
}

/** The day to look from, and how far a contract without an end is counted. */
export interface RegisterSpendOptions {
  readonly asOf: IsoDate
  /** What goes on without an end is counted to this day: the end of the financial year of `asOf`, unless given. */
  readonly until?: IsoDate
}

const optionNames = namesOf<RegisterSpendOptions>({ asOf: true, until: true })

interface Apart {
  readonly code: NotSpread
  readonly why: string
}
const apart = (code: NotSpread, why: string): Apart => ({ code, why })

interface Spread {
  readonly start: IsoDate
  readonly end: IsoDate
  /** It has no end: the one given is the last day that is counted. */
  readonly isOpen?: true
  readonly because: string
}

/** The days over which a contract is spread, or why there are none. */
const spreadOf = (
  { reading }: ContractRow,
  { per, months }: Pick<PublishedValue, 'per' | 'months'>,
  { asOf, until }: Required<RegisterSpendOptions>,
): Spread | Apart => {
  const { terms, start, extended, initialEnd } = reading
  if (start !== null && start.earliest !== start.latest)
    return apart('startNotExact', 'its start is known to the month or year only')
  const first = start?.earliest
  if (per === 'life' && months !== undefined && first !== undefined)
    return { start: first, end: termEnd(first, months), because: `${counted(months, 'month')} from the start` }
  const { currentEnd } = contractDates(terms, { asOf })
  const goesOn =
    (terms.rollsEvery !== undefined && terms.rollsUntil === undefined) ||
    (terms.openEnded === true && currentEnd === null)
  if (goesOn) {
    if (per === 'life') return apart('noEnd', 'its value is for all of its life, and it has no end')
    const from = first ?? financialYear(asOf).start
    return until < from
      ? apart('beginsLater', 'it begins after the last day that is counted')
      : { start: from, end: until, isOpen: true, because: 'a price for a period, of a contract that goes on' }
  }
  if (first === undefined) return apart('startNotKnown', 'its start is not known')
  if (currentEnd === null) return apart('endNotKnown', 'its end is not known')
  if (currentEnd.earliest !== currentEnd.latest)
    return apart('endNotExact', 'its end is known to the month or year only')
  if (currentEnd.latest < first) return apart('endBeforeStart', 'its end lies before its start')
  if (per === 'life' && (extended === true || initialEnd !== null))
    return apart('extended', 'it was extended, and nothing says whether its value is for the first term or for all')
  return {
    start: first,
    end: currentEnd.latest,
    because: per === 'life' ? 'its value by days' : 'a price for a period',
  }
}

const timesAYear: Readonly<Partial<Record<PublishedValue['per'], number>>> = { year: 1, quarter: 4, month: 12 }

/** What a value is for, with its bounds in pounds, or why it cannot be spread. */
const boundsOf = (
  value: PublishedValue | null,
): { readonly value: PublishedValue; readonly low: Decimal; readonly high: Decimal } | Apart => {
  if (value === null) return apart('noValue', 'no value is stated that can be read')
  const { figure, per } = value
  if (figure.absence === 'withheld') return apart('withheld', 'its value is withheld')
  if (figure.low === null || figure.high === null)
    return apart('noSum', 'its value is not stated as a sum, or on one side only')
  if (figure.low.isNegative()) return apart('belowNothing', 'its value is below nothing')
  const times = per === 'life' ? 1 : timesAYear[per]
  if (times === undefined)
    return apart('numberNotStated', `its value is a price for each ${per}, and how many there are is not stated`)
  return { value, low: figure.low.times(times), high: figure.high.times(times) }
}

const pence = (sum: Decimal): Decimal => sum.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

const profile = (spread: Spread, sum: Decimal, per: PublishedValue['per']): readonly YearSpend[] =>
  spendProfile({
    start: spread.start,
    end: spread.end,
    ...(per === 'life' ? { total: pence(sum) } : { perYear: pence(sum) }),
  })

/** Whether a value counts options to extend, by the column about it or by its own words. */
const countsOptions = ({ text }: PublishedValue, { valueOptions = '' }: ContractRow['entry']): boolean =>
  /^\W*(?:y|incl|with\b)/i.test(valueOptions) || optionsIn(text) === 'including'

/** Less than this part of a year's amount is a rounding, or the odd day of a leap year. */
const leastPart = 0.02

/** Between which bounds each year lies where the yearly amount beside a value comes to another sum. */
const besideYearly = (
  years: ContractSpend['years'],
  spread: Spread,
  { reading: { value, annualValue } }: ContractRow,
): ContractSpend['years'] | undefined => {
  if (annualValue?.per !== 'year' || value?.vat !== annualValue.vat) return undefined
  const bounds = boundsOf(annualValue)
  if ('why' in bounds || !bounds.low.eq(bounds.high)) return undefined
  const yearly = new Map(profile(spread, bounds.low, 'year').map(({ year, amount }) => [year, amount] as const))
  const isOther = years.some(({ year, low, high }) => {
    const amount = yearly.get(year)
    return amount !== undefined && (amount.lt(low.times(1 - leastPart)) || amount.gt(high.times(1 + leastPart)))
  })
  return isOther
    ? years.map(({ year, low, high }) => {
        const amount = yearly.get(year) ?? low
        return { year, low: Decimal.min(low, amount), high: Decimal.max(high, amount) }
      })
    : undefined
}

const spendOf = (row: ContractRow, options: Required<RegisterSpendOptions>): ContractSpend | Apart => {
  const { index, reading, entry } = row
  if (reading.terms.saidEnded === true) return apart('saidEnded', 'its status says that it is over, and not since when')
  const whole = boundsOf(reading.value)
  const bounds = 'why' in whole && reading.annualValue !== null ? boundsOf(reading.annualValue) : whole
  if ('why' in bounds) return bounds
  const { value, low, high } = bounds
  if (value.per === 'life' && countsOptions(value, entry))
    return apart('optionsCounted', 'its value counts options as well, and how much of it is for the term is not stated')
  const spread = spreadOf(row, value, options)
  if ('why' in spread) return spread
  const lows = profile(spread, low, value.per)
  const highs = low.eq(high) ? lows : profile(spread, high, value.per)
  const years = lows.map(({ year, amount }, at) => ({ year, low: amount, high: highs[at]?.amount ?? amount }))
  const mayGoOn = spread.isOpen
    ? `it goes on by itself, and its price is counted to ${longDate(spread.end)}`
    : reading.terms.mayGoOn === true
      ? `it was extended past ${longDate(spread.end)}, or may have been, and until when is not stated`
      : undefined
  const both = value.per === 'life' ? besideYearly(years, spread, row) : undefined
  return {
    index,
    title: reading.title,
    vat: value.vat ?? 'unknown',
    years: both ?? years,
    because: both === undefined ? spread.because : `${spread.because}, or its yearly amount: the two differ`,
    ...(mayGoOn !== undefined && { mayGoOn }),
  }
}

/**
 * Returns what the contracts of a register cost in each financial year, 1 April to 31 March, by what is known of VAT.
 * A value is spread by days over the term as it stands, a price for a period over the days for which it is paid. What
 * cannot be spread is named with its reason: a year is the sum of what could be.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`, and `until` for what goes on without an end
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * const { years, notSpread } = registerSpend(
 *   [
 *     { title: 'Print', value: '£24,000', valueVat: 'exclusive', start: '01/04/2026', end: '31/03/2028' },
 *     { title: 'Hosting', value: '£500 per month', end: 'Rolling' },
 *     { title: 'Cloud', value: 'TBC', end: '31/03/2027' },
 *   ],
 *   { asOf: '2026-11-28' },
 * )
 * years.map(({ year, vat, low }) => [year, vat, low.toFixed(2)])
 * // => [['2026/27', 'exclusive', '11983.58'], ['2026/27', 'unknown', '6000.00'], ['2027/28', 'exclusive', '12016.42']]
 * notSpread[0]?.title // => 'Cloud'
 * ```
 */
export const registerSpend = (register: readonly ContractEntry[], options: RegisterSpendOptions): RegisterSpend => {
  requireList(register, 'registerSpend: register')
  const { asOf, until = financialYear(isoDate(options.asOf)).end } = requireObject(
    options,
    'registerSpend: options',
    optionNames,
  )
  isoDate(until)
  const { contracts, leftOut } = contractRows(register)
  const spread: ContractSpend[] = []
  const notSpread: ContractLeftOut<NotSpread>[] = []
  for (const row of contracts) {
    const found = spendOf(row, { asOf, until })
    if ('why' in found) notSpread.push(contractLeftOut(row, found.code, found.why))
    else spread.push(found)
  }
  const sums = new Map<
    string,
    { year: string; vat: RegisterYear['vat']; low: Decimal; high: Decimal; contracts: number }
  >()
  for (const { vat, years } of spread)
    for (const { year, low, high } of years) {
      const key = `${year} ${vat}`
      const known = sums.get(key) ?? { year, vat, low: new Decimal(0), high: new Decimal(0), contracts: 0 }
      sums.set(key, { ...known, low: known.low.plus(low), high: known.high.plus(high), contracts: known.contracts + 1 })
    }
  const years = [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum)
  return { years, contracts: spread, notSpread, leftOut }
}
