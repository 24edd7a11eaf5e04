import { describe, expect, it } from 'vitest'
import { spendProfile } from './spend-profile.js'

const brief = (rows: ReturnType<typeof spendProfile>): unknown =>
  rows.map(({ year, days, amount }) => [year, days, amount.toFixed()])

describe('spendProfile', () => {
  // Hand counts of days; 2024 is a leap year.
  it.each([
    [{ start: '2024-04-01', end: '2025-03-31', total: 100 }, [['2024/25', 365, '100']]],
    [
      { start: '2024-03-31', end: '2024-04-01', total: '0.01' },
      [
        ['2023/24', 1, '0.01'],
        ['2024/25', 1, '0'],
      ],
    ],
    [
      { start: '2024-03-31', end: '2024-04-02', total: 100 },
      [
        ['2023/24', 1, '33.33'],
        ['2024/25', 2, '66.67'],
      ],
    ],
    [
      { start: '2023-04-01', end: '2025-03-31', perYear: 12_000 },
      [
        ['2023/24', 366, '12000'],
        ['2024/25', 365, '12000'],
      ],
    ],
    [{ start: '2024-02-29', end: '2024-02-29', perYear: 366 }, [['2023/24', 1, '1']]],
  ] as const)('%j', (terms, expected) => {
    expect(brief(spendProfile(terms))).toEqual(expected)
  })
  it('names what is wrong', () => {
    const term = { start: '2024-04-01', end: '2025-03-31' } as const
    expect(() => spendProfile({ start: '2024-04-02', end: '2024-04-01', total: 1 })).toThrow(/end/)
    expect(() => spendProfile(term)).toThrow(/total or perYear/)
    expect(() => spendProfile({ ...term, total: 1, perYear: 1 })).toThrow(/not both/)
    expect(() => spendProfile({ ...term, total: '0.001' })).toThrow(/pence/)
    expect(() => spendProfile({ ...term, perYear: 'TBC' })).toThrow(/perYear/)
  })
})
