import type { IsoDate } from '../date/iso-date.js'

/**
 * Where a number, a rule or a claim comes from. `verified: false` is shown as unverified wherever the citation goes.
 */
export interface Citation {
  readonly title: string
  readonly provision?: string
  readonly url: string
  /** The day the source was read. */
  readonly read?: IsoDate
  readonly verified: boolean
}
