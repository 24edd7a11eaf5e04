import { describe, expect, it } from 'vitest'
import { estimateCost } from './estimate.js'
import { relatedRequests, type LoggedRequest } from './related-requests.js'
import { repeatedRequest } from './repeated-request.js'
import { requesterKey } from './requester-key.js'

// Stands in for an HMAC: any keyed function with enough hexadecimal digits will do here.
const hash = (text: string): string =>
  [...text]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(32, '0')
const one = requesterKey('one@example.org', hash)
const two = requesterKey('two@example.org', hash)

describe('the cost limit (SI 2004/3244 regs 3 and 4)', () => {
  it.each([
    // 18 hours at £25 is exactly £450, which does not exceed the limit.
    { minutes: 18 * 60, pence: 45_000, exceeds: false },
    { minutes: 18 * 60 - 1, pence: 44_959, exceeds: false },
    { minutes: 18 * 60 + 1, pence: 45_042, exceeds: true },
    { minutes: 0, pence: 0, exceeds: false },
  ])('$minutes minutes cost $pence pence', ({ minutes, pence, exceeds }) => {
    expect(estimateCost({ minutes: { locating: minutes }, on: '2026-11-23' })).toMatchObject({
      pence,
      exceeds,
      limitPence: 45_000,
      limitMinutes: 1_080,
    })
  })

  it('gives central government £600, which is 24 hours', () => {
    expect(
      estimateCost({ minutes: { extracting: 24 * 60 }, on: '2026-11-23', body: 'centralGovernment' }),
    ).toMatchObject({ exceeds: false, limitPence: 60_000, limitMinutes: 1_440 })
  })

  it('adds other cost of the same activities', () => {
    expect(
      estimateCost({ minutes: { determining: 60, retrieving: 60 }, otherPence: 40_001, on: '2026-11-23' }),
    ).toMatchObject({
      pence: 45_001,
      exceeds: true,
      working: '2 h at £25 an hour and £400.01 of other cost is £450.01; the limit is £450, which is 18 h',
    })
  })

  it('takes the limit of the day, and knows none before the Act was in force', () => {
    const limits = [
      { from: '2005-01-01', to: '2027-03-31', centralGovernment: 600, others: 450, ratePerHour: 25, citation: [] },
      { from: '2027-04-01', to: null, centralGovernment: 400, others: 300, ratePerHour: 25, citation: [] },
    ] as const
    expect(estimateCost({ minutes: {}, on: '2027-03-31', limits }).limitPence).toBe(45_000)
    expect(estimateCost({ minutes: {}, on: '2027-04-01', limits }).limitPence).toBe(30_000)
    expect(() => estimateCost({ minutes: {}, on: '2004-12-31' })).toThrow(/on must lie/)
  })

  it('cannot count redaction or considering exemptions', () => {
    expect(() => estimateCost({ minutes: { redacting: 60 } as object, on: '2026-11-23' })).toThrow(TypeError)
    expect(() => estimateCost({ minutes: { locating: 1.5 }, on: '2026-11-23' })).toThrow(RangeError)
    expect(() => estimateCost({ minutes: {}, otherPence: -1, on: '2026-11-23' })).toThrow(RangeError)
  })
})

