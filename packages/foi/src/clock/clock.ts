import { requireChoice, requireDay, requireObject, ukBankHolidays, type Calendar, type IsoDate } from '@imt/core'
import { callFindings } from '../call-finding.js'
import { clockCatalogue } from './catalogue.js'
import { aftermath } from './aftermath.js'
import type { ClockEvent } from './event.js'
import { extensionOf } from './extension.js'
import { byDay, orderFindings, readEvents, type Placed } from './order.js'
import type { Clock, ClockState } from './obligation.js'
import { clockRegimes, limitsOf, type ClockRegime } from './regime.js'
import { counterOf } from './response-due.js'
import { dayOf, schedule } from './schedule.js'
import { progressOf, type Progress } from './progress.js'
import { refuseVariation, type Variation } from './variation.js'

/** A request to be timed. */
export interface ClockInput {
  readonly regime: ClockRegime
  /** In the order in which they happened. */
  readonly events: readonly ClockEvent[]
  /**
   * When a request that arrives on a day that is not worked counts as received. `statute`, the default: that very day,
   * which gives the earlier, safe date. `code`: the next working day, as the Code of Practice has it.
   */
  readonly receipt?: 'statute' | 'code'
  /**
   * The day on which the request is looked at: shows a fee that is still unpaid after the time for it. Left out, the
   * last event shows it.
   */
  readonly asOf?: IsoDate
  /**
   * Left out, the bank holidays of every part of the United Kingdom, as the Act and the Regulations count; Scotland's
   * under the Scottish Act.
   */
  readonly calendar?: Calendar
  /**
   * Another time allowed by regulations under section 10(4): for schools, archives, the armed forces and information
   * held overseas. No NHS body has one, and none is worked out here: a named one is refused in words.
   */
  readonly variation?: Variation
}

const stateOf = (sorted: readonly Placed[], { from, waiting, ended }: Progress): ClockState => {
  if (from === null) return 'notReceived'
  if (ended !== null) return ended.event.type as 'withdrawn' | 'lapsed' | 'transferred'
  if (dayOf(sorted, 'responded') !== null) return 'answered'
  if (waiting !== null) return 'waiting'
  return dayOf(sorted, 'partResponded') === null ? 'running' : 'partAnswered'
}

/**
 * Returns when everything about a request is due, whose duty or right it is, where the time limit comes from, which
 * days were not counted and why, and what is odd about the events. Clarification starts the count again; a fee only
 * stops it. Weighing the public interest leaves the day for the refusal notice where it is. Nothing is decided in
 * silence: events out of order are findings that name them, and dates beyond the known holidays are provisional.
 *
 * @param input - the regime, the events, the receipt convention, the day it is looked at and the calendar
 * @throws {TypeError} when the regime, the convention or a type of event does not exist, when something is missing, or
 *   when the input or an event has a part of another name
 * @throws {RangeError} when a day does not exist, or a variation is asked for that is not worked out here
 * @example
 * ```ts
 * const { obligations, receipt } = clock({ regime: 'FOIA', events: [{ type: 'received', on: '2026-11-20' }] })
 * receipt // => '2026-11-20'
 * obligations.map((o) => [o.id, o.due]) // => [['response', '2026-12-21'], ['refusalNotice', '2026-12-21']]
 * obligations[0]?.skipped.find((day) => day.date === '2026-11-30')?.because[0]?.divisions // => ['scotland']
 * ```
 * @see Freedom of Information Act 2000 s.10, https://www.legislation.gov.uk/ukpga/2000/36/section/10
 * @see Environmental Information Regulations 2004 regs 5 and 7, https://www.legislation.gov.uk/uksi/2004/3391
 */
export const clock = (input: ClockInput): Clock => {
  requireObject(input, 'clock: input', ['regime', 'events', 'receipt', 'asOf', 'calendar', 'variation'])
  const { regime, receipt: convention = 'statute', asOf, variation } = input
  requireChoice(regime, clockRegimes, 'clock: regime')
  const { calendar = regime === 'FOISA' ? ukBankHolidays.divisions.scotland : ukBankHolidays.union } = input
  if (variation !== undefined) refuseVariation(variation)
  requireChoice(convention, ['statute', 'code'], 'clock: receipt')
  if (asOf !== undefined) requireDay(asOf, 'clock: asOf')
  const counter = counterOf(calendar, 'clock: calendar')
  const placed = readEvents(input.events)
  const sorted = byDay(placed)
  const startOf = (day: IsoDate): IsoDate => (convention === 'code' ? counter.next(day).date : day)
  const progress = progressOf(sorted, counter, limitsOf(regime), startOf, asOf)
  const extension = extensionOf(regime, sorted, progress, counter, startOf)
  const timed = { regime, calendar, counter, sorted, progress, extension, startOf }
  const answer = schedule(timed, convention)
  const after = aftermath(timed, answer.obligations)
  return {
    receipt: progress.from === null ? null : startOf(progress.from),
    state: stateOf(sorted, progress),
    obligations: [...answer.obligations, ...after.obligations],
    findings: callFindings(clockCatalogue, [
      ...orderFindings(placed, regime),
      ...progress.findings,
      ...extension.findings,
      ...answer.findings,
      ...after.findings,
    ]),
    calendar: { label: calendar.label, version: calendar.version },
  }
}
