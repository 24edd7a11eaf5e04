import { daysBetween, type IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { daysBeginningWith } from './days-beginning-with.js'

describe('daysBeginningWith', () => {
  it.each([
    { start: '2026-12-01', days: 30, expected: '2026-12-30', source: 'rule vector T11a' },
    { start: '2026-06-30', days: 30, expected: '2026-07-29', source: 'rule vector T11c' },
    { start: '2026-04-01', days: 56, expected: '2026-05-26', source: 'rule vector T11e' },
    { start: '2024-02-28', days: 1, expected: '2024-02-28', source: 'the first day counts' },
    { start: '2024-02-28', days: 2, expected: '2024-02-29', source: 'leap day' },
  ] as const)('$days days beginning with $start end on $expected ($source)', ({ start, days, expected }) =>
    expect(daysBeginningWith(start, days)).toBe(expected),
  )

  it.each([0, -1, 1.5])('refuses %d days', (days) =>
    expect(() => daysBeginningWith('2019-01-01', days)).toThrow(/^daysBeginningWith: days must be/),
  )
  it('names the parameter of a wrong call, and reaches the last day that can be written', () => {
    expect(() => daysBeginningWith('2026-02-30' as IsoDate, 2)).toThrow(
      /^daysBeginningWith: start must be a calendar day/,
    )
    expect(() => daysBeginningWith('9999-12-31', 2)).toThrow(/days must lead to a day within the years/)
    expect(daysBeginningWith('9999-12-31', 1)).toBe('9999-12-31')
  })
  it('holds n days', () => {
    for (let days = 1; days <= 800; days += 1)
      expect(daysBetween('2023-12-31', daysBeginningWith('2023-12-31', days))).toBe(days - 1)
  })
})
