import { Decimal, formatAmount, type FindingDraft } from '@imt/core'
import type { Line } from '../each-contract.js'
import { amountOf, type Amount } from './amounts.js'
import { rounding } from './rounding.js'
import { standardVatRate } from '../../vat-rates.data.js'

/** A sum without VAT and the same with it, in one row that does not state the VAT. */
export interface VatPair {
  readonly without: Amount
  readonly withVat: Amount
  /** What is wrong, if the one cannot be the other with VAT. */
  readonly finding?: FindingDraft
  /** True where VAT is all of the standard rate, or none: anything between may be a purchase of several rates. */
  readonly isPlain: boolean
}

const wrong = (without: Amount, withVat: Amount, most: Decimal, key: readonly string[]): FindingDraft => {
  const isLess = withVat.value.lt(without.value)
  const bound = isLess ? without.value : most
  const vat = formatAmount(withVat.value.minus(without.value), 'gbp')
  const words = isLess
    ? `"${withVat.text}" with VAT is less than "${without.text}" without it`
    : `"${withVat.text}" with VAT is ${vat} more than "${without.text}" without it, and VAT is never more than ${String(standardVatRate.percent)} %: ${formatAmount(most, 'gbp')} at the most`
  return {
    at: withVat.at,
    ...(withVat.isOfTotal || withVat.listed.about === undefined ? {} : { about: withVat.listed.about }),
    key: [...key, 'vat rate'],
    stated: withVat.text,
    computed: formatAmount(bound, 'gbp'),
    difference: { amount: withVat.value.minus(bound).toFixed(), unit: 'gbp' },
    evidence: [{ at: without.at, role: 'addend', text: `${without.row}: ${without.text}` }],
    message: `${withVat.row === '' ? '' : `Of "${withVat.row}", `}${words}. Check the two`,
    citation: [standardVatRate.citation],
  }
}

/** Compares sums with VAT with those without it, where no column states the VAT itself. */
export const vatPairs = (lines: readonly Line[]): readonly VatPair[] =>
  lines.flatMap((line): readonly VatPair[] => {
    if (amountOf(line, 'vatAmount') !== undefined) return []
    const own = amountOf(line, 'value') ?? amountOf(line, 'annualValue')
    const [net, gross] = [amountOf(line, 'withoutVat'), amountOf(line, 'withVat')]
    const [without, withVat] = net === undefined ? [own, gross] : [net, own]
    if (without === undefined || withVat === undefined || without.value.lte(0)) return []
    // A cell that says its side itself may say another than its column.
    const sideOf = ({ listed, field }: Amount): string | undefined => listed.reading[field]?.vat ?? undefined
    if (sideOf(without) === 'inclusive' || sideOf(withVat) === 'exclusive') return []
    const share = new Decimal(standardVatRate.percent).div(100).plus(1)
    const most = without.value.times(share)
    const room = rounding(withVat.figure).plus(rounding(without.figure).times(share))
    const key = line.totalWords === undefined ? line.listed.key : ['register', line.totalWords]
    const isWrong = withVat.value.plus(room).lt(without.value) || withVat.value.minus(room).gt(most)
    const isPlain = [without.value, most].some((value) => value.minus(withVat.value).abs().lte(room))
    return [{ without, withVat, isPlain, ...(isWrong && { finding: wrong(without, withVat, most, key) }) }]
  })