describe('requests that may be added up (reg. 5)', () => {
  const request = (
    reference: string,
    receivedOn: LoggedRequest['receivedOn'],
    more: Partial<LoggedRequest> = {},
  ): LoggedRequest => ({ reference, receivedOn, requester: one, subject: 'firewalls', pence: 30_000, ...more })
  const references = (requests: readonly LoggedRequest[]): readonly (readonly string[])[] =>
    relatedRequests(requests).map((group) => group.references)

  it('60 consecutive working days, the first and the last counted', () => {
    expect(relatedRequests([request('A', '2026-09-01'), request('B', '2026-11-23')])).toMatchObject([
      { references: ['A', 'B'], workingDays: 60, pence: 60_000, first: '2026-09-01', last: '2026-11-23' },
    ])
    expect(references([request('A', '2026-09-01'), request('B', '2026-11-24')])).toEqual([])
  })

  it('a request that comes on a day not worked does not widen the window', () => {
    // Saturday 29 August 2026 is followed by the bank holiday of 31 August; the window that holds it begins on Friday
    // 28 August.
    expect(references([request('A', '2026-08-29'), request('B', '2026-11-20')])).toEqual([['A', 'B']])
    expect(references([request('A', '2026-08-29'), request('B', '2026-11-23')])).toEqual([])
    expect(relatedRequests([request('A', '2026-08-29'), request('B', '2026-11-20')])[0]?.remark).toMatch(
      /came on 29 August 2026, which is not a working day.* begin on 28 August 2026.* end on 20 November 2026/,
    )
    expect(relatedRequests([request('A', '2026-09-01'), request('B', '2026-11-20')])[0]?.remark).toBeNull()
  })

  it('the window rolls: a request may stand in two groups, and a group within another is left out', () => {
    expect(references([request('C', '2027-01-15'), request('A', '2026-09-01'), request('B', '2026-11-10')])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ])
    expect(references([request('A', '2026-09-01'), request('B', '2026-09-02'), request('C', '2026-09-03')])).toEqual([
      ['A', 'B', 'C'],
    ])
  })

  it('not for different people or different information, unless they act together', () => {
    expect(references([request('A', '2026-09-01'), request('B', '2026-09-02', { requester: two })])).toEqual([])
    expect(references([request('A', '2026-09-01'), request('B', '2026-09-02', { subject: 'car parks' })])).toEqual([])
    expect(
      references([
        request('A', '2026-09-01', { campaign: 'x' }),
        request('B', '2026-09-02', { requester: two, campaign: 'x' }),
      ]),
    ).toEqual([['A', 'B']])
  })
})

describe('repeated requests (s.14(2))', () => {
  const input = {
    earlier: { requester: one, outcome: 'informationGiven', compliedOn: '2026-09-01' },
    now: { requester: one, receivedOn: '2026-10-01' },
    similarity: 'substantiallySimilar',
    likelyToHaveChanged: false,
    reasonableIntervalDays: 60,
  } as const
  const unmet = (more: object): readonly string[] =>
    repeatedRequest({ ...input, ...more })
      .conditions.filter(({ met }) => !met)
      .map(({ id }) => id)

  it('is available for the same person, once complied with, within a reasonable interval', () => {
    expect(repeatedRequest(input)).toMatchObject({ available: true, interval: 30 })
    expect(unmet({ earlier: { ...input.earlier, outcome: 'notHeldSaid' } })).toEqual([])
  })

  it.each([
    ['another person', { now: { requester: two, receivedOn: '2026-10-01' } }, ['sameRequester']],
    [
      'a refused request',
      { earlier: { requester: one, outcome: 'refused', compliedOn: '2026-09-01' } },
      ['compliedWith', 'noReasonableInterval'],
    ],
    [
      'an unanswered request',
      { earlier: { requester: one, outcome: 'unanswered' } },
      ['compliedWith', 'noReasonableInterval'],
    ],
    ['different information', { similarity: 'different' }, ['similar']],
    ['an answer that has likely changed', { likelyToHaveChanged: true }, ['noReasonableInterval']],
    [
      'the interval reached on the day',
      { now: { requester: one, receivedOn: '2026-10-31' } },
      ['noReasonableInterval'],
    ],
    ['a request before compliance', { now: { requester: one, receivedOn: '2026-08-31' } }, ['noReasonableInterval']],
  ])('is not available for %s', (_, more, ids) => {
    expect(unmet(more)).toEqual(ids)
  })

  it('a day before the interval is reached it is', () => {
    expect(unmet({ now: { requester: one, receivedOn: '2026-10-30' } })).toEqual([])
  })
})

describe('the key of a requester', () => {
  it('is the same for the same person however it is written, and never the identity', () => {
    expect(requesterKey('  A.Person@Example.ORG ', hash)).toBe(requesterKey('a.person@example.org', hash))
    expect(requesterKey('a.person@example.org', hash)).not.toContain('person')
    expect(one).not.toBe(two)
  })

  it('refuses a blank identity and a hash that is none', () => {
    expect(() => requesterKey('  ', hash)).toThrow(/identity/)
    expect(() => requesterKey('x', (text) => text)).toThrow(/keyedHash/)
    expect(() => requesterKey('x', () => 'abc')).toThrow(/keyedHash/)
  })
})

