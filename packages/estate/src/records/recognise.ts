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
import { knownUnit } from '../classes/asset-unit.js'
import { addsUp } from '../importers/adds-up.js'
import { dateOrderCollector, type DateOrders } from '../importers/date-orders.js'
import { readerOf } from '../importers/device-reader.js'
import type { DeviceField } from '../importers/export-format.js'
import { listsLicences } from '../importers/general-headings.js'
import { importFaults } from '../importers/import-report.js'
import { isDeviceList, matchExport, type ExportMatch } from '../importers/match-export.js'
import { enoughRecords, withToldColumns } from '../importers/tell-columns.js'
import type { EstateInput } from '../section.js'
import { deviceHeadings } from './device-headings.data.js'
import type { DeviceRecord } from './device-record.js'
import type { OwnClasses, OwnStatuses } from './own-words.js'
import { starter } from './starter.data.js'

const bookValue = /\b(?:net book value|nbv|carrying (?:amount|value))\b/i
const depreciation = /\b(?:(?:acc(?:umulated|um)?|cum(?:ulative)?|total)\.? (?:dep(?:reciatio)?n?|amortisation))\b/i

/** True for a fixed asset register: what its lines cost and are worth is a statement, whatever is in it. */
const isAssetRegister = ({ headers }: Table): boolean =>
  headers.some((heading) => bookValue.test(heading)) && headers.some((heading) => depreciation.test(heading))

/** What only things that are owned have: beside what tells one from another, and a description, they are a register. */
const owned = [
  'purchased',
  'cost',
  'status',
  'lastSeen',
  'warrantyEnds',
  'endOfLife',
  'disposed',
  'wiped',
  'wipeCertificate',
] as const

/** True of a register that says what its devices are in words alone: "Dell laptop", "HP monitor". */
const describesDevices = ({ headers, rows }: Table, match: ExportMatch): boolean => {
  const { at } = match
  if ((at.assetTag ?? at.id ?? at.serial) === undefined || owned.every((field) => at[field] === undefined)) return false
  if (listsLicences(headers, at)) return false
  const classes = at.assetType
  if (classes !== undefined) {
    const cells = rows.slice(0, enoughRecords).map((row) => (row[classes]?.text ?? '').trim())
    const filled = cells.filter((cell) => cell !== '')
    return filled.length >= 3 && filled.filter((cell) => knownUnit(cell) === 'device').length * 10 >= filled.length * 6
  }
  const looked = rows.slice(0, enoughRecords).map((row) => row.map(({ text }) => text))
  return withToldColumns(match, looked).describedAt !== undefined
}

/** The columns of a table that lists single devices; `undefined` for any other. */
const columnsOf = (block: Block): ExportMatch | undefined => {
  if (block.kind !== 'table' || isAssetRegister(block)) return undefined
  const match = matchExport(block.headers)
  if (match.ok && isDeviceList(match.value.at, block.headers)) return match.value
  const register = matchExport(block.headers, 'own')
  return register.ok && describesDevices(block, register.value) ? register.value : undefined
}

