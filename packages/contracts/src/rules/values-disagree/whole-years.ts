import { addDays, addMonths, completedMonths, type IsoDate } from '@imt/core'
import type { ContractReading } from '../../register/read-contract.js'
import { isExact } from '../../term/day-range.js'

/** Contracts run for no longer. */
const mostYears = 50

/** How many whole years a contract runs, or why nobody can say. */
export type WholeYears = { readonly years: number } | { readonly why: string }

/** The day before the one with which the next year would begin, or that day itself, as many registers have it. */
const yearsBetween = (start: IsoDate, end: IsoDate): number | undefined => {
  const dayAfter = addDays(end, 1)
  const years = end < start ? 0 : completedMonths(start, dayAfter) / 12
  if (!Number.isInteger(years) || years < 1 || years > mostYears) return undefined
  const anniversary = addMonths(start, 12 * years)
  return anniversary === dayAfter || anniversary === end ? years : undefined
}

/** Returns how many years a yearly price of a contract is paid, where start and end leave no doubt of it. */
export const wholeYears = ({
  start,
  end,
  extension,
  extended,
  extendable,
  maximumEnd,
  rolling,
  terms,
}: ContractReading): WholeYears => {
  if (start === null || end === null || !isExact(start) || !isExact(end))
    return { why: 'its first and last day are not both stated' }
  if (rolling !== null || terms.openEnded === true) return { why: 'it renews itself' }
  if (extended === true || extendable === true || extension !== null)
    return { why: 'it may be extended, and the value may count that or not' }
  if (maximumEnd !== null && maximumEnd.latest !== end.latest)
    return { why: 'it may be extended, and the value may count that or not' }
  const years = yearsBetween(start.earliest, end.latest)
  return years === undefined ? { why: 'it does not run for whole years' } : { years }
}
