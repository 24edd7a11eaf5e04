import { describe, expect, it } from 'vitest'
import { frameworks } from './frameworks.data.js'
import { frameworksNamed } from './frameworks-named.js'
import { regimeOf, type ProcuredContract } from './regime-of.js'

const regime = (contract: ProcuredContract): string => regimeOf(contract).regime

describe('regimeOf', () => {
  // SI 2024/716 reg. 2(2): "come into force on 24th February 2025"; reg. 5(3): "before 24th February 2025".
  it.each([
    ['2006-01-30', 'not modelled'],
    ['2006-01-31', 'PCR2006'],
    ['2015-02-25', 'PCR2006'],
    ['2015-02-26', 'PCR2015'],
    ['2025-02-23', 'PCR2015'],
    ['2025-02-24', 'PA2023'],
    ['2025-02-25', 'PA2023'],
  ] as const)('a procurement that commenced on %s is under %s', (commenced, expected) => {
    expect(regime({ commenced, framework: null })).toBe(expected)
  })

  it('never goes by the start date', () => {
    for (const start of ['2012-01-01', '2025-02-23', '2025-02-24', '2030-01-01'] as const) {
      const answer = regimeOf({ start })
      expect(answer.regime).toBe('unclear')
      expect(answer.candidates).toEqual(['PCR2006', 'PCR2015', 'PA2023'])
      expect(answer.wouldDecide).toEqual([
        'the day its procurement commenced: a notice was submitted, or a supplier approached',
        'whether it was called off from a framework, and from which',
      ])
    }
    expect(regimeOf({ start: '2026-04-01' }).because).toBe(
      'That it starts on 1 April 2026 does not decide which rules govern it',
    )
    expect(regime({ commenced: '2025-02-20', start: '2025-09-01' })).toBe('PCR2015')
  })

  it('takes an award before the Act for what it settles, and no later one', () => {
    // SI 2024/716 reg. 5(3)(a): "a contracting authority has awarded the contract" before 24 February 2025.
    expect(regime({ awarded: '2025-02-23' })).toBe('PCR2015')
    expect(regimeOf({ awarded: '2025-02-24' }).candidates).toEqual(['PCR2015', 'PA2023'])
    expect(regime({ awarded: '2025-02-24' })).toBe('unclear')
    expect(regimeOf({ awarded: '2016-01-01' }).notes[0]?.code).toBe('commencementNotStated')
    expect(regime({ awarded: '2015-02-25' })).toBe('PCR2006')
    expect(regimeOf({ awarded: '2025-01-01', commenced: '2025-03-01', framework: null }).because).toMatch(
      /^It was awarded/,
    )
  })

  it('gives a call-off the rules of its framework, whatever its own date', () => {
    for (const commenced of ['2025-02-23', '2025-02-24', '2026-11-29'] as const)
      expect(regime({ commenced, framework: 'RM1557.14 G-Cloud 14, lot 2' })).toBe('PCR2015')
    expect(regime({ commenced: '2026-11-29', framework: 'RM1557.15' })).toBe('PA2023')
    expect(regime({ framework: 'Vertical Application Solutions (RM6259)', start: '2026-04-01' })).toBe('PCR2015')
    expect(regime({ commenced: '2026-06-01', framework: 'A framework', frameworkRegime: 'PA2023' })).toBe('PA2023')
    expect(regime({ commenced: '2026-06-01', frameworkCommenced: '2025-02-23' })).toBe('PCR2015')
    expect(regime({ commenced: '2026-06-01', frameworkCommenced: '2025-02-24' })).toBe('PA2023')
    expect(regime({ commenced: '2026-06-01', frameworkConcluded: '2025-02-23' })).toBe('PCR2015')
    // Concluded after the Act began, its procurement may still be older.
    expect(regime({ commenced: '2026-06-01', frameworkConcluded: '2025-02-24' })).toBe('unclear')
  })

  it('leaves a call-off from an unknown framework open from the day of the Act on', () => {
    expect(regime({ commenced: '2025-02-23', framework: 'Some Hub ICT framework' })).toBe('PCR2015')
    const answer = regimeOf({ commenced: '2025-02-24', framework: 'Some Hub ICT framework' })
    expect(answer.regime).toBe('unclear')
    expect(answer.candidates).toEqual(['PCR2015', 'PA2023'])
    expect(answer.wouldDecide).toEqual([
      'the rules of the framework: its number, or the day its own procurement commenced',
    ])
    expect(regime({ commenced: '2026-01-01', callOff: true })).toBe('unclear')
    expect(regime({ commenced: '2026-01-01', framework: 'N/A' })).toBe('PA2023')
    expect(regimeOf({ commenced: '2026-01-01' }).notes.map(({ code }) => code)).toEqual(['callOffNotStated'])
    expect(regimeOf({ commenced: '2026-01-01', callOff: false }).notes).toEqual([])
  })

  it('asks which iteration, unless the day leaves one set of rules', () => {
    expect(regimeOf({ commenced: '2026-10-01', framework: 'G-Cloud' }).regime).toBe('unclear')
    expect(regimeOf({ commenced: '2026-10-01', framework: 'G-Cloud' }).because).toMatch(
      /G-Cloud 15 under the Procurement Act 2023$/,
    )
    expect(regimeOf({ commenced: '2026-03-01', framework: 'G-Cloud' }).regime).toBe('PCR2015')
  })

  it('says where a row of the table was not read', () => {
    expect(regimeOf({ framework: 'RM6098' })).toMatchObject({ regime: 'PCR2015', verified: false })
    expect(regimeOf({ framework: 'RM6259' }).verified).toBe(true)
  })

  it('does not model other nations', () => {
    expect(regimeOf({ commenced: '2026-01-01', nation: 'scotland' })).toMatchObject({
      regime: 'not modelled',
      candidates: [],
    })
    expect(regime({ commenced: '2026-01-01', nation: 'wales' })).toBe('not modelled')
    expect(regime({ commenced: '2026-01-01', nation: 'northern-ireland' })).toBe('not modelled')
    expect(() => regimeOf({ nation: 'france' as 'wales' })).toThrow(/nation/)
  })

  // SI 2023/1348 reg. 1(1): "come into force on 1st January 2024"; reg. 29(1)(a): procedures "commenced ... before".
  it.each([
    ['2023-12-31', 'PCR2015'],
    ['2024-01-01', 'PSR'],
    ['2024-01-02', 'PSR'],
    ['2026-01-01', 'PSR'],
  ] as const)('health care services bought from %s on are under %s', (commenced, expected) => {
    expect(regime({ commenced, healthCare: 'all' })).toBe(expected)
  })

  it('meets IT under the Provider Selection Regime only inside a mixed procurement', () => {
    const commenced = '2026-01-01' as const
    const mixed = { healthCareValue: 600_000, otherValue: 400_000, separable: false }
    expect(regime({ commenced, healthCare: mixed })).toBe('PSR')
    expect(regime({ commenced, framework: null, healthCare: { ...mixed, separable: true } })).toBe('PA2023')
    expect(regime({ commenced, framework: null, healthCare: { ...mixed, otherValue: 600_001 } })).toBe('PA2023')
    // Reg. 3(4)(a): the main subject is "the higher"; of equal values neither is.
    expect(regimeOf({ commenced, healthCare: { ...mixed, otherValue: 600_000 } }).wouldDecide).toEqual([
      'whether the health care services or the other things have the higher lifetime value',
    ])
    expect(regimeOf({ commenced, healthCare: { healthCareValue: 600_000, otherValue: 400_000 } }).candidates).toEqual([
      'PSR',
      'PA2023',
    ])
    expect(regime({ healthCare: 'all' })).toBe('unclear')
    // Reg. 29(3)(b): a call-off for health care commenced from 2024 on, whenever its framework was concluded.
    expect(regime({ commenced, framework: 'RM1557.14', healthCare: 'all' })).toBe('PSR')
    expect(regime({ commenced, framework: 'A dynamic purchasing system', healthCare: 'all' })).toBe('unclear')
    expect(regimeOf({ commenced: '2023-01-01', healthCare: 'all' }).notes.map(({ code }) => code)).toEqual([
      'changesUnderProviderSelection',
    ])
  })
})

