import { describe, expect, it } from 'vitest'
import { allDivisions, listed } from '../../test/support/brute-force-days.js'
import type { Division } from './calendar.js'
import { holidaysOf } from './holidays.js'
import { dateOfDayNumber } from '../date/day-number.js'
import { skippedDays } from './skipped-days.js'
import { ukBankHolidays } from './uk-bank-holidays.js'

const { knownFrom, knownTo } = ukBankHolidays
const yearOf = (date: string): number => Number(date.slice(0, 4))
const own = (division: Division): readonly string[] =>
  holidaysOf(ukBankHolidays.divisions[division]).map(({ day }) => dateOfDayNumber(day))

describe('the packed years', () => {
  it.each(allDivisions)('hold exactly the researched days of %s, contested ones apart', (division) => {
    expect(own(division)).toEqual(listed[division].filter((day) => !day.contested).map((day) => day.date))
  })
  it.each(allDivisions)('give each day of %s its name, kind and verification', (division) => {
    const explained = skippedDays(ukBankHolidays.divisions[division], knownFrom, knownTo).flatMap(({ date, because }) =>
      because
        .filter(({ reason }) => reason !== 'weekend')
        .map(({ name, reason, divisions, citation }) => ({
          date,
          name,
          reason,
          divisions,
          verified: citation?.verified,
        })),
    )
    expect(explained).toEqual(
      listed[division]
        .filter((day) => !day.contested)
        .map((day) => ({
          date: day.date,
          name: day.title,
          reason: day.substituteDay ? 'substitute' : day.oneOff || day.moved ? 'proclamation' : 'bankHoliday',
          divisions: [division],
          verified: day.verification === 'gov.uk-data' || day.verification === 'dracos-blog+rule',
        })),
    )
  })
  it('keep Good Friday two days before Easter, and the Monday holidays on Mondays', () => {
    // Anonymous Gregorian computus, as printed by Nature in 1876.
    for (let year = yearOf(knownFrom); year <= yearOf(knownTo); year++) {
      const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
      const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
      const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
      const m = Math.floor((a + 11 * h + 22 * l) / 451)
      const easter = Date.UTC(year, Math.floor((h + l - 7 * m + 114) / 31) - 1, ((h + l - 7 * m + 114) % 31) + 1)
      for (const division of allDivisions)
        expect(own(division)).toContain(new Date(easter - 2 * 864e5).toISOString().slice(0, 10))
      for (const division of ['england-and-wales', 'northern-ireland'] as const)
        expect(own(division)).toContain(new Date(easter + 864e5).toISOString().slice(0, 10))
    }
    for (const division of allDivisions) {
      for (const day of listed[division]) {
        if (
          /bank holiday$|^Easter Monday/.test(day.title) &&
          !day.moved &&
          !day.oneOff &&
          day.title !== 'World Cup bank holiday (Scotland)'
        )
          expect(new Date(`${day.date}T00:00:00Z`).getUTCDay(), day.date).toBe(1)
      }
    }
  })
  it('are every year from the first known day to the last, under one version', () => {
    const { years, provisionalFrom } = ukBankHolidays.union
    expect(knownFrom).toBe(`${years[0]?.[0]}-01-01`)
    expect(knownTo).toBe(`${years.at(-1)?.[0]}-12-31`)
    expect(years.map(([year]) => year)).toEqual(years.map((_, index) => yearOf(knownFrom) + index))
    for (const calendar of [ukBankHolidays.union, ...Object.values(ukBankHolidays.divisions)]) {
      expect(calendar).toMatchObject({
        version: ukBankHolidays.version,
        provisionalFrom,
        knownFrom,
        knownTo,
        amendments: [],
      })
      expect(Object.isFrozen(calendar)).toBe(true)
    }
  })
  it('are not yet proclaimed from the first day that the researched list says so of', () => {
    const { provisionalFrom } = ukBankHolidays.union
    for (const division of allDivisions)
      expect(listed[division].filter((day) => day.provisional)).toEqual(
        listed[division].filter((day) => provisionalFrom !== null && day.date >= provisionalFrom),
      )
  })
  it('take Scotland’s two contested days for working days', () => {
    const contested = listed.scotland.filter((day) => day.contested).map((day) => day.date)
    expect(contested).toEqual(['2010-01-04', '2011-01-04'])
    expect(ukBankHolidays.union.contested.map(({ date }) => date)).toEqual(contested)
    expect(own('scotland')).not.toContain('2010-01-04')
  })
})
