import type { IsoDate, WorkingDayCounter } from '@imt/core'
import { actLimits, eirLimits, scottishLimits } from '../clock/limits.data.js'
import type { ObligationLevel } from '../clock/obligation.js'
import type { Escalation } from './escalation.data.js'
import type { FoiRequest } from './request.js'
import type { RequestState } from './state-of.js'
import type { RequestTime } from './time-of.js'

/** When something is to be done, seen from the day of the register. The week ends on its Sunday. */
export type When = 'overdue' | 'today' | 'thisWeek' | 'later'

/** Something that the authority has to do by a day, or has to look at on one. */
export interface DueItem {
  /** The request: its reference, or the number of its row. */
  readonly request: string
  readonly row: number
  readonly what: 'answer' | 'extensionNotice' | 'extendedAnswer' | 'review' | 'reviewLatest' | 'escalation'
  readonly due: IsoDate
  readonly when: When
  /** Working days from the day of the register to the last day; negative when it has passed. */
  readonly workingDays: number
  readonly level: ObligationLevel | 'practice'
  /** In words, without a name: what is to be done, and by whose rule. */
  readonly words: string
  /** The date rests on holidays that are not known, or not yet proclaimed. */
  readonly provisional: boolean
}

/** The request as far as what is due of it goes. */
export interface Timed {
  readonly request: FoiRequest
  readonly state: RequestState
  readonly time: RequestTime
}

const nothing: readonly DueItem[] = []

type Draft = Omit<DueItem, 'request' | 'row' | 'when' | 'workingDays'>

const reviewDrafts = ({ request: { law, days }, time }: Timed, counter: WorkingDayCounter): readonly Draft[] => {
  if (days.reviewRequested === undefined) return []
  if (law === 'FOISA') {
    const inScotland = counter.add(days.reviewRequested, scottishLimits.review.amount)
    return [
      {
        what: 'review',
        due: inScotland.date,
        level: 'statute',
        words: 'Answer the requirement for review (Scottish Act s.21)',
        provisional: inScotland.provisional || time.provisional,
      },
    ]
  }
  const limits = law === 'EIR' ? eirLimits : actLimits
  const due = counter.add(days.reviewRequested, limits.review.amount)
  const first: Draft = {
    what: 'review',
    due: due.date,
    level: law === 'EIR' ? 'regulation' : 'code',
    words: law === 'EIR' ? 'Answer the representations (EIR reg. 11)' : 'Answer the internal review (Code of Practice)',
    provisional: due.provisional || time.provisional,
  }
  if (law === 'EIR') return [first]
  const latest = counter.add(days.reviewRequested, actLimits.reviewLatest.amount)
  return [
    first,
    {
      what: 'reviewLatest',
      due: latest.date,
      level: 'guidance',
      words: 'Answer the internal review, in exceptional cases (regulator)',
      provisional: latest.provisional,
    },
  ]
}

const answerDrafts = ({ request, state, time }: Timed, asOf: IsoDate): readonly Draft[] => {
  const { due, extended, extensionUndated, provisional } = time
  if (due === null) return []
  const isEir = request.law === 'EIR'
  const level = isEir ? 'regulation' : 'statute'
  const check = state === 'unclear' ? '. Check whether it is still open: its status is not known here' : ''
  if (extended === null)
    return [
      {
        what: 'answer',
        due,
        level,
        words: `${state === 'partAnswered' ? 'Send the rest of the answer' : 'Send the answer'}${request.law === 'FOISA' ? ' (Scottish Act s.10)' : ''}${check}`,
        provisional,
      },
    ]
  const notice: Draft = {
    what: 'extensionNotice',
    due,
    level,
    words: isEir
      ? 'Tell the requester of the extension (EIR reg. 7): the register does not say on which day that was done'
      : 'Send the notice of the extension (s.17(2)) and all other information: the register does not say on which day that was done',
    provisional,
  }
  return [
    // An undated notice is asked about while it can still be sent in time, and not for ever.
    ...(extensionUndated && asOf <= due ? [notice] : []),
    {
      what: 'extendedAnswer',
      due: request.days.extendedTo ?? extended,
      level: isEir ? 'regulation' : 'guidance',
      words:
        request.days.extendedTo !== undefined
          ? `Send the answer by the day to which it was extended${check}`
          : isEir
            ? `Send the answer: 40 working days (EIR reg. 7)${check}`
            : `Decide on the public interest and answer: 40 working days in all, by guidance${check}`,
      provisional,
    },
  ]
}

const escalationDrafts = (
  { time }: Timed,
  counter: WorkingDayCounter,
  { asOf, escalations }: { readonly asOf: IsoDate; readonly escalations: readonly Escalation[] },
): readonly Draft[] => {
  const { received, due } = time
  // Once the last day has passed, days before it say nothing more.
  if (received === null || due === null || due < asOf) return []
  return escalations.map(({ name, workingDays, from }) => ({
    what: 'escalation',
    due: counter.add(from === 'receipt' ? received : due, from === 'receipt' ? workingDays : -workingDays).date,
    level: 'practice',
    words: `Look at it: ${name}, ${workingDays} working days ${from === 'receipt' ? 'after receipt' : 'before the last day'}`,
    provisional: false,
  }))
}

/** Returns the Sunday on which the week of a day ends. */
export const whenOf = (due: IsoDate, asOf: IsoDate, weekEnds: IsoDate): When => {
  if (due < asOf) return 'overdue'
  if (due === asOf) return 'today'
  return due <= weekEnds ? 'thisWeek' : 'later'
}

/** Returns what the authority has to do about a request, in the order of its days. */
export const dueOf = (
  timed: Timed,
  {
    asOf,
    weekEnds,
    counter,
    escalations,
  }: {
    readonly asOf: IsoDate
    readonly weekEnds: IsoDate
    readonly counter: WorkingDayCounter
    readonly escalations: readonly Escalation[]
  },
): readonly DueItem[] => {
  const { request, state } = timed
  const isOwed = state === 'open' || state === 'unclear' || state === 'partAnswered'
  if (!isOwed && state !== 'review') return nothing
  const drafts = isOwed
    ? [...answerDrafts(timed, asOf), ...escalationDrafts(timed, counter, { asOf, escalations })]
    : reviewDrafts(timed, counter)
  return drafts.map((draft) => ({
    request: request.name,
    row: request.row,
    ...draft,
    when: whenOf(draft.due, asOf, weekEnds),
    workingDays: counter.between(asOf, draft.due).days,
  }))
}
