import type { IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { clock, type ClockInput } from './clock.js'
import type { ClockEvent, ClockEventType } from './event.js'

// Monday 5 October 2026: the twentieth working day is Monday 2 November.
const received = { type: 'received', on: '2026-10-05' } as const
type Said = readonly [code: string, level: string, at: string, provisions: string, message: string]

const found = (events: readonly ClockEvent[], more: Partial<ClockInput> = {}): readonly Said[] =>
  clock({ regime: 'FOIA', events, ...more }).findings.map(({ code, level, at, message, citation = [] }) => [
    code,
    level,
    at,
    citation.map(({ provision }) => provision).join('; '),
    message,
  ])

describe('what is odd about the order of events', () => {
  it('no receipt', () => {
    expect(found([])).toEqual([
      [
        'receipt-missing',
        'error',
        '/events',
        's.10(1)',
        'No event says when the request was received: add a received event. Nothing can be counted without it',
      ],
    ])
    expect(found([], { regime: 'EIR' })[0]?.[3]).toBe('reg. 5(2)')
    expect(found([], { regime: 'FOISA' })[0]?.[3]).toBe('s.10(1), with s.73')
  })

  it('two receipts: the first counts', () => {
    expect(found([received, { type: 'received', on: '2026-10-08' }])).toEqual([
      [
        'received-twice',
        'error',
        '/events/1',
        's.10(1)',
        'The request is said to be received again on 8 October 2026 (received). Counting goes from the first, 5 October 2026: give a second request a clock of its own',
      ],
    ])
  })

  it('an event listed after a later one, and one before the receipt', () => {
    expect(
      found([received, { type: 'responded', on: '2026-10-20' }, { type: 'partResponded', on: '2026-10-19' }]),
    ).toEqual([
      [
        'event-out-of-order',
        'error',
        '/events/2',
        's.10(1)',
        'the answer to a part (partResponded) is dated 19 October 2026, before the answer (responded) on 20 October 2026, which is listed first. Check both days',
      ],
    ])
    expect(found([{ type: 'responded', on: '2026-10-02' }, received])).toEqual([
      [
        'event-before-receipt',
        'error',
        '/events/0',
        's.10(1)',
        'the answer (responded) is dated 2 October 2026, before the request was received on 5 October 2026. Check both days',
      ],
    ])
  })

  const words: readonly (readonly [ClockEventType, string])[] = [
    ['clarificationSought', 'the request for clarification'],
    ['clarificationReceived', 'the clarification'],
    ['feesNoticeGiven', 'the fees notice'],
    ['feeReceived', 'the payment of the fee'],
    ['publicInterestExtended', 'the extension to weigh the public interest'],
    ['timeExtended', 'the extension of time'],
    ['refusalNoticeGiven', 'the refusal notice'],
    ['partResponded', 'the answer to a part'],
    ['responded', 'the answer'],
    ['withdrawn', 'the withdrawal'],
    ['lapsed', 'the closing of a request that lapsed'],
    ['transferred', 'the transfer to another authority'],
    ['onHold', 'the hold'],
    ['resumed', 'the end of the hold'],
    ['reviewRequested', 'the request for a review'],
    ['reviewAnswered', 'the answer to the review'],
    ['commissionerComplained', 'the complaint to the regulator'],
    ['decisionNoticeSent', 'the decision notice'],
    ['tribunalAppealed', 'the appeal to the tribunal'],
  ]
  it.each(words)('%s is called %s', (type, name) => {
    const event = { type, on: '2026-10-02', ...(type === 'publicInterestExtended' && { exemption: 's31(1)(a)' }) }
    const early = found([event as ClockEvent, received]).filter(([code]) => code === 'event-before-receipt')
    expect(early.map(([, , , , message]) => message)).toEqual([
      `${name} (${type}) is dated 2 October 2026, before the request was received on 5 October 2026. Check both days`,
    ])
  })

  it.each([
    ['clarificationReceived', 'clarificationSought', 's.1(3) and s.10(6)(b)', 'reg. 9(2) and (4)'],
    ['feeReceived', 'feesNoticeGiven', 's.10(2)', 'reg. 8'],
    ['resumed', 'onHold', 's.10(1)', 'reg. 5(2)'],
    ['reviewAnswered', 'reviewRequested', 'part 5', 'reg. 11(4)'],
    ['tribunalAppealed', 'decisionNoticeSent', 'rule 22(1)(b)', 'rule 22(1)(b)'],
  ] as const)('%s without %s before it cites what asks for it', (effect, cause, byAct, byRegulations) => {
    const names = new Map(words)
    const at = { type: effect, on: '2026-10-08' } as ClockEvent
    const message = `${names.get(effect) ?? ''} (${effect}) on 8 October 2026 comes without ${names.get(cause) ?? ''} (${cause}) before it. Add that event, or check the day`
    expect(found([received, at])).toEqual([['event-without-cause', 'warning', '/events/1', byAct, message]])
    expect(found([received, at], { regime: 'EIR' })[0]?.[3]).toBe(byRegulations)
    // With its cause before it, nothing is odd; a cause that comes a day later is none.
    const before = { type: cause, on: '2026-10-07' } as ClockEvent
    const codes = (events: readonly ClockEvent[]): readonly string[] => found(events).map(([code]) => code)
    expect(codes([received, before, at])).not.toContain('event-without-cause')
    expect(codes([received, at, { type: cause, on: '2026-10-09' } as ClockEvent])).toContain('event-without-cause')
    // A second effect answers the same cause.
    expect(codes([received, before, at, { ...at, on: '2026-10-09' }])).not.toContain('event-without-cause')
  })
})

describe('what is odd about clarification and fees', () => {
  it.each([
    ['clarificationSought', 's.1(3) and s.10(6)(b)'],
    ['clarificationReceived', 's.1(3) and s.10(6)(b)'],
    ['feesNoticeGiven', 's.10(2)'],
    ['feeReceived', 's.10(2)'],
  ] as const)('%s after the answer changes nothing', (type, provision) => {
    const said = found([received, { type: 'responded', on: '2026-10-20' }, { type, on: '2026-10-21' }])
    expect(said.filter(([code]) => code === 'pause-after-answer')).toEqual([
      [
        'pause-after-answer',
        'warning',
        '/events/2',
        provision,
        `${type} on 21 October 2026 comes after the answer of 20 October 2026: it changes no time limit. Check both days`,
      ],
    ])
  })

  it('clarification sought after the last day', () => {
    expect(found([received, { type: 'clarificationSought', on: '2026-11-03' }])).toEqual([
      [
        'clarification-sought-late',
        'warning',
        '/events/1',
        's.1(3) and s.10(6)(b)',
        'Clarification was sought on 3 November 2026, after the last day for the answer, 2 November 2026. The count still starts anew when it comes, since the law then counts from that day; the days lost before stay a delay. Seek it as soon as the need is seen, and within the time for the answer',
      ],
    ])
  })

  it('a fees notice after the last day, and a second one', () => {
    expect(found([received, { type: 'feesNoticeGiven', on: '2026-11-03' }])).toEqual([
      [
        'fees-notice-late',
        'warning',
        '/events/1',
        's.10(2)',
        'The fees notice was given on 3 November 2026, after the last day for the answer, 2 November 2026: it stops no clock. A fee only leaves out days of a count that still runs, while clarification begins a new one',
      ],
    ])
    expect(
      found([received, { type: 'feesNoticeGiven', on: '2026-10-07' }, { type: 'feesNoticeGiven', on: '2026-10-09' }]),
    ).toEqual([
      [
        'fees-notice-again',
        'warning',
        '/events/2',
        's.10(2)',
        'A second fees notice is dated 9 October 2026, while the fee asked for on 7 October 2026 was unpaid. The first one stands: time stopped on its day. Check both days',
      ],
    ])
  })

  it('a fee paid late: three months beginning with the day of the notice, or sixty working days', () => {
    const paid = (on: IsoDate): readonly ClockEvent[] => [
      received,
      { type: 'feesNoticeGiven', on: '2026-10-06' },
      { type: 'feeReceived', on },
    ]
    expect(found(paid('2027-01-06'))).toEqual([
      [
        'fee-paid-late',
        'warning',
        '/events/2',
        's.9(2)',
        'The fee was received on 6 January 2027, after 5 January 2027: the authority need not comply unless it was paid within 3 months beginning with the day of the notice. The dates here are for an authority that complies all the same',
      ],
    ])
    expect(found(paid('2027-01-30'), { regime: 'EIR' })[0]?.slice(3)).toEqual([
      'reg. 8',
      expect.stringMatching(/need not comply unless it was paid within 60 working days of the notice\. The dates/),
    ])
  })

  it('a fee that is still unpaid, on the day of the last event or on the day that is asked about', () => {
    const events: readonly ClockEvent[] = [received, { type: 'feesNoticeGiven', on: '2026-10-06' }]
    const message = (on: string): string =>
      `The fee asked for on 6 October 2026 was unpaid on ${on}, and 5 January 2027 was the last day for it: the authority need not comply unless it was paid within 3 months beginning with the day of the notice`
    expect(found(events, { asOf: '2027-01-07' })).toEqual([
      ['fee-unpaid', 'warning', '/events/1', 's.9(2)', message('7 January 2027')],
    ])
    const later = [...events, { type: 'onHold', on: '2027-01-08' } as const]
    // The later of the two days is said, whichever it is.
    expect(found(later, { asOf: '2027-01-07' })[1]?.[4]).toBe(message('8 January 2027'))
    expect(found(later, { asOf: '2027-01-11' })[1]?.[4]).toBe(message('11 January 2027'))
  })

  it('what it waits for is said in the place of a day', () => {
    const reason = (event: ClockEvent): unknown => {
      const { obligations, state } = clock({ regime: 'FOIA', events: [received, event] })
      return [state, obligations[0]?.due, obligations[0]?.reason]
    }
    expect(reason({ type: 'clarificationSought', on: '2026-10-08' })).toEqual([
      'waiting',
      null,
      'Clarification sought on 8 October 2026 has not come: time starts when it does.',
    ])
    expect(reason({ type: 'feesNoticeGiven', on: '2026-10-08' })).toEqual([
      'waiting',
      null,
      'The fee asked for on 8 October 2026 has not been paid: time stands still until it is.',
    ])
    expect(clock({ regime: 'FOIA', events: [] }).obligations.map(({ reason: why }) => why)).toEqual([
      'No event says when the request was received.',
      'No event says when the request was received.',
    ])
  })

  it('a hold is said once for each hold before the answer, and none after it', () => {
    const hold = (on: IsoDate): ClockEvent => ({ type: 'onHold', on })
    const said = found([received, hold('2026-10-08'), { type: 'resumed', on: '2026-10-09' }, hold('2026-10-12')])
    expect(said).toEqual([
      [
        'hold-stops-nothing',
        'note',
        '/events/1',
        's.10(1)',
        'The request was put on hold on 8 October 2026: the law knows no hold, and the last day stays where it is. If clarification was sought or a fee asked for, say that; if the applicant took the request back, say that',
      ],
      ['hold-stops-nothing', 'note', '/events/3', 's.10(1)', expect.stringMatching(/on hold on 12 October 2026/)],
    ])
    const answered = { type: 'responded', on: '2026-10-12' } as const
    expect(found([received, hold('2026-10-08'), answered, hold('2026-10-13')]).map(([, , at]) => at)).toEqual([
      '/events/1',
    ])
  })
})

describe('what is odd about more time', () => {
  const weighed = (more: object = {}): ClockEvent =>
    ({ type: 'publicInterestExtended', on: '2026-10-30', exemption: 's31(1)(a)', ...more }) as ClockEvent
  const longer = (more: object = {}): ClockEvent => ({ type: 'timeExtended', on: '2026-10-30', ...more }) as ClockEvent

  it('is taken where the law gives none', () => {
    const not = (event: ClockEvent, regime: ClockInput['regime']): readonly Said[] =>
      found([received, event], { regime })
    const said = (provision: string, message: string): readonly Said[] => [
      ['extension-not-available', 'error', '/events/1', provision, message],
    ]
    expect(not(weighed(), 'EIR')).toEqual(
      said(
        'reg. 7(1)',
        'publicInterestExtended on 30 October 2026: the Regulations give no more time to weigh the public interest. Only complexity and volume together do (timeExtended)',
      ),
    )
    const scottish = (type: string): string =>
      `${type} on 30 October 2026: the Scottish Act gives no more time. Answer by the twentieth working day`
    expect(not(weighed(), 'FOISA')).toEqual(said('s.10(1), with s.73', scottish('publicInterestExtended')))
    expect(not(longer(), 'FOISA')).toEqual(said('s.10(1), with s.73', scottish('timeExtended')))
    expect(not(longer(), 'FOIA')).toEqual(
      said(
        's.10(1)',
        'timeExtended on 30 October 2026: the Act gives no more time for complexity or volume. Only weighing the public interest under a named qualified exemption does (publicInterestExtended)',
      ),
    )
    expect(not(weighed({ exemption: 's21(1)' }), 'FOIA')).toEqual(
      said(
        'FOIA s.10(3)',
        'publicInterestExtended on 30 October 2026 names s21(1), under which no public interest is weighed: name the qualified exemption, or answer by the twentieth working day',
      ),
    )
    const only = (what: string): string =>
      `timeExtended on 30 October 2026 gives only ${what} of the request: the Regulations give more time where it is both complex and voluminous. The answer stays due within twenty working days`
    expect(not(longer({ complex: false }), 'EIR')).toEqual(said('reg. 7(1)', only('the volume')))
    expect(not(longer({ voluminous: false }), 'EIR')).toEqual(said('reg. 7(1)', only('the complexity')))
    expect(not(longer({ complex: true, voluminous: true }), 'EIR')).toEqual([])
  })

  it('under an exemption that is open, or on which authorities differ', () => {
    expect(found([received, weighed({ exemption: 's40(2)' })])).toEqual([
      [
        'extension-doubtful',
        'warning',
        '/events/1',
        'FOIA s.10(3)',
        'Check publicInterestExtended on 30 October 2026: it names s40(2), which leaves open whether the public interest is weighed. It is under s40(2)+(3B) or s40(2)+(4A), and not under s40(2)+(3A)(a) or s40(2)+(3A)(b). Name the limb',
      ],
    ])
    expect(found([received, weighed({ exemption: 's40(5A)' })])).toEqual([
      [
        'extension-doubtful',
        'warning',
        '/events/1',
        'FOIA s.10(3)',
        'Check publicInterestExtended on 30 October 2026: authorities differ on whether the public interest is weighed under s40(5A). Record which reading is followed',
      ],
    ])
  })

  it('with a notice that lacks a part: each part that it is said to lack is named', () => {
    const lacks = (more: object, missing: string): void => {
      expect(found([received, weighed(more)])).toEqual([
        [
          'extension-notice-incomplete',
          'warning',
          '/events/1',
          's.17(2)',
          `publicInterestExtended on 30 October 2026: the notice does not give ${missing}, so it is not the notice that section 17(2) asks for. Send what is missing`,
        ],
      ])
    }
    const estimate = 'an estimate of the day of the decision that lies ahead'
    lacks({ saysUndecided: false }, 'that no decision has been reached')
    lacks({ decisionBy: null }, estimate)
    lacks({ decisionBy: '2026-10-29' }, estimate)
    lacks({ saysUndecided: false, decisionBy: null }, `that no decision has been reached or ${estimate}`)
    for (const whole of [{ saysUndecided: true }, { decisionBy: '2026-10-30' }, { decisionBy: '2026-11-20' }, {}])
      expect(found([received, weighed(whole)])).toEqual([])
  })

  it('notified after the last day: by both laws, with the day by which it was due', () => {
    expect(found([received, weighed({ on: '2026-11-02' })])).toEqual([])
    expect(found([received, weighed({ on: '2026-11-03' })])).toEqual([
      [
        'extension-late',
        'warning',
        '/events/1',
        's.17(2)',
        'publicInterestExtended on 3 November 2026 came after 2 November 2026: the notice that names the exemption and estimates the day of the decision was due by then',
      ],
    ])
    expect(found([received, longer({ on: '2026-11-02' })], { regime: 'EIR' })).toEqual([])
    expect(found([received, longer({ on: '2026-11-03' })], { regime: 'EIR' })).toEqual([
      [
        'extension-late',
        'error',
        '/events/1',
        'reg. 7(1)',
        'timeExtended on 3 November 2026 came after 2 November 2026, by which the applicant has to be told: the answer was due then',
      ],
    ])
    // Without a receipt there is no last day to be after.
    expect(found([longer()], { regime: 'EIR' }).map(([code]) => code)).toEqual(['receipt-missing'])
    expect(found([weighed()]).map(([code]) => code)).toEqual(['receipt-missing'])
  })
})

describe('what is odd about the calendar', () => {
  it('a request that came on a day not worked: both last days, and which is given', () => {
    // Saturday 3 October 2026: by the Act the count begins on Monday, by the Code on Tuesday.
    const events = [{ type: 'received', on: '2026-10-03' }] as const
    const said = (law: string, other: string, used: string): string =>
      `The request came on 3 October 2026, which is not a working day. By ${law} the last day is 30 October 2026; ${other}, 2 November 2026. ${used}`
    const byCode = 'by the Code of Practice, which takes it as received on the next working day'
    const plainly = 'taken as received on the next working day'
    const earlier = 'The earlier is used here: it is safe'
    expect(found(events)).toEqual([
      ['receipt-conventions-differ', 'warning', '/receipt', 's.10(1)', said('the Act', byCode, earlier)],
    ])
    expect(found(events, { receipt: 'code' }).map(([, , , , message]) => message)).toEqual([
      said('the Act', byCode, 'The later is used here, as asked: the earlier is safe'),
    ])
    expect(found(events, { regime: 'EIR' }).map((one) => one.slice(3))).toEqual([
      ['reg. 5(2)', said('the Regulations', plainly, earlier)],
    ])
    expect(found(events, { regime: 'FOISA' }).map((one) => one.slice(3))).toEqual([
      ['s.10(1), with s.73', said('the Scottish Act', plainly, earlier)],
    ])
    const due = (receipt: 'statute' | 'code'): unknown => {
      const { obligations, receipt: from } = clock({ regime: 'FOIA', events, receipt })
      return [from, obligations[0]?.due]
    }
    expect([due('statute'), due('code')]).toEqual([
      ['2026-10-03', '2026-10-30'],
      ['2026-10-05', '2026-11-02'],
    ])
  })

  it('a holiday proclaimed while the clock ran: the state funeral of 19 September 2022', () => {
    expect(found([{ type: 'received', on: '2022-09-05' }])).toEqual([
      [
        'holiday-proclaimed-mid-clock',
        'note',
        '/calendar',
        's.10(6)',
        'Check 19 September 2022 (State Funeral of Queen Elizabeth II): it was first listed on 9 September 2022, while this clock was running. Without it the last day would be one working day earlier',
      ],
    ])
  })

  it('a day whose standing as a holiday is contested', () => {
    const [first, ...more] = found([{ type: 'received', on: '2009-12-21' }])
    expect(more).toEqual([])
    expect(first?.slice(0, 4)).toEqual(['contested-day', 'warning', '/calendar', 's.10(6)'])
    expect(first?.[4]).toMatch(/\d{4}/)
  })

  it('the last day for an appeal, where two calendars differ', () => {
    // 28 days after 2 November 2026 is St Andrew's Day: worked in England, a bank holiday in Scotland.
    const timed = clock({ regime: 'FOIA', events: [received, { type: 'decisionNoticeSent', on: '2026-11-02' }] })
    expect(
      timed.findings.map(({ code, level, at, message, citation }) => [code, level, at, message, citation]),
    ).toEqual([
      [
        'tribunal-calendars-differ',
        'note',
        '/events/1',
        'Check the last day for an appeal: it is 30 November 2026 by the bank holidays of one calendar and 1 December 2026 by those of the other (England and Wales, any part of the United Kingdom). The earlier is given: it is safe',
        [expect.objectContaining({ provision: 'rule 12' })],
      ],
    ])
    expect(timed.obligations.find(({ id }) => id === 'tribunal')?.due).toBe('2026-11-30')
  })
})
