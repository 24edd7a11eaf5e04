import type { IsoDate } from '@imt/core'
import type { UnitPrice } from './prices.js'

/** A device of a plan: when it is due, and what the next one costs. */
export interface PlannedDevice {
  readonly name: string
  readonly assetType: string | undefined
  readonly due: IsoDate
  readonly lifeMonths: number | undefined
  readonly price: UnitPrice | undefined
  /** Whether it is a replacement of this plan that is due in its turn. */
  readonly isAgain: boolean
}
