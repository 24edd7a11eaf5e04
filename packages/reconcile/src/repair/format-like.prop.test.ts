import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Decimal, parseFigure } from '@imt/core'
import { formatLike } from './format-like.js'

const dress = fc.constantFrom<(digits: string, isNegative: boolean) => string>(
  (digits, isNegative) => `${isNegative ? '-' : ''}£${digits}`,
  (digits, isNegative) => (isNegative ? `(£${digits})` : `£${digits}`),
  (digits, isNegative) => `£${isNegative ? '\u2212' : ''}${digits}`,
  (digits, isNegative) => `  ${digits}${isNegative ? '-' : ''} `,
  (digits, isNegative) => `${digits}${isNegative ? ' CR' : ' DR'}`,
)

it('is read back as the number that was written', () => {
  fc.assert(
    fc.property(
      dress,
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 2 }),
      fc.boolean(),
      (wear, from, to, decimals, isGrouped) => {
        const digits = new Decimal(Math.abs(from)).div(10 ** decimals).toFixed(decimals)
        const text = wear(isGrouped ? digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',') : digits, from < 0)
        const value = new Decimal(to).div(10 ** decimals)
        const written = formatLike(text, new Decimal(from).div(10 ** decimals).toFixed(), value.toFixed(), decimals)
        const read = parseFigure(written, { unit: 'gbp' })
        expect(read.ok ? read.value.value?.toFixed() : `${written}: ${read.refusal.code}`).toBe(
          value.isZero() ? '0' : value.toFixed(),
        )
        expect(read.ok && read.value.decimals).toBe(decimals)
      },
    ),
  )
})
