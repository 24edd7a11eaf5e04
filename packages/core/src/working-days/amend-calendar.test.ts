import { describe, expect, it } from 'vitest'
import { calendarTo2028 } from '../../test/support/calendar-to-2028.js'
import type { Amendment } from './calendar.js'
import { amendCalendar } from './amend-calendar.js'
import { ukBankHolidays } from './uk-bank-holidays.js'
import { workingDays } from './working-days.js'

const citation = { title: 'Invented for this test', url: 'https://example.org/', verified: false }
const add = (date: Amendment['date'], more: Partial<Amendment> = {}): Amendment => ({
  change: 'add',
  date,
  name: 'Invented holiday',
  citation,
  ...more,
})
const remove = (date: Amendment['date'], more: Partial<Amendment> = {}): Amendment => ({
  change: 'remove',
  date,
  name: 'Invented change',
  citation,
  ...more,
})

describe('amendCalendar', () => {
  it('adds a holiday under another version and leaves the old calendar alone', () => {
    const amended = amendCalendar(ukBankHolidays.union, [add('2027-06-07')])
    expect(workingDays(ukBankHolidays.union).add('2027-06-04', 1).date).toBe('2027-06-07')
    expect(workingDays(amended).add('2027-06-04', 1)).toEqual({ date: '2027-06-08', provisional: false })
    expect(workingDays(amended).explain('2027-06-07', '2027-06-07').skipped).toEqual([
      {
        date: '2027-06-07',
        because: [
          {
            reason: 'amendment',
            name: 'Invented holiday',
            divisions: ['england-and-wales', 'scotland', 'northern-ireland'],
            citation,
          },
        ],
      },
    ])
    expect(amended.version).toBe(`${ukBankHolidays.version}+2027-06-07`)
    expect(Object.isFrozen(amended)).toBe(true)
    expect(ukBankHolidays.union.amendments).toEqual([])
  })
  it('moves a holiday: one day removed, another added', () => {
    const amended = amendCalendar(ukBankHolidays.union, [remove('2027-05-31'), add('2027-06-03')])
    const days = workingDays(amended)
    expect(days.isWorkingDay('2027-05-31')).toBe(true)
    expect(days.isWorkingDay('2027-06-03')).toBe(false)
    expect(amended.version).toBe(`${ukBankHolidays.version}-2027-05-31+2027-06-03`)
  })
  it('keeps to the divisions named', () => {
    const scottish = add('2027-06-07', { divisions: ['scotland'] })
    expect(workingDays(amendCalendar(ukBankHolidays.union, [scottish])).isWorkingDay('2027-06-07')).toBe(false)
    expect(
      workingDays(amendCalendar(ukBankHolidays.divisions['england-and-wales'], [scottish])).isWorkingDay('2027-06-07'),
    ).toBe(true)
    expect(amendCalendar(ukBankHolidays.union, [scottish]).version).toBe(
      `${ukBankHolidays.version}+2027-06-07@scotland`,
    )
  })
  it('leaves a day a holiday of the union while one division still keeps it', () => {
    const one = remove('2027-12-27', { divisions: ['scotland'] })
    expect(workingDays(amendCalendar(ukBankHolidays.union, [one])).isWorkingDay('2027-12-27')).toBe(false)
    expect(workingDays(amendCalendar(ukBankHolidays.divisions.scotland, [one])).isWorkingDay('2027-12-27')).toBe(true)
  })
  it('takes the last word on a day, over one call or several', () => {
    const twice = amendCalendar(
      amendCalendar(amendCalendar(ukBankHolidays.union, [add('2027-06-07')]), [remove('2027-06-07')]),
      [add('2027-06-07')],
    )
    expect(workingDays(twice).isWorkingDay('2027-06-07')).toBe(false)
    expect(
      workingDays(amendCalendar(ukBankHolidays.union, [add('2027-06-07'), remove('2027-06-07')])).isWorkingDay(
        '2027-06-07',
      ),
    ).toBe(true)
  })
  it('settles a contested day, and its warning goes', () => {
    const days = workingDays(amendCalendar(ukBankHolidays.union, [add('2010-01-04', { divisions: ['scotland'] })]))
    expect(days.add('2010-01-01', 1)).toEqual({ date: '2010-01-05', provisional: false })
  })
  it('reaches further once further years are published', () => {
    const amended = amendCalendar(calendarTo2028, [add('2029-01-01')], {
      knownTo: '2029-12-31',
      provisionalFrom: '2029-01-01',
    })
    expect(amended.version).toBe('to-2028~2029-12-31+2029-01-01')
    expect(workingDays(amended).add('2027-12-31', 1)).toEqual({ date: '2028-01-05', provisional: false })
    expect(workingDays(amended).add('2028-12-29', 1)).toMatchObject({ date: '2029-01-02', provisional: true })
    expect(
      workingDays(amendCalendar(calendarTo2028, [], { knownTo: '2028-12-31', provisionalFrom: null })).add(
        '2028-12-28',
        1,
      ),
    ).toEqual({ date: '2028-12-29', provisional: false })
  })
  it.each([
    ['a date that does not exist', [add('2027-02-30')], RangeError, /amendments\[\]\.date must be a calendar day/],
    [
      'a date the calendar does not cover',
      [add('2029-01-01')],
      RangeError,
      /must lie between 2005-01-01 and 2028-12-31/,
    ],
    ['a day removed that is no holiday', [remove('2027-06-07')], RangeError, /it is no holiday of this calendar/],
    ['no division', [add('2027-06-07', { divisions: [] })], TypeError, /divisions must name a division/],
    ['another change', [add('2027-06-07', { change: 'move' as 'add' })], TypeError, /change must be 'add' or 'remove'/],
  ])('refuses %s', (_, amendments, type, message) => {
    expect(() => amendCalendar(calendarTo2028, amendments)).toThrow(type)
    expect(() => amendCalendar(calendarTo2028, amendments)).toThrow(message)
  })
  it('refuses to reach less far', () => {
    expect(() => amendCalendar(calendarTo2028, [], { knownTo: '2027-12-31', provisionalFrom: null })).toThrow(
      /reach\.knownTo must not be before 2028-12-31/,
    )
    expect(() => amendCalendar(calendarTo2028, [], { knownTo: '2029-12-31', provisionalFrom: '2029-02-29' })).toThrow(
      /reach\.provisionalFrom/,
    )
  })
})
