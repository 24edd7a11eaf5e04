import { describe, expect, it } from 'vitest'
import { beyondLast } from './beyond-last.js'
import { exceptions } from './exceptions.js'
import { exemptions } from './exemptions.js'
import type { Law } from './law.js'
import { lookUp, statusOf, type Cited } from './lookup.js'
import { scottishExemptions } from './scottish-exemptions.js'
import { exceptionSpellings, scottishSpellings, spellings } from './spellings.data.js'
import { subsections } from './subsections.data.js'

const limbsOf = (cited: Cited): readonly string[] => ('limbs' in cited ? cited.limbs.map(({ id }) => id) : [])
const said = (id: string, law?: Law): string => {
  const cited = lookUp(id, law)
  return 'limbs' in cited ? `${cited.kind} ${cited.match} ${cited.status}` : cited.kind
}

describe('a citation deeper than the catalogue, or cut differently', () => {
  it.each([
    ['s30(1)(a)(i)', ['s30(1)(a)']],
    ['s30(2)(a)(iii)', ['s30(2)']],
    ['s22(1)(a)', ['s22(1)']],
    ['s22A(1)(b)(i)', ['s22A(1)']],
    ['s41(1)(b)', ['s41(1)']],
    ['s40(3A)(a)', ['s40(2)+(3A)(a)']],
    ['s40(2)(3A)(a)', ['s40(2)+(3A)(a)']],
    ['s40(3B)', ['s40(2)+(3B)']],
    ['s40(4A)(b)', ['s40(2)+(4A)']],
    ['s33(1)(b)', ['s33(2)']],
    // The subsection left out where the section has one list.
    ['s31(a)', ['s31(1)(a)']],
    ['s36(b)(ii)', ['s36(2)(b)(ii)']],
    ['s44(a)', ['s44(1)(a)']],
    ['reg12(5)(f)(iii)', ['reg12(5)(f)']],
    ['reg13(2A)(a)', ['reg13(1)+(2A)(a)']],
    ['reg13(1)(2A)(a)', ['reg13(1)+(2A)(a)']],
    ['reg13(1)(a)(2A)(a)', ['reg13(1)+(2A)(a)']],
    ['reg13(1)(b)+(2B)(x)', ['reg13(1)+(2B)']],
  ])('%s comes to the limb that holds it', (id, limbs) => {
    const cited = lookUp(id)
    expect(limbsOf(cited)).toEqual(limbs)
    expect(cited).toMatchObject({ kind: 'exemption', match: 'inside', exact: true })
  })

  it.each([
    ['s38(1)(b)(2A)', ['s38(1)(b)+(2A)']],
    ['s38(1)(b)(2A)(a)', ['s38(1)(b)+(2A)']],
    ['s38(1)(b)(3A)(x)', ['s38(1)(b)+(3A)']],
  ])('%s of the Scottish Act comes to the limb that holds it', (id, limbs) => {
    expect(limbsOf(lookUp(id, 'FOISA'))).toEqual(limbs)
  })

  it.each([
    ['reg6', 'EIR', 'reg6(1)(b)'],
    ['reg6(1)', 'EIR', 'reg6(1)(b)'],
    ['reg9', 'EIR', 'reg9(2)'],
    ['reg10(1)', 'EIR', 'reg10'],
    ['s17', 'FOISA', 's17(1)'],
    ['s12', 'FOISA', 's12(1)'],
  ] as const)('%s of %s is the ground %s', (id, law, ground) => {
    expect(lookUp(id, law)).toEqual({ kind: 'ground', law, ground })
  })

  it('every other spelling comes to its limb, and a former one to no other way of citing it', () => {
    const tables = Object.entries({ FOIA: spellings, EIR: exceptionSpellings, FOISA: scottishSpellings })
    for (const [law, table] of tables)
      for (const [id, { also = [], former = [] }] of Object.entries(table))
        for (const spelling of [...also, ...former]) {
          const cited = lookUp(spelling, law as Law)
          if (!('limbs' in cited)) throw new Error(`${spelling} comes to ${cited.kind}`)
          const targets = cited.limbs.map((limb) => (cited.kind === 'neither' ? limb.neither?.id : limb.id))
          expect(targets, spelling).toContain(id)
          expect(cited.former, spelling).toBe(former.includes(spelling))
        }
  })

  it.each([
    ['s31(3)(a)', 's31(3)'],
    ['s40(5B)(a)(i)(x)', 's40(5B)(a)(i)'],
  ])('%s comes to the provision to neither confirm nor deny that holds it', (id, holding) => {
    const cited = lookUp(id)
    expect(cited).toMatchObject({ kind: 'neither' })
    expect('limbs' in cited && cited.limbs.every(({ neither }) => neither?.id === holding)).toBe(true)
  })

  it('every sub-paragraph of the catalogue comes to its limb', () => {
    const limbs = [...Object.values(exemptions), ...Object.values(exceptions), ...Object.values(scottishExemptions)]
    const parts = limbs.flatMap(({ id, law, parts }) => parts.map((part) => ({ id, law, part })))
    expect(parts.length).toBeGreaterThan(20)
    for (const { id, law, part } of parts) expect([part, limbsOf(lookUp(part, law))]).toEqual([part, [id]])
  })
})

