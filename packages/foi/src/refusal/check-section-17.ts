import { listed, longDate, type IsoDate } from '@imt/core'
import { clock } from '../clock/clock.js'
import { finding, sayOf, type RefusalDraft, type Say } from './finding.js'
import type { ModelledNotice, NoticeAnswer } from './notice.js'
import type { UnreadPart } from './unread.js'
import { isRegulator } from './regulator-name.js'
import { reliedOn, type Relied } from './relied.js'

/** Something is refused: not what is given, and not what is said not to be held. */
export const isRefused = ({ outcome }: NoticeAnswer): boolean => outcome !== 'disclosed' && outcome !== 'notHeld'
const none = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0

/** Refusals of which section 17(5) asks for a notice that states the fact, and for no reasons. */
const statesTheFact: readonly NoticeAnswer['outcome'][] = ['costLimit', 'repeated', 'vexatious']

/** Known to be missing: not there, and not among the parts that could not be told. */
const lacks = (answer: NoticeAnswer, part: UnreadPart, isEmpty: boolean): boolean =>
  isEmpty && answer.unread?.includes(part) !== true

interface Asked {
  readonly answer: NoticeAnswer
  readonly relied: readonly Relied[]
  readonly isEir: boolean
  readonly name: string
  readonly say: Say
}

const checkReasons = ({ answer, isEir, name, say }: Asked): readonly RefusalDraft[] => {
  const { outcome, provisions, link } = answer
  if (!lacks(answer, 'reasons', none(answer.reasons))) return []
  // An exact link makes it apparent why section 21 applies, and says more than a sentence.
  if (outcome === 'accessibleElsewhere' && link !== undefined) return []
  const what = provisions.length === 0 ? 'a provision' : listed(provisions)
  const applies = provisions.length > 1 ? 'apply' : 'applies'
  if (!isEir && statesTheFact.includes(outcome))
    return [
      say(
        'reason-missing',
        ['reasons'],
        `Check ${name.toLowerCase()}: no reasons are given under ${what}. A notice under section 17(5) has only to state that the section is relied on, so none are owed; giving them is good practice, and saves time on review`,
        { level: 'note' },
      ),
    ]
  return [
    say(
      'reason-missing',
      ['reasons'],
      `${name}: nothing says why ${what} ${applies} to this information. Give the reasons for this request${isEir ? '' : ', as far as they are not plain without being said and would not themselves give away what is exempt'}`,
    ),
  ]
}

const checkPending = ({ answer, relied, isEir, name, say }: Asked): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  if (lacks(answer, 'decisionBy', answer.decisionBy === undefined))
    findings.push(
      say(
        'estimate-missing',
        ['decisionBy'],
        `${name}: say that no decision has been reached, and estimate the day on which it will be`,
      ),
    )
  if (isEir)
    return [
      ...findings,
      say(
        'pending-not-qualified',
        ['outcome'],
        `${name}: the Regulations give no more time to weigh the public interest, only for complexity and volume together (reg. 7). Decide now, or record that extension`,
      ),
    ]
  relied.forEach(({ id, kind, weighing }, position) => {
    if (weighing === 'notWeighed' || (weighing === 'unknown' && kind !== 'unknown'))
      findings.push(
        say(
          'pending-not-qualified',
          ['provisions', position],
          `${name}: ${id} has no public interest to weigh, so it gives no more time. Name the qualified exemption, or decide now`,
          { about: id },
        ),
      )
  })
  return findings
}

const checkBalance = ({ answer, relied, isEir, name, say }: Asked): readonly RefusalDraft[] => {
  // A section of the Act under the Regulations is told of as such: it is not theirs to weigh.
  const weighed = relied
    .filter(({ weighing, id }) => weighing === 'weighed' && (!isEir || id.startsWith('reg')))
    .map(({ id }) => id)
  const isWithholding =
    answer.outcome === 'withheld' ||
    answer.outcome === 'neitherConfirmNorDeny' ||
    (isEir && statesTheFact.includes(answer.outcome))
  if (!isWithholding || weighed.length === 0) return []
  const { against, conclusion, forDisclosure } = answer
  if (lacks(answer, 'against', none(against)) || lacks(answer, 'conclusion', (conclusion ?? '').trim() === ''))
    return [
      say(
        'balance-missing',
        ['conclusion'],
        `${name}: ${listed(weighed)} ${weighed.length === 1 ? 'is' : 'are'} ${isEir ? 'subject to the public interest (reg. 12(1)(b)), with a presumption of disclosure' : 'qualified'}. Give the factors on both sides and why the public interest in maintaining it is the greater in this case`,
      ),
    ]
  if (lacks(answer, 'forDisclosure', none(forDisclosure)))
    return [
      say(
        'public-interest-one-sided',
        ['forDisclosure'],
        `${name}: no factor in favour of disclosure is given. Name at least one real one, and say why it weighs less`,
      ),
    ]
  return []
}

const checkAdvice = ({ answer, isEir, name, say }: Asked): readonly RefusalDraft[] =>
  answer.outcome === 'costLimit' && lacks(answer, 'advice', (answer.advice ?? '').trim() === '')
    ? [
        say(
          'advice-missing',
          ['advice'],
          `${name}: a refusal on cost goes with advice (${isEir ? 'reg. 9' : 's.16'}). Say what could be had ${isEir ? 'by a narrower request' : 'within the limit'}`,
        ),
      ]
    : []

