import { addDays, longDate, type Calendar, type IsoDate, type WorkingDayCounter } from '@imt/core'
import { actLimits, eirLimits, type Limit } from './limits.data.js'
import { lawWords, limitsOf, type ClockRegime } from './regime.js'
import { dueAfter, skippedBetween } from './count.js'
import type { ClockEventType } from './event.js'
import type { Extension } from './extension.js'
import type { ClockDraft } from './catalogue.js'
import type { Obligation, ObligationId, ObligationLevel } from './obligation.js'
import type { Placed } from './order.js'
import type { Progress } from './progress.js'

/** A request with everything that its time limits are worked out from. */
export interface Timed {
  readonly regime: ClockRegime
  readonly calendar: Calendar
  readonly counter: WorkingDayCounter
  readonly sorted: readonly Placed[]
  readonly progress: Progress
  readonly extension: Extension
  readonly startOf: (day: IsoDate) => IsoDate
}

/** The first day on which one of these events happened. */
export const dayOf = (sorted: readonly Placed[], ...types: readonly ClockEventType[]): IsoDate | null =>
  sorted.find(({ event }) => types.includes(event.type))?.event.on ?? null

type Named = Pick<Obligation, 'id' | 'whose' | 'level'> & {
  readonly limit: Limit
  readonly met: IsoDate | null
  readonly remark?: string
}

/** An obligation counted in working days from a day, pauses left out. */
export const counted = (
  { regime, calendar, counter }: Timed,
  from: IsoDate,
  { id, whose, level, limit, met, remark }: Named,
  pauses: Progress['pauses'] = [],
): Obligation => {
  const due = dueAfter(counter, from, limit.amount, pauses)
  const { provisional, reason } = counter.standing(addDays(from, 1), due)
  return {
    id,
    whose,
    due,
    until: '24:00',
    level,
    provisional,
    met,
    skipped: skippedBetween(calendar, counter, from, due, pauses, limitsOf(regime).fee.citation),
    ...(reason !== undefined && { reason }),
    citation: limit.citation,
    textAsAt: limit.textAsAt,
    late: met === null ? null : Math.max(0, counter.between(due, met).days),
    ...(remark !== undefined && { remark }),
  }
}

const undated = ({ id, whose, level, limit, met, remark }: Named, reason: string): Obligation => ({
  id,
  whose,
  due: null,
  until: '24:00',
  level,
  skipped: [],
  provisional: false,
  reason,
  citation: limit.citation,
  textAsAt: limit.textAsAt,
  met,
  late: null,
  ...(remark !== undefined && { remark }),
})

const levels: { readonly [R in ClockRegime]: ObligationLevel } = {
  FOIA: 'statute',
  EIR: 'regulation',
  FOISA: 'statute',
}

/** What is to be known of the last day for the answer. */
const responseRemark = ({ regime, extension, sorted }: Timed): string => {
  const part = dayOf(sorted, 'partResponded')
  const promptly =
    regime === 'EIR'
      ? 'The answer is due as soon as possible: this is the last day allowed.'
      : 'Answering promptly is a duty of its own: this is the last day allowed.'
  const weighing = extension.publicInterest
    ? ' It stands for all but what the public interest is being weighed for, which has no last day by statute, only a reasonable one.'
    : ''
  return `${promptly}${weighing}${part === null ? '' : ` Some of it was answered on ${longDate(part)}: the rest is due by this day.`}`
}

const namedOf = (timed: Timed): readonly Named[] => {
  const { regime, sorted, extension } = timed
  const limits = limitsOf(regime)
  const responded = dayOf(sorted, 'responded')
  const notices = [extension.noticed, dayOf(sorted, 'refusalNoticeGiven', 'responded')].filter((day) => day !== null)
  return [
    {
      id: 'response',
      whose: 'authority',
      level: levels[regime],
      limit: extension.time ? eirLimits.extended : limits.response,
      met: responded,
      remark: responseRemark(timed),
    },
    {
      id: 'refusalNotice',
      whose: 'authority',
      level: levels[regime],
      limit: extension.publicInterest
        ? actLimits.pendingNotice
        : extension.time
          ? eirLimits.extendedRefusalNotice
          : limits.refusalNotice,
      met: notices.sort()[0] ?? null,
      ...(extension.publicInterest && {
        remark:
          'It names the exemption, says that the public interest is still being weighed, and estimates the day of the decision. All other information is due by this day too.',
      }),
    },
    ...(extension.publicInterest
      ? [
          {
            id: 'publicInterestTarget' as const,
            whose: 'authority' as const,
            level: 'guidance' as const,
            limit: actLimits.publicInterestTarget,
            met: responded,
            remark: 'What the regulator expects: the Act sets no last day, only a reasonable one.',
          },
        ]
      : []),
  ]
}

