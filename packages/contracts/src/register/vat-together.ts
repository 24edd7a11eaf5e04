import { tidyHeading, type MatchedColumns, type Table } from '@imt/core'
import type { Meant } from './by-cells.js'
import type { ContractField } from './schema.js'
import { standardVatRate } from '../vat-rates.data.js'
import { sideOf, vatOf, type VatSide } from './vat-headings.js'

type At = MatchedColumns<ContractField>['at']

/** What a heading of an amount may say beside "VAT". */
const ofAmount = new Set(
  'vat amount of value cost sum total estimated irrecoverable recoverable plus add element charge payable due at the on contract annual yearly in gbp'.split(
    ' ',
  ),
)
/** What a heading of a sum may say beside its side: nothing else, so that no fee or discount is taken for it. */
const ofSum = new Set(
  'vat value cost costs price sum amount total contract whole life lifetime estimated original current award awarded spend charge of the annual yearly per annum year pa gross net gbp'.split(
    ' ',
  ),
)
/** Words that make two sums different ones: an estimate is not the value with VAT. */
const telling = new Set('estimated original current award awarded spend whole life lifetime'.split(' '))
/** `Total including VAT`, `Gross`: the sum of the columns beside it, whatever that is. */
const ofRow = new Set('total amount sum the vat gross net gbp in of'.split(' '))
const ofYear = /\b(?:annual|yearly|per annum|per year|p\.?a\.?)\b/i
const ofSide = /\b(?:inc(?:l(?:uding|usive)?)?|exc?(?:l(?:uding|usive)?)?|with|without|before|plus|net of|gross of)\b/gi

const wordsOf = (heading: string): readonly string[] =>
  tidyHeading(heading)
    .slice(0, 200)
    .toLowerCase()
    .replace(ofSide, ' ')
    .match(/[a-z]+/g) ?? []

/** `VAT`, `VAT amount (£)`, `Value of VAT at 20%`. */
const isOfVat = (heading: string): boolean => {
  const words = wordsOf(heading)
  return words.includes('vat') && sideOf(heading) === undefined && words.every((word) => ofAmount.has(word))
}

const isYearly = (heading: string): boolean => ofYear.test(tidyHeading(heading).slice(0, 200))

/** What a sum is beside its side: an estimate, of a year, of the whole life. */
const kindOf = (heading: string): string =>
  [
    ...new Set([
      ...wordsOf(heading).filter((word) => telling.has(word) && word !== 'lifetime'),
      ...(/\blifetime\b/i.test(heading) ? ['life', 'whole'] : []),
      ...(isYearly(heading) ? ['annual'] : []),
    ]),
  ]
    .map((word) => (word === 'awarded' ? 'award' : word))
    .sort()
    .join(' ')

/** The side of a heading; bare "net" and "gross" say it only where VAT is known: one may be before a discount. */
const sideBeside = (heading: string, hasVat: boolean): VatSide | undefined =>
  hasVat ? sideOf(heading) : vatOf(heading)

const isOfSum = (heading: string): boolean =>
  sideOf(heading) !== undefined && wordsOf(heading).every((word) => ofSum.has(word))

// bound: 40 characters, by holdsAmounts
const amount = /^[£(-]{0,3} ?\d[\d,]*(?:\.\d+)? ?(?:k|m)?\)?$/i

/** Beside "20%" or "Included" a column of VAT says something else than an amount. */
const holdsAmounts = ({ rows = [] }: Partial<Table>, column: number): boolean => {
  const cells = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((cell) => /[a-z\d]/i.test(cell))
  const amounts = cells.filter((cell) => cell.length <= 40 && amount.test(cell))
  return amounts.length * 2 > cells.length
}

const valueOf = (cell: string | undefined): number => {
  const text = tidyHeading(cell ?? '')
  return text.length <= 40 && amount.test(text) ? Number(text.replaceAll(/[^\d.]/g, '')) : NaN
}

/** True where most sums of two columns are as far apart as VAT puts them: so are "Net" and "Gross" of VAT. */
const isApartByVat = ({ rows = [] }: Partial<Table>, one: number, other: number): boolean => {
  const pairs = rows
    .map((row) => [valueOf(row[one]?.text), valueOf(row[other]?.text)].sort((less, more) => less - more))
    .filter(([less = 0, more = 0]) => less > 0 && more > 0)
  const share = 1 + standardVatRate.percent / 100
  const apart = pairs.filter(([less = 0, more = 0]) => Math.abs(less * share - more) <= 1)
  return apart.length > 1 && apart.length * 2 > pairs.length
}

/** `Net`, `VAT` and `Gross` are columns of the value where nothing else is. */
const netOfThree = (headers: readonly string[]): string | undefined => {
  const ofSide = (side: VatSide): readonly string[] =>
    headers.filter((heading) => sideOf(heading) === side && isOfSum(heading))
  const [net, ...furtherNets] = ofSide('exclusive')
  return furtherNets.length === 0 && ofSide('inclusive').length === 1 && headers.some(isOfVat) ? net : undefined
}

/**
 * The columns that state the VAT of the sum beside them, the sum with VAT and the sum without it. Of two sums the first
 * is the value of the contract.
 */
export const vatTogether = (table: Pick<Table, 'headers'> & Partial<Table>, at: At): readonly Meant[] => {
  const { headers } = table
  if (!headers.some((heading) => /\bvat\b|\bgross\b|\bnet\b/i.test(heading))) return []
  const net = at.value === undefined && at.annualValue === undefined ? netOfThree(headers) : undefined
  const base = at.value ?? at.annualValue ?? (net === undefined ? undefined : headers.indexOf(net))
  if (base === undefined) return []
  const own = headers[base] ?? ''
  const others = headers.flatMap((heading, column) => (column === base ? [] : [{ heading, column }]))
  const taken = new Set(
    Object.entries(at).flatMap(([field, column]) => (field === 'valueVat' || column === undefined ? [] : [column])),
  )
  const free = others.filter(({ column }) => !taken.has(column))
  const [vat, ...furtherVat] = free.filter(({ heading, column }) => isOfVat(heading) && holdsAmounts(table, column))
  const hasVat = vat !== undefined && furtherVat.length === 0
  const isAlike = (heading: string): boolean =>
    kindOf(heading) === kindOf(own) || (hasVat && wordsOf(heading).every((word) => ofRow.has(word)))
  const sums = free.filter(({ heading, column }) => {
    const isOfVatOnly = hasVat || isApartByVat(table, base, column)
    const [side, other] = [sideBeside(own, isOfVatOnly), sideBeside(heading, isOfVatOnly)]
    return other !== undefined && other !== side && isOfSum(heading) && isAlike(heading)
  })
  const [sum, ...furtherSums] = sums
  return [
    ...(net === undefined ? [] : [['value', net] as const]),
    ...(hasVat ? [['vatAmount', vat.heading] as const] : []),
    ...(sum === undefined || furtherSums.length > 0
      ? []
      : [[sideOf(sum.heading) === 'inclusive' ? 'withVat' : 'withoutVat', sum.heading] as const]),
  ]
}
