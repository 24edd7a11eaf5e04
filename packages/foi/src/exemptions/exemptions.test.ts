import { describe, expect, it } from 'vitest'
import { limbs } from './limbs.data.js'
import { sections } from './sections.data.js'
import { exemptions, isExemptionId } from './exemptions.js'
import { contested } from './contested.data.js'
import { exceptions } from './exceptions.js'
import { eirGrounds, grounds, scottishGrounds } from './grounds.js'
import { lookUp } from './lookup.js'
import { noticeElements } from './notice-elements.data.js'
import { others } from './others.data.js'
import { scottishExemptions } from './scottish-exemptions.js'
import { exceptionSpellings, scottishSpellings, spellings } from './spellings.data.js'

const all = Object.values(exemptions)

/** One provision a line, as JSON: reviewed against the Act; a change of law or of a word is a changed line there. */
const asReviewed = (provisions: readonly object[], name: string): Promise<void> =>
  expect(provisions.map((provision) => `${JSON.stringify(provision)}\n`).join('')).toMatchFileSnapshot(
    `../../test/golden/${name}.jsonl`,
  )

describe('the catalogue', () => {
  it('has 67 citable limbs, each with a title, a summary and a citation', () => {
    expect(all).toHaveLength(67)
    for (const { id, title, summary, citation, section } of all) {
      expect(title, id).toMatch(/\S/)
      expect(summary, id).toMatch(/^[A-Z].*\.$/)
      expect(citation.url, id).toBe(`https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`)
    }
    expect(new Set(all.map(({ section }) => section))).toEqual(new Set(Object.keys(sections)))
  })

  it.each([
    // Section 2(3) of the Act lists the absolute ones; everything else is qualified.
    ['s21(1)', 'absolute', 's.2(3)(a)'],
    ['s23(1)', 'absolute', 's.2(3)(b)'],
    ['s32(2)(b)', 'absolute', 's.2(3)(c)'],
    ['s34(1)', 'absolute', 's.2(3)(d)'],
    ['s37(1)(ab)', 'absolute', 's.2(3)(ea)'],
    ['s37(1)(ac)', 'qualified', null],
    ['s37(1)(b)', 'qualified', null],
    ['s40(1)', 'absolute', 's.2(3)(f)'],
    ['s40(2)+(3A)(a)', 'absolute', 's.2(3)(fa)'],
    ['s40(2)+(3B)', 'qualified', null],
    ['s41(1)', 'absolute', 's.2(3)(g)'],
    ['s44(1)(c)', 'absolute', 's.2(3)(h)'],
    ['s31(1)(a)', 'qualified', null],
    ['s36(2)(c)', 'qualified', null],
    ['s42(1)', 'qualified', null],
  ] as const)('%s is %s', (id, status, absoluteUnder) => {
    expect(exemptions[id]).toMatchObject({ status, absoluteUnder })
  })

  it('section 38 endangers, section 36 needs an opinion, sections 24 and 34 are required, sections 42 and 43(1) are classes', () => {
    expect(all.filter(({ basis }) => basis === 'endanger').map(({ section }) => section)).toEqual(['38', '38'])
    expect(
      all
        .filter(({ basis }) => basis === 'opinion')
        .every(({ prerequisites, section }) => section === '36' && prerequisites.includes('qualifiedPersonsOpinion')),
    ).toBe(true)
    expect(all.filter(({ basis }) => basis === 'required').map(({ id }) => id)).toEqual(['s24(1)', 's34(1)'])
    expect([exemptions['s42(1)'].test, exemptions['s43(1)'].test]).toEqual([null, null])
  })

  it('only section 21 and section 43(1) have no provision to neither confirm nor deny', () => {
    expect(all.filter(({ neither }) => neither === null).map(({ id }) => id)).toEqual(['s21(1)', 's43(1)'])
  })

  it('three limbs of section 31 need a purpose of section 31(2); sections 33 and 35 are closed to trusts', () => {
    expect(
      all.filter(({ prerequisites }) => prerequisites.includes('purposeOfSection31(2)')).map(({ id }) => id),
    ).toEqual(['s31(1)(g)', 's31(1)(h)', 's31(1)(i)'])
    expect(new Set(all.filter(({ openToTrusts }) => !openToTrusts).map(({ section }) => section))).toEqual(
      new Set(['33', '35']),
    )
  })

  it('what was not read is not verified', () => {
    for (const { textRead, citation } of all)
      expect(citation.verified).toBe(!['secondary', 'notRead'].includes(textRead))
    expect(exemptions['s38(1)(a)'].citation.verified).toBe(false)
    expect(Object.keys(limbs)).toEqual(all.map(({ id }) => id))
  })
})

