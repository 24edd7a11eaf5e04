import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

/** Who buys. Integrated care boards, councils and the like are `sub-central`. */
export type Authority = 'nhs-trust' | 'nhs-foundation-trust' | 'sub-central'
/** How the threshold tables class a body. */
export type AuthorityClass = 'central' | 'sub-central'

/** A span in which a body stood in one class, and what says so. */
export interface AuthorityClassRow {
  readonly authority: Authority
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly class: AuthorityClass
  readonly note?: string
  readonly citation: Citation
}

/** The authorities that thresholds are known for. */
export const authorities: readonly Authority[] = /* @__PURE__ */ frozen([
  'nhs-trust',
  'nhs-foundation-trust',
  'sub-central',
])

/** The class of each authority over time. */
export const authorityClasses: readonly AuthorityClassRow[] = /* @__PURE__ */ frozen([
  {
    authority: 'nhs-trust',
    from: '2006-01-31',
    to: '2015-02-25',
    class: 'central',
    citation: {
      title: 'Bevan Brittan: thresholds from 1 January 2010',
      provision: 'central government, the NHS included',
      url: 'https://www.bevanbrittan.com/insights/articles/2009/procurementthresholds20100101/',
      verified: false,
    },
  },
  {
    authority: 'nhs-trust',
    from: '2015-02-26',
    to: null,
    class: 'central',
    citation: {
      title: 'Procurement Regulations 2024 (SI 2024/692); before them the Public Contracts Regulations 2015',
      provision: 'Sch. 2; Sch. 1',
      url: 'https://www.legislation.gov.uk/uksi/2024/692',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    authority: 'nhs-foundation-trust',
    from: '2006-01-31',
    to: '2021-08-15',
    class: 'sub-central',
    note: 'Foundation trusts used the sub-central amounts until 15 August 2021. One that succeeded a listed NHS trust may have counted as central all along: Check which amount its procurement relied on.',
    citation: {
      title: 'Mills & Reeve: updated list of central government authorities',
      url: 'https://www.procurementportal.com/blog/august-2021/updated-list-of-central-government-authorities-in',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    authority: 'nhs-foundation-trust',
    from: '2021-08-16',
    to: null,
    class: 'central',
    citation: {
      title:
        'Public Procurement (Agreement on Government Procurement) (Amendment) (No. 2) Regulations 2021, as DAC Beachcroft reports them',
      url: 'https://www.dacbeachcroft.com/en/gb/articles/2021/august/changes-to-the-thresholds-to-publish-on-fts-and-contracts-finder-for-nhs-organisations/',
      read: '2026-11-23',
      verified: true,
    },
  },
  {
    authority: 'sub-central',
    from: '2006-01-31',
    to: null,
    class: 'sub-central',
    citation: {
      title: 'Public Contracts Regulations 2015 (SI 2015/102)',
      provision: 'reg. 5',
      url: 'https://www.legislation.gov.uk/uksi/2015/102/regulation/5',
      read: '2026-11-22',
      verified: true,
    },
  },
])
