import type { IsoDate, OwnFields } from '@imt/core'
import type { Amount } from '../money/amount.js'

/**
 * What changed about an asset on a day. What was charged before it stays; what is left is charged over the rest of the
 * life.
 *
 * - `estimate`: its residual value, or how much longer it is to be used.
 * - `revaluation`: what it is worth, up or down; accumulated depreciation is taken out of the books with it.
 * - `impairment`: what it is worth, and the difference is added to accumulated depreciation; a reversal takes away.
 */
export type AssetChange = {
  /** The day, at whose start it counts; not before the asset is held, nor before an earlier change in the list. */
  readonly on: IsoDate
  /** Pounds sterling, to the penny; as before unless said. */
  readonly residualValue?: Amount
  /** How many months it is used from that day on, 1 to 12,000; as long as before unless said. */
  readonly remainingMonths?: number
} & (
  | { readonly kind: 'estimate' }
  | {
      readonly kind: 'revaluation' | 'impairment'
      /** What it is worth after it, pounds sterling, to the penny. */
      readonly carryingAmount: Amount
    }
)

/** An asset taken on with depreciation that others have charged. */
export interface TakenOn {
  /** The first day it is held; not before `inUse`. */
  readonly on: IsoDate
  /** Pounds sterling, to the penny; never above the cost. */
  readonly accumulatedDepreciation: Amount
}

/**
 * An asset as depreciation needs to know it. An estate record can be handed over as it is: names beyond these do no
 * harm.
 */
export interface DepreciableAsset extends OwnFields {
  /** The asset's number or tag in its register; opaque. */
  readonly id?: string
  readonly description?: string
  /** What was paid, pounds sterling, VAT that cannot be recovered included, to the penny; at least 0. */
  readonly cost: Amount
  /** What it is expected to fetch at the end of its life, pounds sterling; 0 unless said, never above the cost. */
  readonly residualValue?: Amount
  /** The first day in use. Depreciation begins here, not on the day of the purchase. */
  readonly inUse: IsoDate
  /** Useful life in whole months, 1 to 12,000. */
  readonly lifeMonths: number
  /** What was charged before it came to the body; what is left is charged over the rest of its life. */
  readonly takenOn?: TakenOn
  /** What changed about it, in the order of the days. For a straight line only. */
  readonly changes?: readonly AssetChange[]
  /** The day it left the books, if it has; not before `inUse`, and after it was taken on and all that changed. */
  readonly disposedOn?: IsoDate
}
