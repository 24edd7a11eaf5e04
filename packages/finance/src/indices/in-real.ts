import { Decimal, namesOf, requireChoice, requireList, requireObject, shown, type Citation } from '@imt/core'
import { fromSteps, readAmount, type Amount } from '../money/amount.js'
import { roundedShare } from '../money/rounded-share.js'
import {
  gdpDeflators,
  priceChanges,
  type PriceChange,
  type PriceLevel,
  type PriceSeries,
} from './price-indices.data.js'

/** Prices by a series of the caller's own, such as HM Treasury's GDP deflator of the latest edition. */
export interface OwnPrices {
  /** Each year once, in any order: the change on the year before, or a level of the index. */
  readonly years: readonly OwnPriceYear[]
  readonly citation: Citation
}

/** A year of it: per cent on the year before, or the level of an index. All years of a series say the same. */
export type OwnPriceYear =
  { readonly year: string; readonly percent: Amount } | { readonly year: string; readonly level: Amount }

/** An amount of one year in the prices of another. */
export interface RealAmount {
  readonly from: string
  readonly to: string
  /** Pounds sterling to the penny; `null` where a year between them is not known. */
  readonly amount: Decimal | null
  /** What it was multiplied by, to twelve decimals; `null` likewise. */
  readonly factor: Decimal | null
  /** The years between them that the series does not hold. */
  readonly missing: readonly string[]
  /** True if a change between them is a forecast. */
  readonly forecast: boolean
  /** Whether every figure that it rests on was read in its source. */
  readonly verified: boolean
  readonly citation: readonly Citation[]
}

const ownNames = namesOf<OwnPrices>({ years: true, citation: true })
const yearNames = namesOf<OwnPriceYear>({ year: true, percent: true, level: true })
const series = ['gdpDeflator', ...Object.keys(priceChanges)] as readonly PriceSeries[]

/** The first of the two years of a label, `2017/18` or `2017-18`. */
const firstYear = (label: string, name: string): number => {
  const [first = '', second = '', ...more] = typeof label === 'string' ? label.split(/[-/]/) : []
  const year = Number(first)
  const follows = second === String((year + 1) % 100).padStart(2, '0') || second === String(year + 1)
  if (more.length > 0 || first.length !== 4 || !Number.isInteger(year) || !follows)
    throw new RangeError(`${name} must be a financial year such as '2017/18', got ${shown(label)}`)
  return year
}
const labelOf = (year: number): string => `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`

/** What prices are multiplied by from the year before: two whole numbers, so that nothing is rounded on the way. */
interface Step {
  readonly up: bigint
  readonly down: bigint
  readonly forecast: boolean
  readonly citation: Citation
}

const parts = new Decimal(10).pow(20)
/** An amount has at most twenty decimals. */
const whole = (value: Decimal): bigint => BigInt(value.times(parts).toFixed(0))

const known = (changes: readonly PriceChange[]): ReadonlyMap<number, Step> =>
  new Map(
    changes.map(({ year, percent, kind, citation }) => [
      firstYear(year, 'inReal: prices'),
      {
        up: whole(new Decimal(percent).plus(100)),
        down: whole(new Decimal(100)),
        forecast: kind === 'forecast',
        citation,
      },
    ]),
  )

const ofLevels = (all: readonly PriceLevel[]): ReadonlyMap<number, Step> =>
  new Map(
    all.slice(1).map(({ year, level, kind, citation }, index) => [
      firstYear(year, 'inReal: prices'),
      {
        up: whole(new Decimal(level)),
        down: whole(new Decimal(all[index]?.level ?? level)),
        forecast: kind === 'forecast',
        citation,
      },
    ]),
  )

const knownOf = (name: PriceSeries): ReadonlyMap<number, Step> =>
  name === 'gdpDeflator' ? ofLevels(gdpDeflators) : known(priceChanges[name])

