import { frozen, type Citation, type IsoDate } from '@imt/core'

/** What the Scottish Act counts the cost of a request by. Amounts in whole pounds. */
export interface ScottishCostLimit {
  /** A request need not be complied with where it would cost more. */
  readonly limit: number
  /** The most that an hour of one member of staff is counted at. */
  readonly highestRate: number
  /** The version of the text that was read. */
  readonly textAsAt: IsoDate
  readonly citation: readonly Citation[]
}

const title = 'Freedom of Information (Fees for Required Disclosure) (Scotland) Regulations 2004 (SSI 2004/467)'

/**
 * The Scottish limit and rate. Regulation 3 was read as it was made; of regulation 5 the explanatory note, and no later
 * version of either.
 */
export const scottishCostLimit: ScottishCostLimit = /* @__PURE__ */ frozen({
  limit: 600,
  highestRate: 15,
  textAsAt: '2005-01-01',
  citation: [
    {
      title,
      provision: 'reg. 5',
      url: 'https://www.legislation.gov.uk/ssi/2004/467/regulation/5/made',
      read: '2026-11-30',
      verified: false,
    },
    {
      title,
      provision: 'reg. 3(2)(b)',
      url: 'https://www.legislation.gov.uk/sdsi/2004/0110692373/regulation/3',
      read: '2026-11-30',
      verified: true,
    },
  ],
})
