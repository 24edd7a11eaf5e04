import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { toCalendar } from './to-calendar.js'

const options = { name: 'IM&T contracts', domain: 'rk9.example.nhs.uk', asOf: '2024-06-01' } as const
const entries: readonly ContractEntry[] = [
  {
    reference: 'C1',
    title: 'Rostering – £ and commas, semicolons; and “quotes” that make the line long enough to be folded twice',
    supplier: 'Café Systèmes Limited',
    end: '31/12/2024',
    noticePeriod: '3 months',
    review: '01/07/2024',
    extension: '1 x 12 months',
  },
  { title: 'Print', supplier: 'Ricoh', end: 'January 2027' },
  { title: 'Old', end: '31/03/2020' },
]

interface Read {
  readonly uid: string
  readonly start: string
  readonly summary: string
  readonly alarms: readonly string[]
  readonly isDate: boolean
}
const read = (file: string): readonly Read[] =>
  new ICAL.Component(ICAL.parse(file) as []).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      summary: event.summary,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })

describe('toCalendar', () => {
  const file = toCalendar(entries, options)
  it('is read by another implementation, day for day', () => {
    expect(read(file).map(({ uid, start, isDate }) => [uid, start, isDate])).toEqual([
      ['c1-end@rk9.example.nhs.uk', '2024-12-31', true],
      ['c1-maximum@rk9.example.nhs.uk', '2025-12-31', true],
      ['c1-procurement@rk9.example.nhs.uk', '2024-06-01', true],
      ['c1-review@rk9.example.nhs.uk', '2024-07-01', true],
      ['c1-notice@rk9.example.nhs.uk', '2024-09-30', true],
      ['c1-option-20251231@rk9.example.nhs.uk', '2024-12-31', true],
      ['print-ricoh-end@rk9.example.nhs.uk', '2027-01-01', true],
      ['print-ricoh-procurement@rk9.example.nhs.uk', '2026-01-01', true],
    ])
  })
  it('keeps every character through folding', () => {
    expect(read(file)[0]?.summary).toBe(`Contract ends: ${entries[0]?.title ?? ''} (Café Systèmes Limited)`)
  })
  it('folds at 75 octets, with CRLF', () => {
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toContain('\n')
  })
  it('ends every line, the last one too', () => {
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
    expect(toCalendar([], options)).toMatch(/\r\nEND:VCALENDAR\r\n$/)
  })
  it('reminds whole days before', () => {
    expect(read(file)[0]?.alarms).toEqual(['-P180D', '-P90D', '-P30D'])
    expect(read(toCalendar(entries, { ...options, alarmDays: [7] }))[0]?.alarms).toEqual(['-P7D'])
  })
  it('marks what is overdue, and puts nothing before the day', () => {
    const overdue = read(file).find(({ uid }) => uid.startsWith('c1-procurement'))
    expect([overdue?.summary, overdue?.alarms]).toEqual([
      `Overdue: Begin to buy the replacement: ${entries[0]?.title ?? ''} (Café Systèmes Limited)`,
      [],
    ])
    for (const asOf of ['2024-06-01', '2026-02-01', '2026-03-15', '2026-12-31', '2027-01-15'] as const)
      for (const { start } of read(toCalendar(entries, { ...options, asOf }))) expect(start >= asOf).toBe(true)
  })
  it('puts the last day of a window that is open, with reminders that can still ring', () => {
    const [end, buy] = read(
      toCalendar([{ reference: 'W', title: 'Hosting', end: '31/03/2027' }], { ...options, asOf: '2026-05-15' }),
    )
    expect([buy?.uid, buy?.start, buy?.alarms]).toEqual(['w-procurement@rk9.example.nhs.uk', '2026-06-30', ['-P30D']])
    expect(end?.alarms).toEqual(['-P180D', '-P90D', '-P30D'])
  })
  it('reminds of notice for a break before the chance is gone', () => {
    const register = [
      { reference: 'D', title: 'Data centre', end: '31/03/2029', breakDate: '31/03/2027', noticePeriod: '6 months' },
    ]
    const events = read(toCalendar(register, { ...options, asOf: '2026-09-15' }))
    const notice = events.find(({ uid }) => uid.startsWith('d-break-notice'))
    expect([notice?.start, notice?.summary, notice?.alarms]).toEqual([
      '2026-09-30',
      'Last day to give notice for the break on 31 March 2027: Data centre',
      ['-P1D'],
    ])
  })
  it('keeps the identifiers of rows without a reference that differ in their ends alone', () => {
    const twice: readonly ContractEntry[] = [
      { title: 'Scan', supplier: 'S', end: '31/12/2026' },
      { title: 'Scan', supplier: 'S', end: '31/12/2027' },
    ]
    const uids = (rows: readonly ContractEntry[]) =>
      new Map(read(toCalendar(rows, options)).map(({ uid, start, summary }) => [uid, `${start} ${summary}`]))
    expect(uids(twice.toReversed())).toEqual(uids(twice))
  })
  it('keeps the identifiers of rows that share a reference when they move', () => {
    const rows = [
      { reference: 'R', title: 'Print', supplier: 'Ricoh', end: '31/12/2026' },
      { reference: 'R', title: 'Post', supplier: 'Oakrow', end: '31/12/2027' },
    ]
    const idsOf = (register: readonly ContractEntry[]): readonly string[] =>
      read(toCalendar(register, options))
        .map(({ uid, summary }) => `${uid} ${summary}`)
        .sort()
    expect(idsOf([...rows].reverse())).toEqual(idsOf(rows))
  })
  it('takes no time of the day', () => {
    expect(file.match(/TRANSP:TRANSPARENT/g)?.length).toBe(read(file).length)
  })
  it('is the same file for the same register, and the same identifiers on another day', () => {
    expect(toCalendar(entries, options)).toBe(file)
    expect(read(toCalendar(entries, { ...options, asOf: '2024-06-02', sequence: 1 })).map(({ uid }) => uid)).toEqual(
      read(file).map(({ uid }) => uid),
    )
  })
  it('names what is missing or wrong', () => {
    expect(() => toCalendar(entries, { ...options, domain: '' })).toThrow(/domain/)
    expect(() => toCalendar(entries, { ...options, alarmDays: [-1] })).toThrow(/alarmDays/)
    expect(() => toCalendar(entries, { ...options, asOf: '2024-13-01' })).toThrow(RangeError)
  })

  // @see hostile.md F14
  it.each(['Trust\r\nATTACH:http://x', 'Trust\nX', 'Trust\rX', 'a\u0007', 'a\u2028b', 'a\u0085b'])(
    'takes no name that begins another line or holds a control: %j',
    (name) => {
      expect(() => toCalendar(entries, { ...options, name })).toThrow(/^toCalendar: name/)
    },
  )
  it.each(['x\r\nATTENDEE:mailto:a@b', 'x y', 'x;y', 'x:y', 'a@b', 'a\u200bb'])(
    'takes no domain that is none: %j',
    (domain) => {
      expect(() => toCalendar(entries, { ...options, domain })).toThrow(/^toCalendar: domain/)
    },
  )

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\r\n',
          '\n',
          '\r',
          '\t',
          ' ',
          ';',
          ',',
          ':',
          '\\',
          '\\n',
          '"',
          'END:VEVENT',
          'ATTENDEE:mailto:a@b',
        ),
        fc.constantFrom('\0', '\u0007', '\u001b', '\u007f', '\u0085', '\u2028', '\u202e', '£', '\u{1f600}'),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))
  const namesIn = (text: string): readonly string[] =>
    new ICAL.Component(ICAL.parse(text) as [])
      .getAllSubcomponents('vevent')
      .flatMap((event) => [event, ...event.getAllSubcomponents('valarm')])
      .flatMap((component) => component.getAllProperties().map(({ name }) => name))

  it('holds the same properties whatever a title, a supplier or a reference holds, and no control but its line ends', () => {
    const register = (text: string): readonly ContractEntry[] => [
      { reference: `r${text}`, title: `t${text}t`, supplier: 'Maker', end: '31/12/2024', noticePeriod: '3 months' },
      { title: 't', supplier: `s${text}s`, end: 'January 2027' },
    ]
    const expected = namesIn(toCalendar(register('x'), options))
    fc.assert(
      fc.property(hostile, (text) => {
        const written = toCalendar(register(text), options)
        expect(namesIn(written)).toEqual(expected)
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
        for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }),
    )
  })
})