const endings: { readonly [T in ClockEventType]?: string } = {
  withdrawn: 'The applicant took the request back',
  lapsed: 'The request lapsed',
  transferred: 'The request was transferred to another authority',
}

/** Why nothing is due any more, and what the last day was. */
const endedBecause = ({ event }: Placed, last: IsoDate | null): string => {
  const until = last === null ? 'No time ran then.' : `Until then the last day was ${longDate(last)}.`
  const told =
    event.type === 'transferred'
      ? ` The applicant is told of it in writing${last === null ? '' : ' by that day'}; for the other authority time runs from the day on which it received the request.`
      : ''
  return `${endings[event.type] ?? ''} on ${longDate(event.on)}: nothing is due any more. ${until}${told}`
}

/** The answer, the refusal notice and the target for weighing the public interest. */
export const schedule = (
  timed: Timed,
  convention: 'statute' | 'code',
): { readonly obligations: readonly Obligation[]; readonly findings: readonly ClockDraft[] } => {
  const { regime, counter, progress, extension, startOf } = timed
  const named = namedOf(timed)
  const { from, waiting, pauses, ended } = progress
  if (from === null || waiting !== null)
    return {
      obligations: named.map((one) => undated(one, waiting ?? 'No event says when the request was received.')),
      findings: [],
    }
  const start = startOf(from)
  const timedOut = named.map((one) => counted(timed, start, one, pauses))
  if (ended !== null)
    return {
      obligations: timedOut.map(({ due }, position) =>
        undated(named[position] as Named, endedBecause(ended, progress.isWaiting ? null : due)),
      ),
      findings: [],
    }
  // What was being weighed has no last day by statute while the notice of it was given in time: s.10(3).
  const obligations = timedOut.map((one) =>
    one.id === 'response' && extension.inTime && one.late !== null ? { ...one, late: 0 } : one,
  )
  const response = obligations[0] as Obligation
  return {
    obligations,
    findings: [
      ...conventionFindings(regime, counter, from, pauses, (named[0] as Named).limit.amount, convention),
      ...calendarFindings(timed, start, response),
    ],
  }
}

const conventionFindings = (
  regime: ClockRegime,
  counter: WorkingDayCounter,
  from: IsoDate,
  pauses: Progress['pauses'],
  days: number,
  convention: 'statute' | 'code',
): readonly ClockDraft[] => {
  const statute = dueAfter(counter, from, days, pauses)
  const code = dueAfter(counter, counter.next(from).date, days, pauses)
  if (statute === code) return []
  const law = lawWords[regime]
  const other =
    regime === 'FOIA'
      ? 'by the Code of Practice, which takes it as received on the next working day'
      : 'taken as received on the next working day'
  return [
    {
      name: 'receipt-conventions-differ',
      at: '/receipt',
      key: ['received'],
      message: `The request came on ${longDate(from)}, which is not a working day. By ${law} the last day is ${longDate(statute)}; ${other}, ${longDate(code)}. ${convention === 'statute' ? 'The earlier is used here: it is safe' : 'The later is used here, as asked: the earlier is safe'}`,
      citation: [limitsOf(regime).response.citation],
    },
  ]
}

const calendarFindings = (
  { counter, sorted }: Timed,
  start: IsoDate,
  { due, skipped }: Obligation,
): readonly ClockDraft[] => {
  if (due === null) return []
  const contested = (counter.standing(addDays(start, 1), due).notes ?? []).map(({ message }): ClockDraft => ({
    name: 'contested-day',
    at: '/calendar',
    key: ['contested day'],
    message,
  }))
  const received = dayOf(sorted, 'received') ?? start
  const proclaimed = skipped.flatMap(({ date, because }) =>
    because
      .filter(({ firstListed }) => firstListed !== undefined && firstListed > received)
      .map(({ name, firstListed = date }): ClockDraft => ({
        name: 'holiday-proclaimed-mid-clock',
        at: '/calendar',
        key: [date],
        message: `Check ${longDate(date)} (${name}): it was first listed on ${longDate(firstListed)}, while this clock was running. Without it the last day would be one working day earlier`,
      })),
  )
  return [...contested, ...proclaimed]
}

/** The obligations by name, for what builds on them. */
export const obligationOf = (obligations: readonly Obligation[], id: ObligationId): Obligation | undefined =>
  obligations.find((one) => one.id === id)
