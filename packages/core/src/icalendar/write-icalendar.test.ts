import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeICalendar, type DayToKeep } from './index.js'

const options = { name: 'Requests', domain: 'example.nhs.uk', product: 'foi', asOf: '2026-11-28' } as const
const day = (more: Partial<DayToKeep> = {}): DayToKeep => ({
  id: 'foi-1-response',
  day: '2026-12-24',
  summary: 'Answer due',
  description: 'FOI-1',
  ...more,
})
const componentOf = (file: string) => new ICAL.Component(ICAL.parse(file) as [])

describe('writeICalendar', () => {
  it('is read by another implementation, day for day', () => {
    const events = componentOf(
      writeICalendar([day(), day({ id: 'x', day: '2027-01-31' })], options),
    ).getAllSubcomponents('vevent')
    expect(
      events.map((event) => [
        event.getFirstPropertyValue('uid'),
        String(event.getFirstPropertyValue('dtstart')),
        event.getFirstPropertyValue('transp'),
      ]),
    ).toEqual([
      ['foi-1-response@example.nhs.uk', '2026-12-24', 'TRANSPARENT'],
      ['x@example.nhs.uk', '2027-01-31', 'TRANSPARENT'],
    ])
  })
  it('rings before the day, and never before the day it is looked from', () => {
    const triggers = (each: DayToKeep, alarmDays?: readonly number[]) =>
      componentOf(writeICalendar([each], { ...options, ...(alarmDays && { alarmDays }) }))
        .getAllSubcomponents('vevent')
        .flatMap((event) => event.getAllSubcomponents('valarm'))
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    expect(triggers(day(), [26, 27, 10])).toEqual(['-P26D', '-P10D'])
    expect(triggers(day())).toEqual(['-P1D'])
    expect(triggers(day({ day: '2026-11-28' }))).toEqual([])
    expect(triggers(day(), [])).toEqual([])
  })
  it('has a component where there is no day, as RFC 5545 asks (3.6)', () => {
    const file = writeICalendar([], options)
    expect(
      componentOf(file)
        .getAllSubcomponents()
        .map(({ name }) => name),
    ).toEqual(['vtimezone'])
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
  it('keeps what a text may hold, and shows what steers a program', () => {
    const [event] = componentOf(
      writeICalendar([day({ summary: 'A, b; c\\d\nBEGIN:VEVENT', description: 'x\u0007\ty' })], options),
    ).getAllSubcomponents('vevent')
    expect(event?.getFirstPropertyValue('summary')).toBe('A, b; c\\d\nBEGIN:VEVENT')
    expect(event?.getFirstPropertyValue('description')).toBe('x␇ y')
  })
  it.each([
    [{ name: '' }, 'name must be given'],
    [{ name: 'a\nb' }, 'name must be one line'],
    [{ product: ' ' }, 'product must be given'],
    [{ domain: 'a b' }, 'domain must be letters'],
    [{ alarmDays: [-1] }, 'alarmDays and sequence'],
    [{ sequence: 0.5 }, 'alarmDays and sequence'],
    [{ asOf: '2026-02-30' as never }, '2026-02-30'],
    [{ days: 3 }, 'days'],
  ])('refuses %j by name', (more, words) => {
    expect(() => writeICalendar([day()], { ...options, ...more })).toThrow(words)
  })
  it('refuses a day that does not exist, and an identifier given twice', () => {
    expect(() => writeICalendar([day({ day: '2026-13-01' as never })], options)).toThrow('2026-13-01')
    expect(() => writeICalendar([day(), day()], options)).toThrow('days[1].id')
  })
})
