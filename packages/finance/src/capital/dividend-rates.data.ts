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
  {
    from: '2014-04-01',
    to: null,
    ratePercent: '3.5',
    citation: {
      title: 'General knowledge: the rate is taken to be unchanged. Compare the Group Accounting Manual of the year',
      url: 'https://www.gov.uk/government/collections/department-of-health-group-accounting-guidance',
      verified: false,
    },
  },
])
