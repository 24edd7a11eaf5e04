import { frozen } from '@imt/core'
import type { Citation } from '@imt/core'
import type { PriceBasis } from '@imt/estate'

/** A published price of one device, pounds sterling, with all that is needed to judge it. */
export interface DevicePrice {
  /** Pounds sterling: the averages that the same spending gives over the two published numbers of machines. */
  readonly low: string
  readonly high: string
  readonly basis: PriceBasis
  readonly citation: Citation
}

/**
 * What NHS trusts in England paid for a computer: £260,921,246 over 401,084 or over 384,714 machines. Both numbers were
 * published, so both averages are kept. The article read says £678 and "over £260 million on 384,714 new machines"; the
 * exact sums and the lower average are at second hand, hence unverified.
 */
export const devicePrice: DevicePrice = /* @__PURE__ */ frozen({
  low: '650.54',
  high: '678.22',
  basis: { priceYear: '2013 to 2017', vat: 'unknown', scope: 'PCs and laptops' },
  citation: {
    title:
      'The Inquirer, 21 July 2017: answers of 197 NHS trusts in England to a freedom of information request by Crucial',
    url: 'https://www.theinquirer.net/inquirer/news/3014275/nhs-trusts-are-spending-gbp158-000-a-day-on-new-pcs',
    read: '2026-11-23',
    verified: false,
  },
})
