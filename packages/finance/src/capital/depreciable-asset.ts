import type { IsoDate, OwnFields } from '@imt/core'
import type { Amount } from '../money/amount.js'

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
  /** The day it left the books, if it has; not before `inUse`. */
  readonly disposedOn?: IsoDate
}
