import { grouped, listed, pointerTo, type Evidence, type IsoDate, type JsonPointer } from '@imt/core'
import { isDeviceClass } from '../classes/is-device-class.js'
import type { CountTable } from '../counts/schema.js'
import { recordAt } from '../finding-places.js'
import type { DeviceRecord } from '../records/device-record.js'
import { isDataRisk, stateOf } from '../records/device-state.js'
import { deviceStates, type LifecycleStatus } from '../records/device-states.data.js'
import type { Estate } from '../section.js'
import type { SoftwareEntry } from '../software/schema.js'
import type { EndOfLifeTable } from './end-of-life.js'
import type { OperatingSystem } from './operating-system.js'
import { readSystem } from './read-system.js'
import { runsNoSystem } from './runs-no-system.js'
import { runningSystems } from './running-systems.js'

/** Devices with one system: a record, or what a table counts. */
export interface Running {
  /** `undefined` for a device whose record names none. */
  readonly system: OperatingSystem | undefined
  readonly at: JsonPointer
  /** `undefined` where their number is not stated. */
  readonly devices: number | undefined
  readonly evidence: Evidence
  /** Whether paid updates are recorded, or the day to which they are paid. */
  readonly extendedUpdates: boolean | IsoDate
  /** It is recorded that they are isolated, or that the risk is accepted. */
  readonly isDecided: boolean
  /** Its state, where it is not among what is held and not certified wiped. */
  readonly apart?: LifecycleStatus
}

/** The day that is asked about at a place. */
type AsOfAt = (at: JsonPointer) => IsoDate

/** The devices of a list that may hold data, those lost and leased with them, or of one table of counts. */
export interface Fleet {
  /** What names it in a fingerprint. */
  readonly key: string
  /** What is counted: devices, or licences of a list of software. */
  readonly unit: 'device' | 'licence'
  readonly running: readonly Running[]
}

const ofRecords = (records: readonly DeviceRecord[], asOfAt: AsOfAt): Fleet => ({
  key: 'records',
  unit: 'device',
  running: records.flatMap((record, index): readonly Running[] => {
    const asOf = asOfAt(recordAt(index))
    if (!isDataRisk(record, asOf) || !isDeviceClass(record.assetType) || runsNoSystem(record)) return []
    const state = stateOf(record, asOf)
    const { operatingSystem: system, mitigation, extendedUpdatesTo, id } = record
    return [
      {
        system,
        at: recordAt(index, system === undefined ? undefined : 'operatingSystem'),
        devices: 1,
        evidence: { at: recordAt(index), role: 'corroborates', text: id },
        extendedUpdates: extendedUpdatesTo ?? mitigation === 'extendedUpdates',
        isDecided: mitigation === 'isolated' || mitigation === 'riskAccepted',
        ...(!deviceStates[state].held && { apart: state }),
      },
    ]
  }),
})

const ofTable = (table: CountTable, index: number): Fleet => ({
  key: `counts ${table.title ?? ''}`,
  unit: 'device',
  running: runningSystems(table, index).map(({ system, label, at, devices }) => ({
    system,
    at,
    devices,
    evidence: { at, role: 'corroborates', text: label },
    extendedUpdates: false,
    isDecided: false,
  })),
})

/** Software whose dates are known: of most software nothing is said. */
const ofSoftware = (software: readonly SoftwareEntry[], table: EndOfLifeTable): Fleet => {
  const products = [...new Set(table.releases.map(({ product }) => product))]
  return {
    key: 'software',
    unit: 'licence',
    running: software.flatMap(({ product, version, held, inUse }, index): readonly Running[] => {
      const system = { name: product, ...(version !== undefined && { version }) }
      if (!products.includes(readSystem(system, products).product)) return []
      const at = pointerTo('sections', 'estate', 'software', index)
      return [
        {
          system,
          at,
          devices: (inUse ?? held)?.value?.toNumber(),
          evidence: { at, role: 'corroborates', text: product },
          extendedUpdates: false,
          isDecided: false,
        },
      ]
    }),
  }
}

/**
 * Returns the fleets of which a section states systems: its records, each table that counts devices by system, and its
 * software with support dates in a table.
 */
export const fleetsOf = (
  { records = [], counts = [], software = [] }: Pick<Estate, 'records' | 'counts' | 'software'>,
  table: EndOfLifeTable,
  asOfAt: AsOfAt,
): readonly Fleet[] =>
  [
    ...(records.some(({ operatingSystem }) => operatingSystem !== undefined) ? [ofRecords(records, asOfAt)] : []),
    ...counts.map(ofTable),
    ofSoftware(software, table),
  ].filter(({ running }) => running.length > 0)

/** How many devices they are; `undefined` where a number is not stated. */
export const devicesOf = (running: readonly Running[]): number | undefined =>
  running.reduce<number | undefined>(
    (all, { devices }) => (all === undefined || devices === undefined ? undefined : all + devices),
    0,
  )

/** What is not held among devices, in words: `1 lost and 2 leased`; nothing where all are held. */
export const apartWords = (running: readonly Running[]): string => {
  const counts = new Map<string, number>()
  for (const { apart } of running)
    if (apart !== undefined) counts.set(deviceStates[apart].words, (counts.get(deviceStates[apart].words) ?? 0) + 1)
  return listed([...counts].map(([words, count]) => `${grouped(count)} ${words}`))
}
