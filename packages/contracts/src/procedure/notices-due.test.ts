import { describe, expect, it } from 'vitest'
import type { NoticeDue } from './notice-due.js'
import { noticesDue, type AwardedContract } from './notices-due.js'
import { procurementNotices } from './notices.data.js'

const contract = {
  commenced: '2026-03-01',
  authority: 'nhs-trust',
  category: 'services',
  aboveThreshold: true,
  enteredInto: '2026-06-30',
} as const
const named = (given: AwardedContract): readonly string[] => noticesDue(given).map(({ name }) => name)
const find = (given: AwardedContract, start: string): NoticeDue | undefined =>
  noticesDue(given).find(({ name }) => name.startsWith(start))

describe('the notices of the Act', () => {
  it('are UK1 to UK17, each once, with its provision and the version of the text', () => {
    const numbers = procurementNotices.flatMap(({ number }) => number ?? [])
    expect([...numbers].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))).toEqual(
      Array.from({ length: 17 }, (_, index) => `UK${index + 1}`),
    )
    for (const { citation, limit, trigger } of procurementNotices) {
      expect(citation).toMatchObject({ read: '2026-11-29', textAsAt: '2024-03-12', verified: true })
      expect(citation.inForce).toMatch(/^202[56]-/)
      expect(limit).not.toBe('')
      expect(trigger).not.toBe('')
    }
    expect(procurementNotices.filter(({ named: { verified } }) => !verified).map(({ number }) => number)).toEqual([
      'UK13',
      'UK14',
      'UK16',
    ])
    expect(procurementNotices.filter(({ required }) => required === 'optional').map(({ number }) => number)).toEqual([
      'UK3',
    ])
  })

  it('are given by name, in the order of a contract', () => {
    expect(named({ ...contract, value: 6_000_000, ends: '2030-06-29', awardedBy: 'competition' })).toEqual([
      'UK4 tender notice',
      'UK6 contract award notice',
      'at least three key performance indicators, set and published',
      'UK7 contract details notice',
      'copy of the contract',
      'UK9 contract performance notice',
      'UK9 contract performance notice',
      'UK8 contract payment notice',
      'UK17 payments compliance notice',
      'UK11 contract termination notice',
    ])
    const performance = find({ ...contract, value: 6_000_000 }, 'UK9')
    expect(performance?.words).toBe(
      'at least once in every period of twelve months during the life of the contract, and on its termination',
    )
    expect(performance).toMatchObject({ lastDay: null, provision: 's.71(1) and (2)', verified: true })
  })

  it('are told before the contract is entered into, those that run from that day without a last day', () => {
    const planned = {
      commenced: '2026-03-01',
      authority: 'nhs-trust',
      category: 'services',
      aboveThreshold: true,
    } as const
    const due = (given: Partial<AwardedContract>) =>
      noticesDue({ ...planned, ...given }).map(({ number, lastDay }) => [number, lastDay])
    expect(due({ awardedBy: 'direct-award', value: 200_000 })).toEqual([
      ['UK5', null],
      ['UK6', null],
      ['UK7', null],
      ['UK9', null],
      ['UK8', null],
      ['UK17', null],
    ])
    expect(due({ marketEngagement: true, awardedBy: 'competition', value: 200_000 }).slice(0, 3)).toEqual([
      ['UK2', null],
      ['UK4', null],
      ['UK6', null],
    ])
    expect(find({ ...planned }, 'UK7')?.words).toBe('30 days beginning with the day the contract is entered into')
    expect(due({ aboveThreshold: false, advertised: true, value: 12_000 })).toEqual([
      ['UK4', null],
      ['UK7', null],
    ])
    expect(due({ aboveThreshold: false, value: '11999.99' })).toEqual([])
  })

  // s.53(1): "before the end of the period of 30 days [120] beginning with the day on which the contract is entered
  // into": 30 June and 29 days of July; 31 days of July end on 31 July, so 120 days end on 27 October.
  it.each([
    ['services', '2026-06-30', '2026-07-29', '2026-09-27'],
    ['services', '2026-07-01', '2026-07-30', '2026-09-28'],
    ['services', '2026-02-28', '2026-03-29', '2026-05-28'],
    ['light-touch', '2026-06-30', '2026-10-27', '2026-12-26'],
  ] as const)('%s entered into on %s: details by %s, copy by %s', (category, enteredInto, details, copy) => {
    const given = { ...contract, category, enteredInto, value: '5000000.01' }
    expect(find(given, 'UK7')?.lastDay).toBe(details)
    expect(find(given, 'copy')?.lastDay).toBe(copy)
    expect(find({ ...given, value: 5_000_000 }, 'copy')).toBeUndefined()
  })

  // s.80(1): "30 days beginning with the day on which a public contract is terminated"; (3)(b): "expiry".
  it.each([
    ['2026-11-30', '2026-12-29'],
    ['2026-12-01', '2026-12-30'],
    ['2026-12-02', '2026-12-31'],
  ] as const)('ends %s: termination notice by %s', (ends, lastDay) => {
    expect(find({ ...contract, ends }, 'UK11')).toMatchObject({ lastDay, number: 'UK11' })
  })

  // s.71(5): "30 days beginning with the day on which this subsection first applies".
  it('counts the days of a failure from the day that is given, and of none otherwise', () => {
    const failures = (given: AwardedContract): readonly (string | null)[] =>
      noticesDue(given).flatMap(({ provision, lastDay }) => (provision === 's.71(3) to (6)' ? [lastDay] : []))
    expect(failures(contract)).toEqual([null])
    expect(failures({ ...contract, failure: '2026-09-01' })).toEqual(['2026-09-30'])
    expect(failures({ ...contract, category: 'light-touch', failure: '2026-09-01' })).toEqual([])
  })

  it('sets no indicators, and no performance notice by them, where there are none to set', () => {
    for (const given of [
      { ...contract, value: 6_000_000, category: 'light-touch' as const },
      { ...contract, value: 6_000_000, category: 'concession' as const },
      { ...contract, value: 6_000_000, isFramework: true },
      { ...contract, value: 6_000_000, keyPerformanceIndicators: false },
      { ...contract, value: 5_000_000 },
    ]) {
      expect(find(given, 'at least three')).toBeUndefined()
      expect(noticesDue(given).some(({ provision }) => provision === 's.71(1) and (2)')).toBe(false)
    }
    // Section 71 in force: SI 2025/1316 reg. 2(1)(b), "on 1st January 2026".
    const old = { ...contract, enteredInto: '2025-04-01', value: 6_000_000 } as const
    expect(find({ ...old, ends: '2025-12-31' }, 'UK9')).toBeUndefined()
    expect(find({ ...old, ends: '2026-01-01' }, 'UK9')).toBeDefined()
  })

  it('knows what the way of award asks for', () => {
    const before = (awardedBy: AwardedContract['awardedBy']): readonly (string | null)[] =>
      noticesDue({ ...contract, value: 200_000, ...(awardedBy && { awardedBy }), regime: 'PA2023' })
        .filter(({ stage }) => stage === 'before')
        .map(({ number }) => number)
    expect(before(undefined)).toEqual(['UK6'])
    expect(before('competition')).toEqual(['UK4', 'UK6'])
    expect(before('dynamic-market')).toEqual(['UK4', 'UK6'])
    expect(before('direct-award')).toEqual(['UK5', 'UK6'])
    // s.50: for call-offs too.
    expect(before('framework')).toEqual(['UK6'])
    // ss.44(3), 50(6), 53(6), 80(4).
    const choice = { ...contract, awardedBy: 'user-choice', value: 6_000_000, ends: '2030-01-01' } as const
    expect(noticesDue(choice).map(({ number }) => number)).toEqual([null, 'UK9', 'UK9', 'UK8', 'UK17'])
    expect(named({ ...contract, marketEngagement: true })[0]).toBe('UK2 preliminary market engagement notice')
    expect(noticesDue({ ...contract, notAwarded: true })).toMatchObject([
      { number: 'UK12', lastDay: null, words: 'as soon as reasonably practicable after the decision' },
    ])
  })

  // s.51(3)(a), (d), (e) and (f).
  it('says whether a standstill is mandatory', () => {
    const code = (given: Partial<AwardedContract>): string | undefined =>
      find({ ...contract, ...given, regime: 'PA2023' }, 'UK6')?.notes[0]?.code
    expect(code({})).toBe('standstill')
    expect(code({ awardedBy: 'direct-award' })).toBe('standstill')
    for (const awardedBy of ['framework', 'dynamic-market', 'urgent'] as const)
      expect(code({ awardedBy })).toBe('noMandatoryStandstill')
    expect(code({ category: 'light-touch' })).toBe('noMandatoryStandstill')
  })

  it('picks the reporting period by the day it is asked on', () => {
    expect(find({ ...contract, asOf: '2026-11-29' }, 'UK17')).toMatchObject({ lastDay: '2027-04-29' })
    expect(find(contract, 'UK17')?.lastDay).toBeNull()
    expect(find({ ...contract, category: 'concession' }, 'UK17')).toBeUndefined()
  })
})

