import { requireIterable } from '../parameter/require-iterable.js'
import { requireObject } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { deduplicate } from './deduplicate.js'
import type { AlikeSerials, KeptApart, Merge, SameName } from './deduplicated.js'
import type { MakerAliases } from '../records/maker.js'
import { createEstateCounter, type EstateSummary, type SummaryOptions, summaryNames } from './estate-counter.js'

/** A summary of devices of one source or several, each counted once. */
export interface DeduplicatedSummary extends EstateSummary {
  /** Records given, before duplicates were joined; `records` are the devices that were left. */
  readonly recordsGiven: number
  readonly merges: readonly Merge[]
  /** Records without a serial number, and joined to none by their name: they may be counted twice. */
  readonly withoutSerial: number
  /** Records that share a serial number and are several devices all the same. */
  readonly keptApart: readonly KeptApart[]
  /** Serial numbers that are nearly alike: perhaps one device counted twice. */
  readonly alike: readonly AlikeSerials[]
  /** Records of one name that may be one device counted twice. */
  readonly sameName: readonly SameName[]
}

/** How records become a table of classes, each device once. */
export interface DeduplicatedOptions extends SummaryOptions {
  /** Names of makers of one's own, without regard to case, each with the name to use. */
  readonly makers?: MakerAliases
}

/**
 * Returns the published table of classes that records amount to: each device once, by serial number, with the reasons
 * for every joining, and every record that is left out accounted for.
 *
 * @param records - device records, of one source or several
 * @param options - the day, the filter, and how devices are classed
 * @throws {RangeError} when `asOf` does not exist, or `activeWithinMonths` is below 1
 * @example
 * ```ts
 * const summary = summariseEstate([
 *   { id: '1', source: 'register', serial: 'A1', assetType: 'Laptops' },
 *   { id: 'x', source: 'intune', serial: 'A1', lastSeen: '2026-11-20' },
 * ], { asOf: '2026-11-22', activeWithinMonths: 12 })
 * summary.classes // => [{ assetType: 'Laptops', unit: 'device', low: 1, high: 1, suppliers: [] }]
 * [summary.recordsGiven, summary.records, summary.merges.length] // => [2, 1, 1]
 * ```
 */
export const summariseEstate = (records: Iterable<DeviceRecord>, options: DeduplicatedOptions): DeduplicatedSummary => {
  requireIterable(records, 'summariseEstate: records')
  const { makers, ...counted } = requireObject(options, 'summariseEstate: options', [...summaryNames, 'makers'])
  const { devices, merges, withoutSerial, keptApart, alike, sameName } = deduplicate(records, options.asOf, {
    ...(makers !== undefined && { makers }),
  })
  const counter = createEstateCounter(counted)
  for (const device of devices) counter.add(device)
  return {
    ...counter.result(),
    recordsGiven: devices.length + merges.reduce((sum, { joined }) => sum + joined.length, 0),
    merges,
    withoutSerial,
    keptApart,
    alike,
    sameName,
  }
}
