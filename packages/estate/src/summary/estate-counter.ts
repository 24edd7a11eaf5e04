import { namesOf, ownNames, requireChoice, requireList, requireObject, type IsoDate, type OwnNames } from '@imt/core'
import { assetUnit } from '../classes/asset-unit.js'
import type { AssetUnit } from '../classes/asset-units.data.js'
import { sameClass } from '../classes/same-class.js'
import type { AssetClassInput } from '../classes/schema.js'
import type { DeviceRecord } from '../records/device-record.js'
import { apartStates, stateOf, type ApartState } from '../records/device-state.js'
import { deviceStates } from '../records/device-states.data.js'
import { activeWindow, activeWithin } from './active-within.js'

/** How records become a table of classes. */
export interface SummaryOptions {
  /** The day of the count. */
  readonly asOf: IsoDate
  /** Only devices seen within so many months: leave out to count all. Devices never seen are then counted too. */
  readonly activeWithinMonths?: number
  /** Days by which the source may stamp late; see `activeWindow`. */
  readonly lagDays?: number
  /**
   * Class under which a device is published; its own class unless given, where names of one class (`Laptop`, `laptops`,
   * `Notebook`) are counted under the one that most devices have. `null` leaves it out, and says how many were.
   */
  readonly classOf?: (record: DeviceRecord) => string | null
  /** Class for devices that have none. */
  readonly unclassified?: string
  /** Where the count comes from, for the published rows. */
  readonly source?: string
  /**
   * States counted as well, where the question is of all that is used: `['leased', 'onLoan']`. Neither is among what a
   * body holds.
   */
  readonly alsoCount?: readonly AlsoCounted[]
  /** Names of suppliers, each with the name to use in the table. */
  readonly vendors?: OwnNames
}

/** States of devices that are used, and not the body's own or not with it. */
export type AlsoCounted = 'leased' | 'onLoan'
const alsoCounted: readonly AlsoCounted[] = ['leased', 'onLoan']

/** The names of its parts. */
export const summaryNames: readonly (keyof SummaryOptions)[] = namesOf<SummaryOptions>({
  asOf: true,
  activeWithinMonths: true,
  lagDays: true,
  classOf: true,
  unclassified: true,
  source: true,
  alsoCount: true,
  vendors: true,
})

/** One row of the table, with what was counted. */
export interface ClassCount {
  readonly assetType: string
  /** What one of the class is: SIMs and lines, ports and licences are no devices, whatever list they stand in. */
  readonly unit: AssetUnit
  /** Devices counted for certain, and at most. They differ only where the source stamps late. */
  readonly low: number
  readonly high: number
  /** Names of suppliers met: holders of contracts only if the register says so. Makers are never listed as vendors. */
  readonly suppliers: readonly string[]
}

/** The table, and every record that is not in it, by reason: `records` is the sum of all. */
export interface EstateSummary {
  readonly asOf: IsoDate
  readonly activeWithinMonths: number | null
  readonly records: number
  /** All that is counted: of several units no number to publish, which `byUnit` has. */
  readonly counted: { readonly low: number; readonly high: number }
  /** The same for each unit, in the order first met. */
  readonly byUnit: readonly { readonly unit: AssetUnit; readonly low: number; readonly high: number }[]
  /** By the state they are in, by the filter, or by class. */
  readonly leftOut: Readonly<Record<ApartState | 'inactive' | 'neverSeen' | 'future' | 'byClass', number>>
  readonly classes: readonly ClassCount[]
  /** The same as the input of the estate section. */
  readonly table: readonly AssetClassInput[]
}

/** Counts records as they come. It keeps no record, so a million of them need no more memory than one. */
export interface EstateCounter {
  add(record: DeviceRecord): void
  result(): EstateSummary
}

/** The name that most devices have; of two, the one met first. */
const mostUsed = (names: ReadonlyMap<string, number>): string =>
  [...names].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as const)[0]

/**
 * Returns a counter of devices by class. It does not look for duplicates, which would mean keeping every serial number:
 * use `deduplicate` first, or `summariseEstate`, where a register and a management system are counted together.
 *
 * @param options - the day, the filter, and how devices are classed
 * @throws {RangeError} when `asOf` does not exist, or `activeWithinMonths` is below 1
 * @example
 * ```ts
 * const counter = createEstateCounter({ asOf: '2026-11-22', activeWithinMonths: 12 })
 * counter.add({ id: '1', source: 'intune', assetType: 'Laptops', lastSeen: '2026-11-20' })
 * counter.add({ id: '2', source: 'intune', assetType: 'Laptops', lastSeen: '2025-11-21' })
 * counter.result().table
 * // => [{ assetType: 'Laptops', quantity: '1', filter: { activeWithinMonths: 12 }, asOf: '2026-11-22' }]
 * counter.result().leftOut.inactive // => 1
 * ```
 */