describe('requests of one person, in a campaign or not (reg. 5(1))', () => {
  const one = (reference: string, requester: string, more: object = {}): LoggedRequest => ({
    reference,
    receivedOn: '2026-09-01',
    requester: requester as LoggedRequest['requester'],
    subject: 'firewalls',
    pence: 30000,
    ...more,
  })
  const groups = (requests: readonly LoggedRequest[]): readonly (readonly string[])[] =>
    relatedRequests(requests).map(({ references }) => references)
  it('are added up whether or not one of them is tagged as part of a campaign', () => {
    expect(groups([one('A', 'k1'), one('B', 'k1', { campaign: 'c' })])).toEqual([['A', 'B']])
    expect(groups([one('A', 'k1', { campaign: 'c' }), one('B', 'k1', { campaign: 'd' })])).toEqual([['A', 'B']])
  })
  it('and so are those of the campaign; one group that lies in another is given once', () => {
    expect(groups([one('A', 'k1'), one('B', 'k1', { campaign: 'c' }), one('C', 'k2', { campaign: 'c' })])).toEqual([
      ['A', 'B'],
      ['B', 'C'],
    ])
    const campaign = { campaign: 'c' }
    expect(groups([one('A', 'k1', campaign), one('B', 'k1', campaign), one('C', 'k2', campaign)])).toEqual([
      ['A', 'B', 'C'],
    ])
    expect(groups([one('A', 'k1', campaign), one('B', 'k1', campaign)])).toEqual([['A', 'B']])
  })
  it('another person without a campaign, and another subject, are not', () => {
    expect(groups([one('A', 'k1'), one('B', 'k2'), one('C', 'k1', { subject: 'printers' })])).toEqual([])
  })
})

describe('what was added up is held to the limit, and each request once', () => {
  const asked = (reference: string, more: Partial<LoggedRequest> = {}): LoggedRequest => ({
    reference,
    receivedOn: '2026-09-01',
    requester: one,
    subject: 'firewalls',
    pence: 22_500,
    ...more,
  })
  it('the limit itself is not above the limit; a penny more is', () => {
    expect(relatedRequests([asked('A'), asked('B')])[0]).toMatchObject({
      pence: 45_000,
      limitPence: 45_000,
      exceeds: false,
    })
    const more = [asked('A'), asked('B', { pence: 22_501 })]
    expect(relatedRequests(more)[0]?.exceeds).toBe(true)
    expect(relatedRequests(more, undefined, 'centralGovernment')[0]).toMatchObject({
      limitPence: 60_000,
      exceeds: false,
    })
    const before = { receivedOn: '2004-12-01' } as const
    expect(relatedRequests([asked('A', before), asked('B', before)])[0]).toMatchObject({
      limitPence: null,
      exceeds: null,
    })
  })
  it('a subject and a campaign are the same however they are typed', () => {
    expect(relatedRequests([asked('A'), asked('B', { subject: ' Firewalls ' })])[0]?.references).toEqual(['A', 'B'])
    const another = { requester: two, campaign: 'the  Letter' }
    expect(relatedRequests([asked('A', { campaign: 'The letter' }), asked('B', another)])[0]?.references).toEqual([
      'A',
      'B',
    ])
  })
  it('refuses a reference that is given twice, and an address in place of a key, without repeating it', () => {
    expect(() => relatedRequests([asked('A'), asked('A')])).toThrow(/requests\[1\]\.reference is that of requests\[0\]/)
    expect(() => relatedRequests([asked(' ')])).toThrow(/requests\[0\]\.reference must not be blank/)
    const address = asked('A', { requester: 'one@example.org' as LoggedRequest['requester'] })
    expect(() => relatedRequests([address])).toThrow(/^(?!.*example).*requests\[0\]\.requester must be a key/)
    expect(() => relatedRequests([asked('A')], undefined, 'trust' as 'others')).toThrow(/relatedRequests: body/)
  })
})
