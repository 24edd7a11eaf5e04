import { addDays, longDate, type Calendar, type IsoDate, type WorkingDayCounter } from '@imt/core'
import { actLimits, eirLimits, type Limit } from './limits.data.js'
import { dueAfter, skippedBetween } from './count.js'
import type { ClockEventType } from './event.js'
import type { Extension } from './extension.js'
import type { ClockDraft } from './catalogue.js'
import type { Obligation, ObligationId, ObligationLevel } from './obligation.js'
import type { Placed } from './order.js'
import type { Progress } from './progress.js'
import type { Regime } from './regime.js'

/** A request with everything that its time limits are worked out from. */
export interface Timed {
  readonly regime: Regime
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
    level,
    provisional,
    met,
    skipped: skippedBetween(
      calendar,
      counter,
      from,
      due,
      pauses,
      (regime === 'FOIA' ? actLimits : eirLimits).fee.citation,
    ),
    ...(reason !== undefined && { reason }),
    citation: limit.citation,
    late: met === null ? null : Math.max(0, counter.between(due, met).days),
    ...(remark !== undefined && { remark }),
  }
}

const undated = ({ id, whose, level, limit, met, remark }: Named, reason: string): Obligation => ({
  id,
  whose,
  due: null,
  level,
  skipped: [],
  provisional: false,
  reason,
  citation: limit.citation,
  met,
  late: null,
  ...(remark !== undefined && { remark }),
})

const levels: { readonly [R in Regime]: ObligationLevel } = { FOIA: 'statute', EIR: 'regulation' }

/** The answer, the refusal notice and the target for weighing the public interest. */
export const schedule = (
  timed: Timed,
  convention: 'statute' | 'code',
): { readonly obligations: readonly Obligation[]; readonly findings: readonly ClockDraft[] } => {
  const { regime, counter, sorted, progress, extension, startOf } = timed
  const isAct = regime === 'FOIA'
  const responded = dayOf(sorted, 'responded')
  const named: Named[] = [
    {
      id: 'response',
      whose: 'authority',
      level: levels[regime],
      limit: isAct ? actLimits.response : extension.time ? eirLimits.extended : eirLimits.response,
      met: responded,
      remark: isAct
        ? 'Answering promptly is a duty of its own: this is the last day allowed.'
        : 'The answer is due as soon as possible: this is the last day allowed.',
    },
    {
      id: 'refusalNotice',
      whose: 'authority',
      level: levels[regime],
      limit: isAct
        ? extension.publicInterest
          ? actLimits.pendingNotice
          : actLimits.refusalNotice
        : extension.time
          ? eirLimits.extendedRefusalNotice
          : eirLimits.refusalNotice,
      met: dayOf(sorted, 'refusalNoticeGiven', 'responded'),
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
  const { from, waiting, pauses } = progress
  if (from === null || waiting !== null)
    return {
      obligations: named.map((one) => undated(one, waiting ?? 'No event says when the request was received.')),
      findings: [],
    }
  const start = startOf(from)
  const obligations = named.map((one) => counted(timed, start, one, pauses))
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
  regime: Regime,
  counter: WorkingDayCounter,
  from: IsoDate,
  pauses: Progress['pauses'],
  days: number,
  convention: 'statute' | 'code',
): readonly ClockDraft[] => {
  const statute = dueAfter(counter, from, days, pauses)
  const code = dueAfter(counter, counter.next(from).date, days, pauses)
  if (statute === code) return []
  const [law, other] =
    regime === 'FOIA'
      ? ['the Act', 'by the Code of Practice, which takes it as received on the next working day']
      : ['the Regulations', 'taken as received on the next working day']
  return [
    {
      name: 'receipt-conventions-differ',
      at: '/receipt',
      key: ['received'],
      message: `The request came on ${longDate(from)}, which is not a working day. By ${law} the last day is ${longDate(statute)}; ${other}, ${longDate(code)}. ${convention === 'statute' ? 'The earlier is used here: it is safe' : 'The later is used here, as asked: the earlier is safe'}`,
      citation: [(regime === 'FOIA' ? actLimits : eirLimits).response.citation],
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
