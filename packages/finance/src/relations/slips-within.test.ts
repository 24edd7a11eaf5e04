import { Decimal } from '@imt/core'
import { expect, it } from 'vitest'
import { slipsWithin } from './slips-within.js'

const count = (from: string, decimals: number, low: string, high: string): number =>
  slipsWithin(new Decimal(from), decimals, new Decimal(low), new Decimal(high))

it.each([
  {
    source: 'one digit of 4,409 makes 4,489, two changed over 4,490',
    from: '4409',
    decimals: 0,
    low: '4487',
    high: '4491',
    expected: 2,
  },
  { source: 'the same in thousands', from: '4409000', decimals: -3, low: '4487000', high: '4491000', expected: 2 },
  { source: 'only the sign', from: '-4022', decimals: 0, low: '4020', high: '4024', expected: 1 },
  { source: 'one digit', from: '9032', decimals: 0, low: '4030', high: '4034', expected: 1 },
  { source: 'the number itself is no slip', from: '250', decimals: 0, low: '250', high: '250', expected: 0 },
  { source: 'to the penny', from: '1.23', decimals: 2, low: '1.32', high: '1.32', expected: 1 },
])('$source', ({ from, decimals, low, high, expected }) => expect(count(from, decimals, low, high)).toBe(expected))
