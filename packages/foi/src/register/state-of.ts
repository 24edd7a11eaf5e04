import type { IsoDate } from '@imt/core'
import type { FoiRequest, StatedState } from './request.js'

/** How far a request has come on the day of the register. */
export type RequestState =
  | StatedState
  /** Its status is in words that are not known, and no day says that it was answered. Treated as open. */
  | 'unclear'

/** Who has to act for a request to go on. */
export type Actor = 'authority' | 'requester' | 'regulator' | 'nobody'

const ended = ['withdrawn', 'lapsed', 'transferred', 'notValid'] as const

/** True for a request that ended without an answer. */
export const isEnded = (state: RequestState): boolean => ended.some((each) => each === state)

const by = (day: IsoDate | undefined, asOf: IsoDate): boolean => day !== undefined && day <= asOf

/** How a request ended without an answer by its words, where they leave no doubt. */
export const endedByWords = ({
  stated,
  statedDoubtful,
  outcome,
}: Pick<FoiRequest, 'stated' | 'statedDoubtful' | 'outcome'>): (typeof ended)[number] | undefined => {
  const state = ended.find((each) => each === stated)
  if (state !== undefined) return statedDoubtful === true ? undefined : state
  // "Closed" says nothing of how; "open" and what waits say that it did not end.
  if (stated !== undefined && stated !== null && (stated !== 'answered' || statedDoubtful === true)) return undefined
  return outcome === 'withdrawn' || outcome === 'transferred' ? outcome : undefined
}

/**
 * The day of the answer: that of closing will do. Of a request that ended without an answer, a day in the column for
 * answers is that of the letter that closed it.
 */
export const answeredOn = (request: FoiRequest): IsoDate | null => {
  const { days, stated, outcome } = request
  if (endedByWords(request) !== undefined) return null
  if (days.responded !== undefined) return days.responded
  const isEnded = ended.some((state) => state === stated) || outcome === 'withdrawn' || outcome === 'transferred'
  return isEnded ? null : (days.closed ?? null)
}

/** Whether the body waits for what makes a request clear, or for its fee, by its days. */
const waits = ({ days }: FoiRequest, asOf: IsoDate): boolean =>
  (by(days.clarificationSought, asOf) &&
    (!by(days.clarificationReceived, asOf) || (days.clarificationReceived ?? '') < (days.clarificationSought ?? ''))) ||
  (by(days.feesNotice, asOf) && !by(days.feeReceived, asOf))

/** The state of a request that ended without an answer by a day; nothing for every other. */
const endedState = (request: FoiRequest, asOf: IsoDate): RequestState | undefined => {
  const { days, stated, outcome } = request
  const answered = answeredOn(request)
  if (answered === null || answered > asOf) {
    if (by(days.withdrawn, asOf)) return 'withdrawn'
    if (by(days.transferred, asOf)) return 'transferred'
  }
  const surely = endedByWords(request)
  if (surely !== undefined) return surely
  if (days.responded !== undefined) return undefined
  const isEnded = ended.find((state) => state === stated)
  if (isEnded !== undefined) return isEnded
  return outcome === 'withdrawn' || outcome === 'transferred' ? outcome : undefined
}

/** Returns how far a request has come by the end of a day, by its days first and then by its words. */
export const stateOf = (request: FoiRequest, asOf: IsoDate): RequestState => {
  const { days, stated } = request
  if (by(days.complained, asOf) && !by(days.decisionNotice, asOf)) return 'regulator'
  if (by(days.reviewRequested, asOf) && !by(days.reviewAnswered, asOf)) return 'review'
  const without = endedState(request, asOf)
  if (without !== undefined) return without
  if (stated === 'regulator' || stated === 'review') return stated
  const answered = answeredOn(request)
  // An answer that is dated after the day of the register had not been given by then.
  if (answered === null ? stated === 'answered' : answered <= asOf) return 'answered'
  if (stated === 'onHold' && days.clarificationReceived === undefined && days.feeReceived === undefined) return 'onHold'
  if (waits(request, asOf)) return 'onHold'
  if (stated === 'partAnswered' || by(days.partAnswered, asOf)) return 'partAnswered'
  return stated === null && answered === null ? 'unclear' : 'open'
}

/** Returns who has to act for a request to go on. */
export const actorOf = (state: RequestState): Actor => {
  if (state === 'onHold') return 'requester'
  if (state === 'regulator') return 'regulator'
  return ['open', 'unclear', 'partAnswered', 'review'].includes(state) ? 'authority' : 'nobody'
}
