import type { IsoDate } from '@imt/core'

/**
 * Editions that share their dates. `workstation`: Home, Pro, Pro Education, Pro for Workstations. `enterprise`:
 * Enterprise, Education. `any`: the release has one date for all editions.
 */
export type EditionGroup = 'workstation' | 'enterprise' | 'any'

/** How a release is serviced. The long-term channels keep a build alive for years after the general one has ended. */
export type ServicingChannel = 'general' | 'longTerm' | 'iotLongTerm'

/**
 * One release of a product, for one group of editions and one channel. A date that is not known is `null`, never a
 * guess.
 */
export interface SupportedRelease {
  /** `Windows`, `Windows Server`, `Office`. */
  readonly product: string
  /** Name of the release as its maker writes it: `11 24H2`. */
  readonly release: string
  /** Other names by which it is known: `Ventura`, `Jammy Jellyfish`. */
  readonly names?: readonly string[]
  /** Build or version number by which inventories report it: `10.0.26100`. */
  readonly build?: string
  readonly editions: EditionGroup
  readonly channel: ServicingChannel
  /** The last day with free security updates: that day is still supported. */
  readonly endOfSupport: IsoDate | null
  /** The last day of updates that have to be paid for. Never counts as supported unless a licence is recorded. */
  readonly endOfExtendedUpdates?: IsoDate | null
}

/** A dated table of releases. Inject a newer one at any time; results name the table that they were taken from. */
export interface EndOfLifeTable {
  readonly source: string
  readonly url: string
  /** The day the rows were read. What changed since is not in the table. */
  readonly read: IsoDate
  readonly verified: boolean
  readonly releases: readonly SupportedRelease[]
}
