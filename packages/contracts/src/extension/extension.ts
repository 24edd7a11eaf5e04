import type { PublishedDate } from '@imt/core'

/** So many extensions of so many months each. */
export interface ExtensionOption {
  readonly months: number
  readonly count: number
}
/** What a wording says about a term and how far it may be extended, in months. */
export interface Extension {
  /** The initial term, where the wording states it. */
  readonly initialMonths: number | null
  /** The extensions in the order stated. */
  readonly options: readonly ExtensionOption[]
  /** What all extensions may add; 0 where the wording rules extension out, `null` where it states no length. */
  readonly maximumExtensionMonths: number | null
  /** The longest the contract may last in all, where the wording states it. */
  readonly statedMaximumMonths: number | null
  /** The date beyond which the contract cannot be extended, where the wording states it. */
  readonly latestEnd: PublishedDate | null
  /** Why the wording has more than one reading, and the other readings. Absent where it has one. */
  readonly ambiguous?: {
    readonly why: string
    readonly alternatives: readonly { readonly initialMonths: number | null; readonly maximumExtensionMonths: number }[]
  }
}
