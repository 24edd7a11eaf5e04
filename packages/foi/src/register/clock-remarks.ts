import type { Calendar, IsoDate } from '@imt/core'
import { clock } from '../clock/clock.js'
import type { FoiRequest } from './request.js'
import { calendarOf, eventsOf, receivedOn } from './time-of.js'

/** What the clock finds, as an officer reads it beside the request. */
const words: Readonly<Record<string, string>> = {
  'foi/clarification-sought-late':
    'Check the day on which clarification was asked for: it lies after the last day for the answer. Time began anew when it came, and the days lost before stay a delay.',
  'foi/fees-notice-late':
    'Check the day of the fees notice: it lies after the last day for the answer, and then it stops no clock.',
  'foi/fee-unpaid': 'Check whether the fee is still to come: the time for paying it has passed.',
  'foi/fee-paid-late': 'Check the day on which the fee came: the time for paying it had passed.',
  'foi/extension-not-available':
    'Check the extension: what the register cites is no exemption for which the public interest is weighed, and only that gives more time under the Act.',
  'foi/extension-doubtful':
    'Check the extension: whether the public interest is weighed depends on which limb of what the register cites was meant.',
}

const none: readonly string[] = []

/** Returns what the clock finds of what moved the time of a request, as sentences that begin with "Check". */
export const clockRemarks = (request: FoiRequest, asOf: IsoDate, calendar: Calendar): readonly string[] => {
  const { law, days } = request
  const moved = days.clarificationSought ?? days.feesNotice ?? days.extended
  if (moved === undefined || law === null || receivedOn(request) === null) return none
  const { findings } = clock({ regime: law, events: eventsOf(request), asOf, calendar: calendarOf(law, calendar) })
  // That the Scottish Act gives no more time is said beside the request, whether or not its extension is dated.
  const told = law === 'FOISA' ? findings.filter(({ rule }) => !rule.startsWith('foi/extension-')) : findings
  return [...new Set(told.flatMap(({ rule }) => words[rule] ?? []))]
}
