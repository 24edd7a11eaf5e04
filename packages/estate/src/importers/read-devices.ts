import { requireIterable } from '../parameter/require-iterable.js'
import { type Parsed, type RecordBatch, refused } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { createDeviceReader, type DeviceReader, type DeviceReaderOptions } from './device-reader.js'
import type { ImportReport } from './import-report.js'

/**
 * Returns what became of an export that was read record by record: its report, or why it could not be read. Devices are
 * handed over one at a time and none is kept, so a file of any size is read in constant memory.
 *
 * @param batches - records of the file, the heading row first, as `readRecords` of `@imt/tables` gives them
 * @param options - the export, the order of its dates and the name of the source, where they are known
 * @param take - is given each device in the order of the file
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const fields = [
 *   ['Asset Tag', 'Serial', 'Purchased'],
 *   ['7', 'N/A', '2023-04-31'],
 * ]
 * const batches = [{ firstRecord: 1, fields, locate: () => location }]
 * const devices: (string | undefined)[] = []
 * const report = await readDevices(batches, {}, (device) => void devices.push(device.id))
 * devices // => ['7']
 * valueOf(report).problems.map(({ code }) => code) // => ['serialPlaceholder', 'dateImpossible']
 * ```
 */
export const readDevices = async (
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  options: DeviceReaderOptions,
  take: (device: DeviceRecord) => void,
): Promise<Parsed<ImportReport>> => {
  requireIterable(batches, 'readDevices: batches')
  let reader: DeviceReader | undefined
  for await (const { fields, locate } of batches) {
    for (const [row, values] of fields.entries()) {
      if (reader === undefined) {
        const made = createDeviceReader(values, options)
        if (!made.ok) return made
        reader = made.value
        continue
      }
      const device = reader.read(values, (field) => locate(row, field))
      if (device !== undefined) take(device)
    }
  }
  if (reader === undefined) return refused('emptyExport', 'The file holds no heading row.')
  return { ok: true, value: reader.report(), notes: [] }
}
