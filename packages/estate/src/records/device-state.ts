import { requireObject, type IsoDate } from '@imt/core'
import type { DeviceRecord } from './device-record.js'
import { deviceStates, lifecycleStatuses, type LifecycleStatus } from './device-states.data.js'

/** States that are told by themselves, out of what is held. */
export type ApartState = Exclude<LifecycleStatus, 'stock' | 'inUse' | 'repair' | 'unknown'>

/** All of them. */
export const apartStates: readonly ApartState[] = /* @__PURE__ */ lifecycleStatuses.filter(
  (state): state is ApartState => !deviceStates[state].held,
)

/** By its day of disposal, where no status is recorded: that day is past, and the device was not seen after it. */
const isDisposedOf = ({ status, disposed, lastSeen }: DeviceRecord, asOf: IsoDate | undefined): boolean =>
  status === undefined &&
  disposed !== undefined &&
  (asOf === undefined || disposed <= asOf) &&
  (lastSeen === undefined || lastSeen <= disposed)

/**
 * Returns the state of a device by its status, by whose it is, and without a status by its day of disposal. A personal
 * device is no part of the estate whatever became of it; a leased one that is lost is lost, and one that is used is
 * leased.
 *
 * @param asOf - the day asked about: what is to be disposed of later is not disposed of
 */
export const stateOf = (record: DeviceRecord, asOf?: IsoDate): LifecycleStatus => {
  const status = record.status ?? (isDisposedOf(record, asOf) ? 'retired' : 'unknown')
  if (record.ownership === 'personal') return 'personal'
  if (record.ownership !== 'leased') return status
  return deviceStates[status].held ? 'leased' : status
}

/** True for a device that is the body's own and there to be used. */
export const isHeld = (record: DeviceRecord, asOf?: IsoDate): boolean => deviceStates[stateOf(record, asOf)].held

/** True for a device that may hold data: it is not gone for good, and no wiping of it is certified. */
export const isDataRisk = (record: DeviceRecord, asOf?: IsoDate): boolean =>
  deviceStates[stateOf(record, asOf)].dataRisk && !isCertifiedWiped(record, asOf)

/**
 * True for a device that is out of what is held and certified wiped: by the day of it, which is not to come, or by its
 * certificate.
 */
export const isCertifiedWiped = (record: DeviceRecord, asOf?: IsoDate): boolean =>
  !isHeld(record, asOf) &&
  ((record.wiped !== undefined && (asOf === undefined || record.wiped <= asOf)) || record.wipeCertificate !== undefined)

/** Returns the state of a device in words: `in use`, `awaiting disposal`. */
export const stateInWords = (record: DeviceRecord, asOf?: IsoDate): string =>
  deviceStates[stateOf(requireObject(record, 'stateInWords: record'), asOf)].words
