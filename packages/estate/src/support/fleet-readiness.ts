import { isIsoDate, namesOf, requireList, requireObject, requireText, shown, type IsoDate } from '@imt/core'
import { isDeviceClass } from '../classes/is-device-class.js'
import { requireIterable } from '../parameter/require-iterable.js'
import { addName, namedOf, type Named } from '../plan/named.js'
import type { DeviceRecord } from '../records/device-record.js'
import { isDataRisk } from '../records/device-state.js'
import { nameOfDevice } from '../records/name-of-device.js'
import { endOfLifeTable } from './end-of-life-table.data.js'
import { findReleases } from './find-releases.js'
import type { OperatingSystem } from './operating-system.js'
import { withoutPaidUpdates } from './paid-updates.js'
import { processorReader } from './read-specification.js'
import { readSystem } from './read-system.js'
import { systemWords } from './system-support.js'
import { windows11Readiness, type Readiness } from './windows-11-readiness.js'

/** What decides for devices: a requirement that is not met, what is not recorded, or what has to be done before. */
export interface ReadinessNeed extends Named {
  readonly what: string
}

/** How many devices of a class are in which state. */
export interface ReadinessOfClass {
  readonly assetType: string | null
  readonly eligible: number
  readonly ineligible: number
  readonly undetermined: number
}

/** Which devices of a fleet can be moved to Windows 11, and what stands in the way of the others. */
export interface FleetReadiness {
  readonly asOf: IsoDate
  /** Devices that were asked about: on an earlier Windows, or of which only what they are built of is recorded. */
  readonly devices: number
  readonly states: Readonly<Record<Readiness['state'], Named>>
  readonly byClass: readonly ReadinessOfClass[]
  /** Requirements that are not met, the most frequent first. A device may stand under several. */
  readonly reasons: readonly ReadinessNeed[]
  /** What is not recorded of devices that are undetermined. */
  readonly missing: readonly ReadinessNeed[]
  /** What has to be switched on in devices that are eligible. */
  readonly toDo: readonly ReadinessNeed[]
  /** Devices that were not asked about. */
  readonly leftOut: {
    readonly onWindows11: number
    readonly otherSystem: number
    /** Neither a system nor what it is built of is recorded; or it is no device. */
    readonly notRecorded: number
    /** Retired, planned, or certified wiped. */
    readonly gone: number
  }
}

/** The day, and the processors that are supported. */
export interface FleetReadinessOptions {
  readonly asOf: IsoDate
  /** As of `windows11Readiness`. Without it no processor is known to be supported, and no device to be eligible. */
  readonly processors?: readonly string[]
}

const optionNames = namesOf<FleetReadinessOptions>({ asOf: true, processors: true })

type Asked = keyof FleetReadiness['leftOut'] | 'asked'

const products: readonly string[] = /* @__PURE__ */ [
  ...new Set(/* @__PURE__ */ endOfLifeTable.releases.map(({ product }) => product)),
]
/** The builds of Windows 11 begin with this one: of a release that the table does not know they alone tell it. */
const firstBuild = 22_000

/** Whether what a device runs is a Windows before 11; its words are read as those of which the support is told. */
const ofSystem = (system: OperatingSystem): Asked => {
  const reading = readSystem(withoutPaidUpdates(system).system, products)
  if (reading.product !== 'Windows') return 'otherSystem'
  const { rows } = findReleases(endOfLifeTable, reading)
  const isLater = rows.length === 0 && Number(reading.build?.split('.').at(-1) ?? 0) >= firstBuild
  return isLater || (rows.length > 0 && rows.every(({ release }) => release.startsWith('11'))) ? 'onWindows11' : 'asked'
}

/** Returns what tells whether a device is asked about; otherwise why not. A fleet has few systems. */
const askedReader = (asOf: IsoDate): ((device: DeviceRecord) => Asked) => {
  const known = new Map<string, Asked>()
  return (device) => {
    const { assetType, operatingSystem: system, specification } = device
    if (!isDeviceClass(assetType)) return 'notRecorded'
    if (!isDataRisk(device, asOf)) return 'gone'
    const words = systemWords(system)
    if (system === undefined || words === '') return specification === undefined ? 'notRecorded' : 'asked'
    const asked = known.get(words) ?? ofSystem(system)
    known.set(words, asked)
    return asked
  }
}

