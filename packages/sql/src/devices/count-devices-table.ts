import { namesOf, requireDay, requireList, requireObject, type Location } from '@imt/core'
import {
  createDeviceReader,
  deduplicate,
  fleetSupport,
  type Deduplicated,
  type DeduplicateOptions,
  type DeviceReaderOptions,
  type DeviceRecord,
  type FleetSupport,
  type FleetSupportOptions,
} from '@imt/estate'
import { askedOf, fieldsAt, fieldsOf, type Asked } from '../asked.js'
import type { Engine } from '../engine.js'
import { EngineError } from '../engine-error.js'
import type { Query } from '../plan/plan.js'
import { whole } from '../spend/asking.js'
import { heldPlace } from '../spend/held-place.js'
import type { HeldTable } from '../spend/held-table.js'
import {
  deviceSteps,
  groups,
  listed,
  oddSerials,
  recordSteps,
  sharedSerials,
  singles,
  type DeviceColumns,
} from './plans/plans.js'
import { deviceRecords, deviceRows, deviceTables } from './tables.js'

/** The day, the dates of support, how the table is read, and how records are joined. */
export interface CountDevicesOptions extends FleetSupportOptions, DeduplicateOptions, DeviceReaderOptions {}

const optionNames = namesOf<CountDevicesOptions>({
  asOf: true,
  table: true,
  makers: true,
  export: true,
  dates: true,
  source: true,
  columns: true,
  statuses: true,
  classes: true,
  currency: true,
})

/** So many records are looked at one by one. */
const mostRecords = 1_000_000

/** What a table of devices comes to: each device once, and where it stands. */
export interface CountedDevices extends Pick<Deduplicated, 'merges' | 'keptApart'> {
  /** Records that tell a device. */
  readonly records: number
  /** Devices, each once. */
  readonly devices: number
  /** By class and status, in the order first met. */
  readonly classes: readonly {
    readonly assetType: string | null
    readonly status: NonNullable<DeviceRecord['status']>
    readonly devices: number
  }[]
  readonly support: FleetSupport
}

/** What support and counts hang on. */
const counted = new Set(['assetType', 'osName', 'osVersion', 'osEdition', 'status', 'ownership', 'endOfLife'])
const ofDisposal = new Set(['disposed', 'wiped', 'wipeCertificate'])

/** A record, how many it stands for, and where the first of them stands. */
interface Counted {
  readonly record: DeviceRecord
  readonly times: number
  readonly row: number
}

/** The columns by what is read from them. */
const columnsOf = (used: readonly { readonly field: string; readonly column: number }[]): DeviceColumns => {
  const at = (is: (field: string) => boolean): readonly number[] =>
    used.filter(({ field }) => is(field)).map(({ column }) => column - 1)
  const disposed = used.some(({ field }) => ofDisposal.has(field))
  return {
    serial: at((field) => field === 'serial')[0],
    keys: at((field) => field === 'serial' || field === 'assetTag' || field === 'id'),
    counted: at((field) => counted.has(field) || ofDisposal.has(field) || (disposed && field === 'lastSeen')),
  }
}

/** Reads the records of some rows, in their order; rows that tell no device are none. */
const readRows = async (
  asked: Asked,
  held: HeldTable,
  query: Query,
  how: DeviceReaderOptions,
): Promise<readonly Counted[]> => {
  const rows = await fieldsAt(asked, held, { ...query, limit: mostRecords + 1 })
  if (rows.length > mostRecords)
    throw new EngineError('more than 1,000,000 records have to be looked at one by one: look at the table in parts')
  const reader = createDeviceReader(held.headings, how)
  if (!reader.ok) return []
  return fieldsOf(held, rows).flatMap((fields, index): readonly Counted[] => {
    const row = whole(rows[index]?.['q_row_no'])
    const record = reader.value.read(fields, (field): Location => heldPlace(held, row, field))
    if (record === undefined) return []
    // What has no key goes by its number in the table.
    const own = record.id === `record ${String(index + 1)}` ? { ...record, id: `record ${String(row + 1)}` } : record
    return [{ record: own, row, times: whole(rows[index]?.['q_times'] ?? 1) }]
  })
}

