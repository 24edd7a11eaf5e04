import { addDays, ukBankHolidays, type IsoDate } from '@imt/core'
import { afterEach, describe, expect, it } from 'vitest'
import {
  bruteForce,
  bruteForceIn,
  calendarDaysAfter,
  daysFrom,
  monthsAfter,
  nextWorked,
} from '../../test/oracle/brute-force.js'
import { clock } from './clock.js'
import type { ClockEvent } from './event.js'
import type { ObligationId } from './obligation.js'
import type { ClockRegime } from './regime.js'
import { subjectAccessClock } from './subject-access.js'

const { knownFrom, knownTo } = ukBankHolidays
const known = daysFrom(knownFrom, knownTo) as IsoDate[]
/** Every day whose last day lies within the known years. */
const within = (last: (day: IsoDate) => string): readonly IsoDate[] => known.filter((day) => last(day) <= knownTo)
const dueOf = (regime: ClockRegime, events: readonly ClockEvent[], id: ObligationId): IsoDate | null | undefined =>
  clock({ regime, events }).obligations.find((one) => one.id === id)?.due
/** Far beyond any of the periods: a rough end of the days that are tried. */
const roomFor =
  (days: number) =>
  (day: IsoDate): string =>
    addDays(day, days)
const spanned = [7000, 8000] as const

describe('an independent count, day by day, 2005 to 2028', () => {
  it('reaches as far as that', () => {
    expect(knownFrom <= '2005-01-05' && knownTo >= '2028-12-31').toBe(true)
  })

  it('the Regulations: 20, 40 when extended, 60 to pay, 40 and 40 for representations', () => {
    const every = within(roomFor(110))
    expect(every.length).toBeGreaterThan(spanned[1])
    const differ = every.filter((day) => {
      const events = (more: readonly ClockEvent[]): readonly ClockEvent[] => [{ type: 'received', on: day }, ...more]
      const extended = clock({ regime: 'EIR', events: events([{ type: 'timeExtended', on: day }]) }).obligations
      const paying = clock({
        regime: 'EIR',
        events: events([
          { type: 'feesNoticeGiven', on: day },
          { type: 'feeReceived', on: day },
          { type: 'responded', on: day },
          { type: 'reviewRequested', on: day },
        ]),
      }).obligations
      const due = (list: typeof paying, id: ObligationId): string | null | undefined =>
        list.find((one) => one.id === id)?.due
      return (
        due(paying, 'response') !== bruteForce(day, 20, new Set([day])) ||
        due(extended, 'response') !== bruteForce(day, 40) ||
        due(extended, 'refusalNotice') !== bruteForce(day, 40) ||
        due(paying, 'feePayment') !== bruteForce(day, 60) ||
        due(paying, 'reviewRequest') !== bruteForce(day, 40) ||
        due(paying, 'review') !== bruteForce(day, 40)
      )
    })
    expect(differ).toEqual([])
  })

  it('the Scottish Act: 20 by Scotland’s holidays, 40 to ask for a review, 20 to answer it', () => {
    const every = within(roomFor(80))
    const differ = every.filter((day) => {
      const { obligations } = clock({
        regime: 'FOISA',
        events: [
          { type: 'received', on: day },
          { type: 'responded', on: day },
          { type: 'reviewRequested', on: day },
        ],
      })
      const due = (id: ObligationId): string | null | undefined => obligations.find((one) => one.id === id)?.due
      return (
        due('response') !== bruteForceIn('scotland', day, 20) ||
        due('reviewRequest') !== bruteForceIn('scotland', day, 40) ||
        due('review') !== bruteForceIn('scotland', day, 20)
      )
    })
    expect(differ).toEqual([])
    expect(every.filter((day) => bruteForceIn('scotland', day, 20) !== bruteForce(day, 20)).length).toBeGreaterThan(500)
  })

  it('clarification, fees and the review under the Act', () => {
    const every = within(roomFor(80))
    const differ = every.filter((day) => {
      const came = calendarDaysAfter(day, 9) as IsoDate
      const { obligations } = clock({
        regime: 'FOIA',
        events: [
          { type: 'received', on: day },
          { type: 'clarificationSought', on: day },
          { type: 'clarificationReceived', on: came },
          { type: 'responded', on: came },
          { type: 'reviewRequested', on: came },
        ],
      })
      const due = (id: ObligationId): string | null | undefined => obligations.find((one) => one.id === id)?.due
      return (
        due('response') !== bruteForce(came, 20) ||
        due('reviewRequest') !== bruteForce(came, 40) ||
        due('review') !== bruteForce(came, 20) ||
        due('reviewLatest') !== bruteForce(came, 40) ||
        due('commissioner') !== calendarDaysAfter(came, 42)
      )
    })
    expect(differ).toEqual([])
  })

  it('the tribunal: 28 days, moved to a day on which it sits, by the earlier of two calendars', () => {
    const every = within(roomFor(40))
    const differ = every.filter((day) => {
      const { obligations, findings } = clock({
        regime: 'FOIA',
        events: [
          { type: 'received', on: day },
          { type: 'decisionNoticeSent', on: day },
        ],
      })
      const last = calendarDaysAfter(day, 28)
      const [england, union] = [nextWorked(last, 'england-and-wales'), nextWorked(last)]
      const appeal = obligations.find(({ id }) => id === 'tribunal')
      return (
        appeal?.due !== (england < union ? england : union) ||
        appeal.until !== '17:00' ||
        findings.some(({ code }) => code === 'tribunal-calendars-differ') !== (england !== union)
      )
    })
    expect(differ).toEqual([])
  })

  it('subject access: a month and three months from the day of receipt', () => {
    const every = within(roomFor(110))
    const differ = every.filter((day) => {
      const wanted = (months: number): string => nextWorked(monthsAfter(day, months), 'england-and-wales')
      return (
        subjectAccessClock({ receivedOn: day }).due !== wanted(1) ||
        subjectAccessClock({ receivedOn: day, extendedOn: day }).due !== wanted(3)
      )
    })
    expect(differ).toEqual([])
  })
})

