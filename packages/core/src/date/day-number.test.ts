import { describe, expect, it } from 'vitest'
import type { IsoDate } from './iso-date.js'
import { addDays } from './add-days.js'
import { dateOfDayNumber, dayNumber } from './day-number.js'
import { daysBetween } from './days-between.js'
import { longDate } from '../words/long-date.js'
import { weekday, weekdayIndex, weekdayNames } from './weekday.js'

describe('dayNumber and dateOfDayNumber', () => {
  it.each([
    { date: '1970-01-01', day: 0, source: 'the start of the count' },
    { date: '1969-12-31', day: -1, source: 'the day before' },
    { date: '1899-12-30', day: -25569, source: 'day 0 of spreadsheets: 25,569 days before 1970-01-01' },
    { date: '2000-02-29', day: 11016, source: 'leap day of a century divisible by 400' },
    { date: '2000-03-01', day: 11017, source: 'the day after' },
    { date: '0000-01-01', day: -719528, source: 'first day that can be written' },
    { date: '0999-12-31', day: -354286, source: 'last day of a year of three digits' },
    { date: '9999-12-31', day: 2932896, source: 'last day that can be written' },
  ] as const)('$date is day $day ($source)', ({ date, day }) => {
    expect(dayNumber(date)).toBe(day)
    expect(dateOfDayNumber(day)).toBe(date)
  })

  it('agrees with Date.UTC on every day from 1850 to 2150 and is its own inverse', () => {
    for (let day = Date.UTC(1850, 0, 1) / 864e5; day <= Date.UTC(2150, 11, 31) / 864e5; day++) {
      const date = new Date(day * 864e5).toISOString().slice(0, 10) as IsoDate
      if (dayNumber(date) !== day || dateOfDayNumber(day) !== date) expect.fail(`${date} is not day ${day}`)
    }
  })

  it.each([
    '2019-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-04-31',
    '19-01-01',
    '2019-1-1',
    '2019/01/01',
    '2019/01-01',
    '2019-01/01',
    '20x9-01-01',
    '20 9-01-01',
    'xxxx-01-01',
    '2019-x1-01',
    ' 2019-01-01',
    '2019-01-01 ',
    '2019-01-0x',
    '',
    '٢٠١٩-٠١-٠١',
  ])('refuses %j and names the parameter', (text) =>
    expect(() => dayNumber(text as IsoDate)).toThrow(
      /^dayNumber: date must be a calendar day written YYYY-MM-DD, got "/,
    ),
  )
  it.each([0.5, Number.NaN, Infinity, -719_529, 2_932_897])('refuses day %d', (day) =>
    expect(() => dateOfDayNumber(day)).toThrow(/^dateOfDayNumber: day must be/),
  )
})

describe('days', () => {
  it('adds days over leap days, year ends and the days that Samoa skipped', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2018-12-31', 1)).toBe('2019-01-01')
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
    expect(addDays('2024-03-01', -366)).toBe('2023-03-01')
    expect(() => addDays('2024-02-30', 1)).toThrow(/addDays: date/)
    expect(() => addDays('2024-02-28', 1.5)).toThrow(/addDays: days/)
    expect(() => addDays('9999-12-31', 1)).toThrow(
      /^addDays: days must lead to a day within the years 0000 to 9999, got 1 from 9999-12-31$/,
    )
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
  })
  it('counts days between, across the ends of summer time', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0)
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1)
    expect(() => daysBetween('2026-11-31' as IsoDate, '2026-11-21')).toThrow(/daysBetween: from/)
    expect(() => daysBetween('2026-11-21', '2026-11-31' as IsoDate)).toThrow(/daysBetween: to/)
  })
  it('says what it was given where that is no text', () => {
    for (const [given, kind] of [
      [new Date(0), 'a Date'],
      [undefined, 'nothing'],
      [20260615, 'number'],
    ] as const)
      expect(() => daysBetween(given as unknown as IsoDate, '2026-11-21')).toThrow(
        new TypeError(`daysBetween: from must be text, a calendar day written YYYY-MM-DD, got ${kind}`),
      )
  })
  it('counts the days of the week from Monday, before 1970 too', () => {
    for (const date of ['1969-12-22', '1969-12-28', '1970-01-01', '1970-01-05', '2026-06-13', '2026-06-15'] as const)
      expect([date, weekdayNames[weekdayIndex(dayNumber(date))]]).toEqual([date, weekday(date)])
    expect([-11, -10, -4, 3, 4, 5, 10, 11].map((day) => weekdayIndex(day))).toEqual([6, 0, 6, 6, 0, 1, 6, 0])
  })
  it('names the weekday and writes dates out', () => {
    expect(weekday('1970-01-01')).toBe('Thursday')
    expect(weekday('1969-12-28')).toBe('Sunday')
    expect(weekday('2026-06-15')).toBe('Monday')
    expect(longDate('2018-03-01')).toBe('1 March 2018')
    expect(longDate('0999-12-31')).toBe('31 December 999')
    expect(() => longDate('2026-02-30' as IsoDate)).toThrow(/^longDate: date must be a calendar day/)
  })
})
