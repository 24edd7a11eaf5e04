import { addMonths, type IsoDate } from '@imt/core'
import { once } from '../records/once.js'

/** Returns what adds months to days: a fleet came on few days and has few lives, and each end is worked out once. */
export const monthAdder = (): ((day: IsoDate, months: number) => IsoDate) => {
  const byMonths = new Map<number, (day: string) => IsoDate>()
  return (day, months) => {
    const known = byMonths.get(months)
    if (known !== undefined) return known(day)
    const endOf = once((from) => addMonths(from as IsoDate, months))
    byMonths.set(months, endOf)
    return endOf(day)
  }
}
