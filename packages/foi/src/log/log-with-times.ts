import type { Run } from '@imt/core'
import { isLogMonthFirst } from './month-first.js'
import type { DisclosureLog } from './schema.js'

/** Returns the log, if the times of its requests can be told; says why not, and returns nothing, where they cannot. */
export const logWithTimes = (log: DisclosureLog | undefined, run: Run): DisclosureLog | undefined => {
  if (log === undefined) run.notApplicable('the publication has no disclosure log')
  else if (isLogMonthFirst(log.entries)) run.notApplicable('the days of the log are written month first')
  else return log
  return undefined
}
