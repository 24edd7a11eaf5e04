import type { IsoDate } from '@imt/core'

/**
 * Editions that share their dates. `workstation`: Home, Pro, Pro Education, Pro for Workstations. `enterprise`:
 * Enterprise, Education. `any`: the release has one date for all editions.
 */
export type EditionGroup = 'workstation' | 'enterprise' | 'any'

/** How a release is serviced. The long-term channels keep a build alive for years after the general one has ended. */
export type ServicingChannel = 'general' | 'longTerm' | 'iotLongTerm'

/** Where the row of a release was read, when that is another place or day than the table's. */
export interface ReleaseSource {
  readonly title: string
  readonly url: string
  /** The day for which the row is known to hold: of a stored copy, the latest day that the copy itself shows. */
  readonly read: IsoDate
}

/**
 * One release of a product, for one group of editions and one channel. A date that is not known is `null`, never a
 * guess.
 */
export interface SupportedRelease {
  /** `Windows`, `Windows Server`, `Office`, `macOS`, `Ubuntu`, `SQL Server`. */
  readonly product: string
  /** Name of the release as its maker writes it: `11 24H2`, `22.04`, `2016 SP3`. */
  readonly release: string
  /** Other names of it: `Ventura`, `Jammy Jellyfish`. */
  readonly names?: readonly string[]
  /** Build or version number by which inventories report it: `10.0.26100`; of SQL Server its first two parts. */
  readonly build?: string
  readonly editions: EditionGroup
  readonly channel: ServicingChannel
  /** The last day with free security updates: that day is still supported. */
  readonly endOfSupport: IsoDate | null
  /** The last day of updates that have to be paid for. Never counts as supported unless a licence is recorded. */
  readonly endOfExtendedUpdates?: IsoDate | null
  /**
   * What the source says where it gives no day. `true`: free updates have ended. `false`: they had not on the day it
   * was read, and no end is announced. Absent: it says nothing.
   */
  readonly ended?: boolean
  /** `true`: the maker announces no end. The date is the one on which updates were seen to have stopped. */
  readonly observed?: true
  /** Where and when this row was read; absent where that is the source of the table. */
  readonly source?: ReleaseSource
}

/** A dated table of releases. Inject a newer one at any time; results name the table that they were taken from. */
export interface EndOfLifeTable {
  readonly source: string
  readonly url: string
  /** The day the rows were read, but for those that name another. What changed since is not in the table. */
  readonly read: IsoDate
  readonly verified: boolean
  readonly releases: readonly SupportedRelease[]
}
