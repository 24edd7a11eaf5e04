import { isIsoDate, namesOf, requireObject, shown, type IsoDate } from '@imt/core'
import { isDeviceClass } from '../classes/is-device-class.js'
import { sameClass } from '../classes/same-class.js'
import { requireIterable } from '../parameter/require-iterable.js'
import type { DeviceRecord } from '../records/device-record.js'
import { isCertifiedWiped, isDataRisk, stateOf, type ApartState } from '../records/device-state.js'
import { deviceStates } from '../records/device-states.data.js'
import { nameOfDevice } from '../records/name-of-device.js'
import { endOfLifeTable } from './end-of-life-table.data.js'
import type { EndOfLifeTable } from './end-of-life.js'
import { runsNoSystem } from './runs-no-system.js'
import type { SupportStatus } from './support-on.js'
import { systemSupport, systemWords } from './system-support.js'

/** How many devices stand where. They add up to the devices that were looked at. */
export interface SupportCounts {
  readonly supported: number
  /** Free updates have ended, and paid ones are recorded. */
  readonly extended: number
  readonly unsupported: number
  /** Whose record or whose table does not decide it. */
  readonly notJudged: number
}

/** Devices of one release that stand alike. */
export interface ReleaseSupport {
  readonly release: string
  readonly status: 'supported' | 'extended' | 'unsupported'
  readonly endOfSupport: IsoDate | null
  readonly endOfExtendedUpdates: IsoDate | null
  readonly devices: number
  /** Those of them for which it is recorded that they are isolated, or that the risk is accepted. */
  readonly decided: number
  /** Those with paid updates recorded and no day to which they are paid. */
  readonly paidWithoutDay: number
}

/** Devices that could not be judged, and why: `notRecorded` where their records name no system. */
export interface NotJudged {
  /** What the records say, as they say it. */
  readonly words: string
  readonly missing: NonNullable<SupportStatus['missing']> | 'notRecorded'
  /** Releases that the words fit; where no release is named, those of them that are supported. */
  readonly candidates: readonly string[]
  readonly devices: number
}

/** Devices out of what is held that are not certified wiped. */
export interface DataRisk {
  readonly state: ApartState
  readonly devices: number
  /** Serial number of each; of a device without one its source and key. */
  readonly serials: readonly string[]
}

/** Where a fleet stands on a day. */
export interface FleetSupport {
  readonly asOf: IsoDate
  readonly table: SupportStatus['table']
  /** Devices looked at. */
  readonly devices: number
  /**
   * What was not looked at: not there yet, gone for good, out of what is held and certified wiped, no device by the
   * name of its class (a line, a SIM, a port, a licence), or a device that runs no system (a monitor, a dock).
   */
  readonly leftOut: Readonly<Record<'planned' | 'retired' | 'certifiedWiped' | 'noDevice' | 'noSystem', number>>
  readonly counts: SupportCounts
  /** What is held first, then each state that is told by itself and has devices. */
  readonly byState: readonly (SupportCounts & { readonly state: 'held' | ApartState })[]
  /** Devices that are not held and may hold data of the body, none of them certified wiped. */
  readonly dataRisk: readonly DataRisk[]
  /**
   * By class, in the order first met; `null` for devices of no class. Names of one class (`Laptop`, `laptops`,
   * `Notebook`) are one, under the name that most devices have.
   */
  readonly byClass: readonly (SupportCounts & { readonly assetType: string | null })[]
  /** What ended first stands first. */
  readonly byRelease: readonly ReleaseSupport[]
  /** The most devices first. */
  readonly notJudged: readonly NotJudged[]
}

/** The day, and the dates of support. */
export interface FleetSupportOptions {
  /** Any day: today, or one by which something is to be replaced. */
  readonly asOf: IsoDate
  /** Releases and their dates: those that ship with the package, unless given. */
  readonly table?: EndOfLifeTable
}

const optionNames = namesOf<FleetSupportOptions>({ asOf: true, table: true })

const statuses = ['supported', 'extended', 'unsupported', 'notJudged'] as const
type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
const addTo = <Key>(lists: Map<Key, string[]>, key: Key, name: string): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [name])
  else list.push(name)
}
const none = (): Writable<SupportCounts> => ({ supported: 0, extended: 0, unsupported: 0, notJudged: 0 })

const total = ({ supported, extended, unsupported, notJudged }: SupportCounts): number =>
  supported + extended + unsupported + notJudged

/** Counts by class: names of one class are one. */
const classCollector = (): {
  readonly countsOf: (assetType: string | null) => Writable<SupportCounts>
  readonly result: () => FleetSupport['byClass']
} => {
  const byName = new Map<string | null, Writable<SupportCounts>>()
  return {
    countsOf: (assetType) => {
      const counts = byName.get(assetType) ?? none()
      byName.set(assetType, counts)
      return counts
    },
    result: () => {
      const groups = new Map<string | null, (readonly [assetType: string | null, counts: SupportCounts])[]>()
      for (const named of byName) {
        const key = named[0] === null ? null : sameClass(named[0])
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [named])
        else group.push(named)
      }
      return [...groups.values()].map((group) => {
        const [assetType] = group.reduce((most, named) => (total(named[1]) > total(most[1]) ? named : most))
        const sum = none()
        for (const [, counts] of group) for (const status of statuses) sum[status] += counts[status]
        return { assetType, ...sum }
      })
    },
  }
}

