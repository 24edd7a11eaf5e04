import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modificationTests, type ContractChange, type ModificationTest } from './modification.js'

const change = { regime: 'PA2023', category: 'goods-or-services' } as const
const test = (given: ContractChange, name: ModificationTest['test']): ModificationTest | undefined =>
  modificationTests(given).find((each) => each.test === name)
const results = (given: ContractChange): Readonly<Record<string, string>> =>
  Object.fromEntries(modificationTests(given).map(({ test: name, result }) => [name, result]))

describe('changes under the Procurement Act 2023', () => {
  // s.74(2): "may also modify a public contract ... if the contract is a light touch contract"; s.75(6)(b).
  it('fails no light touch contract, novation included', () => {
    const lightTouch = {
      regime: 'PA2023',
      category: 'light-touch',
      maximumTermMonths: 36,
      addMonths: 24,
      value: 1_000_000,
      valueChange: 600_000,
      threshold: 663_540,
    } as const
    for (const given of [lightTouch, { ...lightTouch, novation: true }]) {
      expect(results(given)).toEqual({ 'light-touch': 'not ruled out', 'change-notice': 'not ruled out' })
      expect(test(given, 'light-touch')?.working).toBe(
        'A light touch contract may be modified freely under the Act: no ground is needed, novation included',
      )
      expect(test(given, 'change-notice')?.working).toMatch(/^None is due/)
    }
  })

  // s.74(3)(a): "increase or decrease the term ... by more than 10 per cent of the maximum term provided for on award".
  it.each([
    [50, 4, 'not ruled out'],
    [50, 5, 'not ruled out'],
    [50, 6, 'ruled out by the figures'],
    [50, -5, 'not ruled out'],
    [50, -6, 'ruled out by the figures'],
  ] as const)('of a maximum of %i months, %i: %s', (maximumTermMonths, addMonths, expected) => {
    expect(results({ ...change, maximumTermMonths, addMonths })['substantial-term']).toBe(expected)
  })

  // s.74(4)(a): "increase or decrease the estimated value of the contract by more than" 10 or 15 per cent.
  it.each([
    ['goods-or-services', 99_999, 'not ruled out'],
    ['goods-or-services', 100_000, 'not ruled out'],
    ['goods-or-services', 100_001, 'ruled out by the figures'],
    ['goods-or-services', -100_000, 'not ruled out'],
    ['goods-or-services', -100_001, 'ruled out by the figures'],
    ['goods-or-services', '-£100,001', 'ruled out by the figures'],
    ['works', 150_000, 'not ruled out'],
    ['works', -150_001, 'ruled out by the figures'],
  ] as const)('%s of £1,000,000 moved by %s: %s', (category, valueChange, expected) => {
    expect(
      results({ ...change, category, value: 1_000_000, valueChange, threshold: 200_000 })[
        'below-threshold-modification'
      ],
    ).toBe(expected)
  })

  // Sch. 8 paras 4(1)(c), 5(1)(b), 8(1)(d): "would not increase the estimated value ... by more than 50 per cent".
  it.each([
    [499_999, 'not ruled out'],
    [500_000, 'not ruled out'],
    [500_001, 'ruled out by the figures'],
    [-900_000, 'not ruled out'],
    [0, 'not ruled out'],
  ] as const)('the cap on £%i more of £1,000,000: %s', (valueChange, expected) => {
    expect(results({ ...change, value: 1_000_000, valueChange })['fifty-percent-cap']).toBe(expected)
  })

  it('gives a novation one ground, and never the exemption from the notice', () => {
    // s.75(2): "unless the modification is a permitted modification under paragraph 9 of Schedule 8"; s.74(9).
    expect(results({ ...change, novation: true })).toEqual({
      'corporate-restructuring': 'not ruled out',
      'change-notice': 'ruled out by the figures',
    })
    const small = { ...change, novation: true, maximumTermMonths: 48, addMonths: 0, value: 100, valueChange: 0 }
    expect(test(small, 'change-notice')?.working).toBe(
      'Due before the change: the exemptions of small changes are not open to a novation or assignment',
    )
  })

  it('asks whether changes belong together, and gives the result both ways', () => {
    // Together 8 of 48 months; £150,000 of the £940,000 before the earlier one.
    const given: ContractChange = {
      ...change,
      maximumTermMonths: 48,
      addMonths: 4,
      value: 1_000_000,
      valueChange: 90_000,
      threshold: 139_688,
      earlier: [{ addMonths: 4, valueChange: 60_000 }],
    }
    expect(
      modificationTests(given).map(({ test: name, result, together }) => [name, result, together?.result]),
    ).toEqual([
      ['substantial-term', 'not ruled out', 'ruled out by the figures'],
      ['below-threshold-modification', 'not ruled out', 'ruled out by the figures'],
      ['fifty-percent-cap', 'not ruled out', 'not ruled out'],
      ['change-notice', 'not ruled out', 'ruled out by the figures'],
      ['other-grounds', 'not ruled out', undefined],
      ['made-together', 'cannot tell', undefined],
    ])
    expect(test(given, 'below-threshold-modification')?.together?.working).toMatch(
      /^The change is 15.96 % of the value/,
    )
    expect(modificationTests({ ...given, earlier: [] }).some(({ together }) => together !== undefined)).toBe(false)
    // Pounds of earlier small changes are asked about too: £150,000 of £940,000.
    const rest: ContractChange = {
      ...change,
      maximumTermMonths: 48,
      addMonths: 4,
      value: 1_000_000,
      valueChange: 90_000,
      threshold: 139_688,
    }
    expect(test({ ...rest, earlierChanges: 60_000 }, 'below-threshold-modification')?.together?.result).toBe(
      'ruled out by the figures',
    )
    expect(test({ ...rest, earlierChanges: 60_000 }, 'made-together')).toBeDefined()
  })

  it('cannot tell what is not stated, and says so', () => {
    expect(results(change)).toEqual({
      'substantial-term': 'cannot tell',
      'below-threshold-modification': 'cannot tell',
      'fifty-percent-cap': 'cannot tell',
      'change-notice': 'cannot tell',
      'other-grounds': 'not ruled out',
    })
  })

  it('says that the sections do not reach a contract that stays below the threshold', () => {
    const given = { ...change, value: 20_000, valueChange: 15_000, threshold: 135_018 }
    expect(results(given)['below-threshold-contract']).toBe('not ruled out')
    // A "convertible contract" (s.74(1)) becomes a public contract by the change.
    expect(results({ ...given, valueChange: 115_018 })['below-threshold-contract']).toBeUndefined()
  })

  it('never says permitted, lawful or breach', () => {
    for (const name of ['modification-act.ts', 'modification-regulations.ts', 'modification-health-care.ts'])
      expect(readFileSync(new URL(name, import.meta.url), 'utf8')).not.toMatch(
        /\b(?:permitted|lawful|unlawful|breach)\b/i,
      )
  })
})