/** What an answer does that refuses, in words. */
const refusedWords: { readonly [O in NoticeAnswer['outcome']]: string } = {
  disclosed: 'disclosed',
  notHeld: 'said not to be held',
  accessibleElsewhere: 'said to be published elsewhere',
  withheld: 'withheld',
  neitherConfirmNorDeny: 'neither confirmed nor denied',
  pending: 'not decided yet',
  costLimit: 'refused on cost',
  repeated: 'refused as repeated',
  vexatious: 'refused as vexatious',
}

/** The elements of section 17, or of regulation 14, for one answer. */
const answerElements = (answer: NoticeAnswer, index: number, isEir: boolean): readonly RefusalDraft[] => {
  if (!isRefused(answer)) return []
  const { question, outcome, provisions } = answer
  const asked: Asked = {
    answer,
    relied: provisions.map((id) => reliedOn(id)),
    isEir,
    name: `Question ${question}`,
    say: sayOf(answer, index),
  }
  const unnamed =
    provisions.length === 0
      ? [
          asked.say(
            'exemption-missing',
            ['provisions'],
            `${asked.name}: ${outcome === 'pending' ? 'more time is taken' : `it is ${refusedWords[outcome]}`}, and no provision is named. Name the ${isEir ? 'exception of regulation 12 or 13' : 'exemption with its limb, or the section relied on'}`,
          ),
        ]
      : []
  // Why a provision applies is asked once it is named.
  const reasons = outcome === 'pending' && provisions.length === 0 ? [] : checkReasons(asked)
  if (outcome === 'pending') return [...unnamed, ...reasons, ...checkPending(asked)]
  return [...unnamed, ...reasons, ...checkBalance(asked), ...checkAdvice(asked)]
}

/**
 * The last day for the notice: as it was stated, or as the clock gives it. Null where nothing says, or no time runs.
 */
const lastDay = (
  { dueOn, extendedOn, regime = 'FOIA' }: ModelledNotice,
  receivedOn: IsoDate | undefined,
): IsoDate | null => {
  if (dueOn !== undefined) return dueOn
  if (receivedOn === undefined) return null
  const events = [
    { type: 'received', on: receivedOn } as const,
    ...(regime === 'EIR' && extendedOn !== undefined ? [{ type: 'timeExtended', on: extendedOn } as const] : []),
  ]
  return clock({ regime, events }).obligations.find(({ id }) => id === 'refusalNotice')?.due ?? null
}

const withinTime = (notice: ModelledNotice): readonly RefusalDraft[] => {
  const { sentOn, regime, receivedOn, requestedOn } = notice
  if (sentOn === undefined) return []
  const isEir = regime === 'EIR'
  const under = isEir ? 'regulation 14' : 'section 17'
  const cause = isEir ? 'clarification, fee or extension' : 'clarification or fee'
  const due = lastDay(notice, receivedOn)
  if (due === null && notice.dueOn === undefined && requestedOn !== undefined && requestedOn <= sentOn) {
    const dueIfReceived = lastDay(notice, requestedOn)
    if (dueIfReceived === null || sentOn <= dueIfReceived) return []
    return [
      {
        ...finding(
          'notice-late',
          '/sentOn',
          ['sentOn'],
          `Check when the request of ${longDate(requestedOn)} was received: the notice gives no day of receipt. If it was that day, ${longDate(dueIfReceived)} was the last day under ${under}, and the notice of ${longDate(sentOn)} is late`,
        ),
        level: 'note',
      },
    ]
  }
  if (due === null || sentOn <= due || (receivedOn !== undefined && sentOn < receivedOn)) return []
  return [
    finding(
      'notice-late',
      '/sentOn',
      ['sentOn'],
      `The notice of ${longDate(sentOn)} was given after ${longDate(due)}, the last day under ${under}. It still has to be given: say so and apologise, or record the ${cause} that moved the day`,
    ),
  ]
}

/** The routes onward that section 17(7), or regulation 14(5), asks for. */
const routes = ({ review, complaint, regime }: ModelledNotice): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const isEir = regime === 'EIR'
  const isSilent = review === undefined || (review.offered && (review.how ?? '').trim() === '')
  if (isSilent || (isEir && !review.offered))
    findings.push(
      finding(
        'review-missing',
        '/review',
        ['review'],
        isEir
          ? 'The notice does not say that representations can be made to the authority under regulation 11, and how. The Regulations give that right to everyone: say so, with the 40 working days for it'
          : 'The notice does not say how to ask for a review. Give the particulars, or say that there is no such procedure',
      ),
    )
  const right = isEir ? 'to the regulator under regulation 18 and section 50' : 'to the regulator under section 50'
  if (complaint === undefined || complaint.how.every((line) => line.trim() === ''))
    findings.push(
      finding(
        'complaint-missing',
        '/complaint',
        ['complaint'],
        `The notice does not tell of the right to apply ${right}. Name the regulator and say how`,
      ),
    )
  else if (!isRegulator(complaint.name))
    findings.push(
      finding(
        'complaint-missing',
        '/complaint/name',
        ['complaint', 'name'],
        `The right to apply ${right} is to the Information Commissioner${complaint.name.trim() === '' ? ', and nobody is named' : `; "${complaint.name.trim()}" is named`}. Name the Information Commissioner and say how to apply`,
      ),
    )
  return findings
}

/** Every element of the notice: what is refused under what and why, in time, with the routes onward. */
export const checkSection17 = (notice: ModelledNotice): readonly RefusalDraft[] => {
  const isEir = notice.regime === 'EIR'
  const findings = [
    ...notice.answers.flatMap((answer, index) => answerElements(answer, index, isEir)),
    ...withinTime(notice),
  ]
  return notice.answers.some(isRefused) ? [...findings, ...routes(notice)] : findings
}