export const createEstateCounter = (options: SummaryOptions): EstateCounter => {
  const {
    asOf,
    activeWithinMonths,
    unclassified = 'Not classified',
    source,
    vendors = {},
  } = requireObject(options, 'createEstateCounter: options', summaryNames)
  const vendorOf = ownNames(vendors, 'createEstateCounter: options.vendors')
  const window =
    activeWithinMonths === undefined ? undefined : activeWindow(asOf, activeWithinMonths, options.lagDays ?? 0)
  const classOf = options.classOf ?? ((record: DeviceRecord): string | null => record.assetType ?? unclassified)
  // A fleet has few classes: what each is one with is worked out once.
  const keys = new Map<string, string>()
  const keyOf = (assetType: string): string => {
    if (options.classOf !== undefined) return assetType
    const key = keys.get(assetType) ?? sameClass(assetType)
    keys.set(assetType, key)
    return key
  }
  const counts = new Map<
    string,
    { low: number; high: number; readonly suppliers: Set<string>; readonly names: Map<string, number> }
  >()
  requireList(options.alsoCount ?? [], 'createEstateCounter: options.alsoCount')
  const also: ReadonlySet<string> = new Set(
    (options.alsoCount ?? []).map((state) =>
      requireChoice(state, alsoCounted, 'createEstateCounter: options.alsoCount[]'),
    ),
  )
  const leftOut = {
    inactive: 0,
    neverSeen: 0,
    future: 0,
    byClass: 0,
    ...(Object.fromEntries(apartStates.map((state) => [state, 0])) as Record<ApartState, number>),
  }
  let records = 0

  const whyNot = (record: DeviceRecord): keyof typeof leftOut | undefined => {
    const state = stateOf(record, asOf)
    if (!deviceStates[state].held && !also.has(state)) return state as ApartState
    if (window === undefined) return undefined
    const activity = activeWithin(record.lastSeen, window)
    return activity === 'active' || activity === 'perhaps' ? undefined : activity
  }

  return {
    add: (record) => {
      records += 1
      const reason = whyNot(record)
      const assetType = reason === undefined ? classOf(record) : null
      if (reason !== undefined || assetType === null) {
        leftOut[reason ?? 'byClass'] += 1
        return
      }
      const key = keyOf(assetType)
      let entry = counts.get(key)
      if (entry === undefined) {
        entry = { low: 0, high: 0, suppliers: new Set(), names: new Map() }
        counts.set(key, entry)
      }
      entry.names.set(assetType, (entry.names.get(assetType) ?? 0) + 1)
      if (window === undefined || activeWithin(record.lastSeen, window) === 'active') entry.low += 1
      entry.high += 1
      if (record.supplier !== undefined) entry.suppliers.add(vendorOf(record.supplier) ?? record.supplier)
    },
    result: () => {
      const classes = [...counts.values()].map(({ low, high, suppliers, names }): ClassCount => ({
        assetType: mostUsed(names),
        unit: assetUnit(mostUsed(names)),
        low,
        high,
        suppliers: [...suppliers].sort(),
      }))
      const table = classes.map(({ assetType, low, high, suppliers }): AssetClassInput => ({
        assetType,
        ...(suppliers.length > 0 && { vendors: suppliers.join(', ') }),
        quantity: low === high ? String(low) : `${String(low)} to ${String(high)}`,
        ...(activeWithinMonths !== undefined && { filter: { activeWithinMonths } }),
        asOf,
        ...(source !== undefined && { source }),
      }))
      const counted = classes.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), {
        low: 0,
        high: 0,
      })
      const units = new Map<AssetUnit, { readonly low: number; readonly high: number }>()
      for (const { unit, low, high } of classes) {
        const sum = units.get(unit) ?? { low: 0, high: 0 }
        units.set(unit, { low: sum.low + low, high: sum.high + high })
      }
      return {
        asOf,
        activeWithinMonths: activeWithinMonths ?? null,
        records,
        counted,
        byUnit: [...units].map(([unit, sum]) => ({ unit, ...sum })),
        leftOut: { ...leftOut },
        classes,
        table,
      }
    },
  }
}