describe('changes under the regulations of 2015', () => {
  const old = { ...change, regime: 'PCR2015' } as const
  it('counts increases only towards the cap, each by itself, with its notice', () => {
    // Reg. 72(1)(b) and (c): "any increase in price does not exceed 50%"; (2)(a): "the value of each modification".
    const by = (valueChange: number): ModificationTest | undefined =>
      test({ ...old, value: 1_000_000, valueChange, earlierChanges: 400_000 }, 'fifty-percent-cap')
    expect([500_000, 500_001, -600_000].map((each) => by(each)?.result)).toEqual([
      'not ruled out',
      'ruled out by the figures',
      'not ruled out',
    ])
    expect(by(1)?.working).toMatch(/A notice goes with these two grounds, and with no other$/)
  })
  it('takes the net sum of small changes', () => {
    // Reg. 72(6): "the value shall be the net cumulative value of the successive modifications"; (5): "below".
    const by = (valueChange: number, earlierChanges: number): string | undefined =>
      results({ ...old, value: 1000, valueChange, earlierChanges, threshold: 5000 })['below-threshold-modification']
    expect(by(60, 39)).toBe('not ruled out')
    expect(by(60, 40)).toBe('ruled out by the figures')
    expect(by(60, -40)).toBe('not ruled out')
  })
  it('asks no notice of a replacement contractor', () => {
    expect(test({ ...old, novation: true }, 'replacement-contractor')?.working).toMatch(
      /No notice goes with this ground$/,
    )
  })
})

