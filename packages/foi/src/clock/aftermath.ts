import { addDays, daysBetween, termEnd, type IsoDate } from '@imt/core'
import { actLimits, afterwards, eirLimits, type Limit } from './limits.data.js'
import type { Obligation } from './obligation.js'
import { counted, dayOf, obligationOf, type Timed } from './schedule.js'

const inCalendarDays = (
  id: Obligation['id'],
  whose: Obligation['whose'],
  level: Obligation['level'],
  { citation }: Limit,
  due: IsoDate,
  met: IsoDate | null,
  remark: string,
): Obligation => ({
  id,
  whose,
  due,
  level,
  skipped: [],
  provisional: false,
  citation,
  met,
  late: met === null ? null : Math.max(0, daysBetween(due, met)),
  remark,
})

/**
 * What follows a fees notice, an answer, a review and a decision notice: mostly the applicant's limits, and said to be.
 */
export const aftermath = (timed: Timed, answer: readonly Obligation[]): readonly Obligation[] => {
  const { regime, sorted } = timed
  const isAct = regime === 'FOIA'
  const limits = isAct ? actLimits : eirLimits
  const obligations: Obligation[] = []

  const notice = dayOf(sorted, 'feesNoticeGiven')
  if (notice !== null) {
    const met = dayOf(sorted, 'feeReceived')
    if (isAct)
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
        level: isAct ? 'code' : 'regulation',
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
        level: isAct ? 'code' : 'regulation',
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
    obligations.push(
      inCalendarDays(
        'tribunal',
        'applicant',
        'regulation',
        afterwards.tribunal,
        addDays(decision.on, afterwards.tribunal.amount),
        dayOf(sorted, 'tribunalAppealed'),
        'The tribunal must have the notice of appeal by then, counted from the day the decision was sent. The authority may appeal within the same time.',
      ),
    )
  }
  return obligations
}
