import { requireChoice, requireDay, requireList, requireObject, requireText } from '@imt/core'
import { longDate, type IsoDate } from '@imt/core'
import { pounds } from '../cost/estimate.js'
import { lookUp } from '../exemptions/lookup.js'
import { provisionOf, type AnyClaim } from './provision-of.js'
import type { Answer, RefusalDecision } from './decision.js'
import { outcomes } from './outcomes.js'

const decisionParts: readonly (keyof RefusalDecision)[] = [
  'authority',
  'regime',
  'reference',
  'receivedOn',
  'sentOn',
  'decidedBy',
  'decidedOn',
  'extendedOn',
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
  'addedUp',
  'earlier',
]

/** Throws where a day lies before one that it follows: no letter can be right with both. */
const inOrder = (name: string, day: IsoDate, before: string, earlier: IsoDate): void => {
  if (day < earlier)
    throw new RangeError(
      `composeRefusal: ${name} must not lie before ${before}, got ${longDate(day)} and ${longDate(earlier)}`,
    )
}

/** A text that has words: an empty one would leave a hole in the notice, and nothing here fills it. */
const saying = (text: unknown, name: string): void => {
  if (requireText(text as string, name).trim() === '') throw new RangeError(`${name} must say something, got nothing`)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The chain of harm or danger, and the reasons, each in words: of a part that a claim has, none may be empty. */
const argued = (claim: object, name: string): void => {
  const given = claim as Readonly<Record<string, unknown>>
  for (const part of ['why', 'adverseEffect', 'functionOf'])
    if (given[part] !== undefined) saying(given[part], `${name}.${part}`)
  for (const [part, steps] of [
    ['harm', ['interest', 'effect', 'cause']],
    ['danger', ['to', 'of', 'cause']],
    ['opinion', ['by', 'text']],
  ] as const) {
    const chain = given[part]
    if (isObject(chain)) for (const step of steps) saying(chain[step], `${name}.${part}.${step}`)
  }
}

/** What the Regulations have instead of an outcome that only the Act has. */
const insteadOf: { readonly [O in Answer['outcome']]?: string } = {
  accessibleElsewhere: 'give the information, or say that it is public and easily accessible (regulation 6(1)(b))',
  pending: 'they give no more time to weigh the public interest',
  costLimit: 'they have no cost limit: a request may be manifestly unreasonable, claims of "reg12(4)(b)"',
  repeated: 'a request may be manifestly unreasonable, claims of "reg12(4)(b)"',
  vexatious: 'a request may be manifestly unreasonable, claims of "reg12(4)(b)"',
}

/** Throws where an answer contradicts itself, or the day or the law of the notice. */
const refuseContradiction = (
  answer: Answer,
  name: string,
  { regime = 'FOIA', sentOn, receivedOn }: RefusalDecision,
): void => {
  const { outcome } = answer
  const instead = insteadOf[outcome]
  if (regime === 'EIR' && instead !== undefined)
    throw new RangeError(
      `${name}.outcome must be one that the Regulations have, got ${JSON.stringify(outcome)}: ${instead}`,
    )
  if (outcome === 'withheld' || outcome === 'neitherConfirmNorDeny')
    requireList<AnyClaim>(answer.claims, `${name}.claims`).forEach((claim, index) => {
      requireObject<Partial<Record<'exemption' | 'exception' | 'neither', unknown>>>(claim, `${name}.claims[${index}]`)
      const id = provisionOf(claim)
      const field = outcome === 'withheld' ? 'exemption' : 'neither'
      requireText(id, `${name}.claims[${index}].${field}`)
      // A section under the name of another part would be read nowhere.
      if (outcome === 'neitherConfirmNorDeny')
        requireText((claim as { readonly neither?: unknown }).neither as string, `${name}.claims[${index}].neither`)
      const part = `${name}.claims[${index}]`
      const { law, kind } = lookUp(id)
      if (kind !== (outcome === 'withheld' ? 'exemption' : 'neither'))
        throw new RangeError(
          `${part} must rely on ${outcome === 'withheld' ? 'an exemption or an exception' : 'a provision to neither confirm nor deny'}, got ${JSON.stringify(id)}`,
        )
      if (law !== regime)
        throw new RangeError(
          `${part} must be of the law of the notice (${regime}), got ${JSON.stringify(id)}: set regime, or name the provision of that law`,
        )
      argued(claim, part)
      const opinion = 'opinion' in claim ? claim.opinion : undefined
      if (opinion !== undefined && opinion.on > sentOn)
        throw new RangeError(
          `${part}.opinion.on must not lie after sentOn, got ${longDate(opinion.on)} and ${longDate(sentOn)}: the opinion comes before the section is relied on`,
        )
    })
  if (outcome === 'pending' && answer.decisionBy < sentOn)
    throw new RangeError(
      `${name}.decisionBy must not lie before sentOn, got ${longDate(answer.decisionBy)} and ${longDate(sentOn)}`,
    )
  if (outcome === 'accessibleElsewhere' && answer.checkedOn > sentOn)
    throw new RangeError(
      `${name}.checkedOn must not lie after sentOn, got ${longDate(answer.checkedOn)} and ${longDate(sentOn)}`,
    )
  if (outcome === 'repeated' && answer.earlier.compliedOn > receivedOn)
    throw new RangeError(
      `${name}.earlier.compliedOn must not lie after receivedOn, got ${longDate(answer.earlier.compliedOn)} and ${longDate(receivedOn)}: what was not yet answered is not asked for again`,
    )
  if (outcome === 'costLimit' && answer.estimate.pence <= answer.estimate.limitPence)
    throw new RangeError(
      `${name}.estimate must exceed the limit that it cites, got ${pounds(answer.estimate.pence)} against ${pounds(answer.estimate.limitPence)}: section 12 is not available, so answer the question or correct the estimate`,
    )
}

/**
 * Throws where a decision cannot be written out. Its type asks for all of it; this is for what plain JavaScript, or a
 * form, hands over.
 */
export const verifyDecision = (decision: RefusalDecision): void => {
  requireObject(decision, 'composeRefusal: decision', decisionParts)
  saying(decision.authority, 'composeRefusal: authority')
  saying(decision.reference, 'composeRefusal: reference')
  requireDay(decision.receivedOn, 'composeRefusal: receivedOn')
  requireDay(decision.sentOn, 'composeRefusal: sentOn')
  requireText(decision.decidedBy, 'composeRefusal: decidedBy')
  if (decision.decidedBy.trim() === '') throw new RangeError('composeRefusal: decidedBy must name a post, got nothing')
  // A decision from before the day was asked for is still written out, with a note that it is missing.
  const decidedOn: IsoDate | undefined = decision.decidedOn
  if (decidedOn !== undefined) requireDay(decidedOn, 'composeRefusal: decidedOn')
  if (decision.regime !== undefined) requireChoice(decision.regime, ['FOIA', 'EIR'], 'composeRefusal: regime')
  if (decision.extendedOn !== undefined) requireDay(decision.extendedOn, 'composeRefusal: extendedOn')
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
    if (answer.outcome === 'disclosed' || answer.outcome === 'withheld' || answer.outcome === 'pending')
      saying(answer.information, `${name}.information`)
    if (answer.outcome === 'pending' || answer.outcome === 'repeated' || answer.outcome === 'vexatious')
      saying(answer.why, `${name}.why`)
    if (answer.outcome === 'pending') requireDay(answer.decisionBy, `${name}.decisionBy`)
    if (answer.outcome === 'accessibleElsewhere') requireDay(answer.checkedOn, `${name}.checkedOn`)
    if (answer.outcome === 'repeated') requireDay(answer.earlier.compliedOn, `${name}.earlier.compliedOn`)
    refuseContradiction(answer, name, decision)
  })
  inOrder('sentOn', decision.sentOn, 'receivedOn', decision.receivedOn)
  if (decidedOn !== undefined) {
    inOrder('decidedOn', decidedOn, 'receivedOn', decision.receivedOn)
    inOrder('sentOn', decision.sentOn, 'decidedOn', decidedOn)
  }
  if (decision.regime === 'EIR' && !decision.review.offered)
    throw new RangeError(
      'composeRefusal: review.offered must be true under the Regulations: regulation 11 gives everyone the right to make representations',
    )
  if (decision.extendedOn !== undefined) {
    inOrder('extendedOn', decision.extendedOn, 'receivedOn', decision.receivedOn)
    inOrder('sentOn', decision.sentOn, 'extendedOn', decision.extendedOn)
  }
}