describe('below the threshold', () => {
  const small = { ...contract, aboveThreshold: false } as const
  // s.87(4): "not less than £12,000" for a central government authority, "not less than £30,000" otherwise.
  it.each([
    ['nhs-trust', 5000, false],
    ['nhs-trust', '11999.99', false],
    ['nhs-trust', 12_000, true],
    ['nhs-trust', 12_001, true],
    ['nhs-foundation-trust', '11999.99', false],
    ['nhs-foundation-trust', 12_000, true],
    ['sub-central', '29999.99', false],
    ['sub-central', 30_000, true],
    ['sub-central', 30_001, true],
  ] as const)('%s, £%s: %s', (authority, value, due) => {
    const notices = noticesDue({ ...small, authority, value })
    expect(notices.map(({ name }) => name)).toEqual(due ? ['UK7 contract details notice'] : [])
    for (const each of notices)
      expect(each).toMatchObject({
        lastDay: null,
        words: 'as soon as reasonably practicable after the contract is entered into',
        provision: 's.87(3) and (4)',
      })
  })
  it('asks where the value is not given, and leaves concessions out', () => {
    expect(noticesDue(small)[0]?.notes[0]?.message).toBe(
      'Asked for only where the value is £12,000 or more: the value was not given as a sum',
    )
    expect(noticesDue({ ...small, value: 'over £20,000' })[0]?.notes).toEqual([])
    expect(noticesDue({ ...small, category: 'concession', value: 50_000 })).toEqual([])
    expect(named({ ...small, value: 50_000, advertised: true })[0]).toBe('UK4 below-threshold tender notice')
  })
  it('goes by the limit of the regulations of 2015 too', () => {
    const old = { ...small, commenced: '2024-03-01', enteredInto: '2024-06-01' } as const
    expect(noticesDue({ ...old, value: '29999.99' })).toEqual([])
    expect(noticesDue({ ...old, value: 30_000 }).map(({ lastDay }) => lastDay)).toEqual(['2024-08-30'])
  })
})

