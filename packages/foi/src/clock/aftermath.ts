import { addDays, addMonths, daysBetween, longDate, pointerTo, termEnd, ukBankHolidays, type IsoDate } from '@imt/core'
import type { ClockDraft } from './catalogue.js'
import type { ClockEvent } from './event.js'
import { actLimits, afterwards, scottishLimits, tribunalTime, type Limit } from './limits.data.js'
import type { Obligation } from './obligation.js'
import { limitsOf } from './regime.js'
import { counterOf } from './response-due.js'
import { counted, dayOf, obligationOf, type Timed } from './schedule.js'

const inCalendarDays = (
  id: Obligation['id'],
  whose: Obligation['whose'],
  level: Obligation['level'],
  { citation, textAsAt }: Limit,
  due: IsoDate,
  met: IsoDate | null,
  remark: string,
): Obligation => ({
  id,
  whose,
  due,
  until: '24:00',
  level,
  skipped: [],
  provisional: false,
  citation,
  textAsAt,
  met,
  late: met === null ? null : Math.max(0, daysBetween(due, met)),
  remark,
})

/** Only after a review: the Scottish Commissioner is asked within six months of its outcome, or of the time for it. */
const afterReviewInScotland = (
  { sorted }: Timed,
  reviewed: IsoDate | null,
  reviewDue: IsoDate | null,
): readonly Obligation[] => {
  const from = reviewed ?? reviewDue
  if (from === null) return []
  return [
    inCalendarDays(
      'commissioner',
      'applicant',
      'statute',
      scottishLimits.commissioner,
      addMonths(from, scottishLimits.commissioner.amount),
      dayOf(sorted, 'commissionerComplained'),
      reviewed === null
        ? 'To the Scottish Information Commissioner, counted from the last day for the review, to which there is no answer.'
        : 'To the Scottish Information Commissioner, counted from the day of the outcome; the Act counts from the day on which the applicant had it.',
    ),
  ]
}

/**
 * What follows a fees notice, an answer, a review and a decision notice: mostly the applicant's limits, and said to be.
 */
export const aftermath = (
  timed: Timed,
  answer: readonly Obligation[],
): { readonly obligations: readonly Obligation[]; readonly findings: readonly ClockDraft[] } => {
  const { regime, sorted } = timed
  const isAct = regime === 'FOIA'
  const limits = limitsOf(regime)
  // The Code and the regulator set the time for a review under the Act; the other laws set it themselves.
  const reviewLevel = isAct ? 'code' : regime === 'EIR' ? 'regulation' : 'statute'
  const obligations: Obligation[] = []
  const findings: ClockDraft[] = []

  const notice = dayOf(sorted, 'feesNoticeGiven')
  if (notice !== null) {
    const met = dayOf(sorted, 'feeReceived')
    if (limits.feePayment.unit === 'months')
      obligations.push(
        inCalendarDays(
          'feePayment',
          'applicant',
          'statute',
          limits.feePayment,
          termEnd(notice, limits.feePayment.amount),
          met,
          'Three months beginning with the day of the notice. Paid later, the authority need not comply.',
        ),
      )
    else
      obligations.push(
        counted(timed, notice, {
          id: 'feePayment',
          whose: 'applicant',
          level: 'regulation',
          limit: limits.feePayment,
          met,
        }),
      )
  }

  const responded = dayOf(sorted, 'responded', 'refusalNoticeGiven')
  const requested = dayOf(sorted, 'reviewRequested')
  const reviewed = dayOf(sorted, 'reviewAnswered')
  // Without an answer the applicant may complain of that: the Regulations count from the day it should have come.
  const failing =
    responded ?? (isAct ? null : requested === null ? null : (obligationOf(answer, 'response')?.due ?? null))
  if (failing !== null)
    obligations.push(
      counted(timed, failing, {
        id: 'reviewRequest',
        whose: 'applicant',
        level: reviewLevel,
        limit: limits.reviewRequest,
        met: requested,
        ...(isAct && { remark: 'By the Code of Practice: the authority may take a later one.' }),
      }),
    )
  if (requested !== null) {
    obligations.push(
      counted(timed, requested, {
        id: 'review',
        whose: 'authority',
        level: reviewLevel,
        limit: limits.review,
        met: reviewed,
        ...(isAct && { remark: 'A review is not in the Act: the Code and the regulator set this time.' }),
      }),
    )
    if (isAct)
      obligations.push(
        counted(timed, requested, {
          id: 'reviewLatest',
          whose: 'authority',
          level: 'guidance',
          limit: actLimits.reviewLatest,
          met: reviewed,
          remark: 'Only for exceptional cases.',
        }),
      )
  }
  const final = reviewed ?? dayOf(sorted, 'responded')
  if (regime === 'FOISA') {
    const review = obligationOf(obligations, 'review')
    return { obligations: [...obligations, ...afterReviewInScotland(timed, reviewed, review?.due ?? null)], findings }
  }
  if (final !== null)
    obligations.push(
      inCalendarDays(
        'commissioner',
        'applicant',
        'guidance',
        afterwards.commissioner,
        addDays(final, afterwards.commissioner.amount),
        dayOf(sorted, 'commissionerComplained'),
        'What the regulator asks for; the Act says without undue delay.',
      ),
    )

  const decision = sorted.find(({ event }) => event.type === 'decisionNoticeSent')?.event
  if (decision?.type === 'decisionNoticeSent') {
    if (decision.stepsWithin !== undefined)
      obligations.push(
        inCalendarDays(
          'decisionSteps',
          'authority',
          'statute',
          afterwards.decisionSteps,
          addDays(decision.on, decision.stepsWithin),
          null,
          'The days that the decision notice itself gives.',
        ),
      )
    const appeal = appealTo(timed, decision.on)
    obligations.push(appeal.obligation)
    for (const one of appeal.findings) findings.push(one)
  }
  return { obligations, findings }
}

