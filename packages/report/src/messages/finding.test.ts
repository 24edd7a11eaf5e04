import { describe, expect, it } from 'vitest'
import { finding } from './finding.js'

describe('the difference of a finding in words', () => {
  it.each([
    ['0.5', 'gbp', '£0.50'],
    ['-1234.5', 'gbp', '£1,234.50'],
    ['1234.05', 'gbp', '£1,234.05'],
    ['100000', 'gbp', '£100,000'],
    ['0.125', 'gbp', '£0.125'],
    ['2.5', 'wte', '2.5 WTE'],
    ['0.1', 'percent', '0.1 percentage points'],
    ['-1', 'days', '1 day'],
    ['12000', 'count', '12,000'],
  ] as const)('%s %s is %s', (amount, unit, words) => expect(finding.difference({ amount, unit })).toBe(words))
})
