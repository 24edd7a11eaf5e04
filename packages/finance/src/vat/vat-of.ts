import { namesOf, requireChoice, requireObject, type Decimal } from '@imt/core'
import { readAmount, readNotNegative, readShare, roundToStep, type Amount } from '../money/amount.js'

/** Whether a price has VAT in it. Never assumed: a published price must say. */
export type VatBasis = 'net' | 'gross'

/** The VAT on a price. The rate was 15 % or 17.5 % before 2011: name it. */
export interface VatTerms {
  readonly basis: VatBasis
  /** Per cent, at least 0. */
  readonly ratePercent: Amount
  /**
   * Per cent of the VAT that the body gets back, 0 to 100: contracted-out services under s.41(3) are recoverable, most
   * goods are not.
   */
  readonly recoverablePercent: Amount
}

/** The names of its parts. */
export const vatNames: readonly (keyof VatTerms)[] = namesOf<VatTerms>({
  basis: true,
  ratePercent: true,
  recoverablePercent: true,
})

/**
 * A price in all its parts, pounds sterling to the penny: `gross = net + vat`, `vat = recoverable + irrecoverable`,
 * `cost = net + irrecoverable`.
 */
export interface VatSplit {
  readonly basis: VatBasis
  readonly net: Decimal
  readonly vat: Decimal
  readonly gross: Decimal
  readonly recoverable: Decimal
  readonly irrecoverable: Decimal
  /** What the body bears: what counts against a budget or a capitalisation threshold. */
  readonly cost: Decimal
}

/**
 * Returns a price split into net, VAT, gross, and what of the VAT is recovered. Each part is rounded once, halves away
 * from zero, and the parts always add up.
 *
 * @param price - pounds sterling, on the basis named; a price with fractions of a penny, such as that of a printed
 *   page, is to be multiplied by the quantity first
 * @param terms - the basis, the rate and what is recoverable
 * @throws {TypeError} when an amount is no plain decimal, or `basis` is neither `net` nor `gross`
 * @throws {RangeError} when the rate is negative or what is recoverable is not 0 to 100
 * @see Value Added Tax Act 1994 s.41(3), https://www.legislation.gov.uk/ukpga/1994/23/section/41
 * @example
 * ```ts
 * vatOf('240', { basis: 'net', ratePercent: '20', recoverablePercent: '0' }).cost // => '288'
 * vatOf('120', { basis: 'gross', ratePercent: '20', recoverablePercent: '100' }).cost // => '100'
 * ```
 */
export const vatOf = (price: Amount, terms: VatTerms): VatSplit => {
  const basis = requireChoice(
    requireObject(terms, 'vatOf: terms', vatNames).basis,
    ['net', 'gross'],
    'vatOf: terms.basis',
  )
  const exact = readAmount(price, 'vatOf: price')
  const rate = readNotNegative(terms.ratePercent, 'vatOf: terms.ratePercent')
  const share = readShare(terms.recoverablePercent, 'vatOf: terms.recoverablePercent')
  const vat = roundToStep(basis === 'net' ? exact.times(rate).div(100) : exact.times(rate).div(rate.plus(100)), '0.01')
  const stated = roundToStep(exact, '0.01')
  const net = basis === 'net' ? stated : stated.minus(vat)
  const recoverable = roundToStep(vat.times(share).div(100), '0.01')
  const irrecoverable = vat.minus(recoverable)
  return { basis, net, vat, gross: net.plus(vat), recoverable, irrecoverable, cost: net.plus(irrecoverable) }
}
