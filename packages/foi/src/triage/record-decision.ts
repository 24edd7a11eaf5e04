import { requireChoice, requireDay, requireObject, requireText, type IsoDate } from '@imt/core'
import type { NextStepName } from './next-step.js'
import type { TriagedQuestion } from './triage.js'

/** What a person decided to do next. */
export interface StepDecision {
  readonly step: NextStepName
  /** Who decided, as the record of the body names them: a post, or initials. */
  readonly by: string
  /** The day of the decision. */
  readonly on: IsoDate
  /** Why; needed where it departs from the proposal. */
  readonly because?: string
}

/** A decision beside what was proposed: plain data, for the record of a case. */
export interface RecordedDecision {
  readonly question: { readonly number: number; readonly label?: string; readonly asked: string }
  readonly proposed: { readonly step: NextStepName; readonly because: string }
  readonly decided: StepDecision
  /** Whether the person decided as was proposed. */
  readonly asProposed: boolean
  /** What stood beside the proposal: provisions to read and codes of warnings. */
  readonly beside: { readonly provisions: readonly string[]; readonly warnings: readonly string[] }
}

const steps: readonly NextStepName[] = ['answer', 'point to', 'ask security', 'ask the requester']

/**
 * Records who decided what to do next with a question, when, and whether it was what was proposed.
 *
 * @param question - a question of `triage`
 * @param decision - what a person decided
 * @throws {TypeError} when the question is none, or the decision is not whole: `by` must name somebody, and `because`
 *   must be given where the step is not the one proposed
 * @throws {RangeError} when the step is not known, or the day does not exist
 * @example
 * ```ts
 * const asOf = isoDate('2026-11-29')
 * const [question] = triage('Who supplies your laptops?', { asOf }).questions
 * const record = question && recordDecision(question, { step: 'answer', by: 'FOI officer', on: asOf })
 * record?.asProposed // => true
 * ```
 */
export const recordDecision = (question: TriagedQuestion, decision: StepDecision): RecordedDecision => {
  const { number, label, asked, next, provisions, warnings } = requireObject(question, 'recordDecision: question')
  requireObject(next, 'recordDecision: question.next')
  const { step, by, on, because } = requireObject(decision, 'recordDecision: decision', ['step', 'by', 'on', 'because'])
  requireChoice(step, steps, 'recordDecision: decision.step')
  if (requireText(by, 'recordDecision: decision.by').trim() === '')
    throw new TypeError('recordDecision: decision.by must name who decided')
  requireDay(on, 'recordDecision: decision.on')
  if (step !== next.step && (because ?? '').trim() === '')
    throw new TypeError(
      `recordDecision: decision.because must say why, since ${next.step} was proposed and ${step} decided`,
    )
  return {
    question: { number, ...(label === undefined ? {} : { label }), asked },
    proposed: { step: next.step, because: next.because },
    decided: { step, by, on, ...(because === undefined ? {} : { because }) },
    asProposed: step === next.step,
    beside: { provisions: provisions.map(({ id }) => id), warnings: warnings.map(({ code }) => code) },
  }
}
