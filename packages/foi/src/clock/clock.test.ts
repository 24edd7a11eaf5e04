import { amendCalendar, ukBankHolidays, type IsoDate } from '@imt/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bruteForce, daysFrom } from '../../test/oracle/brute-force.js'
import { clock } from './clock.js'
import type { ClockEvent } from './event.js'
import type { Clock, Obligation, ObligationId } from './obligation.js'
import { recalculated } from './recalculated.js'
import { responseDue } from './response-due.js'

interface Vectors {
  readonly cases: readonly {
    readonly id: string
    readonly received: IsoDate | null
    readonly workingDays: number
    readonly expectedDueStatute: IsoDate | null
    readonly expectedDueS45CodeConvention: IsoDate | null
    readonly wrongIfEnglandAndWalesHolidaysOnly: IsoDate | null
    readonly holidaysExcludedInWindow: readonly IsoDate[] | null
    readonly assertNonWorking?: readonly IsoDate[]
  }[]
  readonly constructed: readonly {
    readonly id: string
    readonly received: IsoDate
    readonly feesNoticeGiven?: IsoDate
    readonly feeReceived?: IsoDate
    readonly clarificationReceived?: IsoDate
    readonly expectedDue: IsoDate
    readonly expectedDueS45CodeConvention?: IsoDate
    readonly expectedPit40?: IsoDate
    readonly holidaysExcludedInWindow20?: readonly IsoDate[]
  }[]
}
const vectors = JSON.parse(
  readFileSync(new URL('../../test/vectors/foi-clock.json', import.meta.url), 'utf8'),
) as Vectors
const dated = vectors.cases.filter(
  (one): one is typeof one & { received: IsoDate; expectedDueStatute: IsoDate } =>
    one.received !== null && one.expectedDueStatute !== null,
)

const find = ({ obligations }: Clock, id: ObligationId): Obligation | undefined =>
  obligations.find((one) => one.id === id)
const due = (
  events: readonly ClockEvent[],
  id: ObligationId = 'response',
  more: { readonly receipt?: 'statute' | 'code'; readonly regime?: 'FOIA' | 'EIR' } = {},
): IsoDate | null | undefined => find(clock({ regime: 'FOIA', events, ...more }), id)?.due
const codes = (events: readonly ClockEvent[], regime: 'FOIA' | 'EIR' = 'FOIA'): readonly string[] =>
  clock({ regime, events }).findings.map(({ code }) => code)
const holidaysOf = (obligation: Obligation | undefined): readonly IsoDate[] =>
  (obligation?.skipped ?? [])
    .filter(({ because }) => because.every(({ reason }) => reason !== 'weekend'))
    .map(({ date }) => date)

describe('dated cases with a source', () => {
  it('has them all', () => {
    expect(dated.length).toBeGreaterThan(40)
  })

  it.each(dated.filter(({ workingDays }) => workingDays === 20))(
    '$id',
    ({ received, expectedDueStatute, expectedDueS45CodeConvention, holidaysExcludedInWindow }) => {
      const timed = clock({ regime: 'FOIA', events: [{ type: 'received', on: received }] })
      expect(find(timed, 'response')?.due).toBe(expectedDueStatute)
      expect(responseDue(received, ukBankHolidays.union).date).toBe(expectedDueStatute)
      expect(
        find(clock({ regime: 'FOIA', receipt: 'code', events: [{ type: 'received', on: received }] }), 'response')?.due,
      ).toBe(expectedDueS45CodeConvention)
      expect(timed.findings.some(({ code }) => code === 'receipt-conventions-differ')).toBe(
        expectedDueStatute !== expectedDueS45CodeConvention,
      )
      if (holidaysExcludedInWindow) expect(holidaysOf(find(timed, 'response'))).toEqual(holidaysExcludedInWindow)
    },
  )

  it.each(dated.filter(({ workingDays }) => workingDays === 40))(
    '$id: the target for weighing the public interest',
    ({ received, expectedDueStatute }) => {
      expect(
        due(
          [
            { type: 'received', on: received },
            { type: 'publicInterestExtended', on: received, exemption: 's31(1)(a)' },
          ],
          'publicInterestTarget',
        ),
      ).toBe(expectedDueStatute)
    },
  )

  it.each(vectors.cases.flatMap(({ id, assertNonWorking = [] }) => assertNonWorking.map((day) => [id, day] as const)))(
    '%s: %s is left out',
    (_, day) => {
      const dayBefore = bruteForce(day, 0)
      expect(
        holidaysOf(find(clock({ regime: 'FOIA', events: [{ type: 'received', on: '2014-07-07' }] }), 'response')),
      ).toContain(dayBefore)
    },
  )
})

