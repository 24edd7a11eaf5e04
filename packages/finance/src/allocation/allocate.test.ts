import { describe, expect, it } from 'vitest'
import { allocate, type AllocationMode } from './allocate.js'

const shares = (
  total: string,
  weights: Readonly<Record<string, string>>,
  mode: AllocationMode,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    allocate(
      total,
      Object.entries(weights).map(([key, weight]) => ({ key, weight })),
      { mode },
    ).map(({ key, amount }) => [key, amount.toFixed(2)]),
  )

describe('allocate', () => {
  it.each<{
    source: string
    total: string
    weights: Readonly<Record<string, string>>
    mode: AllocationMode
    expected: Readonly<Record<string, string>>
  }>([
    {
      source: 'hand: remainders 1/3 each, the penny goes to the first by name',
      total: '100.00',
      weights: { c: '1', b: '1', a: '1' },
      mode: 'largestRemainder',
      expected: { c: '33.33', b: '33.33', a: '33.34' },
    },
    {
      source: 'hand: 33.333 and 66.667',
      total: '100.00',
      weights: { a: '1', b: '2' },
      mode: 'largestRemainder',
      expected: { a: '33.33', b: '66.67' },
    },
    {
      source: 'hand: nearest gives 0.01 to each, one too many; the largest gives it back',
      total: '0.02',
      weights: { a: '1', b: '1', c: '2' },
      mode: 'largestShare',
      expected: { a: '0.01', b: '0.01', c: '0.00' },
    },
    {
      source:
        'hand: nearest gives 0.01 to each of four, two too many; the two first by name give it back, none goes below nothing',
      total: '0.02',
      weights: { a: '1', b: '1', c: '1', d: '1' },
      mode: 'largestShare',
      expected: { a: '0.00', b: '0.00', c: '0.01', d: '0.01' },
    },
    {
      source: 'hand: a refund is shared as its mirror image',
      total: '-100.00',
      weights: { a: '1', b: '1', c: '1' },
      mode: 'largestRemainder',
      expected: { a: '-33.34', b: '-33.33', c: '-33.33' },
    },
    {
      source: 'hand: no weight, no share',
      total: '0.05',
      weights: { a: '0', b: '0.5' },
      mode: 'largestRemainder',
      expected: { a: '0.00', b: '0.05' },
    },
  ])('shares $total by $mode: $source', ({ total, weights, mode, expected }) => {
    expect(shares(total, weights, mode)).toEqual(expected)
  })

  it('takes as many recipients as there are', () => {
    const shares = allocate(
      '1',
      Array.from({ length: 200_000 }, (_, index) => ({ key: String(index), weight: '1' })),
      { mode: 'largestRemainder' },
    )
    expect(shares.filter(({ amount }) => !amount.isZero())).toHaveLength(100)
  })

  it('refuses a wrong call, naming the parameter', () => {
    expect(() =>
      allocate(
        '1',
        [
          { key: 'a', weight: '1' },
          { key: 'a', weight: '1' },
        ],
        { mode: 'largestRemainder' },
      ),
    ).toThrow(/recipients must have different keys, got "a" twice/)
    expect(() => allocate('1', [], { mode: 'largestRemainder' })).toThrow(/at least one weight above zero/)
    expect(() =>
      allocate(
        '1',
        [
          { key: 'a', weight: '1' },
          { key: 'b', weight: '-1' },
        ],
        { mode: 'largestShare' },
      ),
    ).toThrow(/^allocate: recipients\[1\]\.weight must not be negative/)
    expect(() =>
      allocate('1', [{ key: 'a', weight: '1' }], { mode: 'LargestRemainder' as 'largestRemainder' }),
    ).toThrow(/^allocate: options\.mode must be 'largestRemainder' or 'largestShare', got "LargestRemainder"/)
    expect(() => allocate('1', [{ key: 'a', weight: '1' }], { mode: 'largestShare', step: '0.1' as '1' })).toThrow(
      /^allocate: options\.step must be/,
    )
    expect(() => allocate('0.001', [{ key: 'a', weight: '1' }], { mode: 'largestShare' })).toThrow(
      /total must be a whole number of steps/,
    )
  })
})