describe('a citation that leaves something open', () => {
  it('names the limbs that decide where they differ: sections 37 and 40, and regulation 13', () => {
    const sections = [...new Set(Object.values(exemptions).map(({ section }) => `s${section}`))]
    expect(sections.filter((id) => statusOf(id) === 'open')).toEqual(['s37', 's40'])
    expect(lookUp('s40(2)')).toMatchObject({
      match: 'open',
      status: 'open',
      byStatus: {
        absolute: ['s40(2)+(3A)(a)', 's40(2)+(3A)(b)'],
        qualified: ['s40(2)+(3B)', 's40(2)+(4A)'],
        contested: [],
      },
    })
    expect(lookUp('s37(1)')).toMatchObject({ status: 'open' })
    expect(lookUp('reg13')).toMatchObject({ status: 'open', match: 'open' })
    expect(lookUp('s38', 'FOISA')).toMatchObject({ status: 'open', match: 'open' })
  })

  it.each([
    ['s40(2)', 'exemption open open'],
    ['s40(2)(a)', 'exemption open open'],
    ['s40(2)(b)', 'exemption open open'],
    ['s40(3A)', 'exemption open absolute'],
    ['s31', 'exemption open qualified'],
    ['s31(1)', 'exemption open qualified'],
    ['s36(2)', 'exemption open qualified'],
    ['s44', 'exemption open absolute'],
    ['s37(2)', 'neither exact open'],
    ['s27(4)', 'neither open qualified'],
    ['s40(5B)', 'neither open open'],
    ['reg12(5)', 'exemption open qualified'],
    ['reg13(1)', 'exemption open open'],
    ['reg13(1)(a)', 'exemption open absolute'],
    ['reg13(1)(b)', 'exemption open qualified'],
    ['reg12(6)', 'neither exact qualified'],
  ])('%s is %s', (id, words) => expect(said(id)).toBe(words))
})

describe('neither confirming nor denying on personal data', () => {
  it('is contested, with each view, its rank and its day', () => {
    for (const id of ['s40(5A)', 's40(5B)(a)(i)', 's40(5B)(a)(ii)', 's40(5B)(a)'])
      expect(statusOf(id), id).toBe('contested')
    const { neither } = exemptions['s40(2)+(3A)(a)']
    expect(neither?.status).toBe('contested')
    expect(neither?.views.map(({ says, rank, binding }) => [says, rank, binding])).toEqual([
      ['weighed', 'statute', true],
      ['weighed', 'firstTierTribunal', false],
      ['notWeighed', 'guidance', false],
    ])
    expect(neither?.views.every(({ day }) => /^\d{4}(-\d\d-\d\d)?$/.test(day))).toBe(true)
  })
  it('is qualified on the other conditions, and absolute under sections that section 2(3) lists whole', () => {
    expect([statusOf('s40(5B)(b)'), statusOf('s40(5B)(c)')]).toEqual(['qualified', 'qualified'])
    expect(['s23(5)', 's32(3)', 's41(2)', 's44(2)'].map((id) => statusOf(id))).toEqual(Array(4).fill('absolute'))
  })
})