/** What a serial number is compared as, as records are read; `null` of what is none. */
const serialKeyOf = (): ((text: string) => string | null) => {
  const reader = createDeviceReader(['Serial Number', 'Asset Tag'], {
    columns: { 'Serial Number': 'serial', 'Asset Tag': 'assetTag' },
  })
  if (!reader.ok) throw new EngineError(reader.refusal.message)
  const place: Location = { kind: 'text', source: '', line: 1, column: 1 }
  return (text) => reader.value.read([text, 'a'], () => place)?.serial ?? null
}

/** Each device as often as it is counted. */
const standing = function* (times: ReadonlyMap<DeviceRecord, number>, devices: readonly DeviceRecord[]) {
  for (const device of devices) for (let count = times.get(device) ?? 1; count > 0; count -= 1) yield device
}

/**
 * Counts the devices of a table that an engine holds: each once, joined by serial number as `deduplicate` joins them,
 * by class and status, and where they stand by the dates of support as `fleetSupport` says it. The engine finds serial
 * numbers that several records share and counts records that are alike; only those that are to be joined or named are
 * read one by one. Serial numbers that are nearly alike are not looked for.
 *
 * @param engine - one that is connected to
 * @param held - its table, as texts
 * @param options - the day, dates of support, what headings, statuses and classes mean, and names of makers
 * @throws {EngineError} when the table is no list of devices, or the engine cannot do it: one sentence that says why
 */
export const countDevicesTable = async (
  engine: Engine,
  held: HeldTable,
  options: CountDevicesOptions,
): Promise<CountedDevices> => {
  requireObject(engine, 'countDevicesTable: engine')
  requireObject(held, 'countDevicesTable: held')
  requireList(held.headings, 'countDevicesTable: held.headings')
  const { asOf, table, makers, ...reading } = requireObject(options, 'countDevicesTable: options', optionNames)
  requireDay(asOf, 'countDevicesTable: options.asOf')
  const how = { source: held.name, ...reading }
  const reader = createDeviceReader(held.headings, how)
  if (!reader.ok || reader.value.columns.used.length === 0)
    throw new EngineError(`${held.name} was not recognised as devices: its headings are ${held.headings.join(', ')}`)
  const columns = columnsOf(reader.value.columns.used)
  const asked = askedOf(engine)
  await asked.run(deviceSteps(held, columns))
  const keyOf = serialKeyOf()
  await asked.fill(
    deviceTables.odd,
    (await asked.texts(oddSerials, 'serial numbers that are not plainly written')).map((text) => [
      text,
      keyOf(text)?.toLowerCase() ?? null,
    ]),
  )
  await asked.run(recordSteps(columns))
  const keys = await asked.texts(sharedSerials, 'serial numbers that several records state')
  // Words for no serial number join nothing.
  await asked.fill(
    deviceTables.shared,
    keys.filter((text) => keyOf(text) !== null).map((text) => [text]),
  )
  const support = { asOf, ...(table === undefined ? {} : { table }) }
  const alike = await readRows(asked, held, groups(columns), how)
  const named = alike.filter(({ record, times }) => times > 1 && fleetSupport([record], support).dataRisk.length > 0)
  await asked.fill(
    deviceTables.listed,
    named.map(({ row }) => [row]),
  )
  const each = named.length === 0 ? [] : await readRows(asked, held, listed(columns), how)
  const all = [
    ...alike.filter((one) => !named.includes(one)),
    ...each,
    ...(await readRows(asked, held, singles, how)),
  ].sort((one, other) => one.row - other.row)
  const times = new Map(all.filter((one) => one.times > 1).map((one) => [one.record, one.times]))
  const { devices, merges, keptApart } = deduplicate(
    all.map(({ record }) => record),
    asOf,
    makers === undefined ? {} : { makers },
  )
  const classes = new Map<string, CountedDevices['classes'][number]>()
  for (const device of devices) {
    const { assetType = null, status = 'unknown' } = device
    const key = JSON.stringify([assetType, status])
    const known = classes.get(key)?.devices ?? 0
    classes.set(key, { assetType, status, devices: known + (times.get(device) ?? 1) })
  }
  await asked.run([
    ...[...Object.values(deviceTables).map(({ name }) => name), deviceRows, deviceRecords].map((name) => ({
      drop: name,
    })),
  ])
  return {
    records: all.reduce((sum, one) => sum + one.times, 0),
    devices: devices.reduce((sum, device) => sum + (times.get(device) ?? 1), 0),
    merges,
    keptApart,
    classes: [...classes.values()],
    support: fleetSupport(standing(times, devices), support),
  }
}
