import type { IsoDate } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { clock, type ClockInput } from './clock.js'
import type { ClockEvent } from './event.js'
import type { Clock, Obligation, ObligationId } from './obligation.js'
import { subjectAccessClock } from './subject-access.js'
import { validRequest } from './valid-request.js'

const received = { type: 'received', on: '2026-10-05' } as const
const run = (events: readonly ClockEvent[], more: Partial<ClockInput> = {}): Clock =>
  clock({ regime: 'FOIA', events: [received, ...events], ...more })
const find = ({ obligations }: Clock, id: ObligationId): Obligation | undefined =>
  obligations.find((one) => one.id === id)
const codes = ({ findings }: Clock): readonly string[] => findings.map(({ code }) => code)

describe('a request that ends without an answer', () => {
  it.each([
    ['withdrawn', 'The applicant took the request back on 12 October 2026'],
    ['lapsed', 'The request lapsed on 12 October 2026'],
    ['transferred', 'The request was transferred to another authority on 12 October 2026'],
  ] as const)('%s: nothing is due any more, and what the last day was is said', (type, words) => {
    const timed = run([{ type, on: '2026-10-12' }])
    expect(timed.state).toBe(type)
    for (const id of ['response', 'refusalNotice'] as const) {
      expect(find(timed, id)).toMatchObject({ due: null, late: null, met: null })
      expect(find(timed, id)?.reason).toContain(words)
      expect(find(timed, id)?.reason).toContain('2 November 2026')
    }
    expect(timed.findings).toEqual([])
  })
  it('lapses while clarification or a fee is awaited, and no fee is called unpaid then', () => {
    const sought = { type: 'clarificationSought', on: '2026-10-07' } as const
    const lapsed = run([sought, { type: 'lapsed', on: '2026-12-07' }])
    expect(lapsed.state).toBe('lapsed')
    expect(find(lapsed, 'response')?.reason).toContain('No time ran then')
    const unpaid = [{ type: 'feesNoticeGiven', on: '2026-10-07' } as const]
    expect(codes(run(unpaid, { asOf: '2027-02-01' }))).toEqual(['fee-unpaid'])
    expect(codes(run([...unpaid, { type: 'lapsed', on: '2027-01-11' }], { asOf: '2027-02-01' }))).toEqual([])
  })
  it('an answer given before stands, and a withdrawal after it changes nothing', () => {
    const timed = run([
      { type: 'responded', on: '2026-10-20' },
      { type: 'withdrawn', on: '2026-10-21' },
    ])
    expect(timed.state).toBe('answered')
    expect(find(timed, 'response')).toMatchObject({ due: '2026-11-02', met: '2026-10-20', late: 0 })
  })
  it('a transfer under the Regulations cites regulation 10 in words for the other authority', () => {
    expect(find(run([{ type: 'transferred', on: '2026-10-12' }], { regime: 'EIR' }), 'response')?.reason).toMatch(
      /told of it in writing by that day; for the other authority time runs from/,
    )
  })
})

describe('a label of the office stops no clock', () => {
  it('a hold leaves the last day where it is, and is noted', () => {
    const held = run([{ type: 'onHold', on: '2026-10-08' }])
    expect(find(held, 'response')?.due).toBe('2026-11-02')
    expect(held.findings.map(({ code, level, at }) => [code, level, at])).toEqual([
      ['hold-stops-nothing', 'note', '/events/1'],
    ])
    expect(codes(run([{ type: 'resumed', on: '2026-10-08' }]))).toEqual(['event-without-cause'])
  })
  it('a part that was answered leaves the rest due', () => {
    const part = run([{ type: 'partResponded', on: '2026-10-20' }])
    expect(part.state).toBe('partAnswered')
    expect(find(part, 'response')).toMatchObject({ due: '2026-11-02', met: null, late: null })
    expect(find(part, 'response')?.remark).toContain('20 October 2026: the rest is due')
  })
  it('says how a request stands', () => {
    expect(clock({ regime: 'FOIA', events: [] }).state).toBe('notReceived')
    expect(run([]).state).toBe('running')
    expect(run([{ type: 'feesNoticeGiven', on: '2026-10-06' }]).state).toBe('waiting')
    expect(run([{ type: 'responded', on: '2026-10-06' }]).state).toBe('answered')
  })
})

