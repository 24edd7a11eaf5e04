import { counted } from '@imt/core'

/**
 * By how much something came late, to end a clause: "3 working days later". A day that is not worked may lie after the
 * last day with no working day between.
 */
export const lateWords = (workingDays: number): string =>
  workingDays === 0 ? 'after that day and before the next working day' : `${counted(workingDays, 'working day')} later`