const own = ({ years, citation }: OwnPrices): ReadonlyMap<number, Step> => {
  requireObject(citation, 'inReal: prices.citation')
  const levels = new Map<number, Decimal>()
  const steps = new Map<number, Step>()
  for (const [index, row] of requireList(years, 'inReal: prices.years').entries()) {
    const name = `inReal: prices.years[${String(index)}]`
    const year = firstYear(requireObject(row, name, yearNames).year, `${name}.year`)
    if (levels.has(year) || steps.has(year)) throw new RangeError(`${name}.year stands there twice, got ${row.year}`)
    const isLevel = 'level' in row
    const value = isLevel
      ? readAmount(row.level, `${name}.level`)
      : readAmount(row.percent, `${name}.percent`).plus(100)
    if (!value.greaterThan(0))
      throw new RangeError(`${name}.${isLevel ? 'level must be above 0' : 'percent must be above -100'}`)
    if (isLevel) levels.set(year, value)
    else steps.set(year, { up: whole(value), down: whole(new Decimal(100)), forecast: false, citation })
  }
  if (levels.size > 0 && steps.size > 0)
    throw new TypeError('inReal: prices.years must all have a level, or all a percent')
  for (const [year, up] of levels) {
    const down = levels.get(year - 1)
    if (down !== undefined) steps.set(year, { up: whole(up), down: whole(down), forecast: false, citation })
  }
  return steps
}

/**
 * Returns an amount of one financial year in the prices of another.
 *
 * The changes of every year between them are multiplied exactly, and the amount is rounded once. Where one of them is
 * not known there is no amount, and `missing` says which. HM Treasury's GDP deflator is held as of the edition that its
 * citation names, from a copy (`verified: false`), and is published anew each quarter: hand over the years of a later
 * one with its source.
 *
 * @param amount - pounds sterling
 * @param from - the year whose prices it is in, `2017/18`
 * @param to - the year whose prices are wanted
 * @param prices - a series known here, or one of the caller's own; HM Treasury's GDP deflator unless said
 * @throws {TypeError} when the amount is no plain decimal, the series is unknown, or levels and changes are mixed
 * @throws {RangeError} when a year is no financial year or stands there twice, or prices are not above zero
 * @see NHS Improvement, Economic assumptions 2016/17 to 2020/21; HM Treasury, GDP deflators, March 2026
 * @example
 * ```ts
 * inReal('1000000', '2017/18', '2019/20', 'nhsPay').amount // => '1032256'
 * inReal('1000000', '2019/20', '2022/23', 'nhsPay').missing // => ['2021/22', '2022/23']
 * const real = inReal('851002', '2020/21', '2024/25')
 * real.amount // => '1000000'
 * real.verified // => false
 * const deflator = {
 *   years: [{ year: '2017/18', level: '98.5' }, { year: '2018/19', level: '100' }],
 *   citation: { title: 'HM Treasury, GDP deflators (invented)', url: 'https://www.gov.uk/', verified: false },
 * }
 * inReal('985', '2017/18', '2018/19', deflator).amount // => '1000'
 * ```
 */
export const inReal = (
  amount: Amount,
  from: string,
  to: string,
  prices: PriceSeries | OwnPrices = 'gdpDeflator',
): RealAmount => {
  const value = readAmount(amount, 'inReal: amount')
  const [first, last] = [firstYear(from, 'inReal: from'), firstYear(to, 'inReal: to')]
  const steps =
    typeof prices === 'string'
      ? knownOf(requireChoice(prices, series, 'inReal: prices'))
      : own(requireObject(prices, 'inReal: prices', ownNames))
  const [low, high] = first < last ? [first, last] : [last, first]
  const missing: string[] = []
  const used: Step[] = []
  let [up, down] = [1n, 1n]
  for (let year = low + 1; year <= high; year += 1) {
    const step = steps.get(year)
    if (step === undefined) missing.push(labelOf(year))
    else {
      used.push(step)
      up *= step.up
      down *= step.down
    }
  }
  const [part, of] = first < last ? [up, down] : [down, up]
  const citation = [...new Set(used.map((step) => step.citation))]
  return {
    from: labelOf(first),
    to: labelOf(last),
    amount: missing.length > 0 ? null : fromSteps(roundedShare(whole(value), part, of * 10n ** 18n), '0.01'),
    factor: missing.length > 0 ? null : new Decimal(`${roundedShare(10n ** 12n, part, of).toString()}e-12`),
    missing,
    forecast: used.some((step) => step.forecast),
    verified: missing.length === 0 && citation.every(({ verified }) => verified),
    citation,
  }
}
