import { requireObject } from '@imt/core'
import type { DeviceRecord } from './device-record.js'
import { deviceStates, lifecycleStatuses, type LifecycleStatus } from './device-states.data.js'

/** States that are told by themselves, out of what is held. */
export type ApartState = Exclude<LifecycleStatus, 'stock' | 'inUse' | 'repair' | 'unknown'>

/** All of them. */
export const apartStates: readonly ApartState[] = /* @__PURE__ */ lifecycleStatuses.filter(
  (state): state is ApartState => !deviceStates[state].held,
)

/**
 * Returns the state of a device by its status and by whose it is. A personal device is no part of the estate whatever
 * became of it; a leased one that is lost is lost, and one that is used is leased.
 */
export const stateOf = ({ status = 'unknown', ownership }: DeviceRecord): LifecycleStatus => {
  if (ownership === 'personal') return 'personal'
  if (ownership !== 'leased') return status
  return deviceStates[status].held ? 'leased' : status
}

/** True for a device that is the body's own and there to be used. */
export const isHeld = (record: DeviceRecord): boolean => deviceStates[stateOf(record)].held

/** True for a device that may hold data: it is not gone for good, and no wiping of it is certified. */
export const isDataRisk = (record: DeviceRecord): boolean =>
  deviceStates[stateOf(record)].dataRisk && !isCertifiedWiped(record)

/** True for a device that is out of what is held and certified wiped: by the day of it, or by its certificate. */
export const isCertifiedWiped = (record: DeviceRecord): boolean =>
  !isHeld(record) && (record.wiped !== undefined || record.wipeCertificate !== undefined)

/** Returns the state of a device in words: `in use`, `awaiting disposal`. */
export const stateInWords = (record: DeviceRecord): string =>
  deviceStates[stateOf(requireObject(record, 'stateInWords: record'))].words
