import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../date/iso-date.js'
import { addDays } from '../date/add-days.js'
import { daysBetween } from '../date/days-between.js'
import { weekday } from '../date/weekday.js'
import type { Calendar } from './calendar.js'
import { amendCalendar } from './amend-calendar.js'
import { workingDayCounter } from './working-day-counter.js'
import { workingDays } from './working-days.js'

const citation = { title: 'Invented notice', url: 'https://example.org/notice', verified: false }
/** Six weeks, Monday 2 March to Friday 10 April 2026: holidays at both ends and in the middle, one day contested. */
const small: Calendar = {
  label: 'six weeks',
  version: '1',
  divisions: ['scotland'],
  knownFrom: '2026-03-02',
  knownTo: '2026-04-10',
  provisionalFrom: '2026-04-06',
  years: [[2026, 'my0302s sb0317 su0318e gf0403 em0406* sa0410s']],
  contested: [
    { date: '2026-03-24', name: 'Contested', division: 'scotland', citation },
    { date: '2026-03-26', name: 'Contested elsewhere', division: 'northern-ireland', citation },
  ],
  amendments: [],
}
const holidays = ['2026-03-02', '2026-03-17', '2026-04-03', '2026-04-06', '2026-04-10']
const isWorked = (day: IsoDate): boolean => !/^S/.test(weekday(day)) && !holidays.includes(day)

/** Day by day, as a person would count. */
const count = (from: IsoDate, n: number): IsoDate => {
  let day = from
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, Math.sign(n))
    if (isWorked(day)) left -= 1
  }
  return day
}
/** What is to be said of a stretch of days, `from` and `to` included. */
const said = (from: IsoDate, to: IsoDate): object => {
  const reasons =
    from > to
      ? []
      : [
          ...(from < small.knownFrom ? [/before 2 March 2026 are not in this calendar/] : []),
          ...(to > small.knownTo
            ? [/after 10 April 2026 are not known/]
            : to >= '2026-04-06'
              ? [/from 6 April 2026 are published but not all proclaimed/]
              : []),
        ]
  const isContested = from <= '2026-03-24' && '2026-03-24' <= to
  return { provisional: reasons.length > 0, reasons: reasons.map(String), notes: isContested ? 1 : 0 }
}
const heard = (standing: {
  readonly provisional: boolean
  readonly reason?: string
  readonly notes?: readonly { readonly message: string }[]
}): object => ({
  provisional: standing.provisional,
  reasons: [
    /before 2 March 2026 are not in this calendar/,
    /after 10 April 2026 are not known/,
    /from 6 April 2026 are published but not all proclaimed/,
  ]
    .filter((pattern) => pattern.test(standing.reason ?? ''))
    .map(String),
  notes: standing.notes?.filter(({ message }) => message.startsWith('Check 24 March 2026:')).length ?? 0,
})

const days: IsoDate[] = []
for (let day: IsoDate = '2026-02-20'; day <= '2026-04-20'; day = addDays(day, 1)) days.push(day)

describe('workingDayCounter on a calendar of six weeks, every day of it and ten beyond', () => {
  const counter = workingDayCounter(small)
  it('counts forwards and backwards as a person would, and says what the count rests on', () => {
    for (const from of days)
      for (let n = -12; n <= 12; n += 1) {
        if (n === 0) continue
        const result = counter.add(from, n)
        const expected = count(from, n)
        const [low, high] = n > 0 ? [addDays(from, 1), expected] : [expected, addDays(from, -1)]
        expect({ from, n, date: result.date, ...heard(result) }).toEqual({
          from,
          n,
          date: expected,
          ...said(low, high),
        })
      }
  })
  it('finds the next working day, the day itself if it is one', () => {
    for (const from of days) {
      const expected = isWorked(from) ? from : count(from, 1)
      const next = counter.next(from)
      expect({ from, date: next.date, ...heard(next) }).toEqual({ from, date: expected, ...said(from, expected) })
      expect(counter.isWorkingDay(from)).toBe(isWorked(from))
    }
  })
  it('counts the days between two days, in either order', () => {
    for (const from of days)
      for (let to = addDays(from, -15); to <= addDays(from, 15); to = addDays(to, 1)) {
        const [low, high] = from <= to ? [from, to] : [to, from]
        let worked = 0
        for (let day = addDays(low, 1); day <= high; day = addDays(day, 1)) if (isWorked(day)) worked += 1
        const between = counter.between(from, to)
        expect({ from, to, days: between.days, ...heard(between) }).toEqual({
          from,
          to,
          days: from <= to || worked === 0 ? worked : -worked,
          ...said(addDays(low, 1), high),
        })
        expect(heard(counter.standing(from, to))).toEqual(said(from, to))
      }
  })
  it('says everything that a stretch over the whole calendar rests on, in sentences apart', () => {
    expect(counter.standing('2026-03-01', '2026-04-11').reason).toMatch(/there\. Bank holidays after 10 April/)
    expect(counter.standing('2026-03-02', '2026-03-20')).toEqual({ provisional: false })
    expect(heard(counter.standing('2026-03-02', '2026-04-11'))).toEqual(said('2026-03-02', '2026-04-11'))
  })
  it('explains what a stretch comes to, a stretch of one day included, and nothing backwards', () => {
    const calendar = workingDays(small)
    for (const day of days) {
      expect(calendar.explain(day, day).working).toBe(isWorked(day) ? 1 : 0)
      expect(calendar.explain(day, addDays(day, -1))).toMatchObject({ working: 0, skipped: [] })
      const week = calendar.explain(day, addDays(day, 6))
      expect(week.working + week.skipped.length).toBe(daysBetween(day, addDays(day, 6)) + 1)
    }
  })
})

