import { describe, expect, it } from 'vitest'
import { citedProvisions } from './cited-provisions.js'

describe('citedProvisions', () => {
  it.each([
    ['Sections 31(1)(a) and 43(2)', ['s31(1)(a)', 's43(2)']],
    ['section 31(1)(a) and 43(2)', ['s31(1)(a)', 's43(2)']],
    ['sections 12, 14 and 21', ['s12', 's14', 's21']],
    ['section 31, subsection (1)(a)', ['s31(1)(a)']],
    ['under subsection (2) of section 43', ['s43(2)']],
    ['Sections: 31, 40 and 43', ['s31', 's40', 's43']],
    ['Section(s) applied: section(s) 40(2)', ['s40(2)']],
    ['section 37(1)(a) to (ad)', ['s37(1)(a)', 's37(1)(aa)', 's37(1)(ab)', 's37(1)(ac)', 's37(1)(ad)']],
    ['section 12 approved doctors', []],
    ['patients detained under section 2', []],
    ['section 17 leave and section 117 aftercare', []],
    ['our section 75 agreement', []],
    ['section 42 enquiries', []],
    ['section 17 of the Act and section 42(1)', ['s17', 's42(1)']],
    ['ss. 40(2) & 41(1)', ['s40(2)', 's41(1)']],
    ['s.36(2)(b)(i) and (ii), 43(2)', ['s36(2)(b)(i)', 's36(2)(b)(ii)', 's43(2)']],
    ['section 12 and 18 hours of work', ['s12']],
    ['section 31.-(1)(a)', ['s31(1)(a)']],
    ['section 12.', ['s12']],
    ['section 31\n      (1)(a)', ['s31(1)(a)']],
    ['section 994 of the Companies Act 2006', []],
    ['under section 38 of the Health and Safety at Work etc. Act 1974', []],
    ['sections 24(1) or, in the alternative, 31(1)(a)', ['s24(1)', 's31(1)(a)']],
    ['12(5)(e) EIR; 13(1) EIR', ['reg12(5)(e)', 'reg13(1)']],
    ['withheld (40(2) FOIA)', []],
    ['withheld: 40(2) FOIA and 43(2) of the FOI Act', ['s40(2)', 's43(2)']],
    ['Exemption: 43 (2)', ['s43(2)']],
    ['section 40(2) FOIA', ['s40(2)']],
    ['section 40(2) as well as 43(2)', ['s40(2)', 's43(2)']],
    ['section 41(1) and also 43(2) of the Act', ['s41(1)', 's43(2)']],
    ['section 12(1) together with 30 other bodies', ['s12(1)']],
    ['section 34 of the Human Rights Act 1998', []],
    ['section 12 of the Freedom of Information Act 2000', ['s12']],
    ['section 12 of the Act', ['s12']],
    ['the Data Protection Act 2018, section 94', []],
    ['Freedom of Information Act 2000, section 21', ['s21']],
  ])('reads "%s"', (text, ids) => expect(citedProvisions(text).map(({ id }) => id)).toEqual(ids))

  it('falls back to the limb that holds what is cited deeper than there is', () => {
    expect(citedProvisions('section 31(1)(a)(ii)')).toMatchObject([{ match: 'inside', limbs: ['s31(1)(a)'] }])
  })

  it('says of each in which words it is cited', () => {
    expect(citedProvisions('Sections 31(1)(a) and 43(2)').map(({ text }) => text)).toEqual([
      'Sections 31(1)(a)',
      '43(2)',
    ])
  })

  it('reads a long list, and a text without one, in time that grows with them', () => {
    expect(citedProvisions(`sections ${'12, '.repeat(20_000)}14`)).toHaveLength(20_001)
    expect(citedProvisions('s '.repeat(100_000))).toEqual([])
  })
})
