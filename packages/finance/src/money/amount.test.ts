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

  it('knows no minus nothing', () => {
    for (const zero of ['-0', '-0.00', new Decimal('-0')]) expect(readAmount(zero, 'x').isNegative()).toBe(false)
    expect(roundToStep(new Decimal('-0.004'), '0.01').isNegative()).toBe(false)
  })
})
