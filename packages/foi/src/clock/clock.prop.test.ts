import { addDays, amendCalendar, ukBankHolidays, type Calendar, type IsoDate } from '@imt/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, type ClockInput } from './clock.js'
import type { ClockEvent, ClockEventType } from './event.js'
import type { ObligationId } from './obligation.js'
import { responseDue } from './response-due.js'
import { subjectAccessClock } from './subject-access.js'

const day = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2005-01-05', n))
const gap = fc.integer({ min: 0, max: 60 })
const citation = { title: 'Invented', url: 'https://example.org/notice', verified: false }
const dueOf = (
  events: readonly ClockEvent[],
  id: ObligationId = 'response',
  calendar = ukBankHolidays.union,
): IsoDate => {
  const found = clock({ regime: 'FOIA', events, calendar }).obligations.find((one) => one.id === id)?.due
  if (!found) throw new Error('no date')
  return found
}

describe('adding a holiday', () => {
  it('never shortens a deadline, and moves it by one working day at most', () => {
    fc.assert(
      fc.property(day, gap, (received, after) => {
        const amended = amendCalendar(ukBankHolidays.union, [
          { change: 'add', date: addDays(received, after), name: 'Invented', citation },
        ])
        const [before, now] = [responseDue(received, ukBankHolidays.union).date, responseDue(received, amended).date]
        expect(now >= before).toBe(true)
        expect(now <= responseDue(addDays(received, 7), ukBankHolidays.union).date).toBe(true)
      }),
      {
        examples: [
          ['2026-12-24', 0],
          ['2026-12-24', 1],
          ['2026-11-20', 31],
        ],
      },
    )
  })

  it('never shortens one with pauses either', () => {
    fc.assert(
      fc.property(day, gap, gap, gap, (received, notice, paid, after) => {
        const events: ClockEvent[] = [
          { type: 'received', on: received },
          { type: 'feesNoticeGiven', on: addDays(received, notice) },
          { type: 'feeReceived', on: addDays(received, notice + paid) },
        ]
        const amended = amendCalendar(ukBankHolidays.union, [
          { change: 'add', date: addDays(received, after), name: 'Invented', citation },
        ])
        expect(dueOf(events, 'response', amended) >= dueOf(events)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('pausing', () => {
  it('never shortens: fees, then clarification, each put the last day off or leave it', () => {
    fc.assert(
      fc.property(day, gap, gap, gap, gap, (received, notice, paid, sought, came) => {
        const start: ClockEvent = { type: 'received', on: received }
        const fee: ClockEvent[] = [
          { type: 'feesNoticeGiven', on: addDays(received, notice) },
          { type: 'feeReceived', on: addDays(received, notice + paid) },
        ]
        const clarification: ClockEvent[] = [
          { type: 'clarificationSought', on: addDays(received, sought) },
          { type: 'clarificationReceived', on: addDays(received, sought + came) },
        ]
        const sorted = [...fee, ...clarification].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
        expect(dueOf([start, ...fee]) >= dueOf([start])).toBe(true)
        expect(dueOf([start, ...clarification]) >= dueOf([start])).toBe(true)
        expect(dueOf([start, ...sorted]) >= dueOf([start, ...fee])).toBe(true)
      }),
      {
        examples: [
          ['2026-10-01', 0, 0, 0, 0],
          ['2026-10-01', 28, 5, 28, 2],
          ['2026-12-24', 1, 12, 20, 3],
        ],
      },
    )
  })

  it('a longer pause never gives an earlier day', () => {
    fc.assert(
      fc.property(day, gap, gap, gap, (received, notice, paid, more) => {
        const with_ = (length: number): readonly ClockEvent[] => [
          { type: 'received', on: received },
          { type: 'feesNoticeGiven', on: addDays(received, notice) },
          { type: 'feeReceived', on: addDays(received, notice + length) },
        ]
        expect(dueOf(with_(paid + more)) >= dueOf(with_(paid))).toBe(true)
      }),
    )
  })
})

describe('the last day', () => {
  it('is a working day, comes no earlier for a later receipt, and is later by the Code or the same', () => {
    fc.assert(
      fc.property(day, gap, (received, later) => {
        const { date } = responseDue(received, ukBankHolidays.union)
        expect(responseDue(addDays(received, later), ukBankHolidays.union).date >= date).toBe(true)
        const code = clock({ regime: 'FOIA', receipt: 'code', events: [{ type: 'received', on: received }] })
          .obligations[0]?.due
        expect(code !== null && code !== undefined && code >= date).toBe(true)
      }),
    )
  })

  it('weighing the public interest moves neither the answer nor the refusal notice', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), (received, after) => {
        const start: ClockEvent = { type: 'received', on: received }
        const extended: readonly ClockEvent[] = [
          start,
          { type: 'publicInterestExtended', on: addDays(received, after), exemption: 's36(2)(c)' },
        ]
        for (const id of ['response', 'refusalNotice'] as const) expect(dueOf(extended, id)).toBe(dueOf([start], id))
        expect(dueOf(extended, 'publicInterestTarget') > dueOf([start])).toBe(true)
      }),
    )
  })
})

describe('the clocks of the Regulations, of the Scottish Act, of the tribunal and of subject access', () => {
  const extended = (received: IsoDate): readonly ClockEvent[] => [
    { type: 'received', on: received },
    { type: 'timeExtended', on: received },
  ]
  const decided = (received: IsoDate): readonly ClockEvent[] => [
    { type: 'received', on: received },
    { type: 'decisionNoticeSent', on: received },
  ]
  type Timer = (received: IsoDate, calendar: Calendar) => IsoDate | null | undefined
  const lastOf = (input: ClockInput, id: ObligationId): IsoDate | null | undefined =>
    clock(input).obligations.find((one) => one.id === id)?.due
  const { union, divisions } = ukBankHolidays
  const timers: readonly (readonly [string, Calendar, Timer])[] = [
    ['EIR', union, (day, calendar) => lastOf({ regime: 'EIR', events: extended(day), calendar }, 'response')],
    [
      'FOISA',
      divisions.scotland,
      (day, calendar) => lastOf({ regime: 'FOISA', events: extended(day), calendar }, 'response'),
    ],
    ['tribunal', union, (day, calendar) => lastOf({ regime: 'FOIA', events: decided(day), calendar }, 'tribunal')],
    [
      'subject access',
      divisions['england-and-wales'],
      (receivedOn, calendar) => subjectAccessClock({ receivedOn, calendar }).due,
    ],
  ]
  it.each(timers)(
    '%s: a holiday more never shortens it, and a later receipt never ends earlier',
    (_, calendar, timer) => {
      fc.assert(
        fc.property(day, gap, gap, (received, after, later) => {
          const amended = amendCalendar(calendar, [
            { change: 'add', date: addDays(received, after), name: 'Invented', citation },
          ])
          const due = timer(received, calendar) ?? ''
          expect(due > received).toBe(true)
          expect((timer(received, amended) ?? '') >= due).toBe(true)
          expect((timer(addDays(received, later), calendar) ?? '') >= due).toBe(true)
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('events in any order', () => {
  const types: readonly ClockEventType[] = [
    'received',
    'clarificationSought',
    'clarificationReceived',
    'feesNoticeGiven',
    'feeReceived',
    'refusalNoticeGiven',
    'responded',
    'reviewRequested',
    'reviewAnswered',
    'commissionerComplained',
    'decisionNoticeSent',
    'tribunalAppealed',
    'timeExtended',
    'partResponded',
    'withdrawn',
    'lapsed',
    'transferred',
    'onHold',
    'resumed',
  ]
  const event = fc.tuple(fc.constantFrom(...types), day).map(([type, on]) => ({ type, on }) as ClockEvent)
  it('never throw; and each one dated before an event listed earlier is named by a finding', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 10 }),
        fc.constantFrom('FOIA' as const, 'EIR' as const, 'FOISA' as const),
        (events, regime) => {
          const { findings } = clock({ regime, events })
          events.forEach(({ type, on }, index) => {
            if (!events.slice(0, index).some((earlier) => earlier.on > on)) return
            const named = findings.find(({ code, at }) => code === 'event-out-of-order' && at === `/events/${index}`)
            expect(named?.message).toContain(type)
          })
        },
      ),
      { numRuns: 60 },
    )
  })
})
