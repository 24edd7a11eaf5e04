import {
  counted,
  grouped,
  namesOf,
  partialNotes,
  readPartial,
  refused,
  requireDay,
  requireObject,
  requireWholeNumber,
  type EarlierPart,
  type IsoDate,
  type Parsed,
  type PartialResult,
  type ResultPart,
} from '@imt/core'
import type { MakerAliases } from '../records/maker.js'
import { deduplicate } from '../summary/deduplicate.js'
import type { Deduplicated } from '../summary/deduplicated.js'
import { fleetSupport, type FleetSupport, type FleetSupportOptions } from '../support/fleet-support.js'
import { devicesKind, devicesStateSchema, type DevicesState } from './device-state.js'

/** The day, the dates of support, and how records are joined. */
export interface FinishDevicesOptions extends FleetSupportOptions {
  /** Names of makers of one's own, without regard to case, each with the name to use. */
  readonly makers?: MakerAliases
  /** So many records are joined: 1,000,000 unless given. Of more there is no result. */
  readonly holdRecords?: number
  /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
  readonly earlier?: readonly EarlierPart[]
}

/** What of a part a finished result keeps, and what became of the columns and records of its file. */
export interface FinishedDevicesPart extends Pick<ResultPart, 'name' | 'content' | 'rows' | 'leftOut' | 'digest'> {
  readonly report: DevicesState['report']
}

/** Where the devices of all files stand, each counted once, and which records were joined. */
export interface FinishedDevices extends Omit<Deduplicated, 'devices'> {
  /** Says that it is no partial result. */
  readonly finished: typeof devicesKind
  readonly asOf: IsoDate
  /** What it was made of, by name. */
  readonly parts: readonly FinishedDevicesPart[]
  /** Records of all files. */
  readonly records: number
  /** Devices, each once. */
  readonly devices: number
  readonly support: FleetSupport
}

const optionNames = namesOf<FinishDevicesOptions>({
  asOf: true,
  table: true,
  makers: true,
  holdRecords: true,
  earlier: true,
})

const usualRecords = 1_000_000

/**
 * Returns the result of a partial result of devices: the records of all files joined by serial number, as `deduplicate`
 * joins them, and where each device stands on a day, as `fleetSupport` says it. The day is no part of the partial
 * result: the same one is finished for as many days as are asked about.
 *
 * @param partial - as `partialDevices` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - the day, dates of support, makers, and what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @throws {RangeError} when `asOf` does not exist
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const file = async (name: string, ...row: string[]) => {
 *   const fields = [['Asset Tag', 'Serial', 'Operating System'], row]
 *   return valueOf(await partialDevices([{ firstRecord: 1, fields, locate: () => location }], { name }))
 * }
 * const files = [await file('register.csv', '7', 'ABC123', 'Windows 7'), await file('intune.csv', 'x', 'ABC123', '')]
 * const result = valueOf(finishDevices(valueOf(mergePartials(files)), { asOf: '2026-11-29' }))
 * ;[result.records, result.devices, result.merges[0]?.reason] // => [2, 1, 'acrossSources']
 * ```
 */
export const finishDevices = (partial: unknown, options: FinishDevicesOptions): Parsed<FinishedDevices> => {
  const {
    makers,
    holdRecords = usualRecords,
    earlier,
    ...support
  } = requireObject(options, 'finishDevices: options', optionNames)
  requireDay(support.asOf, 'finishDevices: options.asOf')
  requireWholeNumber(holdRecords, 'finishDevices: options.holdRecords', 0)
  const read = readPartial(partial, devicesKind)
  if (!read.ok) return read
  const all = read.value.parts.reduce((sum, { rows }) => sum + rows, 0)
  if (all > holdRecords)
    return refused(
      'tooManyRecords',
      `These are ${counted(all, 'record')}, and no more than ${grouped(holdRecords)} are joined at once: nothing was counted. Merge the files of fewer bodies at once, or raise holdRecords`,
    )
  const strange = read.value.parts.find(({ state }) => !devicesStateSchema.safeParse(state).success)
  if (strange !== undefined)
    return refused(
      'partialDamaged',
      `The part of ${JSON.stringify(strange.name)} is none that partialDevices writes. Make it anew from its file`,
    )
  const { parts } = read.value as PartialResult<DevicesState>
  const records = parts.flatMap(({ state }) => state.records)
  const { devices, ...joined } = deduplicate(records, support.asOf, makers === undefined ? {} : { makers })
  return {
    ok: true,
    value: {
      finished: devicesKind,
      asOf: support.asOf,
      parts: parts.map(({ name, content, rows, leftOut, digest, state }) => ({
        ...{ name, content, rows, leftOut, digest },
        report: state.report,
      })),
      records: records.length,
      devices: devices.length,
      ...joined,
      support: fleetSupport(devices, support),
    },
    notes: partialNotes(read.value, earlier),
  }
}
