import type { Decimal, IsoDate } from '@imt/core'
import type { Authority } from '../threshold/authority.js'
import { thresholdRow } from '../threshold/threshold-row.js'
import type { Listed } from './each-contract.js'

/**
 * The stated value of a contract over its whole life, where it reaches the threshold for goods and services of a day as
 * it stands; `undefined` for all else. VAT could only add to it.
 */
export const valueAboveThreshold = (
  { reading: { value } }: Listed,
  day: IsoDate,
  authority: Authority,
): Decimal | undefined => {
  if (value?.per !== 'life' || value.figure.kind !== 'exact' || value.figure.value === null) return undefined
  const row = thresholdRow(day, authority, 'services')
  return row !== undefined && value.figure.value.gte(row.amount) ? value.figure.value : undefined
}
