import type { Decimal } from '@imt/core'
import { readAmount, roundToStep, type Amount } from '../money/amount.js'

/** Whether a price has VAT in it. Never assumed: a published price must say. */
export type VatBasis = 'net' | 'gross'

/** The VAT on a price. The rate was 15 % or 17.5 % before 2011: name it. */
export interface VatTerms {
  readonly basis: VatBasis
  /** Per cent, at least 0. */
  readonly ratePercent: Amount
  /** Per cent of the VAT that the body gets back, 0 to 100: contracted-out services under s.41(3) are recoverable, most goods are not. */
  readonly recoverablePercent: Amount
}

/** A price in all its parts, pounds sterling to the penny: `gross = net + vat`, `vat = recoverable + irrecoverable`, `cost = net + irrecoverable`. */
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
 * Returns a price split into net, VAT, gross, and what of the VAT is recovered. Each part is rounded once, halves away from
 * zero, and the parts always add up.
 *
 * @param price - pounds sterling, on the basis named
 * @param terms - the basis, the rate and what is recoverable
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when the rate is negative or what is recoverable is not 0 to 100
 * @see Value Added Tax Act 1994 s.41(3), https://www.legislation.gov.uk/ukpga/1994/23/section/41
 * @example
 * ```ts
 * vatOf('240', { basis: 'net', ratePercent: '20', recoverablePercent: '0' }).cost // => '288'
 * vatOf('120', { basis: 'gross', ratePercent: '20', recoverablePercent: '100' }).cost // => '100'
 * ```
 */
export const vatOf = (price: Amount, terms: VatTerms): VatSplit => {
  const { basis } = terms
  const stated = roundToStep(readAmount(price, 'vatOf: price'), '0.01')
  const rate = readAmount(terms.ratePercent, 'vatOf: terms.ratePercent')
  const share = readAmount(terms.recoverablePercent, 'vatOf: terms.recoverablePercent')
  if (rate.lessThan(0)) throw new RangeError(`vatOf: terms.ratePercent must not be negative, got ${rate.toFixed()}`)
  if (share.lessThan(0) || share.greaterThan(100)) throw new RangeError(`vatOf: terms.recoverablePercent must be 0 to 100, got ${share.toFixed()}`)
  const vat = roundToStep(basis === 'net' ? stated.times(rate).div(100) : stated.times(rate).div(rate.plus(100)), '0.01')
  const net = basis === 'net' ? stated : stated.minus(vat)
  const recoverable = roundToStep(vat.times(share).div(100), '0.01')
  const irrecoverable = vat.minus(recoverable)
  return { basis, net, vat, gross: net.plus(vat), recoverable, irrecoverable, cost: net.plus(irrecoverable) }
}
