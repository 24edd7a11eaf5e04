import type { Citation, IsoDate } from '@imt/core'
import type { Regime } from '../threshold/regime.js'

/** A framework, or a dynamic purchasing system, that contracts are called off from. */
export interface Framework {
  /** The number that its owner gives it; `null` where none was read. */
  readonly number: string | null
  readonly name: string
  /** How registers write it, in plain small letters: see `frameworksNamed`. */
  readonly keys: readonly string[]
  /** What several iterations are called together, in plain small letters. */
  readonly families?: readonly string[]
  /** The rules that it was procured under, which govern every call-off and each change of one. */
  readonly regime: Regime
  /** What says so. */
  readonly because: string
  /** The first day of the framework; `null` where it was not read. */
  readonly from: IsoDate | null
  /** Its last day as it was last read, extensions included; `null` where it was not read or was being extended. */
  readonly to: IsoDate | null
  readonly citation: Citation
}

/** What was not read in a source of its own. */
export const recalled = (title: string, url: string): Citation => ({ title, url, verified: false })

/** How registers write an iteration of G-Cloud. */
const cloud = (iteration: number, roman: string): readonly string[] => [
  `rm1557.${iteration}`,
  `rm1557 ${iteration}`,
  `rm1557${roman}`,
  `g cloud ${iteration}`,
  `g cloud${iteration}`,
  `gcloud ${iteration}`,
  `gcloud${iteration}`,
]

/** What an iteration of G-Cloud is called, with the names that all iterations share. */
export const cloudKeys = (iteration: number, roman: string): Pick<Framework, 'keys' | 'families'> => ({
  keys: cloud(iteration, roman),
  families: ['g cloud', 'gcloud', 'rm1557'],
})
