import { sameClass } from '../classes/same-class.js'
import type { IsoDate } from '@imt/core'
import type { DeviceRecord } from '../records/device-record.js'
import { once } from '../records/once.js'
import { namedOf, type Named } from './named.js'
import { yearLabel } from './plan-years.js'

/** Devices of one class that came in one year at one cost. */
export interface RecordCohort extends Named {
  /** The name that the first of them has; `null` where none is recorded. */
  readonly assetType: string | null
  /** The financial year of the day of use, or of the purchase where none is recorded; `null` where neither is. */
  readonly year: string | null
  /** What each cost, pounds as recorded; `null` where it is not. */
  readonly cost: string | null
}

const order = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1

type Costs = Map<string | undefined, Map<string | null, string[]>>

/** The cohorts of a class by cost and year: names of one class have them in common. */
const classCosts = (classes: Map<string | undefined, Costs>, assetType = ''): Costs => {
  const same = sameClass(assetType)
  const costs: Costs = classes.get(same) ?? new Map()
  classes.set(same, costs)
  return costs
}

/** Collects cohorts: names of one class are one. */
export const cohortCollector = (): {
  readonly add: (record: DeviceRecord, name: string) => void
  readonly result: () => readonly RecordCohort[]
} => {
  const yearOf = once((start) => yearLabel(start as IsoDate))
  const classes = new Map<string | undefined, Costs>()
  const costsOf = new Map<string | undefined, Costs>()
  const cohorts: (Pick<RecordCohort, 'assetType' | 'year' | 'cost'> & { readonly names: string[] })[] = []
  return {
    add: ({ assetType, inUse, purchased, cost }, name) => {
      const start = inUse ?? purchased
      const year = start === undefined ? null : yearOf(start)
      const costs = costsOf.get(assetType) ?? classCosts(classes, assetType)
      costsOf.set(assetType, costs)
      const years = costs.get(cost) ?? new Map<string | null, string[]>()
      costs.set(cost, years)
      const names = years.get(year)
      if (names !== undefined) names.push(name)
      else {
        const first = { assetType: assetType ?? null, year, cost: cost ?? null, names: [name] }
        years.set(year, first.names)
        cohorts.push(first)
      }
    },
    result: () =>
      cohorts
        .map(({ names, ...first }) => ({ ...first, ...namedOf(names) }))
        .sort(
          (a, b) =>
            order(a.assetType, b.assetType) || order(a.year, b.year) || Number(a.cost ?? 0) - Number(b.cost ?? 0),
        ),
  }
}
