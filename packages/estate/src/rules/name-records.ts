import { counted } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'

const mostNamed = 6

/** Records by source and key, as a message names them; of many the first few, and how many more there are. */
export const nameRecords = (records: readonly DeviceRecord[], positions: readonly number[]): readonly string[] => {
  const names = positions
    .slice(0, mostNamed)
    .map((position) => `${records[position]?.source ?? ''} ${records[position]?.id ?? ''}`)
  const rest = positions.length - names.length
  return rest === 0 ? names : [...names, counted(rest, 'other record')]
}