/** How the dates of each column are written; day first, as in this country, where nothing tells it. */
const ordersOf = (table: Table, match: ExportMatch): DateOrders => {
  if (match.format.dates !== 'undeclared') return {}
  const collector = dateOrderCollector(match)
  for (const row of table.rows) collector.add(row.map(({ text }) => text))
  return collector.result('dmy')
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

/** What is told of a cell, beside what has no device to be told of. */
const cellFaults: ReadonlySet<string> = new Set([
  'dateImpossible',
  'dateAmbiguous',
  'dateSpreadsheetSerial',
  'dateSuspect',
  'dateUnreadable',
  'dateNotShown',
  'dateYearAlone',
  'dateMonthAlone',
  'costUnreadable',
  'costForeign',
  'serialDamaged',
  'serialSeveral',
  'keyDamaged',
  'certificateNotUnderstood',
  'leaseUnreadable',
  'lifeUnreadable',
  'depreciationUnreadable',
  'warrantyUnreadable',
  'warrantyNotDated',
  'quantityNotCounted',
])

/** Words of a body's own. */
export interface OwnWords {
  readonly statuses?: OwnStatuses
  readonly classes?: OwnClasses
}

/** One device, the cells of its row, and which column each value is from. */
interface Placed {
  readonly device: DeviceRecord
  readonly row: Table['rows'][number]
  readonly columns: ReadonlyMap<JsonPointer, number>
  readonly notRead: readonly number[]
}

/** The devices of one table, which of its rows they are, and the rows that are none. */
interface ListRead {
  readonly devices: readonly Placed[]
  readonly rows: readonly number[]
  readonly leftOut: readonly LeftOut<Location>[]
}

const readList = (table: Table, match: ExportMatch, own: OwnWords): ListRead => {
  const devices: Placed[] = []
  const rows: number[] = []
  const leftOut: LeftOut<Location>[] = []
  const columns = pointersOf(match)
  let faults: (LeftOut<string> & { readonly position: number })[] = []
  let texts: readonly string[] = []
  const orders = ordersOf(table, match)
  const dates = match.format.dates === 'undeclared' ? 'dmy' : match.format.dates
  const reader = readerOf(
    table.headers,
    match,
    { dates, orders, source: table.location.source, ...own },
    (code, position) => {
      if (!cellFaults.has(code)) return
      const words = code === 'certificateNotUnderstood' ? ` ("${texts[position] ?? ''}")` : ''
      faults.push({
        at: tidyHeading(table.headers[position] ?? ''),
        code,
        why: `${importFaults[code]}${words}`,
        position,
      })
    },
  )
  for (const [position, row] of table.rows.entries()) {
    faults = []
    texts = row.map(({ text }) => tidyHeading(text))
    if (addsUp(texts)) {
      const text = texts.find((words) => words !== '')
      leftOut.push({
        at: row[0]?.location ?? table.location,
        code: 'total',
        why: 'it is a total of others, and no device',
        ...(text !== undefined && { text }),
      })
      continue
    }
    const device = reader.read(texts, (field) => row[field]?.location ?? table.location)
    if (device === undefined) {
      const text = texts.find((words) => words !== '')
      if (text !== undefined)
        leftOut.push({ at: row[0]?.location ?? table.location, code: 'noDevice', why: 'it names no device', text })
      continue
    }
    rows.push(position)
    devices.push({
      device: {
        ...device,
        ...(faults.length === 0 ? {} : { notRead: faults.map(({ at, code, why }) => ({ at, code, why })) }),
      },
      row,
      columns,
      notRead: faults.map((fault) => fault.position),
    })
  }
  return { devices, rows, leftOut }
}

const toldAs = {
  status: 'Status',
  assetType: 'Asset type',
  model: 'Model, and the class by its words',
} as const

const readTables = (blocks: readonly Block[], own: OwnWords): PartReading<readonly DeviceRecord[]> => {
  const lists = blocks.flatMap((table) => {
    const byHeadings = columnsOf(table)
    if (table.kind !== 'table' || byHeadings === undefined) return []
    const match = withToldColumns(
      byHeadings,
      table.rows.map((row) => row.map(({ text }) => text)),
    )
    return [{ table, match, read: readList(table, match, own) }]
  })
  const placed = lists.flatMap(({ read }) => read.devices)
  const places = placesByRow({
    rows: placed.length,
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
  return {
    value: placed.map(({ device }) => device),
    places,
    columns: {
      used: lists.flatMap(({ match: { columns } }) =>
        [...columns.used, ...columns.ignored].map(({ heading }) => heading),
      ),
      unused: lists.flatMap(({ table, match }) =>
        match.columns.unmapped.map(({ column }) => table.headers[column - 1] ?? ''),
      ),
      understood: lists.flatMap(({ match: { columns } }) =>
        columns.used.flatMap(({ heading, field, byCells }) =>
          byCells === true
            ? [{ heading, as: toldAs[field === 'status' || field === 'model' ? field : 'assetType'] }]
            : [],
        ),
      ),
    },
    used: {
      rows: lists.map(({ read }) => read.rows),
      columns: lists.map(({ match }) => Object.values(match.at).sort((one, other) => one - other)),
    },
    leftOut: lists.flatMap(({ read }) => read.leftOut),
  }
}

/** Returns what recognises lists of single devices: exports of other tools, and registers of one's own. */
export const recogniseRecords = (own: OwnWords = {}): PartRecogniser<EstateInput, 'records'> => ({
  part: 'records',
  knows: {
    columns: deviceHeadings,
    wants: [
      ['serial', 'assetTag', 'id'],
      ['model', 'manufacturer', 'osName', 'osVersion'],
    ],
    starter,
  },
  // A list with serial numbers is one of devices even where a column of it is headed as a quantity.
  score: (block) => {
    const at = columnsOf(block)?.at
    return at === undefined ? 0 : at.serial === undefined ? 0.85 : 0.95
  },
  read: (blocks) => readTables(blocks, own),
})