describe('constructed cases', () => {
  it.each(vectors.constructed)(
    '$id',
    ({
      received,
      feesNoticeGiven,
      feeReceived,
      clarificationReceived,
      expectedDue,
      expectedDueS45CodeConvention,
      expectedPit40,
      holidaysExcludedInWindow20,
    }) => {
      const events: ClockEvent[] = [{ type: 'received', on: received }]
      if (feesNoticeGiven) events.push({ type: 'feesNoticeGiven', on: feesNoticeGiven })
      if (feeReceived) events.push({ type: 'feeReceived', on: feeReceived })
      if (clarificationReceived)
        events.push(
          { type: 'clarificationSought', on: received },
          { type: 'clarificationReceived', on: clarificationReceived },
        )
      expect(due(events)).toBe(expectedDue)
      if (expectedDueS45CodeConvention)
        expect(due(events, 'response', { receipt: 'code' })).toBe(expectedDueS45CodeConvention)
      if (expectedPit40)
        expect(
          due(
            [...events, { type: 'publicInterestExtended', on: received, exemption: 's43(2)' }],
            'publicInterestTarget',
          ),
        ).toBe(expectedPit40)
      if (holidaysExcludedInWindow20)
        expect(holidaysOf(find(clock({ regime: 'FOIA', events }), 'response'))).toEqual(holidaysExcludedInWindow20)
    },
  )
})

describe('an independent count, day by day', () => {
  const { knownFrom, knownTo } = ukBankHolidays
  const known = daysFrom(knownFrom, knownTo) as IsoDate[]
  it('agrees on every day of receipt whose answer is due within the known years', () => {
    const every = known.filter((day) => bruteForce(day, 20) <= knownTo)
    const differ = every.filter((day) => responseDue(day, ukBankHolidays.union).date !== bruteForce(day, 20))
    expect(differ).toEqual([])
    expect(every.length).toBeGreaterThan(8700)
  })

  it('agrees with clock too, and with its target of 40 working days', () => {
    const every = known.filter((day) => bruteForce(day, 40) <= knownTo)
    const differ = every.filter((day) => {
      const timed = clock({
        regime: 'FOIA',
        events: [
          { type: 'received', on: day },
          { type: 'publicInterestExtended', on: day, exemption: 's31(1)(a)' },
        ],
      })
      return (
        find(timed, 'response')?.due !== bruteForce(day, 20) ||
        find(timed, 'publicInterestTarget')?.due !== bruteForce(day, 40)
      )
    })
    expect(differ).toEqual([])
  })
})

