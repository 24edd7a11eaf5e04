import {
  contentDigest,
  counted,
  createPartial,
  grouped,
  refused,
  requireObject,
  requireText,
  requireWholeNumber,
  toJson,
  type ContentDigest,
  type Parsed,
  type PartialResult,
  type RecordBatch,
} from '@imt/core'
import { deviceReaderOptionNames, type DeviceReaderOptions } from '../importers/device-reader.js'
import { readDevices } from '../importers/read-devices.js'
import { requireIterable } from '../parameter/require-iterable.js'
import type { DeviceRecord } from '../records/device-record.js'
import { devicesKind, type DevicesState } from './device-state.js'

/** How a file of devices is read. Files of one result may come from different systems and be read in different ways. */
export interface PartialDevicesOptions extends DeviceReaderOptions {
  /** The name of the file, which is the source of its records unless one is given. */
  readonly name: string
  /** So many records of a file are held: 250,000 unless given. A longer one is refused. */
  readonly holdRows?: number
}

const optionNames: readonly (keyof PartialDevicesOptions)[] = ['name', 'holdRows', ...deviceReaderOptionNames]

const usualRows = 250_000

/** The batches as they come, each row taken into a digest, and no more of them than are held. */
const digested = async function* (
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  content: ContentDigest,
  isFull: () => boolean,
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const batch of batches) {
    if (isFull()) return
    for (const fields of batch.fields) content.add(fields)
    yield batch
  }
}

/**
 * Returns what one file of devices gives to the result of all: a partial result as plain JSON, which `mergePartials`
 * merges with others and `finishDevices` finishes. A device may stand in several registers, and which record of it
 * counts is known only when all are there: a part keeps every record, about 300 bytes each.
 *
 * @param batches - records of the file, the heading row first or below a title, as `readRecords` of `@imt/tables` gives
 *   them
 * @param options - the name of the file, and how it is read, as for `readDevices`
 * @returns the partial result; or why the file cannot be read, or that it has more records than are held
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const fields = [
 *   ['Asset Tag', 'Serial', 'Operating System'],
 *   ['7', 'ABC123', 'Windows 7'],
 * ]
 * const register = await partialDevices([{ firstRecord: 1, fields, locate: () => location }], { name: 'a.csv' })
 * const merged = mergePartials([valueOf(register)])
 * valueOf(finishDevices(valueOf(merged), { asOf: '2026-11-29' })).support.counts.unsupported // => 1
 * ```
 */
export const partialDevices = async (
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>,
  options: PartialDevicesOptions,
): Promise<Parsed<PartialResult<DevicesState>>> => {
  requireIterable(batches, 'partialDevices: batches')
  const { name, holdRows = usualRows, ...how } = requireObject(options, 'partialDevices: options', optionNames)
  requireText(name, 'partialDevices: options.name')
  requireWholeNumber(holdRows, 'partialDevices: options.holdRows', 0)
  const content = contentDigest()
  const records: DeviceRecord[] = []
  let devices = 0
  const report = await readDevices(
    digested(batches, content, () => devices > holdRows),
    { source: name, ...how },
    (device) => {
      devices += 1
      if (devices <= holdRows) records.push(device)
    },
  )
  if (!report.ok) return report
  if (devices > holdRows)
    return refused(
      'tooManyRows',
      `${JSON.stringify(name)} has more than ${counted(holdRows, 'device')}, and no more of one file are held: nothing of it was counted. Split it, and give each piece its headings; or raise holdRows above ${grouped(holdRows)}`,
    )
  const { blank, notes } = report.value
  const made = createPartial<DevicesState>(devicesKind, {}, [
    {
      name,
      content: content.value(),
      rows: report.value.records,
      leftOut: [
        { why: 'nothing stands in the row', rows: blank },
        { why: 'the row tells no device', rows: notes },
      ].filter(({ rows }) => rows > 0),
      state: toJson({ records, report: report.value }) as DevicesState,
    },
  ])
  return { ok: true, value: made, notes: report.notes }
}
