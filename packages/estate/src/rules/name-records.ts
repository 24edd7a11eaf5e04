import { counted, type Evidence, type FindingDraft } from '@imt/core'
import { recordAt } from '../finding-places.js'
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

const mostEvidence = 20

/** Where a finding on the serial number of some records stands, and the others that it rests on. */
export const serialsOf = (
  records: readonly DeviceRecord[],
  positions: readonly number[],
): Pick<FindingDraft, 'at'> & { readonly evidence: readonly Evidence[] } => {
  const [, second = 0] = positions
  return {
    at: recordAt(second, 'serial'),
    evidence: positions
      .filter((position) => position !== second)
      .slice(0, mostEvidence)
      .map((position) => ({ at: recordAt(position, 'serial'), role: 'conflicts', text: records[position]?.id ?? '' })),
  }
}
