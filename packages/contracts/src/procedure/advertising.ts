import { isoDate, type IsoDate } from '@imt/core'
import { advertisingRows, type AdvertisingRow } from './places-of-advertising.data.js'
import { belowThresholdRows, type BelowThresholdRow } from './below-threshold.data.js'
import type { Authority } from '../threshold/authority.js'

/**
 * Returns where a procurement is advertised, by the day it commenced; `undefined` where no rule is known.
 *
 * @param commenced - the day, `YYYY-MM-DD`
 * @param level - above the threshold, or below it
 * @throws {RangeError} when `commenced` is not a day that exists
 * @example
 * ```ts
 * whereToAdvertise('2021-01-01', 'above')?.place // => 'Find a Tender'
 * whereToAdvertise('2015-03-31', 'below') // => undefined
 * ```
 * @see Procurement Policy Note 08/20,
 *   https://www.gov.uk/government/publications/procurement-policy-note-0820-introduction-of-find-a-tender
 */
export const whereToAdvertise = (commenced: IsoDate, level: 'above' | 'below'): AdvertisingRow | undefined => {
  isoDate(commenced)
  return advertisingRows.find(
    (row) => row.level === level && commenced >= row.from && (row.to === null || commenced <= row.to),
  )
}

/**
 * Returns from what value a contract below the threshold is notified; `undefined` before 1 April 2015.
 *
 * @param commenced - the day the procurement commenced, `YYYY-MM-DD`
 * @param authority - who buys
 * @throws {RangeError} when `commenced` is not a day that exists
 * @example
 * ```ts
 * belowThresholdNotice('2025-02-23', 'nhs-trust')?.amount // => 30000
 * belowThresholdNotice('2025-02-24', 'nhs-trust')?.amount // => 12000
 * ```
 * @see Procurement Act 2023 s.87, https://www.legislation.gov.uk/ukpga/2023/54/section/87
 */
export const belowThresholdNotice = (commenced: IsoDate, authority: Authority): BelowThresholdRow | undefined => {
  isoDate(commenced)
  return belowThresholdRows.find(
    (row) => row.authorities.includes(authority) && commenced >= row.from && (row.to === null || commenced <= row.to),
  )
}
