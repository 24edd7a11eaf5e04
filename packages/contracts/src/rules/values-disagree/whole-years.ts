import { addDays, addMonths, completedMonths, type IsoDate } from '@imt/core'
import type { ContractReading } from '../../register/read-contract.js'
import { isExact } from '../../term/day-range.js'

/** Contracts run for no longer. */
const mostYears = 50

/**
 * How many whole years a contract runs, or why nobody can say. The first is the term as it stands, the others with one
 * or more of its extensions: a value may count them or not.
 */
export type WholeYears = { readonly years: readonly [number, ...number[]] } | { readonly why: string }

/** The day before the one with which the next year would begin, or that day itself, as many registers have it. */
const yearsBetween = (start: IsoDate, end: IsoDate): number | undefined => {
  const dayAfter = addDays(end, 1)
  const years = end < start ? 0 : completedMonths(start, dayAfter) / 12
  if (!Number.isInteger(years) || years < 1 || years > mostYears) return undefined
  const anniversary = addMonths(start, 12 * years)
  return anniversary === dayAfter || anniversary === end ? years : undefined
}

const unknownExtension = { why: 'it may be extended, and nothing says for how long' }

/** The months that each further option adds, one after another. */
const optionsOf = (extension: NonNullable<ContractReading['extension']>): readonly number[] | undefined => {
  const { options, maximumExtensionMonths } = extension
  if (maximumExtensionMonths === 0) return []
  if (options.length === 0) return maximumExtensionMonths === null ? undefined : [maximumExtensionMonths]
  return options.some(({ count }) => count > mostYears)
    ? undefined
    : options.flatMap(({ months, count }) => Array.from({ length: count }, () => months))
}

/** Returns how many years a yearly price of a contract is paid, where its words leave no doubt of it. */
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
  if (extended === true) return { why: 'it was extended, and the value may count that or not' }
  const years = yearsBetween(start.earliest, end.latest)
  if (years === undefined) return { why: 'it does not run for whole years' }
  if (maximumEnd !== null && maximumEnd.latest !== end.latest) {
    const most = isExact(maximumEnd) ? yearsBetween(start.earliest, maximumEnd.latest) : undefined
    if (most === undefined || most < years) return unknownExtension
    return { years: [years, ...Array.from({ length: most - years }, (_, more) => years + more + 1)] }
  }
  const options = extension === null ? (extendable === true ? undefined : []) : optionsOf(extension)
  if (options === undefined) return unknownExtension
  let months = 12 * years
  const extendedTo = options.map((more) => (months += more)).filter((sum) => sum % 12 === 0 && sum <= 12 * mostYears)
  return { years: [years, ...extendedTo.map((sum) => sum / 12)] }
}
