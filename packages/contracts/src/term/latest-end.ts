import { addDays, counted, termEnd, type IsoDate } from '@imt/core'
import type { ContractTerms, DerivedDay } from './contract-terms.js'
import { asRange, daysInWords, moved, type DayRange } from './day-range.js'
import { after } from './rolled-ends.js'

/** What is known of a contract on a day, beside what it states. */
export interface Known {
  readonly contract: ContractTerms
  readonly start: DayRange | undefined
  readonly stated: DayRange | undefined
  readonly initialMonths: number | undefined
  readonly maximumExtensionMonths: number | undefined
  readonly extended: boolean
  readonly firstEnd: DerivedDay | null
  readonly asOf: IsoDate
}

/** What is left of the extensions after those taken up, in months. */
const monthsLeft = ({ extensions = [], extensionsUsed = 0 }: ContractTerms): number =>
  extensions
    .flatMap(({ months, count }) => Array.from({ length: Math.min(count, mostTimes) }, () => months))
    .slice(extensionsUsed)
    .reduce((sum, months) => sum + months, 0)

/** Options go no further than this, whatever count is stated. */
const mostTimes = 50

/** True where it was extended, and the options that are known are those that are left: none of them is taken up. */
export const followEnd = ({ extended, extensionsUsed }: ContractTerms): boolean =>
  extended === true && extensionsUsed === 0

const afterThose = (end: DerivedDay, months: number): DerivedDay => ({
  ...moved(end, (day) => after(day, months)),
  basis: 'computed',
  because: `the extensions that are left, ${counted(months, 'month')}, after ${daysInWords(end)}`,
})

/** When a contract must end at the latest; `null` where the terms do not say. */
export const latestEnd = ({
  contract,
  start,
  initialMonths,
  maximumExtensionMonths,
  extended,
  firstEnd,
  asOf,
}: Known): DerivedDay | null => {
  if (contract.maximumEnd !== undefined)
    return {
      ...asRange(contract.maximumEnd, 'contractDates: contract.maximumEnd'),
      basis: 'stated',
      because: 'the latest end as published',
    }
  if (contract.maximumMonths !== undefined && start) {
    const { maximumMonths } = contract
    return {
      ...moved(start, (day) => termEnd(day, maximumMonths)),
      basis: 'computed',
      because: `${counted(maximumMonths, 'month')} in all from the start, ${daysInWords(start)}`,
    }
  }
  if (maximumExtensionMonths === undefined) return null
  if (followEnd(contract) && firstEnd !== null) return afterThose(firstEnd, maximumExtensionMonths)
  if (start && initialMonths !== undefined)
    return {
      ...moved(start, (day) => termEnd(day, initialMonths + maximumExtensionMonths)),
      basis: 'computed',
      because: `${counted(initialMonths, 'month')} and extensions of ${counted(maximumExtensionMonths, 'month')} from the start, ${daysInWords(start)}`,
    }
  if (firstEnd === null) return null
  if (contract.initialEnd !== undefined) {
    if (maximumExtensionMonths === 0) return null
    const initialEnd = asRange(contract.initialEnd, 'contractDates: contract.initialEnd')
    return {
      ...moved(initialEnd, (day) => after(day, maximumExtensionMonths)),
      basis: 'computed',
      because: `extensions of ${counted(maximumExtensionMonths, 'month')} after ${daysInWords(initialEnd)}`,
    }
  }
  if (extended) {
    if (maximumExtensionMonths === 0 && firstEnd.latest >= asOf) return { ...firstEnd, because: 'no extension is left' }
    // An end that has passed may not be the one after the extension.
    if (contract.extensionsUsed === undefined || contract.extensions === undefined || firstEnd.latest < asOf)
      return null
    const months = monthsLeft(contract)
    if (months === 0) return { ...firstEnd, because: 'every extension is taken up' }
    return afterThose(firstEnd, months)
  }
  if (maximumExtensionMonths === 0) return { ...firstEnd, because: 'no extension is provided for' }
  return {
    ...moved(firstEnd, (day) => after(day, maximumExtensionMonths)),
    basis: 'computed',
    because: `extensions of ${counted(maximumExtensionMonths, 'month')} after ${daysInWords(firstEnd)}`,
  }
}

/** A latest end that lies before the end is none: one of the two is wrong, and nothing is counted from it. */
export const notBefore = (end: DerivedDay | null, latest: DerivedDay | null): DerivedDay | null => {
  if (end === null || latest === null || latest.earliest >= end.earliest) return latest
  // Registers often give the anniversary for the last day: one day over is the same end.
  if (addDays(latest.latest, 1) < end.earliest) return null
  return {
    ...latest,
    earliest: end.earliest,
    latest: latest.latest < end.earliest ? end.earliest : latest.latest,
  }
}

/** True where the latest end that is stated has passed: no extension that was agreed goes beyond it. */
export const isPastMaximum = ({ maximumEnd }: ContractTerms, asOf: IsoDate): boolean =>
  maximumEnd !== undefined && asRange(maximumEnd, 'contractDates: contract.maximumEnd').latest < asOf