/** The last day for an appeal, moved to the next working day where it is none: by the earlier of two calendars. */
const appealTo = (
  { sorted, calendar }: Timed,
  decided: IsoDate,
): { readonly obligation: Obligation; readonly findings: readonly ClockDraft[] } => {
  const last = addDays(decided, afterwards.tribunal.amount)
  const ofEngland = counterOf(ukBankHolidays.divisions['england-and-wales'], 'clock: calendar')
  const ofAll = counterOf(calendar, 'clock: calendar')
  const days = [ofEngland.next(last), ofAll.next(last)].sort((a, b) => (a.date < b.date ? -1 : 1))
  const [due, other] = days as [(typeof days)[number], (typeof days)[number]]
  const placed = sorted.find(({ event }) => event.type === 'tribunalAppealed')
  const appealed = placed?.event as (ClockEvent & { readonly type: 'tribunalAppealed' }) | undefined
  const sent = sorted.find(({ event }) => event.type === 'decisionNoticeSent')
  const met = appealed?.on ?? null
  const { provisional, reason } = due
  return {
    obligation: {
      ...inCalendarDays(
        'tribunal',
        appealed?.by ?? 'applicant',
        'regulation',
        afterwards.tribunal,
        due.date,
        met,
        `The tribunal must have the notice of appeal before 5 pm on that day, 28 days after the decision was sent${due.date === last ? '' : `: ${longDate(last)} is no working day, so it may come on the next (rule 12)`}. The authority may appeal within the same time.`,
      ),
      until: '17:00',
      provisional,
      ...(reason !== undefined && { reason }),
    },
    findings:
      due.date === other.date
        ? []
        : [
            {
              name: 'tribunal-calendars-differ',
              at: pointerTo('events', sent?.index ?? 0),
              key: ['decisionNoticeSent'],
              message: `Check the last day for an appeal: it is ${longDate(due.date)} by the bank holidays of one calendar and ${longDate(other.date)} by those of the other (England and Wales, any part of the United Kingdom). The earlier is given: it is safe`,
              citation: [tribunalTime],
            },
          ],
  }
}
