import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

/** Where contracts are advertised, over time. */
export interface AdvertisingRow {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly level: 'above' | 'below'
  readonly place: string
  readonly note?: string
  readonly citation: Citation
}

const findATender: Citation = /* @__PURE__ */ frozen({
  title: 'Burges Salmon: the move to Find a Tender',
  url: 'https://www.burges-salmon.com/news-and-insight/legal-updates/procurement/the-big-procurement-switch-find-a-tender',
  read: '2026-11-22',
  verified: true,
})

/**
 * The places, oldest first. The change of 31 December 2020 was at 23:00: notices sent before it stay where they are.
 */
export const advertisingRows: readonly AdvertisingRow[] = /* @__PURE__ */ frozen([
  {
    from: '2006-01-31',
    to: '2020-12-31',
    level: 'above',
    place: 'Official Journal of the European Union (OJEU), on Tenders Electronic Daily',
    note: 'Until 23:00 on 31 December 2020; procurements begun before then are finished there',
    citation: {
      title: 'Bevan Brittan on PPN 08/20',
      url: 'https://www.bevanbrittan.com/insights/articles/2020/procurement-ppn0820-find-a-tender-service/',
      read: '2026-11-22',
      verified: true,
    },
  },
  { from: '2021-01-01', to: '2025-02-23', level: 'above', place: 'Find a Tender', citation: findATender },
  {
    from: '2025-02-24',
    to: null,
    level: 'above',
    place: 'Find a Tender, the central digital platform',
    citation: findATender,
  },
  {
    from: '2015-04-01',
    to: '2025-02-23',
    level: 'below',
    place: 'Contracts Finder',
    citation: {
      title: 'Public Contracts Regulations 2015 (SI 2015/102)',
      provision: 'regs 110 and 112',
      url: 'https://www.legislation.gov.uk/uksi/2015/102/regulation/110',
      read: '2026-11-22',
      verified: true,
    },
  },
  {
    from: '2025-02-24',
    to: null,
    level: 'below',
    place: 'Find a Tender, the central digital platform',
    citation: {
      title: 'Procurement Act 2023',
      provision: 's.87',
      url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/87',
      read: '2026-11-22',
      verified: true,
    },
  },
])
