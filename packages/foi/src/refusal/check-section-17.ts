import { longDate, type IsoDate } from '@imt/core'
import { clock } from '../clock/clock.js'
import { actLimits, eirLimits } from '../clock/limits.data.js'
import { lookUp } from '../exemptions/lookup.js'
import { finding, sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { isQualified, mayBeWeighed } from './words.js'

const refused = (answer: NoticeAnswer): boolean => answer.outcome !== 'disclosed' && answer.outcome !== 'notHeld'
const none = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0

/** The elements of section 17 for one answer. */
const answerElements = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const { question, outcome, provisions } = answer
  if (!refused(answer)) return findings
  const name = `Question ${question}`
  const say = sayOf(answer, index)
  if (provisions.length === 0)
    findings.push(
      say(
        'exemption-missing',
        ['provisions'],
        `${name} is refused (${outcome}) and no provision is named. Name the exemption with its limb, or the section relied on`,
      ),
    )
  if (none(answer.reasons))
    findings.push(
      say(
        'reason-missing',
        ['reasons'],
        `${name}: nothing says why ${provisions.join(', ') || 'a provision'} applies to this information. Give the reasons for this request`,
      ),
    )
  if (outcome === 'pending') {
    if (answer.decisionBy === undefined)
      findings.push(
        say(
          'estimate-missing',
          ['decisionBy'],
          `${name}: say that no decision has been reached, and estimate the day on which it will be`,
        ),
      )
    for (const [position, id] of provisions.entries())
      if (!mayBeWeighed(id))
        findings.push(
          say(
            'pending-not-qualified',
            ['provisions', position],
            `${name}: ${id} has no public interest to weigh, so it gives no more time. Name the qualified exemption, or decide now`,
            { about: id },
          ),
        )
    return findings
  }
  if ((outcome === 'withheld' || outcome === 'neitherConfirmNorDeny') && provisions.some(isQualified)) {
    if (none(answer.against) || (answer.conclusion ?? '').trim() === '')
      findings.push(
        say(
          'balance-missing',
          ['conclusion'],
          `${name}: ${provisions.filter(isQualified).join(', ')} is qualified. Give the factors on both sides and why the public interest in maintaining it is the greater in this case`,
        ),
      )
    else if (none(answer.forDisclosure))
      findings.push(
        say(
          'public-interest-one-sided',
          ['forDisclosure'],
          `${name}: no factor in favour of disclosure is given. Name at least one real one, and say why it weighs less`,
        ),
      )
  }
  if (outcome === 'costLimit' && (answer.advice ?? '').trim() === '')
    findings.push(
      say(
        'advice-missing',
        ['advice'],
        `${name}: a refusal on cost goes with advice (s.16). Say what could be had within the limit`,
      ),
    )
  return findings
}

/**
 * The last day for the notice: as it was stated, or as the clock gives it. Null where nothing says, or no time runs.
 */
const lastDay = ({ receivedOn, dueOn, extendedOn, regime = 'FOIA' }: RefusalNotice): IsoDate | null => {
  if (dueOn !== undefined) return dueOn
  if (receivedOn === undefined) return null
  const events = [
    { type: 'received', on: receivedOn } as const,
    ...(regime === 'EIR' && extendedOn !== undefined ? [{ type: 'timeExtended', on: extendedOn } as const] : []),
  ]
  return clock({ regime, events }).obligations.find(({ id }) => id === 'refusalNotice')?.due ?? null
}

const withinTime = (notice: RefusalNotice): readonly RefusalDraft[] => {
  const { sentOn, regime } = notice
  const due = lastDay(notice)
  if (sentOn === undefined || due === null || sentOn <= due) return []
  const isEir = regime === 'EIR'
  return [
    {
      ...finding(
        'notice-late',
        '/sentOn',
        ['sentOn'],
        `The notice of ${longDate(sentOn)} was given after ${longDate(due)}, the last day under ${isEir ? 'regulation 14' : 'section 17'}. Say so and apologise, or record the ${isEir ? 'clarification, fee or extension' : 'clarification or fee'} that moved the day`,
      ),
      citation: [(isEir ? eirLimits : actLimits).refusalNotice.citation],
    },
  ]
}

/** Every element of section 17: what is refused under what and why, in time, with the routes onward. */
export const checkSection17 = (notice: RefusalNotice): readonly RefusalDraft[] => {
  const findings = [...notice.answers.flatMap(answerElements), ...withinTime(notice)]
  if (!notice.answers.some(refused)) return findings
  if (notice.review === undefined || (notice.review.offered && (notice.review.how ?? '').trim() === ''))
    findings.push(
      finding(
        'review-missing',
        '/review',
        ['review'],
        'The notice does not say how to ask for a review. Give the particulars, or say that there is no such procedure',
      ),
    )
  if (notice.complaint === undefined || notice.complaint.how.every((line) => line.trim() === ''))
    findings.push(
      finding(
        'complaint-missing',
        '/complaint',
        ['complaint'],
        'The notice does not tell of the right to apply to the regulator under section 50. Name the regulator and say how',
      ),
    )
  return findings
}

/** Whether a provision shows harm, danger or a qualified person's opinion, and so has a likelihood. */
export const hasLikelihood = (id: string): boolean => {
  const cited = lookUp(id)
  return (
    (cited.kind === 'exemption' || cited.kind === 'neither') &&
    cited.limbs.some(({ basis }) => basis === 'prejudice' || basis === 'endanger' || basis === 'opinion')
  )
}
