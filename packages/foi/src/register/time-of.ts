import { addDays, ukBankHolidays, type Calendar, type IsoDate, type WorkingDayCounter } from '@imt/core'
import { clock } from '../clock/clock.js'
import type { ClockEvent } from '../clock/event.js'
import { actLimits, scottishLimits } from '../clock/limits.data.js'
import { counterOf } from '../clock/response-due.js'
import { lookUp } from '../exemptions/lookup.js'
import type { FoiRequest } from './request.js'
import { answeredOn } from './state-of.js'

/** The time of a request for its answer. */
export interface RequestTime {
  readonly received: IsoDate | null
  /** The last day of the law for the answer; null while no time runs, or where none can be counted. */
  readonly due: IsoDate | null
  /**
   * The last day with the extension that was taken: the regulator's target under the Act, the day of regulation 7 under
   * the Regulations; null without one that counts.
   */
  readonly extended: IsoDate | null
  /** The extension is not dated, so that nobody can say whether it was notified in time. */
  readonly extensionUndated: boolean
  /** It was notified after the last day, and gives no more time. */
  readonly extensionLate: boolean
  /** Counted on holidays that are not known, or not yet proclaimed. */
  readonly provisional: boolean
  /** The last day by the Code's convention for receipt on a day not worked; null under the Scottish Act. */
  readonly byCode: IsoDate | null
  /** Why there is no last day, as a sentence. */
  readonly why: string | null
}

const none: RequestTime = {
  received: null,
  due: null,
  extended: null,
  extensionUndated: false,
  extensionLate: false,
  provisional: false,
  byCode: null,
  why: null,
}

/**
 * The exemption for which the public interest is weighed: a qualified one where one is cited, else what is cited, and
 * one that stands for it where the register names none.
 */
const weighed = (provisions: readonly string[]): 's31(1)(a)' => {
  const cited = provisions.flatMap((id) => {
    const found = lookUp(id)
    return found.kind === 'exemption' || found.kind === 'neither' ? [{ id, status: found.status }] : []
  })
  const best =
    cited.find(({ status }) => status === 'qualified') ?? cited.find(({ status }) => status !== 'absolute') ?? cited[0]
  // Under sections 12 and 14 nothing is weighed either.
  return (best?.id ?? provisions.find((id) => /^s1[24]\b/.test(id)) ?? 's31(1)(a)') as 's31(1)(a)'
}

/** The day of receipt: stated, or the day before the first that is counted. */
export const receivedOn = ({ days }: FoiRequest): IsoDate | null =>
  days.received ?? (days.firstWorkingDay === undefined ? null : addDays(days.firstWorkingDay, -1))