describe('in another time zone', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  const said = (): string =>
    JSON.stringify(
      ['2026-03-27', '2026-10-23', '2026-12-24'].map((day) => [
        clock({
          regime: 'FOIA',
          events: [
            { type: 'received', on: day as IsoDate },
            { type: 'decisionNoticeSent', on: day as IsoDate },
          ],
        }),
        clock({ regime: 'EIR', events: [{ type: 'received', on: day as IsoDate }] }),
        clock({ regime: 'FOISA', events: [{ type: 'received', on: day as IsoDate }] }),
        subjectAccessClock({ receivedOn: day as IsoDate }),
      ]),
    )
  it.each(['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles'])('%s every clock says the same', (name) => {
    process.env['TZ'] = 'UTC'
    const usual = said()
    process.env['TZ'] = name
    expect(said()).toBe(usual)
  })
})

describe('the days around the turn of a time limit', () => {
  // Rule 12(2): "ends on a day other than a working day": it may be done on the next working day.
  it.each([
    ['2026-11-12', '2026-12-10'],
    ['2026-11-13', '2026-12-11'],
    ['2026-11-14', '2026-12-14'],
    ['2026-11-15', '2026-12-14'],
    ['2026-11-16', '2026-12-14'],
    // Christmas Day and the day after, a Saturday, with its substitute on Monday.
    ['2026-11-26', '2026-12-24'],
    ['2026-11-27', '2026-12-29'],
    // Good Friday and Easter Monday 2026, which Scotland works.
    ['2026-03-06', '2026-04-07'],
    // 2 January is kept in Scotland: by the holidays of England and Wales the day is earlier.
    ['2025-12-05', '2026-01-02'],
  ] as const)('a decision of %s is appealed by %s', (on, due) => {
    expect(
      dueOf(
        'FOIA',
        [
          { type: 'received', on },
          { type: 'decisionNoticeSent', on },
        ],
        'tribunal',
      ),
    ).toBe(due)
  })
  it('flags the day on which the two calendars differ, and gives the earlier', () => {
    const { findings } = clock({
      regime: 'FOIA',
      events: [
        { type: 'received', on: '2025-12-02' },
        { type: 'decisionNoticeSent', on: '2025-12-05' },
      ],
    })
    expect(findings.map(({ code, level, at }) => [code, level, at])).toEqual([
      ['tribunal-calendars-differ', 'note', '/events/1'],
    ])
    expect(findings[0]?.message).toMatch(/2 January 2026 .* 5 January 2026/)
  })
  it('an appeal on the moved day is in time, and one the day after is late', () => {
    const appeal = (on: IsoDate, by?: 'authority'): unknown =>
      clock({
        regime: 'FOIA',
        events: [
          { type: 'received', on: '2026-01-05' },
          { type: 'responded', on: '2026-01-20' },
          { type: 'decisionNoticeSent', on: '2026-11-14' },
          { type: 'tribunalAppealed', on, ...(by && { by }) },
        ],
      }).obligations.find(({ id }) => id === 'tribunal')
    expect(appeal('2026-12-14')).toMatchObject({ due: '2026-12-14', late: 0, whose: 'applicant', until: '17:00' })
    expect(appeal('2026-12-15', 'authority')).toMatchObject({ late: 1, whose: 'authority' })
  })
})
