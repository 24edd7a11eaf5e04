import { afterAll, describe, expect, it } from 'vitest'
import type { IsoDate } from './iso-date.js'
import { addMonths } from './add-months.js'
import { completedMonths } from './completed-months.js'
import { termEnd } from './term-end.js'

describe('addMonths', () => {
  it.each([
    { anchor: '2023-08-31', months: 18, expected: '2025-02-28', source: 'estate trap 9: not 3 March' },
    { anchor: '2024-02-29', months: 12, expected: '2025-02-28', source: 'estate trap 9' },
    { anchor: '2024-02-29', months: 48, expected: '2028-02-29', source: 'next leap year' },
    {
      anchor: '2019-01-31',
      months: 2,
      expected: '2019-03-31',
      source: 'estate trap 9: from the anchor, never cumulatively',
    },
    { anchor: '2019-01-31', months: 1, expected: '2019-02-28', source: 'clamped' },
    { anchor: '2019-01-28', months: 1, expected: '2019-02-28', source: 'not clamped' },
    { anchor: '2019-03-31', months: -1, expected: '2019-02-28', source: 'backwards, clamped' },
    { anchor: '2019-01-15', months: -1, expected: '2018-12-15', source: 'backwards over a year end' },
    { anchor: '2019-01-15', months: 0, expected: '2019-01-15', source: 'nothing' },
    { anchor: '2011-11-30', months: 1, expected: '2011-12-30', source: 'the day Samoa skipped' },
    { anchor: '2011-12-30', months: 1, expected: '2012-01-30', source: 'from the day Samoa skipped' },
    { anchor: '1993-08-21', months: 12, expected: '1994-08-21', source: 'the day Kwajalein skipped' },
    { anchor: '0099-12-31', months: 2, expected: '0100-02-28', source: 'years that Date reads as 1900 and something' },
    { anchor: '9999-11-30', months: 1, expected: '9999-12-30', source: 'last year that can be written' },
  ] as const)('$anchor + $months months = $expected ($source)', ({ anchor, months, expected }) =>
    expect(addMonths(anchor, months)).toBe(expected),
  )

  it('agrees with the rule on integers for every day of 2010 to 2013', () => {
    for (let time = Date.UTC(2010, 0, 1); time <= Date.UTC(2013, 11, 31); time += 864e5) {
      const anchor = new Date(time).toISOString().slice(0, 10) as IsoDate
      const [year = 0, month = 0, day = 0] = anchor.split('-').map(Number)
      for (const months of [-13, -1, 1, 6, 13, 24]) {
        const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
        const expected = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
        if (addMonths(anchor, months) !== expected)
          expect.fail(`${anchor} + ${months}: ${addMonths(anchor, months)}, expected ${expected}`)
      }
    }
  })
  it('names the parameter of a wrong call', () => {
    expect(() => addMonths('2019-02-30', 1)).toThrow(/^addMonths: anchor/)
    expect(() => addMonths('2019-02-28', 0.5)).toThrow(/^addMonths: months/)
    expect(() => addMonths('9999-12-31', 1)).toThrow(
      /^addMonths: months must lead to a day within the years 0000 to 9999, got 1 from 9999-12-31$/,
    )
    expect(() => addMonths('2026-01-01', 1e12)).toThrow(/^addMonths: months must lead/)
  })
})

describe('the zone of the machine', () => {
  const zone = process.env['TZ']
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  it.each(['UTC', 'Europe/London', 'Pacific/Auckland', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kwajalein'])(
    'never matters: %s',
    (name) => {
      process.env['TZ'] = name
      // The test can only fail if the zone took hold: Samoa had no 30 December 2011.
      expect(new Date(2011, 11, 30, 12).getDate()).toBe(name === 'Pacific/Apia' ? 31 : 30)
      expect(addMonths('2011-11-30', 1)).toBe('2011-12-30')
      expect(addMonths('2011-12-30', 0)).toBe('2011-12-30')
      expect(addMonths('1993-08-21', 0)).toBe('1993-08-21')
      expect(termEnd('2011-12-31', 1)).toBe('2012-01-30')
      expect(termEnd('2019-03-31', 12)).toBe('2020-03-30')
      expect(completedMonths('2011-11-30', '2011-12-30')).toBe(1)
    },
  )
})

describe('termEnd', () => {
  it.each([
    {
      start: '2025-03-01',
      months: 36,
      expected: '2028-02-29',
      source: 'rule vector T15: before 1 March of a leap year',
    },
    { start: '2024-03-01', months: 12, expected: '2025-02-28', source: 'rule vector T15' },
    { start: '2025-01-31', months: 1, expected: '2025-02-28', source: 'rule vector T15: there is no 31 February' },
    { start: '2026-02-02', months: 48, expected: '2030-02-01', source: 'rule vector T15' },
    { start: '2018-04-01', months: 12, expected: '2019-03-31', source: 'a financial year' },
    { start: '2024-02-29', months: 12, expected: '2025-02-28', source: 'there is no 29 February 2025' },
    { start: '2024-02-29', months: 48, expected: '2028-02-28', source: 'there is a 29 February 2028' },
    { start: '2019-01-01', months: 1, expected: '2019-01-31', source: 'a calendar month' },
    { start: '2019-07-01', months: 36, expected: '2022-06-30', source: 'rule vector T17' },
  ] as const)('$months months from $start end on $expected ($source)', ({ start, months, expected }) =>
    expect(termEnd(start, months)).toBe(expected),
  )

  it.each([0, -1, 1.5, Number.NaN])('refuses %d months', (months) =>
    expect(() => termEnd('2019-01-01', months)).toThrow(/^termEnd: months must be/),
  )
})

describe('completedMonths', () => {
  it.each([
    { from: '2022-04-01', to: '2026-11-22', months: 55, source: 'estate calc 1.1: 55 of 60' },
    { from: '2019-07-02', to: '2023-04-05', months: 45, source: 'estate calc check case snipe-it #12788' },
    { from: '2026-10-22', to: '2026-11-21', months: 0, source: 'the day before' },
    { from: '2026-10-22', to: '2026-11-22', months: 1, source: 'the day' },
    { from: '2026-10-22', to: '2026-11-23', months: 1, source: 'the day after' },
    { from: '2023-01-31', to: '2023-02-27', months: 0, source: 'the day before the last of February' },
    { from: '2023-01-31', to: '2023-02-28', months: 1, source: 'addMonths gives 28 February' },
    { from: '2023-03-31', to: '2023-04-30', months: 1, source: 'addMonths gives 30 April' },
    { from: '2024-02-29', to: '2025-02-28', months: 12, source: 'addMonths gives 28 February' },
    { from: '2026-11-22', to: '2026-11-22', months: 0, source: 'the same day' },
    { from: '2026-12-01', to: '2026-11-22', months: -1, source: 'not yet in use' },
  ] as const)('$from to $to: $months ($source)', ({ from, to, months }) =>
    expect(completedMonths(from, to)).toBe(months),
  )
  it('names the parameter of a wrong call', () => {
    expect(() => completedMonths('2019-02-30', '2019-03-01')).toThrow(/^completedMonths: from/)
    expect(() => completedMonths('2019-02-28', '2019-03-32' as IsoDate)).toThrow(/^completedMonths: to/)
  })
})