describe('changes under the Provider Selection Regime', () => {
  const health = { ...change, regime: 'PSR' } as const
  // Reg. 13(2)(b): "below £500,000; or ... less than 25% of the lifetime value of the original contract".
  it.each([
    [499_999, 100_000, 'not ruled out'],
    [500_000, 2_000_001, 'not ruled out'],
    [500_000, 2_000_000, 'ruled out by the figures'],
    [500_001, 1_000_000, 'ruled out by the figures'],
    [-500_000, 1_000_000, 'ruled out by the figures'],
  ] as const)('all changes of £%i to £%i: %s', (valueChange, value, expected) => {
    expect(results({ ...health, value, valueChange })['cumulative-value']).toBe(expected)
    const half = { ...health, value, valueChange: valueChange / 2, earlierChanges: valueChange / 2 }
    expect(results(half)['cumulative-value']).toBe(expected)
  })
  it('needs one of the two figures only where it settles it', () => {
    expect(results({ ...health, valueChange: 499_999 })['cumulative-value']).toBe('not ruled out')
    expect(results({ ...health, valueChange: 500_000 })['cumulative-value']).toBe('cannot tell')
  })
  it('is freer after processes A and B', () => {
    for (const process of ['direct-award-a', 'direct-award-b'] as const)
      expect(results({ ...health, process, value: 1, valueChange: 900_000 })['cumulative-value']).toBeUndefined()
    expect(test({ ...health, process: 'direct-award-a' }, 'awarded-by-process-a-or-b')?.result).toBe('not ruled out')
  })
  // Reg. 13(4): "attributable to a decision of the relevant authority" and "£500,000 or more".
  it.each([
    [499_999, true, 'not ruled out'],
    [500_000, true, 'ruled out by the figures'],
    [500_000, false, 'not ruled out'],
    [500_000, undefined, 'cannot tell'],
  ] as const)('£%i by decision %s: notice %s', (valueChange, authorityDecision, expected) => {
    const given = { ...health, valueChange, ...(authorityDecision !== undefined && { authorityDecision }) }
    expect(results(given)['change-notice']).toBe(expected)
  })
})

it('throws for what it does not know, from JavaScript too', () => {
  expect(() => modificationTests({ ...change, regime: 'PCR2006' as 'PSR' })).toThrow(/regime/)
  expect(() => modificationTests({ ...change, category: 'concession' as 'works' })).toThrow(/category/)
  expect(modificationTests({ ...change, category: 'services', addMonths: 1, maximumTermMonths: 12 })).toEqual(
    modificationTests({ ...change, addMonths: 1, maximumTermMonths: 12 }),
  )
  expect(() => modificationTests({ ...change, value: -1 })).toThrow(/value/)
  expect(() => modificationTests({ ...change, addMonths: Number.NaN })).toThrow(/addMonths/)
})

describe('what stands just beyond a limit', () => {
  it.each([
    ['100000', 'cannot tell', '10 %'],
    ['100001', 'ruled out by the figures', '10.0001 %'],
    ['-123400', 'ruled out by the figures', '12.34 %'],
  ])('%s of a million: %s, and its share is shown as %s', (valueChange, result, share) => {
    const change = { regime: 'PA2023', category: 'goods-or-services', value: '1000000', valueChange } as const
    const found = modificationTests(change).find(({ test }) => test === 'below-threshold-modification')
    expect(found).toMatchObject({ result })
    expect(found?.working).toContain(`The change is ${share} of the value (limit 10 %)`)
  })
})
