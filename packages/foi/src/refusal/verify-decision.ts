import { requireChoice, requireDay, requireList, requireObject, requireText } from '@imt/core'
import type { Answer, RefusalDecision } from './decision.js'
import { outcomes } from './outcomes.js'

const decisionParts: readonly (keyof RefusalDecision)[] = [
  'authority',
  'reference',
  'receivedOn',
  'sentOn',
  'decidedBy',
  'answers',
  'review',
  'advice',
  'annex',
  'regulator',
]

type PartOf<Each> = Each extends object ? keyof Each & string : never
/** A part of an answer of one outcome or another. */
type AnswerPart = PartOf<Answer>

const answerParts: readonly AnswerPart[] = [
  'question',
  'asked',
  'outcome',
  'information',
  'remark',
  'url',
  'place',
  'checkedOn',
  'claims',
  'instead',
  'held',
  'exemptions',
  'why',
  'decisionBy',
  'estimate',
  'advice',
  'earlier',
]

/**
 * Throws where a decision cannot be written out. Its type asks for all of it; this is for what plain JavaScript, or a
 * form, hands over.
 */
export const verifyDecision = (decision: RefusalDecision): void => {
  requireObject(decision, 'composeRefusal: decision', decisionParts)
  requireText(decision.authority, 'composeRefusal: authority')
  requireText(decision.reference, 'composeRefusal: reference')
  requireDay(decision.receivedOn, 'composeRefusal: receivedOn')
  requireDay(decision.sentOn, 'composeRefusal: sentOn')
  requireText(decision.decidedBy, 'composeRefusal: decidedBy')
  requireObject<Partial<Record<'offered' | 'how' | 'withinWorkingDays', unknown>>>(
    decision.review,
    'composeRefusal: review',
    ['offered', 'how', 'withinWorkingDays'],
  )
  const answers: readonly Answer[] = requireList<Answer>(decision.answers, 'composeRefusal: answers')
  if (answers.length === 0) throw new RangeError('composeRefusal: answers must hold one answer or more, got none')
  answers.forEach((answer, index) => {
    const name = `composeRefusal: answers[${index}]`
    requireObject<Partial<Record<AnswerPart, unknown>>>(answer, name, answerParts)
    requireText(answer.question, `${name}.question`)
    requireText(answer.asked, `${name}.asked`)
    requireChoice(answer.outcome, outcomes, `${name}.outcome`)
    if (answer.outcome === 'pending') requireDay(answer.decisionBy, `${name}.decisionBy`)
    if (answer.outcome === 'accessibleElsewhere') requireDay(answer.checkedOn, `${name}.checkedOn`)
    if (answer.outcome === 'repeated') requireDay(answer.earlier.compliedOn, `${name}.earlier.compliedOn`)
  })
}
