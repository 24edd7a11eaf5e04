import type { DeviceRecord } from '../records/device-record.js'
import type { NameReason } from './group-by-name.js'
import type { AlikeReason, ApartReason } from './group-by-serial.js'

/** A record by its key and its source. */
export interface RecordKey {
  readonly id: string
  readonly source: string
}

/**
 * Records that share a serial number and were not joined: their makers differ, they are of two kinds of device, or one
 * source gives the number to three unlike devices or more, so that it is none.
 */
export interface KeptApart {
  readonly serial: string
  readonly reason: ApartReason
  readonly records: readonly RecordKey[]
}

/**
 * Serial numbers that are nearly alike, and perhaps one device. `signs`: they differ by spaces, signs, or what a label
 * prints before them. `letters`: by a letter that is read for a figure, O for 0 or I for 1.
 */
export interface AlikeSerials {
  readonly reason: AlikeReason
  readonly serials: readonly string[]
  readonly records: readonly RecordKey[]
}

/**
 * Records of one name, one of them at least without a serial number, that may be one device and were not joined. The
 * name stands more than once in a source (`notUnique`), several serial numbers go with it (`serials`) or none
 * (`noSerial`), the makers, kinds of device, models or systems differ, or one is recorded as gone and another was seen
 * since (`goneAndSeen`).
 */
export interface SameName {
  readonly name: string
  readonly reason: NameReason
  readonly records: readonly RecordKey[]
}

/** What the records of one device say of a field on which they disagree. */
export interface Disagreement {
  /** `model`; of fields of their own `own.floor`. */
  readonly field: string
  /**
   * What each record says: the kept one first, whose word was taken, then the joined ones in their order; `null` for
   * one that says nothing. Of fields of their own as JSON.
   */
  readonly said: readonly (string | null)[]
}

/** Records that are one device, and why they were taken as one. */
export interface Merge {
  readonly serial: string
  /** The record that was kept: the one last seen, a day after the count apart. */
  readonly kept: RecordKey
  readonly joined: readonly RecordKey[]
  /**
   * `acrossSources`: the same device in two systems. `enrolledAgain`: one system holds it under two keys. `byName`: a
   * record without a serial number has the name that it has alone.
   */
  readonly reason: 'acrossSources' | 'enrolledAgain' | 'byName'
  /** Records without a serial number that were joined by their name. */
  readonly byName?: readonly RecordKey[]
  /** Fields that were filled from a joined record because the kept one lacks them. */
  readonly filled: readonly string[]
  /** Fields on which the records disagree, and what each says: the kept record's was taken. */
  readonly disagree: readonly Disagreement[]
  /**
   * Records of the device that were last seen after the day of the count: a fault of the data. Only where that day is
   * given.
   */
  readonly future?: readonly RecordKey[]
}

/** Each device once, in the order first met, and what was joined. */
export interface Deduplicated {
  readonly devices: readonly DeviceRecord[]
  readonly merges: readonly Merge[]
  /** Records without a serial number that identifies, and joined to none by their name: they may be counted twice. */
  readonly withoutSerial: number
  readonly keptApart: readonly KeptApart[]
  readonly alike: readonly AlikeSerials[]
  readonly sameName: readonly SameName[]
}
