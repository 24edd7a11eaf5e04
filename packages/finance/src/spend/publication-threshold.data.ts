import { Decimal, frozen } from '@imt/core'

/**
 * What a transaction comes to from which it is published, in pounds.
 *
 * @see GOV.UK, how to publish central government spending over £25,000, read on 29 November 2026,
 *   https://www.gov.uk/guidance/how-to-publish-central-government-spending-over-25000
 */
export const publicationThreshold: Decimal = /* @__PURE__ */ frozen(new Decimal(25_000))
