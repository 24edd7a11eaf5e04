import { counted, termEnd, type IsoDate } from '@imt/core'
import { readDurationInDays } from '../term/duration-in-days.js'
import type { PublishedPeriod } from './published-release.js'
import { dayOf } from './reading-values.js'
import { note, type Reading } from './release-reading.js'

/** What a release says of how long a contract runs. */
export interface ReadTerm {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly term?: string | undefined
  readonly maximumEnd?: string | undefined
}

/** The last day of a contract whose length alone is stated, in days; `undefined` where it cannot be told. */
const endAfter = (reading: Reading, start: IsoDate, period: PublishedPeriod): IsoDate | undefined => {
  const months = reading.members.look(period, 'durationInMonths')
  if (months !== undefined && months < 1200) return termEnd(start, months)
  const days = reading.members.take(period, 'durationInDays')
  if (days === undefined) return undefined
  const duration = readDurationInDays(start, days)
  if (!duration.ok) {
    note(reading, duration.refusal.code, duration.refusal.message.replace(/\.$/, ''))
    return undefined
  }
  for (const each of duration.notes) reading.notes.push(each)
  return duration.value.lastDay
}

/** A local midnight in summer time that was written in universal time. */
const movedMidnight = /T2[23]:00:00(?:\.0+)?Z$/
const inSummer = /^\d{4}-(?:0[4-9]|10|03-(?:2[5-9]|3[01]))/

const tellMoved = (reading: Reading, startDate: string | undefined, endDate: string | undefined): void => {
  if (startDate !== undefined && movedMidnight.test(startDate))
    note(
      reading,
      'startShifted',
      'A start at 22:00 or 23:00 UTC looks like a local midnight that was moved: Check whether the next day is meant',
    )
  if (endDate !== undefined && movedMidnight.test(endDate) && inSummer.test(endDate))
    note(
      reading,
      'endShifted',
      'An end at 22:00 or 23:00 UTC in summer looks like a local midnight that was moved: Check whether the next day is meant',
    )
}

const saysAny = (period: PublishedPeriod | undefined): period is PublishedPeriod =>
  period !== undefined && Object.keys(period).length > 0

/**
 * The days of a contract, with the end worked out from the length where only that is stated.
 *
 * @param periods - the nearest to the contract first: the first that has any member counts, and the others only for the
 *   latest end that it does not state
 */
export const termOf = (reading: Reading, periods: readonly (PublishedPeriod | undefined)[]): ReadTerm => {
  const { members } = reading
  const stating = periods.filter(saysAny)
  const period = stating[0] ?? {}
  const startDate = members.take(period, 'startDate')
  const start = dayOf(startDate)
  const endDate = members.take(period, 'endDate')
  tellMoved(reading, startDate, endDate)
  const stated = dayOf(endDate)
  const end = stated ?? (start === undefined ? undefined : endAfter(reading, start, period))
  const days = end === undefined ? 0 : (members.look(period, 'durationInDays') ?? 0)
  const inMonths = members.look(period, 'durationInMonths') ?? days / 30
  const isWhole = inMonths > 0 && Number.isInteger(inMonths)
  if (isWhole)
    members.take(period, members.look(period, 'durationInMonths') === undefined ? 'durationInDays' : 'durationInMonths')
  const latest = stating.find((each) => {
    const maximum = dayOf(members.look(each, 'maxExtentDate'))
    return maximum !== undefined && (each === period || end === undefined || maximum >= end)
  })
  return {
    start,
    end,
    term: isWhole ? counted(inMonths, 'month') : undefined,
    maximumEnd: dayOf(members.take(latest, 'maxExtentDate')),
  }
}

/** Whether two periods say the same. */
export const isSamePeriod = (a: PublishedPeriod | undefined, b: PublishedPeriod | undefined): boolean => {
  const said = (period: PublishedPeriod | undefined): string =>
    (['startDate', 'endDate', 'maxExtentDate', 'durationInDays', 'durationInMonths'] as const)
      .map((key) => String(period?.[key] ?? ''))
      .join('|')
  return said(a) === said(b)
}
