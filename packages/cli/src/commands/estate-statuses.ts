import { stateInWords, type DeviceRecord } from '@imt/estate'
import type { AnswerTable } from '../answer.js'

/** Which state each status as recorded was taken for, the most frequent first. */
export const statusesTable = (records: readonly DeviceRecord[]): AnswerTable => {
  const found = new Map<string, { readonly record: DeviceRecord; count: number }>()
  for (const { id, source, status, statusText = '' } of records) {
    const key = JSON.stringify([statusText, status])
    const entry = found.get(key)
    if (entry === undefined)
      found.set(key, { record: { id, source, statusText, ...(status !== undefined && { status }) }, count: 1 })
    else entry.count += 1
  }
  return {
    name: 'statuses',
    title: 'What each status was taken for',
    headers: ['Status as recorded', 'Taken for', 'Records'],
    types: ['text', 'text', 'number'],
    rows: [...found.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ record, count }) => [
        record.statusText === '' ? 'no status recorded' : (record.statusText ?? ''),
        stateInWords(record),
        String(count),
      ]),
    remarks: [
      'Records of all files, before those with one serial number are joined. A status that is not known counts as held: say in `statuses` of the settings what it means.',
    ],
  }
}