describe('clarification and fees', () => {
  const received = { type: 'received', on: '2026-10-01' } as const
  it('no time runs while clarification is outstanding, and a whole period starts when it comes', () => {
    const sought = { type: 'clarificationSought', on: '2026-10-05' } as const
    const waiting = find(clock({ regime: 'FOIA', events: [received, sought] }), 'response')
    expect(waiting).toMatchObject({
      due: null,
      reason: 'Clarification sought on 5 October 2026 has not come: time starts when it does.',
    })
    expect(due([received, sought, { type: 'clarificationReceived', on: '2026-10-20' }])).toBe(
      bruteForce('2026-10-20', 20),
    )
  })

  it('no time runs while a fee is unpaid, and the applicant has three months beginning with the day of the notice', () => {
    const notice = { type: 'feesNoticeGiven', on: '2026-10-06' } as const
    const timed = clock({ regime: 'FOIA', events: [received, notice] })
    expect(find(timed, 'response')?.due).toBeNull()
    expect(find(timed, 'feePayment')).toMatchObject({ due: '2027-01-05', whose: 'applicant', level: 'statute' })
    expect(find(clock({ regime: 'EIR', events: [received, notice] }), 'feePayment')).toMatchObject({
      due: bruteForce('2026-10-06', 60),
      level: 'regulation',
    })
  })

  it('leaves out the days of two fees notices', () => {
    const events: ClockEvent[] = [
      received,
      { type: 'feesNoticeGiven', on: '2026-10-06' },
      { type: 'feeReceived', on: '2026-10-08' },
      { type: 'feesNoticeGiven', on: '2026-10-12' },
      { type: 'feeReceived', on: '2026-10-16' },
    ]
    const leftOut = new Set([...daysFrom('2026-10-06', '2026-10-08'), ...daysFrom('2026-10-12', '2026-10-16')])
    expect(due(events)).toBe(bruteForce('2026-10-01', 20, leftOut))
    const { skipped } = find(clock({ regime: 'FOIA', events }), 'response') as Obligation
    expect(skipped.filter(({ because }) => because[0]?.reason === 'feesNotice').map(({ date }) => date)).toEqual([
      ...leftOut,
    ])
  })

  it('a second fees notice leaves the first one standing, and is flagged', () => {
    const events: ClockEvent[] = [
      { type: 'received', on: '2026-09-01' },
      { type: 'feesNoticeGiven', on: '2026-09-03' },
      { type: 'feesNoticeGiven', on: '2026-09-10' },
      { type: 'feeReceived', on: '2026-09-15' },
    ]
    expect(due(events)).toBe('2026-10-12')
    expect(clock({ regime: 'FOIA', events }).findings.map(({ code, at }) => [code, at])).toEqual([
      ['fees-notice-again', '/events/2'],
    ])
  })

  it('flags a fee paid, or still unpaid, after the time for it (s.9(2), reg. 8)', () => {
    const paid = (last: IsoDate): ClockEvent[] => [
      received,
      { type: 'feesNoticeGiven', on: '2026-10-06' },
      { type: 'feeReceived', on: last },
    ]
    const unpaid = (last: IsoDate): ClockEvent[] => [
      received,
      { type: 'feesNoticeGiven', on: '2026-10-06' },
      { type: 'reviewRequested', on: last },
    ]
    expect(codes(paid('2027-01-05'))).toEqual([])
    expect(codes(paid('2027-01-06'))).toEqual(['fee-paid-late'])
    expect(codes(unpaid('2027-01-05'))).toEqual([])
    expect(codes(unpaid('2027-01-06'))).toEqual(['fee-unpaid'])
    const lookedAt = (asOf: IsoDate): readonly string[] =>
      clock({ regime: 'FOIA', events: [received, { type: 'feesNoticeGiven', on: '2026-10-06' }], asOf }).findings.map(
        ({ code }) => code,
      )
    expect(lookedAt('2027-01-05')).toEqual([])
    expect(lookedAt('2027-01-06')).toEqual(['fee-unpaid'])
    const { findings } = clock({ regime: 'FOIA', events: paid('2027-01-06') })
    expect(findings[0]).toMatchObject({ level: 'warning', at: '/events/2', citation: [{ provision: 's.9(2)' }] })
    const sixtieth = bruteForce('2026-10-06', 60) as IsoDate
    expect(codes(paid(sixtieth), 'EIR')).toEqual([])
    expect(
      clock({ regime: 'EIR', events: paid('2027-01-29') }).findings.map(({ code, citation }) => [
        code,
        citation?.[0]?.provision,
      ]),
    ).toEqual([['fee-paid-late', 'reg. 8']])
  })

  it('on one day a cause comes before its effect, however they are listed', () => {
    const start = { type: 'received', on: '2026-09-01' } as const
    const [sought, came] = [
      { type: 'clarificationSought', on: '2026-09-04' },
      { type: 'clarificationReceived', on: '2026-09-04' },
    ] as const
    expect(due([start, came, sought])).toBe('2026-10-02')
    expect(codes([start, came, sought])).toEqual([])
    const [notice, fee] = [
      { type: 'feesNoticeGiven', on: '2026-09-04' },
      { type: 'feeReceived', on: '2026-09-04' },
    ] as const
    expect(due([start, fee, notice])).toBe(due([start, notice, fee]))
    // A second round asked for on the day on which the first came stays open.
    expect(due([start, { type: 'clarificationSought', on: '2026-09-02' }, came, sought])).toBeNull()
  })

  it('flags clarification sought, and a fees notice given, after the twentieth working day', () => {
    const last = bruteForce('2026-10-01', 20) as IsoDate
    expect(last).toBe('2026-10-29')
    expect(codes([received, { type: 'clarificationSought', on: last }])).toEqual([])
    expect(codes([received, { type: 'clarificationSought', on: '2026-10-30' }])).toEqual(['clarification-sought-late'])
    expect(codes([received, { type: 'feesNoticeGiven', on: '2026-10-30' }])).toEqual(['fees-notice-late'])
    expect(due([received, { type: 'feesNoticeGiven', on: '2026-10-30' }])).toBe(last)
  })

  it('what comes after the answer changes nothing', () => {
    const events: ClockEvent[] = [
      received,
      { type: 'responded', on: '2026-10-12' },
      { type: 'clarificationSought', on: '2026-10-13' },
    ]
    expect(due(events)).toBe('2026-10-29')
    expect(codes(events)).toEqual(['pause-after-answer'])
  })
})