describe('the catalogues of the Regulations and of the Scottish Act', () => {
  it('weigh the public interest under every exception of regulation 12, and demand no balance for what is not held', () => {
    const ofRegulation12 = Object.values(exceptions).filter(({ section }) => section === '12')
    expect(ofRegulation12).toHaveLength(12)
    expect(ofRegulation12.filter(({ status }) => status !== 'qualified').map(({ id, status }) => [id, status])).toEqual(
      [['reg12(4)(a)', 'contested']],
    )
  })
  it('let only regulations 12(6) and 13 neither confirm nor deny', () => {
    const neithers = Object.values(exceptions).flatMap(({ id, neither }) => (neither ? [[id, neither.id]] : []))
    expect(neithers.map(([id]) => id)).toEqual([
      'reg12(5)(a)',
      'reg13(1)+(2A)(a)',
      'reg13(1)+(2A)(b)',
      'reg13(1)+(2B)',
      'reg13(1)+(3A)',
    ])
  })
  it('take the absolute exemptions of the Scottish Act from its section 2(2)', () => {
    const absolute = Object.values(scottishExemptions).filter(({ status }) => status === 'absolute')
    expect([...new Set(absolute.map(({ section }) => section))]).toEqual(['25', '26', '36', '37', '38'])
    expect(absolute.every(({ absoluteUnder }) => absoluteUnder?.startsWith('s.2(2)'))).toBe(true)
  })
  it('mark what was not read', () => {
    for (const limb of [...Object.values(exceptions), ...Object.values(scottishExemptions)])
      expect(limb.citation.verified, limb.id).toBe(limb.textAsAt !== null)
  })
  it('let the conditions of personal data under the Regulations follow those of the Act', () => {
    expect(
      Object.values(exceptions)
        .filter(({ section }) => section === '13')
        .map(({ status }) => status),
    ).toEqual(all.filter(({ id }) => id.startsWith('s40(2)')).map(({ status }) => status))
  })
})

describe('every word of the tables', () => {
  it('of the exemptions is as it was reviewed', async () => {
    await asReviewed(all, 'exemptions')
  })
  it('of the grounds is as it was reviewed', async () => {
    await asReviewed(Object.values(grounds), 'grounds')
    await asReviewed([...Object.values(eirGrounds), ...Object.values(scottishGrounds)], 'other-grounds')
  })
  it('of the exceptions and of the Scottish exemptions is as it was reviewed', async () => {
    await asReviewed(Object.values(exceptions), 'exceptions')
    await asReviewed(Object.values(scottishExemptions), 'scottish-exemptions')
  })
  it('of other provisions, of what a notice says and of other spellings is as it was reviewed', async () => {
    const byId = Object.entries(others).flatMap(([law, known]) =>
      Object.entries(known).map(([id, provision]) => ({ id, law, ...provision })),
    )
    await asReviewed(byId, 'other-provisions')
    await asReviewed(noticeElements, 'notice-elements')
    const spelled = [spellings, exceptionSpellings, scottishSpellings].flatMap((table) => Object.entries(table))
    await asReviewed(spelled, 'spellings')
  })
  it('of the points on which authorities differ is as it was reviewed', async () => {
    await asReviewed(Object.entries(contested), 'contested')
  })
  it('stands under the id of its provision', () => {
    expect(Object.entries(exemptions).every(([id, entry]) => id === entry.id)).toBe(true)
    expect(Object.entries(grounds).every(([id, entry]) => id === entry.id)).toBe(true)
  })
})