describe('the numbers of section 40 until 25 May 2018', () => {
  it.each([
    ['s40(3)(a)(i)', 'exemption', ['s40(2)+(3A)(a)']],
    ['s40(2)(3)(a)(i)', 'exemption', ['s40(2)+(3A)(a)']],
    ['s40(3)(b)', 'exemption', ['s40(2)+(3A)(b)']],
    ['s40(3)(a)', 'exemption', ['s40(2)+(3A)(a)', 's40(2)+(3B)']],
    ['s40(4)', 'exemption', ['s40(2)+(4A)']],
    ['s40(5)(a)', 'neither', ['s40(1)']],
    ['s40(5)(b)(i)', 'neither', ['s40(2)+(3A)(a)', 's40(2)+(3A)(b)', 's40(2)+(3B)']],
    ['reg13(2)(a)(i)', 'exemption', ['reg13(1)+(2A)(a)']],
  ] as const)('%s is read as what it became', (id, kind, limbs) => {
    const cited = lookUp(id)
    expect(cited).toMatchObject({ kind, former: true })
    expect(limbsOf(cited)).toEqual(limbs)
  })
  it('the present ones are not former', () => {
    for (const id of ['s40(2)', 's40(3A)(a)', 's40(5B)(a)(i)', 's40'])
      expect(lookUp(id)).toMatchObject({ former: false })
  })
})