describe('an amended calendar', () => {
  it('takes days at both ends of the calendar, and none before or after', () => {
    const change = { change: 'add', name: 'Invented', citation } as const
    expect(workingDays(amendCalendar(small, [{ ...change, date: '2026-03-02' }])).isWorkingDay('2026-03-02')).toBe(
      false,
    )
    expect(amendCalendar(small, [{ ...change, date: '2026-04-10' }]).version).toBe('1+2026-04-10')
    for (const date of ['2026-03-01', '2026-04-11'] as const)
      expect(() => amendCalendar(small, [{ ...change, date }])).toThrow(
        /^amendCalendar: amendments\[\]\.date must lie between 2026-03-02 and 2026-04-10/,
      )
  })
  it('removes the day that is named and leaves the others', () => {
    const amended = amendCalendar(small, [{ change: 'remove', date: '2026-03-17', name: 'Invented', citation }])
    const counter = workingDays(amended)
    expect(holidays.filter((day) => counter.isWorkingDay(day as IsoDate))).toEqual(['2026-03-17'])
  })
  it('lists days in their order, whenever they were added', () => {
    const amended = amendCalendar(
      small,
      (['2026-03-30', '2026-03-10'] as const).map((date) => ({ change: 'add', date, name: 'Invented', citation })),
    )
    const named = workingDays(amended)
      .explain('2026-03-02', '2026-04-10')
      .skipped.filter(({ because }) => because.some(({ reason }) => reason !== 'weekend'))
    expect(named.map(({ date }) => date)).toEqual([
      '2026-03-02',
      '2026-03-10',
      '2026-03-17',
      '2026-03-30',
      '2026-04-03',
      '2026-04-06',
      '2026-04-10',
    ])
  })
  it('has nothing to remove for a division that is not its own, and says so for its own', () => {
    const gone = { change: 'remove', date: '2026-03-18', name: 'Invented', citation } as const
    expect(amendCalendar(small, [{ ...gone, divisions: ['england-and-wales'] }]).version).toBe(
      '1-2026-03-18@england-and-wales',
    )
    expect(amendCalendar(small, [{ ...gone, divisions: ['england-and-wales', 'northern-ireland'] }]).version).toBe(
      '1-2026-03-18@england-and-wales@northern-ireland',
    )
    expect(() => amendCalendar(small, [{ ...gone, divisions: ['scotland'] }])).toThrow(/cannot be removed/)
  })
  it('names the parameter that is wrong', () => {
    const wrong = (value: unknown): never => value as never
    expect(() => amendCalendar(wrong('x'), [])).toThrow(/^amendCalendar: calendar must be/)
    expect(() => amendCalendar(small, wrong('x'))).toThrow(/^amendCalendar: amendments must be/)
    expect(() => amendCalendar(small, [wrong('x')])).toThrow(/^amendCalendar: amendments\[\] must be/)
    expect(() => amendCalendar(small, [], wrong('x'))).toThrow(/^amendCalendar: reach must be/)
    expect(() => amendCalendar(small, [], wrong({ knownTo: 'x', provisionalFrom: null }))).toThrow(
      /^amendCalendar: reach\.knownTo must be/,
    )
    expect(() => amendCalendar(small, [], wrong({ knownTo: '2026-04-10', provisionalFrom: 'x' }))).toThrow(
      /^amendCalendar: reach\.provisionalFrom must be/,
    )
  })
})
