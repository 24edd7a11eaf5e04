import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Decimal } from '@imt/core'
import { placesOf, plainText, fixedPoint } from './fixed-point.js'

it('reads the words of any decimal exactly', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 12 }),
      (digits, places, more) => {
        const decimal = new Decimal(`${digits}e-${places}`)
        expect(placesOf(decimal)).toBe(decimal.decimalPlaces())
        expect(BigInt(fixedPoint(decimal, places + more))).toBe(digits * 10n ** BigInt(more))
        expect(plainText(digits, places)).toBe(decimal.isZero() ? '0' : decimal.toFixed())
      },
    ),
    {
      examples: [
        [10n ** 14n, 7, 0],
        [10n ** 21n - 1n, 7, 0],
        [9007199254740993n, 0, 0],
        [99999995n, 1, 0],
      ],
    },
  )
})
