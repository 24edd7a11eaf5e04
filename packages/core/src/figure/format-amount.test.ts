import { describe, expect, it } from 'vitest'
import type { Unit } from './unit.js'
import { Decimal } from '../decimal.js'
import { formatAmount, type RoundingMode } from './format-amount.js'

describe('formatAmount', () => {
  it.each<[string, Unit, number | undefined, RoundingMode | undefined, string]>([
    ['5400191', 'gbp', undefined, undefined, '£5,400,191'],
    ['-53158', 'gbp', undefined, undefined, '-£53,158'],
    ['4747.5', 'gbp', undefined, undefined, '£4,747.50'],
    ['0.125', 'gbp', undefined, undefined, '£0.125'],
    ['0.125', 'gbp', 2, undefined, '£0.13'],
    ['0.125', 'gbp', 2, 'halfEven', '£0.12'],
    ['-0.125', 'gbp', 2, 'halfAwayFromZero', '-£0.13'],
    ['-0.129', 'gbp', 2, 'towardsZero', '-£0.12'],
    ['-0.4', 'gbp', 0, undefined, '£0'],
    ['1.005', 'gbp', 2, undefined, '£1.01'],
    ['173.06', 'wte', undefined, undefined, '173.06'],
    ['173.06', 'wte', 1, undefined, '173.1'],
    ['1026.4', 'wte', 2, undefined, '1,026.40'],
    ['15500', 'count', undefined, undefined, '15,500'],
    ['42.7', 'percent', undefined, undefined, '42.7%'],
    ['42.685', 'percent', 1, undefined, '42.7%'],
    ['1e21', 'count', undefined, undefined, '1,000,000,000,000,000,000,000'],
    ['0.0000001', 'wte', undefined, undefined, '0.0000001'],
    ['-0', 'gbp', undefined, undefined, '£0'],
  ])('%s %s to %j decimals (%j) is %s', (amount, unit, decimals, rounding, text) => {
    expect(formatAmount(new Decimal(amount), unit, decimals, rounding)).toBe(text)
  })

  it.each([
    [5, 'gbp', 0, 'halfEven', TypeError, /amount/],
    [new Decimal(NaN), 'gbp', 0, 'halfEven', RangeError, /amount/],
    [new Decimal(Infinity), 'gbp', 0, 'halfEven', RangeError, /amount/],
    [new Decimal(5), 'usd', 0, 'halfEven', TypeError, /unit/],
    [new Decimal(5), 'gbp', -1, 'halfEven', RangeError, /decimals/],
    [new Decimal(5), 'gbp', 0.5, 'halfEven', RangeError, /decimals/],
    [new Decimal(5), 'gbp', 0, 'toString', TypeError, /rounding/],
  ])(
    '%j as %s to %d decimals, %s: throws and names the parameter',
    (amount, unit, decimals, rounding, error, message) => {
      const call = (): string => formatAmount(amount as Decimal, unit as Unit, decimals, rounding as RoundingMode)
      expect(call).toThrow(error)
      expect(call).toThrow(message)
    },
  )
})
