import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allDivisions, countOn, holidaysIn, isWorked } from '../../test/support/brute-force-days.js'
import { calendarTo2028 } from '../../test/support/calendar-to-2028.js'
import type { IsoDate } from '../date/iso-date.js'
import { addDays } from '../date/add-days.js'
import { dateOfDayNumber } from '../date/day-number.js'
import { ukBankHolidays } from './uk-bank-holidays.js'
import { workingDays } from './working-days.js'

const union = workingDays(ukBankHolidays.union)
const england = workingDays(ukBankHolidays.divisions['england-and-wales'])

interface Case {
  readonly id: string
  readonly received: IsoDate
  readonly workingDays: number
  readonly due: IsoDate
  readonly dueFromNextWorkingDay?: IsoDate
  readonly dueEnglandAndWales?: IsoDate
  readonly holidays?: readonly IsoDate[]
  readonly source: string
}
const vectors = JSON.parse(readFileSync(new URL('../../test/vectors/working-days.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[]
  readonly nonWorking: readonly { readonly date: IsoDate; readonly source: string }[]
}

describe('dated cases', () => {
  it.each(vectors.cases)(
    '$id: $workingDays working days after $received ($source)',
    ({ received, workingDays: n, due, dueFromNextWorkingDay, dueEnglandAndWales, holidays }) => {
      expect(union.add(received, n)).toEqual({ date: due, provisional: false })
      expect(union.between(received, due)).toEqual({ days: n, provisional: false })
      if (dueFromNextWorkingDay) expect(union.add(union.next(received).date, n).date).toBe(dueFromNextWorkingDay)
      if (dueEnglandAndWales) expect(england.add(received, n).date).toBe(dueEnglandAndWales)
      const { skipped, working } = union.explain(addDays(received, 1), due)
      expect(working).toBe(n)
      if (holidays)
        expect(
          skipped.filter(({ because }) => because.every(({ reason }) => reason !== 'weekend')).map(({ date }) => date),
        ).toEqual(holidays)
    },
  )
  it.each(vectors.nonWorking)('$date is not a working day ($source)', ({ date }) =>
    expect(union.isWorkingDay(date)).toBe(false),
  )

  it('counts sixty consecutive working days inclusive: first 2026-09-01, last 2026-11-23', () => {
    expect(union.add('2026-09-01', 59).date).toBe('2026-11-23')
  })
  it('ends an eight-day standstill that begins on 2026-12-21 on 2027-01-05 (Procurement Act 2023 s.51(2))', () => {
    expect(union.add('2026-12-21', 7).date).toBe('2027-01-05')
  })
})

describe('against a counter that goes day by day', () => {
  const everyDay: IsoDate[] = []
  const { knownFrom, knownTo } = ukBankHolidays
  for (let day = knownFrom; day <= knownTo; day = addDays(day, 1)) everyDay.push(day)

  it.each([...allDivisions.map((division) => [division] as const), allDivisions])(
    '%s %s %s: every day that is known',
    (...divisions) => {
      const calendar =
        divisions.length === 1 && divisions[0] ? ukBankHolidays.divisions[divisions[0]] : ukBankHolidays.union
      const days = workingDays(calendar)
      const holidays = holidaysIn(divisions)
      for (const date of everyDay) {
        if (days.isWorkingDay(date) !== isWorked(Date.parse(date), holidays)) expect.fail(`${date} is worked or not`)
      }
      for (const date of everyDay) {
        const due = countOn(date, 20, holidays)
        if (due > knownTo) break
        if (days.add(date, 20).date !== due)
          expect.fail(`20 working days after ${date}: ${days.add(date, 20).date}, expected ${due}`)
        if (isWorked(Date.parse(date), holidays) && days.add(due as IsoDate, -20).date !== date)
          expect.fail(`20 working days before ${due}: ${days.add(due as IsoDate, -20).date}, expected ${date}`)
      }
    },
  )
})

describe('the edge of what is known', () => {
  const to2028 = workingDays(calendarTo2028)
  const published = /^Bank holidays from 1 January 2028 are published but not all proclaimed/
  it.each([
    { date: '2027-12-30', n: 1, expected: '2027-12-31', reason: undefined, why: 'the last proclaimed day' },
    {
      date: '2027-12-31',
      n: 1,
      expected: '2028-01-05',
      reason: published,
      why: 'into 2028, over two substitutes and a third',
    },
    { date: '2028-12-28', n: 1, expected: '2028-12-29', reason: published, why: 'the last working day known' },
    {
      date: '2028-12-29',
      n: 1,
      expected: '2029-01-01',
      reason: /^Bank holidays after 31 December 2028 are not known to this calendar: only weekends/,
      why: 'one day too far: weekends only',
    },
    {
      date: '2004-12-30',
      n: 1,
      expected: '2004-12-31',
      reason: /^Bank holidays before 1 January 2005 are not in this calendar/,
      why: 'before the first day',
    },
    {
      date: '2004-12-31',
      n: 1,
      expected: '2005-01-05',
      reason: undefined,
      why: 'the first working day of 2005 in any part',
    },
    {
      date: '2005-01-05',
      n: -1,
      expected: '2004-12-31',
      reason: /^Bank holidays before/,
      why: 'back over the first day',
    },
    { date: '2029-01-01', n: -1, expected: '2028-12-29', reason: published, why: 'back over the last day' },
    { date: '2040-01-02', n: 10, expected: '2040-01-16', reason: /^Bank holidays after/, why: 'far beyond' },
    { date: '1990-01-01', n: 5, expected: '1990-01-08', reason: /^Bank holidays before/, why: 'far before' },
  ] as const)('$n after $date is $expected: $why', ({ date, n, expected, reason }) => {
    const result = to2028.add(date, n)
    expect(result.date).toBe(expected)
    expect(result.provisional).toBe(reason !== undefined)
    if (reason) expect(result.reason).toMatch(reason)
    else expect(result).not.toHaveProperty('reason')
  })
  it('gives both reasons for a count that leaves the calendar at both ends', () => {
    expect(to2028.between('2004-01-01', '2030-01-01')).toMatchObject({
      provisional: true,
      reason: expect.stringMatching(/before 1 January 2005.*after 31 December 2028/) as string,
    })
    expect(to2028.standing('2011-01-05', '2027-12-31')).toEqual({ provisional: false })
    expect(to2028.next('2029-01-06')).toMatchObject({ date: '2029-01-08', provisional: true })
    expect(to2028.isWorkingDay('2029-01-01')).toBe(true)
  })
})

describe('contested days', () => {
  const note = (date: string): object => ({
    code: 'contestedDay',
    message: expect.stringContaining(
      `Check ${date}: it is listed as a bank holiday in Scotland, but no proclamation was made`,
    ) as string,
  })
  it.each([
    { date: '2009-12-31', n: 1, expected: '2010-01-04', notes: [note('4 January 2010')] },
    { date: '2010-01-01', n: 1, expected: '2010-01-04', notes: [note('4 January 2010')] },
    { date: '2010-01-04', n: 1, expected: '2010-01-05', notes: undefined },
    { date: '2010-12-31', n: 1, expected: '2011-01-04', notes: [note('4 January 2011')] },
    { date: '2011-01-04', n: -1, expected: '2010-12-31', notes: undefined },
    { date: '2011-01-05', n: -1, expected: '2011-01-04', notes: [note('4 January 2011')] },
    { date: '2009-12-23', n: 3, expected: '2009-12-30', notes: undefined },
  ] as const)('$n after $date is $expected, with $notes.length notes', ({ date, n, expected, notes }) => {
    const result = union.add(date, n)
    expect(result.date).toBe(expected)
    expect(result.notes).toEqual(notes)
    expect(result.provisional).toBe(false)
  })
  it('concern Scotland and the union only, and are all named', () => {
    expect(union.between('2009-12-31', '2011-12-31').notes).toEqual([note('4 January 2010'), note('4 January 2011')])
    expect(workingDays(ukBankHolidays.divisions.scotland).add('2010-01-01', 1).notes).toHaveLength(1)
    expect(england.add('2010-01-01', 1)).toEqual({ date: '2010-01-04', provisional: false })
  })
})

describe('explain', () => {
  it('names every skipped day, where and why, with every ground', () => {
    const { skipped, working } = union.explain('2021-12-31', '2022-01-05')
    expect(working).toBe(2)
    expect(
      skipped.map(({ date, because }) => [
        date,
        because.map(({ reason, name, divisions }) => [reason, name, divisions.length]),
      ]),
    ).toEqual([
      ['2022-01-01', [['weekend', 'Saturday', 0]]],
      ['2022-01-02', [['weekend', 'Sunday', 0]]],
      [
        '2022-01-03',
        [
          ['substitute', "New Year's Day", 2],
          ['substitute', '2nd January', 1],
        ],
      ],
      ['2022-01-04', [['substitute', "New Year's Day", 1]]],
    ])
  })
  it('says when a proclaimed day was first listed, and by whom', () => {
    expect(union.explain('2026-06-15', '2026-06-15').skipped).toEqual([
      {
        date: '2026-06-15',
        because: [
          {
            reason: 'proclamation',
            name: 'World Cup bank holiday (Scotland)',
            divisions: ['scotland'],
            firstListed: '2026-02-25',
            citation: expect.objectContaining({ verified: true }) as object,
          },
        ],
      },
    ])
    expect(england.explain('2026-06-15', '2026-06-15')).toEqual({ working: 1, skipped: [], provisional: false })
    expect(union.explain('2022-09-19', '2022-09-19').skipped[0]?.because[0]).toMatchObject({
      name: 'State Funeral of Queen Elizabeth II',
      firstListed: '2022-09-09',
      divisions: allDivisions,
    })
  })
  it('keeps unverified facts unverified', () => {
    expect(union.explain('2006-08-28', '2006-08-28').skipped[0]?.because[0]?.citation).toMatchObject({
      verified: false,
    })
    expect(union.explain('2008-08-25', '2008-08-25').skipped[0]?.because[0]?.citation).toMatchObject({
      verified: false,
    })
    expect(union.explain('2005-01-04', '2005-01-04').skipped[0]?.because[0]?.citation).toMatchObject({ verified: true })
  })
  it('says that an explanation is provisional, warns of contested days, and has nothing to say backwards', () => {
    expect(workingDays(calendarTo2028).explain('2028-12-30', '2029-01-02')).toMatchObject({
      working: 2,
      provisional: true,
    })
    expect(union.explain('2010-01-04', '2010-01-04')).toMatchObject({
      working: 1,
      skipped: [],
      notes: [{ code: 'contestedDay' }],
    })
    expect(union.explain('2026-06-16', '2026-06-15')).toEqual({ working: 0, skipped: [], provisional: false })
  })
})

describe('calls', () => {
  it('leaves a date alone when nothing is added', () => {
    expect(union.add('2026-06-13', 0)).toEqual({ date: '2026-06-13', provisional: false })
    expect(union.between('2026-06-13', '2026-06-13')).toEqual({ days: 0, provisional: false })
  })
  it('rolls on only from days that are not worked', () => {
    expect(union.next('2026-06-12').date).toBe('2026-06-12')
    expect(union.next('2026-06-13').date).toBe('2026-06-16')
    expect(england.next('2026-06-13').date).toBe('2026-06-15')
  })
  it('counts backwards', () => {
    expect(union.add('2026-06-16', -1).date).toBe('2026-06-12')
    expect(union.add('2026-06-14', -1).date).toBe('2026-06-12')
    expect(union.between('2026-06-16', '2026-06-12').days).toBe(-1)
  })
  it.each([
    ['add: date', () => union.add('2026-02-30', 1)],
    ['add: n', () => union.add('2026-02-28', 1.5)],
    ['add: n', () => union.add('2026-02-28', Number.NaN)],
    ['next: date', () => union.next('x' as IsoDate)],
    ['isWorkingDay: date', () => union.isWorkingDay('x' as IsoDate)],
    ['between: from', () => union.between('x' as IsoDate, '2026-02-28')],
    ['between: to', () => union.between('2026-02-28', 'x' as IsoDate)],
    ['standing: from', () => union.standing('x' as IsoDate, '2026-02-28')],
    ['standing: to', () => union.standing('2026-02-28', 'x' as IsoDate)],
  ])('names workingDays.%s when it is wrong', (parameter, call) =>
    expect(call).toThrow(new RegExp(`^workingDays\\.${parameter} must be`)),
  )
  it('names the calendar that is none, and what it lacks', () => {
    const wrong = (value: unknown): never => value as never
    expect(() => workingDays(wrong('england'))).toThrow(/^workingDays: calendar must be/)
    expect(() => workingDays(wrong({}))).toThrow(/^workingDays: calendar\.knownFrom must be/)
  })
  it('counts none of a stretch that ends before it begins', () => {
    expect(union.explain('2026-11-26', '2026-11-24')).toMatchObject({ working: 0, skipped: [] })
    expect(union.explain('2026-11-24', '2026-11-26').working).toBe(3)
  })
  it('names the parameters of explain', () => {
    expect(() => union.explain('x' as IsoDate, '2026-02-28')).toThrow(/from must be/)
    expect(() => union.explain('2026-02-28', 'x' as IsoDate)).toThrow(/to must be/)
  })
  it('refuses results that cannot be written as a date', () => {
    expect(() => union.add('9999-12-30', 50)).toThrow(
      /^workingDays\.add: n must lead to a day within the years 0000 to 9999, got 50 from 9999-12-30$/,
    )
    expect(() => union.add('9999-12-31', 1)).toThrow(RangeError)
    expect(() => union.add('0000-01-03', -5)).toThrow(/^workingDays\.add: n must lead/)
    expect(() => union.add('2026-01-01', 1e12)).toThrow(/^workingDays\.add: n must lead/)
    expect(union.add('9999-12-30', 1).date).toBe('9999-12-31')
    expect(dateOfDayNumber(0)).toBe('1970-01-01')
  })
})
