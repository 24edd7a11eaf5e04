import { listed, longDate, pointerTo, type IsoDate, type WorkingDayCounter } from '@imt/core'
import { actLimits, eirLimits } from './limits.data.js'
import { lookUp, statusOf } from '../exemptions/lookup.js'
import { dueAfter } from './count.js'
import type { ClockDraft } from './catalogue.js'
import type { ClockEvent } from './event.js'
import type { Placed } from './order.js'
import type { Progress } from './progress.js'
import { limitsOf, type ClockRegime } from './regime.js'

/** What more time was taken, where it can be. */
export interface Extension {
  /** FOIA: the public interest is being weighed under a qualified provision. */
  readonly publicInterest: boolean
  /** FOIA: the day on which a notice told of it that counts under section 17(2), in time or not. */
  readonly noticed: IsoDate | null
  /** FOIA: that notice was given in time. */
  readonly inTime: boolean
  /** EIR: 40 working days in place of 20, for the answer and for the refusal notice. */
  readonly time: boolean
  readonly findings: readonly ClockDraft[]
}

type Extended = ClockEvent & { readonly type: 'publicInterestExtended' }

interface Draft extends Pick<ClockDraft, 'name' | 'message' | 'citation'> {
  readonly level?: 'warning'
}

const notUnderRegulations = (event: ClockEvent): Draft => ({
  name: 'extension-not-available',
  message: `publicInterestExtended on ${longDate(event.on)}: the Regulations give no more time to weigh the public interest. Only complexity and volume together do (timeExtended)`,
  citation: [eirLimits.extended.citation],
})
const notInScotland = (event: ClockEvent): Draft => ({
  name: 'extension-not-available',
  message: `${event.type} on ${longDate(event.on)}: the Scottish Act gives no more time. Answer by the twentieth working day`,
  citation: [limitsOf('FOISA').response.citation],
})
const notWeighed = ({ on, exemption }: Extended): Draft => ({
  name: 'extension-not-available',
  message: `publicInterestExtended on ${longDate(on)} names ${exemption}, under which no public interest is weighed: name the qualified exemption, or answer by the twentieth working day`,
  citation: [actLimits.publicInterestTarget.citation],
})

/** What is to be said of an extension under a provision whose status is open or contested. */
const doubtful = ({ on, exemption }: Extended): readonly Draft[] => {
  const cited = lookUp(exemption)
  if (cited.kind !== 'exemption' && cited.kind !== 'neither') return []
  const { status, byStatus } = cited
  const weighed = [...byStatus.qualified, ...byStatus.contested]
  if (status === 'open')
    return [
      {
        name: 'extension-doubtful',
        message: `Check publicInterestExtended on ${longDate(on)}: it names ${exemption}, which leaves open whether the public interest is weighed. It is under ${listed(weighed, 'or')}, and not under ${listed(byStatus.absolute, 'or')}. Name the limb`,
        citation: [actLimits.publicInterestTarget.citation],
      },
    ]
  return status === 'contested'
    ? [
        {
          name: 'extension-doubtful',
          message: `Check publicInterestExtended on ${longDate(on)}: authorities differ on whether the public interest is weighed under ${exemption}. Record which reading is followed`,
          citation: [actLimits.publicInterestTarget.citation],
        },
      ]
    : []
}

/** What a notice of more time is said to lack. */
const lacking = ({ on, saysUndecided, decisionBy }: Extended): readonly string[] => [
  ...(saysUndecided === false ? ['that no decision has been reached'] : []),
  ...(decisionBy === null || (decisionBy !== undefined && decisionBy < on)
    ? ['an estimate of the day of the decision that lies ahead']
    : []),
]

const incomplete = (event: Extended, missing: readonly string[]): Draft => ({
  name: 'extension-notice-incomplete',
  message: `publicInterestExtended on ${longDate(event.on)}: the notice does not give ${listed(missing, 'or')}, so it is not the notice that section 17(2) asks for. Send what is missing`,
  citation: [actLimits.pendingNotice.citation],
})
const noticedLate = (event: Extended, last: IsoDate): Draft => ({
  name: 'extension-late',
  level: 'warning',
  message: `publicInterestExtended on ${longDate(event.on)} came after ${longDate(last)}: the notice that names the exemption and estimates the day of the decision was due by then`,
  citation: [actLimits.pendingNotice.citation],
})

const ofTime = (
  event: ClockEvent & { readonly type: 'timeExtended' },
  regime: ClockRegime,
  last: IsoDate | null,
): Draft | null => {
  const { on, complex, voluminous } = event
  if (regime === 'FOISA') return notInScotland(event)
  if (regime === 'FOIA')
    return {
      name: 'extension-not-available',
      message: `timeExtended on ${longDate(on)}: the Act gives no more time for complexity or volume. Only weighing the public interest under a named qualified exemption does (publicInterestExtended)`,
      citation: [actLimits.response.citation],
    }
  if (complex === false || voluminous === false)
    return {
      name: 'extension-not-available',
      message: `timeExtended on ${longDate(on)} gives only ${complex === false ? 'the volume' : 'the complexity'} of the request: the Regulations give more time where it is both complex and voluminous. The answer stays due within twenty working days`,
      citation: [eirLimits.extended.citation],
    }
  if (last !== null && on > last)
    return {
      name: 'extension-late',
      message: `timeExtended on ${longDate(on)} came after ${longDate(last)}, by which the applicant has to be told: the answer was due then`,
      citation: [eirLimits.extended.citation],
    }
  return null
}

/**
 * Reads the extensions: only a qualified exemption gives one under the Act, only complexity and volume under the
 * Regulations, nothing under the Scottish Act. The notice of one is the notice of section 17(2) if it names the
 * exemption, says that no decision is reached, and estimates the day of it; what is not known of it is taken as said.
 */
export const extensionOf = (
  regime: ClockRegime,
  sorted: readonly Placed[],
  { from, pauses }: Progress,
  counter: WorkingDayCounter,
  startOf: (day: IsoDate) => IsoDate,
): Extension => {
  const findings: ClockDraft[] = []
  let publicInterest = false
  let time = false
  let noticed: IsoDate | null = null
  let inTime = false
  for (const { event, index } of sorted) {
    const say = (draft: Draft): void =>
      void findings.push({ ...draft, at: pointerTo('events', index), key: [event.type] })
    const last = from === null ? null : dueAfter(counter, startOf(from), actLimits.response.amount, pauses)
    if (event.type === 'timeExtended') {
      const refused = ofTime(event, regime, last)
      if (refused) say(refused)
      else time = true
    }
    if (event.type !== 'publicInterestExtended') continue
    if (regime !== 'FOIA') {
      say(regime === 'EIR' ? notUnderRegulations(event) : notInScotland(event))
      continue
    }
    const status = statusOf(event.exemption)
    if (status === null || status === 'absolute') {
      say(notWeighed(event))
      continue
    }
    publicInterest = true
    for (const draft of doubtful(event)) say(draft)
    const missing = lacking(event)
    if (missing.length > 0) say(incomplete(event, missing))
    else noticed ??= event.on
    if (last !== null && event.on > last) say(noticedLate(event, last))
    else if (missing.length === 0) inTime = true
  }
  return { publicInterest, noticed, inTime, time, findings }
}
