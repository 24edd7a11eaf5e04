import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allDivisions, countOn, holidaysIn } from '../../test/support/brute-force-days.js'
import type { IsoDate } from '../date/iso-date.js'
import { addDays } from '../date/add-days.js'
import { dateOfDayNumber, dayNumber } from '../date/day-number.js'
import { daysBetween } from '../date/days-between.js'
import { weekday } from '../date/weekday.js'
import { amendCalendar } from './amend-calendar.js'
import { ukBankHolidays } from './uk-bank-holidays.js'
import { workingDayCounter } from './working-day-counter.js'
import { workingDays } from './working-days.js'

const between = (from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfDayNumber)
const known = between(ukBankHolidays.knownFrom, ukBankHolidays.knownTo)
const any = between('1900-01-01', '2100-12-31')
const counts = fc.integer({ min: -300, max: 300 })
const union = workingDays(ukBankHolidays.union)
const hard = [
  '2005-01-01',
  '2009-12-31',
  '2022-09-16',
  '2026-06-12',
  ukBankHolidays.knownTo,
  '2004-12-31',
  addDays(ukBankHolidays.knownTo, 1),
  '2011-12-30',
] as const
const citation = { title: 'Invented for this test', url: 'https://example.org/', verified: false }

describe('workingDays', () => {
  it('agrees with counting day by day, in every division', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allDivisions),
        fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2027-06-30') }),
        fc.integer({ min: 1, max: 300 }),
        (division, day, n) => {
          const date = dateOfDayNumber(day)
          return (
            workingDayCounter(ukBankHolidays.divisions[division]).add(date, n).date ===
            countOn(date, n, holidaysIn([division]))
          )
        },
      ),
      { numRuns: 50 },
    )
  })
  it('adding a holiday never shortens a count, nor does removing one lengthen it', () => {
    fc.assert(
      fc.property(
        known,
        fc.array(known, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 300 }),
        (date, holidays, n) => {
          const more = workingDays(
            amendCalendar(
              ukBankHolidays.union,
              holidays.map((day) => ({ change: 'add' as const, date: day, name: 'Invented', citation })),
            ),
          )
          return (
            more.add(date, n).date >= union.add(date, n).date && more.add(date, -n).date <= union.add(date, -n).date
          )
        },
      ),
      {
        numRuns: 50,
        examples: [
          ['2026-06-12', ['2026-06-16'], 1],
          ['2026-06-12', ['2026-06-15'], 1],
        ],
      },
    )
  })
  it('the union never answers before one of its divisions', () => {
    const divisions = allDivisions.map((division) => workingDays(ukBankHolidays.divisions[division]))
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 300 }), (date, n) =>
        divisions.every((division) => division.add(date, n).date <= union.add(date, n).date),
      ),
    )
  })
  it('is monotone in the date and strictly so in n', () => {
    fc.assert(
      fc.property(
        any,
        counts,
        (date, n) =>
          union.add(date, n).date <= union.add(addDays(date, 1), n).date &&
          (n < 0 || union.add(date, n).date < union.add(date, n + 1).date) &&
          (n > 0 || union.add(date, n).date > union.add(date, n - 1).date),
      ),
      { examples: hard.map((date): [IsoDate, number] => [date, 0]) },
    )
  })
  it('adds in steps as it does at once', () => {
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 0, max: 150 }),
        (date, m, n) => union.add(union.add(date, m).date, n).date === union.add(date, m + n).date,
      ),
      { examples: hard.map((date): [IsoDate, number, number] => [date, 1, 1]) },
    )
  })
  it('between undoes add, and adds up', () => {
    fc.assert(
      fc.property(any, counts, any, (date, n, other) => {
        const reached = union.add(date, n).date
        return (
          (n < 0 || union.between(date, reached).days === n) &&
          union.between(date, other).days === -union.between(other, date).days &&
          union.between(date, other).days + union.between(other, reached).days === union.between(date, reached).days
        )
      }),
    )
  })
  it('lands on working days, and next is the first of them', () => {
    fc.assert(
      fc.property(
        any,
        counts.filter((n) => n !== 0),
        (date, n) => {
          const next = union.next(date).date
          return (
            union.isWorkingDay(union.add(date, n).date) &&
            union.isWorkingDay(next) &&
            next >= date &&
            union.between(date, next).days === (next === date ? 0 : 1)
          )
        },
      ),
      { examples: hard.map((date): [IsoDate, number] => [date, 1]) },
    )
  })
  it('explains every day that is not counted, once, and no other', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const to = addDays(from, length)
        const { skipped, working } = union.explain(from, to)
        expect(working + skipped.length).toBe(daysBetween(from, to) + 1)
        for (const { date, because } of skipped) {
          expect(union.isWorkingDay(date)).toBe(false)
          expect(because.length).toBeGreaterThan(0)
          for (const { reason, name, divisions } of because)
            expect(
              reason === 'weekend'
                ? name === weekday(date) && divisions.length === 0
                : name.length > 0 && divisions.length > 0,
            ).toBe(true)
        }
        expect(new Set(skipped.map(({ date }) => date)).size).toBe(skipped.length)
      }),
      { numRuns: 50 },
    )
  })
  it('is provisional exactly where its days leave what is known and proclaimed', () => {
    const provisionalFrom = ukBankHolidays.union.provisionalFrom ?? addDays(ukBankHolidays.knownTo, 1)
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const result = union.add(date, n)
        return (
          result.provisional === (date < '2004-12-31' || result.date >= provisionalFrom) &&
          result.provisional === (result.reason !== undefined)
        )
      }),
      { examples: hard.map((date): [IsoDate, number] => [date, 1]) },
    )
  })
})