describe('weighing the public interest', () => {
  const received = { type: 'received', on: '2026-11-20' } as const
  it('moves neither the answer to the rest nor the refusal notice', () => {
    const timed = clock({
      regime: 'FOIA',
      events: [received, { type: 'publicInterestExtended', on: '2026-12-18', exemption: 's31(3)' }],
    })
    expect(timed.obligations.map(({ id, due: day, level }) => [id, day, level])).toEqual([
      ['response', '2026-12-21', 'statute'],
      ['refusalNotice', '2026-12-21', 'statute'],
      ['publicInterestTarget', '2027-01-22', 'guidance'],
    ])
    expect(find(timed, 'refusalNotice')?.citation.provision).toBe('s.17(2)')
    expect(timed.findings).toEqual([])
  })

  it('is not there for an absolute exemption, the cost limit, or under the Regulations', () => {
    const taken = (exemption: string): ClockEvent =>
      ({ type: 'publicInterestExtended', on: '2026-12-01', exemption }) as ClockEvent
    for (const exemption of ['s21(1)', 's41(1)', 's12(1)', 's14(1)', 's40(2)+(3A)(a)', 's99'])
      expect(codes([received, taken(exemption)]), exemption).toEqual(['extension-not-available'])
    expect(codes([received, taken('s31(1)(a)')], 'EIR')).toEqual(['extension-not-available'])
    expect(codes([received, { type: 'timeExtended', on: '2026-12-01' }])).toEqual(['extension-not-available'])
    expect(due([received, taken('s12(1)')], 'publicInterestTarget')).toBeUndefined()
  })

  it('is flagged when it comes after day 20', () => {
    expect(codes([received, { type: 'publicInterestExtended', on: '2026-12-21', exemption: 's31(1)(a)' }])).toEqual([])
    expect(codes([received, { type: 'publicInterestExtended', on: '2026-12-22', exemption: 's31(1)(a)' }])).toEqual([
      'extension-late',
    ])
  })
})

describe('the Environmental Information Regulations', () => {
  const received = { type: 'received', on: '2026-06-26' } as const
  it('give 40 working days for complexity and volume, if the applicant is told within 20', () => {
    expect(due([received], 'response', { regime: 'EIR' })).toBe('2026-07-27')
    expect(due([received, { type: 'timeExtended', on: '2026-07-27' }], 'response', { regime: 'EIR' })).toBe(
      '2026-08-25',
    )
    const late = clock({ regime: 'EIR', events: [received, { type: 'timeExtended', on: '2026-07-28' }] })
    expect(find(late, 'response')?.due).toBe('2026-07-27')
    expect(late.findings.map(({ code }) => code)).toEqual(['extension-late'])
  })

  it('an extension moves the refusal notice too (reg. 7(2) names reg. 14(2))', () => {
    const timed = clock({
      regime: 'EIR',
      events: [
        { type: 'received', on: '2026-11-02' },
        { type: 'timeExtended', on: '2026-11-10' },
      ],
    })
    expect(timed.obligations.slice(0, 2).map(({ id, due: day }) => [id, day])).toEqual([
      ['response', '2026-12-31'],
      ['refusalNotice', '2026-12-31'],
    ])
    expect(find(timed, 'refusalNotice')?.citation).toMatchObject({
      provision: 'reg. 7(1) and (2), with reg. 14(2)',
      verified: true,
    })
    expect(due([{ type: 'received', on: '2026-11-02' }], 'refusalNotice', { regime: 'EIR' })).toBe(
      bruteForce('2026-11-02', 20),
    )
  })

  it('findings and left out days cite the Regulations, not the Act or the Code', () => {
    const timed = clock({
      regime: 'EIR',
      events: [
        { type: 'received', on: '2026-08-29' },
        { type: 'feesNoticeGiven', on: '2026-09-03' },
        { type: 'feeReceived', on: '2026-09-07' },
      ],
    })
    expect(timed.findings.map(({ code, citation }) => [code, citation?.[0]?.provision])).toEqual([
      ['receipt-conventions-differ', 'reg. 5(2)'],
    ])
    expect(timed.findings[0]?.message).not.toMatch(/the Act|Code of Practice/)
    expect(
      find(timed, 'response')?.skipped.flatMap(({ because }) =>
        because.filter(({ reason }) => reason === 'feesNotice').map(({ citation }) => citation?.provision),
      ),
    ).toEqual(['reg. 8', 'reg. 8', 'reg. 8'])
  })

  it('make the review a duty, of 40 working days', () => {
    const timed = clock({
      regime: 'EIR',
      events: [received, { type: 'responded', on: '2026-07-20' }, { type: 'reviewRequested', on: '2026-07-22' }],
    })
    expect(find(timed, 'review')).toMatchObject({
      due: bruteForce('2026-07-22', 40),
      level: 'regulation',
      whose: 'authority',
    })
    expect(find(timed, 'reviewRequest')).toMatchObject({
      due: bruteForce('2026-07-20', 40),
      level: 'regulation',
      whose: 'applicant',
      met: '2026-07-22',
      late: 0,
    })
    expect(find(timed, 'reviewLatest')).toBeUndefined()
  })
})