describe('a lawful extension is not late', () => {
  const extended = { type: 'publicInterestExtended', on: '2026-10-30', exemption: 's31(1)(a)' } as const
  it('its notice is the one that is due, and what was weighed has no last day by statute', () => {
    const timed = run([extended, { type: 'responded', on: '2026-11-27' }])
    expect(find(timed, 'refusalNotice')).toMatchObject({ met: '2026-10-30', late: 0 })
    expect(find(timed, 'response')).toMatchObject({ due: '2026-11-02', met: '2026-11-27', late: 0 })
    expect(find(timed, 'publicInterestTarget')).toMatchObject({ due: '2026-12-01', late: 0 })
    expect(timed.findings).toEqual([])
  })
  it('the target can still be missed, as guidance', () => {
    const timed = run([extended, { type: 'responded', on: '2026-12-04' }])
    expect(find(timed, 'response')?.late).toBe(0)
    expect(find(timed, 'publicInterestTarget')).toMatchObject({ level: 'guidance', late: 3 })
  })
  it('a notice that lacks what section 17(2) asks for is not that notice', () => {
    for (const lack of [{ saysUndecided: false }, { decisionBy: null }, { decisionBy: '2026-10-01' as IsoDate }]) {
      const timed = run([
        { ...extended, ...lack },
        { type: 'responded', on: '2026-11-27' },
      ])
      expect(codes(timed)).toEqual(['extension-notice-incomplete'])
      expect(find(timed, 'refusalNotice')).toMatchObject({ met: '2026-11-27', late: 19 })
      expect(find(timed, 'response')?.late).toBe(19)
    }
    const whole = run([{ ...extended, saysUndecided: true, decisionBy: '2026-11-27' }])
    expect(codes(whole)).toEqual([])
  })
  it('one that comes after the last day leaves the answer late', () => {
    const timed = run([
      { ...extended, on: '2026-11-03' },
      { type: 'responded', on: '2026-11-27' },
    ])
    expect(codes(timed)).toEqual(['extension-late'])
    expect(find(timed, 'refusalNotice')).toMatchObject({ met: '2026-11-03', late: 1 })
    expect(find(timed, 'response')?.late).toBe(19)
  })
  it.each([
    ['s40(2)', /leaves open .* under s40\(2\)\+\(3B\) or s40\(2\)\+\(4A\), and not under s40\(2\)\+\(3A\)\(a\)/],
    ['s37(1)', /leaves open/],
    ['s40(5B)(a)(i)', /authorities differ/],
    ['s40(5A)', /authorities differ/],
  ] as const)('under %s it is taken with a caution', (exemption, words) => {
    const timed = run([{ ...extended, exemption }])
    expect(codes(timed)).toEqual(['extension-doubtful'])
    expect(timed.findings[0]?.message).toMatch(words)
    expect(find(timed, 'publicInterestTarget')?.due).toBe('2026-12-01')
  })
  it.each(['s22(1)(a)', 's30(1)(a)(i)', 's22A(1)(b)(i)', 's31', 's40(3B)'])(
    'under %s, which comes to a qualified limb, without one',
    (exemption) => expect(codes(run([{ ...extended, exemption: exemption as 's31(1)(a)' }]))).toEqual([]),
  )
})

describe('the Regulations and the Scottish Act', () => {
  it('give more time only for what is both complex and voluminous', () => {
    const extended = (more: object): Clock =>
      run([{ type: 'timeExtended', on: '2026-10-20', ...more } as ClockEvent], { regime: 'EIR' })
    expect(find(extended({}), 'response')?.due).toBe('2026-12-01')
    expect(find(extended({ complex: true, voluminous: true }), 'response')?.due).toBe('2026-12-01')
    for (const less of [{ complex: false }, { voluminous: false }]) {
      expect(codes(extended(less))).toEqual(['extension-not-available'])
      expect(find(extended(less), 'response')?.due).toBe('2026-11-02')
    }
  })
  it('the Scottish Act gives none, counts by its own holidays, and ends with its own Commissioner', () => {
    const taken = run([{ type: 'publicInterestExtended', on: '2026-10-20', exemption: 's31(1)(a)' }], {
      regime: 'FOISA',
    })
    expect(codes(taken)).toEqual(['extension-not-available'])
    expect(codes(run([{ type: 'timeExtended', on: '2026-10-20' }], { regime: 'FOISA' }))).toEqual([
      'extension-not-available',
    ])
    // 31 August 2026 is worked in Scotland, 30 November is not.
    const due = (on: IsoDate, regime: 'FOIA' | 'FOISA'): unknown =>
      find(clock({ regime, events: [{ type: 'received', on }] }), 'response')?.due
    expect([due('2026-08-20', 'FOISA'), due('2026-08-20', 'FOIA')]).toEqual(['2026-09-17', '2026-09-18'])
    const reviewed = run(
      [
        { type: 'responded', on: '2026-10-20' },
        { type: 'reviewRequested', on: '2026-10-21' },
        { type: 'reviewAnswered', on: '2026-10-30' },
      ],
      { regime: 'FOISA' },
    )
    expect(find(reviewed, 'commissioner')).toMatchObject({ due: '2027-04-30', level: 'statute' })
    expect(find(reviewed, 'response')?.citation.verified).toBe(false)
    expect(find(run([{ type: 'decisionNoticeSent', on: '2026-10-20' }], { regime: 'FOISA' }), 'tribunal')).toBe(
      undefined,
    )
  })
})

