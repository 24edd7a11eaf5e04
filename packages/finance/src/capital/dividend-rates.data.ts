import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

/** The rate of the public dividend capital dividend from one day on. */
export interface DividendRate {
  /** First day the rate applies, inclusive. */
  readonly from: IsoDate
  /** First day it no longer applies; `null` while it does. */
  readonly to: IsoDate | null
  /** Per cent of average relevant net assets. */
  readonly ratePercent: string
  readonly citation: Citation
}

const takenToHold: Citation = {
  title: 'General knowledge: the rate is taken to be unchanged. Compare the Group Accounting Manual of the year',
  url: 'https://www.gov.uk/government/collections/department-of-health-group-accounting-guidance',
  verified: false,
}

/** What relevant net assets are, and are not. */
export const relevantNetAssetSources: readonly Citation[] = /* @__PURE__ */ frozen([
  {
    title:
      'The Christie NHS Foundation Trust, accounts 2021-22, note 1.15: “a simple average of opening and closing relevant net assets”',
    url: 'https://thechristie.cld.bz/The-Christie-Annual-Report-and-Accounts-2021-22/186/',
    read: '2026-11-29',
    verified: true,
  },
  {
    title: 'HFMA, 3 April 2013, Finance explained: average deposits in the Government Banking Service are deducted',
    url: 'https://hfma.org.uk/articles/finance-explained-12',
    read: '2026-11-29',
    verified: true,
  },
  {
    title:
      'General knowledge: daily averages, the National Loans Fund, donated assets, dividend receivable and payable, and what the policy of a year leaves out. DHSC’s dividend policy was not read',
    url: 'https://www.gov.uk/government/collections/department-of-health-group-accounting-guidance',
    verified: false,
  },
])

/** Rates of the dividend on public dividend capital, oldest first. Before the first row no rate is known here. */
export const dividendRates: readonly DividendRate[] = /* @__PURE__ */ frozen([
  {
    from: '2003-04-01',
    to: '2014-04-01',
    ratePercent: '3.5',
    citation: {
      title:
        'House of Commons, written answers of 23 October 2003, on NHS capital charges; HFMA briefing of 2013 for the average of opening and closing values',
      url: 'https://api.parliament.uk/historic-hansard/sittings/2003/oct/23',
      read: '2026-11-22',
      verified: true,
    },
  },
  { from: '2014-04-01', to: '2021-04-01', ratePercent: '3.5', citation: takenToHold },
  {
    from: '2021-04-01',
    to: '2022-04-01',
    ratePercent: '3.5',
    citation: {
      title:
        'The Christie NHS Foundation Trust, accounts 2021-22, note 1.15: “the rate set by the HM Treasury (currently 3.5%)”',
      url: 'https://thechristie.cld.bz/The-Christie-Annual-Report-and-Accounts-2021-22/186/',
      read: '2026-11-29',
      verified: true,
    },
  },
  { from: '2022-04-01', to: null, ratePercent: '3.5', citation: takenToHold },
])
