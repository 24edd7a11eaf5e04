import { describe, expect, it } from 'vitest'
import { citedProvisions } from './cited-provisions.js'

const ids = (text: string, options = {}): readonly string[] => citedProvisions(text, options).map(({ id }) => id)

// The kinds of citation that mysociety/alaveteli's spec of its reference collection asks for, in cases of our own.
describe('what stands between the sections of a list', () => {
  it.each([
    ['Sections 40(2) (personal data) and 31(1)(a) (crime) apply.', ['s40(2)', 's31(1)(a)']],
    ['sections 21 (published), 22 (to be published) and 43(2)', ['s21', 's22', 's43(2)']],
    ['Section 43(2) (commercial interests) and 2 pages of it', ['s43(2)']],
    ['a section 47 enquiry, and a section 47 assessment', []],
  ])('%s', (text, ids) => {
    expect(citedProvisions(text).map(({ id }) => id)).toEqual(ids)
  })
})

describe('one citation, in every spelling', () => {
  it.each([
    ['Section 21', ['s21']],
    ['Sect. 21', ['s21']],
    ['adran 31(1)(a)', ['s31(1)(a)']],
    ['section 40.2', ['s40(2)']],
    ['SECTION 43(2)', ['s43(2)']],
    ['section 43 (2)', ['s43(2)']],
    ['S. 41(1)', ['s41(1)']],
    ['s.42(1)', ['s42(1)']],
    ['s 38', ['s38']],
    ['sec. 36(2)(c)', ['s36(2)(c)']],
    ['§ 31(1)(a)', ['s31(1)(a)']],
    ['S.31.1.a', ['s31(1)(a)']],
    ['s.36.2.b.ii', ['s36(2)(b)(ii)']],
    ['s31(1)a', ['s31(1)(a)']],
    ['s.31 1 a', ['s31(1)(a)']],
    ['S40 2', ['s40(2)']],
    ['section 31.-(1)(a)', ['s31(1)(a)']],
    ['section 31 - (1) (g)', ['s31(1)(g)']],
    ['Section 22A(1)(b)(i)', ['s22A(1)(b)(i)']],
    ['section 22a', ['s22A']],
    ['section 40(5b)(a)(i)', ['s40(5B)(a)(i)']],
    ['Section-31(1)(a)', ['s31(1)(a)']],
    ['section 30(1)(a)(i)', ['s30(1)(a)(i)']],
    ['section 31(1)(i)', ['s31(1)(i)']],
    ['section 37(1)(ab)', ['s37(1)(ab)']],
    ['section 12.', ['s12']],
    ['Exemptions applied: 40(2)', ['s40(2)']],
    ['section 39(1)(a) EIR', ['s39(1)(a)']],
    ['FOIA 40(2)', ['s40(2)']],
    ['FOIA s.40(2)', ['s40(2)']],
    ['Exemption 43(2)', ['s43(2)']],
    ['section 17\n  (7)', ['s17(7)']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))
})

describe('lists and ranges', () => {
  it.each([
    ['Section 21 or 22', ['s21', 's22']],
    ['section 40.2 or 43.2', ['s40(2)', 's43(2)']],
    ['section 31(1)(a) or 38(1)(b)', ['s31(1)(a)', 's38(1)(b)']],
    ['Section 41 (1) or 43 (2)', ['s41(1)', 's43(2)']],
    ['Section 31.1.a&b or 36.2.b&c', ['s31(1)(a)', 's31(1)(b)', 's36(2)(b)', 's36(2)(c)']],
    ['Section 38(1)(a)&(b) or 30(1)(b)&(c)', ['s38(1)(a)', 's38(1)(b)', 's30(1)(b)', 's30(1)(c)']],
    ['s.36(2)(b)(i)&(ii)', ['s36(2)(b)(i)', 's36(2)(b)(ii)']],
    ['s.36(2)(b)(i), (ii) and (c)', ['s36(2)(b)(i)', 's36(2)(b)(ii)', 's36(2)(c)']],
    ['Sections 31(1)(a) and 43(2)', ['s31(1)(a)', 's43(2)']],
    ['section 31(1)(a) and 43(2)', ['s31(1)(a)', 's43(2)']],
    ['s31/s43', ['s31', 's43']],
    ['S31/43', ['s31', 's43']],
    ['ss 21, 22 & 43(2)', ['s21', 's22', 's43(2)']],
    ['sections 31(1) and (3)', ['s31(1)', 's31(3)']],
    ['section 24(1) or (2)', ['s24(1)', 's24(2)']],
    ['section 31(1)(g) and (h)', ['s31(1)(g)', 's31(1)(h)']],
    ['section 31(1)(h)(i)', ['s31(1)(h)', 's31(1)(i)']],
    ['section 31(1)(a) to (c)', ['s31(1)(a)', 's31(1)(b)', 's31(1)(c)']],
    ['section 37(1)(a), (aa)-(ad)', ['s37(1)(a)', 's37(1)(aa)', 's37(1)(ab)', 's37(1)(ac)', 's37(1)(ad)']],
    ['section 31, subsection 1 paragraph a', ['s31(1)(a)']],
    ['Secton 43(2) and setions 21 and 22', ['s43(2)', 's21', 's22']],
    ['section 40(2) & 3A(a)', ['s40(2)+(3A)(a)']],
    ['section 17(1)(a)–(c)', ['s17(1)(a)', 's17(1)(b)', 's17(1)(c)']],
    ['sections 21 to 24', ['s21', 's22', 's22A', 's23', 's24']],
    ['Sections 30-32', ['s30', 's31', 's32']],
    ['sections 12, 14 and 21 of the Act', ['s12', 's14', 's21']],
    ['sections 31(1)(a), 40(2) and/or 43(2)', ['s31(1)(a)', 's40(2)', 's43(2)']],
    ['(1) section 40(2) and (2) section 43(2)', ['s40(2)', 's43(2)']],
    ['section 12 and 18 hours of work', ['s12']],
    ['sections 31 and 43, 12 pages', ['s31', 's43']],
    ['section 40, 15 September 2026', ['s40']],
    ['section 21, 2026', ['s21']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))
})

describe('section 40 and its conditions', () => {
  it.each([
    ['section 40(2) by virtue of section 40(3A)(a)', ['s40(2)+(3A)(a)']],
    ['section 40(2) and (3A)(a)', ['s40(2)+(3A)(a)']],
    ['section 40(2) of the Freedom of Information Act 2000 by virtue of section 40(3A)(a)', ['s40(2)+(3A)(a)']],
    ['s40(2)(3A)(a)', ['s40(2)+(3A)(a)']],
    ['Section 40(2) with section 40(3B)', ['s40(2)+(3B)']],
    ['section 40(2) read with 40(4A)(b)', ['s40(2)+(4A)(b)']],
    ['s40(2) & (3)(a)(i)', ['s40(2)+(3)(a)(i)']],
    ['section 40(2). We also rely on section 40(5B)(a)(i)', ['s40(2)', 's40(5B)(a)(i)']],
    ['regulation 13(1) by virtue of regulation 13(2A)(a)', ['reg13(1)+(2A)(a)']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))

  it('says of the numbers until 2018 that they are former, and what they became', () => {
    expect(citedProvisions('section 40(3)(a)(i)')).toMatchObject([{ former: true, limbs: ['s40(2)+(3A)(a)'] }])
    expect(citedProvisions('section 40(2) and 40(3)(a)(i)')).toMatchObject([
      { former: true, match: 'inside', limbs: ['s40(2)+(3A)(a)'] },
    ])
    expect(citedProvisions('section 40(2)')).toMatchObject([{ former: false, match: 'open', status: 'open' }])
  })
})

describe('the Regulations and the Scottish Act', () => {
  it.each([
    ['Regulation 12(5)(e)', 'EIR', ['reg12(5)(e)']],
    ['reg. 12(4)(b)', 'EIR', ['reg12(4)(b)']],
    ['regs 12(4)(d) and (e)', 'EIR', ['reg12(4)(d)', 'reg12(4)(e)']],
    ['regulations 12(4)(b) and 12(5)(a)', 'EIR', ['reg12(4)(b)', 'reg12(5)(a)']],
    ['r.12(5)(f)', 'EIR', ['reg12(5)(f)']],
    ['EIR 12(4)(a)', 'EIR', ['reg12(4)(a)']],
    ['section 12(5)(e) of the Environmental Information Regulations 2004', 'EIR', ['reg12(5)(e)']],
    ['Regulation 12(5)(f)(i) of the EIR', 'EIR', ['reg12(5)(f)(i)']],
    ['section 38(1)(b) of the Freedom of Information (Scotland) Act 2002', 'FOISA', ['s38(1)(b)']],
    ['sections 31 and 33 of the Freedom of Information (Scotland) Act 2002', 'FOISA', ['s31', 's33']],
    ['FOISA section 30(b)(ii)', 'FOISA', ['s30(b)(ii)']],
    ['Under FOI(S)A we refuse: section 25(1) applies', 'FOISA', ['s25(1)']],
    ['section 21 of the Freedom of Information Act 2000', 'FOIA', ['s21']],
    ['section 43(2) FOIA', 'FOIA', ['s43(2)']],
  ])('%s is of %s', (text, law, expected) => {
    const cited = citedProvisions(text)
    expect(cited.map(({ id }) => id)).toEqual(expected)
    expect(cited.every((one) => one.law === law && one.kind !== 'unknown')).toBe(true)
  })
  it('takes the law that is asked for where the text names none', () => {
    expect(citedProvisions('section 30(b)(i)', { law: 'FOISA' })).toMatchObject([{ law: 'FOISA', match: 'exact' }])
    expect(citedProvisions('12(4)(b)', { law: 'EIR', bareNumbers: true })).toMatchObject([
      { id: 'reg12(4)(b)', law: 'EIR' },
    ])
  })
})

describe('numbers alone, in a column for exemptions', () => {
  it.each([
    ['40(2)', ['s40(2)']],
    ['31(1)(a) & 43(2)', ['s31(1)(a)', 's43(2)']],
    ['12(5)(e)', ['reg12(5)(e)']],
    ['21; 22', ['s21', 's22']],
    ['40(2)/41', ['s40(2)', 's41']],
    ['s40, 43', ['s40', 's43']],
    ['40.2', ['s40(2)']],
    ['31 (1) (a)', ['s31(1)(a)']],
    ['40 - personal data', ['s40']],
    ['43(2) Commercial interests, 40(2) Personal data', ['s43(2)', 's40(2)']],
    ['40(2) x3', ['s40(2)']],
    ['24, 31', ['s24', 's31']],
    ['21/22', ['s21', 's22']],
    ['12 documents withheld', []],
    ['3 of 7 parts', []],
    ['2 of 3', []],
    ['10/11/2026', []],
    ['2026', []],
    ['100%', []],
  ])('%s', (text, expected) => expect(ids(text, { bareNumbers: true })).toEqual(expected))
  it('no number counts without the word elsewhere', () => {
    expect(ids('40(2) and 43')).toEqual([])
  })
})

describe('other laws', () => {
  it.each([
    ['section 994 of the Companies Act 2006', 's994', 'Companies Act 2006'],
    ['section 251 of the NHS Act 2006', 's251', 'NHS Act 2006'],
    ['s.251 NHS Act 2006', 's251', 'NHS Act 2006'],
    ['section 34 of the Human Rights Act 1998', 's34', 'Human Rights Act 1998'],
    ['the Data Protection Act 2018, section 94', 's94', 'Data Protection Act 2018'],
    ['section 7 of the DPA 1998', 's7', 'DPA 1998'],
    ['section 10 DPA', 's10', 'DPA'],
    ['section 40 of the Children Act 1989', 's40', 'Children Act 1989'],
    ['section 12 of the contract', 's12', 'contract'],
    ['section 4 of our Access to Information Policy', 's4', 'Access to Information Policy'],
    ['regulation 72 of the Public Contracts Regulations 2015', 'reg72', 'Public Contracts Regulations 2015'],
    ['Public Contracts Regulations 2015, regulation 21', 'reg21', 'Public Contracts Regulations 2015'],
    [
      'regulation 4 of the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004',
      'reg4',
      null,
    ],
    ['regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004', 'reg10(5)(e)', null],
    ['regulation 10(4)(e) of the EISRs', 'reg10(4)(e)', 'Environmental Information (Scotland) Regulations 2004'],
    ['Regulation 11(2) of the EIR(S)', 'reg11(2)', 'Environmental Information (Scotland) Regulations 2004'],
    ['reg. 10(5)(b), Scottish EIRs', 'reg10(5)(b)', 'Environmental Information (Scotland) Regulations 2004'],
    ['EISRs: regulation 10(5)(b)', 'reg10(5)(b)', 'Environmental Information (Scotland) Regulations 2004'],
    ['Article 15 of the UK GDPR', 's15', 'UK GDPR'],
    ['section 251', 's251', null],
    ['section 1234', 's1234', null],
  ])('%s', (text, id, act) => {
    expect(ids(text)).toEqual([])
    const [cited, ...more] = citedProvisions(text, { otherLaws: true })
    expect(more).toEqual([])
    expect(cited).toMatchObject({ id, kind: 'otherLaw', match: 'otherLaw', law: null, limbs: [] })
    if (act !== null) expect(cited?.act).toBe(act)
  })

  it('"the EIRs" are those of Scotland in a text that has named only Scottish law', () => {
    expect(ids('section 39(2) of FOISA and regulation 5(1) of the EIRs')).toEqual(['s39(2)'])
    expect(ids('section 39 of FOIA and regulation 5(1) of the EIRs')).toEqual(['s39', 'reg5(1)'])
  })
  it('the same Act is the one that was named before', () => {
    expect(ids('section 31(1)(a) of the Act and section 24 of the same Act')).toEqual(['s31(1)(a)', 's24'])
    expect(ids('section 20 of the Companies Act 2006 and section 24 of the same Act')).toEqual([])
  })

  it.each([
    ['section 44(1)(a) (Human Fertilisation and Embryology Act 1990 s33A)', ['s44(1)(a)']],
    ['section 40(2), DPA 2018 s.94', ['s40(2)']],
    ['section 44 by virtue of section 348 of the Financial Services and Markets Act 2000', ['s44']],
    ['section 40(2) of the Act and section 10 of the Data Protection Act 1998', ['s40(2)']],
    ['section 41 applies to the contract', ['s41']],
    ['section 45 Code of Practice', ['s45']],
    ['section 40 FOI team', ['s40']],
    ["the Trust's 12 sites", []],
    ['on wards 31 and 43', []],
    ['paragraph 12(1)', []],
    ['exemptions 3 requests', []],
    ['Annex s', []],
  ])('%s names of this Act %j', (text, expected) => expect(ids(text)).toEqual(expected))
})

describe('each answer', () => {
  it.each([
    ['section 31(1)(a)', 'exact', 'qualified'],
    ['section 30(1)(a)(i)', 'inside', 'qualified'],
    ['section 40(2)', 'open', 'open'],
    ['section 40(5B)(a)(i)', 'exact', 'contested'],
    ['section 41', 'exact', 'absolute'],
    ['section 12(1)', 'exact', null],
    ['section 16', 'exact', null],
    ['section 99', null, null],
    ['section 38(1)(c)', null, null],
  ])('%s is %s, %s', (text, match, status) => {
    expect(citedProvisions(text)).toMatchObject([{ match, status }])
  })

  it('says where its words stand in the text as it was given', () => {
    const text = 'Refused  under\n\n section   31\n(1)(a)  and   43(2),   not section 12.'
    const cited = citedProvisions(text)
    expect(cited.map(({ at: { from, to } }) => text.slice(from, to))).toEqual([
      'section   31\n(1)(a)',
      '43(2)',
      'section 12',
    ])
    expect(cited.map((one) => one.text)).toEqual(['section 31 (1)(a)', '43(2)', 'section 12'])
  })

  it('reads a long list, and a text without one, in time that grows with them', () => {
    expect(citedProvisions(`sections ${'12, '.repeat(20_000)}14`)).toHaveLength(20_001)
    expect(citedProvisions('s '.repeat(100_000))).toEqual([])
    expect(citedProvisions(`section 31${'(1)(a) and '.repeat(20_000)}`).length).toBeGreaterThan(0)
    expect(citedProvisions(' '.repeat(200_000))).toEqual([])
    expect(citedProvisions('12 '.repeat(50_000), { bareNumbers: true }).length).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['Section 40, subsection 2', 's40(2)'],
    ['Section: 43(2)', 's43(2)'],
    ['paragraph (b) of section 38(1)', 's38(1)(b)'],
    ['subsection (2) of section 43', 's43(2)'],
    ['see section 5 below', ''],
    ['section 12 of your request', ''],
    ['section 4 of the attached form', ''],
    ['section 40 above', 's40'],
    ['section 12 of the Act', 's12'],
  ])('%s cites %s', (text, ids) =>
    expect(
      citedProvisions(text)
        .map(({ id }) => id)
        .join(),
    ).toBe(ids),
  )

  it('the law before a number alone, where a column is of exemptions', () => {
    expect(citedProvisions('FOI 40, FOIA 43', { bareNumbers: true }).map(({ id }) => id)).toEqual(['s40', 's43'])
  })

  it('refuses an option of another name', () => {
    expect(() => citedProvisions('s1', { bare: true } as never)).toThrow(/citedProvisions: options has no 'bare'/)
    expect(() => citedProvisions('s1', { law: 'DPA' as never })).toThrow(/citedProvisions: law/)
  })
})
