import type { IsoDate } from '@imt/core'
import { addName, namedOf, type Named } from './named.js'
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
  const lists = new Map<number | 'ended' | 'notRecorded', string[]>()
  return {
    add: (day, name) => {
      addName(lists, day === undefined ? 'notRecorded' : day < asOf ? 'ended' : placeIn(periods, day), name)
    },
    result: () => ({
      ended: namedOf(lists.get('ended') ?? []),
      years: periods.map(({ year }, place) => ({ year, ...namedOf(lists.get(place) ?? []) })),
      later: namedOf(lists.get(periods.length) ?? []),
      notRecorded: namedOf(lists.get('notRecorded') ?? []),
    }),
  }
}
