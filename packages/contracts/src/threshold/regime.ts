import type { IsoDate } from '@imt/core'

/** The rules a procurement is under: the Public Contracts Regulations 2006 or 2015, or the Procurement Act 2023. */
export type Regime = 'PCR2006' | 'PCR2015' | 'PA2023'

/**
 * Returns the rules that govern a procurement, by the day it commenced: the call for competition was sent, or without
 * one the authority approached suppliers. Later call-offs and changes stay under the rules of the procurement they
 * come from. Before 31 January 2006 there is no answer: `undefined`.
 *
 * @param commenced - the day the procurement commenced, `YYYY-MM-DD`
 * @example
 * ```ts
 * regimeOn('2015-02-25') // => 'PCR2006'
 * regimeOn('2015-02-26') // => 'PCR2015'
 * regimeOn('2025-02-24') // => 'PA2023'
 * ```
 * @see Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)
 *   reg. 5, https://www.legislation.gov.uk/uksi/2024/716/regulation/5
 */
export const regimeOn = (commenced: IsoDate): Regime | undefined => {
  if (commenced >= '2025-02-24') return 'PA2023'
  if (commenced >= '2015-02-26') return 'PCR2015'
  return commenced >= '2006-01-31' ? 'PCR2006' : undefined
}