describe('call-offs and other rules', () => {
  it('asks nothing under the Act of a call-off from an earlier framework', () => {
    const due = noticesDue({ ...contract, framework: 'G-Cloud 14', value: 6_000_000, ends: '2029-06-29' })
    expect(due.map(({ notice, number }) => [notice, number])).toEqual([['award', null]])
    expect(noticesDue({ ...contract, framework: 'RM6098' })[0]).toMatchObject({ verified: false })
  })
  it('gives both where the framework is not known, and says what would decide', () => {
    const due = noticesDue({ ...contract, awardedBy: 'framework', value: 200_000 })
    expect(due.every(({ required, notes: [first] }) => required === 'if' && first?.code === 'regimeUnclear')).toBe(true)
    expect(new Set(due.map(({ notice }) => notice))).toEqual(
      new Set([
        'award',
        'contract-award',
        'contract-details',
        'contract-performance',
        'contract-payment',
        'payments-compliance',
      ]),
    )
    expect(due[0]?.notes[0]?.message).toBe(
      'Only if it is under the Public Contracts Regulations 2015. What would decide: the rules of the framework: its number, or the day its own procurement commenced',
    )
  })
  it('throws for a misspelt word', () => {
    expect(() => noticesDue({ ...contract, authority: 'trust' as 'nhs-trust' })).toThrow(/authority/)
    expect(() => noticesDue({ ...contract, awardedBy: 'open' as 'framework' })).toThrow(/awardedBy/)
    expect(() => noticesDue({ ...contract, ends: '2026-02-30' })).toThrow(/ends/)
  })
})

describe('the notices of the Provider Selection Regime', () => {
  const health = { ...contract, regime: 'PSR' } as const
  // Regs 7(2)(b), 9(11)(b), 10(15)(b), 11(17)(b), 14(5)(a), 18(6)(b): "submitted for publication within 30 days of the
  // contract being awarded": the day of the award is not counted.
  it.each([
    ['2026-06-29', '2026-07-29'],
    ['2026-06-30', '2026-07-30'],
    ['2026-07-01', '2026-07-31'],
  ] as const)('awarded %s: by %s', (enteredInto, lastDay) => {
    for (const process of ['direct-award-a', 'urgent', 'competitive', 'direct-call-off'] as const)
      expect(noticesDue({ ...health, process, enteredInto }).at(-1)?.lastDay).toBe(lastDay)
  })
  it.each([
    ['direct-award-a', ['notice of the award']],
    ['direct-award-b', ['notice of the award']],
    ['direct-award-c', ['notice of intention to make an award', 'notice of the award']],
    [
      'most-suitable-provider',
      [
        'notice of intention to follow the Most Suitable Provider Process',
        'notice of intention to make an award',
        'notice of the award',
      ],
    ],
    ['competitive', ['notice inviting offers', 'notice of intention to make an award', 'notice of the award']],
    ['urgent', ['notice of an urgent award']],
    ['direct-call-off', ['notice of the award']],
  ] as const)('%s: %j', (process, names) => {
    expect(named({ ...health, process })).toEqual(names)
  })
  it('asks which process was followed', () => {
    expect(noticesDue(health)[0]?.notes[0]?.code).toBe('processNotStated')
    expect(named({ ...health, notAwarded: true })).toEqual(['notice of abandonment'])
  })
})