const needsOf = (lists: ReadonlyMap<string, string[]>): readonly ReadinessNeed[] =>
  [...lists]
    .map(([what, names]) => ({ what, ...namedOf(names) }))
    .sort((a, b) => b.devices - a.devices || (a.what < b.what ? -1 : 1))

/**
 * Returns which devices can be moved to Windows 11 by what is recorded of them, with the serial numbers behind each
 * number. Servers, and devices on another system or on Windows 11, are not asked about, and are counted.
 *
 * @param devices - records, each device once
 * @param options - the day, and the supported processors where there is a list of them
 * @example
 * ```ts
 * const pc = { source: 'register', assetType: 'Laptops', operatingSystem: { name: 'Windows 10' } }
 * const ready = fleetReadiness(
 *   [
 *     { id: '1', serial: 'S1', ...pc, specification: { memoryGb: '8 GB', tpm: '1.2' } },
 *     { id: '2', serial: 'S2', ...pc, specification: { memoryGb: '8 GB', tpm: '2.0' } },
 *   ],
 *   { asOf: '2026-11-30' },
 * )
 * ready.states.ineligible // => { devices: 1, serials: ['S1'] }
 * ready.reasons[0]?.what // => 'no trusted platform module of version 2.0'
 * ready.states.undetermined.devices // => 1
 * ```
 * @see Microsoft: Windows 11 requirements, https://learn.microsoft.com/windows/whats-new/windows-11-requirements
 */
export const fleetReadiness = (devices: Iterable<DeviceRecord>, options: FleetReadinessOptions): FleetReadiness => {
  requireIterable(devices, 'fleetReadiness: devices')
  const { asOf, processors } = requireObject(options, 'fleetReadiness: options', optionNames)
  if (!isIsoDate(asOf)) throw new TypeError(`fleetReadiness: options.asOf must be a day, got ${shown(asOf)}`)
  for (const [index, name] of requireList(processors ?? [], 'fleetReadiness: options.processors').entries())
    requireText(name, `fleetReadiness: options.processors[${String(index)}]`)
  const isListed = processors === undefined ? undefined : processorReader(processors)
  const states = { eligible: [] as string[], ineligible: [] as string[], undetermined: [] as string[] }
  const classes = new Map<string | null, { eligible: number; ineligible: number; undetermined: number }>()
  const [reasons, missing, toDo] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ]
  const leftOut = { onWindows11: 0, otherSystem: 0, notRecorded: 0, gone: 0 }
  const askedOf = askedReader(asOf)
  for (const device of devices) {
    const asked = askedOf(device)
    if (asked !== 'asked') {
      leftOut[asked] += 1
      continue
    }
    const { specification = {}, assetType = null } = device
    const processorSupported = specification.processorSupported ?? isListed?.(specification.processor)
    const found = windows11Readiness({
      ...specification,
      ...(processorSupported !== undefined && { processorSupported }),
    })
    const name = nameOfDevice(device)
    states[found.state].push(name)
    const ofClass = classes.get(assetType) ?? { eligible: 0, ineligible: 0, undetermined: 0 }
    ofClass[found.state] += 1
    classes.set(assetType, ofClass)
    for (const reason of found.reasons) addName(reasons, reason, name)
    if (found.state === 'undetermined') for (const what of found.missing) addName(missing, what, name)
    if (found.state !== 'ineligible') for (const what of found.toDo) addName(toDo, what, name)
  }
  return {
    asOf,
    devices: states.eligible.length + states.ineligible.length + states.undetermined.length,
    states: {
      eligible: namedOf(states.eligible),
      ineligible: namedOf(states.ineligible),
      undetermined: namedOf(states.undetermined),
    },
    byClass: [...classes].map(([assetType, each]) => ({ assetType, ...each })),
    reasons: needsOf(reasons),
    missing: needsOf(missing),
    toDo: needsOf(toDo),
    leftOut,
  }
}
