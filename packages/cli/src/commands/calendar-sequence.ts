import { daysBetween, type IsoDate } from '@imt/core'

/**
 * The number by which a calendar knows that what it imported has changed (RFC 5545, 3.8.7.4): the count of days grows
 * with each day on which a calendar is written, and is the same for the same day.
 */
export const calendarSequence = (asOf: IsoDate): number => Math.max(0, daysBetween('2000-01-01', asOf))
