import { frozen, type Citation, type IsoDate } from '@imt/core'
import type { Law } from './law.js'
import { textAsAtOf } from './text-as-at.js'

/** What a notice that refuses must say, by the provision that asks for it. */
export interface NoticeElement {
  /** As it is cited: `s17(1)(b)`, `reg14(3)(a)`. */
  readonly id: string
  readonly law: Law
  /** What the notice says, in our words. */
  readonly says: string
  /** When it is asked for, in our words; null: always. */
  readonly when: string | null
  /** The version of the text that was read; null where it was not read. */
  readonly textAsAt: IsoDate | null
  readonly citation: Citation
}

const element = (law: Law, id: string, says: string, when: string | null, citation: Citation): NoticeElement => ({
  id,
  law,
  says,
  when,
  textAsAt: textAsAtOf(citation),
  citation,
})
const act = (id: string, says: string, when: string | null, verified = true): NoticeElement =>
  element('FOIA', id, says, when, {
    title: 'Freedom of Information Act 2000',
    provision: id.replace(/^s/, 's.'),
    url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
    read: '2026-11-28',
    verified,
  })
const eir = (id: string, says: string, when: string | null, verified = true): NoticeElement =>
  element('EIR', id, says, when, {
    title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
    provision: id.replace(/^reg/, 'reg. '),
    url: 'http://www.legislation.gov.uk/uksi/2004/3391/regulation/14/made?view=plain',
    read: '2026-11-28',
    verified,
  })
const scottish = (id: string, says: string, when: string | null): NoticeElement =>
  element('FOISA', id, says, when, {
    title: 'Freedom of Information (Scotland) Act 2002',
    provision: id.replace(/^s/, 's.'),
    url: `https://www.legislation.gov.uk/asp/2002/13/section/${/^s(\d+)/.exec(id)?.[1] ?? ''}`,
    read: '2026-11-28',
    verified: false,
  })

/**
 * The elements of a notice under each of the laws. Whether what is written is enough is for a person to judge.
 *
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 * @see Environmental Information Regulations 2004 reg. 14, https://www.legislation.gov.uk/uksi/2004/3391/regulation/14
 */
export const noticeElements: readonly NoticeElement[] = /* @__PURE__ */ frozen([
  act('s17(1)(a)', 'that the authority relies on an exemption', 'an exemption is relied on'),
  act('s17(1)(b)', 'which exemption', 'an exemption is relied on'),
  act('s17(1)(c)', 'why it applies', 'an exemption is relied on, and the reason is not otherwise apparent'),
  act(
    's17(2)',
    'that no decision on the public interest has been reached, and an estimate of the day on which it will be',
    'the public interest is still being weighed when the notice is given',
  ),
  act(
    's17(3)(a)',
    'why the public interest in neither confirming nor denying is the greater',
    'a qualified provision to neither confirm nor deny is relied on; in this notice or in another within a reasonable time',
  ),
  act(
    's17(3)(b)',
    'why the public interest in maintaining the exemption is the greater',
    'a qualified exemption is relied on; in this notice or in another within a reasonable time',
  ),
  act('s17(4)', 'no reasons so far as giving them would itself disclose what is exempt', 'it would disclose it'),
  act('s17(5)', 'that section 12 or 14 is relied on; no reasons are asked for', 'section 12 or 14 is relied on'),
  act(
    's17(6)',
    'nothing: no notice need be given',
    'section 14 is relied on, an earlier notice said so, and to serve another would be unreasonable',
  ),
  act('s17(7)(a)', 'the procedure for complaints to the authority, or that it has none', null),
  act('s17(7)(b)', 'the right to apply to the regulator under section 50', null),
  eir('reg14(1)', 'the refusal, in writing', null),
  eir('reg14(2)', 'as soon as possible and within twenty working days of the request', null),
  eir('reg14(3)(a)', 'any exception relied on under regulation 12(4), 12(5) or 13', null),
  eir('reg14(3)(b)', 'the matters considered in weighing the public interest', 'an exception is relied on'),
  eir(
    'reg14(4)',
    'the name of any other authority that is preparing the material, and when it is estimated to be ready',
    'regulation 12(4)(d) is relied on',
    false,
  ),
  eir('reg14(5)(a)', 'that representations can be made to the authority under regulation 11', null, false),
  eir('reg14(5)(b)', 'the enforcement and appeal provisions that regulation 18 applies', null, false),
  scottish('s16(1)', 'that the information is held, which exemption applies, and why', 'an exemption is relied on'),
  scottish('s16(2)', 'why the public interest in maintaining it is the greater', 'the exemption is not absolute'),
  scottish('s16(4)', 'that the cost of complying would exceed the limit', 'section 12(1) is relied on'),
  scottish('s17(1)', 'that the information is not held', 'it is not held'),
  scottish(
    's18(1)',
    'that it would be contrary to the public interest to say whether the information exists or is held',
    'the authority neither confirms nor denies under a section that section 18 lists',
  ),
  scottish('s19(a)', 'the procedure for complaints to the authority', null),
  scottish('s19(b)', 'the right to require a review, and then to apply to the Scottish Information Commissioner', null),
])