describe('after the answer', () => {
  const events: ClockEvent[] = [
    { type: 'received', on: '2026-03-02' },
    { type: 'responded', on: '2026-04-07' },
    { type: 'reviewRequested', on: '2026-04-20' },
    { type: 'reviewAnswered', on: '2026-05-20' },
    { type: 'commissionerComplained', on: '2026-06-30' },
    { type: 'decisionNoticeSent', on: '2026-09-01', stepsWithin: 30 },
    { type: 'tribunalAppealed', on: '2026-09-30' },
  ]
  const timed = clock({ regime: 'FOIA', events })

  it('says whose each limit is and where it comes from', () => {
    expect(timed.obligations.map(({ id, whose, level }) => `${id} ${whose} ${level}`)).toEqual([
      'response authority statute',
      'refusalNotice authority statute',
      'reviewRequest applicant code',
      'review authority code',
      'reviewLatest authority guidance',
      'commissioner applicant guidance',
      'decisionSteps authority statute',
      'tribunal applicant regulation',
    ])
  })

  it('counts calendar days for the regulator, the steps and the tribunal', () => {
    expect(find(timed, 'commissioner')).toMatchObject({ due: '2026-07-01', late: 0, skipped: [] })
    expect(find(timed, 'decisionSteps')?.due).toBe('2026-10-01')
    expect(find(timed, 'tribunal')).toMatchObject({ due: '2026-09-29', met: '2026-09-30', late: 1 })
  })

  it('says by how many working days an answer was late', () => {
    expect(find(timed, 'response')).toMatchObject({ due: '2026-03-31', met: '2026-04-07', late: 3 })
    expect(find(timed, 'review')).toMatchObject({ due: '2026-05-19', late: 1 })
    expect(find(timed, 'reviewLatest')?.late).toBe(0)
  })
})

