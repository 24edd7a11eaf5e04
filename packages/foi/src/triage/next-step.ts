import type { EarlierRequest } from './earlier-requests.js'
import type { PublishedAnswer } from './published-answer.js'
import type { RegimeSigns } from './regime-signs.js'

/** What to do next with a question. It is no outcome: none of them decides what is given. */
export type NextStepName = 'answer' | 'point to' | 'ask security' | 'ask the requester'

/** A step with why it is proposed, as a sentence. */
export interface NextStep {
  readonly step: NextStepName
  readonly because: string
}

/** What is proposed, and what else would be right if the proposal is not. */
export interface ProposedStep extends NextStep {
  readonly alternatives: readonly NextStep[]
}

/** What is known of a question when a step is proposed. */
export interface Known {
  readonly regime: RegimeSigns
  readonly isSensitive: boolean
  readonly hasCounterSigns: boolean
  readonly isUnclear: boolean
  readonly published: PublishedAnswer
  readonly earlier: readonly EarlierRequest[]
}

const ofSubject: NextStep = Object.freeze({
  step: 'ask the requester',
  because:
    'It seems to ask for what is held about themselves: pass it to whoever answers such requests, who may have to ask who they are.',
})
const unclear: NextStep = Object.freeze({
  step: 'ask the requester',
  because: 'Its words do not say what is asked for: ask what is needed to find it, and offer help.',
})
const security: NextStep = Object.freeze({
  step: 'ask security',
  because:
    'It has words of security: ask those who answer for it whether an answer would do harm, which, and to which part. Without harm that can be shown it is answered.',
})
const plain: NextStep = Object.freeze({
  step: 'answer',
  because: 'Nothing in its words speaks against an answer: find what is held, and give it.',
})

const inPart = 'What is published covers part of it, or is doubtful: answer, and use what is published where it fits.'

const pointed = ({ covers, because }: PublishedAnswer): NextStep | undefined => {
  const rest = because.slice(0, 2).join(' ')
  if (covers === 'fully')
    return { step: 'point to', because: `The publication answers it: give the exact place. ${rest}`.trim() }
  if (covers === 'partly')
    return {
      step: 'point to',
      because: `The publication answers part of it, and the rest is to be answered. ${rest}`.trim(),
    }
  return undefined
}

/** True where nothing that is known of the published cells keeps anybody from being pointed to them. */
const isSound = ({ cells }: PublishedAnswer): boolean =>
  cells.every(({ otherPeriod, stale, contradictedBy }) => !otherPeriod && stale !== true && contradictedBy.length === 0)

/** Proposes what to do next with a question. */
export const nextStep = ({
  regime,
  isSensitive,
  hasCounterSigns,
  isUnclear,
  published,
  earlier,
}: Known): ProposedStep => {
  const point = pointed(published)
  const before = earlier.find(({ accessible }) => accessible.couldApply)
  const again: NextStep | undefined = before && {
    step: 'point to',
    because: `An earlier answer that is published may cover it (entry ${before.entry} of the log): compare what was asked, and the period.`,
  }
  const propose = (first: NextStep, ...others: readonly (NextStep | undefined)[]): ProposedStep => ({
    ...first,
    alternatives: others.filter((each) => each !== undefined),
  })
  if (regime.regime === 'SAR') return propose(ofSubject, plain)
  if (isUnclear) return propose(unclear, isSensitive ? security : plain)
  if (isSensitive)
    return propose(
      security,
      point,
      again,
      hasCounterSigns
        ? { ...plain, because: 'Words in it speak against a secret: if security names no harm, answer it.' }
        : undefined,
    )
  if (published.covers === 'fully' && point !== undefined && isSound(published)) return propose(point, again, plain)
  const isSome = published.covers === 'fully' || published.covers === 'partly'
  return propose(isSome ? { ...plain, because: inPart } : plain, point, again)
}
