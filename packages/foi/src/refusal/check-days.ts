import { counted, longDate, ukBankHolidays, type IsoDate } from '@imt/core'
import { pounds } from '../cost/estimate.js'
import { actLimits } from '../clock/limits.data.js'
import { counterOf } from '../clock/response-due.js'
import { finding, sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'

/**
 * The day up to which, by guidance, the public interest may be weighed: 40 working days in all. The Act says
 * "reasonable in the circumstances".
 */
const weighedBy = (receivedOn: IsoDate): IsoDate =>
  counterOf(ukBankHolidays.union, 'checkRefusal: calendar').add(receivedOn, actLimits.publicInterestTarget.amount).date

const ofAnswer = (answer: NoticeAnswer, index: number, notice: RefusalNotice): readonly RefusalDraft[] => {
  const { sentOn, receivedOn, regime } = notice
  const { decisionBy, link, cost, completion, outcome } = answer
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const say = sayOf(answer, index)
  if (outcome === 'pending' && decisionBy !== undefined) {
    if (sentOn !== undefined && decisionBy < sentOn)
      findings.push(
        say(
          'days-contradict',
          ['decisionBy'],
          `${name}: the decision is expected by ${longDate(decisionBy)}, before the notice of ${longDate(sentOn)} that says it has not been reached. Correct one of the days`,
        ),
      )
    else if (receivedOn !== undefined && regime !== 'EIR' && regime !== 'FOISA' && decisionBy > weighedBy(receivedOn))
      findings.push(
        say(
          'decision-day-late',
          ['decisionBy'],
          `${name}: the decision is expected by ${longDate(decisionBy)}. By guidance weighing takes no longer than ${counted(actLimits.publicInterestTarget.amount, 'working day')} in all, here to ${longDate(weighedBy(receivedOn))}; the Act says what is reasonable in the circumstances. Decide sooner, or say why it takes longer`,
        ),
      )
  }
  if (sentOn !== undefined && link?.checkedOn !== undefined && link.checkedOn > sentOn)
    findings.push(
      say(
        'days-contradict',
        ['link', 'checkedOn'],
        `${name}: the page is said to have been looked at on ${longDate(link.checkedOn)}, after the notice of ${longDate(sentOn)}. Correct one of the days`,
      ),
    )
  if (sentOn !== undefined && completion?.on !== undefined && completion.on < sentOn)
    findings.push(
      say(
        'days-contradict',
        ['completion', 'on'],
        `${name}: the information is said to be unfinished, and to be finished by ${longDate(completion.on)}, before the notice of ${longDate(sentOn)}. Correct one of the days, or give the information`,
      ),
    )
  if (outcome === 'costLimit' && regime !== 'EIR' && cost !== undefined && cost.pence <= cost.limitPence)
    findings.push(
      say(
        'estimate-within-limit',
        ['cost'],
        `${name}: the estimate of ${pounds(cost.pence)} does not exceed the limit of ${pounds(cost.limitPence)}, so section 12 is not available${cost.pence === cost.limitPence ? ': the limit itself is not above the limit' : ''}. Answer, or correct the estimate`,
      ),
    )
  return findings
}

/** Where the days and sums of a notice contradict each other, or go beyond guidance. */
export const checkDays = (notice: RefusalNotice): readonly RefusalDraft[] => {
  const { receivedOn, requestedOn, sentOn, extendedOn, decidedOn } = notice
  const findings: RefusalDraft[] = []
  const came = receivedOn ?? requestedOn
  if (came !== undefined && sentOn !== undefined && sentOn < came)
    findings.push(
      finding(
        'days-contradict',
        '/sentOn',
        ['sentOn'],
        `The notice is dated ${longDate(sentOn)}, before the request of ${longDate(came)} that it answers. Correct one of the days`,
      ),
    )
  const between = (day: IsoDate | undefined, part: 'extendedOn' | 'decidedOn', what: string): void => {
    if (day === undefined) return
    const isBefore = came !== undefined && day < came
    if (isBefore || (sentOn !== undefined && day > sentOn))
      findings.push(
        finding(
          'days-contradict',
          `/${part}`,
          [part],
          isBefore
            ? `${what} on ${longDate(day)}, before the request of ${longDate(came)}. Correct one of the days`
            : `${what} on ${longDate(day)}, after the notice of ${longDate(sentOn ?? day)}. Correct one of the days`,
        ),
      )
  }
  between(extendedOn, 'extendedOn', 'The time is said to have been extended')
  between(decidedOn, 'decidedOn', 'The decision is said to have been taken')
  return [...findings, ...notice.answers.flatMap((answer, index) => ofAnswer(answer, index, notice))]
}
