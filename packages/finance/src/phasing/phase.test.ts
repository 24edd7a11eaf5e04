import { describe, expect, it } from 'vitest'
import { phase, type PhasingMode } from './phase.js'

const months = (annual: string, mode: PhasingMode, step?: '1' | '0.01'): readonly string[] =>
  phase(annual, mode, step).months.map(({ amount }) => amount.toFixed())

describe('phase', () => {
  it.each([
    {
      source: 'hand: 1 pound; to date 1/12=0.08, 2/12=0.17, 3/12=0.25, 4/12=0.33, 5/12=0.42, 6/12=0.50',
      annual: '1',
      step: '0.01' as const,
      expected: ['0.08', '0.09', '0.08', '0.08', '0.09', '0.08', '0.08', '0.09', '0.08', '0.08', '0.09', '0.08'],
    },
    {
      source: 'hand: Child Health Info Serv PAY of the Plymouth page, 101,489 / 12 = 8,457.41666...',
      annual: '101489',
      step: '1' as const,
      expected: ['8457', '8458', '8457', '8458', '8457', '8458', '8457', '8457', '8458', '8457', '8458', '8457'],
    },
    {
      source: 'hand: income is phased as its mirror image',
      annual: '-1',
      step: '0.01' as const,
      expected: [
        '-0.08',
        '-0.09',
        '-0.08',
        '-0.08',
        '-0.09',
        '-0.08',
        '-0.08',
        '-0.09',
        '-0.08',
        '-0.08',
        '-0.09',
        '-0.08',
      ],
    },
    { source: 'hand', annual: '0', step: '1' as const, expected: Array.from({ length: 12 }, () => '0') },
  ])('spreads $annual over twelfths: $source', ({ annual, step, expected }) => {
    expect(months(annual, { mode: 'twelfths' }, step)).toEqual(expected)
  })

  it('follows a profile, zero weights included', () => {
    expect(months('100', { mode: 'profile', weights: ['0', '1', '0', '2.5', '0.5'] }, '1')).toEqual([
      '0',
      '25',
      '0',
      '63',
      '12',
    ])
  })

  it('gives the remainder to the largest fractions, the earlier month first', () => {
    expect(months('100', { mode: 'largestRemainder', weights: ['1', '1', '1'] }, '1')).toEqual(['34', '33', '33'])
    expect(months('-100', { mode: 'largestRemainder', weights: ['1', '1', '1'] }, '1')).toEqual(['-34', '-33', '-33'])
  })

  it('states the month to date', () => {
    expect(phase('1.00', { mode: 'twelfths' }).months.map(({ month, toDate }) => [month, toDate.toFixed()])).toEqual([
      [1, '0.08'],
      [2, '0.17'],
      [3, '0.25'],
      [4, '0.33'],
      [5, '0.42'],
      [6, '0.5'],
      [7, '0.58'],
      [8, '0.67'],
      [9, '0.75'],
      [10, '0.83'],
      [11, '0.92'],
      [12, '1'],
    ])
  })

  it('refuses a wrong call, naming the parameter', () => {
    expect(() => phase('1.005', { mode: 'twelfths' })).toThrow(/annual must be a whole number of steps/)
    expect(() => phase('100', { mode: 'profile', weights: ['0', '0'] })).toThrow(
      /mode\.weights must have at least one weight above zero/,
    )
    expect(() => phase('100', { mode: 'profile', weights: ['1', '-1'] })).toThrow(
      /mode\.weights\[1\] must not be negative/,
    )
    expect(() => phase('100', { mode: 'Profile' as 'profile', weights: ['1'] })).toThrow(
      /^phase: mode\.mode must be 'twelfths' or 'profile' or 'largestRemainder', got "Profile"/,
    )
    expect(() => phase('100', { mode: 'profile' } as { mode: 'profile'; weights: [] })).toThrow(
      /^phase: mode\.weights must be an array, got undefined/,
    )
    expect(() => phase('100', { mode: 'twelfths' }, 1 as never)).toThrow(
      /^phase: step must be '0\.01' or '1' or '1000', got 1/,
    )
    expect(() => phase('1e5', { mode: 'twelfths' })).toThrow(TypeError)
  })
})
