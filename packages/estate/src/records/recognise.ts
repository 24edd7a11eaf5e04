import {
  placesByRow,
  tidyHeading,
  type Block,
  type JsonPointer,
  type LeftOut,
  type Location,
  type PartReading,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import { readerOf } from '../importers/device-reader.js'
import type { DeviceField, ExportDates } from '../importers/export-format.js'
import { importFaults } from '../importers/import-report.js'
import { isDeviceList, matchExport, type ExportMatch } from '../importers/match-export.js'
import type { EstateInput } from '../section.js'
import { deviceHeadings } from './device-headings.data.js'
import type { CellNotRead, DeviceRecord } from './device-record.js'
import { starter } from './starter.data.js'

const dayFields = ['purchased', 'inUse', 'endOfLife', 'lastSeen'] as const
const inFigures = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/

/** The columns of a table that lists single devices; `undefined` for any other. */
const columnsOf = (block: Block): ExportMatch | undefined => {
  if (block.kind !== 'table') return undefined
  const match = matchExport(block.headers)
  return match.ok && isDeviceList(match.value.at) ? match.value : undefined
}

/**
 * How the dates of a column are written: day first, as in this country, unless a day in it can only stand second and
 * none can only stand first.
 */
const datesOf = ({ rows }: Table, { at }: ExportMatch): ExportDates => {
  let [dayFirst, dayLast] = [false, false]
  for (const field of dayFields) {
    const column = at[field]
    if (column === undefined) continue
    for (const row of rows) {
      const [, first, second] = inFigures.exec(row[column]?.text ?? '') ?? []
      dayFirst ||= Number(first) > 12
      dayLast ||= Number(second) > 12
    }
  }
  return dayLast && !dayFirst ? 'mdy' : 'dmy'
}

/** What stands where in a record: the system is read from three columns into one part. */
const pointers: Partial<Record<DeviceField, readonly JsonPointer[]>> = {
  osName: ['/operatingSystem', '/operatingSystem/name'],
  osVersion: ['/operatingSystem/version'],
  osEdition: ['/operatingSystem/edition'],
  status: ['/status', '/statusText'],
}

const pointersOf = ({ at }: ExportMatch): ReadonlyMap<JsonPointer, number> => {
  const placed = new Map<JsonPointer, number>()
  for (const [field, column] of Object.entries(at) as [DeviceField, number][])
    for (const pointer of pointers[field] ?? [`/${field}` as const]) placed.set(pointer, column)
  if (at.osName === undefined && at.osVersion !== undefined) placed.set('/operatingSystem', at.osVersion)
  return placed
}

/** One device, the cells of its row, and which column each value is from. */
interface Placed {
  readonly row: Table['rows'][number]
  readonly columns: ReadonlyMap<JsonPointer, number>
  readonly notRead: readonly number[]
}

const readTables = (blocks: readonly Block[]): PartReading<readonly DeviceRecord[]> => {
  const value: DeviceRecord[] = []
  const placed: Placed[] = []
  const [used, unused]: [string[], string[]] = [[], []]
  const leftOut: LeftOut<Location>[] = []
  const [rowsRead, columnsRead]: [number[][], number[][]] = [[], []]
  for (const table of blocks) {
    const match = columnsOf(table)
    const rows: number[] = []
    rowsRead.push(rows)
    columnsRead.push(Object.values(match?.at ?? {}).sort((one, other) => one - other))
    if (table.kind !== 'table' || match === undefined) continue
    const { format, columns: report } = match
    for (const { heading } of [...report.used, ...report.ignored]) used.push(heading)
    for (const { column } of report.unmapped) unused.push(table.headers[column - 1] ?? '')
    const columns = pointersOf(match)
    let faults: (CellNotRead & { readonly position: number })[] = []
    const dates = format.dates === 'undeclared' ? datesOf(table, match) : format.dates
    const reader = readerOf(table.headers, match, { dates, source: 'Device list' }, (code, position) => {
      const why = importFaults[code]
      if (cellFaults.has(code)) faults.push({ column: tidyHeading(table.headers[position] ?? ''), why, position })
    })
    for (const [position, row] of table.rows.entries()) {
      faults = []
      const device = reader.read(
        row.map(({ text }) => tidyHeading(text)),
        (field) => row[field]?.location ?? table.location,
      )
      if (device === undefined) {
        const text = row.map((cell) => tidyHeading(cell.text)).find((words) => words !== '')
        if (text !== undefined)
          leftOut.push({ at: row[0]?.location ?? table.location, code: 'noDevice', why: 'it names no device', text })
        continue
      }
      rows.push(position)
      value.push(
        faults.length === 0 ? device : { ...device, notRead: faults.map(({ column, why }) => ({ column, why })) },
      )
      placed.push({ row, columns, notRead: faults.map((fault) => fault.position) })
    }
  }
  const places = placesByRow({
    rows: value.length,
    place: (index, under) => {
      const of = placed[index]
      if (of === undefined) return undefined
      if (under === '') return of.row[0]?.location
      const fault = /^\/notRead\/(\d+)$/.exec(under)
      const column = fault ? of.notRead[Number(fault[1])] : of.columns.get(under)
      return column === undefined ? undefined : of.row[column]?.location
    },
    under: (index) => [
      '',
      ...(placed[index]?.columns.keys() ?? []),
      ...(placed[index]?.notRead ?? []).map((_, fault): JsonPointer => `/notRead/${fault}`),
    ],
  })
  return { value, places, columns: { used, unused }, used: { rows: rowsRead, columns: columnsRead }, leftOut }
}

/** What is told of a cell, beside what has no device to be told of. */
const cellFaults: ReadonlySet<string> = new Set([
  'dateImpossible',
  'dateAmbiguous',
  'dateSpreadsheetSerial',
  'dateSuspect',
  'dateUnreadable',
  'costUnreadable',
  'serialDamaged',
  'keyDamaged',
])

/** Recognises lists of single devices: exports of other tools, and registers of one's own. */
export const recogniseRecords: PartRecogniser<EstateInput, 'records'> = {
  part: 'records',
  knows: {
    columns: deviceHeadings,
    wants: [
      ['serial', 'assetTag'],
      ['model', 'manufacturer', 'osName', 'osVersion'],
    ],
    starter,
  },
  score: (block) => (columnsOf(block) === undefined ? 0 : 0.85),
  read: readTables,
}
