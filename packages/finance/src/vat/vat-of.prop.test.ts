import { Decimal } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { vatOf, type VatTerms } from './vat-of.js'

const price = fc.oneof(
  fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((pence) => new Decimal(pence.toString()).div(100).toFixed()),
  fc.integer().map((parts) => new Decimal(parts).div(10_000).toFixed()),
)
const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => new Decimal(tenths).div(10).toFixed())
const terms = fc.record<VatTerms>({
  basis: fc.constantFrom('net', 'gross'),
  ratePercent: percent,
  recoverablePercent: percent,
})

it('keeps the parts of a price together, to the penny, and a credit the mirror image of its invoice', () => {
  fc.assert(
    fc.property(price, terms, (stated, given) => {
      const { net, vat, gross, recoverable, irrecoverable, cost } = vatOf(stated, given)
      expect(gross.equals(net.plus(vat))).toBe(true)
      expect(vat.equals(recoverable.plus(irrecoverable))).toBe(true)
      expect(cost.equals(net.plus(irrecoverable))).toBe(true)
      for (const part of [net, vat, recoverable, irrecoverable]) expect(part.decimalPlaces()).toBeLessThanOrEqual(2)
      const credit = vatOf(new Decimal(stated).negated(), given)
      for (const [part, mirrored] of [
        [net, credit.net],
        [vat, credit.vat],
        [recoverable, credit.recoverable],
        [cost, credit.cost],
      ] as const)
        expect(mirrored.equals(part.negated())).toBe(true)
      // Halves away from zero: never further than half a penny from the exact VAT.
      const exact =
        given.basis === 'net'
          ? new Decimal(stated).times(given.ratePercent).div(100)
          : new Decimal(stated).times(given.ratePercent).div(new Decimal(given.ratePercent).plus(100))
      expect(vat.minus(exact).abs().toNumber()).toBeLessThanOrEqual(0.005)
    }),
    { examples: [['0.005', { basis: 'net', ratePercent: '100', recoverablePercent: '50' }]] },
  )
})