describe('looking a citation up', () => {
  it.each([
    ['s31(1)(a)', 'exemption'],
    ['s31', 'exemption'],
    ['s40(2)', 'exemption'],
    ['s36', 'exemption'],
    ['s31(3)', 'neither'],
    ['s38(2)', 'neither'],
    ['s40(5B)', 'neither'],
    ['s12', 'ground'],
    ['s12(2)', 'ground'],
    ['s14(1)', 'ground'],
    ['s1(3)', 'ground'],
    ['s31(2)(c)', 'other'],
    ['s16', 'other'],
    ['s50', 'other'],
    ['s17(7)', 'other'],
    ['s99', 'unknown'],
    ['s31(1)(z)', 'unknown'],
    ['s38(1)(c)', 'unknown'],
    ['s89', 'unknown'],
    ['s88', 'other'],
    ['s79', 'other'],
    ['s5', 'other'],
    ['s76A', 'other'],
    ['s0', 'unknown'],
    ['xs5', 'unknown'],
    ['x', 'unknown'],
    ['s31(2)', 'other'],
    ['s31(1)(zz)', 'unknown'],
    ['s40(5)', 'neither'],
    ['xs40(5B)', 'unknown'],
    ['s40(5B)x', 'other'],
    // A citation is judged by where it begins.
    ['s1(1)s31(1)(zz)', 'other'],
    ['s40(9)(z)', 'other'],
    ['s12(1)(z)', 'other'],
    ['s37(1)(zz)', 'unknown'],
    ['toString', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
  ] as const)('%s is %s', (id, kind) => {
    expect(lookUp(id).kind).toBe(kind)
  })

  it.each([
    ['s12', 's12(1)'],
    ['s14', 's14(1)'],
    ['s8(1)', 's8'],
    ['s9(1)', 's9'],
    ['s14(2)', 's14(2)'],
  ] as const)('%s is the ground %s', (id, ground) => {
    expect(lookUp(id)).toEqual({ kind: 'ground', law: 'FOIA', ground })
  })

  const limbsOf = (id: string): readonly string[] => {
    const cited = lookUp(id)
    return 'limbs' in cited ? cited.limbs.map((limb) => limb.id) : []
  }
  it('gives the limbs themselves, and says whether there is only one', () => {
    const only = { kind: 'exemption', law: 'FOIA', exact: true, match: 'exact', former: false }
    expect(lookUp('s31(1)(a)')).toMatchObject({ ...only, limbs: [exemptions['s31(1)(a)']], status: 'qualified' })
    expect(lookUp('s21')).toMatchObject({ ...only, limbs: [exemptions['s21(1)']], status: 'absolute' })
    expect(limbsOf('s38')).toEqual(['s38(1)(a)', 's38(1)(b)'])
    expect(limbsOf('s38(2)')).toEqual(['s38(1)(a)', 's38(1)(b)'])
    expect(limbsOf('s22(2)')).toEqual(['s22(1)'])
  })
  it('takes subsection (5B) of section 40 to serve the limbs of (2), and the former (5) those of (1) too', () => {
    const personal = all.map(({ id }) => id).filter((id) => id.startsWith('s40(2)'))
    expect(personal.length).toBeGreaterThan(1)
    expect(limbsOf('s40(5B)')).toEqual(personal)
    expect(limbsOf('s40(2)')).toEqual(personal)
    expect(limbsOf('s40(5)')).toEqual(['s40(1)', ...personal])
  })

  it('names what it was given where that is no text', () => {
    expect(() => lookUp(undefined as never)).toThrow(/^lookUp: id must be/)
  })

  it('says which limbs a section leaves open', () => {
    const cited = lookUp('s36')
    expect(cited.kind === 'exemption' && cited.limbs).toHaveLength(6)
    expect(cited.kind === 'exemption' && cited.exact).toBe(false)
    expect(isExemptionId('toString')).toBe(false)
  })
})
