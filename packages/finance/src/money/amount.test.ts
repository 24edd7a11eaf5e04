import { Decimal } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { amountSchema } from './amount-schema.js'
import { readAmount, roundToStep } from './amount.js'

const digits = (whole: number, fraction: number): string => `${'9'.repeat(whole)}.${'9'.repeat(fraction)}`

describe('readAmount', () => {
  it.each([
    { text: digits(28, 2), good: true },
    { text: digits(10, 20), good: true },
    { text: digits(29, 2), good: false },
    { text: digits(30, 20), good: false },
    { text: `1${'0'.repeat(29)}.00`, good: true },
    { text: `1${'0'.repeat(29)}.01`, good: false },
    { text: `-${'0'.repeat(12)}1.${'1'.repeat(20)}`, good: true },
    { text: '0', good: true },
    { text: '100', good: true },
  ])('takes at most 30 significant digits, as the schema does: $text $good', ({ text, good }) => {
    const read = (): string => readAmount(text, 'call: amount').toFixed()
    if (good) expect(read()).toBe(new Decimal(text).toFixed())
    else {
      expect(read).toThrow(RangeError)
      expect(read).toThrow(/^call: amount must have at most 30 significant digits/)
    }
    expect(amountSchema.safeParse(text).success).toBe(good)
  })

  it.each(['1e1000', '1e-50', '1e9000000000', '0.3333333333333333333333333333333333'])(
    'refuses a Decimal of %s before it is written out',
    (text) => {
      expect(() => readAmount(new Decimal(text), 'call: amount')).toThrow(
        /^call: amount must have at most 30 digits before the point and 20 after it/,
      )
      expect(() => readAmount(new Decimal(text), 'call: amount')).toThrow(RangeError)
    },
  )

  it('takes Decimals as far as strings go', () => {
    for (const text of [digits(10, 20), '9'.repeat(30)]) expect(readAmount(new Decimal(text), 'x').toFixed()).toBe(text)
  })

  it('knows no minus nothing', () => {
    for (const zero of ['-0', '-0.00', new Decimal('-0')]) expect(readAmount(zero, 'x').isNegative()).toBe(false)
    expect(roundToStep(new Decimal('-0.004'), '0.01').isNegative()).toBe(false)
  })
})