describe('the three laws told apart', () => {
  it.each([
    ['s35(1)(a)', 'FOIA', 'exemption exact qualified'],
    ['s35(1)(a)', 'FOISA', 'exemption exact qualified'],
    ['s30(b)(ii)', 'FOISA', 'exemption exact qualified'],
    ['s30(b)(ii)', 'FOIA', 'exemption open qualified'],
    ['s36(2)', 'FOISA', 'exemption exact absolute'],
    ['s36(1)', 'FOISA', 'exemption exact qualified'],
    ['s38(1)(b)', 'FOISA', 'exemption open open'],
    ['s38(2A)(a)', 'FOISA', 'exemption inside absolute'],
    ['s18', 'FOISA', 'neither exact qualified'],
    ['s17', 'FOISA', 'ground'],
    ['s17', 'FOIA', 'other'],
    ['s16', 'FOISA', 'other'],
    ['s38(1)(c)', 'FOISA', 'exemption exact absolute'],
    ['s38(1)(c)', 'FOIA', 'unknown'],
    ['s77', 'FOISA', 'unknown'],
    ['xs5', 'FOISA', 'unknown'],
    ['s5', 'FOISA', 'other'],
    ['s48(a)', 'FOISA', 'other'],
    ['reg12(5)(e)', undefined, 'exemption exact qualified'],
    ['reg12(5)(h)', undefined, 'unknown'],
    ['reg12(4)(f)', undefined, 'unknown'],
    ['reg12(9)', undefined, 'other'],
    ['reg9', undefined, 'ground'],
    ['reg10', undefined, 'ground'],
    ['reg14(3)', undefined, 'other'],
    ['reg22', undefined, 'unknown'],
    ['reg5(3)', undefined, 'exemption exact absolute'],
  ] as const)('%s of %s is %s', (id, law, words) => expect(said(id, law)).toBe(words))

  it('every limb of each is found under its own id, exactly', () => {
    const limbs = [...Object.values(exemptions), ...Object.values(exceptions), ...Object.values(scottishExemptions)]
    for (const limb of limbs)
      expect(lookUp(limb.id, limb.law)).toMatchObject({
        law: limb.law,
        match: 'exact',
        limbs: [limb],
        status: limb.status,
      })
  })

  it('says what another provision is about', () => {
    expect(lookUp('s1(1)(a)')).toMatchObject({ kind: 'other', is: { role: 'duty' } })
    expect(lookUp('s17(7)(b)')).toMatchObject({ kind: 'other', is: { role: 'notice' } })
    expect(lookUp('s31(2)(c)')).toMatchObject({ kind: 'other', is: { role: 'purpose' } })
    expect(lookUp('s88')).toMatchObject({ kind: 'other', is: null })
  })

  it.each(['s43(4)', 's43(4)(a)', 's43(10)', 's41(3)', 's42(3)', 's43(0)'])('knows that the Act has no %s', (id) => {
    expect(lookUp(id)).toEqual({ kind: 'unknown', law: 'FOIA' })
  })

  it.each([
    ['s17(8)', 'FOIA'],
    ['s44(3)', 'FOIA'],
    ['s36(8)', 'FOIA'],
    ['s38(3)', 'FOIA'],
    ['s14(3)', 'FOIA'],
    ['reg12(12)', 'EIR'],
    ['reg14(6)', 'EIR'],
    ['reg7(4)', 'EIR'],
    ['s33(4)', 'FOISA'],
    ['s36(3)', 'FOISA'],
    ['s30(1)', 'FOISA'],
    ['s16(7)', 'FOISA'],
  ] as const)('knows that a section ends before %s (%s)', (id, law) => {
    expect(lookUp(id, law)).toEqual({ kind: 'unknown', law })
    expect(beyondLast(law, id)?.words).toMatch(/in the text read, of .* not verified, (?:section|regulation) \d+/)
  })

  it.each([
    ['s11(5)', 'FOIA'],
    ['s40(8)', 'FOIA'],
    ['s19(9)', 'FOIA'],
    ['s2(3)(fa)', 'FOIA'],
    ['s31(3)', 'FOIA'],
    ['s39(1A)', 'FOIA'],
    ['reg13(6)', 'EIR'],
    ['reg12(11)', 'EIR'],
    ['reg8(8)', 'EIR'],
    ['s38(5A)', 'FOISA'],
    ['s30(b)(ii)', 'FOISA'],
    ['s20(9)', 'FOISA'],
  ] as const)('leaves %s (%s) in the law', (id, law) => {
    expect(lookUp(id, law).kind).not.toBe('unknown')
    expect(beyondLast(law, id)).toBeUndefined()
  })

  it('every count has the text in which it was counted, and none of them is verified', () => {
    for (const { source, textAsAt, last } of Object.values(subsections)) {
      expect(source.verified).toBe(false)
      expect(textAsAt < source.read).toBe(true)
      expect(Object.values(last).every((count) => Number.isInteger(count) && count >= 0 && count < 13)).toBe(true)
    }
  })

  it.each(['s43', 's43(1)', 's43(2)', 's43(3)', 's41(2)', 's42(2)', 's24(4)', 's36(7)', 's37(1A)'])(
    'does not deny that the Act has %s',
    (id) => {
      expect(lookUp(id).kind).not.toBe('unknown')
    },
  )

  it('refuses a law that is none of them', () => {
    expect(() => lookUp('s1', 'DPA' as Law)).toThrow(/^lookUp: law/)
    expect(() => statusOf('s1', 'DPA' as Law)).toThrow(/^statusOf: law/)
  })
})

describe('where a provision beside the exemptions stands', () => {
  it('has its source, the day of reading and the version that was read', () => {
    const of = (id: string, law?: 'FOISA'): unknown => {
      const cited = lookUp(id, law)
      return cited.kind === 'other' && cited.is !== null
        ? [cited.is.citation.url, cited.is.citation.read, cited.is.citation.verified, cited.is.textAsAt]
        : cited.kind
    }
    expect(of('s17(7)(b)')).toEqual([
      'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
      '2026-11-30',
      true,
      '2008-06-10',
    ])
    // Amended since the copy that was read: not verified, and of no version.
    expect(of('s19')).toEqual(['https://www.legislation.gov.uk/ukpga/2000/36/section/19', '2026-11-30', false, null])
    expect(of('reg14')).toEqual([
      'https://www.legislation.gov.uk/uksi/2004/3391/regulation/14',
      '2026-11-30',
      true,
      '2017-05-16',
    ])
    expect(of('s21', 'FOISA')).toEqual([
      'https://www.legislation.gov.uk/asp/2002/13/section/21/2005-01-01',
      '2026-11-30',
      true,
      '2005-01-01',
    ])
  })
})
