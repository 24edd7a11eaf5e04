import { requireChoice, requireDay, requireList, requireObject, requireText, type IsoDate } from '@imt/core'
import type { NoticeAnswer, RefusalNotice, StatedCost } from './notice.js'
import { unreadParts, type UnreadPart } from './unread.js'
import { outcomes } from './outcomes.js'

const noticeParts: readonly (keyof RefusalNotice)[] = [
  'regime',
  'reference',
  'receivedOn',
  'requestedOn',
  'sentOn',
  'extendedOn',
  'dueOn',
  'decidedBy',
  'decidedOn',
  'questions',
  'answers',
  'review',
  'complaint',
  'advice',
  'requestAttachments',
  'attachments',
]

const answerParts: readonly (keyof NoticeAnswer)[] = [
  'question',
  'asked',
  'outcome',
  'text',
  'provisions',
  'reasons',
  'likelihood',
  'chain',
  'opinion',
  'forDisclosure',
  'against',
  'conclusion',
  'addsUp',
  'decisionBy',
  'link',
  'earlier',
  'advice',
  'published',
  'alreadyPublic',
  'recorded',
  'cost',
  'completion',
  'unread',
]

const pence = (amount: number, name: string): void => {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`${name} must be a whole number of pence, got ${String(amount)}`)
}

const optionalDay = (day: IsoDate | null | undefined, name: string): void => {
  if (day !== undefined && day !== null) requireDay(day, name)
}

const texts = (list: readonly string[] | undefined, name: string): void => {
  if (list !== undefined) requireList(list, name).forEach((item, index) => requireText(item, `${name}[${index}]`))
}

const verifyAnswer = (answer: NoticeAnswer, name: string): void => {
  requireObject(answer, name, answerParts)
  requireText(answer.question, `${name}.question`)
  requireChoice(answer.outcome, outcomes, `${name}.outcome`)
  requireText(answer.text, `${name}.text`)
  texts(requireList(answer.provisions, `${name}.provisions`), `${name}.provisions`)
  texts(answer.reasons, `${name}.reasons`)
  texts(answer.forDisclosure, `${name}.forDisclosure`)
  texts(answer.against, `${name}.against`)
  texts(answer.published, `${name}.published`)
  optionalDay(answer.decisionBy, `${name}.decisionBy`)
  optionalDay(answer.opinion?.on, `${name}.opinion.on`)
  optionalDay(answer.link?.checkedOn, `${name}.link.checkedOn`)
  if (answer.cost !== undefined) {
    requireObject<Partial<Record<keyof StatedCost, unknown>>>(answer.cost, `${name}.cost`, [
      'pence',
      'limitPence',
      'requests',
    ])
    pence(answer.cost.pence, `${name}.cost.pence`)
    pence(answer.cost.limitPence, `${name}.cost.limitPence`)
    texts(answer.cost.requests, `${name}.cost.requests`)
  }
  if (answer.completion !== undefined) {
    requireObject<Partial<Record<'by' | 'on', unknown>>>(answer.completion, `${name}.completion`, ['by', 'on'])
    optionalDay(answer.completion.on, `${name}.completion.on`)
  }
  if (answer.unread !== undefined)
    requireList<UnreadPart>(answer.unread, `${name}.unread`).forEach((part, index) =>
      requireChoice(part, unreadParts, `${name}.unread[${index}]`),
    )
}

/**
 * Throws where a notice cannot be read: a call that is wrong, not a letter that went wrong. A part with another name
 * would be taken as missing from the letter.
 */
export const verifyNotice = (notice: RefusalNotice): void => {
  requireObject(notice, 'checkRefusal: notice', noticeParts)
  if (notice.regime !== undefined)
    requireChoice(notice.regime, ['FOIA', 'EIR', 'FOISA', 'EISR'], 'checkRefusal: regime')
  optionalDay(notice.receivedOn, 'checkRefusal: receivedOn')
  optionalDay(notice.requestedOn, 'checkRefusal: requestedOn')
  optionalDay(notice.sentOn, 'checkRefusal: sentOn')
  optionalDay(notice.decidedOn, 'checkRefusal: decidedOn')
  optionalDay(notice.extendedOn, 'checkRefusal: extendedOn')
  optionalDay(notice.dueOn, 'checkRefusal: dueOn')
  texts(notice.questions, 'checkRefusal: questions')
  requireList(notice.answers, 'checkRefusal: answers').forEach((answer, index) =>
    verifyAnswer(answer, `checkRefusal: answers[${index}]`),
  )
  if (notice.complaint !== undefined) {
    requireObject(notice.complaint, 'checkRefusal: complaint', ['name', 'how'])
    texts(requireList(notice.complaint.how, 'checkRefusal: complaint.how'), 'checkRefusal: complaint.how')
  }
  if (notice.review !== undefined) requireObject(notice.review, 'checkRefusal: review', ['offered', 'how'])
}
