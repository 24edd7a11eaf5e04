import { sameClass } from '../classes/same-class.js'
import type { DeviceRecord } from '../records/device-record.js'
import { addName, namedOf, type Named } from './named.js'
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

/** Collects cohorts: names of one class are one. */
export const cohortCollector = (): {
  readonly add: (record: DeviceRecord, name: string) => void
  readonly result: () => readonly RecordCohort[]
} => {
  const classes = new Map<string, string>()
  const firsts = new Map<string, Pick<RecordCohort, 'assetType' | 'year' | 'cost'>>()
  const lists = new Map<string, string[]>()
  return {
    add: ({ assetType, inUse, purchased, cost }, name) => {
      const start = inUse ?? purchased
      const year = start === undefined ? null : yearLabel(start)
      const same = classes.get(assetType ?? '') ?? sameClass(assetType ?? '')
      classes.set(assetType ?? '', same)
      const key = `${same}\n${year ?? ''}\n${cost ?? ''}`
      if (!firsts.has(key)) firsts.set(key, { assetType: assetType ?? null, year, cost: cost ?? null })
      addName(lists, key, name)
    },
    result: () =>
      [...firsts]
        .map(([key, first]) => ({ ...first, ...namedOf(lists.get(key) ?? []) }))
        .sort(
          (a, b) =>
            order(a.assetType, b.assetType) || order(a.year, b.year) || Number(a.cost ?? 0) - Number(b.cost ?? 0),
        ),
  }
}