describe('variations of section 10(4)', () => {
  it.each([
    ['maintainedSchool', /20th working day that is a school day/],
    ['academy', /2010\/2768/],
    ['archive', /30th working day/],
    ['armedForces', /Commissioner specifies/],
    ['heldOverseas', /Commissioner specifies/],
  ] as const)('%s is refused in words', (variation, words) => {
    expect(() => run([], { variation })).toThrow(RangeError)
    expect(() => run([], { variation })).toThrow(words)
  })
  it('one that does not exist is a wrong call', () => {
    expect(() => run([], { variation: 'hospital' as 'archive' })).toThrow(/clock: variation must be/)
  })
})

describe('subject access', () => {
  it.each([
    ['2026-09-03', '2026-10-05'],
    ['2026-09-02', '2026-10-02'],
    ['2026-08-31', '2026-09-30'],
    ['2027-01-29', '2027-03-01'],
    ['2028-01-31', '2028-02-29'],
    ['2026-11-25', '2026-12-29'],
  ] as const)('received on %s it is due on %s', (receivedOn, due) => {
    expect(subjectAccessClock({ receivedOn })).toMatchObject({ due, textAsAt: '2026-02-05' })
  })
  it('an extension is told of within the first month, or gives none', () => {
    const base = { receivedOn: '2026-09-03' } as const
    expect(subjectAccessClock({ ...base, extendedOn: '2026-10-05' }).due).toBe('2026-12-03')
    const late = subjectAccessClock({ ...base, extendedOn: '2026-10-06', answeredOn: '2026-10-09' })
    expect(late).toMatchObject({ due: '2026-10-05', late: 4 })
    expect(late.remarks[0]).toContain('it gives none')
  })
  it('waits for identity, a fee or clarification, and gives the earlier of two readings', () => {
    const waited = subjectAccessClock({
      receivedOn: '2026-09-01',
      awaited: [{ what: 'clarification', from: '2026-09-08', to: '2026-09-15' }],
    })
    expect(waited).toMatchObject({ due: '2026-10-08', readings: { afresh: '2026-10-15', paused: '2026-10-08' } })
    expect(waited.remarks.join()).toContain('15 October 2026')
    expect(
      subjectAccessClock({ receivedOn: '2026-09-01', awaited: [{ what: 'fee', from: '2026-09-02' }] }),
    ).toMatchObject({ due: null, late: null })
    expect(waited.citation[0]?.verified).toBe(false)
  })
  it('refuses what it does not know', () => {
    expect(() => subjectAccessClock({ receivedOn: '2026-09-31' })).toThrow(/subjectAccessClock: receivedOn/)
    expect(() => subjectAccessClock({ receivedOn: '2026-09-01', extended: true } as never)).toThrow(/has no 'extended'/)
  })
})

describe('a valid request', () => {
  const form = { inWriting: true, givesName: true, givesAddress: true, describesInformation: true }
  it('is one that has all four, and cannot be told where one is not known', () => {
    expect(validRequest(form)).toMatchObject({ valid: 'yes', lacks: [], unknown: [] })
    for (const part of Object.keys(form) as (keyof typeof form)[]) {
      expect(validRequest({ ...form, [part]: false })).toMatchObject({ valid: 'no', lacks: [part] })
      expect(validRequest({ ...form, [part]: undefined })).toMatchObject({ valid: 'cannotTell', unknown: [part] })
    }
  })
  it('takes no name', () => {
    expect(() => validRequest({ name: 'A. Person' } as never)).toThrow(/validRequest: form has no 'name'/)
  })
})
