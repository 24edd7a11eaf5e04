import { frozen } from '@imt/core'
import type { Citation } from '@imt/core'

/** How a contract is bought. */
export type Route = 'open' | 'further-competition' | 'direct-award'

/** How long before a contract ends its replacement should be started, in months: a range, since no rule sets one. */
export interface LeadTime {
  readonly route: Route
  readonly atLeast: number
  readonly atMost: number
  readonly citation: Citation
}

/** Defaults to be overridden: practice as a few bodies describe it, with no authority behind it. */
export const leadTimes: readonly LeadTime[] = /* @__PURE__ */ frozen([
  {
    route: 'open',
    atLeast: 9,
    atMost: 12,
    citation: {
      title:
        'Torbay Council: when it starts to tender; Bradford Teaching Hospitals: dates of one procurement (ocds-h6vhtk-0523c3)',
      url: 'http://www.torbay.gov.uk/business/procurement/find-a-contract/',
      verified: false,
    },
  },
  {
    route: 'further-competition',
    atLeast: 4,
    atMost: 6,
    citation: {
      title: 'A judgement of this project: no published figure was found',
      url: 'https://www.gov.uk/government/collections/procurement-act-2023-guidance-documents',
      verified: false,
    },
  },
  {
    route: 'direct-award',
    atLeast: 2,
    atMost: 3,
    citation: {
      title: 'A judgement of this project: no published figure was found',
      url: 'https://www.gov.uk/government/collections/procurement-act-2023-guidance-documents',
      verified: false,
    },
  },
])
