import type { IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import type { EndOfLifeTable } from './end-of-life.js'
import { supportOn, type SupportStatus } from './support-on.js'

/** States of devices that nobody uses now: what they run is no question of today. */
const notHeld: ReadonlySet<string> = new Set(['planned', 'retired', 'lost'])

/** True for a device that is there to be used: planned, retired and lost ones are not. */
export const isHeld = ({ status }: DeviceRecord): boolean => status === undefined || !notHeld.has(status)

/** What a device runs, in the words of its record. */
export const systemWords = ({ operatingSystem }: DeviceRecord): string => {
  const { name = '', version = '', edition = '' } = operatingSystem ?? {}
  const parts = [name, version, edition].map((part) => part.trim()).filter((part) => part !== '')
  return parts.join(', ')
}

/**
 * Returns what tells the support of a device on a day. A fleet has few systems: each is looked up once.
 *
 * @returns the support; `undefined` where its record names no system
 */
export const systemSupport = (
  table: EndOfLifeTable,
): ((record: DeviceRecord, asOf: IsoDate) => SupportStatus | undefined) => {
  const known = new Map<string, SupportStatus>()
  return (record, asOf) => {
    const { operatingSystem, mitigation, extendedUpdatesTo } = record
    if (operatingSystem === undefined || operatingSystem.name.trim() === '') return undefined
    const extendedUpdates = extendedUpdatesTo ?? mitigation === 'extendedUpdates'
    const { name, version, edition } = operatingSystem
    const key = JSON.stringify([name, version, edition, extendedUpdates, asOf])
    const support = known.get(key) ?? supportOn(table, operatingSystem, asOf, { extendedUpdates })
    known.set(key, support)
    return support
  }
}
