import type { Decimal, IsoDate } from '@imt/core'
import type { ApartState } from '../records/device-state.js'
import type { MakerAliases } from '../records/maker.js'
import type { PriceIndex } from '../replacement/cost-plan.js'
import type { Price } from '../replacement/price.js'
import type { Bought } from './budget.js'
import type { RecordCohort } from './cohorts.js'
import type { Disposals } from './disposals.js'
import type { Lives } from './due.js'
import type { Ends } from './ends.js'
import type { HardwarePlan, HardwareSupport } from './hardware-support.js'
import type { Named } from './named.js'
import type { PlanPeriod } from './plan-years.js'
import type { Cost } from './prices.js'

/** How records become a plan. */
export interface ReplacementOptions {
  /** The day of the plan: its first year is the financial year of this day. */
  readonly asOf: IsoDate
  /** Financial years of the plan, 1 to 30. */
  readonly years: number
  /** Months that devices are kept, by class, where their records do not say it: `{ Laptops: 60 }`. */
  readonly lives?: Lives
  /** The same for classes that are not named. */
  readonly lifeMonths?: number
  /**
   * What the next device costs at the prices of `asOf`, by class: pounds, one price or the lowest and the highest. Of
   * classes that are not named, devices count at the cost that is recorded for themselves.
   */
  readonly prices?: Readonly<Record<string, Price>>
  /** How prices change from year to year: they do not, unless given. */
  readonly index?: PriceIndex
  /** Pounds for each year, flat: says what that buys. */
  readonly budget?: string
  /** Until when makers support models. */
  readonly models?: readonly HardwareSupport[]
  /** Names of makers of one's own, without regard to case, each with the name to use. */
  readonly makers?: MakerAliases
}

/** What of one class is replaced in a year. */
export interface PlannedClass extends Named {
  readonly assetType: string | null
  /** Of those with a price, to the penny. */
  readonly cost: Cost
  /** Those of them that count at their own recorded cost, for want of a price of the class. */
  readonly atRecordedCost: number
  /** Those of them for which nothing is known of the cost, which `cost` leaves out. */
  readonly notPriced: Named
}

/** One year of a plan from records. */
export interface PlannedYear extends PlanPeriod {
  /** Past their day on the day of the plan: in the first year only. */
  readonly backlog: Named
  /** Of the fleet, first due in this year. */
  readonly due: Named
  /** Replacements of this plan that are due in their turn, under the names of the devices that they stand for. */
  readonly again: Named
  readonly replace: number
  readonly byClass: readonly PlannedClass[]
  /** Price level, 1 in the first year. */
  readonly index: Decimal
  /** The sum of the classes: what it costs at least, where devices have no price. */
  readonly cost: Cost
  readonly notPriced: Named
  /** What the budget buys, at the highest prices and at the lowest; only where one is given. */
  readonly within?: { readonly atHighPrice: Bought; readonly atLowPrice: Bought }
}

/** A plan, and the devices behind every number of it. */
export interface RecordPlan {
  readonly asOf: IsoDate
  /** Devices that are held, each in `cohorts`, and either in a year, in `later` or in `notPlanned`. */
  readonly devices: number
  readonly cohorts: readonly RecordCohort[]
  readonly years: readonly PlannedYear[]
  readonly cost: Cost
  /** Due after the last year. */
  readonly later: Named
  /** Held, and nobody can say when they are due: no day of use or purchase is recorded, or no life is known. */
  readonly notPlanned: { readonly start: Named; readonly life: Named }
  /** Replaced by a day that is recorded, with no life known: when the next one is due is not planned. */
  readonly lifeNotKnown: Named
  /** Not held, by state: what is leased, on loan, a person's own, lost, stolen, planned, retired or waits for it. */
  readonly leftOut: readonly (Named & { readonly state: ApartState })[]
  /** Lines, SIMs, ports, licences and the like, by the name of their class: nothing of them is planned. */
  readonly noDevices: Named
  /** Of all that is there to be used: of what is held, and of what is leased or on loan. */
  readonly warranty: Ends
  readonly maintenance: Ends
  /** Of leased devices, and of those with a day on which their lease ends. */
  readonly leases: Ends
  readonly hardware: HardwarePlan
  readonly disposals: Disposals
  readonly index: PriceIndex | null
  readonly budget: Decimal | null
}
