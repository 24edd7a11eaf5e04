import { counted, Decimal, formatAmount, type Figure } from '@imt/core'
import type { SumEquation } from '@imt/reconcile'
import type { Line } from '../each-contract.js'
import { amountOf, statesNothing, sumOf, type Amount } from './amounts.js'
import { lotsIn } from './lots.js'
import { added, type Relation } from './relation.js'
import { rounding } from './rounding.js'
import { wholeYears } from './whole-years.js'

/** A contract and its lots, where all of them stand in the register. */
export const lotRelations = (contracts: readonly Line[]): readonly Relation[] => {
  const { wholes, lots } = lotsIn(contracts)
  return [...lots].flatMap(([name, parts]): readonly Relation[] => {
    const [whole, ...others] = wholes.get(name) ?? []
    if (whole === undefined || others.length > 0 || parts.length < 2) return []
    const total = amountOf(whole, 'value')
    const terms = parts.flatMap((part) => amountOf(part, 'value') ?? [])
    const isAlike = new Set([whole, ...parts].map(({ listed }) => listed.reading.value?.vat)).size === 1
    if (total === undefined || terms.length < parts.length || !isAlike) return []
    const computed = formatAmount(sumOf(terms), 'gbp')
    return [
      {
        kind: 'lots',
        total,
        terms,
        equation: { id: `${total.at} lots`, kind: 'sum', total: total.at, terms: added(terms) },
        words: `The contract is stated as "${total.text}", and its ${counted(terms.length, 'lot')} come to ${computed}`,
        advice: 'Check the values, or say which lot is not listed',
        comesTo: sumOf(terms),
        key: [...whole.listed.key, 'lots'],
        also: '',
      },
    ]
  })
}

/** A yearly amount beside the value over the life of a contract. */
export interface Years {
  readonly relation: Relation
  /** The same for the sums of the other column: the yearly amount that the value comes to. */
  readonly ofYear: SumEquation
  /** The amounts of single years, which stand in no cell. */
  readonly cells: ReadonlyMap<string, Figure>
}

/** `Years`; why the two are not compared; or nothing, where only one of them is stated. */
export type YearsOrWhy = Years | { readonly why: string } | undefined

/**
 * Compares a yearly amount with the value over the life of a contract, for the years that fit best: its term, or one of
 * its extensions.
 *
 * @param wanted - by how much totals of the values are out: years that explain it go first
 */
export const yearsOf = (line: Line, wanted: readonly Decimal[]): YearsOrWhy => {
  const { value, annualValue } = line.listed.reading
  if (value === null || annualValue === null) return undefined
  const [life, year] = [amountOf(line, 'value'), amountOf(line, 'annualValue')]
  if (life === undefined || year === undefined)
    return { why: 'an amount of a contract is not exact, or for another time' }
  if (value.vat !== annualValue.vat) return { why: 'one amount of a contract is with VAT and the other without' }
  const term = wholeYears(line.listed.reading)
  if ('why' in term) return { why: `of a contract, ${term.why}` }
  const [initial, ...extended] = term.years
  const over = (years: number): Decimal => year.value.times(years)
  const room = (years: number): Decimal => rounding(life.figure).plus(rounding(year.figure).times(years))
  const fitting =
    term.years.find((years) => over(years).minus(life.value).abs().lte(room(years))) ??
    term.years.find((years) => wanted.some((difference) => difference.eq(over(years).minus(life.value)))) ??
    initial
  const longest = extended.at(-1)
  const computed = formatAmount(over(initial), 'gbp')
  const years = Array.from({ length: fitting }, (_, at) => (fitting === 1 ? year.at : `${year.at} year ${String(at)}`))
  const each = new Decimal(life.value).div(fitting).toDecimalPlaces((life.figure.decimals ?? 0) + 2)
  const share = `${life.at} by year`
  return {
    relation: {
      kind: 'years',
      total: life,
      terms: [year],
      equation: {
        id: `${life.at} years`,
        kind: 'equal',
        total: life.at,
        terms: years.map((cell) => ({ cell, sign: 1 as const })),
      },
      words: `At "${year.text}" a year the value of ${counted(initial, 'year')} would be ${computed}${longest === undefined ? '' : `, of ${counted(longest, 'year')} with every extension ${formatAmount(over(longest), 'gbp')}`}, and "${life.text}" is stated for the whole`,
      advice: 'Check both, and where a first charge, options or other prices are in it, say so',
      comesTo: over(initial),
      key: [...line.listed.key, 'years'],
      also: '',
    },
    ofYear: { id: `${year.at} of value`, kind: 'equal', total: year.at, terms: [{ cell: share, sign: 1 }] },
    cells: new Map<string, Figure>([
      ...(fitting === 1 ? [] : years.map((cell) => [cell, year.figure] as const)),
      [share, { ...life.figure, value: each, low: each, high: each }],
    ]),
  }
}

const named = (amount: Amount): string => (amount.row === '' ? '' : ` of "${amount.row}"`)

/** The sum without VAT, the VAT and the sum with it, in one row. */
export const vatRelations = (lines: readonly Line[]): readonly Relation[] => {
  // The columns of VAT are about the value of a table that states one, and about the yearly amount of all others.
  const withValue = new Set(
    lines.flatMap(({ listed }) => (statesNothing(listed, 'value') ? [] : [String(listed.entry.table)])),
  )
  return lines.flatMap((line): readonly Relation[] => {
    const { listed } = line
    const own = amountOf(line, withValue.has(String(listed.entry.table)) ? 'value' : 'annualValue')
    const [without, vat, total] = [
      amountOf(line, 'withoutVat') ?? own,
      amountOf(line, 'vatAmount'),
      statesNothing(listed, 'withoutVat') ? amountOf(line, 'withVat') : own,
    ]
    if (without === undefined || vat === undefined || total === undefined) return []
    const terms = [without, vat]
    const computed = formatAmount(sumOf(terms), 'gbp')
    return [
      {
        kind: 'vat',
        total,
        terms,
        equation: { id: `${total.at} vat`, kind: 'sum', total: total.at, terms: added(terms) },
        words: `The sum with VAT${named(total)} is stated as "${total.text}", and "${without.text}" without it and "${vat.text}" of VAT come to ${computed}`,
        advice: 'Check the three',
        comesTo: sumOf(terms),
        key: [...(line.totalWords === undefined ? listed.key : ['register', line.totalWords]), 'vat'],
        also: '',
      },
    ]
  })
}
