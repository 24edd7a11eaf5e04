import { frozen } from '@imt/core'
import type { Citation, IsoDate } from '@imt/core'

/** The appropriate limit and the rate for staff time over a period. Amounts in whole pounds. */
export interface CostLimit {
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Government departments, Parliament and the armed forces: Part I of Schedule 1 to the Act. */
  readonly centralGovernment: number
  /** Everyone else, NHS trusts included. */
  readonly others: number
  /** For one person for one hour. */
  readonly ratePerHour: number
  /** The version of the text that was read. */
  readonly textAsAt?: IsoDate
  readonly citation: readonly Citation[]
}

const title = 'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 (SI 2004/3244)'

/** The limits, by period. A lower limit was talked of in March 2026; no instrument was found. */
export const costLimits: readonly CostLimit[] = /* @__PURE__ */ frozen([
  {
    from: '2005-01-01',
    to: null,
    centralGovernment: 600,
    others: 450,
    ratePerHour: 25,
    textAsAt: '2005-01-01',
    citation: [
      {
        title,
        provision: 'reg. 3',
        url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/3',
        read: '2026-11-29',
        verified: true,
      },
      {
        title,
        provision: 'reg. 4',
        url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/4',
        read: '2026-11-23',
        verified: true,
      },
    ],
  },
])

/**
 * Requests may be added up that are received within any period of so many consecutive working days. The instrument was
 * read in a stored copy of its text as made (github.com/legalize-dev/legalize-uk, uk/uksi-2004-3244.md), which names no
 * amendment of it.
 */
export const aggregation: { readonly workingDays: number; readonly citation: readonly Citation[] } =
  /* @__PURE__ */ frozen({
    workingDays: 60,
    citation: [
      {
        title,
        provision: 'reg. 5',
        url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/5',
        read: '2026-11-29',
        verified: true,
      },
    ],
  })
