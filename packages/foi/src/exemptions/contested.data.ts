import { frozen, type Citation } from '@imt/core'

/** Who says so: only the first three bind those below them. */
export type Rank =
  'statute' | 'supremeCourt' | 'upperTribunal' | 'firstTierTribunal' | 'guidance' | 'code' | 'commentary'

/** One reading of a point on which authorities differ. */
export interface View {
  /** Whether the public interest is weighed, on this reading. */
  readonly says: 'weighed' | 'notWeighed'
  readonly rank: Rank
  /** Who says it, in words. */
  readonly by: string
  /** The day, or the month or year where no more is known: `2024-07-11`, `2025`. */
  readonly day: string
  /** Whether it binds an authority and the Commissioner. */
  readonly binding: boolean
  readonly citation: Citation
}

const act: Citation = {
  title: 'Freedom of Information Act 2000',
  provision: 's.2(3)(f) and (fa)',
  url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/2',
  read: '2026-11-22',
  verified: false,
}
const dunhill: View = {
  says: 'weighed',
  rank: 'firstTierTribunal',
  by: 'Dunhill v Information Commissioner and Bolton NHS Foundation Trust [2025], First-tier Tribunal',
  day: '2025',
  binding: false,
  citation: {
    title: 'Dunhill v Information Commissioner and Bolton NHS Foundation Trust [2025], as reported',
    url: 'https://www.nelsonslaw.co.uk/dunhill-v-information-commissioner-and-bolton-nhs-foundation-trust-2025',
    read: '2026-11-29',
    verified: true,
  },
}
const guidance: View = {
  says: 'notWeighed',
  rank: 'guidance',
  by: "the Information Commissioner's guidance on section 40",
  day: '2024-07-11',
  binding: false,
  citation: {
    title: 'Information Commissioner: Personal information (section 40 and regulation 13)',
    url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-40-and-regulation-13-personal-information',
    read: '2026-11-22',
    verified: false,
  },
}
const list: View = {
  says: 'weighed',
  rank: 'statute',
  by: 'the list of absolute exemptions in section 2(3), which does not name this provision',
  day: '2018-05-25',
  binding: true,
  citation: act,
}
const neitherOfOthers: readonly View[] = [list, dunhill, guidance]

/**
 * Points on which authorities differ, by provision. What stands here is "allowed, contested": neither a balance nor the
 * lack of one is wrong.
 */
export const contested: { readonly [provision: string]: readonly View[] } = /* @__PURE__ */ frozen({
  's40(5A)': [list, guidance],
  's40(5B)(a)(i)': neitherOfOthers,
  's40(5B)(a)(ii)': neitherOfOthers,
  'reg12(4)(a)': [
    {
      says: 'weighed',
      rank: 'statute',
      by: 'regulation 12(1)(b), which weighs the public interest under every exception',
      day: '2005-01-01',
      binding: true,
      citation: {
        title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
        provision: 'reg. 12(1)(b)',
        url: 'http://www.legislation.gov.uk/uksi/2004/3391/regulation/12/made?view=plain',
        read: '2026-11-29',
        verified: true,
      },
    },
    {
      says: 'notWeighed',
      rank: 'guidance',
      by: 'the Information Commissioner: nothing can be weighed where nothing is held',
      day: '2026',
      binding: false,
      citation: {
        title: 'Information Commissioner: Information not held (regulation 12(4)(a))',
        url: 'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/',
        verified: false,
      },
    },
  ],
})
