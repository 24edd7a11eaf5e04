import { daysBetween, isIsoDate, termEnd, type IsoDate } from '@imt/core'
import { filled } from '../register/cell-text.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry, ContractField } from '../register/schema.js'
import { currentTerm, maximumEndOf } from '../term/contract-dates.js'
import type { DayRange } from '../term/day-range.js'
import type { OcdsPeriod } from './ocds-package.js'
import type { Remark } from './ocds-remark.js'

/** The first moment of a day. */
export const startOf = (day: IsoDate): string => `${day}T00:00:00Z`
const endOf = (day: IsoDate): string => `${day}T23:59:59Z`

/** The one day of a range; a coarser one is told of and left out. */
export const exact = (day: DayRange | null, field: ContractField, remark: Remark): IsoDate | undefined => {
  if (day === null) return undefined
  if (day.earliest === day.latest) return day.earliest
  remark(field, 'dateTooCoarse', 'The day is not published: the date was left out, since OCDS holds days only')
  return undefined
}

/** The latest end to which the options of a contract lead, where they lead to one day. */
const byOptions = ({ terms, end, start, rolling }: ContractReading): IsoDate | undefined => {
  // Reckoned as it stood at its end: whether that has passed by now changes no option.
  const asOf = (end ?? start)?.latest
  if (asOf === undefined || rolling !== null || !((terms.maximumExtensionMonths ?? 0) > 0)) return undefined
  const latest = maximumEndOf(terms, currentTerm(terms, asOf), asOf)
  return latest?.earliest === latest?.latest ? latest?.latest : undefined
}

/** The period of a contract, as far as days of it are published. */
export const periodOf = (entry: ContractEntry, reading: ContractReading, remark: Remark): OcdsPeriod | undefined => {
  const start = exact(reading.start, 'start', remark)
  const end = exact(reading.end, 'end', remark)
  const maximum = reading.maximumEnd === null ? byOptions(reading) : exact(reading.maximumEnd, 'maximumEnd', remark)
  if (start !== undefined && end !== undefined && end < start)
    remark('end', 'endBeforeStart', 'The end lies before the start: both are given as published')
  if (reading.rolling !== null)
    remark(
      reading.end === null ? 'renewal' : 'end',
      'rollsOn',
      'The contract renews itself, which OCDS cannot say: no end that is given is the last',
    )
  const days = reading.end === null && start !== undefined ? lengthFrom(start, reading.terms.initialMonths) : undefined
  const saysLength = [entry.term, entry.period, entry.extension].some(filled)
  if (saysLength && reading.end === null && days === undefined && !reading.rolling && reading.terms.openEnded !== true)
    remark('end', 'endNotGiven', 'The contract says how long it runs, and no day on which it ends follows from that')
  if ((reading.terms.maximumExtensionMonths ?? 0) > 0 && reading.maximumEnd === null && !filled(entry.extension))
    remark(
      'term',
      'extensionNotGiven',
      'The options to extend stand in a cell about something else: they were left out',
    )
  return start === undefined && end === undefined && maximum === undefined
    ? undefined
    : {
        ...(start && { startDate: startOf(start) }),
        ...(end && { endDate: endOf(end) }),
        ...(maximum && { maxExtentDate: endOf(maximum) }),
        ...(days !== undefined && { durationInDays: days }),
      }
}

/** How many days a term of months has that begins on a day: it ends on the day before the one of its number. */
const lengthFrom = (start: IsoDate, months: number | undefined): number | undefined => {
  if (months === undefined || !Number.isInteger(months) || months < 1 || months > 1200 || !isIsoDate(start))
    return undefined
  return daysBetween(start, termEnd(start, months)) + 1
}