describe('call-offs from older frameworks', () => {
  it.each([
    ['RM3808', 'PCR2015', true],
    ['CCS Network Services 2 (RM3808) lot 1', 'PCR2015', true],
    ['RM3804', 'PCR2015', true],
    ['GP IT Futures', 'PCR2015', true],
    ['HSSF', 'PCR2015', true],
    ['RM1069 Crown Hosting', 'PCR2006', true],
    ['G-Cloud 8', 'PCR2015', false],
    ['RM1045', 'PCR2006', false],
    ['RM1043.7', 'PCR2015', false],
  ])('%s is under %s, whatever the day of the call-off', (framework, regime, verified) => {
    for (const commenced of ['2019-10-01', '2026-06-01'] as const) {
      const answer = regimeOf({ commenced, framework })
      expect(answer.regime).toBe(regime)
      expect(answer.frameworks.map(({ citation }) => citation.verified)).toEqual([verified])
    }
  })
})

describe('frameworksNamed', () => {
  const numbers = (text: string): readonly (string | null)[] => frameworksNamed(text).map(({ number }) => number)
  it.each([
    ['RM1557.14', ['RM1557.14']],
    ['rm 1557.14 – Cloud software', ['RM1557.14']],
    ['Crown Commercial Service G-Cloud 13.', ['RM1557.13']],
    ['GCloud14', ['RM1557.14']],
    ['RM1557XIV', ['RM1557.14']],
    ['SBS 10026', ['SBS10026']],
    ['Digital Specialists & Programmes', ['RM6263']],
    // No iteration: any of them.
    ['G-Cloud', ['RM1557.9', 'RM1557.10', 'RM1557.11', 'RM1557.12', 'RM1557.13', 'RM1557.14', 'RM1557.15']],
    // An iteration that the table does not have.
    ['G-Cloud 1', []],
    ['G-Cloud 16', []],
    ['RM62591', []],
    ['Health Trust Europe', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
  it('has no key twice, and none that another row would be found by', () => {
    for (const framework of frameworks)
      for (const key of framework.keys) expect(frameworksNamed(key)).toEqual([framework])
  })
})