/**
 * Returns where every device of a fleet stands on a day: supported, on paid updates, out of support, or not judged,
 * with the words that could not be. What was not judged is never counted as supported.
 *
 * Devices that are lost, stolen, awaiting disposal, on loan, leased or a person's own are looked at as well, until they
 * are certified wiped, and `byState` tells them apart from what is held; those planned and retired are not. Go through
 * devices once, each of them counted once: join those of several systems first, as `summariseEstate` does.
 *
 * @param devices - device records, gone through once
 * @param options - `asOf`, and a `table` of support dates other than the one that ships with the package
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const fleet = fleetSupport([
 *   { id: '1', source: 'ad', assetType: 'PCs', operatingSystem: { name: 'Windows 10 Pro', version: '10.0 (19045)' } },
 *   { id: '2', source: 'ad', assetType: 'PCs', operatingSystem: { name: 'Windows 11' } },
 * ], { asOf: '2026-11-22' })
 * fleet.counts // => { supported: 0, extended: 0, unsupported: 1, notJudged: 1 }
 * fleet.notJudged[0]?.words // => 'Windows 11'
 * fleet.notJudged[0]?.missing // => 'release'
 * ```
 */
export const fleetSupport = (devices: Iterable<DeviceRecord>, options: FleetSupportOptions): FleetSupport => {
  requireIterable(devices, 'fleetSupport: devices')
  const { asOf, table = endOfLifeTable } = requireObject(options, 'fleetSupport: options', optionNames)
  if (!isIsoDate(asOf)) throw new TypeError(`fleetSupport: options.asOf must be a day, got ${shown(asOf)}`)
  const supportOf = systemSupport(table)
  const counts = none()
  const classes = classCollector()
  const releases = new Map<string, Writable<ReleaseSupport>>()
  const open = new Map<string, Writable<NotJudged>>()
  const states = new Map<'held' | ApartState, Writable<SupportCounts>>([['held', none()]])
  const risks = new Map<ApartState, string[]>()
  const leftOut = { planned: 0, retired: 0, certifiedWiped: 0, noDevice: 0, noSystem: 0 }
  let looked = 0

  const addOpen = (words: string, support: SupportStatus | undefined): void => {
    const missing = support === undefined ? 'notRecorded' : (support.missing ?? 'release')
    const entry = open.get(words) ?? { words, missing, candidates: support?.candidates ?? [], devices: 0 }
    entry.devices += 1
    open.set(words, entry)
  }
  // Devices with one system have one answer, which is looked at once.
  const ofAnswer = new Map<SupportStatus, Writable<ReleaseSupport>>()
  const entryOf = (status: ReleaseSupport['status'], support: SupportStatus): Writable<ReleaseSupport> => {
    const before = ofAnswer.get(support)
    if (before !== undefined) return before
    const { release, endOfSupport, endOfExtendedUpdates } = support
    const key = JSON.stringify([release, status])
    const entry = releases.get(key) ?? {
      release: release ?? '',
      status,
      endOfSupport,
      endOfExtendedUpdates,
      devices: 0,
      decided: 0,
      paidWithoutDay: 0,
    }
    releases.set(key, entry)
    ofAnswer.set(support, entry)
    return entry
  }
  const addRelease = (status: ReleaseSupport['status'], support: SupportStatus, device: DeviceRecord): void => {
    const entry = entryOf(status, support)
    entry.devices += 1
    if (device.mitigation === 'isolated' || device.mitigation === 'riskAccepted') entry.decided += 1
    if (support.paidTo === null) entry.paidWithoutDay += 1
  }

  for (const device of devices) {
    if (!isDeviceClass(device.assetType)) {
      leftOut.noDevice += 1
      continue
    }
    const state = stateOf(device, asOf)
    const place = deviceStates[state].held ? 'held' : (state as ApartState)
    if (!isDataRisk(device, asOf)) {
      if (state === 'planned' || state === 'retired') leftOut[state] += 1
      else if (isCertifiedWiped(device, asOf)) leftOut.certifiedWiped += 1
      continue
    }
    if (place !== 'held') addTo(risks, place, nameOfDevice(device))
    if (runsNoSystem(device)) {
      leftOut.noSystem += 1
      continue
    }
    looked += 1
    const support = supportOf(
      device.operatingSystem,
      asOf,
      device.extendedUpdatesTo ?? device.mitigation === 'extendedUpdates',
    )
    const status = support === undefined || support.status === 'undetermined' ? 'notJudged' : support.status
    counts[status] += 1
    const ofState = states.get(place) ?? none()
    ofState[status] += 1
    states.set(place, ofState)
    classes.countsOf(device.assetType ?? null)[status] += 1
    if (support === undefined || status === 'notJudged') addOpen(systemWords(device.operatingSystem), support)
    else addRelease(status, support, device)
  }

  const { source, read, verified } = table
  return {
    asOf,
    table: { source, read, verified },
    devices: looked,
    leftOut,
    counts,
    byState: [...states].map(([state, each]) => ({ state, ...each })),
    dataRisk: [...risks].map(([state, serials]) => ({ state, devices: serials.length, serials })),
    byClass: classes.result(),
    byRelease: [...releases.values()].sort(
      (a, b) => order(a.endOfSupport ?? '', b.endOfSupport ?? '') || order(a.release, b.release),
    ),
    notJudged: [...open.values()].sort((a, b) => b.devices - a.devices || order(a.words, b.words)),
  }
}
