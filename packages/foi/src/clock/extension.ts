import { pointerTo, longDate, type IsoDate, type WorkingDayCounter } from '@imt/core'
import { actLimits, eirLimits } from './limits.data.js'
import { lookUp } from '../exemptions/lookup.js'
import { dueAfter } from './count.js'
import type { ClockDraft } from './catalogue.js'
import type { Placed } from './order.js'
import type { Progress } from './progress.js'
import type { Regime } from './regime.js'

/** What more time was taken, where it can be. */
export interface Extension {
  /** FOIA: the public interest is being weighed under a qualified provision. */
  readonly publicInterest: boolean
  /** EIR: 40 working days in place of 20, for the answer and for the refusal notice. */
  readonly time: boolean
  readonly findings: readonly ClockDraft[]
}

/**
 * Whether the public interest is weighed under a provision: a qualified limb, or a qualified provision to neither
 * confirm nor deny.
 */
const isWeighed = (id: string): boolean => {
  const cited = lookUp(id)
  return (
    (cited.kind === 'exemption' || cited.kind === 'neither') && cited.limbs.some(({ status }) => status === 'qualified')
  )
}

/**
 * Reads the extensions: only a qualified exemption gives one under the Act, only complexity and volume under the
 * Regulations.
 */
export const extensionOf = (
  regime: Regime,
  sorted: readonly Placed[],
  { from, pauses }: Progress,
  counter: WorkingDayCounter,
  startOf: (day: IsoDate) => IsoDate,
): Extension => {
  const findings: ClockDraft[] = []
  let publicInterest = false
  let time = false
  for (const { event, index } of sorted) {
    const at = pointerTo('events', index)
    const key = [event.type]
    const last = from === null ? null : dueAfter(counter, startOf(from), actLimits.response.amount, pauses)
    const isLate = last !== null && event.on > last
    if (event.type === 'publicInterestExtended') {
      if (regime === 'EIR')
        findings.push({
          name: 'extension-not-available',
          at,
          key,
          message: `publicInterestExtended on ${longDate(event.on)}: the Regulations give no more time to weigh the public interest. Only complexity and volume together do (timeExtended)`,
          citation: [eirLimits.extended.citation],
        })
      else if (!isWeighed(event.exemption))
        findings.push({
          name: 'extension-not-available',
          at,
          key,
          message: `publicInterestExtended on ${longDate(event.on)} names ${event.exemption}, under which no public interest is weighed: name the qualified exemption, or answer by the twentieth working day`,
          citation: [actLimits.publicInterestTarget.citation],
        })
      else {
        publicInterest = true
        if (isLate)
          findings.push({
            name: 'extension-late',
            level: 'warning',
            at,
            key,
            message: `publicInterestExtended on ${longDate(event.on)} came after ${longDate(last)}: the notice that names the exemption and estimates the day of the decision was due by then`,
            citation: [actLimits.pendingNotice.citation],
          })
      }
    }
    if (event.type === 'timeExtended') {
      if (regime === 'FOIA')
        findings.push({
          name: 'extension-not-available',
          at,
          key,
          message: `timeExtended on ${longDate(event.on)}: the Act gives no more time for complexity or volume. Only weighing the public interest under a named qualified exemption does (publicInterestExtended)`,
          citation: [actLimits.response.citation],
        })
      else if (isLate)
        findings.push({
          name: 'extension-late',
          at,
          key,
          message: `timeExtended on ${longDate(event.on)} came after ${longDate(last)}, by which the applicant has to be told: the answer was due then`,
          citation: [eirLimits.extended.citation],
        })
      else time = true
    }
  }
  return { publicInterest, time, findings }
}
