import { pointerTo, type JsonPointer } from '@imt/core'

/** Pointer to a published class, or to one of its keys. */
export const classAt = (index: number, key?: string): JsonPointer =>
  key === undefined
    ? pointerTo('sections', 'estate', 'classes', index)
    : pointerTo('sections', 'estate', 'classes', index, key)
/** Pointer to a device record, or to one of its keys. */
export const recordAt = (index: number, key?: string): JsonPointer =>
  key === undefined
    ? pointerTo('sections', 'estate', 'records', index)
    : pointerTo('sections', 'estate', 'records', index, key)
/** Why a rule about classes has nothing to look at. */
export const noClasses = 'the publication has no table of asset classes'
/** Why a rule about records has nothing to look at. */
export const noRecords = 'the publication has no device records'
