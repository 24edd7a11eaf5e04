import type { IsoDate } from '@imt/core'
import { namedOf, type Named } from './named.js'
import { placeIn, type PlanPeriod } from './plan-years.js'

/** When something ends for devices: a warranty, maintenance. */
export interface Ends {
  /** Before the day of the plan. */
  readonly ended: Named
  /** In each year of the plan, the first from the day of the plan on. */
  readonly years: readonly (Named & { readonly year: string })[]
  readonly later: Named
  readonly notRecorded: Named
}

/** Collects when something ends for devices. Its last day is still covered. */
export const endsCollector = (
  asOf: IsoDate,
  periods: readonly PlanPeriod[],
): { readonly add: (day: IsoDate | undefined, name: string) => void; readonly result: () => Ends } => {
  const ended: string[] = []
  const notRecorded: string[] = []
  const later: string[] = []
  const years = periods.map(({ year }) => ({ year, names: [] as string[] }))
  return {
    add: (day, name) => {
      if (day === undefined) notRecorded.push(name)
      else if (day < asOf) ended.push(name)
      else (years[placeIn(periods, day)]?.names ?? later).push(name)
    },
    result: () => ({
      ended: namedOf(ended),
      years: years.map(({ year, names }) => ({ year, ...namedOf(names) })),
      later: namedOf(later),
      notRecorded: namedOf(notRecorded),
    }),
  }
}
