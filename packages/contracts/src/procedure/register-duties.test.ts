import { describe, expect, it } from 'vitest'
import type { ContractEntry } from '../register/schema.js'
import { registerDuties, type RegisterDuties } from './register-duties.js'

const asOf = '2026-11-29' as const
const of = (entry: ContractEntry): RegisterDuties | undefined => registerDuties([entry], { asOf })[0]
const network = { title: 'Network', commenced: '01/03/2026', signed: '30/06/2026', end: '29/06/2030' }

describe('registerDuties', () => {
  it('gives the notices of a contract whose rules are known', () => {
    const duties = of({ ...network, value: '£250,000' })
    expect(duties).toMatchObject({ entry: 0, regime: 'PA2023', asks: [] })
    expect(duties?.notices.map(({ number, lastDay }) => [number, lastDay])).toEqual([
      ['UK6', null],
      ['UK7', '2026-07-29'],
      ['UK9', null],
      ['UK8', null],
      ['UK17', '2027-04-29'],
      ['UK11', '2030-07-28'],
    ])
  })
  it.each([
    ['Direct award process C', ['notice of intention to make an award', 'notice of the award']],
    ['PSR: DAP A', ['notice of the award']],
    ['Most suitable provider (Provider Selection Regime)', undefined],
  ] as const)('knows the process of health care by the route: %s', (route, names) => {
    const duties = of({ title: 'Therapy', commenced: '01/04/2026', signed: '05/06/2026', route })
    expect(duties?.regime).toBe('PSR')
    const found = duties?.notices.map(({ name }) => name)
    if (names !== undefined) expect(found).toEqual(names)
    else expect(found).toContain('notice of intention to make an award')
    expect(duties?.notices.flatMap(({ notes }) => notes.map(({ code }) => code))).not.toContain('processNotStated')
  })
  it('works by the signature where the rules are known and the day of commencement is not', () => {
    const callOff = { title: 'Cloud', framework: 'G-Cloud 15', signed: '05/11/2026', end: '04/11/2028' }
    const far = of({ ...callOff, value: '£400,000' })
    expect(far).toMatchObject({ regime: 'PA2023', asks: [] })
    expect(far?.notices.find(({ number }) => number === 'UK7')).toMatchObject({
      lastDay: '2026-12-04',
      required: 'yes',
    })
    // Below the threshold of 2025, £139,688 with VAT, and above that of 2026, £135,018.
    const between = of({ ...callOff, value: '£137,000 inc VAT' })
    expect(between?.notices.find(({ number }) => number === 'UK7')?.required).toBe('if')
    expect(between?.asks).toContain('the day its procurement commenced')
    expect(of({ ...callOff, framework: 'G-Cloud 14', value: '£400,000' })?.notices).toEqual([])
  })
  it.each([
    [{ notes: 'Legal basis: UKPGA 2023/54' }, 'PA2023'],
    [{ notes: 'Legal basis: UKSI 2015/102' }, 'PCR2015'],
    [{ route: 'Open procedure under the Procurement Act 2023' }, 'PA2023'],
    [{ route: 'Open (PCR 2015)' }, 'PCR2015'],
    [{ notes: 'To be bought again under the Procurement Act 2023' }, 'unclear'],
    [{ route: 'Procurement Act 2023 or PCR 2015' }, 'unclear'],
    [{ route: 'Exempt from the Procurement Act 2023' }, 'unclear'],
    [{ route: 'Direct award (pre Procurement Act 2023)' }, 'unclear'],
    [{ route: 'Tender - not under PCR2015' }, 'unclear'],
    [{ route: 'Outside the scope of PCR 2015' }, 'unclear'],
    [{ route: 'Non-PCR2015' }, 'unclear'],
    [{ route: 'Awarded before the Procurement Act 2023' }, 'unclear'],
    [{ route: 'Prior to PA23' }, 'unclear'],
    [{ route: 'Public Contracts Regulations 2015 not applicable' }, 'unclear'],
    [{ notes: 'Legal basis: not UKSI 2015/102' }, 'unclear'],
    [{ route: 'PCR 2015 instead of the Procurement Act 2023' }, 'PCR2015'],
    [{ route: 'Not PA2023 but PCR2015' }, 'PCR2015'],
    [{ route: 'Not on a framework. PCR 2015' }, 'PCR2015'],
    [{ route: 'Non-competitive, PCR 2015 reg 32' }, 'PCR2015'],
  ] as const)('takes the rules that words of a row name: %j', (words, regime) => {
    expect(of({ title: 'Network', signed: '30/06/2026', ...words })?.regime).toBe(regime)
  })
  it('asks of no threshold under the Provider Selection Regime', () => {
    const duties = of({
      title: 'Therapy',
      commenced: '01/04/2026',
      signed: '05/06/2026',
      route: 'Direct award process C',
    })
    expect(duties?.asks).toEqual([])
    expect(duties?.notices.map(({ required, lastDay }) => [required, lastDay])).toEqual([
      ['yes', null],
      ['yes', '2026-07-05'],
    ])
  })
  // The threshold of 2026 for an NHS trust is £135,018 with VAT: £112,515 without is the least that can reach it.
  it.each([
    ['£112,514 plus VAT', ['UK7'], 0],
    ['£112,515 plus VAT', ['UK6', 'UK7', 'UK9', 'UK8', 'UK17', 'UK11'], 1],
    ['£135,017 inc VAT', ['UK7'], 0],
    ['£135,018', ['UK6', 'UK7', 'UK9', 'UK8', 'UK17', 'UK11'], 0],
    ['£9,000 inc VAT', [], 0],
    ['TBC', ['UK6', null, 'UK7', null, 'UK9', 'UK9', 'UK8', 'UK17', 'UK11'], 1],
  ] as const)('%s: %j', (value, numbers, asks) => {
    const duties = of({ ...network, value })
    expect(duties?.notices.map(({ number }) => number)).toEqual(numbers)
    expect(duties?.asks).toHaveLength(asks)
    expect(duties?.notices.every(({ notes }) => notes[0]?.code === 'thresholdOpen') ?? false).toBe(
      asks === 1 || numbers.length === 0,
    )
  })
  it('asks where the rules are unclear, and claims nothing', () => {
    expect(of({ title: 'Hosting', value: '£250,000', start: '01/04/2026' })).toMatchObject({
      regime: 'unclear',
      notices: [],
    })
    expect(of({ ...network, value: '£250,000', framework: 'Some framework' })?.asks).toEqual([
      'the rules of the framework: its number, or the day its own procurement commenced',
    ])
    expect(of({ title: 'Hosting', framework: 'G-Cloud 14' })?.asks).toEqual(['the day its procurement commenced'])
  })
  it('asks nothing under the Act of a call-off from an earlier framework', () => {
    const duties = of({ ...network, value: '£250,000', framework: 'G-Cloud 14' })
    expect(duties?.regime).toBe('PCR2015')
    expect(duties?.notices.map(({ name }) => name)).toEqual(['award information on Contracts Finder'])
  })
  it('passes totals over, and has no end for what renews itself', () => {
    expect(registerDuties([{ title: 'Total', value: '£1m' }], { asOf })).toEqual([])
    const rolling = of({ ...network, value: '£250,000', renewal: 'Rolling annually' })
    expect(rolling?.notices.some(({ number }) => number === 'UK11')).toBe(false)
  })
  it.each([
    ['Provider Selection Regime - Direct Award Process B', 1],
    ['PSR competitive process', 3],
    ['Most Suitable Provider', 3],
    ['PSR', 1],
  ] as const)('takes a route of health care for that regime: %s', (route, count) => {
    const duties = of({ ...network, value: '£900,000', route })
    expect(duties?.regime).toBe('PSR')
    expect(duties?.notices.map(({ number }) => number)).toEqual(Array.from({ length: count }, () => null))
  })
  it('leaves the rules open where only notes speak of health care', () => {
    const duties = of({ ...network, value: '£900,000', notes: 'Awarded under the PSR?' })
    expect(duties).toMatchObject({ regime: 'unclear', notices: [] })
    expect(of({ ...network, value: '£900,000', notes: 'Not under the PSR' })?.regime).toBe('PA2023')
  })
  it.each(['Open procedure (light touch)', 'Light-touch contract'])(
    'gives light-touch services 120 days: %s',
    (route) => {
      const duties = of({ ...network, value: '£900,000', route })
      expect(duties?.notices.find(({ number }) => number === 'UK7')?.lastDay).toBe('2026-10-27')
    },
  )
  it.each([
    ['UKPGA 2023/54', 'PA2023'],
    ['UKSI 2015/102', 'PCR2015'],
    ['uksi 2023/1348', 'PSR'],
    ['CELEX other', 'unclear'],
  ])('takes the legal basis that a notice states: %s', (legalBasis, regime) => {
    const own = { openContracting: { legalBasis } }
    expect(of({ title: 'Hosting', signed: '01/06/2026', own })?.regime).toBe(regime)
  })
  it('leaves open what the legal basis and the other cells contradict', () => {
    const own = { openContracting: { legalBasis: 'UKSI 2015/102' } }
    expect(of({ ...network, own })).toMatchObject({ regime: 'unclear', notices: [] })
  })
})