describe('odd courses of events', () => {
  it('names the event that is out of order', () => {
    const { findings } = clock({
      regime: 'FOIA',
      events: [
        { type: 'received', on: '2026-03-02' },
        { type: 'responded', on: '2026-02-27' },
      ],
    })
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ['event-out-of-order', '/events/1'],
      ['event-before-receipt', '/events/1'],
    ])
    expect(findings[0]?.message).toContain('the answer (responded) is dated 27 February 2026')
  })

  it.each([
    ['no receipt', [{ type: 'responded', on: '2026-03-02' }], 'receipt-missing'],
    [
      'two receipts',
      [
        { type: 'received', on: '2026-03-02' },
        { type: 'received', on: '2026-03-03' },
      ],
      'received-twice',
    ],
    [
      'clarification nobody sought',
      [
        { type: 'received', on: '2026-03-02' },
        { type: 'clarificationReceived', on: '2026-03-03' },
      ],
      'event-without-cause',
    ],
    [
      'a fee nobody asked for',
      [
        { type: 'received', on: '2026-03-02' },
        { type: 'feeReceived', on: '2026-03-03' },
      ],
      'event-without-cause',
    ],
    [
      'a review answered before it was asked for',
      [
        { type: 'received', on: '2026-03-02' },
        { type: 'reviewAnswered', on: '2026-03-03' },
      ],
      'event-without-cause',
    ],
  ] as const)('%s', (_, events, code) => {
    expect(codes(events)).toContain(code)
  })

  it('has no last day without a receipt', () => {
    expect(clock({ regime: 'FOIA', events: [] })).toMatchObject({
      receipt: null,
      obligations: [
        { id: 'response', due: null },
        { id: 'refusalNotice', due: null },
      ],
    })
  })

  it('a wrong call throws and names the parameter', () => {
    expect(() => clock({ regime: 'DPA' as 'FOIA', events: [] })).toThrow(/clock: regime/)
    expect(() => clock({ regime: 'FOIA', receipt: 'weekend' as 'code', events: [] })).toThrow(/clock: receipt/)
    expect(() => clock({ regime: 'FOIA', events: [], asOf: '2026-02-30' })).toThrow(/clock: asOf/)
    expect(() => clock({ regime: 'FOIA', events: [{ type: 'received', on: '2026-02-30' }] })).toThrow(/events\[0\]\.on/)
    expect(() => clock({ regime: 'FOIA', events: [{ type: 'opened' as 'received', on: '2026-02-20' }] })).toThrow(
      /events\[0\]\.type/,
    )
  })
})

describe('the calendar', () => {
  it('is provisional beyond the known holidays, with the reason', () => {
    const { obligations, calendar } = clock({
      regime: 'FOIA',
      events: [{ type: 'received', on: ukBankHolidays.knownTo }],
    })
    expect(obligations[0]).toMatchObject({ provisional: true })
    expect(obligations[0]?.reason).toContain('not known')
    expect(calendar.version).toBe(ukBankHolidays.version)
    expect(responseDue(ukBankHolidays.knownTo, ukBankHolidays.union).provisional).toBe(true)
  })

  it('warns of a contested day, and counts it', () => {
    const timed = clock({ regime: 'FOIA', events: [{ type: 'received', on: '2009-12-21' }] })
    expect(timed.findings.map(({ code }) => code)).toEqual(['contested-day'])
    expect(find(timed, 'response')?.due).toBe(bruteForce('2009-12-21', 20))
  })

  it('says when a holiday was proclaimed while the clock was running', () => {
    expect(codes([{ type: 'received', on: '2022-09-05' }])).toContain('holiday-proclaimed-mid-clock')
    expect(codes([{ type: 'received', on: '2022-09-12' }])).not.toContain('holiday-proclaimed-mid-clock')
  })

  it('is worked through again when a holiday is proclaimed', () => {
    const citation = { title: 'Invented proclamation', url: 'https://example.org/notice', verified: false }
    const amended = amendCalendar(ukBankHolidays.union, [
      { change: 'add', date: '2026-12-16', name: 'Invented holiday', citation },
    ])
    const input = { regime: 'FOIA', events: [{ type: 'received', on: '2026-11-20' }] } as const
    expect(recalculated(input, amended)).toEqual([
      {
        id: 'response',
        was: '2026-12-21',
        now: '2026-12-22',
        because: [{ date: '2026-12-16', name: 'Invented holiday' }],
      },
      {
        id: 'refusalNotice',
        was: '2026-12-21',
        now: '2026-12-22',
        because: [{ date: '2026-12-16', name: 'Invented holiday' }],
      },
    ])
    expect(recalculated({ ...input, events: [{ type: 'received', on: '2026-12-16' }] }, amended)).toEqual([])
    expect(clock({ ...input, calendar: amended }).calendar.version).toBe(`${ukBankHolidays.version}+2026-12-16`)
  })

  it('an England-only calendar is wrong where the vectors say so', () => {
    const england = ukBankHolidays.divisions['england-and-wales']
    const wrong = dated.filter(
      ({ workingDays, wrongIfEnglandAndWalesHolidaysOnly }) =>
        workingDays === 20 && wrongIfEnglandAndWalesHolidaysOnly !== null,
    )
    for (const { id, received, wrongIfEnglandAndWalesHolidaysOnly } of wrong)
      expect(responseDue(received, england).date, id).toBe(wrongIfEnglandAndWalesHolidaysOnly)
    expect(wrong.length).toBeGreaterThan(20)
  })
})
