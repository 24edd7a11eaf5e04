import { ukBankHolidays, workingDayCounter, type Calendar, type IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { clock, type ClockInput } from './clock.js'
import { dueAfter } from './count.js'
import type { ClockEvent } from './event.js'
import type { Obligation } from './obligation.js'
import { recalculated } from './recalculated.js'
import { counterOf, responseDue } from './response-due.js'
import { subjectAccessClock } from './subject-access.js'
import { validRequest } from './valid-request.js'

const received = { type: 'received', on: '2026-10-05' } as const
const of = (events: readonly ClockEvent[], more: Partial<ClockInput> = {}): readonly Obligation[] =>
  clock({ regime: 'FOIA', events: [received, ...events], ...more }).obligations
const one = (id: Obligation['id'], obligations: readonly Obligation[]): Obligation | undefined =>
  obligations.find((obligation) => obligation.id === id)
const plain = { skipped: [], provisional: false, until: '24:00' }

describe('what is due, and what is to be known of it', () => {
  it('says what the last day for the answer is not', () => {
    const remark = (obligations: readonly Obligation[]): unknown => one('response', obligations)?.remark
    const promptly = 'Answering promptly is a duty of its own: this is the last day allowed.'
    expect(remark(of([]))).toBe(promptly)
    expect(remark(of([], { regime: 'FOISA' }))).toBe(promptly)
    expect(remark(of([], { regime: 'EIR' }))).toBe(
      'The answer is due as soon as possible: this is the last day allowed.',
    )
    const weighed = { type: 'publicInterestExtended', on: '2026-10-30', exemption: 's31(1)(a)' } as const
    const stands =
      'It stands for all but what the public interest is being weighed for, which has no last day by statute, only a reasonable one.'
    expect(remark(of([weighed]))).toBe(`${promptly} ${stands}`)
    expect(remark(of([{ type: 'partResponded', on: '2026-10-20' }, weighed]))).toBe(
      `${promptly} ${stands} Some of it was answered on 20 October 2026: the rest is due by this day.`,
    )
    expect(one('refusalNotice', of([]))).not.toHaveProperty('remark')
    expect(one('refusalNotice', of([weighed]))?.remark).toBe(
      'It names the exemption, says that the public interest is still being weighed, and estimates the day of the decision. All other information is due by this day too.',
    )
    expect(one('publicInterestTarget', of([weighed]))).toMatchObject({
      whose: 'authority',
      level: 'guidance',
      met: null,
      remark: 'What the regulator expects: the Act sets no last day, only a reasonable one.',
    })
  })

  it('the levels of an answer are those of its law, and the earliest notice of a refusal counts', () => {
    for (const [regime, level] of [
      ['FOIA', 'statute'],
      ['EIR', 'regulation'],
      ['FOISA', 'statute'],
    ] as const)
      for (const id of ['response', 'refusalNotice'] as const)
        expect(one(id, of([], { regime }))).toMatchObject({
          whose: 'authority',
          level,
          due: '2026-11-02',
          met: null,
          late: null,
        })
    const events = [
      { type: 'publicInterestExtended', on: '2026-10-29', exemption: 's31(1)(a)' },
      { type: 'refusalNoticeGiven', on: '2026-10-28' },
      { type: 'responded', on: '2026-10-30' },
    ] as const
    expect(one('refusalNotice', of(events))?.met).toBe('2026-10-28')
    expect(one('refusalNotice', of(events.slice(0, 1)))?.met).toBe('2026-10-29')
    expect(one('refusalNotice', of(events.slice(2)))?.met).toBe('2026-10-30')
  })

  it('an answer in time is late by no day, one after the last day by the working days between', () => {
    const late = (on: IsoDate): unknown => one('response', of([{ type: 'responded', on }]))?.late
    // The weekend of 7 and 8 November 2026 is no lateness.
    expect([late('2026-10-20'), late('2026-11-02'), late('2026-11-03'), late('2026-11-09')]).toEqual([0, 0, 1, 5])
  })

  it('a fee: three calendar months, or sixty working days, by the applicant', () => {
    const notice = { type: 'feesNoticeGiven', on: '2026-10-06' } as const
    const paid = { type: 'feeReceived', on: '2026-10-20' } as const
    expect(one('feePayment', of([notice]))).toMatchObject({
      ...plain,
      whose: 'applicant',
      level: 'statute',
      due: '2027-01-05',
      met: null,
      late: null,
      remark: 'Three months beginning with the day of the notice. Paid later, the authority need not comply.',
      citation: { provision: 's.9(2)' },
    })
    expect(one('feePayment', of([notice, paid]))).toMatchObject({ met: '2026-10-20', late: 0 })
    expect(one('feePayment', of([notice, { ...paid, on: '2027-01-08' }]))?.late).toBe(3)
    expect(one('feePayment', of([notice], { regime: 'FOISA' }))).toMatchObject({ level: 'statute', due: '2027-01-05' })
    const byRegulations = one('feePayment', of([notice, paid], { regime: 'EIR' }))
    expect(byRegulations).toMatchObject({ whose: 'applicant', level: 'regulation', met: '2026-10-20', late: 0 })
    expect(byRegulations).not.toHaveProperty('remark')
    expect(byRegulations?.due).toBe(workingDayCounter(ukBankHolidays.union).add('2026-10-06', 60).date)
  })

  it('a review is of the Code under the Act, and a duty under the other laws', () => {
    const events = [
      { type: 'responded', on: '2026-10-20' },
      { type: 'reviewRequested', on: '2026-10-21' },
      { type: 'reviewAnswered', on: '2026-11-20' },
    ] as const
    const told = (regime: ClockInput['regime']): readonly unknown[] =>
      of(events, { regime })
        .filter(({ id }) => id.startsWith('review'))
        .map(({ id, whose, level, due, met, late, remark }) => [id, whose, level, due, met, late, remark])
    expect(told('FOIA')).toEqual([
      [
        'reviewRequest',
        'applicant',
        'code',
        '2026-12-16',
        '2026-10-21',
        0,
        'By the Code of Practice: the authority may take a later one.',
      ],
      [
        'review',
        'authority',
        'code',
        '2026-11-18',
        '2026-11-20',
        2,
        'A review is not in the Act: the Code and the regulator set this time.',
      ],
      ['reviewLatest', 'authority', 'guidance', '2026-12-17', '2026-11-20', 0, 'Only for exceptional cases.'],
    ])
    expect(told('EIR')).toEqual([
      ['reviewRequest', 'applicant', 'regulation', '2026-12-16', '2026-10-21', 0, undefined],
      ['review', 'authority', 'regulation', '2026-12-17', '2026-11-20', 0, undefined],
    ])
    expect(told('FOISA')).toEqual([
      ['reviewRequest', 'applicant', 'statute', '2026-12-16', '2026-10-21', 0, undefined],
      ['review', 'authority', 'statute', '2026-11-18', '2026-11-20', 2, undefined],
    ])
  })

  it('without an answer, the Regulations count a complaint from the day it should have come', () => {
    const asked = { type: 'reviewRequested', on: '2026-11-10' } as const
    expect(one('reviewRequest', of([asked]))).toBeUndefined()
    expect(one('reviewRequest', of([asked], { regime: 'EIR' }))?.due).toBe(
      workingDayCounter(ukBankHolidays.union).add('2026-11-02', 40).date,
    )
    expect(one('reviewRequest', of([], { regime: 'EIR' }))).toBeUndefined()
    // Nothing is due while clarification is awaited, so there is no day to count from.
    const waiting = [{ type: 'clarificationSought', on: '2026-10-07' }, asked] as const
    expect(one('reviewRequest', of(waiting, { regime: 'EIR' }))).toBeUndefined()
  })

  it('the regulator is asked within six weeks of the last word, or in Scotland six months after the review', () => {
    const events = [
      { type: 'responded', on: '2026-10-20' },
      { type: 'commissionerComplained', on: '2026-12-03' },
    ] as const
    expect(one('commissioner', of(events))).toMatchObject({
      ...plain,
      whose: 'applicant',
      level: 'guidance',
      due: '2026-12-01',
      met: '2026-12-03',
      late: 2,
      remark: 'What the regulator asks for; the Act says without undue delay.',
    })
    expect(one('commissioner', of([]))).toBeUndefined()
    expect(one('commissioner', of(events, { regime: 'FOISA' }))).toBeUndefined()
    const reviewed = [
      { type: 'reviewRequested', on: '2026-10-21' },
      { type: 'reviewAnswered', on: '2026-10-30' },
    ] as const
    expect(one('commissioner', of([...events.slice(0, 1), ...reviewed], { regime: 'FOIA' }))?.due).toBe('2026-12-11')
    expect(one('commissioner', of([...events, ...reviewed], { regime: 'FOISA' }))).toMatchObject({
      ...plain,
      whose: 'applicant',
      level: 'statute',
      due: '2027-04-30',
      met: '2026-12-03',
      late: 0,
      remark:
        'To the Scottish Information Commissioner, counted from the day of the outcome; the Act counts from the day on which the applicant had it.',
    })
  })

  it('a decision notice: the days it gives for its steps, and 28 days to the tribunal by 5 pm', () => {
    const sent = { type: 'decisionNoticeSent', on: '2026-10-20', stepsWithin: 35 } as const
    const timed = of([sent])
    expect(one('decisionSteps', timed)).toMatchObject({
      ...plain,
      whose: 'authority',
      level: 'statute',
      due: '2026-11-24',
      met: null,
      late: null,
      remark: 'The days that the decision notice itself gives.',
    })
    expect(one('decisionSteps', of([{ type: 'decisionNoticeSent', on: '2026-10-20' }]))).toBeUndefined()
    const tribunal = {
      whose: 'applicant',
      level: 'regulation',
      until: '17:00',
      due: '2026-11-17',
      provisional: false,
      met: null,
      late: null,
      remark:
        'The tribunal must have the notice of appeal before 5 pm on that day, 28 days after the decision was sent. The authority may appeal within the same time.',
      citation: { provision: 'rule 22(1)(b)' },
    }
    expect(one('tribunal', timed)).toMatchObject(tribunal)
    expect(one('tribunal', timed)).not.toHaveProperty('reason')
    expect(one('tribunal', of([sent, { type: 'tribunalAppealed', on: '2026-11-18', by: 'authority' }]))).toMatchObject({
      ...tribunal,
      whose: 'authority',
      met: '2026-11-18',
      late: 1,
    })
    expect(one('tribunal', of([{ type: 'tribunalAppealed', on: '2026-11-18' }]))).toBeUndefined()
    // 28 days after 31 October 2026 is a Saturday.
    expect(one('tribunal', of([{ type: 'decisionNoticeSent', on: '2026-10-31' }]))).toMatchObject({
      due: '2026-11-30',
      remark: expect.stringContaining(
        '28 days after the decision was sent: 28 November 2026 is no working day, so it may come on the next (rule 12).',
      ) as string,
    })
  })

  it('beyond the known holidays the day for an appeal is provisional, and says why', () => {
    const far = one('tribunal', of([{ type: 'decisionNoticeSent', on: '2031-01-06' }]))
    expect(far).toMatchObject({ provisional: true, reason: expect.stringContaining('not known') as string })
  })

  it('a request that ended says what the last day was, and what is told of a transfer', () => {
    const reason = (events: readonly ClockEvent[], regime: ClockInput['regime'] = 'FOIA'): unknown =>
      one('response', of(events, { regime }))?.reason
    const ended = 'on 12 October 2026: nothing is due any more.'
    const last = 'Until then the last day was 2 November 2026.'
    const on = '2026-10-12'
    expect(reason([{ type: 'withdrawn', on }])).toBe(`The applicant took the request back ${ended} ${last}`)
    expect(reason([{ type: 'lapsed', on }])).toBe(`The request lapsed ${ended} ${last}`)
    const told = 'for the other authority time runs from the day on which it received the request.'
    expect(reason([{ type: 'transferred', on }])).toBe(
      `The request was transferred to another authority ${ended} ${last} The applicant is told of it in writing by that day; ${told}`,
    )
    const sought = { type: 'clarificationSought', on: '2026-10-07' } as const
    expect(reason([sought, { type: 'transferred', on }])).toBe(
      `The request was transferred to another authority ${ended} No time ran then. The applicant is told of it in writing; ${told}`,
    )
    expect(clock({ regime: 'FOIA', events: [received, { type: 'withdrawn', on }] }).findings).toEqual([])
  })
})

describe('days that are left out', () => {
  const counter = workingDayCounter(ukBankHolidays.union)
  it('a fee leaves out the working days from the notice to the payment, both included', () => {
    // Monday 5 to Friday 9 October 2026 is left out of twenty days after Friday 2 October: a week later.
    const pause = { from: '2026-10-05', to: '2026-10-09' } as const
    expect(dueAfter(counter, '2026-10-02', 20, [])).toBe('2026-10-30')
    expect(dueAfter(counter, '2026-10-02', 20, [pause])).toBe('2026-11-06')
    // One that ended before the count began, or begins after it ended, leaves out nothing.
    expect(dueAfter(counter, '2026-10-09', 20, [pause])).toBe(dueAfter(counter, '2026-10-09', 20, []))
    expect(dueAfter(counter, '2026-09-01', 20, [pause])).toBe(dueAfter(counter, '2026-09-01', 20, []))
    // One that began before the count leaves out what is after the first day.
    expect(dueAfter(counter, '2026-10-07', 20, [pause])).toBe('2026-11-06')
    // A pause that begins on the day after the twentieth comes too late; one on the twentieth does not.
    expect(dueAfter(counter, '2026-10-02', 1, [{ from: '2026-10-06', to: '2026-10-07' }])).toBe('2026-10-05')
    expect(dueAfter(counter, '2026-10-02', 1, [{ from: '2026-10-05', to: '2026-10-05' }])).toBe('2026-10-06')
  })

  it('each is named with its reason, in order of the days', () => {
    const timed = of([
      { type: 'feesNoticeGiven', on: '2026-10-08' },
      { type: 'feeReceived', on: '2026-10-13' },
    ])
    const response = one('response', timed)
    expect(response?.due).toBe('2026-11-06')
    const skipped = response?.skipped.filter(({ date }) => date <= '2026-10-14') ?? []
    expect(skipped.map(({ date, because }) => [date, because.map(({ reason }) => reason).join()])).toEqual([
      ['2026-10-08', 'feesNotice'],
      ['2026-10-09', 'feesNotice'],
      ['2026-10-10', 'weekend'],
      ['2026-10-11', 'weekend'],
      ['2026-10-12', 'feesNotice'],
      ['2026-10-13', 'feesNotice'],
    ])
    expect(skipped[0]?.because).toEqual([
      {
        reason: 'feesNotice',
        name: 'From the fees notice to the payment',
        divisions: [],
        citation: expect.objectContaining({ provision: 's.10(2)' }) as object,
      },
    ])
  })
})

describe('a calendar that changed', () => {
  it('moves a day back where a holiday of it is none of the other, and no day is to blame', () => {
    const input = { regime: 'FOIA', events: [{ type: 'received', on: '2026-11-02' }] } as const
    expect(recalculated(input, ukBankHolidays.union)).toEqual([])
    // St Andrew's Day is a bank holiday in Scotland alone.
    const moved = recalculated(input, ukBankHolidays.divisions['england-and-wales'])
    expect(moved).toEqual([
      { id: 'response', was: '2026-12-01', now: '2026-11-30', because: [] },
      { id: 'refusalNotice', was: '2026-12-01', now: '2026-11-30', because: [] },
    ])
  })

  it('names the day that moved it forward', () => {
    const input = { regime: 'FOIA', events: [{ type: 'received', on: '2026-11-02' }] } as const
    const england = { ...input, calendar: ukBankHolidays.divisions['england-and-wales'] }
    const named = (day: IsoDate, calendar: Calendar): unknown =>
      recalculated({ ...england, events: [{ type: 'received', on: day }] }, calendar)[0]?.because
    expect(named('2026-11-02', ukBankHolidays.union)).toEqual([{ date: '2026-11-30', name: "St Andrew's Day" }])
    expect(named('2026-11-10', ukBankHolidays.union)).toEqual([{ date: '2026-11-30', name: "St Andrew's Day" }])
    // A request that is not received has no day that could move.
    expect(recalculated({ regime: 'FOIA', events: [] }, ukBankHolidays.divisions.scotland)).toEqual([])
  })
})

describe('wrong calls', () => {
  it('a day that is none, or no day at all, is named as the last argument that is wrong', () => {
    const wanted = 'responseDue: received must be a calendar day written YYYY-MM-DD, got'
    const union = ukBankHolidays.union
    expect(() => responseDue('2026-02-30', union)).toThrow(new RangeError(`${wanted} "2026-02-30"`))
    expect(() => responseDue(new Date(0) as never, union)).toThrow(new TypeError(`${wanted} a Date`))
    expect(() => responseDue(20261120 as never, union)).toThrow(new TypeError(`${wanted} 20261120`))
    for (const none of [null, undefined, 'union', {}])
      expect(() => responseDue('2026-11-20', none as never)).toThrow(
        new TypeError('responseDue: calendar must be a calendar such as ukBankHolidays.union'),
      )
    expect(() => clock({ regime: 'FOIA', events: [], calendar: 'union' as never })).toThrow(
      new TypeError('clock: calendar must be a calendar such as ukBankHolidays.union'),
    )
    expect(() => recalculated({ regime: 'FOIA', events: [] }, {} as never)).toThrow(/^recalculated: calendar must be/)
    expect(() => subjectAccessClock({ receivedOn: '2026-09-01', calendar: 1 as never })).toThrow(
      /^subjectAccessClock: calendar must be/,
    )
  })

  it('a counter is kept for a calendar that can never change, and for no other', () => {
    const { union } = ukBankHolidays
    expect(counterOf(union, 'calendar')).toBe(counterOf(union, 'calendar'))
    const open: Calendar = { ...union, years: union.years.slice(0, -1) }
    expect(counterOf(open, 'calendar')).not.toBe(counterOf(open, 'calendar'))
    const half: Calendar = Object.freeze({ ...union, years: [...union.years] })
    expect(counterOf(half, 'calendar')).not.toBe(counterOf(half, 'calendar'))
    const counter = workingDayCounter(union)
    expect(counterOf(counter, 'calendar')).toBe(counter)
  })

  it.each([
    [{ type: 'responded', on: '2026-10-06', by: 'applicant' }, /clock: events\[0\] has no 'by'/],
    [{ type: 'responded', on: '2026-10-06', exemption: 's21(1)' }, /clock: events\[0\] has no 'exemption'/],
    [{ type: 'responded', on: '2026-10-06', how: 'post' }, /clock: events\[0\] has no 'how'/],
    [{ type: 'toString', on: '2026-10-06' }, /clock: events\[0\]\.type must be a type of event, got "toString"/],
    [{ type: 'responded', on: '2026-10-32' }, /clock: events\[0\]\.on must be/],
    [
      { type: 'publicInterestExtended', on: '2026-10-06', exemption: 's31(1)(a)', decisionBy: '2026-13-01' },
      /clock: events\[0\]\.decisionBy must be/,
    ],
    [
      { type: 'tribunalAppealed', on: '2026-10-06', by: 'regulator' },
      /clock: events\[0\]\.by must be .*applicant.*authority/,
    ],
  ])('%j names the event and its part', (event, words) => {
    expect(() => clock({ regime: 'FOIA', events: [event as never] })).toThrow(words)
  })

  it.each([
    { type: 'publicInterestExtended', exemption: 's31(1)(a)', saysUndecided: true, decisionBy: '2026-11-20' },
    { type: 'timeExtended', complex: true, voluminous: true },
    { type: 'decisionNoticeSent', stepsWithin: 20 },
    { type: 'tribunalAppealed', by: 'authority' },
  ])('%j takes its own parts', (event) => {
    const events = [received, { type: 'decisionNoticeSent', on: '2026-10-06' }, { ...event, on: '2026-10-07' }]
    expect(() => clock({ regime: 'EIR', events: events as never })).not.toThrow()
  })

  it('an input of another part, a regime that is none', () => {
    expect(() => clock({ regime: 'FOIA', events: [], events2: [] } as never)).toThrow(/clock: input has no 'events2'/)
    expect(() => clock({ regime: 'FOIA', events: [], variation: 'school' as never })).toThrow(
      /^clock: variation must be .*maintainedSchool/,
    )
    expect(() =>
      clock({ regime: 'FOIA', events: [], receipt: 'statute', asOf: '2026-10-05', calendar: ukBankHolidays.union }),
    ).not.toThrow()
  })
})

describe('subject access, further', () => {
  const receivedOn = '2026-09-01'
  it('says what it waits for, and gives no day', () => {
    const waiting = subjectAccessClock({ receivedOn, awaited: [{ what: 'identity', from: '2026-09-02' }] })
    expect(waiting).toMatchObject({ due: null, tellBy: null, late: null, readings: null, provisional: false })
    expect(waiting.remarks).toEqual([
      'What was asked for on 2 September 2026 (identity) has not come: time waits for it.',
    ])
    expect(waiting.textAsAt).toBe('2026-02-05')
  })

  it('counts days of waiting that overlap once, in whatever order they are listed', () => {
    const awaited = [
      { what: 'identity', from: '2026-09-08', to: '2026-09-15' },
      { what: 'fee', from: '2026-09-03', to: '2026-09-10' },
      { what: 'clarification', from: '2026-09-05', to: '2026-09-06' },
    ] as const
    for (const listed of [awaited, [...awaited].reverse()]) {
      // From 3 to 15 September are twelve days: 1 October and twelve are 13 October.
      const timed = subjectAccessClock({ receivedOn, awaited: listed })
      expect(timed.readings).toEqual({ afresh: '2026-10-15', paused: '2026-10-13' })
      expect(timed).toMatchObject({ due: '2026-10-13', tellBy: '2026-10-13' })
      expect(timed.remarks).toEqual([
        'By one reading time begins afresh when what was asked for comes, and ends on 15 October 2026; by another the days of waiting are left out, and it ends on 13 October 2026. The earlier is given. Article 12A was not read.',
      ])
    }
    const none = subjectAccessClock({ receivedOn })
    expect([none.readings, none.remarks, none.late]).toEqual([null, [], null])
    // What came on the day it was asked for, or before the request, waited for nothing.
    const atOnce = subjectAccessClock({ receivedOn, awaited: [{ what: 'fee', from: '2026-08-20', to: '2026-08-25' }] })
    expect(atOnce).toMatchObject({
      due: '2026-10-01',
      readings: { afresh: '2026-10-01', paused: '2026-10-01' },
      remarks: [],
    })
  })

  it('an extension in time is said nothing of, one too late is', () => {
    expect(subjectAccessClock({ receivedOn, extendedOn: '2026-10-01' })).toMatchObject({
      due: '2026-12-01',
      remarks: [],
    })
    expect(subjectAccessClock({ receivedOn, extendedOn: '2026-10-02' })).toMatchObject({
      due: '2026-10-01',
      remarks: ['The applicant was told of more time on 2 October 2026, after 1 October 2026: it gives none.'],
    })
    expect(subjectAccessClock({ receivedOn, answeredOn: '2026-09-20' }).late).toBe(0)
  })

  it('every wrong day is named', () => {
    const wrong =
      (more: object): (() => unknown) =>
      () =>
        subjectAccessClock({ receivedOn, ...more })
    expect(wrong({ extendedOn: '2026-02-30' })).toThrow(/subjectAccessClock: extendedOn must be/)
    expect(wrong({ answeredOn: '2026-02-30' })).toThrow(/subjectAccessClock: answeredOn must be/)
    expect(wrong({ awaited: [{ what: 'fee', from: '2026-02-30' }] })).toThrow(/awaited\[0\]\.from must be/)
    expect(wrong({ awaited: [{ what: 'fee', from: '2026-09-02', to: '2026-02-30' }] })).toThrow(
      /awaited\[0\]\.to must be/,
    )
    expect(wrong({ awaited: [{ what: 'fee', from: '2026-09-02', until: '2026-09-04' }] })).toThrow(
      /awaited\[0\] has no 'until'/,
    )
  })
})

describe('section 8', () => {
  it('names every part that is not known, and cites the section', () => {
    expect(validRequest({})).toEqual({
      valid: 'cannotTell',
      lacks: [],
      unknown: ['inWriting', 'givesName', 'givesAddress', 'describesInformation'],
      citation: {
        title: 'Freedom of Information Act 2000',
        provision: 's.8(1)',
        url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/8',
        read: '2026-11-30',
        verified: true,
      },
    })
    expect(validRequest({ inWriting: true, givesName: false }).unknown).toEqual([
      'givesAddress',
      'describesInformation',
    ])
  })
})

describe('a Scottish review to which there is no answer', () => {
  it('opens the way to the Commissioner from the last day for it, and the outcome from its own day', () => {
    const commissioner = (...more: readonly ClockEvent[]): unknown =>
      clock({
        regime: 'FOISA',
        events: [
          { type: 'received', on: '2026-05-05' },
          { type: 'responded', on: '2026-05-29' },
          { type: 'reviewRequested', on: '2026-07-06' },
          ...more,
        ],
      }).obligations.find(({ id }) => id === 'commissioner')
    // The twentieth working day after 6 July 2026 is 4 August, as 3 August is a bank holiday in Scotland.
    expect(commissioner()).toMatchObject({ due: '2027-02-04', whose: 'applicant' })
    expect(commissioner({ type: 'reviewAnswered', on: '2026-07-31' })).toMatchObject({ due: '2027-01-31' })
  })
})
