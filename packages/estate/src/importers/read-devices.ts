import { requireIterable } from '../parameter/require-iterable.js'
import { type Location, type Parsed, type RecordBatch, type Refused, refused } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { dateOrderCollector, type DateOrderCollector } from './date-orders.js'
import { matchHeadings, readerOf, type DeviceReader } from './device-reader.js'
import type { DeviceReaderOptions } from './reader-options.js'
import { createTally, type ImportReport } from './import-report.js'
import type { ExportMatch } from './match-export.js'
import { enoughRecords, mayBeTold, withToldColumns } from './tell-columns.js'

/** A record of the file, and where each of its values stands. */
interface Row {
  readonly values: readonly string[]
  readonly locate: (field: number) => Location
}

/** So many rows at most stand above the headings: a title, the day of printing, a filter, empty ones. */
const mostAbove = 20

/** So many records at most are held back until they show whether day or month comes first in their dates. */
const mostHeld = 1000

/** Records that are held back, the headings above them, and what their dates have shown. */
interface Held {
  readonly headers: readonly string[]
  readonly match: ExportMatch
  readonly rows: Row[]
  readonly orders: DateOrderCollector
}

const filled = ({ values }: Row): number => values.filter((value) => value.trim() !== '').length

/**
 * Returns what became of an export that was read record by record: its report, or why it could not be read. Devices are
 * handed over one at a time and none is kept, so a file of any size is read in constant memory. Where nothing is said
 * of its dates, up to 1,000 records are held back until a day above 12 shows in each column whether day or month comes
 * first; a column in which that never shows is read as those beside it, and refused where these do not show it.
 *
 * @param batches - records of the file, the heading row first or below a title, as `readRecords` of `@imt/tables` gives
 *   them
 * @param options - the export, the order of its dates, the name of the source, and what columns of one's own are, where
 *   they are known
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
  const above: Row[] = []
  const tally = createTally()
  let held: Held | undefined
  let reader: DeviceReader | undefined
  let refusal: Refused | undefined
  const read = (made: DeviceReader, { values, locate }: Row): void => {
    const device = made.read(values, locate)
    if (device !== undefined) take(device)
  }
  const begin = (headers: readonly string[], match: ExportMatch): void => {
    // What is said, or is known of the export, is not looked for.
    if ((options.dates ?? match.format.dates) === 'undeclared' || mayBeTold(match))
      held = { headers, match, rows: [], orders: dateOrderCollector(match) }
    else reader = readerOf(headers, match, options)
  }
  const letGo = ({ headers, match, rows, orders }: Held): void => {
    const isSaid = (options.dates ?? match.format.dates) !== 'undeclared'
    const told = withToldColumns(
      match,
      rows.map(({ values }) => values),
    )
    const made = readerOf(headers, told, { ...options, ...(!isSaid && { orders: orders.result('undeclared') }) })
    reader = made
    held = undefined
    for (const row of rows) read(made, row)
  }
  const readRow = (row: Row): void => {
    if (reader !== undefined) read(reader, row)
    else if (held !== undefined) {
      held.rows.push(row)
      held.orders.add(row.values)
      const isSaid = (options.dates ?? held.match.format.dates) !== 'undeclared'
      const isTold = held.rows.length >= enoughRecords || !mayBeTold(held.match)
      if (held.rows.length >= mostHeld || (isTold && (isSaid || held.orders.isDecided()))) letGo(held)
    }
  }
  /** The row of headings is the widest of those above: with them the export is read, or why it cannot be is said. */
  const settle = (): void => {
    const widest = above.reduce((one, other) => (filled(other) > filled(one) ? other : one))
    const matched = matchHeadings(widest.values, options)
    if (!matched.ok) refusal = matched
    else {
      begin(widest.values, matched.value)
      for (const row of above.slice(above.indexOf(widest) + 1)) readRow(row)
    }
  }
  for await (const { fields, locate } of batches) {
    for (const [number, values] of fields.entries()) {
      const row: Row = { values, locate: (field) => locate(number, field) }
      if (reader !== undefined || held !== undefined) {
        readRow(row)
        continue
      }
      const matched = matchHeadings(values, options)
      // An export that the caller names is one wherever there is anything of it in the row.
      if (matched.ok && matched.value.columns.used.length > 0) {
        begin(values, matched.value)
        for (const { locate: place } of above.filter((each) => filled(each) > 0))
          tally.add('rowAboveHeadings', '', () => place(0))
      } else if (above.push(row) > mostAbove) {
        settle()
        if (refusal !== undefined) return refusal
      }
    }
  }
  if (reader === undefined && held === undefined && above.length > 0) settle()
  if (held !== undefined) letGo(held)
  if (refusal !== undefined) return refusal
  if (reader === undefined) return refused('emptyExport', 'The file holds no heading row.')
  const report = reader.report()
  return { ok: true, value: { ...report, problems: [...tally.problems(), ...report.problems] }, notes: [] }
}
