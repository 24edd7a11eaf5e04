import { frozen, type Citation, type IsoDate } from '@imt/core'
import type { Law } from './law.js'
import { textAsAtOf } from './text-as-at.js'

/**
 * What a provision that is neither an exemption nor a ground is for. `duty`: what an answer performs. `notice`: what a
 * notice must say. `time`: when. `purpose`: what an exemption refers to. `route`: review, regulator and tribunal.
 */
export type OtherRole = 'duty' | 'notice' | 'time' | 'purpose' | 'route' | 'scheme' | 'balance'

/** A provision that letters cite beside the exemptions. */
export interface OtherProvision {
  readonly role: OtherRole
  /** What it is about, in our words. */
  readonly about: string
  /** The version of the text that was read; null where it was not read. */
  readonly textAsAt: IsoDate | null
  readonly citation: Citation
}

type Said = Pick<OtherProvision, 'role' | 'about'>
const of = (role: OtherRole, about: string): Said => ({ role, about })

const said: { readonly [L in Law]: { readonly [id: string]: Said } } = /* @__PURE__ */ frozen({
  FOIA: {
    s1: of('duty', 'the right of access'),
    's1(1)(a)': of('duty', 'the duty to say whether the information is held'),
    's1(1)(b)': of('duty', 'the duty to give the information'),
    s2: of('balance', 'the effect of the exemptions and the public interest'),
    s10: of('time', 'the time for complying'),
    's10(3)': of('time', 'more time while the public interest is weighed'),
    s11: of('duty', 'the form in which information is given'),
    s13: of('duty', 'fees where the cost limit is exceeded'),
    s15: of('duty', 'transferred public records'),
    s16: of('duty', 'advice and assistance'),
    s17: of('notice', 'the refusal notice'),
    's17(2)': of('notice', 'a notice while the public interest is still being weighed'),
    's17(3)': of('notice', 'the reasons for the balance of the public interest'),
    's17(5)': of('notice', 'a notice that section 12 or 14 is relied on'),
    's17(6)': of('notice', 'no notice under section 14, after an earlier one'),
    's17(7)': of('notice', 'the complaints procedure and the right under section 50'),
    s19: of('scheme', 'the publication scheme'),
    s25: of('purpose', 'certificates under sections 23 and 24'),
    's31(2)': of('purpose', 'the purposes of section 31(1)(g) to (i)'),
    's36(4)': of('purpose', 'statistical information: no opinion is needed'),
    's36(5)': of('purpose', 'who the qualified person is'),
    s45: of('route', 'the Code of Practice'),
    s46: of('route', 'the Code of Practice on records'),
    s50: of('route', 'a complaint to the regulator'),
    s57: of('route', 'an appeal to the tribunal'),
    s77: of('route', 'the offence of altering records to prevent disclosure'),
  },
  EIR: {
    reg4: of('scheme', 'information that is published without request'),
    reg5: of('duty', 'the duty to make information available'),
    'reg5(2)': of('time', 'the time for making it available'),
    reg7: of('time', 'more time for a complex and voluminous request'),
    reg11: of('route', 'representations and their reconsideration'),
    reg12: of('balance', 'the exceptions'),
    'reg12(1)': of('balance', 'the public interest under every exception'),
    'reg12(2)': of('balance', 'the presumption in favour of disclosure'),
    'reg12(3)': of('balance', 'personal data are a matter for regulation 13'),
    'reg12(9)': of('balance', 'no exception of paragraph (5)(d) to (g) for emissions'),
    'reg12(11)': of('duty', 'what can be separated is given'),
    reg14: of('notice', 'the refusal'),
    reg15: of('purpose', 'Ministerial certificates'),
    reg16: of('route', 'the Code of Practice'),
    reg18: of('route', 'enforcement and appeal'),
    reg19: of('route', 'the offence of altering records to prevent disclosure'),
  },
  FOISA: {
    s1: of('duty', 'the right of access'),
    s2: of('balance', 'the effect of the exemptions and the public interest'),
    s10: of('time', 'the time for complying'),
    s11: of('duty', 'the means of providing information'),
    s15: of('duty', 'advice and assistance'),
    s16: of('notice', 'the refusal notice'),
    s17: of('notice', 'the notice that information is not held'),
    s19: of('notice', 'the complaints procedure, review and application to the Commissioner'),
    s20: of('route', 'the requirement for review'),
    s21: of('route', 'the review by the authority'),
    s23: of('scheme', 'the publication scheme'),
    's35(2)': of('purpose', 'the purposes of section 35(1)(g) and (h)'),
    s47: of('route', 'the application to the Scottish Information Commissioner'),
    s56: of('route', 'an appeal to the Court of Session'),
    s73: of('time', 'what a working day is'),
  },
})

/** Where the text of each law stands, and which of these provisions were read in the stored copies of it. */
const laws: { readonly [L in Law]: { readonly title: string; readonly address: string; readonly read: RegExp } } = {
  FOIA: {
    title: 'Freedom of Information Act 2000',
    address: 'https://www.legislation.gov.uk/ukpga/2000/36/section/',
    // Sections 2, 11, 19, 25 and 45 were amended since the copy, or were not read in it.
    read: /^s(?:1|10|13|15|16|17|50|57)(?:\(|$)/,
  },
  EIR: {
    title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
    address: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/',
    read: /^reg(?:4|5|7|11|12|14|15|16)(?:\(|$)/,
  },
  FOISA: {
    title: 'Freedom of Information (Scotland) Act 2002',
    address: 'https://www.legislation.gov.uk/asp/2002/13/section/',
    read: /^s21$/,
  },
}

const sourcedOf = (law: Law): { readonly [id: string]: OtherProvision } => {
  const { title, address, read } = laws[law]
  return Object.fromEntries(
    Object.entries(said[law]).map(([id, one]): [string, OtherProvision] => {
      const number = /^(?:s|reg)(\d+[A-Z]?)/.exec(id)?.[1] ?? ''
      const citation: Citation = {
        title,
        provision: id.replace(/^s/, 's.').replace(/^reg/, 'reg. '),
        // Of the Scottish Act one section was read, as it stood when it came into force.
        url: `${address}${number}${law === 'FOISA' && read.test(id) ? '/2005-01-01' : ''}`,
        read: '2026-11-30',
        verified: read.test(id),
      }
      return [id, { ...one, textAsAt: textAsAtOf(citation), citation }]
    }),
  )
}

/** Other provisions that letters cite, by law and by citation: a deeper one comes to the longest that holds it. */
export const others: { readonly [L in Law]: { readonly [id: string]: OtherProvision } } = /* @__PURE__ */ frozen({
  FOIA: sourcedOf('FOIA'),
  EIR: sourcedOf('EIR'),
  FOISA: sourcedOf('FOISA'),
})