/** Returns the events of a request, in the order of their days, as `clock` takes them. */
export const eventsOf = (request: FoiRequest): readonly ClockEvent[] => {
  const { days, law, provisions } = request
  const received = receivedOn(request)
  const answered = answeredOn(request)
  const at = <Type extends ClockEvent['type']>(type: Type, on: IsoDate | null | undefined): readonly ClockEvent[] =>
    on === null || on === undefined ? [] : [{ type, on } as ClockEvent]
  const extended: readonly ClockEvent[] =
    days.extended === undefined
      ? []
      : law === 'EIR'
        ? [{ type: 'timeExtended', on: days.extended }]
        : [{ type: 'publicInterestExtended', on: days.extended, exemption: weighed(provisions) }]
  const events = [
    ...at('received', received),
    ...at('clarificationSought', days.clarificationSought),
    ...at('clarificationReceived', days.clarificationReceived),
    ...at('feesNoticeGiven', days.feesNotice),
    ...at('feeReceived', days.feeReceived),
    ...extended,
    ...at('responded', answered),
    ...at('reviewRequested', days.reviewRequested),
    ...at('reviewAnswered', days.reviewAnswered),
    ...at('commissionerComplained', days.complained),
    ...at('decisionNoticeSent', days.decisionNotice),
    ...at('tribunalAppealed', days.appealed),
  ]
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/**
 * The day from which time counts, where nothing but clarification that came in order moved it; nothing where the clock
 * has to work it out.
 */
const plainStart = ({ days }: FoiRequest, received: IsoDate, answered: IsoDate | null): IsoDate | undefined => {
  const { clarificationSought: sought, clarificationReceived: came, feesNotice, feeReceived } = days
  if (feesNotice !== undefined || feeReceived !== undefined) return undefined
  if (sought === undefined && came === undefined) return received
  if (sought === undefined || came === undefined || sought < received || came < sought) return undefined
  return answered === null || answered >= came ? came : undefined
}

/**
 * The calendar by which the days of a request are counted: Scotland's under the Scottish Act (s.73), which leaves out
 * no holiday of another part of the United Kingdom; else the one that is given.
 */
export const calendarOf = (law: FoiRequest['law'], given: Calendar): Calendar =>
  law === 'FOISA' ? ukBankHolidays.divisions.scotland : given

/**
 * Returns what works out the time of the requests of one register: what counts from one day, and was not extended, is
 * worked out once.
 */
export const timeOfEach = (counter: WorkingDayCounter, calendar: Calendar): ((request: FoiRequest) => RequestTime) => {
  const plain = new Map<IsoDate, RequestTime>()
  const plainScottish = new Map<IsoDate, RequestTime>()
  const limit = actLimits.response.amount
  const countedFrom = (from: IsoDate): RequestTime => {
    const before = plain.get(from)
    if (before !== undefined) return before
    const { date, provisional } = counter.add(from, limit)
    const byCode = counter.add(counter.next(from).date, limit).date
    const time: RequestTime = { ...none, received: from, due: date, provisional, byCode }
    plain.set(from, time)
    return time
  }
  /** The convention for receipt on a day not worked is that of the Code under the other Act. */
  const countedInScotland = (from: IsoDate): RequestTime => {
    const before = plainScottish.get(from)
    if (before !== undefined) return before
    const inScotland = counterOf(calendarOf('FOISA', calendar), 'calendar')
    const { date, provisional } = inScotland.add(from, scottishLimits.response.amount)
    const time: RequestTime = { ...none, received: from, due: date, provisional }
    plainScottish.set(from, time)
    return time
  }
  const byClock = (request: FoiRequest, received: IsoDate): RequestTime => {
    const { obligations } = clock({
      regime: request.law ?? 'FOIA',
      events: eventsOf(request).filter(({ type }) => type !== 'publicInterestExtended' && type !== 'timeExtended'),
      calendar: calendarOf(request.law, calendar),
    })
    const response = obligations.find(({ id }) => id === 'response')
    return {
      ...none,
      received,
      due: response?.due ?? null,
      provisional: response?.provisional ?? false,
      why: response?.due === null ? (response.reason ?? null) : null,
    }
  }
  return (request) => {
    const received = receivedOn(request)
    if (received === null) return { ...none, why: 'It does not say on which day the request was received.' }
    const isScottish = request.law === 'FOISA'
    const from = plainStart(request, received, answeredOn(request))
    const counted =
      from === undefined ? byClock(request, received) : isScottish ? countedInScotland(from) : countedFrom(from)
    const time = counted.received === received ? counted : { ...counted, received }
    // The Scottish Act gives no more time, whatever the register says of it.
    if (!request.extended || time.due === null || isScottish) return time
    const notified = request.days.extended
    if (notified !== undefined && notified > time.due) return { ...time, extensionLate: true }
    // As many days again: the target for weighing the public interest under the Act, regulation 7 under the others.
    const reach = counter.add(time.due, limit)
    return {
      ...time,
      extended: reach.date,
      extensionUndated: notified === undefined,
      provisional: time.provisional || reach.provisional,
    }
  }
}
